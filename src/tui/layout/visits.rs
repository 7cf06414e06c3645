//! Visitors who try a panel, one below the other: while they come, and when all have been there.

use ratatui::layout::{Position, Rect};

use super::super::labels;
use super::super::pen::Pen;
use super::super::picture;
use super::super::sheet::Sheet;
use super::super::theme::{Role, Surface};
use super::super::view::main_hint;
use super::super::widgets::{main_button, mark_sign};
use super::chrome::{chrome, middle, title_row, without_air};
use super::reading;
use super::scene::WIDEST;
use super::window::{Paging, compose};
use crate::stage::{Mark, Picture, Stage, Visit};

/// The narrowest list of visitors beside a face.
const NARROWEST: u16 = 44;

/// The widest list of visitors.
const WIDEST_LIST: u16 = 72;

/// Draws the visitors.
pub(super) fn visits(pen: &mut Pen<'_>, stage: &Stage, screen: &mut Sheet) -> Paging {
    let beat = pen.view.play.beat();
    let (area, lower) = if beat.is_some() {
        let row = middle(screen, WIDEST);
        let top = title_row(pen, stage, screen, row);
        let foot = screen.height() - 1;
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        screen.write(row.x, foot, &pen.say(&labels::ANY_KEY), quiet);
        let area = Rect::new(row.x, top, row.width, foot.saturating_sub(top));
        // Nothing moves when the last of them has been there.
        let room = lower(pen, stage, row.width).height();
        (area, Sheet::new(row.width, room))
    } else {
        let area = chrome(pen, stage, screen, WIDEST);
        let area = without_air(stage, screen, area);
        let lower = lower(pen, stage, area.width);
        (area, lower)
    };
    let left = area.height.saturating_sub(lower.height() + 1);
    let shown = Shown::at(&stage.visits, beat);
    let upper = upper(pen, stage, (area.width, left), &shown);
    compose(pen, screen, area, &upper, &lower)
}

/// How far the visits have come.
struct Shown<'a> {
    visits: &'a [Visit],
    /// Whether the last one still stands at the door.
    at_the_door: bool,
    is_over: bool,
}

impl<'a> Shown<'a> {
    /// At a beat: each visit has one, and one more if something comes of it.
    fn at(visits: &'a [Visit], beat: Option<usize>) -> Self {
        let Some(beat) = beat else {
            return Self {
                visits,
                at_the_door: false,
                is_over: true,
            };
        };
        let mut before = 0;
        for (index, visit) in visits.iter().enumerate() {
            let beats = 1 + usize::from(visit.told.is_some());
            if beat < before + beats {
                return Self {
                    visits: visits.get(..=index).unwrap_or(visits),
                    at_the_door: visit.told.is_some() && beat == before,
                    is_over: false,
                };
            }
            before += beats;
        }
        Self::at(visits, None)
    }
}

/// The face of whoever watches, as large as the list beside it allows, and the list.
fn upper(pen: &mut Pen<'_>, stage: &Stage, (width, rows): (u16, u16), shown: &Shown<'_>) -> Sheet {
    let face = face(pen, stage).cloned();
    let sizes = match &face {
        Some(_) if !pen.terse => pen.portraits((width, rows)),
        Some(_) | None => Vec::new(),
    };
    // The face must not change its size while they come.
    let all = Shown::at(&stage.visits, None);
    let fitting = sizes.into_iter().find(|(columns, _)| {
        let rest = width.saturating_sub(columns + 2);
        rest >= NARROWEST && list(pen, &all, rest, false).height() <= rows
    });
    let Some((face, (columns, high))) = face.zip(fitting) else {
        return fitting_list(pen, stage, shown, (width, rows));
    };
    let rest = width - columns - 2;
    let airy = list(pen, &all, rest, true).height() <= rows;
    let room = list(pen, &all, rest, airy).height();
    let mut list = list(pen, shown, rest, airy);
    list.reach(room);
    let needed = high.max(list.height());
    let mut sheet = Sheet::new(width, needed);
    picture::show(
        pen,
        &mut sheet,
        Rect::new(0, (needed - high) / 2, columns, high),
        &face,
    );
    let top = (needed - list.height()) / 2;
    sheet.place(&list, 0, Rect::new(columns + 2, top, rest, list.height()));
    sheet
}

