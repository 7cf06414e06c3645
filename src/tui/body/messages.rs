//! What was written in a messenger: bubbles at the left and right, notices between them. It draws
//! all of it; which part is seen is not its business.

use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;

use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, wrap};
use super::super::theme::{Role, Surface};
use super::bubble::{Bubble, Form, draw, pickable, surface};
use crate::stage::{Chat, ChatMark, ChatMessage, Item};
use crate::words::Text;

/// What is to be shown of a talk.
#[derive(Clone, Copy)]
pub(in super::super) struct Log<'s> {
    pub(in super::super) chat: &'s Chat,
    /// How many messages have arrived.
    pub(in super::super) arrived: usize,
    /// Who is writing the next.
    pub(in super::super) writing: Option<&'s Text>,
    /// What can be picked: a message, if an item has its id.
    pub(in super::super) items: &'s [Item],
    pub(in super::super) form: Form,
}

/// Columns before a message that can be picked: pointer, number, air.
const PICKED: u16 = 4;

/// Draws a talk on a sheet of that width.
pub(in super::super) fn messages(pen: &Pen<'_>, log: Log<'_>, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let left = if is_picking(log) { PICKED } else { 0 };
    let mut before: Option<&Text> = None;
    for message in log.chat.messages.iter().take(log.arrived) {
        if message.by.is_none() && !message.mine {
            notice(pen, &mut sheet, log, message);
            before = None;
            continue;
        }
        let bubble = bubble(pen, log, message, width.saturating_sub(left));
        let goes_on = before.is_some() && before == bubble.by;
        draw(pen, &mut sheet, (&bubble, log.form), left, goes_on);
        before = message.by.as_ref();
    }
    if let Some(name) = log.writing {
        writing(pen, &mut sheet, log, name);
    }
    sheet
}

/// Whether messages can be picked.
fn is_picking(log: Log<'_>) -> bool {
    let mut messages = log.chat.messages.iter();
    messages.any(|message| place_of(log.items, message).is_some())
}

/// The place of a message in the menu, if it can be picked.
pub(in super::super) fn place_of(items: &[Item], message: &ChatMessage) -> Option<usize> {
    items.iter().position(|item| item.id == message.id)
}

/// Where somebody's colour stands among all: by their name, but no two who read along share one.
fn colour_of(pen: &Pen<'_>, chat: &Chat, name: &Text) -> usize {
    let own = |name: &Text| -> usize { pen.say(name).bytes().map(usize::from).sum::<usize>() % 6 };
    let mut taken: Vec<(&Text, usize)> = Vec::new();
    for person in &chat.people {
        let mut place = own(&person.name);
        while taken.len() < 6 && taken.iter().any(|(_, other)| *other == place) {
            place = (place + 1) % 6;
        }
        taken.push((&person.name, place));
    }
    let known = taken.iter().find(|(known, _)| *known == name);
    known.map_or_else(|| own(name), |(_, place)| *place)
}

fn bubble<'s>(pen: &Pen<'_>, log: Log<'s>, message: &'s ChatMessage, width: u16) -> Bubble<'s> {
    let item = place_of(log.items, message);
    let surface = surface(pen, item, message.mine);
    let place = message
        .by
        .as_ref()
        .map(|name| colour_of(pen, log.chat, name));
    let styled = |surface| match place {
        Some(place) if !message.mine => pen.theme.voice(place, surface),
        Some(_) | None => {
            let own = pen.theme.style(Role::Good, surface);
            own.add_modifier(Modifier::BOLD)
        }
    };
    let name = message.by.as_ref().map(|name| pen.say_on_a_line(name));
    let name = name.unwrap_or_default();
    let room = width.saturating_sub(4);
    let most = match log.form {
        Form::Framed | Form::Filled => width.saturating_sub(width / 6).min(room),
        Form::Tight => room,
    };
    let words = pen.say(&message.text);
    let (name, words) = match log.form {
        Form::Tight if !message.mine => (format!("{name}:"), format!("{name}: {words}")),
        Form::Framed | Form::Filled | Form::Tight => (name, words),
    };
    Bubble {
        name,
        voice: styled(Surface::Night),
        inside: styled(surface),
        mine: message.mine,
        lines: wrap(&words, most.min(LONGEST_LINE)),
        mark: mark(pen, &message.mark),
        item,
        by: message.by.as_ref(),
    }
}

