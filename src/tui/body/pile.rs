//! The pile of cards that wait: the focused one as a card, the others as lines below each other.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{shorten, wrap};
use super::super::theme::{Role, Surface};
use super::super::view::in_the_pile;
use super::super::widgets::mark_sign;
use crate::stage::{Bins, Card};

/// The widest pile.
const WIDEST: u16 = 36;

/// Columns of a pile beside what its cards are put into, within a width.
pub(super) const fn pile_width(width: u16) -> u16 {
    let share = width * 2 / 5;
    if share > WIDEST { WIDEST } else { share }
}

/// The pile: the focused card as a card, the others as lines. A line that is too long goes on
/// below while there are rows left of those that are there. Gives the row below.
pub(super) fn draw_pile(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bins: &Bins,
    (width, rows): (u16, u16),
) -> u16 {
    let mut spare = rows.saturating_sub(lowest_pile(pen, bins, width));
    let mut y = 0;
    for (index, card) in bins
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| in_the_pile(card))
    {
        if pen.view.focus == index {
            y = focused_card(pen, sheet, (index, card), Rect::new(0, y, width, 0));
            continue;
        }
        let style = pen.theme.style(Role::Quiet, Surface::Panel);
        let words = pen.say_on_a_line(&card.text);
        let lines = clipped(pen, &words, waiting_room(width), 1 + spare);
        let high = u16::try_from(lines.len()).unwrap_or(1).max(1);
        spare -= high - 1;
        let area = Rect::new(0, y, width, high);
        sheet.reach(area.bottom());
        sheet.fill(area, pen.theme.style(Role::Text, Surface::Panel));
        sheet.write(2, y, mark_sign(pen, card.mark), style);
        y = sheet.write_lines(4, y, &lines, style);
        sheet.hit(area, Target::Card(index));
    }
    y
}

/// Columns for the words of a card that waits in a pile.
const fn waiting_room(width: u16) -> u16 {
    width.saturating_sub(5)
}

/// Rows of the pile with one row for each card that waits without the focus.
fn lowest_pile(pen: &Pen<'_>, bins: &Bins, width: u16) -> u16 {
    let waiting = bins.cards.iter().enumerate();
    let waiting = waiting.filter(|(_, card)| in_the_pile(card));
    waiting
        .map(|(index, card)| {
            if pen.view.focus == index {
                focused_rows(pen, card, width)
            } else {
                1
            }
        })
        .sum()
}

/// Rows that a pile has when every card of the step waits and can be read to its end.
pub(in super::super) fn rows_of_a_pile(pen: &Pen<'_>, bins: &Bins, width: u16) -> u16 {
    let width = pile_width(width);
    let one = |card: &Card| pen.wrap(&card.text, waiting_room(width)).len();
    let all: usize = bins.cards.iter().map(one).sum();
    let higher = bins.cards.iter().map(|card| {
        let waiting = u16::try_from(one(card)).unwrap_or(1);
        focused_rows(pen, card, width).saturating_sub(waiting)
    });
    u16::try_from(all)
        .unwrap_or(u16::MAX)
        .saturating_add(higher.max().unwrap_or(0))
}

/// Lines of at most so many rows; where words are cut off an ellipsis says so.
pub(super) fn clipped(pen: &Pen<'_>, words: &str, width: u16, rows: u16) -> Vec<String> {
    let mut lines = wrap(words, width);
    let rows = usize::from(rows.max(1));
    if lines.len() > rows {
        let rest = lines.split_off(rows - 1).join(" ");
        lines.push(shorten(&rest, width, pen.glyphs.ellipsis));
    }
    lines
}

fn focused_rows(pen: &Pen<'_>, card: &Card, width: u16) -> u16 {
    let lines = pen.wrap(&card.text, width.saturating_sub(6)).len();
    let edges = if pen.terse { 0 } else { 2 };
    u16::try_from(lines).unwrap_or(1).max(1) + edges
}

pub(super) fn focused_card(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    (index, card): (usize, &Card),
    at: Rect,
) -> u16 {
    let edge = u16::from(!pen.terse);
    let lines = pen.wrap(&card.text, at.width.saturating_sub(6));
    let rows = u16::try_from(lines.len()).unwrap_or(1).max(1);
    let area = Rect::new(at.x, at.y, at.width, rows + 2 * edge);
    let surface = Surface::Focus;
    sheet.reach(area.bottom());
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    if edge > 0 {
        sheet.frame(area, pen.glyphs, pen.theme.style(Role::Text, surface));
    }
    sheet.write(
        at.x + 2,
        at.y + edge,
        pen.glyphs.pointer,
        pen.theme.style(Role::Heading, surface),
    );
    sheet.write_lines(
        at.x + 4,
        at.y + edge,
        &lines,
        pen.theme.style(Role::Heading, surface),
    );
    sheet.hit(area, Target::Card(index));
    sheet.focus(area, Position::new(at.x + 1, at.y + edge));
    area.bottom()
}
