//! The menu of a messenger: replies as a list, and the tools beside them as buttons in rows.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, shorten};
use super::super::theme::{Depth, Role, Surface};
use super::menu::one;
use super::messages::place_of;
use crate::stage::{Chat, Menu};

/// The widest that a row of tools gets.
const WIDEST: u16 = LONGEST_LINE + 8;

/// Draws the items that are no messages: up to the first that begins a part a list, from there on
/// rows of buttons, below so many free rows.
pub(in super::super) fn replies(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (chat, menu): (&Chat, &Menu),
    air: u16,
) {
    let is_message = |index: usize| {
        let mut messages = chat.messages.iter();
        messages.any(|message| place_of(&menu.items, message) == Some(index))
    };
    let picks_messages = (0..menu.items.len()).any(is_message);
    let tools = menu.items.iter().position(|item| item.heading.is_some());
    let tools = if picks_messages {
        0
    } else {
        tools.unwrap_or(menu.items.len())
    };
    let mut x = 0;
    for (index, item) in menu.items.iter().enumerate() {
        if is_message(index) {
            continue;
        }
        if index < tools {
            one(pen, sheet, index, item);
            continue;
        }
        let words = chip(pen, index, &pen.say_on_a_line(&item.label));
        let most = sheet.width().min(WIDEST);
        let words = shorten(&words, most, pen.glyphs.ellipsis);
        let needed = cells(&words);
        let mut y = sheet.height().saturating_sub(1);
        if x == 0 || x + needed > most {
            y = sheet.height() + if x == 0 && y > 0 { air } else { 0 };
            x = 0;
        }
        sheet.reach(y + 1);
        put(pen, sheet, (x, y), index, &words);
        x += needed + 1;
    }
}

/// A button with its number.
fn chip(pen: &Pen<'_>, index: usize, label: &str) -> String {
    let number = if index < 9 {
        (index + 1).to_string()
    } else {
        pen.glyphs.bullet.to_owned()
    };
    if pen.view.focus == index {
        format!("{}{number} {label} ", pen.glyphs.pointer)
    } else if has_grounds(pen) {
        format!(" {number} {label} ")
    } else {
        format!("[{number} {label}]")
    }
}

/// Whether a button stands out by its ground.
const fn has_grounds(pen: &Pen<'_>) -> bool {
    matches!(pen.theme.depth, Depth::True | Depth::Indexed256)
}

fn put(pen: &Pen<'_>, sheet: &mut Sheet, (x, y): (u16, u16), index: usize, words: &str) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Raised
    };
    let role = if focused { Role::Heading } else { Role::Quiet };
    let area = Rect::new(x, y, cells(words), 1);
    sheet.write(x, y, words, pen.theme.style(role, surface));
    if !focused && index < 9 {
        let number = (index + 1).to_string();
        sheet.write(x + 1, y, &number, pen.theme.style(Role::Accent, surface));
    }
    sheet.hit(area, Target::Item(index));
    if focused {
        sheet.focus(area, Position::new(x, y));
    }
}
