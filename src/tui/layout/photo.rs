//! A step that is all about a photo: the photo large, beside it the magnifier or what can be done,
//! below it the jigsaw and what was told.

use ratatui::layout::Rect;

use super::super::body::{self, things};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::Role;
use super::chrome::{chrome, without_air};
use super::jigsaw::jigsaw;
use super::narrow::narrow;
use super::print::{Print, Sight, print};
use super::speech::{Said, named_lines, speech};
use super::window::{Paging, Window, body_window, edges};
use super::{reading, scene, sight, tools};
use crate::stage::{Body, Menu, Picture, Stage};

/// The widest that a photo and what stands beside it get.
const WIDEST: u16 = 172;

/// From so many columns on something stands beside the photo.
const BESIDE: u16 = 58;

/// From so many rows on there are frames, and air between the parts.
pub(super) const ROOMY: u16 = 28;

/// The narrowest column with a magnifier, and the widest that a list of names gets for its sake.
const COLUMN: (u16, u16) = (28, 34);

/// Columns between the photo and what stands beside it.
pub(super) const GAP: u16 = 2;

/// Rows that are kept free for what will be told.
const TOLD: u16 = 2;

/// Draws a step about a photo.
pub(super) fn photo(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let Some(shown) = &stage.picture else {
        return scene::scene(pen, stage, screen);
    };
    if stage.reveal.is_some() || !stage.holders.is_empty() {
        return scene::scene(pen, stage, screen);
    }
    let mut area = chrome(pen, stage, screen, WIDEST);
    let is_roomy = area.height >= ROOMY;
    if !is_roomy && !pen.terse {
        area = without_air(stage, screen, area);
    }
    if pen.terse || area.width < BESIDE {
        return narrow(pen, (stage, shown), screen, area);
    }
    let air = u16::from(is_roomy);
    let Body::Menu(menu) = &stage.body else {
        return tools::tools(pen, (stage, shown), screen, area, air);
    };
    if !looks(menu) {
        return tools::tools(pen, (stage, shown), screen, area, air);
    }
    let above = above(pen, stage, area, true);
    let below = below(pen, stage, area.width, is_roomy);
    let rows = above.height() + below.height().max(TOLD) + 2 * air;
    // A row between what is told and the keys, if the photo doesn't need it.
    let foot = u16::from(!is_roomy && area.height > rows + GOOD);
    let area = Rect {
        height: area.height - foot,
        ..area
    };
    let middle = Rect {
        y: area.y + above.height() + air,
        height: area.height.saturating_sub(rows),
        ..area
    };
    screen.place(
        &above,
        0,
        Rect {
            height: above.height(),
            ..area
        },
    );
    let print = printed(pen, menu, shown, middle);
    let x = middle.x + print.area.width + GAP;
    let column = Rect::new(x, middle.y, middle.right().saturating_sub(x), middle.height);
    let window = if pen.draws_pixels() {
        sight::column(pen, (stage, menu), screen, column)
    } else {
        list(pen, (stage, menu), screen, column)
    };
    print_it(pen, stage, screen, &print);
    let told = Rect {
        y: middle.bottom() + air,
        height: below
            .height()
            .min(area.bottom().saturating_sub(middle.bottom() + air)),
        ..area
    };
    screen.place(&below, 0, told);
    let missing = (area.height < rows + LOWEST).then(|| rows + LOWEST - area.height);
    Paging {
        reading: Window::new(0, told.height, below.height() + missing.unwrap_or(0)),
        body: window,
        past: 0,
    }
}

/// The lowest photo in which anything is found.
pub(super) const LOWEST: u16 = 10;

/// A photo of so many rows can spare one.
const GOOD: u16 = 13;

/// Whether things are looked at from near.
fn looks(menu: &Menu) -> bool {
    menu.items.iter().any(|item| item.picture.is_some())
}

