//! From keys and pointer to actions, by what is on stage and where the focus is.

use super::face::Face;
use super::hit::Turn;
use super::key::{Input, Key};
use super::keys;
use super::layout::Window;
use super::moving::on_moving;
use super::pointer::on_pointer;
use super::view::{in_the_pile, main_hint};
use crate::stage::{Action, Bins, Body, Edit, Menu, Stage, Typed};

/// A page is turned as far as the window allows.
pub(super) const PAGE: u16 = u16::MAX;

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
    pub(super) const NOTHING: Self = Self {
        action: None,
        redraw: false,
    };

    pub(super) const REDRAW: Self = Self {
        action: None,
        redraw: true,
    };

    pub(super) fn offered(stage: &Stage, action: Action) -> Self {
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
    if let Some(outcome) = on_taking_back(face, stage, key) {
        return outcome;
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
pub(super) fn turn(face: &mut Face, way: Turn, most: u16) -> Outcome {
    let (reading, body) = (face.paging.reading, face.paging.body);
    let can = |window: Window| match way {
        Turn::Back => window.has_before(),
        Turn::On => window.has_after(),
    };
    let body_first = way == Turn::Back && can(body) && face.view.body_paged;
    if can(reading) && !body_first {
        face.view.reading_first = reading.turned(way, most);
        // While messages still arrive their end stays in sight.
        face.view.follows = face.view.play.beat().is_some();
    } else if can(body) {
        face.view.body_first = body.turned(way, most);
        face.view.body_paged = true;
    } else {
        return Outcome::NOTHING;
    }
    Outcome::REDRAW
}

fn confirm(face: &mut Face, stage: &Stage) -> Outcome {
    let main = || main_hint(stage).map(|hint| hint.action.clone());
    let action = match &stage.body {
        Body::Menu(menu) => match menu.items.get(face.view.focus) {
            Some(item) => {
                face.view.focus = focus_after(menu, face.view.focus);
                Some(Action::Pick(item.id.clone()))
            }
            None => main(),
        },
        Body::Bins(bins) => put(face, bins, face.view.bin).or_else(main),
        Body::Hand(hand) => match hand.cards().nth(face.view.focus) {
            Some(card) => Some(Action::Pick(card.id.clone())),
            None => main(),
        },
        Body::Nothing | Body::Field(_) => main(),
    };
    action.map_or(Outcome::NOTHING, |action| Outcome::offered(stage, action))
}

/// Where the focus goes when an item is picked: one that takes its place in an order hands it on
/// to the next that has none.
pub(super) fn focus_after(menu: &Menu, picked: usize) -> usize {
    let waits = |index: &usize| {
        let item = menu.items.get(*index);
        item.is_some_and(|item| item.place_in_order().is_none())
    };
    if !menu.is_order() || !waits(&picked) {
        return picked;
    }
    let mut others = (picked + 1..menu.items.len()).chain(0..picked);
    others.find(waits).unwrap_or(picked)
}

/// Backspace takes the last card of an order back.
fn on_taking_back(face: &mut Face, stage: &Stage, key: Key) -> Option<Outcome> {
    let Body::Menu(menu) = &stage.body else {
        return None;
    };
    if !matches!(key, Key::Backspace | Key::Delete) {
        return None;
    }
    let last = menu.last_placed()?;
    let index = menu.items.iter().position(|item| item.id == last.id)?;
    face.view.focus = index;
    Some(Outcome::offered(stage, Action::Pick(last.id.clone())))
}

/// Putting the focused card into a bin.
pub(super) fn put(face: &Face, bins: &Bins, bin: usize) -> Option<Action> {
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
            face.view.focus = focus_after(menu, index);
            Action::Pick(item.id.clone())
        }
        Body::Bins(bins) => {
            let action = put(face, bins, index)?;
            if stage.offers(&action) {
                face.view.bin = index;
            }
            action
        }
        Body::Hand(hand) => {
            let card = hand.cards().nth(index)?;
            face.view.focus = index;
            face.view.hand.by_digit = true;
            Action::Pick(card.id.clone())
        }
        Body::Nothing | Body::Field(_) => return None,
    };
    Some(Outcome::offered(stage, action))
}
