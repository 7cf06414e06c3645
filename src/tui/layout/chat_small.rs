//! A talk where rows are few: everything to read in one, with its end in sight, above the menu.

use ratatui::layout::Rect;

use super::super::body::{self, Form, messages};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::chat::{LEAST, Now, above, told};
use super::chat_room::tabs;
use super::window::{Paging, Window, body_window, compose, edges};
use crate::stage::Body;

/// A talk in few rows: all there is to read in one, with its end in sight, and below it the menu.
pub(super) fn small(pen: &mut Pen<'_>, now: Now<'_>, screen: &mut Sheet, area: Rect) -> Paging {
    let strip = Rect { height: 1, ..area };
    let area = Rect {
        y: area.y + 1,
        height: area.height.saturating_sub(1),
        ..area
    };
    let log = messages(pen, now.log(Form::Tight), area.width);
    let asked = above(pen, now.stage, area.width);
    let mut text = Sheet::new(area.width, 0);
    let mut lower = Sheet::new(area.width, 0);
    let append = |sheet: &mut Sheet, other: &Sheet| {
        let top = sheet.height();
        sheet.reach(top + other.height());
        sheet.place(other, 0, Rect::new(0, top, other.width(), other.height()));
        top
    };
    let menu = match &now.stage.body {
        Body::Menu(menu) => {
            let mut sheet = Sheet::new(area.width, 0);
            body::replies(pen, &mut sheet, (now.chat, menu), 0);
            body::way_on(pen, &mut sheet, (now.stage, menu));
            sheet
        }
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            body::body(pen, now.stage, area.width, area.height / 2)
        }
    };
    if log.focus.is_some() && !now.playing {
        append(&mut text, &asked);
        told(pen, &mut text, now.stage);
        append(&mut lower, &log);
        append(&mut lower, &menu);
        tabs(pen, now, screen, strip, Window::default());
        return compose(pen, screen, area, &text, &lower);
    }
    // A question about what was written long ago stands with its answers.
    let is_about_old = now.chat.new == 0 && matches!(now.stage.body, Body::Menu(_));
    if is_about_old {
        append(&mut text, &log);
        append(&mut text, &asked);
    } else {
        append(&mut text, &asked);
        append(&mut text, &log);
    }
    // How it went is read from its beginning.
    let from = text.height();
    if !now.playing {
        told(pen, &mut text, now.stage);
    }
    let body_rows = menu.height().min(area.height.saturating_sub(LEAST - 1));
    let rows = area.height - body_rows;
    let shown = rows.min(text.height());
    let is_told = from < text.height();
    let first = match (now.playing, pen.view.follows) {
        (false, false) => pen.view.reading_first,
        (false, true) if is_told => from,
        (true, _) | (false, true) => u16::MAX,
    };
    let reading = Window::new(first, shown, text.height());
    screen.place(
        &text,
        reading.first,
        Rect {
            height: shown,
            ..area
        },
    );
    let body = body_window(pen, &menu, body_rows);
    if !now.playing {
        let place = Rect {
            y: area.bottom() - body_rows,
            height: body_rows,
            ..area
        };
        screen.place(&menu, body.first, place);
        if body.shown < body.total {
            edges(pen, screen, place, body);
        }
    }
    // Once all is read, what is hidden of the menu is worth the words that name the key.
    let named = if body.has_after() && !reading.has_after() && !now.playing {
        body
    } else {
        reading
    };
    tabs(pen, now, screen, strip, named);
    Paging {
        reading,
        body,
        past: reading.total - reading.shown,
    }
}