/// The list alone; while they come, without the first ones if there is no room for them.
fn fitting_list(
    pen: &Pen<'_>,
    stage: &Stage,
    shown: &Shown<'_>,
    (width, rows): (u16, u16),
) -> Sheet {
    let mut visits = shown.visits;
    let mut sheet = loop {
        let some = Shown { visits, ..*shown };
        let sheet = list(pen, &some, width, false);
        match visits.split_first() {
            Some((_, rest)) if !shown.is_over && sheet.height() > rows && !rest.is_empty() => {
                visits = rest;
            }
            Some(_) | None => break sheet,
        }
    };
    let room = list(pen, &Shown::at(&stage.visits, None), width, false).height();
    sheet.reach(room.min(rows));
    sheet
}

/// Whoever watches, as the newest visit makes them look; in the end, as the first one does that
/// went wrong.
fn face<'s>(pen: &Pen<'_>, stage: &'s Stage) -> Option<&'s Picture> {
    let beats = &stage.reveal.as_ref()?.beats;
    let beat = pen.view.play.beat().and_then(|beat| beats.get(beat));
    let mut before = 0;
    let wrong = stage.visits.iter().find_map(|visit| {
        before += 1 + usize::from(visit.told.is_some());
        (visit.mark == Mark::NotYet).then(|| before.checked_sub(1))?
    });
    let wrong = wrong.and_then(|wrong| beats.get(wrong));
    let told = stage.visits.iter().rposition(|visit| visit.told.is_some());
    let well = told.and_then(|told| beats.get(2 * told + 1));
    let seen = beat.or(wrong).or(well);
    seen.map(|beat| &beat.portrait)
}

fn list(pen: &Pen<'_>, shown: &Shown<'_>, width: u16, airy: bool) -> Sheet {
    let width = width.min(WIDEST_LIST);
    let mut sheet = Sheet::new(width, 0);
    let last = shown.visits.len().saturating_sub(1);
    for (index, visit) in shown.visits.iter().enumerate() {
        if airy {
            reading::gap(&mut sheet);
        }
        let is_newest = !shown.is_over && index == last;
        let waits = is_newest && shown.at_the_door;
        let top = sheet.height();
        let lines = pen.wrap(&visit.say, width.saturating_sub(2));
        let role = if is_newest { Role::Heading } else { Role::Text };
        let below = sheet.write_lines(2, top, &lines, pen.theme.style(role, Surface::Night));
        let (sign, role) = match visit.mark {
            _ if waits => (pen.glyphs.step_now, Role::Accent),
            Mark::Done => (mark_sign(pen, Mark::Done), Role::Good),
            Mark::NotYet => (mark_sign(pen, Mark::NotYet), Role::NotYet),
            Mark::None
            | Mark::On
            | Mark::Off
            | Mark::Stars(_)
            | Mark::Lamp(_)
            | Mark::Lamps { .. }
            | Mark::Place(_) => (mark_sign(pen, visit.mark), Role::Accent),
        };
        let style = pen.theme.style(role, Surface::Night);
        sheet.write(0, top, sign, style);
        if let Some(told) = visit.told.as_ref().filter(|_| !waits) {
            let lines = pen.wrap(told, width.saturating_sub(4));
            sheet.write_lines(4, below, &lines, style);
        }
        if is_newest {
            let area = Rect::new(0, top, width, sheet.height() - top);
            sheet.focus(area, Position::new(0, top));
        }
    }
    sheet
}

/// How it went, and the way on.
fn lower(pen: &mut Pen<'_>, stage: &Stage, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 0);
    if let Some(feedback) = &stage.feedback {
        reading::feedback(pen, &mut sheet, feedback, None);
    }
    if let Some(hint) = main_hint(stage) {
        let y = sheet.height();
        main_button(pen, &mut sheet, (0, y), hint, true);
    }
    sheet
}
