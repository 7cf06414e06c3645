//! Text to read, perhaps with a menu: help, settings, album.

use super::super::body;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::stars::Rows;
use super::chrome::{chrome, without_air};
use super::reading;
use super::scene::compose_in;
use super::window::Paging;
use crate::stage::Stage;

/// The widest that a page gets.
const WIDEST: u16 = 76;

/// Rows by which less of the window is given to a portrait, to be tried in turn.
const SMALLER: u16 = 2;

/// Draws a page.
pub(super) fn page(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let area = chrome(pen, stage, screen, WIDEST);
    // A face is worth the air around the page.
    let most = without_air(stage, screen, area).height;
    let rows = rows_for_portrait(pen, stage, (area.width, area.height), most);
    let reading = text(pen, stage, area.width, rows, None);
    let left = area.height.saturating_sub(reading.height() + 1);
    let body = body::body(pen, stage, area.width, left);
    compose_in(pen, stage, screen, area, (&reading, &body))
}

/// How many rows of the window the largest portrait may reckon with that lets the whole page be
/// seen in `most` rows; all of them if none does.
fn rows_for_portrait(
    pen: &mut Pen<'_>,
    stage: &Stage,
    (width, height): (u16, u16),
    most: u16,
) -> u16 {
    if stage.speech.is_none() {
        return height;
    }
    let measuring = std::mem::replace(&mut pen.pictures.measuring, true);
    let mut rows = height;
    let fitting = loop {
        let reading = text(pen, stage, width, rows, None);
        let left = most.saturating_sub(reading.height() + 1);
        if body::body(pen, stage, width, left).height() <= left {
            break rows;
        }
        match rows.checked_sub(SMALLER) {
            Some(fewer) => rows = fewer,
            None => break height,
        }
    };
    pen.pictures.measuring = measuring;
    fitting
}

/// Everything that is to be read, without frames and pictures: below a map, in a small panel.
pub(super) fn terse_text(pen: &mut Pen<'_>, stage: &Stage, width: u16) -> Sheet {
    let terse = std::mem::replace(&mut pen.terse, true);
    let sheet = text(pen, stage, width, 0, None);
    pen.terse = terse;
    sheet
}

/// Everything that is to be read, on one sheet.
pub(super) fn text(
    pen: &mut Pen<'_>,
    stage: &Stage,
    width: u16,
    rows: u16,
    big_stars: Option<Rows>,
) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(shown) = stage.picture.as_ref().filter(|_| rows >= 24 && width >= 60) {
        let high = (rows / 3).min(12);
        sheet.reach(high);
        let area = ratatui::layout::Rect::new(0, 0, width, high);
        picture::show(pen, &mut sheet, area, shown);
    }
    if let Some(said) = &stage.speech {
        reading::gap(&mut sheet);
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        let face = pen
            .portraits((width, rows / 2))
            .first()
            .map(|(columns, rows)| (&said.portrait, *columns, *rows));
        let said = super::speech::Said {
            name: &name,
            title: None,
            words: &words,
            face,
            high: false,
        };
        super::speech::speech(pen, &mut sheet, &said);
    }
    match big_stars {
        Some(stars) => reading::sections(pen, &mut sheet, &stage.paragraphs, stars),
        None => reading::paragraphs(pen, &mut sheet, &stage.paragraphs, None),
    }
    if let Some(reveal) = &stage.reveal {
        reading::gap(&mut sheet);
        reading::beats(pen, &mut sheet, reveal, reading::Told::Whole);
    }
    if let Some(feedback) = &stage.feedback {
        reading::gap(&mut sheet);
        reading::feedback(pen, &mut sheet, feedback, None);
    }
    if let Some(hint) = &stage.hint {
        reading::gap(&mut sheet);
        reading::hint(pen, &mut sheet, hint);
    }
    reading::task(pen, &mut sheet, stage);
    sheet
}
