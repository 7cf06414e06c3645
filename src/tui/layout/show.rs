//! A show as a set piece: the performer large, the figure on its ladder, the pieces as they fall;
//! while it plays, and when it is over.

use ratatui::layout::{Position, Rect};

use super::super::body::{self, Shown, Siegeworks, Slices, are_rolled, field, lanes, toasts};
use super::super::labels;
use super::super::ladder::{Climb, ladder};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::main_button;
use super::chrome::{chrome, middle, title_row, without_air};
use super::figure::figure;
use super::reading::{self, Told};
use super::scene::WIDEST;
use super::speech::{Said, speech};
use super::tumble::tumble;
use super::window::{Paging, compose};
use crate::stage::{Attack, Beat, Body, Feedback, Field, Picture, Reveal, Stage};

/// What the performer's bubble holds.
#[derive(Clone, Copy)]
enum Bubble<'a> {
    /// What is said in a beat.
    Line(&'a Beat),
    /// How it went.
    Outcome(&'a Feedback),
}

/// A portrait and its size.
type Face<'a> = Option<(&'a Picture, u16, u16)>;

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
    if let Body::Menu(menu) = &stage.body
        && are_rolled(stage)
    {
        tumble(pen, screen, area, menu, (reveal, index));
        return Paging::default();
    }
    let lower = lower(pen, stage, area, (reveal, Some(beat)), 0);
    let room = (area.width, area.height.saturating_sub(lower.height() + 1));
    let size = pen.portraits(room).first().copied();
    let face = size.map(|(columns, rows)| (&beat.portrait, columns, rows));
    let name = pen.say_on_a_line(&reveal.name);
    let bubble = (name.as_str(), Bubble::Line(beat));
    let upper = performer(pen, bubble, &beat.attacks, area.width, face);
    compose(pen, screen, area, &upper, &lower)
}

/// Draws what is left on stage when the show is over, if that has room: the performer stays. With
/// every line of the show, or only with how it ended.
pub(super) fn over(
    pen: &mut Pen<'_>,
    stage: &Stage,
    screen: &mut Sheet,
    told: Told,
) -> Option<Paging> {
    let (reveal, feedback) = (stage.reveal.as_ref()?, stage.feedback.as_ref()?);
    let beat = reveal.beats.last()?;
    if pen.terse || stage.hint.is_some() || stage.picture.is_some() {
        return None;
    }
    let area = chrome(pen, stage, screen, WIDEST);
    let area = without_air(stage, screen, area);
    let name = pen.say_on_a_line(&reveal.name);
    // Air above the button is worth a smaller face, but not its loss.
    for air in [1, 0] {
        let lower = lower(pen, stage, area, (reveal, None), air);
        let Some(left) = area.height.checked_sub(lower.height() + 1) else {
            continue;
        };
        let mut sizes: Vec<Option<(u16, u16)>> = pen
            .portraits((area.width, left))
            .into_iter()
            .map(Some)
            .collect();
        // The performer leaves only for want of room.
        if told == Told::End && air == 0 {
            sizes.push(None);
        }
        for size in sizes {
            let face = size.map(|(columns, rows)| (&beat.portrait, columns, rows));
            let mut draw = |measuring: bool| {
                let before = pen.pictures.measuring;
                pen.pictures.measuring = before || measuring;
                let bubble = (name.as_str(), Bubble::Outcome(feedback));
                let mut upper = performer(pen, bubble, &beat.attacks, area.width, face);
                if told == Told::Whole {
                    reading::gap(&mut upper);
                    reading::beats(pen, &mut upper, reveal, told);
                }
                pen.pictures.measuring = before;
                upper
            };
            if draw(true).height() <= left {
                let upper = draw(false);
                return Some(compose(pen, screen, area, &upper, &lower));
            }
        }
    }
    None
}

