//! What can be worked on: menu, bins, field. Each is drawn on a sheet of its own.

mod bins;
mod bubble;
mod dials;
mod field;
mod hand;
mod holders;
mod lanes;
mod letters;
mod levels;
mod menu;
mod messages;
mod names;
mod order;
mod pairs;
mod pieces;
mod pile;
mod replies;
mod rolled;
mod things;
mod toasts;

use super::hit::Target;
use super::labels;
use super::pen::Pen;
use super::sheet::Sheet;
use super::text::cells;
use super::view::main_hint;
use super::widgets::{button, main_button};
use crate::stage::{Action, Body, Menu, Stage, Tone};

pub(super) use bubble::Form;
pub(super) use dials::{has_dials, name_on, rows_of_a_panel};
pub(super) use field::{Shown, field, is_reminded};
pub(super) use holders::{cards, listed};
pub(super) use lanes::{Siegeworks, lanes};
pub(super) use levels::{levels, strip};
pub(super) use menu::menu;
pub(super) use messages::{Log, messages};
pub(super) use order::rows_at_best;
pub(super) use pile::rows_of_a_pile;
pub(super) use replies::replies;
pub(super) use rolled::{are_rolled, has_cards, rows_when_drawn};
pub(super) use things::{columns, things};
pub(super) use toasts::{Slices, toasts};

/// After a choice that was not yet right, the way back stands beside the way on.
pub(super) fn other_way(pen: &Pen<'_>, sheet: &mut Sheet, at: (u16, u16), stage: &Stage) {
    let not_yet = stage
        .feedback
        .as_ref()
        .is_some_and(|feedback| feedback.tone == Tone::NotYet);
    if !not_yet || !stage.offers(&Action::Rewind) {
        return;
    }
    let label = pen.say(&labels::OTHER_WAY);
    let needed = at.0 + cells(&label) + 4;
    if needed <= sheet.width() {
        button(pen, sheet, at, &label, false, Target::Act(Action::Rewind));
    }
}

/// The way on below the items of a menu, if it is open.
pub(super) fn way_on(pen: &Pen<'_>, sheet: &mut Sheet, (stage, items): (&Stage, &Menu)) {
    if let Some(hint) = main_hint(stage) {
        let y = sheet.height();
        let focused = pen.view.focus >= items.items.len();
        main_button(pen, sheet, (0, y), hint, focused);
    }
}

/// The body of a stage for a width and the rows that are there: where there are few it is drawn
/// more tersely, but it may still need more than it gets.
pub(super) fn body(pen: &Pen<'_>, stage: &Stage, width: u16, rows: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    match &stage.body {
        Body::Nothing => {
            if let Some(hint) = main_hint(stage) {
                let end = main_button(pen, &mut sheet, (0, 0), hint, true);
                other_way(pen, &mut sheet, (end + 3, 0), stage);
            }
        }
        Body::Menu(cards) if cards.is_order() => {
            order::order(pen, &mut sheet, (stage, cards), rows);
        }
        Body::Menu(items) => {
            if has_cards(items) {
                rolled::cards(pen, &mut sheet, items, rows);
            } else if has_dials(items) {
                dials::dials(pen, &mut sheet, (stage, items), rows);
            } else {
                menu(pen, &mut sheet, items);
            }
            way_on(pen, &mut sheet, (stage, items));
        }
        Body::Bins(cards) => {
            bins::bins(pen, &mut sheet, cards, rows);
            if let Some(hint) = main_hint(stage) {
                let y = sheet.height();
                let focused = pen.view.focus >= cards.cards.len();
                main_button(pen, &mut sheet, (0, y), hint, focused);
            }
        }
        Body::Hand(cards) => hand::hand(pen, &mut sheet, (stage, cards), rows),
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
            let is_ready = !line.editable || !line.text.expose().is_empty();
            let typing = (sheet.focus, sheet.cursor);
            if let Some(hint) = main_hint(stage) {
                x = main_button(pen, &mut sheet, (x, y), hint, is_ready) + 2;
            }
            if line.editable {
                // The button may be lit, but the cursor stays where letters go.
                (sheet.focus, sheet.cursor) = typing;
                letters::switch(pen, &mut sheet, (x, y));
            }
        }
    }
    sheet
}
