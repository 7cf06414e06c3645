//! Cards to put in order: the cards, beside them the places that they take, below them what to
//! do next. Where room is short each card tells its place itself.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::{main_button, panel};
use super::menu::menu;
use crate::stage::{Menu, Stage};

/// From so many columns on the places stand beside the cards.
const ROOMY: u16 = 60;

/// Columns between cards and places.
const GAP: u16 = 2;

/// The widest column of cards or places.
const WIDEST: u16 = 46;

/// Columns for the name of a place, with air behind it.
const PLACE: u16 = 5;

/// Stands in the place that is filled next.
const NEXT: &str = "?";

/// Where the places are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Beside the cards.
    Beside,
    /// Below the cards.
    Below,
    /// Not at all: each card tells its own.
    Told,
}

/// Forms with whether there is air around the foot, from roomy to terse.
const FORMS: [(Form, bool); 5] = [
    (Form::Beside, true),
    (Form::Beside, false),
    (Form::Below, true),
    (Form::Below, false),
    (Form::Told, true),
];

/// Draws the cards of an order, in the roomiest form that fits.
pub(super) fn order(pen: &Pen<'_>, sheet: &mut Sheet, (stage, cards): (&Stage, &Menu), rows: u16) {
    let is_wide = sheet.width() >= ROOMY;
    let forms = FORMS.into_iter().filter(|_| !pen.terse);
    let mut forms = forms.filter(|(form, _)| is_wide || *form != Form::Beside);
    let fitting = forms.find(|form| {
        let mut tried = Sheet::new(sheet.width(), 0);
        draw(pen, &mut tried, (stage, cards), *form);
        tried.height() <= rows
    });
    let form = fitting.unwrap_or((Form::Told, false));
    draw(pen, sheet, (stage, cards), form);
}

fn draw(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (stage, cards): (&Stage, &Menu),
    (form, air): (Form, bool),
) {
    match form {
        Form::Beside => side_by_side(pen, sheet, cards),
        Form::Below => {
            menu(pen, sheet, cards);
            let y = sheet.height() + u16::from(air);
            let width = sheet.width().min(WIDEST);
            places(pen, sheet, cards, Rect::new(0, y, width, 0));
        }
        Form::Told => menu(pen, sheet, cards),
    }
    foot(pen, sheet, (stage, cards), air);
}

/// Rows that it takes at its best, where no words are wrapped.
pub(in super::super) fn rows_at_best(cards: &Menu) -> u16 {
    let count = u16::try_from(cards.items.len()).unwrap_or(u16::MAX);
    // The frame around the places, and the foot with air above it.
    count.saturating_add(4)
}

fn side_by_side(pen: &Pen<'_>, sheet: &mut Sheet, cards: &Menu) {
    let each = ((sheet.width() - GAP) / 2).min(WIDEST);
    let mut left = Sheet::new(each, 0);
    menu(pen, &mut left, cards);
    // The cards stand level with the places.
    sheet.reach(left.height() + 1);
    sheet.place(&left, 0, Rect::new(0, 1, each, left.height()));
    places(pen, sheet, cards, Rect::new(each + GAP, 0, each, 0));
}

/// All places with their cards, from the top of an area on.
fn places(pen: &Pen<'_>, sheet: &mut Sheet, cards: &Menu, at: Rect) {
    let count = u16::try_from(cards.items.len()).unwrap_or(u16::MAX);
    let area = Rect::new(at.x, at.y, at.width, count.saturating_add(2));
    let title = pen.say(&labels::YOUR_ORDER);
    panel(pen, sheet, area, &title, (Role::Border, Role::Lamp));
    let places: Vec<u8> = (1..).take(cards.items.len()).collect();
    let next = places
        .iter()
        .find(|place| cards.at_place(**place).is_none());
    for (place, y) in places.iter().zip(at.y + 1..) {
        let row = Rect::new(at.x + 1, y, at.width.saturating_sub(2), 1);
        one_place(pen, sheet, cards, (*place, next == Some(place)), row);
    }
}

/// A place with its card. A click on it takes the card back.
fn one_place(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    cards: &Menu,
    (place, is_next): (u8, bool),
    area: Rect,
) {
    let name = pen.say(&labels::place(place));
    let style = |role| pen.theme.style(role, Surface::Panel);
    let room = area.width.saturating_sub(PLACE + 2);
    let (role, words) = match cards.at_place(place) {
        Some((index, item)) => {
            sheet.hit(area, Target::Item(index));
            let words = pen.say_on_a_line(&item.label);
            (Role::Lamp, shorten(&words, room, pen.glyphs.ellipsis))
        }
        None if is_next => (Role::Lamp, NEXT.to_owned()),
        None => (Role::Quiet, String::new()),
    };
    sheet.write(area.x + 1, area.y, &name, style(role));
    let x = area.x + 1 + PLACE;
    sheet.write(x, area.y, &words, style(Role::Text));
}

/// What to do next, or the button once every card has a place; and the way back.
fn foot(pen: &Pen<'_>, sheet: &mut Sheet, (stage, cards): (&Stage, &Menu), air: bool) {
    let y = sheet.height() + u16::from(air);
    sheet.reach(y + 1);
    let style = pen.theme.style(Role::Quiet, Surface::Night);
    let is_begun = cards.last_placed().is_some();
    let end = if let Some(hint) = main_hint(stage) {
        let focused = pen.view.focus >= cards.items.len();
        main_button(pen, sheet, (0, y), hint, focused)
    } else {
        let words = if is_begun {
            &labels::WHAT_NEXT
        } else {
            &labels::WHAT_FIRST
        };
        sheet.write(
            1,
            y,
            &pen.say(words),
            pen.theme.style(Role::Text, Surface::Night),
        )
    };
    let back = pen.say(&labels::TAKE_BACK);
    if is_begun && end + 2 + cells(&back) <= sheet.width() {
        sheet.write(end + 2, y, &back, style);
    } else if is_begun && air {
        sheet.reach(y + 2);
        sheet.write(1, y + 1, &back, style);
    }
}
