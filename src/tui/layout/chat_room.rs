//! What stands around a talk: the rooms as tabs, who reads along, and the face of who wrote last.

use ratatui::layout::Rect;

use super::super::labels;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::{cells, shorten};
use super::super::theme::{Depth, Role, Surface};
use super::chat::Now;
use super::speech::name_plate;
use super::window::{Window, more};
use crate::stage::{ChatRoom, Picture};
use crate::words::Text;

/// From so many columns on there is a face beside the talk.
const BESIDE: u16 = 66;

/// From so many columns on it is large.
const WIDE: u16 = 100;

/// Columns of a tab around its title.
const EDGES: u16 = 5;

/// The face of whoever is known by a screen name alone.
const STRANGER: &str = "stranger";

/// A shorter title than that says nothing.
const SHORTEST: u16 = 4;

/// Rooms as tabs, of which the open one joins the talk below; at the right who reads along, or how
/// to page.
pub(super) fn tabs(pen: &Pen<'_>, now: Now<'_>, screen: &mut Sheet, row: Rect, window: Window) {
    let has_grounds = has_grounds(pen);
    if !has_grounds {
        let border = pen.theme.style(Role::Border, Surface::Night);
        for x in row.x..row.right() {
            screen.write(x, row.y, pen.glyphs.across, border);
        }
    }
    let pager = pager(pen, window);
    let mut x = row.x;
    for (room, words) in titles(pen, &now.chat.rooms, row.width.saturating_sub(pager)) {
        let sign = if room.open {
            pen.glyphs.on
        } else {
            pen.glyphs.off
        };
        let words = if words.is_empty() {
            sign.to_owned()
        } else {
            format!("{sign} {words}")
        };
        let words = if has_grounds || !room.open {
            format!(" {words} ")
        } else {
            format!("[{words}]")
        };
        let style = if room.open {
            pen.theme.style(Role::Heading, Surface::Panel)
        } else {
            pen.theme.style(Role::Quiet, Surface::Night)
        };
        x = screen.write(x, row.y, &words, style) + 1;
    }
    let rest = Rect {
        x,
        width: row.right().saturating_sub(x),
        ..row
    };
    if pager > 0 {
        more(pen, screen, rest, window);
    } else if now.chat.people.len() > 1 {
        readers(pen, now, screen, rest);
    }
}

/// Whether a colour can fill an area.
const fn has_grounds(pen: &Pen<'_>) -> bool {
    matches!(pen.theme.depth, Depth::True | Depth::Indexed256)
}

/// Columns for the words that name the paging keys.
fn pager(pen: &Pen<'_>, window: Window) -> u16 {
    let words = pen.more(window.has_before(), window.has_after());
    words.map_or(0, |words| cells(&words) + 3)
}

/// The titles of the rooms for so many columns: where not all fit, closed ones are cut short.
fn titles<'s>(pen: &Pen<'_>, rooms: &'s [ChatRoom], width: u16) -> Vec<(&'s ChatRoom, String)> {
    let whole = rooms.iter().map(|room| (room, title(pen, room)));
    let mut titles: Vec<(&ChatRoom, String)> = whole.collect();
    let count = u16::try_from(rooms.len()).unwrap_or(u16::MAX);
    let edges = count.saturating_mul(EDGES);
    let needed = |titles: &[(&ChatRoom, String)], open: bool| -> u16 {
        let those = titles.iter().filter(|(room, _)| !open || room.open);
        those.map(|(_, title)| cells(title)).sum()
    };
    let room = width.saturating_sub(edges);
    if needed(&titles, false) <= room {
        return titles;
    }
    let open = needed(&titles, true).min(room);
    let most = (room - open) / count.saturating_sub(1).max(1);
    for (room, title) in &mut titles {
        *title = match (room.open, most) {
            (true, _) => shorten(title, open, pen.glyphs.ellipsis),
            (false, 0..SHORTEST) => String::new(),
            (false, SHORTEST..) => shorten(title, most, pen.glyphs.ellipsis),
        };
    }
    titles
}

/// The title of a room, and what became of it.
fn title(pen: &Pen<'_>, room: &ChatRoom) -> String {
    let title = pen.say_on_a_line(&room.title);
    match &room.note {
        Some(note) => format!("{title} ({})", pen.say_on_a_line(note)),
        None => title,
    }
}

/// Who reads along, if it has room.
fn readers(pen: &Pen<'_>, now: Now<'_>, screen: &mut Sheet, row: Rect) {
    let names = now.chat.people.iter();
    let names: Vec<String> = names
        .map(|person| pen.say_on_a_line(&person.name))
        .collect();
    let names = Text::verbatim(names.join(", "));
    let words = pen.say(&labels::HERE.with("names", names));
    let needed = cells(&words);
    if needed + 1 < row.width {
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        let x = row.right() - needed - 1;
        screen.write(x, row.y, &format!("{words} "), style);
    }
}

/// Who writes, or wrote last, with their face at that moment.
fn writer(now: Now<'_>) -> Option<(&Text, &Picture)> {
    let writing = now.arrived().and_then(|arrived| arrived.writing.as_ref());
    let writing = writing.zip(now.beat.map(|beat| &beat.portrait));
    let mut written = now.chat.messages.iter().take(now.count()).rev();
    let last = written.find_map(|message| {
        let others = message.by.as_ref().filter(|_| !message.mine)?;
        Some((others, message.portrait.as_ref()?))
    });
    let first = now.chat.people.first();
    let first = first.map(|person| (&person.name, &person.portrait));
    writing.or(last).or(first)
}

/// Draws a face at the foot of a pane, as large as there is room; gives the columns that it takes.
pub(super) fn face(pen: &mut Pen<'_>, now: Now<'_>, screen: &mut Sheet, pane: Rect) -> u16 {
    let Some((name, portrait)) = writer(now) else {
        return 0;
    };
    // With few colours nobody would know it for a face.
    if portrait.name == STRANGER && !has_grounds(pen) {
        return 0;
    }
    let room = pane.height.saturating_sub(1);
    let (columns, rows) = match (pen.draws_pixels(), pane.width) {
        (_, 0..BESIDE) => return 0,
        (true, BESIDE..WIDE) => (22, room.min(11)),
        (true, WIDE..) => (32, room.min(16)),
        (false, _) => (24, 10),
    };
    if rows > room || rows < 4 {
        return 0;
    }
    let width = if pen.draws_pixels() {
        2 * rows
    } else {
        columns
    };
    let shown = Rect {
        x: pane.x + (columns - width) / 2,
        y: pane.bottom() - rows - 1,
        width,
        height: rows,
    };
    picture::show(pen, screen, shown, portrait);
    let name = pen.say_on_a_line(name);
    let plate = Rect {
        x: pane.x,
        y: pane.bottom() - 1,
        width: columns,
        height: 1,
    };
    name_plate(pen, screen, &name, plate);
    columns
}
