//! Cards and the bins to put them into: side by side, or card above bins where room is short.

use ratatui::layout::{Position, Rect};

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten, wrap};
use super::super::theme::{Role, Surface};
use super::super::view::in_the_pile;
use super::super::widgets::{mark_sign, panel};
use super::pairs::pairs;
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
        pairs(pen, sheet, bins);
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
    let fullest = bins.bins.iter().map(|bin| lies_in(bins, bin).count()).max();
    let fullest = u16::try_from(fullest.unwrap_or(0)).unwrap_or(rows);
    let room = sheet.width() - pile - gap;
    let count = u16::try_from(bins.bins.len().max(1)).unwrap_or(1);
    let columns = ((room + GAP) / (NARROWEST + GAP)).clamp(1, count);
    let lines = count.div_ceil(columns);
    let each = (room + GAP) / columns - GAP;
    let below = draw_pile(pen, sheet, bins, pile);
    let most = rows.max(5 * lines) / lines;
    let height = (2 * fullest + 3).max(below / lines).max(5).min(most);
    for (index, bin) in (0_u16..).zip(&bins.bins) {
        let (column, line) = (index % columns, index / columns);
        let left = pile + gap + column * (each + GAP);
        let area = Rect::new(left, line * height, each, height);
        draw_bin(pen, sheet, bins, (index.into(), bin), area);
    }
}

pub(super) const fn pile_width(width: u16) -> u16 {
    let share = width * 2 / 5;
    if share > 36 { 36 } else { share }
}

/// The pile: the focused card as a card, the others as lines. Gives the row below.
pub(super) fn draw_pile(pen: &Pen<'_>, sheet: &mut Sheet, bins: &Bins, width: u16) -> u16 {
    let mut y = 0;
    for (index, card) in bins
        .cards
        .iter()
        .enumerate()
        .filter(|(_, card)| in_the_pile(card))
    {
        if pen.view.focus == index {
            y = focused_card(pen, sheet, (index, card), Rect::new(0, y, width, 0));
        } else {
            let sign = mark_sign(pen, card.mark);
            let words = format!("{sign} {}", pen.say_on_a_line(&card.text));
            let words = shorten(&words, width.saturating_sub(3), pen.glyphs.ellipsis);
            sheet.reach(y + 1);
            let area = Rect::new(0, y, width, 1);
            sheet.fill(area, pen.theme.style(Role::Text, Surface::Panel));
            sheet.write(2, y, &words, pen.theme.style(Role::Quiet, Surface::Panel));
            sheet.hit(area, Target::Card(index));
            y += 1;
        }
    }
    y
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
    let mut y = sheet.write_lines(
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
    let mut inside = lies_in(bins, bin).peekable();
    if inside.peek().is_none() && y + 1 < area.bottom() {
        let words = shorten(&pen.say(&labels::EMPTY_BIN), room, pen.glyphs.ellipsis);
        sheet.write(
            area.x + 2,
            y,
            &words,
            pen.theme.style(Role::Quiet, Surface::Panel),
        );
    }
    for (_, card) in inside {
        if y + 1 >= area.bottom() {
            break;
        }
        let words = format!(
            "{} {}",
            mark_sign(pen, card.mark),
            pen.say_on_a_line(&card.text)
        );
        let rows = usize::from(area.bottom().saturating_sub(y + 1));
        let lines: Vec<String> = wrap(&words, room).into_iter().take(rows.min(2)).collect();
        let style = pen.theme.style(Role::Good, Surface::Panel);
        y = sheet.write_lines(area.x + 2, y, &lines, style);
    }
    sheet.hit(area, Target::Bin(index));
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
