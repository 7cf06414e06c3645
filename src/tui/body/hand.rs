//! A hand of cards: rows of cards beside each other, what they make, and the tries that are left.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Depth, Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::{button, main_button, mark_sign};
use crate::stage::{Hand, HandCard, Mark, Stage};

/// Columns between cards.
const GAP: u16 = 1;

/// Columns before the label beside the sign: a digit and a blank.
const DIGIT: u16 = 2;

/// The narrowest card that has a frame.
const NARROWEST: u16 = 10;

/// The widest card.
const WIDEST: u16 = 18;

/// How roomy cards are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// With a frame and a label over each row.
    Framed,
    /// Without frames; the label over each row stays.
    Flat,
    /// One line a card, as many beside each other as fit.
    Terse,
}

/// Forms with whether there is air above and below the button, from roomy to terse.
const FORMS: [(Form, bool); 4] = [
    (Form::Framed, true),
    (Form::Framed, false),
    (Form::Flat, true),
    (Form::Flat, false),
];

/// Draws a hand below what is already on the sheet, in the roomiest form that fits.
pub(super) fn hand(pen: &Pen<'_>, sheet: &mut Sheet, (stage, hand): (&Stage, &Hand), rows: u16) {
    let fitting = FORMS.into_iter().filter(|_| !pen.terse).find(|form| {
        let mut tried = Sheet::new(sheet.width(), 0);
        draw(pen, &mut tried, (stage, hand), *form);
        tried.height() <= rows
    });
    let form = fitting.unwrap_or((Form::Terse, false));
    draw(pen, sheet, (stage, hand), form);
}

fn draw(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (stage, hand): (&Stage, &Hand),
    (form, air): (Form, bool),
) {
    let mut first = 0;
    for row in &hand.rows {
        let seats: Vec<(usize, &HandCard)> = (first..).zip(&row.cards).collect();
        first += row.cards.len();
        match form {
            Form::Framed | Form::Flat => {
                let y = sheet.height();
                let style = pen.theme.style(Role::Quiet, Surface::Night);
                sheet.reach(y + 1);
                sheet.write(0, y, &pen.say_on_a_line(&row.label), style);
                side_by_side(pen, sheet, &seats, form == Form::Framed);
            }
            Form::Terse => flow(pen, sheet, &seats),
        }
    }
    let y = sheet.height();
    sheet.reach(y + u16::from(air));
    foot(pen, sheet, (stage, hand), form);
    let y = sheet.height();
    sheet.reach(y + u16::from(air));
}

/// Cards of one width, in as many lines as they need.
fn side_by_side(pen: &Pen<'_>, sheet: &mut Sheet, seats: &[(usize, &HandCard)], framed: bool) {
    let room = sheet.width();
    let (width, columns) = card_width(pen, room, (seats, framed));
    let notes = seats.iter().any(|(_, card)| card.note.is_some());
    let height = 1 + u16::from(notes) + 2 * u16::from(framed);
    let top = sheet.height();
    for (place, seat) in (0..).zip(seats) {
        let (column, line) = (place % columns, place / columns);
        let area = Rect::new(column * (width + GAP), top + line * height, width, height);
        one(pen, sheet, *seat, area, framed);
    }
}

/// The width of each card, so that its words are whole, and how many fit beside each other.
fn card_width(
    pen: &Pen<'_>,
    room: u16,
    (seats, framed): (&[(usize, &HandCard)], bool),
) -> (u16, u16) {
    let needed = seats.iter().map(|(_, card)| {
        let label = cells(&pen.say_on_a_line(&card.label));
        let note = card.note.as_ref();
        let note = note.map_or(0, |note| cells(&pen.say_on_a_line(note)));
        label.max(note) + before(pen, framed) + 2
    });
    let needed = needed.max().unwrap_or(NARROWEST).clamp(NARROWEST, room);
    let count = u16::try_from(seats.len().max(1)).unwrap_or(1);
    let columns = ((room + GAP) / (needed + GAP)).clamp(1, count);
    let each = (room + GAP) / columns - GAP;
    (each.min(WIDEST.max(needed)), columns)
}

fn surface(pen: &Pen<'_>, index: usize, card: &HandCard) -> Surface {
    if pen.view.focus == index {
        Surface::Focus
    } else if card.held {
        Surface::Raised
    } else {
        Surface::Panel
    }
}

/// Columns before the label of a card. In ASCII a sign has brackets; without a frame the first of
/// them takes the place of the edge.
const fn before(pen: &Pen<'_>, framed: bool) -> u16 {
    let sign = match (pen.glyphs.ascii, framed) {
        (false, _) => 1,
        (true, false) => 2,
        (true, true) => 3,
    };
    sign + DIGIT
}

/// The sign of a card: held up, or what is known of it.
fn sign(pen: &Pen<'_>, card: &HandCard) -> String {
    let sign = match (card.held, card.mark) {
        (true, _) if pen.glyphs.ascii => return format!("[{}]", pen.glyphs.on),
        (true, _) => pen.glyphs.done,
        (false, Mark::None) => " ",
        (false, mark) => mark_sign(pen, mark),
    };
    if pen.glyphs.ascii {
        format!(" {sign} ")
    } else {
        sign.to_owned()
    }
}

/// What a card means for its colour: one that is held up is green, whatever has the focus.
const fn role(card: &HandCard, otherwise: Role) -> Role {
    if card.held { Role::Good } else { otherwise }
}

