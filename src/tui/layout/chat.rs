//! A talk in a messenger: its rooms, what was written, the face of who wrote last, and below it what
//! was told and what can be done.

use ratatui::layout::Rect;

use super::super::body::{self, Form, Log, messages};
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{LONGEST_LINE, shorten};
use super::super::theme::{Role, Surface};
use super::chat_room::{face, tabs};
use super::chat_small::small;
use super::chrome::{chrome, without_air};
use super::jigsaw::jigsaw;
use super::speech::named_lines;
use super::window::{Paging, Window, body_window, edges};
use super::{reading, scene};
use crate::stage::{Arrived, Beat, Body, Chat, Item, Stage};

/// The widest that a messenger gets.
const WIDEST: u16 = 116;

/// From so many rows on there is air between the parts.
const AIRY: u16 = 32;

/// Rows of the talk for which frames of what was told give way.
const WISHED: u16 = 9;

/// Rows of the talk that are always kept.
pub(super) const LEAST: u16 = 5;

/// From so many rows on air below the last message is worth its row.
const SPACIOUS: u16 = 10;

/// The highest that the talk gets.
const MOST: u16 = 38;

/// A talk as it stands now.
#[derive(Clone, Copy)]
pub(super) struct Now<'s> {
    pub(super) stage: &'s Stage,
    pub(super) chat: &'s Chat,
    /// The beat that stands, while messages still arrive.
    pub(super) beat: Option<&'s Beat>,
    /// Whether a show plays.
    pub(super) playing: bool,
}

impl<'s> Now<'s> {
    fn new(pen: &Pen<'_>, stage: &'s Stage, chat: &'s Chat) -> Self {
        let beat = pen.view.play.beat();
        let shown = beat.and_then(|index| stage.reveal.as_ref()?.beats.get(index));
        Self {
            stage,
            chat,
            beat: shown,
            playing: beat.is_some(),
        }
    }

    /// How far messages have arrived, while they still do.
    pub(super) fn arrived(self) -> Option<&'s Arrived> {
        self.beat.and_then(|beat| beat.arrived.as_ref())
    }

    /// How many messages are there.
    pub(super) fn count(self) -> usize {
        let all = self.chat.messages.len();
        self.arrived()
            .map_or(all, |arrived| arrived.messages.min(all))
    }

    fn items(self) -> &'s [Item] {
        match &self.stage.body {
            Body::Menu(menu) => &menu.items,
            Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => &[],
        }
    }

    pub(super) fn log(self, form: Form) -> Log<'s> {
        Log {
            chat: self.chat,
            arrived: self.count(),
            writing: self.arrived().and_then(|arrived| arrived.writing.as_ref()),
            items: self.items(),
            form,
        }
    }
}

/// Draws a talk.
pub(super) fn chat(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let Some(talk) = &stage.chat else {
        return scene::scene(pen, stage, screen);
    };
    let now = Now::new(pen, stage, talk);
    let mut area = chrome(pen, stage, screen, WIDEST);
    if screen.height() < AIRY {
        area = without_air(stage, screen, area);
    }
    if now.playing {
        any_key(pen, screen, area);
    }
    if pen.terse {
        return small(pen, now, screen, area);
    }
    let is_airy = screen.height() >= AIRY;
    let plain = above(pen, stage, area.width);
    let mut above = below_task(pen, talk, &plain);
    let mut lower = lower(pen, now, area.width);
    let mut parts = Parts::new(area, (above.height(), lower.height()), is_airy);
    if parts.talk.height < WISHED {
        let terse = std::mem::replace(&mut pen.terse, true);
        lower = self::lower(pen, now, area.width);
        pen.terse = terse;
        parts = Parts::new(area, (above.height(), lower.height()), is_airy);
    }
    if parts.lower.height < lower.height() && above.height() > plain.height() {
        // What can be done has the first right to a row.
        above = plain;
        parts = Parts::new(area, (above.height(), lower.height()), is_airy);
    }
    screen.place(&above, 0, parts.above);
    let paging = talk_in(pen, now, screen, &parts);
    let window = body_window(pen, &lower, parts.lower.height);
    if !now.playing {
        screen.place(&lower, window.first, parts.lower);
        if window.shown < window.total {
            edges(pen, screen, parts.lower, window);
        }
    }
    let picks = paging.body != Window::default();
    Paging {
        body: if picks { paging.body } else { window },
        ..paging
    }
}

/// Where everything goes.
struct Parts {
    above: Rect,
    /// The row of the rooms.
    rooms: Rect,
    talk: Rect,
    lower: Rect,
}

impl Parts {
    /// Shares an area: the talk gets the rows that are left.
    fn new(area: Rect, (above, lower): (u16, u16), is_airy: bool) -> Self {
        let air = u16::from(is_airy && above > 0);
        let around = above + air + 1 + lower;
        let left = area.height.saturating_sub(around);
        // Air above what can be done comes first, air below it next.
        let gap = u16::from(left > LEAST);
        let foot = u16::from(!is_airy && left > WISHED + 1);
        let talk = left.saturating_sub(gap + foot).clamp(LEAST, MOST);
        let spare = area.height.saturating_sub(around + talk + gap + foot);
        let above = Rect {
            y: area.y + spare / 3,
            height: above,
            ..area
        };
        let rooms = Rect {
            y: above.bottom() + air,
            height: 1,
            ..area
        };
        let talk = Rect {
            y: rooms.bottom(),
            height: talk,
            ..area
        };
        let y = talk.bottom() + gap;
        let height = lower.min(area.bottom().saturating_sub(y));
        Self {
            above,
            rooms,
            talk,
            lower: Rect { y, height, ..area },
        }
    }
}

