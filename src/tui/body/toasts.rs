//! The pieces of a password as slices in a row, which light up as they fall.

use ratatui::layout::Rect;

use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, one_cell};
use super::super::theme::{Role, Surface};
use super::pieces::{self, Seen};
use crate::stage::PieceMark;

/// Rows of a slice without its name.
const ROWS: u16 = 3;

/// A password that is shown piece by piece.
#[derive(Clone, Copy)]
pub(in super::super) struct Slices<'a> {
    /// What was typed, or what a level gives.
    pub(in super::super) text: &'a str,
    /// Whether its characters are hidden.
    pub(in super::super) veiled: bool,
    /// Its pieces.
    pub(in super::super) pieces: &'a [PieceMark],
    /// The pieces that have fallen, while a show runs; otherwise the pieces say so themselves.
    pub(in super::super) fallen: Option<&'a [usize]>,
}

/// How much room slices take: from roomy to tight.
#[derive(Debug, Clone, Copy)]
struct Spread {
    /// Cells from one character to the next.
    step: u16,
    /// Whether a slice is as wide as its name.
    named: bool,
}

const SPREADS: [Spread; 3] = [
    Spread {
        step: 2,
        named: true,
    },
    Spread {
        step: 1,
        named: true,
    },
    Spread {
        step: 1,
        named: false,
    },
];

/// Draws the slices below what is on the sheet. Says whether they fit; if not, nothing is drawn.
pub(in super::super) fn toasts(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    slices: Slices<'_>,
    (left, width): (u16, u16),
) -> bool {
    if slices.pieces.is_empty() {
        return false;
    }
    let fits = |spread: &Spread| {
        let row = row(pen, slices, *spread, left)?;
        (row.end <= left + width).then_some(row)
    };
    let Some(row) = SPREADS.iter().find_map(fits) else {
        return false;
    };
    let top = sheet.height();
    sheet.reach(top + ROWS);
    for slice in &row.slices {
        slice_of_toast(pen, sheet, slice, top);
    }
    let seen: Vec<Seen> = row
        .slices
        .into_iter()
        .filter(|slice| !slice.gap)
        .map(|slice| Seen {
            start: slice.area.x + 1,
            end: slice.area.right().saturating_sub(2),
            down: slice.down,
            words: slice.name,
        })
        .collect();
    let rows = pieces::name_rows(&seen, left + width);
    pieces::names(pen, sheet, &seen, &rows, top + ROWS);
    true
}

struct Slice {
    area: Rect,
    letters: String,
    name: String,
    gap: bool,
    down: bool,
}

struct Row {
    slices: Vec<Slice>,
    end: u16,
}

/// Where each slice stands; `None` where that is too wide for any window.
fn row(pen: &Pen<'_>, slices: Slices<'_>, spread: Spread, left: u16) -> Option<Row> {
    let mut x = left;
    let mut end = left;
    let mut row = Vec::new();
    for (index, piece) in slices.pieces.iter().enumerate() {
        let letters = letters(pen, slices, piece, spread.step);
        let name = pen.say_on_a_line(&piece.label);
        let needed = cells(&letters).max(if spread.named && !piece.gap {
            cells(&name).checked_sub(1)?
        } else {
            0
        });
        let width = if piece.gap { needed } else { needed + 4 };
        row.push(Slice {
            area: Rect::new(x, 0, width, ROWS),
            letters,
            name,
            gap: piece.gap,
            down: slices
                .fallen
                .map_or(piece.fallen, |fallen| fallen.contains(&index)),
        });
        end = x.checked_add(width)?;
        // Slices stand apart where there is room; a gap is apart enough.
        x = end + u16::from(spread.named && !piece.gap);
    }
    Some(Row { slices: row, end })
}

fn letters(pen: &Pen<'_>, slices: Slices<'_>, piece: &PieceMark, step: u16) -> String {
    let letters = slices.text.chars().skip(piece.range.start);
    let shown = |letter: char| {
        if slices.veiled {
            pen.glyphs.veil.to_owned()
        } else if pen.glyphs.ascii && !letter.is_ascii() {
            "?".to_owned()
        } else {
            one_cell(letter).to_string()
        }
    };
    let letters: Vec<String> = letters.take(piece.range.len()).map(shown).collect();
    letters.join(if step > 1 { " " } else { "" })
}

fn slice_of_toast(pen: &Pen<'_>, sheet: &mut Sheet, slice: &Slice, top: u16) {
    let area = Rect {
        y: top,
        ..slice.area
    };
    if slice.gap {
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write(area.x, top + 1, &slice.letters, style);
        return;
    }
    let inside = Rect::new(area.x + 1, top + 1, area.width.saturating_sub(2), 1);
    let surface = if slice.down {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let style = pen.theme.style(Role::Heading, surface);
    sheet.fill(inside, style);
    if slice.down {
        let lit = pen.theme.style(Role::NotYet, Surface::Night);
        sheet.lit_frame(area, pen.glyphs, lit);
    } else {
        let edge = pen.theme.style(Role::Accent, Surface::Night);
        sheet.frame(area, pen.glyphs, edge);
    }
    sheet.write_centred(inside.x, top + 1, inside.width, &slice.letters, style);
}
