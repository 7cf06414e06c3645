//! A picture that travels: what is said, how many copies there are, and everybody's card.

use ratatui::layout::Rect;

use super::super::body::{self, cards, listed};
use super::super::labels;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::chrome::{chrome, middle, title_row, without_air};
use super::copies_told::{count, tally, words};
use super::reading::{self, Told};
use super::scene::{WIDEST, words_for};
use super::window::{Paging, compose};
use crate::stage::{Beat, Held, Stage};

/// Columns that the number of copies takes, with air.
const COUNT: u16 = 14;

/// From this width on cards stand beside each other.
const ROOMY: u16 = 60;

/// Rows of the faces on the cards, the largest first; 0 is none. Smaller ones nobody would know.
const FACES: [u16; 5] = [8, 7, 6, 5, 0];

/// Rows of the travelling picture, the largest first.
const PICTURES: [u16; 7] = [18, 15, 12, 10, 9, 8, 7];

/// What is to be drawn: the stage, and the beat of its show that stands now.
#[derive(Clone, Copy)]
pub(super) struct Moment<'a> {
    pub(super) stage: &'a Stage,
    pub(super) beat: Option<(usize, &'a Beat)>,
}

impl Moment<'_> {
    fn held(&self) -> Vec<Held> {
        match self.beat {
            Some((_, beat)) => beat.held.clone(),
            None => self
                .stage
                .holders
                .iter()
                .map(|holder| holder.held)
                .collect(),
        }
    }

    /// Whether there was a show.
    fn is_over(&self) -> bool {
        self.beat.is_none() && self.stage.reveal.is_some()
    }

    fn copies(&self) -> usize {
        let held = self.held();
        held.iter().filter(|held| **held == Held::Kept).count()
    }

    /// Whom it has just reached.
    fn reached(&self) -> Option<usize> {
        let (index, beat) = self.beat?;
        let beats = self.stage.reveal.as_ref().map(|reveal| &reveal.beats)?;
        let before = beats.get(index.checked_sub(1)?)?;
        let mut both = before.held.iter().zip(&beat.held);
        both.position(|(before, now)| *before == Held::NotYet && before != now)
    }
}

/// How airy what is above the body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Form {
    /// Whether a card for the album has a frame.
    framed: bool,
    /// Rows between what is said and everybody's cards.
    air: u16,
}

/// From roomy to tight.
const ROOMIEST: Form = Form {
    framed: true,
    air: 1,
};
const LOOSE: Form = Form {
    framed: false,
    air: 1,
};
const TIGHT: Form = Form {
    framed: false,
    air: 0,
};

/// How much room the parts get.
#[derive(Clone, Copy)]
struct Plan {
    /// Rows of the faces on the cards.
    faces: u16,
    /// Rows of what is above: the face of whoever speaks, or the picture.
    above: u16,
    /// Whether every line of a show that is over is told once more.
    told: bool,
    /// Whether a picture without room is told in words.
    in_words: bool,
}

/// Draws whom a picture may reach, with all that belongs to it.
pub(super) fn copies(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let reveal = stage.reveal.as_ref();
    let beat = pen.view.play.beat().and_then(|index| {
        let beat = reveal?.beats.get(index)?;
        Some((index, beat))
    });
    let moment = Moment { stage, beat };
    let areas = if beat.is_some() {
        let row = middle(screen, WIDEST);
        let top = title_row(pen, stage, screen, row);
        let foot = screen.height() - 1;
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        screen.write(row.x, foot, &pen.say(&labels::ANY_KEY), quiet);
        let area = Rect::new(row.x, top, row.width, foot.saturating_sub(top));
        [area, area]
    } else {
        let area = chrome(pen, stage, screen, WIDEST);
        // Air above and below is worth smaller pictures, but no card.
        [area, without_air(stage, screen, area)]
    };
    let body_for = |pen: &Pen<'_>, area: Rect| {
        if beat.is_some() {
            Sheet::new(area.width, 0)
        } else {
            body::body(pen, stage, area.width, area.height)
        }
    };
    let [airy, whole] = areas;
    for (area, form) in [
        (airy, ROOMIEST),
        (airy, LOOSE),
        (airy, TIGHT),
        (whole, LOOSE),
        (whole, TIGHT),
    ] {
        let body = body_for(pen, area);
        let room = room_above(area, &body);
        let is_last = area == whole && form == TIGHT;
        if let Some(reading) = largest(pen, (moment, form), room, is_last) {
            return compose(pen, screen, area, &reading, &body);
        }
    }
    let [.., area] = areas;
    let body = body_for(pen, area);
    let reading = in_lines(pen, moment, area.width);
    compose(pen, screen, area, &reading, &body)
}

