//! From keys and pointer to actions, by what is on stage and where the focus is.

use super::face::Face;
use super::hit::{Hit, Target, Turn, target_at};
use super::key::{Input, Key, Pointer};
use super::keys;
use super::layout::Window;
use super::view::{in_the_pile, main_hint, seats};
use crate::stage::{Action, Bins, Body, Edit, Menu, Stage, Typed};

/// Rows that a turn of the wheel moves.
const WHEEL: u16 = 3;

/// A page is turned as far as the window allows.
const PAGE: u16 = u16::MAX;

/// What came of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Outcome {
    /// What the child does, if the input meant something.
    pub action: Option<Action>,
    /// Whether to draw again even if the game does not change.
    pub redraw: bool,
}

impl Outcome {
    const NOTHING: Self = Self {
        action: None,
        redraw: false,
    };

    const REDRAW: Self = Self {
        action: None,
        redraw: true,
    };

    fn offered(stage: &Stage, action: Action) -> Self {
        if stage.offers(&action) {
            Self {
                action: Some(action),
                redraw: false,
            }
        } else {
            Self::NOTHING
        }
    }
}

/// Answers to an input.
pub(super) fn answer(face: &mut Face, stage: &Stage, input: Input) -> Outcome {
    match input {
        Input::Resize { .. } => Outcome::REDRAW,
        Input::Key {
            key: Key::Control('c'),
            ..
        } => Outcome {
            action: Some(Action::Quit),
            redraw: false,
        },
        Input::Key { .. } | Input::Pointer(_) | Input::Paste(_)
            if face.view.moment != Some(stage.moment) =>
        {
            Outcome::REDRAW
        }
        Input::Key { key, repeat } => {
            if face.view.play.beat().is_some() {
                if !repeat {
                    face.view.play.complete();
                }
                return Outcome::REDRAW;
            }
            on_key(face, stage, key, repeat)
        }
        Input::Pointer(pointer) => on_pointer(face, stage, pointer),
        Input::Paste(pasted) => on_paste(stage, &pasted),
    }
}

fn on_paste(stage: &Stage, pasted: &str) -> Outcome {
    let line = pasted.trim_start_matches(['\r', '\n']);
    let line = line.split(['\r', '\n']).next().unwrap_or_default();
    let typed: String = line.chars().filter(|letter| !letter.is_control()).collect();
    if typed.is_empty() {
        return Outcome::NOTHING;
    }
    Outcome::offered(stage, Action::Edit(Edit::Insert(Typed::new(typed))))
}

fn on_key(face: &mut Face, stage: &Stage, key: Key, repeat: bool) -> Outcome {
    if let Some(outcome) = on_paging(face, key) {
        return outcome;
    }
    if keys::is_typing(stage)
        && let Some(edit) = edit_of(key)
    {
        let hidden = std::mem::take(&mut face.view.letters);
        let paged = std::mem::take(&mut face.view.body_paged);
        return Outcome {
            redraw: hidden || paged,
            ..Outcome::offered(stage, Action::Edit(edit))
        };
    }
    if let Some(outcome) = on_moving(face, stage, key) {
        return outcome;
    }
    if repeat {
        return Outcome::NOTHING;
    }
    if is_confirming(stage, key) {
        // What is confirmed must be in sight; it may have been paged away.
        if !face.focus_seen && std::mem::take(&mut face.view.body_paged) {
            return Outcome::REDRAW;
        }
        return confirm(face, stage);
    }
    if let Some(outcome) = on_digit(face, stage, key) {
        return outcome;
    }
    match keys::action_of(stage, key) {
        Some(action) => Outcome::offered(stage, action),
        None => Outcome::NOTHING,
    }
}

/// What a key does to a line that is typed.
fn edit_of(key: Key) -> Option<Edit> {
    match key {
        Key::Char(letter) => Some(Edit::Insert(Typed::new(letter))),
        Key::Backspace => Some(Edit::Backspace),
        Key::Delete => Some(Edit::Delete),
        Key::Left => Some(Edit::Left),
        Key::Right => Some(Edit::Right),
        Key::Home => Some(Edit::Home),
        Key::End => Some(Edit::End),
        Key::Enter
        | Key::Escape
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::PageUp
        | Key::PageDown
        | Key::Function(_)
        | Key::Control(_) => None,
    }
}

fn is_confirming(stage: &Stage, key: Key) -> bool {
    key == Key::Enter || (key == Key::Char(' ') && !keys::is_typing(stage))
}

fn on_paging(face: &mut Face, key: Key) -> Option<Outcome> {
    if key == Key::PageUp {
        Some(turn(face, Turn::Back, PAGE))
    } else if key == Key::PageDown {
        Some(turn(face, Turn::On, PAGE))
    } else {
        None
    }
}

/// Turns the text; at its end the body, so that everything can be reached by paging alone.
fn turn(face: &mut Face, way: Turn, most: u16) -> Outcome {
    let (reading, body) = (face.paging.reading, face.paging.body);
    let can = |window: Window| match way {
        Turn::Back => window.has_before(),
        Turn::On => window.has_after(),
    };
    let body_first = way == Turn::Back && can(body) && face.view.body_paged;
    if can(reading) && !body_first {
        face.view.reading_first = reading.turned(way, most);
    } else if can(body) {
        face.view.body_first = body.turned(way, most);
        face.view.body_paged = true;
    } else {
        return Outcome::NOTHING;
    }
    Outcome::REDRAW
}

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

