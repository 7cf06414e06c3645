//! Cards and the bins to put them into: side by side, or card above bins where room is short.

use ratatui::layout::Rect;

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten, wrap};
use super::super::theme::{Role, Surface};
use super::super::view::in_the_pile;
use super::super::widgets::{mark_sign, panel};
use super::pairs::pairs;
use super::pile::{clipped, draw_pile, focused_card, pile_width};
use crate::stage::{Bin, Bins, Card};

/// From these columns and rows on bins stand beside the pile.
pub(super) const ROOMY: (u16, u16) = (60, 8);

/// Columns between pile and bins, and between bins.
pub(super) const GAP: u16 = 2;

/// The narrowest bin that stands beside another.
const NARROWEST: u16 = 16;

/// Draws cards and bins.
pub(super) fn bins(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins, rows: u16) {
    if bins.pairs {
        pairs(pen, sheet, bins, rows);
    } else if sheet.width() >= ROOMY.0 && rows >= ROOMY.1 {
        side_by_side(pen, sheet, bins, rows);
    } else {
        below_each_other(pen, sheet, bins);
    }
}

fn lies_in<'a>(bins: &'a Bins, bin: &'a Bin) -> impl Iterator<Item = (usize, &'a Card)> {
    let here = |(_, card): &(usize, &Card)| card.lies_in.as_ref() == Some(&bin.id);
    bins.cards.iter().enumerate().filter(here)
}

fn side_by_side(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins, rows: u16) {
    // When every card lies in a bin, the bins have all the room, so that no word of a card is lost.
    let (pile, gap) = if bins.cards.iter().any(in_the_pile) {
        (pile_width(sheet.width()), GAP)
    } else {
        (0, 0)
    };
    let room = sheet.width() - pile - gap;
    let count = u16::try_from(bins.bins.len().max(1)).unwrap_or(1);
    let columns = ((room + GAP) / (NARROWEST + GAP)).clamp(1, count);
    let lines = count.div_ceil(columns);
    let each = (room + GAP) / columns - GAP;
    let below = draw_pile(pen, sheet, bins, (pile, rows));
    let most = rows.max(5 * lines) / lines;
    let needed = bins.bins.iter().map(|bin| bin_rows(pen, bins, bin, each));
    let needed = needed.max().unwrap_or(0);
    let height = needed.max(below / lines).max(5).min(most);
    for (index, bin) in (0_u16..).zip(&bins.bins) {
        let (column, line) = (index % columns, index / columns);
        let left = pile + gap + column * (each + GAP);
        let area = Rect::new(left, line * height, each, height);
        draw_bin(pen, sheet, bins, (index.into(), bin), area);
    }
}

fn draw_bin(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bins: &Bins,
    (index, bin): (usize, &Bin),
    area: Rect,
) {
    let chosen = pen.view.bin == index && bins.cards.iter().any(in_the_pile);
    let edge = if chosen { Role::Lamp } else { Role::Border };
    panel(pen, sheet, area, "", (edge, edge));
    let label = pen.wrap(&bin.label, area.width.saturating_sub(7));
    let style = pen.theme.style(edge, Surface::Panel);
    sheet.write(area.x + 2, area.y + 1, &(index + 1).to_string(), style);
    let role = if chosen { Role::Lamp } else { Role::Text };
    let y = sheet.write_lines(
        area.x + 4,
        area.y + 1,
        &label,
        pen.theme.style(role, Surface::Panel),
    );
    if chosen {
        let sign = format!(" {} ", pen.glyphs.later);
        sheet.write(
            area.x + 2,
            area.y,
            &sign,
            pen.theme.style(Role::Lamp, Surface::Panel),
        );
    }
    let room = area.width.saturating_sub(4);
    let cards: Vec<&Card> = lies_in(bins, bin).map(|(_, card)| card).collect();
    if cards.is_empty() && y + 1 < area.bottom() {
        let words = shorten(&pen.say(&labels::EMPTY_BIN), room, pen.glyphs.ellipsis);
        sheet.write(
            area.x + 2,
            y,
            &words,
            pen.theme.style(Role::Quiet, Surface::Panel),
        );
    }
    let rows = area.bottom().saturating_sub(y + 1);
    let style = pen.theme.style(Role::Good, Surface::Panel);
    let lines = lines_inside(pen, &cards, room, rows);
    sheet.write_lines(area.x + 2, y, &lines, style);
    sheet.hit(area, Target::Bin(index));
}

