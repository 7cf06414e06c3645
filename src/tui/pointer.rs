//! What the pointer does, by what was drawn last under it.

use super::face::Face;
use super::hit::{Target, Turn, target_at};
use super::input::{Outcome, PAGE, focus_after, put, turn};
use super::key::Pointer;
use crate::stage::{Action, Body, Edit, Stage, Typed};

/// Rows that a turn of the wheel moves.
const WHEEL: u16 = 3;

pub(super) fn on_pointer(face: &mut Face, stage: &Stage, pointer: Pointer) -> Outcome {
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
            face.view.focus = match &stage.body {
                Body::Menu(menu) => focus_after(menu, index),
                Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => index,
            };
            let id = match &stage.body {
                Body::Menu(menu) => menu.items.get(index).map(|item| &item.id),
                Body::Hand(hand) => hand.cards().nth(index).map(|card| &card.id),
                Body::Nothing | Body::Bins(_) | Body::Field(_) => None,
            };
            id.map_or(Outcome::NOTHING, |id| {
                Outcome::offered(stage, Action::Pick(id.clone()))
            })
        }
        Target::Card(index) => {
            face.view.focus = index;
            Outcome::REDRAW
        }
        Target::Bin(index) => {
            let action = match &stage.body {
                Body::Bins(bins) => put(face, bins, index),
                Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => None,
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
