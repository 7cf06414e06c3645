//! A step of a level: somebody speaks, something is to be done.

use ratatui::layout::Rect;

use super::super::body;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::chrome::{chrome, without_air};
use super::speech::{Said, speech};
use super::window::{Paging, compose};
use super::{reading, show};
use crate::stage::{Body, Picture, Stage};
use crate::words::Text;

/// The widest that a scene gets, however large the window is.
pub(super) const WIDEST: u16 = 108;

/// Rows of portraits to try, the largest first; a portrait is twice as wide as it is high.
const PORTRAITS: [u16; 7] = [22, 18, 15, 12, 10, 8, 6];

/// From so many columns on there is room for a portrait beside a bubble.
const WITH_PORTRAIT: u16 = 60;

/// Draws a scene.
pub(super) fn scene(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    if let (Some(beat), Some(reveal)) = (pen.view.play.beat(), &stage.reveal) {
        return show::show(pen, stage, screen, (reveal, beat));
    }
    let area = chrome(pen, stage, screen, WIDEST);
    let (reading, body) = largest_that_fits(pen, stage, area);
    compose_in(pen, stage, screen, area, (&reading, &body))
}

/// Shows text and body in an area, or with the air around it where they need it.
pub(super) fn compose_in(
    pen: &Pen<'_>,
    stage: &Stage,
    screen: &mut Sheet,
    area: Rect,
    (reading, body): (&Sheet, &Sheet),
) -> Paging {
    let needed = reading.height() + 1 + body.height();
    let area = if needed > area.height {
        without_air(stage, screen, area)
    } else {
        area
    };
    compose(pen, screen, area, reading, body)
}

/// Text and body with the largest portrait for which both are wholly seen, or with none.
fn largest_that_fits(pen: &mut Pen<'_>, stage: &Stage, area: Rect) -> (Sheet, Sheet) {
    if area.width >= WITH_PORTRAIT && !pen.terse {
        for rows in PORTRAITS
            .into_iter()
            .filter(|rows| rows * 3 <= area.height * 2)
        {
            let measuring = pen.pictures.measuring;
            pen.pictures.measuring = true;
            let mut text = text(pen, stage, area.width, Some(rows));
            reading::task(pen, &mut text, stage);
            pen.pictures.measuring = measuring;
            let left = area.height.saturating_sub(text.height() + 1);
            let body = body::body(pen, stage, area.width, left);
            if left >= body.height().max(wished(stage)) {
                let mut text = self::text(pen, stage, area.width, Some(rows));
                reading::task(pen, &mut text, stage);
                return (text, body);
            }
        }
    }
    let mut whole = text(pen, stage, area.width, None);
    reading::task(pen, &mut whole, stage);
    let left = area.height.saturating_sub(whole.height() + 1);
    let body = body::body(pen, stage, area.width, left);
    if left >= body.height() || !pen.terse {
        return (whole, body);
    }
    // The text will be paged: the question stays in sight, with the body.
    let mut text = text(pen, stage, area.width, None);
    if let Body::Field(field) = &stage.body {
        reading::goals(pen, &mut text, &field.goals);
    }
    (text, asked(pen, stage, &body))
}

/// The body with the question above it.
fn asked(pen: &Pen<'_>, stage: &Stage, body: &Sheet) -> Sheet {
    let mut sheet = Sheet::new(body.width(), 0);
    reading::ask(pen, &mut sheet, stage);
    let top = sheet.height();
    sheet.reach(top + body.height());
    sheet.place(body, 0, Rect::new(0, top, body.width(), body.height()));
    sheet
}

/// Rows that a body should have before a portrait grows at its cost.
const fn wished(stage: &Stage) -> u16 {
    match stage.body {
        Body::Bins(_) => 9,
        Body::Field(_) => 10,
        Body::Nothing | Body::Menu(_) => 0,
    }
}

/// Everything above the body, with a portrait of so many rows.
fn text(pen: &mut Pen<'_>, stage: &Stage, width: u16, portrait: Option<u16>) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        let scene = stage.picture.as_ref().and_then(|picture| {
            let rows = portrait?;
            Some((picture, columns(pen, picture, rows, width / 2), rows))
        });
        let narrow = scene.is_some() && width < 100;
        let face = portrait
            .filter(|_| !narrow)
            .map(|rows| (&said.portrait, rows * 2, rows));
        let spoken = Said {
            name: &name,
            words: &words,
            face,
            scene,
            high: false,
        };
        speech(pen, &mut sheet, &spoken);
    } else if let (Some(picture), Some(rows)) = (&stage.picture, portrait) {
        sheet.reach(rows);
        let columns = columns(pen, picture, rows, width);
        super::super::picture::show(pen, &mut sheet, Rect::new(0, 0, columns, rows), picture);
    }
    if let (Some(picture), None) = (&stage.picture, portrait) {
        in_words(pen, &mut sheet, picture);
    }
    reading::paragraphs(pen, &mut sheet, &stage.paragraphs, false);
    if let Some(reveal) = &stage.reveal {
        reading::gap(&mut sheet);
        reading::all_beats(pen, &mut sheet, reveal);
    }
    if let Some(feedback) = &stage.feedback {
        reading::gap(&mut sheet);
        reading::feedback(pen, &mut sheet, feedback);
    }
    if let Some(hint) = &stage.hint {
        reading::gap(&mut sheet);
        reading::hint(pen, &mut sheet, hint);
    }
    sheet
}

/// What a picture shows, where it has no room itself.
fn in_words(pen: &Pen<'_>, sheet: &mut Sheet, picture: &Picture) {
    let words = Text::from_data(pen.pictures.alt(picture));
    if !words.is_empty() {
        reading::gap(sheet);
        let lines = pen.wrap(&words, sheet.width());
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
}

/// Columns of a picture that is so many rows high.
fn columns(pen: &Pen<'_>, picture: &Picture, rows: u16, most: u16) -> u16 {
    let wide = f32::from(rows) * 2.0 * pen.pictures.aspect(picture);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is clamped to the columns that there are"
    )]
    let columns = wide.round().clamp(0.0, f32::from(most)) as u16;
    columns
}
