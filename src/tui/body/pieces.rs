//! The pieces of a password: a bracket under each and its name, once for neighbours of one kind.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use super::names::{Named, Place, places};
use crate::stage::{Field, PieceMark};
use crate::words::Text;

/// Where the text of the field stands.
pub(super) struct Line {
    /// The cells of the text.
    pub(super) area: Rect,
    /// The first character shown.
    pub(super) first: usize,
    /// Whether characters stand two cells apart.
    pub(super) wide: bool,
}

impl Line {
    /// The first and the last column of a piece, if any of it is shown.
    fn columns(&self, piece: &PieceMark) -> Option<(u16, u16)> {
        let start = piece.range.start.max(self.first).checked_sub(self.first)?;
        let end = piece.range.end.checked_sub(self.first)?.checked_sub(1)?;
        let step = if self.wide { 2 } else { 1 };
        let column = |place: usize| {
            let cells = u16::try_from(place).ok()?.checked_mul(step)?;
            self.area.x.checked_add(cells)
        };
        let (start, end) = (column(start)?, column(end)?);
        (start < self.area.right() && start <= end)
            .then(|| (start, end.min(self.area.right().saturating_sub(1))))
    }
}

/// A piece as it stands on the sheet, or neighbours of one kind.
pub(super) struct Seen {
    pub(super) start: u16,
    pub(super) end: u16,
    pub(super) down: bool,
    pub(super) words: String,
    /// Where one ends and the next begins.
    pub(super) joints: Vec<u16>,
}

impl Seen {
    /// Says how many neighbours of one kind there are, if there are several.
    pub(super) fn count(&mut self, pen: &Pen<'_>) {
        if !self.joints.is_empty() {
            let number = self.joints.len() + 1;
            let kind = Text::verbatim(std::mem::take(&mut self.words));
            self.words = pen.say_on_a_line(&labels::several(kind, number));
        }
    }
}

/// Draws brackets and names from row `top` on. A gap is nothing to be named.
pub(super) fn pieces(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    field: &Field,
    fallen: Option<&[usize]>,
    line: &Line,
    top: u16,
) {
    let mut seen: Vec<Seen> = Vec::new();
    for (index, piece) in field.pieces.iter().enumerate() {
        let Some((start, end)) = line.columns(piece) else {
            continue;
        };
        let down = fallen.map_or(piece.fallen, |fallen| fallen.contains(&index));
        if down {
            light_up(pen, sheet, (start, end, line.area.y));
        }
        if piece.gap {
            continue;
        }
        let words = pen.say_on_a_line(&piece.label);
        match seen.last_mut() {
            Some(last) if last.down == down && last.words == words => {
                last.joints.push(u16::midpoint(last.end, start));
                last.end = end;
            }
            Some(_) | None => seen.push(Seen {
                start,
                end,
                down,
                words,
                joints: Vec::new(),
            }),
        }
    }
    for piece in &mut seen {
        piece.count(pen);
        bracket(pen, sheet, piece, top);
    }
    let places = named_places(&seen, sheet.width());
    let is_flat = |places: &Vec<Place>| places.iter().all(|place| place.row == 0);
    match places.filter(|places| !pen.terse || is_flat(places)) {
        Some(places) => names(pen, sheet, &seen, &places, top + 1),
        None => in_a_row(pen, sheet, &seen, top + 1),
    }
}

/// Where the names go, if they have room below their pieces.
pub(super) fn named_places(seen: &[Seen], width: u16) -> Option<Vec<Place>> {
    let named = |piece: &Seen| Named {
        start: piece.start,
        end: piece.end,
        cells: cells(&piece.words),
    };
    let named: Vec<Named> = seen.iter().map(named).collect();
    places(&named, width)
}

fn style(pen: &Pen<'_>, piece: &Seen) -> Style {
    let role = if piece.down {
        Role::NotYet
    } else {
        Role::Accent
    };
    pen.theme.style(role, Surface::Night)
}

/// Names below their pieces, joined by lines where they stand deeper.
pub(super) fn names(pen: &Pen<'_>, sheet: &mut Sheet, seen: &[Seen], places: &[Place], top: u16) {
    for (piece, place) in seen.iter().zip(places) {
        sheet.reach(top + place.row + 1);
        for above in top..top + place.row {
            sheet.write(piece.start, above, pen.glyphs.down, style(pen, piece));
        }
        sheet.write(place.x, top + place.row, &piece.words, style(pen, piece));
    }
}

/// All names in order, where they have no room below their pieces: on one line if rows are few.
pub(super) fn in_a_row(pen: &Pen<'_>, sheet: &mut Sheet, seen: &[Seen], top: u16) {
    let rows = if pen.terse {
        1
    } else {
        super::names::MOST_ROWS
    };
    sheet.reach(top + 1);
    let (mut x, mut y) = (0, top);
    for (index, piece) in seen.iter().enumerate() {
        let mut room = sheet.width().saturating_sub(x);
        if index > 0 {
            let quiet = pen.theme.style(Role::Quiet, Surface::Night);
            if cells(&piece.words) + 3 > room && y + 1 < top + rows {
                sheet.write(x, y, " +", quiet);
                (x, y) = (0, y + 1);
                sheet.reach(y + 1);
            } else {
                x = sheet.write(x, y, " + ", quiet);
            }
            room = sheet.width().saturating_sub(x);
        }
        let words = shorten(&piece.words, room, pen.glyphs.ellipsis);
        x = sheet.write(x, y, &words, style(pen, piece));
    }
}

fn bracket(pen: &Pen<'_>, sheet: &mut Sheet, piece: &Seen, y: u16) {
    let (start, end) = (piece.start, piece.end);
    let [left, middle, right, single, joint] = if piece.down {
        pen.glyphs.fallen
    } else {
        pen.glyphs.piece
    };
    sheet.reach(y + 1);
    if start == end {
        sheet.write(start, y, single, style(pen, piece));
        return;
    }
    sheet.write(start, y, left, style(pen, piece));
    for x in start + 1..end {
        sheet.write(x, y, middle, style(pen, piece));
    }
    sheet.write(end, y, right, style(pen, piece));
    for x in &piece.joints {
        sheet.write(*x, y, joint, style(pen, piece));
    }
}

/// A fallen piece glows: its characters stand on the colour of light.
fn light_up(pen: &Pen<'_>, sheet: &mut Sheet, (start, end, y): (u16, u16, u16)) {
    let style = pen.theme.style(Role::Heading, Surface::Focus);
    for x in start..=end {
        if let Some(cell) = sheet.buffer.cell_mut((x, y)) {
            cell.set_style(style);
        }
    }
}
