//! Moving the focus: through menus, over the map, among cards and bins.

use super::face::Face;
use super::hit::{Hit, Target};
use super::input::Outcome;
use super::key::Key;
use super::view::{in_the_pile, seats, takes};
use crate::stage::{Action, Bins, Body, Hand, Menu, Stage};

/// Where a key moves the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Up,
    Down,
    Left,
    Right,
    Next,
    Previous,
    First,
    Last,
}

fn step_of(key: Key) -> Option<Step> {
    match key {
        Key::Up => Some(Step::Up),
        Key::Down => Some(Step::Down),
        Key::Left => Some(Step::Left),
        Key::Right => Some(Step::Right),
        Key::Tab => Some(Step::Next),
        Key::BackTab => Some(Step::Previous),
        Key::Home => Some(Step::First),
        Key::End => Some(Step::Last),
        Key::Char(_)
        | Key::Enter
        | Key::Escape
        | Key::Backspace
        | Key::Delete
        | Key::PageUp
        | Key::PageDown
        | Key::Function(_)
        | Key::Control(_) => None,
    }
}

pub(super) fn on_moving(face: &mut Face, stage: &Stage, key: Key) -> Option<Outcome> {
    let step = step_of(key)?;
    if let Some(outcome) = turn_dial(face, stage, step) {
        return Some(outcome);
    }
    let before = (face.view.focus, face.view.bin, face.view.body_paged);
    match &stage.body {
        Body::Menu(menu) => move_in_menu(face, stage, menu, step),
        Body::Bins(bins) => move_in_bins(face, bins, step),
        Body::Hand(hand) => move_in_hand(face, hand, step),
        Body::Nothing | Body::Field(_) => return None,
    }
    face.view.body_paged = false;
    let after = (face.view.focus, face.view.bin, face.view.body_paged);
    Some(if before == after {
        Outcome::NOTHING
    } else {
        Outcome::REDRAW
    })
}

/// Left and right turn a switch to the choice beside, up to its ends.
fn turn_dial(face: &Face, stage: &Stage, step: Step) -> Option<Outcome> {
    let Body::Menu(menu) = &stage.body else {
        return None;
    };
    let item = menu.items.get(face.view.focus)?;
    let dial = item.dial.as_ref()?;
    let place = match step {
        Step::Left => dial.at.checked_sub(1),
        Step::Right => Some(dial.at + 1),
        Step::Up | Step::Down | Step::Next | Step::Previous | Step::First | Step::Last => {
            return None;
        }
    };
    let choice = place.and_then(|place| dial.choices.get(place));
    Some(choice.map_or(Outcome::NOTHING, |choice| {
        let action = Action::Put {
            card: item.id.clone(),
            bin: choice.id.clone(),
        };
        Outcome::offered(stage, action)
    }))
}

fn move_in_menu(face: &mut Face, stage: &Stage, menu: &Menu, step: Step) {
    let seats = seats(stage);
    let focus = face.view.focus;
    let on_map = menu.items.iter().any(|item| item.place.is_some());
    let there = if on_map { neighbour(face, step) } else { None };
    face.view.focus = there.unwrap_or(match step {
        Step::Up | Step::Left | Step::Previous => previous(focus, seats),
        Step::Down | Step::Right | Step::Next => next(focus, seats),
        Step::First => 0,
        Step::Last => seats.saturating_sub(1),
    });
}

