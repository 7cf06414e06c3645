//! A list in parts, with the lamp of each level: one row an item, so that a whole place is seen.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::{main_button, mark, stars};
use super::menu;
use crate::stage::{Item, Mark, Menu, Stage};

/// Columns before the label: pointer, number, lamp, air.
const INDENT: u16 = 8;

/// The same in a list without lamps.
const WITHOUT_LAMP: u16 = 5;

/// The list of a stage for a width, with air between its parts if all of it fits so into `rows`.
pub(in super::super) fn levels(
    pen: &Pen<'_>,
    (stage, menu): (&Stage, &Menu),
    width: u16,
    rows: u16,
) -> Sheet {
    let airy = list(pen, (stage, menu), width, true);
    if airy.height() <= rows {
        airy
    } else {
        list(pen, (stage, menu), width, false)
    }
}

fn list(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), width: u16, airy: bool) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let gap = |sheet: &mut Sheet| {
        if airy && sheet.height() > 0 {
            sheet.reach(sheet.height() + 1);
        }
    };
    let has_lamps = menu
        .items
        .iter()
        .any(|item| item.picture.is_some() || matches!(item.mark, Mark::Lamp(_)));
    let mut before: Option<&Item> = None;
    for (index, item) in menu.items.iter().enumerate() {
        let is_level = |item: &Item| matches!(item.mark, Mark::Lamp(_));
        if let Some(heading) = &item.heading {
            gap(&mut sheet);
            let lines = pen.wrap(heading, width.saturating_sub(1));
            let style = pen.theme.style(Role::Heading, Surface::Night);
            sheet.write_lines(1, sheet.height(), &lines, style);
        } else if before.is_some_and(is_level) && !is_level(item) {
            gap(&mut sheet);
        }
        row(pen, &mut sheet, (index, item), has_lamps);
        before = Some(item);
    }
    if let Some(hint) = main_hint(stage) {
        gap(&mut sheet);
        let y = sheet.height();
        let focused = pen.view.focus >= menu.items.len();
        main_button(pen, &mut sheet, (1, y), hint, focused);
    }
    sheet
}

fn row(pen: &Pen<'_>, sheet: &mut Sheet, (index, item): (usize, &Item), has_lamps: bool) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let width = sheet.width().min(menu::WIDEST);
    let style = |role| pen.theme.style(role, surface);
    let (lamp, behind) = match item.mark {
        Mark::Lamp(0) => (Some((pen.glyphs.lamp_dark, Role::Quiet)), None),
        Mark::Lamp(won) => (
            Some((pen.glyphs.lamp_lit, Role::Lamp)),
            Some((stars(pen, won), Role::Lamp)),
        ),
        other @ (Mark::None
        | Mark::Done
        | Mark::NotYet
        | Mark::On
        | Mark::Off
        | Mark::Stars(_)
        | Mark::Place(_)
        | Mark::Lamps { .. }) => (None, mark(pen, other)),
    };
    // Titles begin in one column, whether a lamp stands before them or not.
    let indent = match (has_lamps, item.picture.is_some()) {
        (false, _) => WITHOUT_LAMP,
        (true, true) => INDENT - 2,
        (true, false) => INDENT,
    };
    let taken = behind.as_ref().map_or(0, |(words, _)| cells(words) + 2);
    let label = pen.wrap(&item.label, width.saturating_sub(indent + 1 + taken));
    let top = sheet.height();
    let rows = u16::try_from(label.len()).unwrap_or(u16::MAX);
    let area = Rect::new(0, top, width, rows.max(1));
    sheet.reach(area.bottom());
    sheet.fill(area, style(Role::Text));
    if focused {
        sheet.write(1, top, pen.glyphs.pointer, style(Role::Heading));
        sheet.focus(area, Position::new(0, top));
    }
    if index < 9 {
        sheet.write(3, top, &(index + 1).to_string(), style(Role::Accent));
    }
    if let Some((sign, role)) = lamp {
        sheet.write(INDENT - 2, top, sign, style(role));
    }
    let role = if focused { Role::Heading } else { Role::Text };
    sheet.write_lines(indent, top, &label, style(role));
    if let Some((words, role)) = behind {
        let x = width.saturating_sub(cells(&words) + 1);
        sheet.write(x, top, &words, style(role));
    }
    sheet.hit(area, Target::Item(index));
}

/// The lamps of a list in a row, its parts set apart; nothing where they don't fit or there are
/// no more than one.
pub(in super::super) fn strip(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu) {
    let mut lamps: Vec<(&str, Role)> = Vec::new();
    for item in &menu.items {
        let Mark::Lamp(won) = item.mark else { continue };
        if item.heading.is_some() && !lamps.is_empty() {
            lamps.push((" ", Role::Quiet));
        }
        lamps.push(if won > 0 {
            (pen.glyphs.lamp_lit, Role::Lamp)
        } else {
            (pen.glyphs.lamp_dark, Role::Quiet)
        });
    }
    let needed = u16::try_from(lamps.len() * 2).unwrap_or(u16::MAX);
    if lamps.len() < 2 || needed > sheet.width() + 1 {
        return;
    }
    let y = sheet.height();
    sheet.reach(y + 1);
    for (x, (sign, role)) in (0..needed).step_by(2).zip(lamps) {
        sheet.write(x, y, sign, pen.theme.style(role, Surface::Night));
    }
}
