//! Tries a picture that travels, phase by phase.

use crate::activity::samples::{self, Played, words};
use crate::content::{Copies, Keeps};
use crate::stage::{Held, Mark};

fn lines(played: &Played) -> Vec<String> {
    let reveal = played.stage().reveal.expect("a show");
    reveal.beats.iter().map(|beat| words(&beat.line)).collect()
}

fn held(played: &Played) -> Vec<Held> {
    let stage = played.stage();
    stage.holders.iter().map(|holder| holder.held).collect()
}

fn told(played: &Played) -> (String, String) {
    let feedback = played.stage().feedback.expect("told");
    (words(&feedback.title), words(&feedback.because))
}

fn alone() -> Copies {
    Copies {
        guess: false,
        take_down: None,
        done: Vec::new(),
        ..samples::copies()
    }
}

#[test]
fn a_guess_is_asked_for_and_counts_for_nothing() {
    let mut played = Played::begin(samples::copies());
    assert_eq!(played.opening(), "note Pip: How many stay?");
    assert_eq!(held(&played), [Held::NotYet; 4]);
    assert_eq!(played.hints(), 3);
    assert!(played.go().is_empty());
    assert!(played.pick("time-1").is_empty());
    let effects = played.pick("none");
    assert_eq!(
        effects[..3],
        [
            "decide \"guess\" Safe risk=false refusal=false",
            "note You: “None”",
            "turn"
        ]
    );
    let (title, because) = told(&played);
    assert_eq!(title, "2 copies so far");
    assert!(because.starts_with("By now: Guessatron 3000's and maya's. You guessed none."));
    assert!(effects.contains(&"note 2 copies so far".to_owned()));
    assert_eq!(played.hints(), 0);
}

#[test]
fn the_travel_is_told_beat_by_beat_with_who_has_it_by_then() {
    let mut played = Played::begin(alone());
    played.go();
    assert_eq!(
        lines(&played),
        [
            "Pip sends it to kai and Guessatron 3000.",
            "kai only looked.",
            "Guessatron 3000: “Beep!” Guessatron 3000 passes it to maya.",
            "maya kept it. maya passes it to toad.",
            "toad kept it: a mug.",
            "The ghost waves."
        ]
    );
    let reveal = played.stage().reveal.unwrap();
    let copies: Vec<usize> = reveal
        .beats
        .iter()
        .map(|beat| super::spread::copies(&beat.held))
        .collect();
    assert_eq!(copies, [0, 0, 1, 2, 3, 3]);
    assert!(reveal.beats.iter().all(|beat| beat.milliseconds <= 2_000));
    assert_eq!(held(&played), reveal.beats.last().unwrap().held);
    let stage = played.stage();
    let from = stage.holders.iter().map(|holder| holder.from.as_ref());
    let from: Vec<String> = from.flatten().map(words).collect();
    assert_eq!(from, ["Pip", "Pip", "Guessatron 3000", "maya"]);
}

#[test]
fn without_a_guess_it_is_sent_and_without_a_take_down_nothing_is_decided() {
    let mut played = Played::begin(alone());
    assert_eq!(played.hints(), 0);
    assert!(played.pick("none").is_empty());
    let sent = played.go();
    assert!(sent.iter().all(|effect| !effect.starts_with("decide")));
    assert_eq!(
        told(&played).1,
        "Left: Guessatron 3000's, maya's and a mug."
    );
    assert_eq!(told(&played).0, "3 copies are left");
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn the_earliest_time_is_well_judged_and_told_beside_the_latest() {
    let mut played = Played::begin(samples::copies());
    played.pick("one");
    assert_eq!(played.go(), ["turn", "note Pip: When?"]);
    assert_eq!(played.hints(), 3);
    let effects = played.pick("time-1");
    assert_eq!(
        effects[0],
        "decide \"take-down\" Safe risk=true refusal=false"
    );
    let (title, because) = told(&played);
    assert_eq!(title, "Good move");
    assert_eq!(
        because,
        "Now: 2 copies, and none stays. Next week: 3 copies, and 1 stays. early is good"
    );
    assert_eq!(
        lines(&played),
        [
            "Now: Pip asks everybody to delete it.",
            "Guessatron 3000 and maya: deleted."
        ]
    );
    assert_eq!(
        held(&played),
        [Held::Looked, Held::Deleted, Held::Deleted, Held::NotYet]
    );
    assert_eq!(played.go()[1], "note Pip: Phew");
    played.go();
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_later_time_wins_a_card_and_can_be_chosen_again() {
    let mut played = Played::begin(samples::copies());
    played.pick("one");
    played.go();
    assert!(played.pick("time-3").is_empty());
    let effects = played.pick("time-2");
    assert_eq!(
        effects[0],
        "decide \"take-down\" Risky risk=true refusal=false"
    );
    assert!(effects.contains(&"oops jam".to_owned()));
    let (title, because) = told(&played);
    assert_eq!(title, "Not yet");
    assert_eq!(
        because,
        "Now: 2 copies, and none stays. Next week: 3 copies, and 1 stays. late is late"
    );
    assert_eq!(
        lines(&played),
        [
            "maya passes it to toad.",
            "toad kept it: a mug.",
            "Next week: Pip asks everybody to delete it.",
            "Guessatron 3000 and maya: deleted. No button deletes this: a mug."
        ]
    );
    assert_eq!(played.go(), ["turn", "note Pip: When?"]);
    let crate::stage::Body::Menu(menu) = played.stage().body else {
        panic!("times");
    };
    let marks: Vec<Mark> = menu.items.iter().map(|item| item.mark).collect();
    assert_eq!(marks, [Mark::None, Mark::NotYet]);
}

#[test]
fn where_luck_made_waiting_free_it_is_fine_and_that_is_said() {
    let mut rules = samples::copies();
    rules.people[2].keeps = Keeps::Never;
    let mut played = Played::begin(rules);
    played.pick("one");
    played.go();
    let effects = played.pick("time-2");
    assert_eq!(
        effects[0],
        "decide \"take-down\" AlsoFine risk=true refusal=false"
    );
    assert!(!effects.contains(&"oops jam".to_owned()));
    assert!(told(&played).1.starts_with(
        "Now: 1 copy, and none stays. Next week: 1 copy, and none stays. Luck helped"
    ));
    assert_eq!(played.go()[1], "note Pip: Phew");
}

#[test]
fn whoever_sends_it_may_be_another_than_whoever_asks() {
    let mut rules = alone();
    rules.from = Some("guessatron".into());
    let mut played = Played::begin(rules);
    played.go();
    assert_eq!(
        lines(&played)[0],
        "Guessatron 3000 sends it to kai and Guessatron 3000."
    );
    let stage = played.stage();
    let from = stage.holders[0].from.as_ref().map(words);
    assert_eq!(from.as_deref(), Some("Guessatron 3000"));
}
