//! A place: a list in parts, and beside it, where there is room, its picture and what is said.

use ratatui::layout::Rect;

use super::super::body::{levels, strip};
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::wrap;
use super::super::theme::{Role, Surface};
use super::chrome::{chrome, without_air};
use super::page;
use super::reading;
use super::speech::named_lines;
use super::window::{Paging, READ, Window, body_window, compose, edges};
use crate::stage::{Body, Item, Menu, Picture, Stage};

/// The widest that a place gets.
const WIDEST: u16 = 116;

/// From so many columns on the list has a picture beside it.
const TWO_COLUMNS: u16 = 68;

/// The narrowest and the widest list beside a picture.
const LIST: (u16, u16) = (42, 58);

/// Columns between list and picture.
const GAP: u16 = 3;

/// From so many rows on a picture is large enough to leave room for the lamps in a row.
const GOOD: u16 = 16;

/// The lowest picture that shows anything.
const LOWEST: u16 = 6;

/// Draws a place.
pub(super) fn place(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let Body::Menu(menu) = &stage.body else {
        return page::page(pen, stage, screen);
    };
    let area = chrome(pen, stage, screen, WIDEST);
    if area.width >= TWO_COLUMNS && !pen.terse {
        beside(pen, (stage, menu), screen, area)
    } else {
        alone(pen, (stage, menu), screen, area)
    }
}

/// Shows the list, or the part of it that holds the focus.
fn show_list(pen: &Pen<'_>, screen: &mut Sheet, area: Rect, list: &Sheet) -> Window {
    let shown = list.height().min(area.height);
    let area = Rect {
        height: shown,
        ..area
    };
    let window = body_window(pen, list, shown);
    screen.place(list, window.first, area);
    if window.shown < window.total {
        edges(pen, screen, area, window);
    }
    window
}

fn beside(
    pen: &mut Pen<'_>,
    (stage, menu): (&Stage, &Menu),
    screen: &mut Sheet,
    area: Rect,
) -> Paging {
    let width = (area.width * 55 / 100).clamp(LIST.0, LIST.1);
    let mut area = area;
    let mut list = levels(pen, (stage, menu), width, area.height);
    if list.height() > area.height {
        area = without_air(stage, screen, area);
        list = levels(pen, (stage, menu), width, area.height);
    }
    let window = show_list(pen, screen, Rect { width, ..area }, &list);
    let bubble = bubble(pen, stage, width);
    let below = Rect {
        y: area.y + window.shown + 1,
        width,
        height: bubble.height(),
        ..area
    };
    // Who speaks has room below a short list; else it is said below the picture.
    let is_below = below.bottom() <= area.bottom();
    if is_below {
        screen.place(&bubble, 0, below);
    }
    let parts = |lamps| Told {
        speech: !is_below,
        lamps,
    };
    let x = area.x + width + GAP;
    let column = Rect {
        x,
        width: area.right().saturating_sub(x),
        ..area
    };
    let seen = seen(pen, stage, menu);
    // A picture that can be made out is worth more than the lamps once more in a row.
    let framed_above = |told: &Sheet| {
        let left = column.height.saturating_sub(told.height() + 1);
        framed(pen, seen.as_ref()?, (column.width, left))
    };
    let mut told = told(pen, (stage, menu), column.width, parts(true));
    let mut shown = framed_above(&told);
    if seen.is_some() && shown.as_ref().is_none_or(|(_, _, rows)| *rows < GOOD) {
        let shorter = self::told(pen, (stage, menu), column.width, parts(false));
        if let Some(larger) = framed_above(&shorter) {
            (told, shown) = (shorter, Some(larger));
        }
    }
    let rows = told.height().min(column.height);
    let top = match shown {
        Some((picture, columns, high)) => {
            let x = column.x + (column.width - columns) / 2;
            picture::show(pen, screen, Rect::new(x, column.y, columns, high), &picture);
            column.y + high + 1
        }
        None => column.y,
    };
    screen.place(&told, 0, Rect::new(column.x, top, column.width, rows));
    Paging {
        reading: Window::new(0, rows, told.height()),
        body: window,
        past: 0,
    }
}

/// What stands below the picture beside what is always there.
#[derive(Debug, Clone, Copy)]
struct Told {
    speech: bool,
    lamps: bool,
}

/// What somebody says, in a frame with the name; nothing if nobody speaks.
fn bubble(pen: &Pen<'_>, stage: &Stage, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        reading::titled(pen, &mut sheet, &name, Role::Accent, &words);
    }
    sheet
}

/// The picture of the focused item, or else of the stage, or else of who speaks.
fn seen(pen: &Pen<'_>, stage: &Stage, menu: &Menu) -> Option<Picture> {
    let focused = menu.items.get(pen.view.focus);
    let own = focused.and_then(|item| item.picture.clone());
    let speaker = stage.speech.as_ref().map(|said| &said.portrait);
    own.or_else(|| stage.picture.as_ref().or(speaker).cloned())
}