/// The cards in a bin for so many rows: to their ends if all of them have room so, else each is
/// cut, and where not even that has room the first ones are left out.
fn lines_inside(pen: &Pen<'_>, cards: &[&Card], width: u16, rows: u16) -> Vec<String> {
    let most = [u16::MAX, 2, 1];
    let tries = most.map(|most| {
        let lines = cards.iter().flat_map(|card| {
            let words = inside(pen, card);
            clipped(pen, &words, width, most)
        });
        lines.collect::<Vec<String>>()
    });
    let rows = usize::from(rows);
    let [.., shortest] = &tries;
    let hidden = shortest.len().saturating_sub(rows);
    let fitting = tries.iter().find(|lines| lines.len() <= rows);
    fitting.map_or_else(
        || shortest.iter().skip(hidden).cloned().collect(),
        Clone::clone,
    )
}

/// A card as it is written in a bin.
fn inside(pen: &Pen<'_>, card: &Card) -> String {
    format!(
        "{} {}",
        mark_sign(pen, card.mark),
        pen.say_on_a_line(&card.text)
    )
}

/// Rows of a bin in which every card can be read to its end.
fn bin_rows(pen: &Pen<'_>, bins: &Bins, bin: &Bin, width: u16) -> u16 {
    let label = pen.wrap(&bin.label, width.saturating_sub(7)).len();
    let cards = lies_in(bins, bin);
    let cards = cards.map(|(_, card)| wrap(&inside(pen, card), width.saturating_sub(4)).len());
    let rows = label.max(1) + cards.sum::<usize>().max(1) + 2;
    u16::try_from(rows).unwrap_or(u16::MAX)
}

fn below_each_other(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins) {
    let width = sheet.width();
    let waiting: Vec<(usize, &Card)> = bins
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| in_the_pile(card))
        .collect();
    let place = waiting
        .iter()
        .position(|(index, _)| *index == pen.view.focus);
    let mut y = 0;
    if let Some(waiting_card) = place.and_then(|place| waiting.get(place)).copied() {
        let words = pen.say(&labels::cards_left(waiting.len(), bins.bins.len()));
        sheet.reach(1);
        sheet.write(0, 0, &words, pen.theme.style(Role::Quiet, Surface::Night));
        y = focused_card(pen, sheet, waiting_card, Rect::new(0, 1, width, 0));
    }
    for (index, bin) in bins.bins.iter().enumerate() {
        let chosen = pen.view.bin == index && !waiting.is_empty();
        let inside = pen.say(&labels::cards_in(lies_in(bins, bin).count()));
        let sign = if chosen { pen.glyphs.pointer } else { " " };
        let room = width.saturating_sub(cells(&inside) + 3);
        let words = format!(" {sign} {} {}", index + 1, pen.say_on_a_line(&bin.label));
        let words = shorten(&words, room, pen.glyphs.ellipsis);
        let surface = if chosen {
            Surface::Raised
        } else {
            Surface::Panel
        };
        let role = if chosen { Role::Lamp } else { Role::Text };
        let area = Rect::new(0, y, width, 1);
        sheet.reach(y + 1);
        sheet.fill(area, pen.theme.style(role, surface));
        sheet.write(0, y, &words, pen.theme.style(role, surface));
        let x = width.saturating_sub(cells(&inside) + 1);
        sheet.write(x, y, &inside, pen.theme.style(Role::Quiet, surface));
        sheet.hit(area, Target::Bin(index));
        y += 1;
    }
}
