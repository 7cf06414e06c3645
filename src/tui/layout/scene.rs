//! A step of a level: somebody speaks, something is to be done.

use ratatui::layout::Rect;

use super::super::body;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::chrome::{chrome, without_air};
use super::copies::copies;
use super::jigsaw::jigsaw;
use super::reading::Told;
use super::speech::{Said, speech};
use super::visits::visits;
use super::window::{Paging, READ, compose};
use super::{reading, show};
use crate::stage::{Body, Picture, Stage};

/// The widest that a scene gets, however large the window is.
pub(super) const WIDEST: u16 = 132;

/// The narrowest column of text beside a picture.
const NARROWEST: u16 = 30;

/// Hundredths of the width that a large picture may take, to be tried in turn.
const SHARES: [u16; 4] = [62, 55, 48, 40];

/// From so many rows on a hand of cards has room for air and frames.
const ROOMY_HAND: u16 = 26;

/// How a scene's large picture is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// It has a place beside the text, or there is none.
    Elsewhere,
    /// Above the text, drawn in characters.
    Drawn,
    /// It has no room: what it shows is said in words.
    InWords,
}

/// The size of the portrait, if there is one, how the picture is seen, and how much is told of a
/// show that is over.
type Plan = (Option<(u16, u16)>, Seen, Told);

/// Draws a scene.
pub(super) fn scene(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    if !stage.holders.is_empty() {
        return copies(pen, stage, screen);
    }
    if !stage.visits.is_empty() {
        return visits(pen, stage, screen);
    }
    if let (Some(beat), Some(reveal)) = (pen.view.play.beat(), &stage.reveal) {
        return show::show(pen, stage, screen, (reveal, beat));
    }
    // The performer stays, whether the show was played or not. Its lines can be read again with
    // the transcript: they are told where they have room beside that.
    for told in [Told::Whole, Told::End] {
        if let Some(paging) = show::over(pen, stage, screen, told) {
            return paging;
        }
    }
    let mut area = chrome(pen, stage, screen, WIDEST);
    if let Body::Hand(_) = &stage.body
        && area.height < ROOMY_HAND
    {
        // Clues and cards are to be seen at once: that is worth the air.
        area = without_air(stage, screen, area);
    }
    let beside = stage.picture.as_ref().and_then(|picture| {
        let (shown, column) = beside_picture(pen, stage, picture, area)?;
        picture::show(pen, screen, shown, picture);
        Some(column)
    });
    let (area, seen) = beside.map_or((area, None), |column| (column, stage.picture.as_ref()));
    let (reading, body) = largest_that_fits(pen, stage, area, seen.is_none());
    compose_in(pen, stage, screen, area, (&reading, &body))
}

/// Where a large picture and the column beside it go: the picture as large as the rest allows.
fn beside_picture(
    pen: &mut Pen<'_>,
    stage: &Stage,
    picture: &Picture,
    area: Rect,
) -> Option<(Rect, Rect)> {
    if pen.terse || area.width < 2 * NARROWEST {
        return None;
    }
    let sizes = if pen.draws_pixels() {
        SHARES
            .map(|share| picture_size(pen, picture, area, share))
            .to_vec()
    } else {
        vec![pen.pictures.size_in_characters(picture)?]
    };
    for (columns, rows) in sizes {
        let rest = area.width.saturating_sub(columns + 2);
        if rest < NARROWEST || rows > area.height {
            continue;
        }
        let column = Rect::new(area.x + columns + 2, area.y, rest, area.height);
        let (text, body) = largest_that_fits(pen, stage, column, false);
        if text.height() + 1 + body.height() <= area.height {
            return Some((Rect::new(area.x, area.y, columns, rows), column));
        }
    }
    None
}

/// The size of a picture in its own shape, within so many hundredths of the width.
fn picture_size(pen: &Pen<'_>, picture: &Picture, area: Rect, share: u16) -> (u16, u16) {
    let aspect = pen.pictures.aspect(picture);
    let most = f32::from(area.width * share / 100);
    let columns = most.min(f32::from(area.height) * 2.0 * aspect).max(1.0);
    let rows = columns / 2.0 / aspect;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are positive and at most as large as the area"
    )]
    let size = (columns.floor() as u16, rows.floor() as u16);
    size
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

