//! Locks side by side: whose they are, the passwords, and how far the guesser is with each.

use ratatui::layout::Rect;

use super::super::labels;
use super::super::ladder::{Climb, ladder};
use super::super::pen::Pen;
use super::super::sheet::Sheet;
use super::super::text::{cells, one_cell, shorten, wrap};
use super::super::theme::{Role, Surface};
use super::toasts::{Slices, toasts};
use crate::stage::{Attack, Counter, Lane, Siege, Stage};

/// Columns between two locks.
const GAP: u16 = 3;

/// From this width on locks stand beside each other.
const ROOMY: u16 = 60;

/// How far the guesser is, while a show runs; otherwise the locks say so themselves.
#[derive(Clone, Copy)]
pub(in super::super) struct Siegeworks<'a> {
    pub(in super::super) attacks: Option<&'a [Attack]>,
    pub(in super::super) limit_log10: Option<f64>,
}

/// Draws the locks of a stage below what is on the sheet, and what is said of all of them.
pub(in super::super) fn lanes(
    pen: &Pen<'_>,
    sheet: &mut Sheet,
    stage: &Stage,
    works: Siegeworks<'_>,
) {
    side_by_side(pen, sheet, &stage.lanes, works);
    if let Some(reminder) = &stage.reminder {
        let y = sheet.height();
        let lines = pen.wrap(reminder, sheet.width());
        let quiet = pen.theme.style(Role::Quiet, Surface::Night);
        sheet.write_lines(0, y, &lines, quiet);
    }
}

fn side_by_side(pen: &Pen<'_>, sheet: &mut Sheet, lanes: &[Lane], works: Siegeworks<'_>) {
    if lanes.iter().all(|lane| lane.sealed) {
        return doors(pen, sheet, lanes, works);
    }
    let count = u16::try_from(lanes.len()).unwrap_or(1).max(1);
    let beside = sheet.width() >= ROOMY && !pen.terse;
    let width = if beside {
        (sheet.width() - GAP * (count - 1)) / count
    } else {
        sheet.width()
    };
    let (mut x, mut y) = (0, sheet.height());
    for (index, lane) in lanes.iter().enumerate() {
        let attack = match works.attacks {
            Some(attacks) => attacks.get(index),
            None => lane.attack.as_ref(),
        };
        let drawn = if pen.terse {
            terse(pen, lane, attack, width)
        } else {
            roomy(pen, lane, attack, (width, works.limit_log10))
        };
        sheet.reach(y + drawn.height());
        sheet.place(&drawn, 0, Rect::new(x, y, width, drawn.height()));
        if beside {
            x += width + GAP;
        } else {
            y = sheet.height();
        }
    }
}

/// How many signs stand for a password that stays out of sight, however long it is: where there is
/// room, and where there is little.
const SEALS: (usize, usize) = (8, 3);

/// One door below the other: whose it is, that it has a password, and how it stands.
fn doors(pen: &Pen<'_>, sheet: &mut Sheet, lanes: &[Lane], works: Siegeworks<'_>) {
    let owners: Vec<String> = lanes
        .iter()
        .map(|lane| pen.say_on_a_line(&lane.owner))
        .collect();
    let longest = owners.iter().map(|owner| cells(owner)).max().unwrap_or(0);
    let column = longest.min(sheet.width() / 2);
    let signs = if pen.terse { SEALS.1 } else { SEALS.0 };
    let seal = format!(" {} ", pen.glyphs.veil.to_string().repeat(signs));
    for (index, (lane, owner)) in lanes.iter().zip(&owners).enumerate() {
        if index > 0 && !pen.terse {
            let y = sheet.height();
            sheet.reach(y + 1);
        }
        let y = sheet.height();
        sheet.reach(y + 1);
        let owner = shorten(owner, column, pen.glyphs.ellipsis);
        sheet.write(0, y, &owner, pen.theme.style(Role::Accent, Surface::Night));
        let field = pen.theme.style(Role::Heading, Surface::Raised);
        let x = sheet.write(column + 2, y, &seal, field) + 2;
        let attack = match works.attacks {
            Some(attacks) => attacks.get(index),
            None => lane.attack.as_ref(),
        };
        if let Some((ended, role)) = state(pen, attack) {
            let room = sheet.width().saturating_sub(x);
            let ended = shorten(&ended, room, pen.glyphs.ellipsis);
            sheet.write(x, y, &ended, pen.theme.style(role, Surface::Night));
        }
    }
}

/// Owner and state, slices, figure and ladder.
fn roomy(
    pen: &Pen<'_>,
    lane: &Lane,
    attack: Option<&Attack>,
    (width, limit_log10): (u16, Option<f64>),
) -> Sheet {
    let mut sheet = Sheet::new(width, 1);
    heading(pen, &mut sheet, lane, attack);
    let fallen = attack.map(|attack| attack.fallen.as_slice());
    let slices = Slices {
        text: lane.text.expose(),
        veiled: lane.veiled,
        pieces: &lane.pieces,
        fallen,
    };
    // Before the guesser starts, nothing may tell how a lock will fall apart.
    if attack.is_none() || !toasts(pen, &mut sheet, slices, (0, width)) {
        boxed(pen, &mut sheet, lane, width);
    }
    let Some(attack) = attack else {
        return sheet;
    };
    sheet.reach(sheet.height().max(6));
    let y = sheet.height();
    if let Some(counter) = &attack.counter {
        let figure = pen.theme.style(Role::Lamp, Surface::Night);
        let words = pen.wrap(&counter.text, width);
        let y = sheet.write_lines(0, y, &words, figure);
        if let Some(compared) = &counter.compared {
            let quiet = pen.theme.style(Role::Text, Surface::Night);
            sheet.write_lines(0, y, &pen.wrap(compared, width), quiet);
        }
    }
    // Ladders stand at one height, so that they can be compared.
    sheet.reach(y + 3);
    let y = sheet.height();
    let climb = climb(attack, limit_log10);
    ladder(pen, &mut sheet, (0, y), width, &climb);
    sheet
}

