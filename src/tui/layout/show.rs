//! A show while it plays: the performer, the line, the figure, the pieces as they fall.

use ratatui::layout::{Position, Rect};

use super::super::body::{Shown, field};
use super::super::labels;
use super::super::lettering::Bitmap;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::super::toast;
use super::chrome::{middle, title_row};
use super::scene::WIDEST;
use super::speech::{Said, speech};
use super::window::{Paging, compose};
use crate::stage::{Beat, Body, Reveal, Stage};

/// Draws one beat.
pub(super) fn show(
    pen: &mut Pen<'_>,
    stage: &Stage,
    screen: &mut Sheet,
    (reveal, index): (&Reveal, usize),
) -> Paging {
    let row = middle(screen, WIDEST);
    let top = title_row(pen, stage, screen, row);
    let foot = screen.height() - 1;
    let words = pen.say(&labels::ANY_KEY);
    let quiet = pen.theme.style(Role::Quiet, Surface::Night);
    screen.write(row.x, foot, &words, quiet);
    let area = Rect::new(row.x, top, row.width, foot.saturating_sub(top));
    let Some(beat) = reveal.beats.get(index) else {
        return Paging::default();
    };
    let mut lower = Sheet::new(area.width, 0);
    match &stage.body {
        Body::Field(line) => {
            let shown = Shown {
                fallen: Some(&beat.fallen),
                terse: area.height < 14,
                airy: false,
            };
            field(pen, &mut lower, line, &shown);
        }
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {}
    }
    let name = pen.say_on_a_line(&reveal.name);
    let left = area.height.saturating_sub(lower.height() + 2);
    let room = (area.width, left.saturating_sub(1));
    let size = pen.portraits(room).first().copied();
    let upper = performer(pen, &name, beat, area.width, size);
    compose(pen, screen, area, &upper, &lower)
}

/// The performer with face, line and figure.
fn performer(
    pen: &mut Pen<'_>,
    name: &str,
    beat: &Beat,
    width: u16,
    size: Option<(u16, u16)>,
) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let words = pen.say(&beat.line);
    let said = Said {
        title: None,
        name,
        words: &words,
        face: size.map(|(columns, rows)| (&beat.portrait, columns, rows)),
        high: true,
    };
    let bubble = speech(pen, &mut sheet, &said);
    if let (Some((columns, rows)), Some(pop)) = (size, pen.view.play.pop()) {
        let area = Rect::new(0, 0, columns, rows);
        picture::show_with(pen, &mut sheet, area, &beat.portrait, |pixels| {
            toast::pop(pixels, pop);
        });
    }
    let edge = u16::from(!pen.terse);
    sheet.focus(bubble, Position::new(bubble.x + edge, bubble.y + edge));
    if let Some(counter) = &beat.counter {
        let words = pen.say_on_a_line(counter);
        let foot = sheet.height().saturating_sub(1);
        figure(pen, &mut sheet, bubble, foot, &words);
    }
    sheet
}

/// The figure below the bubble: its digits large, its words beside them.
fn figure(pen: &Pen<'_>, sheet: &mut Sheet, bubble: Rect, foot: u16, words: &str) {
    let split = words
        .find(|letter: char| !letter.is_ascii_digit() && letter != ',')
        .unwrap_or(words.len());
    let (digits, rest) = words.split_at(split);
    let rest = rest.trim_start();
    let style = pen.theme.style(Role::Lamp, Surface::Night);
    let small = Bitmap::digits(digits);
    let large = small.doubled();
    let room = foot.saturating_sub(bubble.bottom());
    let across = |bitmap: &Bitmap| bitmap.width + cells(rest) + 5 <= bubble.width;
    let form = [large, small]
        .into_iter()
        .find(|form| form.width > 0 && form.cell_rows() <= room && across(form));
    let Some(form) = form else {
        sheet.reach(bubble.bottom() + 1);
        sheet.write(bubble.x + 2, bubble.bottom(), words, style);
        return;
    };
    let top = bubble.bottom() + (room - form.cell_rows()).div_ceil(2);
    form.write(sheet, bubble.x + 3, top, style, pen.glyphs);
    let x = bubble.x + 4 + form.width;
    sheet.write(x, top + form.cell_rows() - 1, rest, style);
}