/// Text and body with the largest portrait for which both are wholly seen, or with none. A
/// picture that has no room can be put in words.
fn largest_that_fits(
    pen: &mut Pen<'_>,
    stage: &Stage,
    area: Rect,
    in_words: bool,
) -> (Sheet, Sheet) {
    let usual = if in_words {
        Seen::InWords
    } else {
        Seen::Elsewhere
    };
    let room = (area.width, area.height * 2 / 3);
    let faces = pen.portraits(room).into_iter();
    let mut tries: Vec<Plan> = faces.map(|size| (Some(size), usual, Told::Whole)).collect();
    if in_words && stage.picture.is_some() && !pen.draws_pixels() {
        tries.insert(0, (None, Seen::Drawn, Told::Whole));
    }
    if stage.reveal.is_some() {
        let shorter: Vec<Plan> = tries
            .iter()
            .map(|(face, seen, _)| (*face, *seen, Told::End))
            .collect();
        tries.push((None, usual, Told::Whole));
        tries.extend(shorter);
    }
    for plan in tries {
        let measuring = std::mem::replace(&mut pen.pictures.measuring, true);
        let mut measured = text(pen, stage, area.width, plan);
        pen.pictures.measuring = measuring;
        reading::task(pen, &mut measured, stage);
        let left = area.height.saturating_sub(measured.height() + 1);
        let body = body::body(pen, stage, area.width, left);
        if left >= body.height().max(wished(pen, stage, area)) {
            let mut whole = text(pen, stage, area.width, plan);
            reading::task(pen, &mut whole, stage);
            return (whole, body);
        }
    }
    let mut whole = text(pen, stage, area.width, (None, usual, Told::End));
    reading::task(pen, &mut whole, stage);
    let left = area.height.saturating_sub(whole.height() + 1);
    let body = body::body(pen, stage, area.width, left);
    if left >= body.height() || !pen.terse {
        return (whole, body);
    }
    // The text will be paged: the question stays in sight, with the body, unless the main button
    // would leave for it.
    let asked = asked(pen, stage, &body);
    let most = area.height.saturating_sub(READ);
    if asked.height() > most && body.height() <= most {
        return (whole, body);
    }
    let mut text = text(pen, stage, area.width, (None, usual, Told::End));
    reading::locks(pen, &mut text, stage);
    reading::wanted(pen, &mut text, stage);
    (text, asked)
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
fn wished(pen: &Pen<'_>, stage: &Stage, area: Rect) -> u16 {
    let rows = area.height;
    match &stage.body {
        // Right sides are one row each, with the button below them.
        Body::Bins(bins) if bins.pairs => {
            let right = u16::try_from(bins.bins.len() + 2).unwrap_or(9);
            right.max(body::rows_of_a_pile(pen, bins, area.width))
        }
        Body::Bins(bins) => body::rows_of_a_pile(pen, bins, area.width).max(9),
        Body::Hand(_) if rows >= ROOMY_HAND => 12,
        // With air around the button.
        Body::Hand(_) => 8,
        Body::Field(line) if line.editable && line.goals.is_empty() => 6,
        Body::Field(line) if line.editable => 10,
        Body::Menu(menu) if body::has_cards(menu) => body::rows_when_drawn(menu),
        Body::Menu(menu) if body::has_dials(menu) => body::rows_of_a_panel(menu),
        Body::Menu(menu) if menu.is_order() => body::rows_at_best(menu),
        Body::Field(_) | Body::Nothing | Body::Menu(_) => 0,
    }
}

/// Everything above the body but the question, with a portrait of so many columns and rows.
fn text(pen: &mut Pen<'_>, stage: &Stage, width: u16, plan: Plan) -> Sheet {
    let (portrait, seen, told) = plan;
    let mut sheet = Sheet::new(width, 0);
    if pen.terse {
        // What is new comes first where not everything is in sight.
        if let Some(reveal) = stage.reveal.as_ref().filter(|_| stage.feedback.is_some()) {
            reading::figure(pen, &mut sheet, reveal);
        }
        outcome(pen, &mut sheet, stage, plan);
        if stage.speech.is_some() {
            reading::gap(&mut sheet);
        }
    }
    let picture = stage.picture.as_ref();
    if let (Some(picture), Seen::Drawn) = (picture, seen)
        && let Some((columns, rows)) = pen.pictures.size_in_characters(picture)
    {
        sheet.reach(rows);
        picture::show(pen, &mut sheet, Rect::new(0, 0, columns, rows), picture);
    }
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        let spoken = Said {
            name: &name,
            title: None,
            words: &words,
            face: portrait.map(|(columns, rows)| (&said.portrait, columns, rows)),
            high: false,
        };
        speech(pen, &mut sheet, &spoken);
    }
    let in_words = picture.filter(|_| seen == Seen::InWords);
    if let Some(picture) = in_words.filter(|_| !pen.terse) {
        words_for(pen, &mut sheet, picture);
    }
    reading::paragraphs(pen, &mut sheet, &stage.paragraphs, None);
    if let Some(pieces) = &stage.jigsaw {
        reading::gap(&mut sheet);
        jigsaw(pen, &mut sheet, pieces);
    }
    // What dice rolled lies on the table: it needs no list.
    if let Some(reveal) = stage.reveal.as_ref().filter(|_| !body::are_rolled(stage)) {
        reading::gap(&mut sheet);
        reading::beats(pen, &mut sheet, reveal, told);
    }
    if !pen.terse {
        outcome(pen, &mut sheet, stage, plan);
    }
    if let Some(picture) = in_words.filter(|_| pen.terse) {
        words_for(pen, &mut sheet, picture);
    }
    sheet
}

/// What the last choice led to, and the hint that was asked for.
fn outcome(pen: &mut Pen<'_>, sheet: &mut Sheet, stage: &Stage, (portrait, ..): Plan) {
    if let Some(feedback) = &stage.feedback {
        if !pen.terse {
            reading::gap(sheet);
        }
        let room = portrait.filter(|_| stage.speech.is_none());
        reading::feedback(pen, sheet, feedback, room);
    }
    if let Some(hint) = &stage.hint {
        reading::gap(sheet);
        reading::hint(pen, sheet, hint);
    }
}

/// What a picture shows, where it has no room itself.
pub(super) fn words_for(pen: &Pen<'_>, sheet: &mut Sheet, picture: &Picture) {
    let words = pen.pictures.alt(picture);
    if !words.is_empty() {
        reading::gap(sheet);
        let lines = pen.wrap(&words, sheet.width());
        let style = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, sheet.height(), &lines, style);
    }
}
