//! Whom a picture may reach: a card for each, with a face where it has room, and who has a copy.

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::super::colour::mix;
use super::super::labels;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, short_name, shorten, wrap};
use super::super::theme::{Role, Surface};
use crate::stage::{Held, Holder};
use crate::words::Text;

/// The narrowest that words on a card get: "o only looked".
const WORDS: u16 = 13;

/// The widest that a card gets.
const WIDEST: u16 = 34;

/// How dark a face is that waits: 0 as it is, 1 not to be seen.
const DARK: f32 = 0.72;

/// Columns between two cards.
const GAP: u16 = 1;

/// Where the face of a card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Face {
    None,
    Above(u16),
    Beside(u16),
}

impl Face {
    /// Columns and rows of a card with this face, at the least.
    const fn size(self) -> (u16, u16) {
        match self {
            Self::None => (WORDS + 2, 4),
            Self::Above(rows) => (max(2 * rows, WORDS) + 2, rows + 4),
            Self::Beside(rows) => (2 * rows + 1 + WORDS + 2, max(rows, 2) + 2),
        }
    }
}

const fn max(one: u16, other: u16) -> u16 {
    if one > other { one } else { other }
}

/// How the cards of all are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Grid {
    face: Face,
    columns: u16,
    width: u16,
    height: u16,
}

/// The cards for a width, with faces of so many rows, or none; nothing where they don't fit
/// beside each other well.
pub(in super::super) fn cards(
    pen: &mut Pen<'_>,
    (holders, held): (&[Holder], &[Held]),
    width: u16,
    face_rows: u16,
    lit_now: Option<usize>,
) -> Option<Sheet> {
    let grid = grid(holders.len(), width, face_rows)?;
    let count = u16::try_from(holders.len()).ok()?;
    let mut sheet = Sheet::new(width, count.div_ceil(grid.columns) * grid.height);
    let mut places = (0_u16..).map(|index| {
        let (column, row) = (index % grid.columns, index / grid.columns);
        // The last row stands in the middle.
        let in_row = grid.columns.min(count.saturating_sub(row * grid.columns));
        let missing = grid.columns - in_row;
        let left = missing * (grid.width + GAP) / 2 + column * (grid.width + GAP);
        Rect::new(left, row * grid.height, grid.width, grid.height)
    });
    for (index, (holder, held)) in holders.iter().zip(held).enumerate() {
        let area = places.next()?;
        let is_now = lit_now == Some(index);
        card(pen, &mut sheet, area, (holder, *held), (grid.face, is_now));
    }
    Some(sheet)
}

fn grid(holders: usize, width: u16, face_rows: u16) -> Option<Grid> {
    let faces = match face_rows {
        0 => vec![Face::None],
        rows => vec![Face::Beside(rows), Face::Above(rows)],
    };
    let count = u16::try_from(holders).ok().filter(|count| *count > 0)?;
    let grid = |face: Face| {
        let (least, height) = face.size();
        let most = ((width + GAP) / (least + GAP)).min(count);
        if most == 0 {
            return None;
        }
        // As many in each row as can be shared out evenly.
        let rows = count.div_ceil(most);
        let columns = count.div_ceil(rows);
        let room = (width + GAP) / columns - GAP;
        Some((rows * height, room.min(WIDEST), columns, height, face))
    };
    let grids = faces.into_iter().filter_map(grid);
    let (_, width, columns, height, face) = grids.min_by_key(|(rows, ..)| *rows)?;
    Some(Grid {
        face,
        columns,
        width,
        height,
    })
}

fn card(
    pen: &mut Pen<'_>,
    sheet: &mut Sheet,
    area: Rect,
    (holder, held): (&Holder, Held),
    (face, is_now): (Face, bool),
) {
    let surface = if is_now {
        Surface::Focus
    } else if held == Held::Kept {
        Surface::Raised
    } else {
        Surface::Panel
    };
    let inner = Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    sheet.fill(inner, pen.theme.style(Role::Text, surface));
    let edge = pen.theme.style(edge(held), Surface::Night);
    if held == Held::Kept {
        sheet.lit_frame(area, pen.glyphs, edge);
    } else {
        sheet.frame(area, pen.glyphs, edge);
    }
    let (words, shown) = match face {
        Face::None => (inner, None),
        Face::Above(rows) => {
            let left = inner.x + inner.width.saturating_sub(2 * rows) / 2;
            let shown = Rect::new(left, inner.y, 2 * rows, rows);
            (
                Rect::new(inner.x, inner.y + rows, inner.width, 2),
                Some(shown),
            )
        }
        Face::Beside(rows) => {
            let shown = Rect::new(inner.x, inner.y, 2 * rows, rows);
            let left = 2 * rows + 1;
            let top = inner.y + inner.height.saturating_sub(2) / 2;
            (
                Rect::new(inner.x + left, top, inner.width - left, 2),
                Some(shown),
            )
        }
    };
    if let Some(shown) = shown {
        picture::show(pen, sheet, shown, &holder.portrait);
        if held == Held::NotYet {
            darken(pen, sheet, shown);
        }
    }
    let name = pen.say_on_a_line(&holder.name);
    let name = short_name(&name, words.width, pen.glyphs.ellipsis);
    let role = if held == Held::NotYet {
        Role::Quiet
    } else {
        Role::Heading
    };
    write(sheet, face, words, &name, pen.theme.style(role, surface));
    let state = format!(
        "{} {}",
        sign(pen, held),
        pen.say_on_a_line(&state(holder, held))
    );
    let state = shorten(&state, words.width, pen.glyphs.ellipsis);
    let below = Rect::new(words.x, words.y + 1, words.width, 1);
    let style = pen.theme.style(ink(held), surface);
    write(sheet, face, below, &state, style);
    if let Some(from) = holder.from.as_ref().filter(|_| held != Held::NotYet) {
        came_from(pen, sheet, area, from);
    }
}

