//! What was written in a messenger: bubbles at the left and right, notices between them. It draws
//! all of it; which part is seen is not its business.

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use super::super::hit::Target;
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, cells, shorten, wrap};
use super::super::theme::{Role, Surface};
use crate::stage::{Chat, ChatMark, ChatMessage, Item};
use crate::words::Text;

/// How much room a message takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// With a frame that holds the writer's name.
    Framed,
    /// On a ground of its own, below the writer's name.
    Filled,
    /// With the name before the words, and no air.
    Tight,
}

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

/// One message as it is drawn.
struct Bubble<'s> {
    /// Whose it is; in rows that are few it begins the words.
    name: String,
    /// How the name and the edge are coloured.
    voice: Style,
    /// The same on the ground of the bubble.
    inside: Style,
    mine: bool,
    lines: Vec<String>,
    mark: Option<(String, Role)>,
    /// Its place in the menu.
    item: Option<usize>,
    by: Option<&'s Text>,
}

/// Draws a talk on a sheet of that width.
pub(in super::super) fn messages(pen: &Pen<'_>, log: Log<'_>, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let mut before: Option<&Text> = None;
    for message in log.chat.messages.iter().take(log.arrived) {
        if message.by.is_none() && !message.mine {
            notice(pen, &mut sheet, log.form, message);
            before = None;
            continue;
        }
        let bubble = bubble(pen, log, message, width);
        let goes_on = before.is_some() && before == bubble.by;
        draw(pen, &mut sheet, (&bubble, log), goes_on);
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
    let left = if is_picking(log) { PICKED } else { 0 };
    let room = width.saturating_sub(left + 4);
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

/// The ground of a bubble.
fn surface(pen: &Pen<'_>, item: Option<usize>, mine: bool) -> Surface {
    if item == Some(pen.view.focus) {
        Surface::Focus
    } else if mine {
        Surface::Mine
    } else {
        Surface::Raised
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

fn draw(pen: &Pen<'_>, sheet: &mut Sheet, (bubble, log): (&Bubble<'_>, Log<'_>), goes_on: bool) {
    let mut rows = bubble.lines.clone();
    if let Some((words, _)) = &bubble.mark {
        let longest = sheet.width().saturating_sub(8).min(LONGEST_LINE);
        rows.push(shorten(words, longest, pen.glyphs.ellipsis));
    }
    let inner = rows.iter().map(|row| cells(row)).max().unwrap_or(0);
    let left = if is_picking(log) { PICKED } else { 0 };
    let height = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let area = match log.form {
        Form::Framed => framed(pen, sheet, bubble, (left, inner), height),
        Form::Filled | Form::Tight => {
            above(sheet, (bubble, log.form), left + 2, goes_on);
            filled(pen, sheet, bubble, (left, inner), height)
        }
    };
    let surface = surface(pen, bubble.item, bubble.mine);
    let text = pen.theme.style(Role::Text, surface);
    let frame = u16::from(log.form == Form::Framed);
    let (x, y) = (area.x + 2, area.y + frame);
    let below = sheet.write_lines(x, y, &rows, text);
    if let Some((_, role)) = &bubble.mark {
        let style = pen.theme.style(*role, surface).add_modifier(Modifier::BOLD);
        let words = rows.last().map_or("", String::as_str);
        sheet.write(x, below.saturating_sub(1), words, style);
    }
    if log.form == Form::Tight && !bubble.mine {
        // A name that is longer than the line goes on below in plain text.
        let name = &bubble.name;
        let first = rows.first().filter(|line| cells(line) < cells(name));
        sheet.write(x, y, first.unwrap_or(name), bubble.inside);
    }
    if let Some(index) = bubble.item {
        pickable(pen, sheet, (area, y), index);
    }
}

/// The row above a bubble: its writer's name, unless they go on writing; then it is air.
fn above(sheet: &mut Sheet, (bubble, form): (&Bubble<'_>, Form), left: u16, goes_on: bool) {
    let y = sheet.height();
    if form == Form::Tight || (goes_on && y == 0) {
        return;
    }
    sheet.reach(y + 1);
    if goes_on {
        return;
    }
    let x = if bubble.mine {
        sheet.width().saturating_sub(cells(&bubble.name) + 2)
    } else {
        left
    };
    sheet.write(x, y, &bubble.name, bubble.voice);
}

/// Where a bubble of so many columns of words goes.
fn stretch(sheet: &Sheet, bubble: &Bubble<'_>, (left, inner): (u16, u16)) -> (u16, u16) {
    let width = inner + 4;
    let x = if bubble.mine {
        sheet.width().saturating_sub(width)
    } else {
        left
    };
    (x, width)
}

/// A bubble on a ground of its own, with an edge at the side of its writer.
fn filled(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bubble: &Bubble<'_>,
    columns: (u16, u16),
    height: u16,
) -> Rect {
    let (x, width) = stretch(sheet, bubble, columns);
    let area = Rect::new(x, sheet.height(), width, height);
    sheet.reach(area.bottom());
    let surface = surface(pen, bubble.item, bubble.mine);
    sheet.fill(area, pen.theme.style(Role::Text, surface));
    let [others, own] = pen.glyphs.said;
    for y in area.y..area.bottom() {
        if bubble.mine {
            sheet.write(area.right().saturating_sub(1), y, own, bubble.inside);
        } else {
            sheet.write(area.x, y, others, bubble.inside);
        }
    }
    area
}

/// A bubble in a frame whose upper edge holds the name. A tail points at its writer.
fn framed(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    bubble: &Bubble<'_>,
    (left, inner): (u16, u16),
    height: u16,
) -> Rect {
    let inner = inner.max(cells(&bubble.name) + 2);
    let (x, width) = stretch(sheet, bubble, (left + 1, inner));
    let x = if bubble.mine { x.saturating_sub(1) } else { x };
    let area = Rect::new(x, sheet.height(), width, height + 2);
    sheet.reach(area.bottom());
    let surface = surface(pen, bubble.item, bubble.mine);
    let inside = Rect::new(area.x + 1, area.y + 1, width.saturating_sub(2), height);
    sheet.fill(inside, pen.theme.style(Role::Text, surface));
    sheet.frame(area, pen.glyphs, bubble.voice);
    let title = format!(" {} ", bubble.name);
    if bubble.mine {
        let from = area.right().saturating_sub(cells(&title) + 2);
        sheet.write(from, area.y, &title, bubble.voice);
        sheet.write(area.right(), area.y + 1, pen.glyphs.pointer, bubble.voice);
    } else {
        sheet.write(area.x + 2, area.y, &title, bubble.voice);
        let tail = area.x.saturating_sub(1);
        sheet.write(tail, area.y + 1, pen.glyphs.tail, bubble.voice);
    }
    area
}

/// A message that can be picked has its number beside it, and the focus perhaps.
fn pickable(pen: &Pen<'_>, sheet: &mut Sheet, (area, y): (Rect, u16), index: usize) {
    let focused = pen.view.focus == index;
    let night = |role| pen.theme.style(role, Surface::Night);
    if focused {
        sheet.write(0, y, pen.glyphs.pointer, night(Role::Heading));
        sheet.focus(area, Position::new(0, y));
    }
    if index < 9 {
        let number = (index + 1).to_string();
        sheet.write(2, y, &number, night(Role::Accent));
    }
    let whole = Rect::new(0, area.y, area.right(), area.height);
    sheet.hit(whole, Target::Item(index));
}

/// Something that is heard or seen: in the middle, between dots.
fn notice(pen: &Pen<'_>, sheet: &mut Sheet, form: Form, message: &ChatMessage) {
    let width = sheet.width();
    let dot = pen.glyphs.bullet;
    let words = format!("{dot} {} {dot}", pen.say_on_a_line(&message.text));
    let lines = wrap(&words, width.saturating_sub(4).min(LONGEST_LINE));
    if form != Form::Tight && sheet.height() > 0 {
        sheet.reach(sheet.height() + 1);
    }
    let style = pen.theme.style(Role::Quiet, Surface::Night);
    for line in &lines {
        let y = sheet.height();
        sheet.reach(y + 1);
        sheet.write_centred(0, y, width, line, style);
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
    draw(pen, sheet, (&bubble, log), false);
    let area = Rect::new(0, top, sheet.width(), sheet.height() - top);
    sheet.focus(area, Position::new(0, sheet.height().saturating_sub(1)));
}