/// The ladder, the pieces, and when the show is over what is left to do, below so many free rows.
fn lower(
    pen: &mut Pen<'_>,
    stage: &Stage,
    area: Rect,
    (reveal, beat): (&Reveal, Option<&Beat>),
    air: u16,
) -> Sheet {
    let mut sheet = Sheet::new(area.width, 0);
    let last = beat.or(reveal.beats.last());
    let attack = last.and_then(|beat| beat.attacks.first());
    match &stage.body {
        Body::Field(line) => {
            if let Some(climb) = attack.and_then(|attack| climb(reveal, attack)) {
                ladder(pen, &mut sheet, (0, 0), area.width, &climb);
            }
            let fallen = attack.filter(|_| beat.is_some());
            let fallen = fallen.map(|attack| attack.fallen.as_slice());
            pieces(pen, &mut sheet, line, fallen, area.height);
            // What is all met has been said by the verdict.
            let is_met = line.goals.iter().all(|goal| goal.met == Some(true));
            if beat.is_none() && !is_met {
                reading::goals(pen, &mut sheet, &line.goals);
            }
        }
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {
            let works = Siegeworks {
                attacks: beat.map(|beat| beat.attacks.as_slice()),
                limit_log10: reveal.limit_log10,
            };
            lanes(pen, &mut sheet, stage, works);
        }
    }
    if let (None, Some(hint)) = (beat, main_hint(stage)) {
        let y = sheet.height() + air;
        let end = main_button(pen, &mut sheet, (0, y), hint, true);
        body::other_way(pen, &mut sheet, (end + 3, y), stage);
    }
    sheet
}

fn climb(reveal: &Reveal, attack: &Attack) -> Option<Climb> {
    let counter = attack.counter.as_ref()?;
    Some(Climb {
        log10: counter.log10,
        limit_log10: reveal.limit_log10,
        siege: attack.siege,
    })
}

/// The password: as slices of toast where they have room, else as a line with brackets.
fn pieces(pen: &Pen<'_>, sheet: &mut Sheet, line: &Field, fallen: Option<&[usize]>, rows: u16) {
    let slices = Slices {
        text: line.text.expose(),
        veiled: line.veiled,
        pieces: &line.pieces,
        fallen,
    };
    let width = sheet.width();
    if !pen.terse && toasts(pen, sheet, slices, (0, width)) {
        let y = sheet.height();
        let reminder = pen.wrap(&line.reminder, width);
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, y, &reminder, quiet);
        return;
    }
    let unjudged = Field {
        meter: None,
        ..line.clone()
    };
    let shown = Shown {
        fallen,
        terse: rows < 14,
        airy: false,
    };
    field(pen, sheet, &unjudged, &shown);
}

/// The performer with face, bubble and figure.
fn performer(
    pen: &mut Pen<'_>,
    (name, bubble): (&str, Bubble<'_>),
    attacks: &[Attack],
    width: u16,
    face: Face<'_>,
) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    let (title, role, words) = match bubble {
        Bubble::Line(beat) => (name.to_owned(), Role::Accent, pen.say(&beat.line)),
        Bubble::Outcome(feedback) => {
            let (title, role) = reading::tone(pen, feedback);
            (title, role, pen.say(&feedback.because))
        }
    };
    // The name stands on the bubble, so that all rows are left to the face.
    let said = Said {
        name: &title,
        title: Some(role),
        words: &words,
        face,
        high: true,
    };
    let at = speech(pen, &mut sheet, &said);
    if let Bubble::Line(_) = bubble {
        let edge = u16::from(!pen.terse);
        sheet.focus(at, Position::new(at.x + edge, at.y + edge));
    }
    // Of several passwords each has its figure where it stands.
    if let [attack] = attacks
        && let Some(counter) = &attack.counter
    {
        let indent = if pen.terse { 0 } else { 3 };
        let room = Rect::new(
            at.x + indent,
            at.bottom(),
            at.width.saturating_sub(indent),
            sheet.height().saturating_sub(at.bottom()),
        );
        figure(pen, &mut sheet, room, counter);
    }
    sheet
}