fn on_moving(face: &mut Face, stage: &Stage, key: Key) -> Option<Outcome> {
    let step = step_of(key)?;
    let before = (face.view.focus, face.view.bin, face.view.body_paged);
    match &stage.body {
        Body::Menu(menu) => move_in_menu(face, stage, menu, step),
        Body::Bins(bins) => move_in_bins(face, bins, step),
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
    let count = bins.bins.len();
    let card = match step {
        Step::Down | Step::Next => next(place, open.len()),
        Step::Up | Step::Previous => previous(place, open.len()),
        Step::First => 0,
        Step::Last => open.len().saturating_sub(1),
        Step::Right => {
            face.view.bin = next(face.view.bin, count);
            place
        }
        Step::Left => {
            face.view.bin = previous(face.view.bin, count);
            place
        }
    };
    if let Some(index) = open.get(card) {
        face.view.focus = *index;
    }
}

fn confirm(face: &Face, stage: &Stage) -> Outcome {
    let main = || main_hint(stage).map(|hint| hint.action.clone());
    let action = match &stage.body {
        Body::Menu(menu) => match menu.items.get(face.view.focus) {
            Some(item) => Some(Action::Pick(item.id.clone())),
            None => main(),
        },
        Body::Bins(bins) => put(face, bins, face.view.bin).or_else(main),
        Body::Nothing | Body::Field(_) => main(),
    };
    action.map_or(Outcome::NOTHING, |action| Outcome::offered(stage, action))
}

/// Putting the focused card into a bin.
fn put(face: &Face, bins: &Bins, bin: usize) -> Option<Action> {
    let card = bins
        .cards
        .get(face.view.focus)
        .filter(|card| in_the_pile(card))?;
    let bin = bins.bins.get(bin)?;
    Some(Action::Put {
        card: card.id.clone(),
        bin: bin.id.clone(),
    })
}

fn on_digit(face: &mut Face, stage: &Stage, key: Key) -> Option<Outcome> {
    let Key::Char(letter @ '1'..='9') = key else {
        return None;
    };
    let index = usize::try_from(letter.to_digit(10)?).ok()?.checked_sub(1)?;
    let action = match &stage.body {
        Body::Menu(menu) => {
            let item = menu.items.get(index)?;
            face.view.focus = index;
            Action::Pick(item.id.clone())
        }
        Body::Bins(bins) => {
            let action = put(face, bins, index)?;
            face.view.bin = index;
            action
        }
        Body::Nothing | Body::Field(_) => return None,
    };
    Some(Outcome::offered(stage, action))
}

fn on_pointer(face: &mut Face, stage: &Stage, pointer: Pointer) -> Outcome {
    match pointer {
        Pointer::Press { column, row } => {
            if face.view.play.complete() {
                return Outcome::REDRAW;
            }
            let target = target_at(&face.hits, column, row).cloned();
            target.map_or(Outcome::NOTHING, |target| on_click(face, stage, target))
        }
        Pointer::Move { column, row } => on_hover(face, column, row),
        Pointer::Release { .. } => Outcome::NOTHING,
        Pointer::ScrollUp { .. } => turn(face, Turn::Back, WHEEL),
        Pointer::ScrollDown { .. } => turn(face, Turn::On, WHEEL),
    }
}

/// The focus follows the pointer over the items of a menu.
fn on_hover(face: &mut Face, column: u16, row: u16) -> Outcome {
    match target_at(&face.hits, column, row) {
        Some(Target::Item(index)) if *index != face.view.focus => {
            face.view.focus = *index;
            Outcome::REDRAW
        }
        Some(
            Target::Item(_)
            | Target::Card(_)
            | Target::Bin(_)
            | Target::Act(_)
            | Target::Letter(_)
            | Target::Erase
            | Target::Letters
            | Target::Page(_),
        )
        | None => Outcome::NOTHING,
    }
}

fn on_click(face: &mut Face, stage: &Stage, target: Target) -> Outcome {
    match target {
        Target::Item(index) => {
            face.view.focus = index;
            let item = match &stage.body {
                Body::Menu(menu) => menu.items.get(index),
                Body::Nothing | Body::Bins(_) | Body::Field(_) => None,
            };
            item.map_or(Outcome::NOTHING, |item| {
                Outcome::offered(stage, Action::Pick(item.id.clone()))
            })
        }
        Target::Card(index) => {
            face.view.focus = index;
            Outcome::REDRAW
        }
        Target::Bin(index) => {
            let action = match &stage.body {
                Body::Bins(bins) => put(face, bins, index),
                Body::Nothing | Body::Menu(_) | Body::Field(_) => None,
            };
            face.view.bin = index;
            action.map_or(Outcome::NOTHING, |action| Outcome::offered(stage, action))
        }
        Target::Act(action) => Outcome::offered(stage, action),
        Target::Letter(letter) => {
            Outcome::offered(stage, Action::Edit(Edit::Insert(Typed::new(letter))))
        }
        Target::Erase => Outcome::offered(stage, Action::Edit(Edit::Backspace)),
        Target::Letters => {
            face.view.letters = !face.view.letters;
            Outcome::REDRAW
        }
        Target::Page(way) => turn(face, way, PAGE),
    }
}
