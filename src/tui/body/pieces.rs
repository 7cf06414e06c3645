//! The pieces of a password: a bracket under each and its name, joined where names need room.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use crate::stage::{Field, PieceMark};

/// Most rows of names; a name that needs more is left out.
pub(super) const MOST_ROWS: u16 = 2;

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

/// A piece as it stands on the sheet.
pub(super) struct Seen {
    pub(super) start: u16,
    pub(super) end: u16,
    pub(super) down: bool,
    pub(super) words: String,
}

/// Draws brackets and names from row `top` on.
pub(super) fn pieces(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    field: &Field,
    fallen: Option<&[usize]>,
    line: &Line,
    top: u16,
) {
    let seen: Vec<Seen> = field
        .pieces
        .iter()
        .enumerate()
        .filter_map(|(index, piece)| {
            let (start, end) = line.columns(piece)?;
            Some(Seen {
                start,
                end,
                down: fallen.map_or(piece.fallen, |fallen| fallen.contains(&index)),
                words: pen.say_on_a_line(&piece.label),
            })
        })
        .collect();
    for piece in &seen {
        bracket(pen, sheet, piece, top);
        if piece.down {
            light_up(pen, sheet, (piece.start, piece.end, line.area.y));
        }
    }
    let rows = name_rows(&seen, sheet.width());
    if pen.terse && rows.iter().any(|row| *row != Some(0)) {
        in_a_row(pen, sheet, &seen, top + 1);
    } else {
        names(pen, sheet, &seen, &rows, top + 1);
    }
}

fn style(pen: &Pen<'_>, piece: &Seen) -> Style {
    let role = if piece.down {
        Role::NotYet
    } else {
        Role::Accent
    };
    pen.theme.style(role, Surface::Night)
}

/// In which row the name of each piece goes, found from right to left: the first in which it
/// does not touch what stands there already. `None` for a name without room.
pub(super) fn name_rows(seen: &[Seen], width: u16) -> Vec<Option<u16>> {
    let mut free = [u16::MAX; MOST_ROWS as usize];
    let mut rows: Vec<Option<u16>> = Vec::new();
    for piece in seen.iter().rev() {
        let past = piece.start.saturating_add(cells(&piece.words));
        let row = free.iter().position(|free| past < *free && past <= width);
        if let Some(row) = row {
            for free in free.iter_mut().take(row + 1) {
                *free = piece.start;
            }
        }
        rows.push(row.and_then(|row| u16::try_from(row).ok()));
    }
    rows.reverse();
    rows
}

/// Names below their pieces, joined by lines where they stand deeper.
pub(super) fn names(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    seen: &[Seen],
    rows: &[Option<u16>],
    top: u16,
) {
    for (piece, row) in seen.iter().zip(rows) {
        let Some(row) = row else { continue };
        sheet.reach(top + row + 1);
        for above in top..top + row {
            sheet.write(piece.start, above, pen.glyphs.down, style(pen, piece));
        }
        sheet.write(piece.start, top + row, &piece.words, style(pen, piece));
    }
}

/// All names on one line, in order, where rows are few.
fn in_a_row(pen: &Pen<'_>, sheet: &mut Sheet, seen: &[Seen], y: u16) {
    sheet.reach(y + 1);
    let mut x = 0;
    for (index, piece) in seen.iter().enumerate() {
        if index > 0 {
            x = sheet.write(x, y, " + ", pen.theme.style(Role::Quiet, Surface::Night));
        }
        let room = sheet.width().saturating_sub(x);
        let words = shorten(&piece.words, room, pen.glyphs.ellipsis);
        x = sheet.write(x, y, &words, style(pen, piece));
    }
}

fn bracket(pen: &Pen<'_>, sheet: &mut Sheet, piece: &Seen, y: u16) {
    let (start, end) = (piece.start, piece.end);
    let [left, middle, right, single] = if piece.down {
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
