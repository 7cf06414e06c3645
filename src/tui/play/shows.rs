//! A show that plays by the times that it is told.

use std::time::{Duration, Instant};

use super::super::trials::{OPTIONS, Trial};
use super::super::{Input, Key, Options, Outcome, Pointer, samples};
use crate::stage::Action;

#[test]
fn a_show_plays_beat_by_beat_and_ends_in_the_final_state() {
    let stage = samples::reveal();
    let mut trial = Trial::of(&stage);
    let start = Instant::now();
    let mut due = trial.face.tick(start);
    for line in ["Names first", "Bubbles!", "And people love", "One sign"] {
        trial.draw(&stage);
        assert!(trial.find(line).is_some(), "{line}\n{}", trial.screen());
        assert!(trial.find("Not yet").is_none());
        due = trial.face.tick(due.expect("the show goes on"));
    }
    assert_eq!(due, None);
    trial.draw(&stage);
    assert!(trial.find("Not yet").is_some());
    assert!(trial.find("go on").is_some());
}

#[test]
fn any_key_or_click_completes_a_show_and_is_used_up() {
    let stage = samples::reveal();
    let start = Instant::now();
    for input in [
        Input::Key {
            key: Key::Enter,
            repeat: false,
        },
        Input::Key {
            key: Key::Char('h'),
            repeat: false,
        },
        Input::Pointer(Pointer::Press { column: 3, row: 3 }),
    ] {
        let mut trial = Trial::of(&stage);
        assert!(trial.face.tick(start).is_some());
        let outcome = trial.face.input(&stage, input);
        assert_eq!(
            outcome,
            Outcome {
                action: None,
                redraw: true
            }
        );
        assert_eq!(trial.face.tick(start + Duration::from_secs(9)), None);
        trial.draw(&stage);
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    }
    let mut trial = Trial::of(&stage);
    assert!(trial.held(&stage, Key::Enter).redraw);
    assert!(
        trial.find("Names first").is_some(),
        "a held key does not skip a show"
    );
}

#[test]
fn without_motion_a_show_is_over_at_once() {
    let stage = samples::reveal();
    let still = Options {
        motion: false,
        ..OPTIONS
    };
    let mut trial = Trial::new(still, 80, 24);
    trial.draw(&stage);
    assert_eq!(trial.face.tick(Instant::now()), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
}

#[test]
fn pieces_fall_with_the_beats() {
    let stage = samples::reveal();
    let mut trial = Trial::of(&stage);
    let fallen = |trial: &Trial| trial.screen().matches('╚').count();
    assert_eq!(fallen(&trial), 0);
    let start = Instant::now();
    let mut due = trial.face.tick(start);
    for count in [1, 2] {
        due = trial.face.tick(due.expect("the show goes on"));
        trial.draw(&stage);
        assert_eq!(fallen(&trial), count);
    }
}

#[test]
fn dice_fall_and_then_the_words_lie_there_to_be_picked() {
    let stage = samples::tumbling();
    let mut trial = Trial::of(&stage);
    let start = Instant::now();
    let due = trial.face.tick(start).expect("the dice fall");
    trial.draw(&stage);
    assert!(trial.find("Clatter").is_some(), "{}", trial.screen());
    assert!(trial.find("soggy   ?   trumpet").is_some());
    let due = trial.face.tick(due).expect("they lie a while");
    trial.draw(&stage);
    assert!(trial.find("soggy   pancake   trumpet").is_some());
    assert_eq!(trial.face.tick(due), None);
    trial.draw(&stage);
    assert!(trial.find("Clatter").is_none(), "it needs no list");
    assert_eq!(
        trial.press(&stage, Key::Enter),
        Some(super::pick("word-2")),
        "the focus is where the dice fell"
    );
    assert_eq!(
        trial.press(&stage, Key::Char('5')),
        Some(super::pick("take"))
    );
}

#[test]
fn each_card_of_a_word_can_be_clicked() {
    let stage = samples::rolled();
    for (word, id) in [("soggy", "word-1"), ("trumpet", "word-3")] {
        let mut trial = Trial::of(&stage);
        assert_eq!(
            trial.click(&stage, word).action,
            Some(super::pick(id)),
            "{word}"
        );
    }
}
