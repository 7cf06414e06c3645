//! Whatever keys can do, a pointer can do.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Input, Key, Pointer, samples};
use super::{insert, pick};
use crate::stage::{Action, Edit, Stage};

#[test]
fn a_pointer_alone_types_and_hands_in() {
    for (columns, rows) in [(80, 24), (40, 12)] {
        let stage = samples::field();
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        let _ = scroll_to(&mut trial, &stage, "letter keys");
        assert!(trial.click(&stage, "letter keys").redraw);
        let _ = scroll_to(&mut trial, &stage, " k ");
        assert_eq!(trial.click(&stage, " k ").action, Some(insert("k")));
        let _ = scroll_to(&mut trial, &stage, "space");
        assert_eq!(trial.click(&stage, "space").action, Some(insert(" ")));
        let _ = scroll_to(&mut trial, &stage, "erase");
        let erased = trial.click(&stage, "erase").action;
        assert_eq!(erased, Some(Action::Edit(Edit::Backspace)));
        let _ = scroll_to(&mut trial, &stage, "try it");
        assert_eq!(trial.click(&stage, "try it").action, Some(Action::Submit));
        let _ = scroll_to(&mut trial, &stage, "no letter keys");
        assert!(trial.click(&stage, "no letter keys").redraw);
        assert!(trial.find("erase").is_none());
    }
}

/// Turns the wheel until some words are shown.
fn scroll_to(trial: &mut Trial, stage: &Stage, words: &str) -> bool {
    for _ in 0..9 {
        if trial.find(words).is_some() {
            return true;
        }
        let wheel = Pointer::ScrollDown { column: 1, row: 1 };
        let _ = trial.face.input(stage, Input::Pointer(wheel));
        trial.draw(stage);
    }
    false
}

#[test]
fn every_item_and_every_hint_can_be_clicked() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(
        trial.click(&stage, "Three words").action,
        Some(pick("dice"))
    );
    for (label, action) in [
        ("hint", Action::Hint),
        ("ask Auntie", Action::Ask),
        ("rewind", Action::Rewind),
        (" S ", Action::Skip),
        ("help", Action::Help),
        ("leave", Action::Leave),
    ] {
        assert_eq!(trial.click(&stage, label).action, Some(action), "{label}");
    }
    assert_eq!(trial.click(&stage, "What did Pip").action, None);
}

#[test]
fn every_hint_has_a_button_in_the_smallest_window() {
    for (name, stage) in samples::all()
        .into_iter()
        .filter(|(_, stage)| stage.reveal.is_none())
    {
        let mut trial = Trial::new(OPTIONS, 40, 12);
        trial.draw(&stage);
        for hint in &stage.keys {
            let target = super::super::hit::Target::Act(hint.action.clone());
            let mut found = false;
            for _ in 0..9 {
                found = found || trial.face.hits.iter().any(|hit| hit.target == target);
                let wheel = Pointer::ScrollDown { column: 1, row: 1 };
                let _ = trial.face.input(&stage, Input::Pointer(wheel));
                trial.draw(&stage);
            }
            assert!(found, "{name}: {target:?}\n{}", trial.screen());
        }
    }
}

#[test]
fn the_focus_follows_the_pointer() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    let (column, row) = trial.find("The first thing").expect("it is shown");
    let over = Input::Pointer(Pointer::Move { column, row });
    assert!(trial.face.input(&stage, over.clone()).redraw);
    assert!(!trial.face.input(&stage, over).redraw);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
}
