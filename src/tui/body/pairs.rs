//! Cards to join to what belongs to them: the pile beside a list of right sides, or above it
//! where room is short. What is joined stands in the list as a pair.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::wrap;
use super::super::theme::{Role, Surface};
use super::super::view::in_the_pile;
use super::super::widgets::mark_sign;
use super::bins::{GAP, ROOMY};
use super::pile::{draw_pile, focused_card, pile_width};
use crate::stage::{Bin, Bins, Card};

/// Columns before the words of a right side: pointer, number, air.
const INDENT: u16 = 5;

/// Draws cards and right sides below what is already on the sheet.
pub(super) fn pairs(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins, rows: u16) {
    let width = sheet.width();
    let waiting: Vec<(usize, &Card)> = bins
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| in_the_pile(card))
        .collect();
    if waiting.is_empty() {
        list(pen, sheet, bins, Rect::new(0, 0, width, 0));
    } else if width >= ROOMY.0 && !pen.terse {
        let pile = pile_width(width);
        draw_pile(pen, sheet, bins, (pile, rows));
        let left = pile + GAP;
        list(pen, sheet, bins, Rect::new(left, 0, width - left, 0));
    } else {
        let mut y = 0;
        let mut focused = waiting.iter();
        if let Some(card) = focused.find(|(index, _)| *index == pen.view.focus) {
            let words = pen.say(&labels::cards_left(waiting.len(), bins.bins.len()));
            sheet.reach(1);
            sheet.write(0, 0, &words, pen.theme.style(Role::Quiet, Surface::Night));
            y = focused_card(pen, sheet, *card, Rect::new(0, 1, width, 0));
        }
        list(pen, sheet, bins, Rect::new(0, y, width, 0));
    }
}

/// The right sides below each other, from the top of an area on, as wide as it is.
fn list(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins, at: Rect) {
    let mut y = at.y;
    for (index, bin) in bins.bins.iter().enumerate() {
        let area = Rect::new(at.x, y, at.width, 0);
        y = match bins.joined_to(bin) {
            Some(card) => joined(pen, sheet, (card, bin), area),
            None => open(pen, sheet, bins, (index, bin), area),
        };
    }
}

/// A pair that has been joined. Gives the row below.
fn joined(pen: &Pen<'_>, sheet: &mut Sheet, (card, bin): (&Card, &Bin), at: Rect) -> u16 {
    let words = format!(
        "{} {}{} {}",
        pen.say_on_a_line(&card.text),
        pen.glyphs.across,
        pen.glyphs.across,
        pen.say_on_a_line(&bin.label)
    );
    let lines = wrap(&words, at.width.saturating_sub(INDENT + 1));
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let area = Rect::new(at.x, at.y, at.width, rows);
    let style = pen.theme.style(Role::Good, Surface::Panel);
    sheet.reach(area.bottom());
    sheet.fill(area, style);
    sheet.write(at.x + 3, at.y, mark_sign(pen, card.mark), style);
    sheet.write_lines(at.x + INDENT, at.y, &lines, style)
}

/// A right side that waits for its card. Gives the row below.
fn open(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bins: &Bins,
    (index, bin): (usize, &Bin),
    at: Rect,
) -> u16 {
    let is_chosen = pen.view.bin == index && bins.cards.iter().any(in_the_pile);
    let (surface, role) = if is_chosen {
        (Surface::Raised, Role::Lamp)
    } else {
        (Surface::Panel, Role::Text)
    };
    let lines = pen.wrap(&bin.label, at.width.saturating_sub(INDENT + 1));
    let rows = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let area = Rect::new(at.x, at.y, at.width, rows);
    let style = pen.theme.style(role, surface);
    sheet.reach(area.bottom());
    sheet.fill(area, style);
    if is_chosen {
        sheet.write(at.x + 1, at.y, pen.glyphs.pointer, style);
    }
    let number = pen.theme.style(Role::Accent, surface);
    sheet.write(at.x + 3, at.y, &(index + 1).to_string(), number);
    sheet.hit(area, Target::Bin(index));
    sheet.write_lines(at.x + INDENT, at.y, &lines, style)
}