/// Columns and rows above the body.
fn room_above(area: Rect, body: &Sheet) -> (u16, u16) {
    let gap = u16::from(body.height() > 0);
    (area.width, area.height.saturating_sub(body.height() + gap))
}

/// What is above the body with the largest faces and picture for which it is wholly seen, with a
/// card for everybody; nothing if cards have no room, or if there would be neither and it may not
/// be so bare.
fn largest(
    pen: &mut Pen<'_>,
    (moment, form): (Moment<'_>, Form),
    (width, rows): (u16, u16),
    bare: bool,
) -> Option<Sheet> {
    if pen.terse || width < ROOMY {
        return None;
    }
    let faces: &[u16] = if pen.draws_pixels() { &FACES } else { &[0] };
    let above: Vec<u16> = if moment.beat.is_none() && moment.stage.picture.is_some() {
        PICTURES.to_vec()
    } else {
        pen.portraits((width, rows))
            .iter()
            .map(|size| size.1)
            .collect()
    };
    let plans = plans(faces, &above, moment.is_over());
    let has_picture = |plan: &Plan| bare || above.is_empty() || plan.above > 0 || plan.faces > 0;
    for plan in plans.into_iter().filter(has_picture) {
        let measuring = std::mem::replace(&mut pen.pictures.measuring, true);
        let measured = draw(pen, (moment, form), width, plan).map(|sheet| sheet.height());
        pen.pictures.measuring = measuring;
        if measured.is_some_and(|height| height <= rows) {
            return draw(pen, (moment, form), width, plan);
        }
    }
    None
}

/// The same without pictures, and everybody in lines.
fn in_lines(pen: &mut Pen<'_>, moment: Moment<'_>, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    words(pen, &mut sheet, (moment, true), 0);
    let held = moment.held();
    reading::gap(&mut sheet);
    // The number is told with how it went.
    let is_told = moment.stage.feedback.is_some() || moment.copies() == 0;
    if moment.beat.is_some() || !is_told {
        tally(pen, &mut sheet, moment.copies());
    }
    listed(pen, &mut sheet, (&moment.stage.holders, &held));
    sheet
}

/// What is tried in turn: where faces have room beside them the lines of a show that is over are
/// told, else large faces come first.
fn plans(faces: &[u16], above: &[u16], is_over: bool) -> Vec<Plan> {
    let mut plans = Vec::new();
    for told in [true, false] {
        let faces = faces.iter().copied();
        for faces in faces.filter(|faces| !told || (is_over && *faces > 0)) {
            let plan = |above, in_words| Plan {
                faces,
                above,
                told,
                in_words,
            };
            plans.extend(above.iter().map(|above| plan(*above, false)));
            plans.extend([plan(0, true), plan(0, false)]);
        }
    }
    plans
}

/// All above the body, unless the cards don't fit beside each other.
fn draw(
    pen: &mut Pen<'_>,
    (moment, form): (Moment<'_>, Form),
    width: u16,
    plan: Plan,
) -> Option<Sheet> {
    let held = moment.held();
    let cards = cards(
        pen,
        (&moment.stage.holders, &held),
        width,
        plan.faces,
        moment.reached(),
    )?;
    let is_counted = moment.copies() > 0 || moment.stage.reveal.is_some();
    let column = width - if is_counted { COUNT } else { 0 };
    let mut left = Sheet::new(column, 0);
    words(pen, &mut left, (moment, form.framed), plan.above);
    if let Some(picture) = moment.stage.picture.as_ref().filter(|_| plan.in_words) {
        words_for(pen, &mut left, picture);
    }
    if let Some(reveal) = moment.stage.reveal.as_ref().filter(|_| plan.told) {
        reading::beats(pen, &mut left, reveal, Told::Whole);
    }
    let mut sheet = Sheet::new(width, left.height());
    if is_counted {
        let area = Rect::new(column, 0, COUNT, 5);
        sheet.reach(5);
        count(pen, &mut sheet, area, moment.copies());
    }
    let top = sheet.height().saturating_sub(left.height()) / 2;
    sheet.place(&left, 0, Rect::new(0, top, column, left.height()));
    let top = sheet.height() + form.air;
    sheet.reach(top + cards.height());
    sheet.place(&cards, 0, Rect::new(0, top, width, cards.height()));
    Some(sheet)
}