/// Left and right go through a row and on into the next; up and down go from row to row, to the
/// card nearest by its place. The button is a row of its own.
fn move_in_hand(face: &mut Face, hand: &Hand, step: Step) {
    let mut starts = vec![0];
    for row in &hand.rows {
        starts.push(starts.last().copied().unwrap_or(0) + row.cards.len());
    }
    let button = starts.last().copied().unwrap_or(0);
    let focus = face.view.focus.min(button);
    let row = starts
        .iter()
        .rposition(|start| *start <= focus)
        .unwrap_or(0);
    let column = focus - starts.get(row).copied().unwrap_or(0);
    let into = |row: usize| {
        let start = starts.get(row).copied().unwrap_or(button);
        let end = starts.get(row + 1).copied().unwrap_or(button + 1);
        (start + column).min(end.saturating_sub(1)).max(start)
    };
    face.view.focus = match step {
        Step::Left | Step::Previous => previous(focus, button + 1),
        Step::Right | Step::Next => next(focus, button + 1),
        Step::Up => into(previous(row, starts.len())),
        Step::Down => into(next(row, starts.len())),
        Step::First => 0,
        Step::Last => button,
    };
}

const fn next(focus: usize, seats: usize) -> usize {
    if focus + 1 < seats { focus + 1 } else { 0 }
}

const fn previous(focus: usize, seats: usize) -> usize {
    match focus.checked_sub(1) {
        Some(before) => before,
        None => seats.saturating_sub(1),
    }
}

/// The nearest thing on the map in the direction of an arrow, by where it was drawn.
fn neighbour(face: &Face, step: Step) -> Option<usize> {
    let middle = |wanted: usize| {
        let shown = |hit: &&Hit| hit.target == Target::Item(wanted);
        let area = face.hits.iter().rev().find(shown)?.area;
        let x = i32::from(area.x) + i32::from(area.width) / 2;
        // A row of cells is as high as two columns are wide.
        Some((x, i32::from(area.y) * 2))
    };
    let (x, y) = middle(face.view.focus)?;
    let away = |index: usize| {
        let (other_x, other_y) = middle(index)?;
        let (right, down) = (other_x - x, other_y - y);
        let (along, across) = match step {
            Step::Right => (right, down),
            Step::Left => (-right, down),
            Step::Down => (down, right),
            Step::Up => (-down, right),
            Step::Next | Step::Previous | Step::First | Step::Last => return None,
        };
        // Straight ahead comes first, what lies more to the side only if there is nothing else.
        (along > 0).then_some((2 * across.abs() > along, along + 2 * across.abs()))
    };
    let others = face.hits.iter().filter_map(|hit| match &hit.target {
        Target::Item(index) if *index != face.view.focus => Some(*index),
        Target::Item(_)
        | Target::Card(_)
        | Target::Bin(_)
        | Target::Act(_)
        | Target::Letter(_)
        | Target::Erase
        | Target::Letters
        | Target::Page(_) => None,
    });
    let measured = others.filter_map(|index| Some((away(index)?, index)));
    measured.min().map(|(_, index)| index)
}

fn move_in_bins(face: &mut Face, bins: &Bins, step: Step) {
    let cards = bins.cards.iter().enumerate();
    let open: Vec<usize> = cards
        .filter(|(_, card)| in_the_pile(card))
        .map(|(index, _)| index)
        .collect();
    let place = open.iter().position(|index| *index == face.view.focus);
    let place = place.unwrap_or(0);
    let card = match step {
        Step::Down | Step::Next => next(place, open.len()),
        Step::Up | Step::Previous => previous(place, open.len()),
        Step::First => 0,
        Step::Last => open.len().saturating_sub(1),
        Step::Right => {
            face.view.bin = turned(bins, face.view.bin, next);
            place
        }
        Step::Left => {
            face.view.bin = turned(bins, face.view.bin, previous);
            place
        }
    };
    if let Some(index) = open.get(card) {
        face.view.focus = *index;
    }
}

/// The bin that a step leads to, past those that take no card any more.
fn turned(bins: &Bins, bin: usize, step: fn(usize, usize) -> usize) -> usize {
    let count = bins.bins.len();
    let steps = std::iter::successors(Some(bin), |bin| Some(step(*bin, count)));
    let mut others = steps.skip(1).take(count);
    others.find(|bin| takes(bins, *bin)).unwrap_or(bin)
}
