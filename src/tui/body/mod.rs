//! What can be worked on: menu, bins, field. Each is drawn on a sheet of its own.

mod bins;
mod field;
mod letters;
mod menu;
mod pieces;

use super::pen::Pen;
use super::sheet::Sheet;
use super::view::main_hint;
use super::widgets::main_button;
use crate::stage::{Body, Stage};

pub(super) use field::{Shown, field};
pub(super) use menu::menu;

/// The body of a stage for a width and the rows that are there: where there are few it is drawn
/// more tersely, but it may still need more than it gets.
pub(super) fn body(pen: &Pen<'_>, stage: &Stage, width: u16, rows: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    match &stage.body {
        Body::Nothing => {
            if let Some(hint) = main_hint(stage) {
                main_button(pen, &mut sheet, (0, 0), hint, true);
            }
        }
        Body::Menu(items) => {
            menu(pen, &mut sheet, items);
            if let Some(hint) = main_hint(stage) {
                let y = sheet.height();
                let focused = pen.view.focus >= items.items.len();
                main_button(pen, &mut sheet, (0, y), hint, focused);
            }
        }
        Body::Bins(cards) => {
            bins::bins(pen, &mut sheet, cards, rows);
            if let Some(hint) = main_hint(stage) {
                let y = sheet.height();
                let focused = pen.view.focus >= cards.cards.len();
                main_button(pen, &mut sheet, (0, y), hint, focused);
            }
        }
        Body::Field(line) => {
            let shown = Shown {
                fallen: None,
                terse: rows < 9,
                airy: rows >= 11,
            };
            field(pen, &mut sheet, line, &shown);
            if line.editable && pen.view.letters {
                letters::keys(pen, &mut sheet);
            }
            let (mut x, y) = (0, sheet.height());
            if let Some(hint) = main_hint(stage) {
                x = main_button(pen, &mut sheet, (x, y), hint, !line.editable) + 2;
            }
            if line.editable {
                letters::switch(pen, &mut sheet, (x, y));
            }
        }
    }
    sheet
}
