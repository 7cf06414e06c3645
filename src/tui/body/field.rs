//! A line to type: the text, the pieces under it, the meter, the reminder.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, one_cell, shorten, wrap};
use super::super::theme::{Role, Surface};
use super::super::widgets::panel;
use super::{names, pieces};
use crate::stage::{Field, Meter};

/// Cells of one segment of the meter.
const SEGMENT: u16 = 7;

/// Rows kept free for brackets and names of pieces, and for the meter with its advice.
const PIECES_ROWS: u16 = 1 + names::MOST_ROWS;
const METER_ROWS: u16 = 2;

/// How a field is to be shown.
pub(in super::super) struct Shown<'a> {
    /// The pieces that have fallen, while a show runs; otherwise the field says so itself.
    pub(in super::super) fallen: Option<&'a [usize]>,
    /// Whether rows are few.
    pub(in super::super) terse: bool,
    /// Whether rows are many.
    pub(in super::super) airy: bool,
}

/// Draws the field below what is already on the sheet.
pub(in super::super) fn field(pen: &Pen<'_>, sheet: &mut Sheet, field: &Field, shown: &Shown<'_>) {
    let width = sheet.width().min(LONGEST_LINE + 8);
    let top = sheet.height();
    let inner = if shown.terse {
        terse_line(pen, sheet, field, width)
    } else {
        framed_line(pen, sheet, field, width)
    };
    let first = first_shown(field.cursor, inner.width);
    write_text(pen, sheet, field, inner, first);
    if field.editable && field.text.expose().is_empty() {
        let words = pen.say(&labels::TYPE_HERE);
        let style = pen.theme.style(Role::Quiet, Surface::Panel);
        sheet.write(inner.x + 1, inner.y, &words, style);
    }
    let text = pieces::Line {
        area: inner,
        first,
        wide: spread(field, inner.width),
    };
    let below = inner.bottom() + u16::from(!shown.terse);
    let alone = pen.terse && pen.view.letters && field.editable;
    if !alone {
        pieces::pieces(pen, sheet, field, shown.fallen, &text, below);
    }
    // What comes below must not jump while somebody types.
    // A line that nobody judges has no meter to wait for.
    let steady = field.editable && !field.goals.is_empty() && !shown.terse && !alone;
    if steady {
        sheet.reach(below + PIECES_ROWS);
    }
    if shown.airy && (steady || field.meter.is_some()) {
        sheet.reach(sheet.height() + 1);
    }
    let meter_top = sheet.height();
    if let Some(meter) = &field.meter
        && shown.fallen.is_none()
        && !alone
    {
        // Few rows are left to those who cannot type on anyway.
        let advised = !(pen.terse && is_full(field));
        draw_meter(pen, sheet, meter, width, advised);
    }
    if steady {
        sheet.reach(meter_top + METER_ROWS);
    }
    let mut notes = Vec::new();
    if is_full(field) {
        notes.push((labels::PAST_LONGEST, Role::NotYet));
    }
    if is_reminded(pen, field) {
        notes.push((field.reminder.clone(), Role::Quiet));
    }
    for (note, role) in notes {
        let y = sheet.height();
        let mut lines = pen.wrap(&note, width);
        if alone {
            lines.truncate(1);
        }
        sheet.write_lines(0, y, &lines, pen.theme.style(role, Surface::Night));
    }
    if field.editable {
        let typed = u16::try_from(field.cursor.saturating_sub(first)).unwrap_or(0);
        let step = if text.wide { 2 } else { 1 };
        let x = inner.x + (typed * step).min(inner.width.saturating_sub(1));
        let area = Rect::new(0, top, width, inner.bottom() - top);
        sheet.focus(area, Position::new(x, inner.y));
    }
}

/// Whether the reminder stands below the line. Where rows are few it makes way for the advice once
/// something is typed: then it stands with the text above.
pub(in super::super) const fn is_reminded(pen: &Pen<'_>, field: &Field) -> bool {
    if field.editable {
        !pen.terse || field.meter.is_none()
    } else {
        !pen.terse
    }
}

/// Whether nothing more can be typed.
fn is_full(field: &Field) -> bool {
    field.editable && field.text.expose().chars().count() >= field.longest
}

