//! The whole life of an explanation.

use crate::activity::samples::{Played, teach};

#[test]
fn the_first_slot_is_asked_with_nothing_explained_yet() {
    let played = Played::begin(teach());
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face thinking]: How is it?",
            "ask Tea …",
            "option-1: is hot None",
            "option-2: is cold None",
        ]
    );
}

#[test]
fn a_good_pick_fills_its_slot_and_the_sentence_grows() {
    let mut played = Played::begin(teach());
    assert_eq!(
        played.pick("option-1"),
        [
            "decide \"slot 1\" Safe risk=true refusal=false",
            "note You: “Tea is hot”",
            "turn",
            "note because of is hot",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "ask You: “Tea is hot”",
            "Good Well explained: because of is hot",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face thinking]: How is it?",
            "- Tea is hot",
            "ask Ice …",
            "option-1: is cold too None",
            "option-2: is nobody's business None",
        ]
    );
}

#[test]
fn a_poor_pick_is_acted_out_and_its_slot_is_asked_again() {
    let mut played = Played::begin(teach());
    let first = played.seen();
    assert_eq!(
        played.pick("option-2"),
        [
            "decide \"slot 1\" Risky risk=true refusal=false",
            "note You: “Tea is cold”",
            "oops jam",
            "turn",
            "note Pip: Brr",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face happy]: Brr",
            "ask You: “Tea is cold”",
            "key Go go on"
        ]
    );
    assert_eq!(played.go(), ["turn", "note because of is cold"]);
    assert_eq!(
        played.seen(),
        [
            "ask You: “Tea is cold”",
            "NotYet Not yet: because of is cold",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(played.seen(), first);
}

#[test]
fn when_all_slots_are_filled_the_listener_thanks_and_the_step_ends() {
    let mut played = Played::begin(teach());
    played.pick("option-1");
    played.go();
    assert_eq!(
        played.pick("option-1")[0],
        "decide \"slot 2\" AlsoFine risk=false refusal=true"
    );
    assert_eq!(played.go(), ["turn", "note Pip: Thank you"]);
    assert_eq!(
        played.seen(),
        ["Pip [pip-face happy]: Thank you", "key Go go on"]
    );
    assert_eq!(played.go(), ["turn", "note Pip: Bye"]);
    assert_eq!(played.seen()[0], "Pip [pip-face happy]: Bye");
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_listener_without_thanks_ends_the_step_at_once() {
    let mut rules = teach();
    rules.thanks.clear();
    rules.slots.truncate(1);
    let mut played = Played::begin(rules);
    played.pick("option-1");
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn what_is_not_on_offer_is_refused_in_every_phase() {
    let mut played = Played::begin(teach());
    assert!(played.pick("option-3").is_empty());
    assert!(played.go().is_empty());
    played.pick("option-2");
    assert!(played.pick("option-1").is_empty());
    played.go();
    assert!(played.pick("option-1").is_empty());
    played.go();
    played.pick("option-1");
    played.go();
    played.pick("option-1");
    played.go();
    assert!(played.pick("option-1").is_empty());
}

#[test]
fn hints_are_there_only_while_a_slot_is_asked() {
    let mut played = Played::begin(teach());
    let mut hints = vec![played.hints()];
    played.pick("option-2");
    hints.push(played.hints());
    for _ in 0..2 {
        played.go();
        hints.push(played.hints());
    }
    played.pick("option-1");
    played.go();
    played.pick("option-1");
    played.go();
    hints.push(played.hints());
    assert_eq!(hints, [3, 0, 0, 3, 0]);
}

#[test]
fn fewer_words_shortens_question_options_and_sentence() {
    let mut played = Played::with(teach(), true, false, 1);
    assert_eq!(played.opening(), "note Pip: How?");
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face thinking]: How?",
            "ask Tea …",
            "option-1: is hot, briefly None",
            "option-2: is cold, briefly None",
        ]
    );
    played.pick("option-1");
    played.go();
    assert_eq!(played.seen()[1], "- Tea is hot, briefly");
}

#[test]
fn every_slot_is_shuffled_for_itself() {
    let mut rules = teach();
    rules.keep_order = false;
    let slots: Vec<(bool, bool)> = (0..40)
        .map(|chance| {
            let mut played = Played::with(rules.clone(), false, false, chance);
            let first = played.seen()[2].starts_with("option-1");
            played.pick("option-1");
            played.go();
            (first, played.seen()[3].starts_with("option-1"))
        })
        .collect();
    for pair in [(true, true), (true, false), (false, true), (false, false)] {
        assert!(slots.contains(&pair), "{pair:?}");
    }
}

#[test]
fn the_listener_feels_with_the_child() {
    let mut rules = teach();
    rules.to = "guessatron".into();
    let mut played = Played::begin(rules);
    played.pick("option-1");
    let face = played.stage().feedback.unwrap().face.unwrap();
    assert_eq!(
        (face.name, face.mood.unwrap()),
        ("robot".into(), "happy".into())
    );
}
