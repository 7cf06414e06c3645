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

/// What is tried in turn. Where slices are narrow, names may have to stand deeper.
const SPREADS: [Spread; 4] = [
    Spread {
        step: 2,
        named: true,
    },
    Spread {
        step: 1,
        named: true,
    },
    Spread {
        step: 2,
        named: false,
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
        if row.end > left + width {
            return None;
        }
        let seen = named(pen, &row.slices);
        let places = pieces::named_places(&seen, left + width);
        Some((row, seen, places))
    };
    let mut fitting: Vec<_> = SPREADS.iter().filter_map(fits).collect();
    let best = fitting.iter().position(|(_, _, places)| places.is_some());
    let Some(best) = best.or(fitting.len().checked_sub(1)) else {
        return false;
    };
    let (row, seen, places) = fitting.swap_remove(best);
    let top = sheet.height();
    sheet.reach(top + ROWS);
    for slice in &row.slices {
        slice_of_toast(pen, sheet, slice, top);
    }
    match places {
        Some(places) => pieces::names(pen, sheet, &seen, &places, top + ROWS),
        None => pieces::in_a_row(pen, sheet, &seen, top + ROWS),
    }
    true
}

/// What stands below the slices: the name of each, and of neighbours of one kind only one, with a
/// bracket around it.
fn named(pen: &Pen<'_>, slices: &[Slice]) -> Vec<Seen> {
    let mut all: Vec<Seen> = Vec::new();
    for slice in slices.iter().filter(|slice| !slice.gap) {
        let (start, end) = (slice.area.x + 1, slice.area.right().saturating_sub(2));
        match all.last_mut() {
            Some(last) if last.down == slice.down && last.words == slice.name => {
                last.joints.push(start);
                last.end = end;
            }
            Some(_) | None => all.push(Seen {
                start,
                end,
                down: slice.down,
                words: slice.name.clone(),
                joints: Vec::new(),
            }),
        }
    }
    for seen in all.iter_mut().filter(|seen| !seen.joints.is_empty()) {
        seen.count(pen);
        seen.words = embraced(pen, seen);
    }
    all
}

/// A name in the middle of a bracket of the width of its slices, where that has room.
fn embraced(pen: &Pen<'_>, seen: &Seen) -> String {
    let [left, middle, right, ..] = if seen.down {
        pen.glyphs.fallen
    } else {
        pen.glyphs.piece
    };
    let Some(spare) = (seen.end + 1 - seen.start).checked_sub(cells(&seen.words) + 4) else {
        return seen.words.clone();
    };
    let before = middle.repeat((spare / 2).into());
    let after = middle.repeat((spare - spare / 2).into());
    format!("{left}{before} {} {after}{right}", seen.words)
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
    let mut row: Vec<Slice> = Vec::new();
    for (index, piece) in slices.pieces.iter().enumerate() {
        let letters = letters(pen, slices, piece, spread.step);
        let name = pen.say_on_a_line(&piece.label);
        let down = slices
            .fallen
            .map_or(piece.fallen, |fallen| fallen.contains(&index));
        let before = row.iter().rfind(|slice| !slice.gap);
        let is_named_before = before.is_some_and(|slice| slice.down == down && slice.name == name);
        let needed = cells(&letters).max(if spread.named && !piece.gap && !is_named_before {
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
            down,
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
