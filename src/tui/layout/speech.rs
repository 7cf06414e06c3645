//! Somebody speaks: a portrait with its name, and a bubble that points to it.

use ratatui::layout::Rect;

use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, short_name};
use super::super::theme::{Role, Surface};
use super::super::widgets::panel;
use crate::stage::Picture;

/// What is said, and by whom.
pub(super) struct Said<'a> {
    /// The speaker's name, or the title of what is told.
    pub(super) name: &'a str,
    /// What the name means, if it is a title on the bubble and not somebody's name.
    pub(super) title: Option<Role>,
    /// The lines of the bubble for a width.
    pub(super) words: &'a str,
    /// The speaker's face, if there is room for it: with its columns and rows.
    pub(super) face: Option<(&'a Picture, u16, u16)>,
    /// Whether the bubble stands high, with room below it.
    pub(super) high: bool,
}

/// Draws it below what is on the sheet. Gives the area of the bubble.
pub(super) fn speech(pen: &mut Pen<'_>, sheet: &mut Sheet, said: &Said<'_>) -> Rect {
    let top = sheet.height();
    if pen.terse {
        let role = said.title.unwrap_or(Role::Accent);
        return named_lines(pen, sheet, (said.name, role), said.words);
    }
    let mut left = 0;
    let mut bottom = top;
    if let Some((portrait, width, height)) = said.face {
        let plate = u16::from(said.title.is_none());
        bottom = top + height + plate;
        sheet.reach(bottom);
        picture::show(pen, sheet, Rect::new(0, top, width, height), portrait);
        if said.title.is_none() {
            name_plate(pen, sheet, said.name, Rect::new(0, top + height, width, 1));
        }
        left = width + 3;
    }
    let width = sheet.width().saturating_sub(left).min(LONGEST_LINE + 6);
    let inset = if width >= 44 { 3 } else { 2 };
    let lines = super::super::text::wrap(said.words, width.saturating_sub(2 * inset));
    let count = u16::try_from(lines.len()).unwrap_or(u16::MAX).max(1);
    let air = u16::from(!said.high && count + 4 <= bottom - top);
    let height = count + 2 + 2 * air;
    let from_top = if said.high {
        u16::from(bottom > top + height)
    } else {
        (bottom - top).saturating_sub(height + 1) / 2
    };
    let area = Rect::new(left, top + from_top, width, height);
    let (title, edge, ink) = match said.title {
        Some(role) => (said.name, role, role),
        None if said.face.is_some() => ("", Role::Border, Role::Accent),
        None => (said.name, Role::Border, Role::Accent),
    };
    panel(pen, sheet, area, title, (edge, ink));
    let text = pen.theme.style(Role::Text, Surface::Panel);
    sheet.write_lines(left + inset, area.y + 1 + air, &lines, text);
    if said.face.is_some() {
        let y = area.y + area.height / 2;
        let outside = pen.theme.style(Role::Border, Surface::Night);
        sheet.write(left - 2, y, pen.glyphs.tail, outside);
        sheet.write(left - 1, y, pen.glyphs.across, outside);
        let root = pen.theme.style(Role::Border, Surface::Night);
        sheet.write(left, y, pen.glyphs.tail_root, root);
    }
    area
}

/// A name and behind it the words, without a frame: where rows are few.
pub(super) fn named_lines(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (name, role): (&str, Role),
    words: &str,
) -> Rect {
    let top = sheet.height();
    let width = sheet.width().min(LONGEST_LINE);
    let lines = super::super::text::wrap(&format!("{name}: {words}"), width);
    let text = pen.theme.style(Role::Text, Surface::Night);
    let bottom = sheet.write_lines(0, top, &lines, text);
    // A name that is longer than the line goes on below in plain text.
    let name = format!("{name}:");
    let first = lines.first().filter(|line| cells(line) < cells(&name));
    let style = pen.theme.style(role, Surface::Night);
    sheet.write(0, top, first.unwrap_or(&name), style);
    Rect::new(0, top, width, bottom - top)
}

/// A name in the middle of a row, on a plate.
pub(super) fn name_plate(pen: &Pen<'_>, sheet: &mut Sheet, name: &str, area: Rect) {
    let mut words = short_name(name, area.width, pen.glyphs.ellipsis);
    if cells(&words) + 2 <= area.width {
        words = format!(" {words} ");
    }
    let style = pen.theme.style(Role::Accent, Surface::Raised);
    let left = area.x + area.width.saturating_sub(cells(&words)) / 2;
    sheet.write(left, area.y, &words, style);
}
