//! Things to look at, one row each, with room for what is seen from near at the one in focus.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use super::super::widgets::mark_sign;
use crate::stage::{Item, Mark, Menu};

/// Columns before the label: pointer, number, air.
const INDENT: u16 = 4;

/// Draws the items below what is on the sheet.
pub(in super::super) fn things(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu, noted: bool) {
    for (index, item) in menu.items.iter().enumerate() {
        if let Some(heading) = &item.heading {
            let lines = pen.wrap(heading, sheet.width());
            let style = pen.theme.style(Role::Heading, Surface::Night);
            sheet.write_lines(0, sheet.height(), &lines, style);
        }
        row(pen, sheet, (index, item), noted);
    }
}

/// Columns that an item needs to be read on one row, with its mark.
pub(in super::super) fn columns(pen: &Pen<'_>, item: &Item) -> u16 {
    let sign = cells(pen.glyphs.done) + 1;
    INDENT + cells(&pen.say_on_a_line(&item.label)) + sign
}

fn row(pen: &Pen<'_>, sheet: &mut Sheet, (index, item): (usize, &Item), noted: bool) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let style = |role| pen.theme.style(role, surface);
    let width = sheet.width();
    let sign = match item.mark {
        Mark::None => "",
        Mark::Done
        | Mark::NotYet
        | Mark::On
        | Mark::Off
        | Mark::Stars(_)
        | Mark::Lamp(_)
        | Mark::Lamps { .. }
        | Mark::Place(_) => mark_sign(pen, item.mark),
    };
    let taken = cells(sign) + u16::from(!sign.is_empty());
    let room = width.saturating_sub(INDENT + taken);
    let label = if noted {
        pen.wrap(&item.label, room)
    } else {
        let label = pen.say_on_a_line(&item.label);
        vec![shorten(&label, room, pen.glyphs.ellipsis)]
    };
    let note = item.note.as_ref().filter(|_| focused && noted);
    let note = note.map_or_else(Vec::new, |note| {
        pen.wrap(note, width.saturating_sub(INDENT + 1))
    });
    let top = sheet.height();
    let rows = u16::try_from(label.len() + note.len()).unwrap_or(1).max(1);
    let area = Rect::new(0, top, width, rows);
    sheet.reach(area.bottom());
    sheet.fill(area, style(Role::Text));
    if focused {
        sheet.write(0, top, pen.glyphs.pointer, style(Role::Heading));
        sheet.focus(area, Position::new(0, top));
    }
    if index < 9 {
        sheet.write(2, top, &(index + 1).to_string(), style(Role::Accent));
    }
    let right = width.saturating_sub(cells(sign));
    sheet.write(right, top, sign, style(Role::Good));
    let role = if focused { Role::Heading } else { Role::Text };
    let below = sheet.write_lines(INDENT, top, &label, style(role));
    sheet.write_lines(INDENT, below, &note, style(Role::Quiet));
    sheet.hit(area, Target::Item(index));
}