/// From whom it came, in the lower edge of a card: in words, or by an arrow where they are long.
fn came_from(pen: &Pen<'_>, sheet: &mut Sheet, card: Rect, from: &Text) {
    let name = pen.say_on_a_line(from);
    let words = pen.say_on_a_line(&labels::FROM.with("name", from.clone()));
    let arrow = format!("{} {name}", pen.glyphs.tail);
    let room = card.width.saturating_sub(4);
    let fitting = [words, arrow]
        .into_iter()
        .find(|words| cells(words) + 2 <= room);
    if let Some(words) = fitting {
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        let quiet = quiet.remove_modifier(Modifier::BOLD);
        sheet.write(card.x + 2, card.bottom() - 1, &format!(" {words} "), quiet);
    }
}

/// Below a face words stand in the middle, else at the left.
fn write(sheet: &mut Sheet, face: Face, area: Rect, words: &str, style: Style) {
    match face {
        Face::Above(_) => sheet.write_centred(area.x, area.y, area.width, words, style),
        Face::None => {
            sheet.write(area.x + 1, area.y, words, style);
        }
        Face::Beside(_) => {
            sheet.write(area.x, area.y, words, style);
        }
    }
}

/// A face that waits in the dark.
fn darken(pen: &Pen<'_>, sheet: &mut Sheet, area: Rect) {
    let ground = pen.theme.style(Role::Text, Surface::Panel).bg;
    let Some(Color::Rgb(red, green, blue)) = ground else {
        return;
    };
    let dark = |colour: Color| {
        let Color::Rgb(r, g, b) = colour else {
            return colour;
        };
        pen.theme.colour(mix([r, g, b], [red, green, blue], DARK))
    };
    for position in area.intersection(sheet.area()).positions() {
        if let Some(cell) = sheet.buffer.cell_mut(position) {
            cell.fg = dark(cell.fg);
            cell.bg = dark(cell.bg);
        }
    }
}

/// Everybody in lines, those together of whom the same is to be said: where cards have no room.
pub(in super::super) fn listed(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (holders, held): (&[Holder], &[Held]),
) {
    let width = sheet.width().min(LONGEST_LINE);
    for state in [Held::Kept, Held::Looked, Held::Deleted, Held::NotYet] {
        let those = holders.iter().zip(held).filter(|(_, held)| **held == state);
        let names: Vec<String> = those
            .map(|(holder, held)| called(pen, holder, *held))
            .collect();
        if names.is_empty() {
            continue;
        }
        let lead = format!("{} {}:", sign(pen, state), pen.say(&word(state)));
        let lines = wrap(&format!("{lead} {}", names.join(", ")), width);
        let y = sheet.height();
        let text = pen.theme.style(Role::Text, Surface::Night);
        sheet.write_lines(0, y, &lines, text);
        sheet.write(0, y, &lead, pen.theme.style(ink(state), Surface::Night));
    }
}

fn called(pen: &Pen<'_>, holder: &Holder, held: Held) -> String {
    let name = pen.say_on_a_line(&holder.name);
    match holder.thing.as_ref().filter(|_| held == Held::Kept) {
        Some(thing) => format!("{name} ({})", pen.say_on_a_line(thing)),
        None => name,
    }
}

/// A form for each state, so that none is told by colour alone.
const fn sign(pen: &Pen<'_>, held: Held) -> &'static str {
    let [waiting, looked, copy, deleted] = pen.glyphs.held;
    match held {
        Held::NotYet => waiting,
        Held::Looked => looked,
        Held::Kept => copy,
        Held::Deleted => deleted,
    }
}

fn state(holder: &Holder, held: Held) -> Text {
    let thing = holder.thing.as_ref().filter(|_| held == Held::Kept);
    thing.cloned().unwrap_or_else(|| word(held))
}

const fn word(held: Held) -> Text {
    match held {
        Held::NotYet => labels::HELD_NOT_YET,
        Held::Looked => labels::HELD_LOOKED,
        Held::Kept => labels::HELD_KEPT,
        Held::Deleted => labels::HELD_DELETED,
    }
}

const fn ink(held: Held) -> Role {
    match held {
        Held::NotYet => Role::Quiet,
        Held::Looked | Held::Deleted => Role::Text,
        Held::Kept => Role::Lamp,
    }
}

const fn edge(held: Held) -> Role {
    match held {
        Held::NotYet | Held::Looked | Held::Deleted => Role::Border,
        Held::Kept => Role::Lamp,
    }
}