fn climb(attack: &Attack, limit_log10: Option<f64>) -> Climb {
    let log10 = attack.counter.as_ref();
    Climb {
        log10: log10.map_or(0.0, |counter: &Counter| counter.log10),
        limit_log10,
        siege: attack.siege,
    }
}

fn heading(pen: &Pen<'_>, sheet: &mut Sheet, lane: &Lane, attack: Option<&Attack>) {
    let owner = pen.say_on_a_line(&lane.owner);
    let state = state(pen, attack);
    let room = sheet.width();
    let needed = state.as_ref().map_or(0, |(words, _)| cells(words) + 1);
    let owner = shorten(&owner, room.saturating_sub(needed), pen.glyphs.ellipsis);
    let style = pen.theme.style(Role::Accent, Surface::Night);
    sheet.write(0, 0, &owner, style);
    if let Some((words, role)) = state {
        let x = room.saturating_sub(cells(&words));
        sheet.write(x, 0, &words, pen.theme.style(role, Surface::Night));
    }
}

/// How it stands, in a sign and words.
fn state(pen: &Pen<'_>, attack: Option<&Attack>) -> Option<(String, Role)> {
    match attack?.siege {
        Siege::Going => None,
        Siege::Opened => Some((
            format!("{} {}", pen.glyphs.not_yet, pen.say(&labels::IT_IS_OPEN)),
            Role::NotYet,
        )),
        Siege::Holds => Some((
            format!("{} {}", pen.glyphs.done, pen.say(&labels::IT_HOLDS)),
            Role::Good,
        )),
    }
}

/// The password as a whole, in a frame.
fn boxed(pen: &Pen<'_>, sheet: &mut Sheet, lane: &Lane, width: u16) {
    let shown = letters(pen, lane);
    let lines = wrap(&shown, width.saturating_sub(4));
    let rows = u16::try_from(lines.len()).unwrap_or(1).max(1);
    let longest = lines.iter().map(|line| cells(line)).max().unwrap_or(0);
    let top = sheet.height();
    sheet.reach(top + rows + 2);
    let area = Rect::new(0, top, (longest + 4).min(width), rows + 2);
    let edge = pen.theme.style(Role::Accent, Surface::Night);
    let inside = Rect::new(1, top + 1, area.width.saturating_sub(2), rows);
    let style = pen.theme.style(Role::Heading, Surface::Panel);
    sheet.fill(inside, style);
    sheet.frame(area, pen.glyphs, edge);
    sheet.write_lines(2, top + 1, &lines, style);
}

fn letters(pen: &Pen<'_>, lane: &Lane) -> String {
    let letters = lane.text.expose().chars();
    if lane.veiled {
        return letters.map(|_| pen.glyphs.veil).collect();
    }
    letters
        .map(|letter| {
            if pen.glyphs.ascii && !letter.is_ascii() {
                '?'
            } else {
                one_cell(letter)
            }
        })
        .collect()
}

/// Owner and password on a line; figure and state on the next.
fn terse(pen: &Pen<'_>, lane: &Lane, attack: Option<&Attack>, width: u16) -> Sheet {
    let mut sheet = Sheet::new(width, 1);
    let owner = pen.say_on_a_line(&lane.owner);
    let owner = shorten(&owner, width / 2, pen.glyphs.ellipsis);
    let style = pen.theme.style(Role::Accent, Surface::Night);
    let x = sheet.write(0, 0, &owner, style) + 1;
    let text = pen.theme.style(Role::Heading, Surface::Raised);
    let shown = letters(pen, lane);
    let (x, mut y) = if x + cells(&shown) + 2 <= width {
        (x, 0)
    } else {
        (0, 1)
    };
    for line in wrap(&shown, width.saturating_sub(x + 2)) {
        sheet.reach(y + 1);
        sheet.write(x, y, &format!(" {line} "), text);
        y += 1;
    }
    let counter = attack.and_then(|attack| attack.counter.as_ref());
    if let Some(counter) = counter {
        sheet.reach(y + 1);
        let words = pen.say_on_a_line(&counter.text);
        let words = shorten(&words, width, pen.glyphs.ellipsis);
        sheet.write(0, y, &words, pen.theme.style(Role::Lamp, Surface::Night));
    }
    if let Some((words, role)) = state(pen, attack) {
        sheet.reach(y + 1);
        let x = width.saturating_sub(cells(&words));
        sheet.write(x, y, &words, pen.theme.style(role, Surface::Night));
    }
    sheet
}