/// A picture with the columns and rows that it takes of a room; nothing if it has none.
fn framed(
    pen: &Pen<'_>,
    picture: &Picture,
    (columns, rows): (u16, u16),
) -> Option<(Picture, u16, u16)> {
    if !pen.draws_pixels() {
        let (wide, high) = pen.pictures.size_in_characters(picture)?;
        let fits = picture.near.is_none() && wide <= columns && high <= rows;
        return fits.then(|| (picture.clone(), wide, high));
    }
    if rows < LOWEST {
        return None;
    }
    if picture.near.is_some() {
        let rows = rows.min(columns / 2);
        let near = pen.pictures.near(picture, (columns, rows))?;
        return Some((near, columns, rows));
    }
    let aspect = pen.pictures.aspect(picture);
    let wide = (f32::from(rows) * 2.0 * aspect).min(f32::from(columns));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are positive and at most as large as the room"
    )]
    let size = (wide.floor() as u16, (wide / aspect / 2.0).floor() as u16);
    Some((picture.clone(), size.0.max(1), size.1.max(1)))
}

/// What stands below the picture: what somebody says, what there is to read, the lamps in a row,
/// and a line about the focused item, with room for the longest such line.
fn told(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), width: u16, parts: Told) -> Sheet {
    let mut sheet = text(pen, stage, width, parts.speech);
    let above = sheet.height();
    reading::gap(&mut sheet);
    if parts.lamps {
        strip(pen, &mut sheet, menu);
    }
    if sheet.height() <= above + 1 {
        // No strip: the gap serves what follows.
        sheet = text(pen, stage, width, parts.speech);
    }
    reading::gap(&mut sheet);
    let before = sheet.height();
    remind(pen, &mut sheet, stage);
    if sheet.height() > before {
        reading::gap(&mut sheet);
    }
    let top = sheet.height();
    let rows = menu.items.iter().map(|item| note(pen, item, width).len());
    let rows = u16::try_from(rows.max().unwrap_or(0)).unwrap_or(0);
    sheet.reach(top + rows);
    if let Some(item) = menu.items.get(pen.view.focus) {
        let style = pen.theme.style(Role::Accent, Surface::Night);
        sheet.write_lines(0, top, &note(pen, item, width), style);
    }
    sheet
}

/// What must stand there always.
fn remind(pen: &Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    if let Some(reminder) = &stage.reminder {
        let lines = pen.wrap(reminder, sheet.width());
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
}

/// A line about an item; without its name where rows are few, or where its picture is seen. What
/// does not fit on one line breaks behind the name if that takes no more lines.
fn note(pen: &Pen<'_>, item: &Item, width: u16) -> Vec<String> {
    let Some(note) = &item.note else {
        return Vec::new();
    };
    let label = pen.say_on_a_line(&item.label);
    let note = pen.say_on_a_line(note);
    if pen.terse || item.picture.is_some() {
        return wrap(&note, width);
    }
    let running = wrap(&format!("{label}: {note}"), width);
    let mut parted = wrap(&format!("{label}:"), width);
    parted.extend(wrap(&note, width));
    if running.len() < parted.len() {
        running
    } else {
        parted
    }
}

fn text(pen: &Pen<'_>, stage: &Stage, width: u16, speech: bool) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(said) = stage.speech.as_ref().filter(|_| speech) {
        let name = pen.say_on_a_line(&said.name);
        named_lines(pen, &mut sheet, (&name, Role::Accent), &pen.say(&said.text));
    }
    reading::paragraphs(pen, &mut sheet, &stage.paragraphs, None);
    sheet
}

/// What stands below a list without a picture: the reminder, and the line about the focused item.
fn foot(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), width: u16) -> Sheet {
    const MOST: usize = 2;
    let mut sheet = Sheet::new(width, 0);
    remind(pen, &mut sheet, stage);
    let top = sheet.height();
    let notes = menu.items.iter().map(|item| note(pen, item, width).len());
    let rows = notes.max().unwrap_or(0).min(MOST);
    sheet.reach(top + u16::try_from(rows).unwrap_or(0));
    if let Some(item) = menu.items.get(pen.view.focus) {
        let mut lines = note(pen, item, width);
        lines.truncate(MOST);
        let style = pen.theme.style(Role::Accent, Surface::Night);
        sheet.write_lines(0, top, &lines, style);
    }
    sheet
}

/// The list without a picture: text above it, where it fits, and below it always what its foot
/// says.
fn alone(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), screen: &mut Sheet, area: Rect) -> Paging {
    let foot = foot(pen, (stage, menu), area.width);
    let upper = Rect {
        height: area.height.saturating_sub(foot.height()),
        ..area
    };
    // A long list is worth more than what the map has told already; not so what is new.
    let beside_text = upper.height.saturating_sub(READ);
    let list = levels(pen, (stage, menu), area.width, beside_text);
    let paging = if list.height() <= beside_text || stage.speech.is_some() {
        let reading = text(pen, stage, area.width, true);
        compose(pen, screen, upper, &reading, &list)
    } else {
        Paging {
            reading: Window::default(),
            body: show_list(pen, screen, upper, &list),
            past: 0,
        }
    };
    let row = Rect {
        y: upper.bottom(),
        height: foot.height(),
        ..area
    };
    screen.place(&foot, 0, row);
    paging
}