/// A card in an area.
fn one(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (index, card): (usize, &HandCard),
    area: Rect,
    framed: bool,
) {
    let edge = u16::from(framed);
    let surface = surface(pen, index, card);
    let role = role(card, Role::Text);
    sheet.reach(area.bottom());
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    if framed {
        let edge = self::role(card, Role::Border);
        sheet.frame(area, pen.glyphs, pen.theme.style(edge, surface));
    }
    let inset = u16::from(framed || !pen.glyphs.ascii);
    let (x, y) = (area.x + inset, area.y + edge);
    let is_flat_on_black = matches!(pen.theme.depth, Depth::None | Depth::Sixteen);
    let accent = pen.theme.style(Role::Accent, surface);
    let behind = sheet.write(x, y, &sign(pen, card), pen.theme.style(role, surface));
    let behind = sheet.write(behind, y, &(index + 1).to_string(), accent);
    let is_embraced = card.held && pen.glyphs.ascii;
    if !framed && is_flat_on_black && !is_embraced {
        // Where a card has no ground of its own, brackets show where it ends.
        let style = pen.theme.style(role, surface);
        sheet.write(area.x, y, "[", style);
        sheet.write(area.right().saturating_sub(1), y, "]", style);
    }
    let room = area.right().saturating_sub(behind + 2);
    let label = shorten(&pen.say_on_a_line(&card.label), room, pen.glyphs.ellipsis);
    let style = if card.mark == Mark::NotYet && !card.held {
        pen.theme.style(Role::Quiet, surface)
    } else {
        pen.theme.style(role, surface)
    };
    sheet.write(behind + 1, y, &label, style);
    if let Some(note) = &card.note {
        let room = area.width.saturating_sub(before(pen, framed) + 2);
        let note = shorten(&pen.say_on_a_line(note), room, pen.glyphs.ellipsis);
        sheet.write(
            behind + 1,
            y + 1,
            &note,
            pen.theme.style(Role::Quiet, surface),
        );
    }
    sheet.hit(area, Target::Item(index));
    if pen.view.focus == index {
        sheet.focus(area, Position::new(x, y));
    }
}

/// Cards of one line each, as many beside each other as fit.
fn flow(pen: &Pen<'_>, sheet: &mut Sheet, seats: &[(usize, &HandCard)]) {
    let room = sheet.width();
    let (mut x, mut y) = (0, sheet.height());
    for (index, card) in seats {
        let note = card.note.as_ref().filter(|_| pen.view.focus == *index);
        let label = pen.say_on_a_line(&card.label);
        let note = note.map_or_else(String::new, |note| format!(": {}", pen.say_on_a_line(note)));
        let words = format!("{}{} {label}{note} ", sign(pen, card), index + 1);
        let words = shorten(&words, room, pen.glyphs.ellipsis);
        let width = cells(&words);
        if x > 0 && x + width > room {
            (x, y) = (0, y + 1);
        }
        sheet.reach(y + 1);
        let surface = surface(pen, *index, card);
        let role = role(card, Role::Text);
        sheet.write(x, y, &words, pen.theme.style(role, surface));
        let area = Rect::new(x, y, width, 1);
        sheet.hit(area, Target::Item(*index));
        if pen.view.focus == *index {
            sheet.focus(area, Position::new(x, y));
        }
        x += width + GAP;
    }
}

/// What the cards make, the tries that are left, and the button.
fn foot(pen: &Pen<'_>, sheet: &mut Sheet, (stage, hand): (&Stage, &Hand), form: Form) {
    let y = sheet.height();
    sheet.reach(y + 1);
    let mut end = 0;
    if let Some(hint) = main_hint(stage) {
        let focused = pen.view.focus >= hand.cards().count();
        end = if focused {
            main_button(pen, sheet, (0, y), hint, true)
        } else {
            // Enter would pick the focused card, so its name does not stand here.
            let label = pen.say_on_a_line(&hint.label);
            let target = Target::Act(hint.action.clone());
            button(pen, sheet, (0, y), &label, false, target)
        } + 2;
    }
    let made = match &hand.made {
        Some(made) => pen.say_on_a_line(&labels::made(made.clone())),
        None => pen.say(&labels::NOTHING_MADE),
    };
    let role = if hand.made.is_some() {
        Role::Heading
    } else {
        Role::Quiet
    };
    let in_words = form != Form::Terse || sheet.width() >= WORDY;
    let tries = tries(pen, hand, in_words);
    let room = sheet.width().saturating_sub(end + cells(&tries) + 2);
    let made = shorten(&made, room, pen.glyphs.ellipsis);
    sheet.write(end, y, &made, pen.theme.style(role, Surface::Night));
    let x = sheet.width().min(WIDEST_FOOT).saturating_sub(cells(&tries));
    let style = pen.theme.style(Role::Lamp, Surface::Night);
    sheet.write(x, y, &tries, style);
}

/// From so many columns on there is room for the tries in words.
const WORDY: u16 = 60;

/// The widest line of button, password and tries.
const WIDEST_FOOT: u16 = 76;

/// The tries as slices of toast, with words where there is room.
fn tries(pen: &Pen<'_>, hand: &Hand, in_words: bool) -> String {
    let slice = |index: usize| {
        if index < hand.left {
            pen.glyphs.full
        } else {
            pen.glyphs.empty
        }
    };
    let slices: Vec<&str> = (0..hand.of).map(slice).collect();
    let slices = slices.join(" ");
    if in_words {
        format!("{slices}  {}", pen.say_on_a_line(&hand.tries))
    } else {
        slices
    }
}
