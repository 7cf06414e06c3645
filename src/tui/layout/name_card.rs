//! A card about somebody as others see it: the name large, and the lines below it.

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::super::body::name_on;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::widgets::panel;
use super::reading::gap;
use crate::stage::NameCard;

/// The widest that a card gets.
const WIDEST: u16 = 56;

/// Draws the card below what is on the sheet.
pub(super) fn name_card(pen: &Pen<'_>, sheet: &mut Sheet, card: &NameCard) {
    gap(sheet);
    let width = sheet.width().min(WIDEST);
    let edge = if pen.terse { 0 } else { 3 };
    let room = width.saturating_sub(2 * edge);
    let mut inside = Sheet::new(room, 0);
    let name = large(&name_on(pen, card), room);
    let lit = pen.theme.style(Role::Lamp, Surface::Panel);
    inside.reach(1);
    inside.write_centred(0, 0, room, &name, lit.add_modifier(Modifier::BOLD));
    if !pen.terse && !card.lines.is_empty() {
        inside.reach(2);
    }
    let text = pen.theme.style(Role::Text, Surface::Panel);
    for line in &card.lines {
        let y = inside.height();
        let lines = pen.wrap(line, room.saturating_sub(2));
        inside.reach(y + 1);
        let sign = pen.theme.style(Role::Accent, Surface::Panel);
        inside.write(0, y, pen.glyphs.bullet, sign);
        inside.write_lines(2, y, &lines, text);
    }
    let top = sheet.height();
    let frame = u16::from(!pen.terse);
    if frame > 0 {
        let area = Rect::new(0, top, width, inside.height() + 2);
        let title = pen.say_on_a_line(&card.title);
        panel(pen, sheet, area, &title, (Role::Lamp, Role::Heading));
    }
    sheet.reach(top + frame + inside.height() + frame);
    let area = Rect::new(edge, top + frame, room, inside.height());
    sheet.place(&inside, 0, area);
}

/// With air between the letters, if there is room for that.
fn large(name: &str, room: u16) -> String {
    let letters: Vec<String> = name.chars().map(String::from).collect();
    let airy = letters.join(" ");
    if cells(&airy) <= room {
        airy
    } else {
        name.to_owned()
    }
}