/// The row of keys gives way to the one thing that a key does now.
fn any_key(pen: &Pen<'_>, screen: &mut Sheet, area: Rect) {
    let rows = screen.height();
    for y in area.bottom()..rows {
        let row = Rect::new(0, y, screen.width(), 1);
        screen.fill(row, pen.theme.night(y, rows));
    }
    let words = pen.say(&labels::ANY_KEY);
    let quiet = pen.theme.style(Role::Quiet, Surface::Night);
    screen.write(area.x, rows.saturating_sub(1), &words, quiet);
}

/// What is said or asked above the talk.
pub(super) fn above(pen: &Pen<'_>, stage: &Stage, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        named_lines(pen, &mut sheet, (&name, Role::Accent), &pen.say(&said.text));
    }
    if let Some(ask) = &stage.ask {
        let lines = pen.wrap(ask, width.min(LONGEST_LINE));
        let style = pen.theme.style(Role::Heading, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
    sheet
}

/// The task in one quiet line, above what is said or asked.
fn below_task(pen: &Pen<'_>, chat: &Chat, above: &Sheet) -> Sheet {
    let width = above.width();
    let mut sheet = Sheet::new(width, 0);
    if let Some(task) = &chat.task {
        let line = shorten(&pen.say_on_a_line(task), width, pen.glyphs.ellipsis);
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, 0, &[line], style);
    }
    let top = sheet.height();
    sheet.reach(top + above.height());
    sheet.place(above, 0, Rect::new(0, top, width, above.height()));
    sheet
}

/// What was told, and what can be done.
fn lower(pen: &mut Pen<'_>, now: Now<'_>, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    told(pen, &mut sheet, now.stage);
    let body = match &now.stage.body {
        Body::Menu(menu) => {
            let mut body = Sheet::new(width, 0);
            body::replies(pen, &mut body, (now.chat, menu), u16::from(!pen.terse));
            body::way_on(pen, &mut body, (now.stage, menu));
            body
        }
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            body::body(pen, now.stage, width, u16::MAX)
        }
    };
    if body.height() > 0 && !pen.terse {
        reading::gap(&mut sheet);
    }
    let top = sheet.height();
    sheet.reach(top + body.height());
    sheet.place(&body, 0, Rect::new(0, top, width, body.height()));
    sheet
}

/// What the last thing that was done led to, and the hint that was asked for.
pub(super) fn told(pen: &mut Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    if let Some(pieces) = &stage.jigsaw {
        jigsaw(pen, sheet, pieces);
    }
    if let Some(feedback) = &stage.feedback {
        reading::feedback(pen, sheet, feedback, None);
    }
    if let Some(hint) = &stage.hint {
        reading::hint(pen, sheet, hint);
    }
}

/// The rooms, and the talk in the open one beside the face of who wrote last.
fn talk_in(pen: &mut Pen<'_>, now: Now<'_>, screen: &mut Sheet, parts: &Parts) -> Paging {
    let pane = parts.talk;
    screen.fill(pane, pen.theme.style(Role::Text, Surface::Panel));
    let left = face(pen, now, screen, pane);
    let form = if screen.height() >= AIRY {
        Form::Framed
    } else {
        Form::Filled
    };
    let foot = u16::from(pane.height >= SPACIOUS);
    let room = Rect {
        x: pane.x + left + 1,
        width: pane.width.saturating_sub(left + 3),
        height: pane.height - foot,
        ..pane
    };
    let log = messages(pen, now.log(form), room.width);
    let picks = log.focus.is_some() && !now.playing;
    let window = window(pen, now, (&log, picks), room.height);
    screen.place(
        &log,
        window.first,
        Rect {
            y: room.bottom() - window.shown,
            height: window.shown,
            ..room
        },
    );
    tabs(pen, now, screen, parts.rooms, window);
    let paging = if picks {
        Paging {
            body: window,
            ..Paging::default()
        }
    } else {
        Paging {
            reading: window,
            ..Paging::default()
        }
    };
    Paging {
        // What was written before can be paged to: that is no want of room.
        past: if pane.height >= LEAST {
            window.total - window.shown
        } else {
            0
        },
        ..paging
    }
}

/// The part of the talk that is seen: its end, unless it was paged; or the message to be picked.
fn window(pen: &Pen<'_>, now: Now<'_>, (log, picks): (&Sheet, bool), rows: u16) -> Window {
    let shown = rows.min(log.height());
    if picks {
        return body_window(pen, log, shown);
    }
    let first = if now.playing || pen.view.follows {
        u16::MAX
    } else {
        pen.view.reading_first
    };
    Window::new(first, shown, log.height())
}
