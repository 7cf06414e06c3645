//! What is told while a picture travels: who speaks, how it went, and how many copies there are.

use ratatui::layout::{Position, Rect};

use super::super::labels;
use super::super::lettering::Bitmap;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::copies::Moment;
use super::reading;
use super::speech::{Said, speech};
use crate::stage::Picture;

/// What is said or asked, beside a face or the picture of so many rows.
pub(super) fn words(
    pen: &mut Pen<'_>,
    sheet: &mut Sheet,
    (moment, framed): (Moment<'_>, bool),
    rows: u16,
) {
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
        let mut told = feedback.clone();
        let card = told.oops.take();
        reading::feedback(pen, &mut column, &told, room);
        if let Some(card) = card {
            let terse = pen.terse;
            pen.terse = terse || !framed;
            reading::oops_card(pen, &mut column, &pen.say(&card));
            pen.terse = terse;
        }
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
pub(super) fn count(pen: &Pen<'_>, sheet: &mut Sheet, area: Rect, copies: usize) {
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
pub(super) fn tally(pen: &Pen<'_>, sheet: &mut Sheet, copies: usize) {
    let [.., copy, _] = pen.glyphs.held;
    let signs = vec![copy; copies].join(" ");
    let words = labels::number_of_copies(copies);
    let words = format!("{} {signs}", pen.say(&words));
    let y = sheet.height();
    sheet.reach(y + 1);
    sheet.write(0, y, &words, pen.theme.style(Role::Lamp, Surface::Night));
}
