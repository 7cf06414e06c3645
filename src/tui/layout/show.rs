//! A show while it plays: the performer, the line, the figure, the pieces as they fall.

use ratatui::layout::{Position, Rect};

use super::super::body::{Shown, field};
use super::super::labels;
use super::super::lettering::Bitmap;
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::cells;
use super::super::theme::{Role, Surface};
use super::speech::{Said, speech};
use super::window::{Paging, compose};
use crate::stage::{Body, Reveal, Stage};

/// Draws one beat.
pub(super) fn show(
    pen: &mut Pen<'_>,
    stage: &Stage,
    screen: &mut Sheet,
    area: Rect,
    (reveal, index): (&Reveal, usize),
) -> Paging {
    let mut upper = Sheet::new(area.width, 0);
    let mut lower = Sheet::new(area.width, 0);
    if let Some(beat) = reveal.beats.get(index) {
        let rows = face_rows(area);
        let name = pen.say_on_a_line(&reveal.name);
        let words = pen.say(&beat.line);
        let said = Said {
            name: &name,
            words: &words,
            face: rows.map(|rows| (&beat.portrait, rows * 2, rows)),
            scene: None,
        };
        let bubble = speech(pen, &mut upper, &said);
        upper.focus(bubble, Position::new(bubble.x, bubble.y));
        if let Some(counter) = &beat.counter {
            let words = pen.say_on_a_line(counter);
            figure(pen, &mut upper, bubble, &words);
        }
        match &stage.body {
            Body::Field(line) => {
                let shown = Shown {
                    fallen: Some(&beat.fallen),
                    terse: area.height < 16,
                };
                field(pen, &mut lower, line, &shown);
            }
            Body::Nothing | Body::Menu(_) | Body::Bins(_) => {}
        }
    }
    let y = lower.height() + u16::from(area.height >= 16);
    lower.reach(y + 1);
    let words = pen.say(&labels::ANY_KEY);
    lower.write(0, y, &words, pen.theme.style(Role::Quiet, Surface::Night));
    compose(pen, screen, area, &upper, &lower)
}

fn face_rows(area: Rect) -> Option<u16> {
    match (area.width, area.height) {
        (0..60, _) | (_, 0..14) => None,
        (_, 14..18) => Some(8),
        (_, 18..28) => Some(12),
        (_, 28..) => Some(18),
    }
}

/// The figure below the bubble: its digits large, its words beside them.
fn figure(pen: &Pen<'_>, sheet: &mut Sheet, bubble: Rect, words: &str) {
    let split = words
        .find(|letter: char| !letter.is_ascii_digit() && letter != ',')
        .unwrap_or(words.len());
    let (digits, rest) = words.split_at(split);
    let digits = Bitmap::small(digits);
    let style = pen.theme.style(Role::Lamp, Surface::Night);
    let y = bubble.bottom();
    let room = bubble.width.saturating_sub(4);
    if digits.width > 0 && digits.width + cells(rest) < room && bubble.x > 0 {
        sheet.reach(y + digits.cell_rows());
        digits.write(sheet, bubble.x + 3, y, style, pen.glyphs);
        let x = bubble.x + 4 + digits.width;
        sheet.write(x, y + digits.cell_rows() - 1, rest.trim_start(), style);
    } else {
        sheet.reach(y + 1);
        sheet.write(bubble.x + 2, y, words, style);
    }
}