/// A frame with the label in its edge; gives where the text goes.
fn framed_line(pen: &Pen<'_>, sheet: &mut Sheet, field: &Field, width: u16) -> Rect {
    let top = sheet.height();
    let area = Rect::new(0, top, width, 3);
    let edge = if field.editable {
        Role::Lamp
    } else {
        Role::Border
    };
    let label = pen.say_on_a_line(&field.label);
    panel(pen, sheet, area, &label, (edge, Role::Accent));
    Rect::new(3, top + 1, width.saturating_sub(6), 1)
}

fn terse_line(pen: &Pen<'_>, sheet: &mut Sheet, field: &Field, width: u16) -> Rect {
    let top = sheet.height();
    sheet.reach(top + 1);
    let label = shorten(
        &pen.say_on_a_line(&field.label),
        width / 3,
        pen.glyphs.ellipsis,
    );
    let x = sheet.write(
        0,
        top,
        &label,
        pen.theme.style(Role::Accent, Surface::Night),
    ) + 1;
    let area = Rect::new(x, top, width.saturating_sub(x), 1);
    sheet.fill(area, pen.theme.style(Role::Text, Surface::Raised));
    Rect::new(x + 1, top, area.width.saturating_sub(2), 1)
}

/// Whether characters stand two cells apart: large and easy to read, where they all fit.
fn spread(field: &Field, width: u16) -> bool {
    (field.text.expose().chars().count() + 1) * 2 <= usize::from(width)
        && field.longest > 0
        && width >= 40
}

/// The first character that is shown when not all fit: the cursor stays in sight.
fn first_shown(cursor: usize, width: u16) -> usize {
    cursor.saturating_sub(usize::from(width.saturating_sub(1)))
}

fn write_text(pen: &Pen<'_>, sheet: &mut Sheet, field: &Field, area: Rect, first: usize) {
    let step = if spread(field, area.width) { 2 } else { 1 };
    let surface = sheet
        .buffer
        .cell((area.x, area.y))
        .map_or_else(Default::default, ratatui::buffer::Cell::style);
    let style = surface.patch(pen.theme.style(Role::Heading, Surface::Night));
    let mut x = area.x;
    for letter in field.text.expose().chars().skip(first) {
        if x >= area.right() {
            break;
        }
        let mut shown = [0; 4];
        let shown = if field.veiled {
            pen.glyphs.veil
        } else if pen.glyphs.ascii && !letter.is_ascii() {
            "?"
        } else {
            one_cell(letter).encode_utf8(&mut shown)
        };
        sheet.write(x, area.y, shown, style);
        x += step;
    }
}

fn draw_meter(pen: &Pen<'_>, sheet: &mut Sheet, meter: &Meter, width: u16, advised: bool) {
    let y = sheet.height();
    sheet.reach(y + 1);
    let role = match (meter.stale, meter.level) {
        (true, _) => Role::Quiet,
        (false, 0 | 1) => Role::NotYet,
        (false, 2) => Role::Accent,
        (false, _) => Role::Good,
    };
    let segment = if width < 60 { SEGMENT / 2 } else { SEGMENT };
    let mut x = 0;
    for number in 0..4 {
        let full = number < meter.level;
        let glyph = if full {
            pen.glyphs.full
        } else {
            pen.glyphs.empty
        };
        let role = if full { role } else { Role::Border };
        let style = pen.theme.style(role, Surface::Night);
        x = sheet.write(x, y, &glyph.repeat(segment.into()), style) + 1;
    }
    let mut words = pen.say_on_a_line(&meter.label);
    if meter.stale {
        words.push_str(pen.glyphs.ellipsis);
    }
    let bold = pen.theme.style(role, Surface::Night);
    let x = sheet.write(x + 1, y, &words, bold.add_modifier(Modifier::BOLD));
    let text = pen.theme.style(Role::Text, Surface::Night);
    if !advised {
        return;
    }
    let advice = pen.say_on_a_line(&meter.advice);
    if x + 2 + cells(&advice) <= width {
        sheet.write(x + 2, y, &advice, text);
    } else {
        sheet.write_lines(0, y + 1, &wrap(&advice, width), text);
    }
}
