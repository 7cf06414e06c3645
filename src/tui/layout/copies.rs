//! A picture that travels: what is said, how many copies there are, and everybody's card.

use ratatui::layout::{Position, Rect};

use super::super::body::{self, cards, listed};
use super::super::labels;
use super::super::lettering::Bitmap;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::chrome::{chrome, middle, title_row, without_air};
use super::reading::{self, Told};
use super::scene::{WIDEST, words_for};
use super::speech::{Said, speech};
use super::window::{Paging, compose};
use crate::stage::{Beat, Held, Picture, Stage};

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
struct Moment<'a> {
    stage: &'a Stage,
    beat: Option<(usize, &'a Beat)>,
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
    let area = if beat.is_some() {
        let row = middle(screen, WIDEST);
        let top = title_row(pen, stage, screen, row);
        let foot = screen.height() - 1;
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        screen.write(row.x, foot, &pen.say(&labels::ANY_KEY), quiet);
        Rect::new(row.x, top, row.width, foot.saturating_sub(top))
    } else {
        let area = chrome(pen, stage, screen, WIDEST);
        without_air(stage, screen, area)
    };
    let body = if beat.is_some() {
        Sheet::new(area.width, 0)
    } else {
        body::body(pen, stage, area.width, area.height)
    };
    let room = area
        .height
        .saturating_sub(body.height() + u16::from(body.height() > 0));
    let reading = largest(pen, moment, (area.width, room));
    compose(pen, screen, area, &reading, &body)
}

/// What is above the body with the largest faces and picture for which it is wholly seen.
fn largest(pen: &mut Pen<'_>, moment: Moment<'_>, (width, rows): (u16, u16)) -> Sheet {
    let faces: &[u16] = if pen.draws_pixels() { &FACES } else { &[0] };
    let above: Vec<u16> = if moment.beat.is_none() && moment.stage.picture.is_some() {
        PICTURES.to_vec()
    } else {
        pen.portraits((width, rows))
            .iter()
            .map(|size| size.1)
            .collect()
    };
    if !pen.terse && width >= ROOMY {
        for plan in plans(faces, &above, moment.is_over()) {
            let measuring = std::mem::replace(&mut pen.pictures.measuring, true);
            let measured = draw(pen, moment, width, plan).map(|sheet| sheet.height());
            pen.pictures.measuring = measuring;
            if measured.is_some_and(|height| height <= rows)
                && let Some(sheet) = draw(pen, moment, width, plan)
            {
                return sheet;
            }
        }
    }
    let mut sheet = Sheet::new(width, 0);
    words(pen, &mut sheet, moment, 0);
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
fn draw(pen: &mut Pen<'_>, moment: Moment<'_>, width: u16, plan: Plan) -> Option<Sheet> {
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
    words(pen, &mut left, moment, plan.above);
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
    let top = sheet.height();
    sheet.reach(top + cards.height());
    sheet.place(&cards, 0, Rect::new(0, top, width, cards.height()));
    Some(sheet)
}

/// What is said or asked, beside a face or the picture of so many rows.
fn words(pen: &mut Pen<'_>, sheet: &mut Sheet, moment: Moment<'_>, rows: u16) {
    let stage = moment.stage;
    let face = |picture| (rows > 0).then_some((picture, 2 * rows, rows));
    if let (Some((_, beat)), Some(reveal)) = (moment.beat, &stage.reveal) {
        let name = pen.say_on_a_line(&reveal.name);
        let words = pen.say(&beat.line);
        let said = Said {
            name: &name,
            title: Some(Role::Accent),
            words: &words,
            face: face(&beat.portrait),
            high: false,
        };
        let at = speech(pen, sheet, &said);
        let edge = u16::from(!pen.terse);
        sheet.focus(at, Position::new(at.x + edge, at.y + edge));
        return;
    }
    let mut column = Sheet::new(sheet.width(), 0);
    let mut left = 0;
    if let Some(shown) = stage.picture.as_ref().filter(|_| rows > 0) {
        let (columns, rows) = picture_size(pen, shown, rows);
        left = columns + 2;
        sheet.reach(rows);
        picture::show(pen, sheet, Rect::new(0, 0, columns, rows), shown);
        column = Sheet::new(sheet.width().saturating_sub(left), 0);
    }
    if let Some(said) = &stage.speech {
        let name = pen.say_on_a_line(&said.name);
        let words = pen.say(&said.text);
        let spoken = Said {
            name: &name,
            title: None,
            words: &words,
            face: face(&said.portrait).filter(|_| stage.picture.is_none()),
            high: false,
        };
        speech(pen, &mut column, &spoken);
    }
    reading::ask(pen, &mut column, stage);
    if let Some(feedback) = &stage.feedback {
        let room = (rows > 0 && stage.speech.is_none()).then_some((2 * rows, rows));
        reading::feedback(pen, &mut column, feedback, room);
    }
    if let Some(hint) = &stage.hint {
        reading::hint(pen, &mut column, hint);
    }
    let needed = column.height().max(sheet.height());
    let top = (needed - column.height()) / 2;
    sheet.reach(needed);
    sheet.place(
        &column,
        0,
        Rect::new(left, top, column.width(), column.height()),
    );
}

/// Columns and rows of the picture that travels.
fn picture_size(pen: &Pen<'_>, shown: &Picture, rows: u16) -> (u16, u16) {
    if !pen.draws_pixels()
        && let Some(size) = pen.pictures.size_in_characters(shown)
    {
        return size;
    }
    let columns = f32::from(rows) * 2.0 * pen.pictures.aspect(shown);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "both are positive and few"
    )]
    let columns = columns.clamp(1.0, 60.0) as u16;
    (columns, rows)
}

/// How many copies there are, large: a digit, and a sign for each.
fn count(pen: &Pen<'_>, sheet: &mut Sheet, area: Rect, copies: usize) {
    let lit = pen.theme.style(Role::Lamp, Surface::Night);
    let digits = Bitmap::digits(&copies.to_string());
    let left = area.x + area.width.saturating_sub(digits.width) / 2;
    digits.write(sheet, left, area.y, lit, pen.glyphs);
    let below = area.y + digits.cell_rows();
    let words = pen.say(&labels::copies(copies));
    sheet.write_centred(area.x, below, area.width, &words, lit);
    let [.., copy, _] = pen.glyphs.held;
    let signs = vec![copy; copies].join(" ");
    sheet.write_centred(area.x, below + 1, area.width, &signs, lit);
}

/// The same in a row.
fn tally(pen: &Pen<'_>, sheet: &mut Sheet, copies: usize) {
    let [.., copy, _] = pen.glyphs.held;
    let signs = vec![copy; copies].join(" ");
    let words = labels::number_of_copies(copies);
    let words = format!("{} {signs}", pen.say(&words));
    let y = sheet.height();
    sheet.reach(y + 1);
    sheet.write(0, y, &words, pen.theme.style(Role::Lamp, Surface::Night));
}