/// Where the photo goes: as large as it can be beside what stands there.
fn printed<'p>(pen: &Pen<'_>, menu: &Menu, shown: &'p Picture, middle: Rect) -> Print<'p> {
    let (lens, widest) = COLUMN;
    let least = if pen.draws_pixels() {
        lens
    } else {
        let names = menu.items.iter().map(|item| body::columns(pen, item));
        names.max().unwrap_or(0).clamp(lens / 2, widest)
    };
    let most = middle.width.saturating_sub(least + GAP);
    Print::within(
        pen,
        shown,
        Rect {
            width: most,
            ..middle
        },
    )
}

pub(super) fn print_it(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet, shown: &Print<'_>) {
    let items = match &stage.body {
        Body::Menu(menu) => menu.items.as_slice(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => &[],
    };
    print(pen, screen, shown, Sight { items });
}

/// A list of what can be picked beside the photo.
fn list(pen: &Pen<'_>, (stage, menu): (&Stage, &Menu), screen: &mut Sheet, column: Rect) -> Window {
    let mut sheet = Sheet::new(column.width, 0);
    things(pen, &mut sheet, menu, false);
    body::way_on(pen, &mut sheet, (stage, menu));
    show(pen, screen, column, &sheet)
}

/// Shows a sheet in a column, or the part of it that holds the focus.
pub(super) fn show(pen: &Pen<'_>, screen: &mut Sheet, column: Rect, sheet: &Sheet) -> Window {
    let height = sheet.height().min(column.height);
    let area = Rect { height, ..column };
    let window = body_window(pen, sheet, height);
    screen.place(sheet, window.first, area);
    if window.shown < window.total {
        edges(pen, screen, area, window);
    }
    window
}

/// Who speaks and what is asked, with a face where there is room; and the notes, unless they
/// stand elsewhere.
pub(super) fn above(pen: &mut Pen<'_>, stage: &Stage, area: Rect, has_notes: bool) -> Sheet {
    let face = match area.height {
        0..46 => None,
        46..54 => Some((12, 6)),
        54.. => Some((16, 8)),
    };
    let mut sheet = Sheet::new(area.width, 0);
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        if let Some((columns, rows)) = face.filter(|_| pen.draws_pixels()) {
            let spoken = Said {
                name: &name,
                title: None,
                words: &words,
                face: Some((&said.portrait, columns, rows)),
                high: false,
            };
            speech(pen, &mut sheet, &spoken);
        } else {
            named_lines(pen, &mut sheet, (&name, Role::Accent), &words);
        }
    }
    if has_notes {
        reading::paragraphs(pen, &mut sheet, &stage.paragraphs, None);
    }
    reading::ask(pen, &mut sheet, stage);
    sheet
}

/// The jigsaw, what is seen from near where nothing else says so, and what was told.
fn below(pen: &mut Pen<'_>, stage: &Stage, width: u16, is_roomy: bool) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Body::Menu(menu) = &stage.body
        && looks(menu)
        && !pen.draws_pixels()
    {
        sight::in_lines(pen, &mut sheet, menu);
    }
    if let Some(pieces) = &stage.jigsaw {
        jigsaw(pen, &mut sheet, pieces);
        if is_roomy {
            reading::gap(&mut sheet);
        }
    }
    let before = sheet.height();
    let terse = std::mem::replace(&mut pen.terse, !is_roomy);
    told(pen, &mut sheet, stage);
    pen.terse = terse;
    // What is told comes and goes: its place stays.
    sheet.reach(before + if is_roomy { TOLD + 1 } else { TOLD });
    sheet
}

/// What the last choice led to, and the hint that was asked for.
pub(super) fn told(pen: &mut Pen<'_>, sheet: &mut Sheet, stage: &Stage) {
    if let Some(feedback) = &stage.feedback {
        reading::feedback(pen, sheet, feedback, None);
    }
    if let Some(hint) = &stage.hint {
        reading::hint(pen, sheet, hint);
    }
}
