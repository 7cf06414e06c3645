//! A menu: numbered items, of which one has the focus.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells};
use super::super::theme::{Role, Surface};
use super::super::widgets::mark;
use crate::stage::{Item, Menu};

/// Columns before the label: pointer, number, air.
const INDENT: u16 = 6;

/// The widest that an item gets.
pub(super) const WIDEST: u16 = LONGEST_LINE + INDENT + 2;

/// Draws the items below what is already on the sheet.
pub(in super::super) fn menu(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu) {
    for (index, item) in menu.items.iter().enumerate() {
        one(pen, sheet, index, item);
    }
}

pub(super) fn one(pen: &Pen<'_>, sheet: &mut Sheet, index: usize, item: &Item) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let width = sheet.width().min(WIDEST);
    let mark = mark(pen, item.mark);
    let mark_width = mark.as_ref().map_or(0, |(words, _)| cells(words) + 2);
    let label = pen.wrap(&item.label, width.saturating_sub(INDENT + 1 + mark_width));
    let note = item.note.as_ref().map_or_else(Vec::new, |note| {
        pen.wrap(note, width.saturating_sub(INDENT + 1))
    });
    let top = sheet.height();
    let rows = u16::try_from(label.len() + note.len()).unwrap_or(u16::MAX);
    let area = Rect::new(0, top, width, rows.max(1));
    sheet.reach(area.bottom());
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    if focused {
        sheet.write(
            1,
            top,
            pen.glyphs.pointer,
            pen.theme.style(Role::Heading, surface),
        );
        sheet.focus(area, Position::new(0, top));
    }
    if index < 9 {
        let number = (index + 1).to_string();
        sheet.write(3, top, &number, pen.theme.style(Role::Accent, surface));
    }
    // What has its place already steps back behind what has none.
    let role = match item.place_in_order() {
        _ if focused => Role::Heading,
        Some(_) => Role::Quiet,
        None => Role::Text,
    };
    let below = sheet.write_lines(INDENT, top, &label, pen.theme.style(role, surface));
    sheet.write_lines(INDENT, below, &note, pen.theme.style(Role::Quiet, surface));
    if let Some((words, role)) = mark {
        let x = width.saturating_sub(cells(&words) + 1);
        sheet.write(x, top, &words, pen.theme.style(role, surface));
    }
    sheet.hit(area, Target::Item(index));
}
