//! A menu in which words lie as cards with the dice that rolled them.

use ratatui::layout::{Position, Rect};

use super::super::dice::{Form, dice};
use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::menu;
use crate::stage::{Body, Item, Menu, Stage};

/// Columns before the word: pointer, number, air.
const INDENT: u16 = 6;

/// Columns for the word of the list that is longest, with air behind it.
const WORD: u16 = 10;

/// Columns for the word, or for what picking it does, where dice are drawn beside both.
const WORD_AND_NOTE: u16 = 16;

/// Whether words that were rolled are on a stage.
pub(in super::super) fn are_rolled(stage: &Stage) -> bool {
    match &stage.body {
        Body::Menu(menu) => has_cards(menu),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => false,
    }
}

/// Rows that the words on a stage, and what else can be picked there, take with drawn dice.
pub(in super::super) fn rows_when_drawn(menu: &Menu) -> u16 {
    let rows = |item: &Item| if item.dice.is_some() { 3 } else { 1 };
    menu.items.iter().map(rows).sum()
}

/// Whether a menu holds cards.
pub(in super::super) fn has_cards(menu: &Menu) -> bool {
    menu.items.iter().any(|item| item.dice.is_some())
}

/// Draws cards and items below what is already on the sheet: with drawn dice where `rows` allow
/// it, else with dice on a line.
pub(super) fn cards(pen: &Pen<'_>, sheet: &mut Sheet, menu: &Menu, rows: u16) {
    let form = form(pen, menu, sheet.width(), rows);
    for (index, item) in menu.items.iter().enumerate() {
        match item.dice {
            Some(faces) => card(pen, sheet, (index, item), &faces, form),
            None => menu::one(pen, sheet, index, item),
        }
    }
}

fn form(pen: &Pen<'_>, menu: &Menu, width: u16, rows: u16) -> Form {
    let drawn = Form::Drawn(1);
    let mut needed = 0;
    for item in &menu.items {
        let (columns, high) = item
            .dice
            .map_or((0, 1), |faces| drawn.size(pen, faces.len()));
        if INDENT + WORD_AND_NOTE + columns > width {
            return Form::Written;
        }
        needed += high;
    }
    if drawn.is_possible(pen) && needed <= rows {
        drawn
    } else {
        Form::Written
    }
}

fn card(pen: &Pen<'_>, sheet: &mut Sheet, (index, item): (usize, &Item), faces: &[u8], form: Form) {
    let focused = pen.view.focus == index;
    let surface = if focused {
        Surface::Focus
    } else {
        Surface::Panel
    };
    let size = form.size(pen, faces.len());
    let width = sheet.width().min(menu::WIDEST);
    let top = sheet.height();
    let area = Rect::new(0, top, width, size.1);
    sheet.reach(area.bottom());
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    if focused {
        let pointer = pen.theme.style(Role::Heading, surface);
        sheet.write(1, top, pen.glyphs.pointer, pointer);
        sheet.focus(area, Position::new(0, top));
    }
    if index < 9 {
        let number = pen.theme.style(Role::Accent, surface);
        sheet.write(3, top, &(index + 1).to_string(), number);
    }
    let word = pen.say_on_a_line(&item.label);
    sheet.write(INDENT, top, &word, pen.theme.style(Role::Heading, surface));
    let note = item.note.as_ref().map(|note| pen.say_on_a_line(note));
    let note = note.unwrap_or_default();
    let quiet = pen.theme.style(Role::Quiet, surface);
    let left = match form {
        Form::Drawn(_) => {
            sheet.write(INDENT, top + 1, &note, quiet);
            INDENT + WORD_AND_NOTE
        }
        Form::Written => {
            let x = INDENT + WORD + size.0 + 2;
            if x + cells(&note) <= width {
                sheet.write(x, top, &note, quiet);
            }
            INDENT + WORD
        }
    };
    let written = pen.theme.style(Role::Heading, surface);
    dice(pen, sheet, (left, top), faces, (form, written));
    sheet.hit(area, Target::Item(index));
}
