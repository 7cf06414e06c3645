//! The pieces of a password: a bracket under each and its name, joined where names need room.

use ratatui::layout::Rect;

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use crate::stage::{Field, PieceMark};

/// Most rows of names; a name that needs more is left out.
const MOST_ROWS: usize = 3;

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

/// Draws brackets and names from row `top` on.
pub(super) fn pieces(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    field: &Field,
    fallen: Option<&[usize]>,
    line: &Line,
    top: u16,
) {
    let has_fallen = |index: usize, piece: &PieceMark| {
        fallen.map_or(piece.fallen, |fallen| fallen.contains(&index))
    };
    // From right to left: a name goes into the first row in which it does not touch the next.
    let mut free = vec![u16::MAX; MOST_ROWS];
    for (index, piece) in field.pieces.iter().enumerate().rev() {
        let Some((start, end)) = line.columns(piece) else {
            continue;
        };
        let down = has_fallen(index, piece);
        let role = if down { Role::NotYet } else { Role::Accent };
        let style = pen.theme.style(role, Surface::Night);
        bracket(pen, sheet, (start, end, top), down, style);
        if down {
            light_up(pen, sheet, (start, end, line.area.y));
        }
        let words = pen.say_on_a_line(&piece.label);
        let past = start.saturating_add(cells(&words));
        let Some(row) = free
            .iter()
            .position(|free| past < *free && past <= sheet.width())
        else {
            continue;
        };
        let deep = u16::try_from(row).unwrap_or(0);
        sheet.reach(top + 2 + deep);
        for above in 0..deep {
            sheet.write(start, top + 1 + above, pen.glyphs.down, style);
        }
        sheet.write(start, top + 1 + deep, &words, style);
        for free in free.iter_mut().take(row + 1) {
            *free = start;
        }
    }
}

fn bracket(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (start, end, y): (u16, u16, u16),
    down: bool,
    style: ratatui::style::Style,
) {
    let [left, middle, right, single] = if down {
        pen.glyphs.fallen
    } else {
        pen.glyphs.piece
    };
    sheet.reach(y + 1);
    if start == end {
        sheet.write(start, y, single, style);
        return;
    }
    sheet.write(start, y, left, style);
    for x in start + 1..end {
        sheet.write(x, y, middle, style);
    }
    sheet.write(end, y, right, style);
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
