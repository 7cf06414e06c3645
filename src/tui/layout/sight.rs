//! What is seen from near: the magnifier with its words below it, or the words alone.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::{button, key_cap, main_button};
use super::chrome::AIRY;
use super::lens::{lens, round};
use super::window::Window;
use crate::stage::{Item, Mark, Menu, Picture, Stage};

/// The lowest magnifier in which anything is seen.
const LOWEST: u16 = 5;

/// The picture of the focused item, or else the whole photo.
pub(super) fn seen(pen: &Pen<'_>, menu: &Menu, photo: &Picture) -> Picture {
    let focused = menu.items.get(pen.view.focus);
    let own = focused.and_then(|item| item.picture.as_ref());
    own.unwrap_or(photo).clone()
}

/// Draws the magnifier, what it shows in words, and the buttons of what has no place in the photo.
pub(super) fn column(
    pen: &mut Pen<'_>,
    (stage, menu): (&Stage, &Menu),
    screen: &mut Sheet,
    area: Rect,
) -> Window {
    let buttons = buttons(pen, (stage, menu), area.width);
    let rows = menu
        .items
        .iter()
        .map(|item| words_rows(pen, item, area.width));
    // The glass stays as large as it is, whatever it is held over.
    let words = rows.max().unwrap_or(0);
    // Above the buttons is air where the glass is large enough as it is.
    let air = u16::from(area.height >= AIRY);
    let left = area.height.saturating_sub(words + buttons.height() + air);
    let (wide, high) = round(area.width, left);
    let high = if high < LOWEST { 0 } else { high };
    let glass = Rect::new(area.x + (area.width - wide) / 2, area.y, wide, high);
    if let Some(photo) = &stage.picture {
        let held_over = seen(pen, menu, photo);
        lens(pen, screen, glass, &held_over);
    }
    let mut below = Sheet::new(area.width, 0);
    if let Some(item) = menu.items.get(pen.view.focus) {
        write_words(pen, &mut below, item, true);
    }
    let room = Rect {
        y: glass.bottom(),
        height: words,
        ..area
    };
    screen.place(&below, 0, room);
    let needed = high + words + buttons.height();
    let spare = u16::from(needed < area.height);
    let foot = Rect {
        y: room.bottom() + spare,
        height: buttons.height(),
        ..area
    };
    screen.place(&buttons, 0, foot);
    let shown = area.height.min(needed);
    Window::new(0, shown, needed)
}

fn words_rows(pen: &Pen<'_>, item: &Item, width: u16) -> u16 {
    let mut sheet = Sheet::new(width, 0);
    write_words(pen, &mut sheet, item, true);
    sheet.height()
}

/// What a thing is called, and what is to be read or seen there.
fn write_words(pen: &Pen<'_>, sheet: &mut Sheet, item: &Item, centred: bool) {
    let Some(note) = &item.note else {
        return;
    };
    let width = sheet.width();
    for (text, role) in [(&item.label, Role::Accent), (note, Role::Heading)] {
        let style = pen.theme.style(role, Surface::Night);
        for line in pen.wrap(text, width) {
            let y = sheet.height();
            sheet.reach(y + 1);
            if centred {
                sheet.write_centred(0, y, width, &line, style);
            } else {
                sheet.write(0, y, &line, style);
            }
        }
    }
}

/// The focused thing and what is seen there, in lines that are kept free for the longest such words.
pub(super) fn in_lines(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu) {
    let width = sheet.width();
    let rows = |item: &Item| {
        let mut alone = Sheet::new(width, 0);
        write_words(pen, &mut alone, item, false);
        alone.height()
    };
    let top = sheet.height();
    if let Some(item) = menu.items.get(pen.view.focus) {
        write_words(pen, sheet, item, false);
        if is_open(item) {
            let enter = pen.key_name(&labels::ENTER);
            let words = format!("{enter}: {}", pen.say_on_a_line(&labels::TELLS));
            let x = width.saturating_sub(cells(&words));
            let style = pen.theme.style(Role::Lamp, Surface::Night);
            sheet.write(x, top, &words, style);
        }
    }
    sheet.reach(top + menu.items.iter().map(rows).max().unwrap_or(0));
}

/// Whether a thing can still be taken for a clue.
fn is_open(item: &Item) -> bool {
    item.place.is_some() && item.mark != Mark::Done
}

/// What Enter does with the thing in focus, and what moves the glass. The first row stays free
/// where Enter does nothing.
fn this_one(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu) {
    if menu.items.iter().any(is_open) {
        sheet.reach(1);
    }
    let focus = pen.view.focus;
    if menu.items.get(focus).is_some_and(is_open) {
        let label = pen.say_on_a_line(&labels::TELLS);
        let enter = pen.key_name(&labels::ENTER);
        let whole = cells(&label) + 5 + cells(&enter) + 1;
        let has_key = whole <= sheet.width();
        let taken = if has_key { whole } else { cells(&label) + 5 };
        let x = sheet.width().saturating_sub(taken) / 2;
        let end = button(pen, sheet, (x, 0), &label, true, Target::Item(focus));
        if has_key {
            let quiet = pen.theme.style(Role::Quiet, Surface::Night);
            sheet.write(end + 1, 0, &enter, quiet);
        }
    }
    if menu
        .items
        .iter()
        .filter(|item| item.place.is_some())
        .count()
        > 1
    {
        look_around(pen, sheet);
    }
}

/// The keys that move the glass.
fn look_around(pen: &Pen<'_>, sheet: &mut Sheet) {
    let key = key_cap(pen, &pen.say_on_a_line(&labels::ARROWS));
    let words = format!(" {}", pen.say_on_a_line(&labels::LOOK_AROUND));
    let y = sheet.height();
    sheet.reach(y + 1);
    let x = sheet.width().saturating_sub(cells(&key) + cells(&words)) / 2;
    let end = sheet.write(x, y, &key, pen.theme.style(Role::Accent, Surface::Raised));
    sheet.write(end, y, &words, pen.theme.style(Role::Quiet, Surface::Night));
}

/// The items without a place, and the way on.
fn buttons(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    this_one(pen, &mut sheet, menu);
    for (index, item) in menu.items.iter().enumerate() {
        if item.place.is_none() {
            let label = pen.say_on_a_line(&item.label);
            let x = width.saturating_sub(cells(&label) + 4) / 2;
            let y = sheet.height();
            let focused = pen.view.focus == index;
            button(
                pen,
                &mut sheet,
                (x, y),
                &label,
                focused,
                Target::Item(index),
            );
        }
    }
    if let Some(hint) = main_hint(stage) {
        let label = cells(&pen.say_on_a_line(&hint.label)) + 5;
        let key = cells(&pen.key_name(&labels::ENTER));
        let x = width.saturating_sub(label + key) / 2;
        let y = sheet.height();
        let focused = pen.view.focus >= menu.items.len();
        main_button(pen, &mut sheet, (x, y), hint, focused);
    }
    sheet
}