/// What was done with a message, as a sign and a word.
fn mark(pen: &Pen<'_>, mark: &ChatMark) -> Option<(String, Role)> {
    let glyphs = pen.glyphs;
    match mark {
        ChatMark::None => None,
        ChatMark::Flagged(kind) => {
            let words = pen.say_on_a_line(kind);
            Some((
                format!("{}{} {words}", glyphs.down, glyphs.flag),
                Role::NotYet,
            ))
        }
        ChatMark::Missed(kind) => {
            let words = pen.say_on_a_line(&labels::MISSED.with("kind", kind.clone()));
            Some((
                format!("{}{} {words}", glyphs.down, glyphs.flag),
                Role::NotYet,
            ))
        }
        ChatMark::Checked => {
            let words = pen.say(&labels::CHECKED);
            Some((format!("{} {words}", glyphs.done), Role::Good))
        }
        ChatMark::Saved => {
            let [_, _, copy, _] = glyphs.held;
            Some((format!("{copy} {}", pen.say(&labels::SAVED)), Role::Lamp))
        }
    }
}

/// Something that is heard or seen: in the middle, between dots.
fn notice(pen: &Pen<'_>, sheet: &mut Sheet, log: Log<'_>, message: &ChatMessage) {
    let form = log.form;
    let width = sheet.width();
    let dot = pen.glyphs.bullet;
    let text = message.text.clone();
    let text = if log.chat.voice {
        labels::YOU_HEAR.with("words", text)
    } else {
        text
    };
    // The dots stay with the first and the last word.
    let room = width.saturating_sub(4).min(LONGEST_LINE);
    let edges = cells(dot) + 1;
    let mut lines = wrap(&pen.say_on_a_line(&text), room.saturating_sub(2 * edges));
    if let Some(first) = lines.first_mut() {
        *first = format!("{dot} {first}");
    }
    if let Some(last) = lines.last_mut() {
        *last = format!("{last} {dot}");
    }
    if form != Form::Tight && sheet.height() > 0 {
        sheet.reach(sheet.height() + 1);
    }
    let style = pen.theme.style(Role::Quiet, Surface::Night);
    let top = sheet.height();
    for line in &lines {
        let y = sheet.height();
        sheet.reach(y + 1);
        sheet.write_centred(0, y, width, line, style);
    }
    if let Some(index) = place_of(log.items, message) {
        let area = Rect::new(0, top, width, sheet.height().saturating_sub(top));
        pickable(pen, sheet, (area, top), index);
    }
    if form == Form::Framed {
        sheet.reach(sheet.height() + 1);
    }
}

/// Somebody is writing: three dots in a bubble.
fn writing(pen: &Pen<'_>, sheet: &mut Sheet, log: Log<'_>, name: &Text) {
    let form = if log.chat.voice {
        labels::TALKING
    } else {
        labels::WRITING
    };
    let place = colour_of(pen, log.chat, name);
    let dots = [pen.glyphs.bullet; 3].join(" ");
    let words = pen.say_on_a_line(&form.with("name", name.clone()));
    let bubble = Bubble {
        lines: vec![match log.form {
            Form::Tight => format!("{words} {dots}"),
            Form::Framed | Form::Filled => dots,
        }],
        name: words,
        voice: pen.theme.voice(place, Surface::Night),
        inside: pen.theme.voice(place, Surface::Raised),
        mine: false,
        mark: None,
        item: None,
        by: None,
    };
    let top = sheet.height();
    draw(pen, sheet, (&bubble, log.form), 0, false);
    let area = Rect::new(0, top, sheet.width(), sheet.height() - top);
    sheet.focus(area, Position::new(0, sheet.height().saturating_sub(1)));
}
