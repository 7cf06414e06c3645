//! The whole life of a choice.

use crate::activity::samples::{Played, choose, option, say};
use crate::content::{Choice, Choose, Verdict};

fn risky() -> Choice {
    Choice {
        happens: vec![say("pip", "Oh"), say("guessatron", "Ha")],
        then: Some("look-again".into()),
        oops: Some("jam".into()),
        ..option("open it", Verdict::Risky)
    }
}

fn rules() -> Choose {
    choose(vec![option("leave it", Verdict::Safe), risky()])
}

#[test]
fn a_question_shows_who_asks_and_what_can_be_picked() {
    assert_eq!(
        Played::begin(rules()).seen(),
        [
            "picture letter",
            "Pip [pip-face worried]: Which one?",
            "option-1: leave it None",
            "option-2: open it None",
        ]
    );
}

#[test]
fn a_question_that_nobody_asks_stands_alone() {
    let mut rules = rules();
    rules.by = None;
    let played = Played::begin(rules);
    assert_eq!(played.seen()[1], "ask Which one?");
    assert_eq!(played.opening(), "note Which one?");
}

#[test]
fn a_good_pick_is_told_at_once_and_leads_onward() {
    let mut played = Played::begin(rules());
    assert_eq!(
        played.pick("option-1"),
        [
            "decide \"\" Safe risk=true refusal=false",
            "note You: “leave it”",
            "turn",
            "note because of leave it",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "ask You: “leave it”",
            "Good Good move: because of leave it",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_poor_pick_happens_speech_by_speech_before_it_is_told_and_jumps() {
    let mut played = Played::begin(rules());
    assert_eq!(
        played.pick("option-2"),
        [
            "decide \"\" Risky risk=true refusal=false",
            "note You: “open it”",
            "oops jam",
            "turn",
            "note Pip: Oh",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face happy]: Oh",
            "ask You: “open it”",
            "key Go go on"
        ]
    );
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Ha"]);
    assert_eq!(
        played.seen(),
        ["Guessatron 3000 [robot happy]: Ha", "key Go go on"]
    );
    assert_eq!(played.go(), ["turn", "note because of open it"]);
    assert_eq!(
        played.seen(),
        [
            "ask You: “open it”",
            "NotYet Not yet: because of open it",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["finish, then look-again"]);
}

#[test]
fn what_is_not_on_offer_is_refused_in_every_phase() {
    let mut played = Played::begin(rules());
    assert!(played.pick("option-3").is_empty());
    assert!(played.pick("option-0").is_empty());
    assert!(played.pick("").is_empty());
    assert!(played.go().is_empty());
    played.pick("option-2");
    assert!(played.pick("option-1").is_empty());
    played.go();
    played.go();
    let told = played.seen();
    assert!(played.pick("option-1").is_empty());
    assert_eq!(played.seen(), told);
}

#[test]
fn hints_are_there_only_while_there_is_something_to_decide() {
    let mut played = Played::begin(rules());
    assert_eq!(played.hints(), 3);
    played.pick("option-2");
    assert_eq!(played.hints(), 0);
    played.go();
    played.go();
    assert_eq!(played.hints(), 0);
}

#[test]
fn fewer_words_shortens_question_options_and_what_was_chosen() {
    let mut played = Played::with(rules(), true, false, 1);
    assert_eq!(
        played.seen(),
        [
            "picture letter",
            "Pip [pip-face worried]: Which?",
            "option-1: leave it, briefly None",
            "option-2: open it, briefly None",
        ]
    );
    assert_eq!(played.opening(), "note Pip: Which?");
    let effects = played.pick("option-2");
    assert!(effects.contains(&"note You: “open it, briefly”".to_owned()));
    assert!(effects.contains(&"note Pip: Oh, briefly".to_owned()));
    assert_eq!(played.seen()[0], "Pip [pip-face happy]: Oh, briefly");
    played.go();
    played.go();
    assert_eq!(played.seen()[0], "ask You: “open it, briefly”");
}

#[test]
fn options_are_shuffled_by_chance_and_each_id_stays_with_its_option() {
    let mut rules = rules();
    rules.keep_order = false;
    let orders: Vec<Vec<String>> = (0..20)
        .map(|chance| {
            let seen = Played::with(rules.clone(), false, false, chance).seen();
            let again = Played::with(rules.clone(), false, false, chance).seen();
            assert_eq!(seen, again);
            seen[2..].to_vec()
        })
        .collect();
    let as_written = ["option-1: leave it None", "option-2: open it None"];
    let turned = ["option-2: open it None", "option-1: leave it None"];
    assert!(orders.iter().any(|order| *order == as_written));
    assert!(orders.iter().any(|order| *order == turned));
}

#[test]
fn a_riddle_offers_no_danger_to_miss_and_nothing_to_refuse() {
    let mut rules = rules();
    rules.options.push(option("hide", Verdict::TooCareful));
    rules.riddle = true;
    let mut played = Played::begin(rules);
    assert_eq!(
        played.pick("option-2")[0],
        "decide \"\" Risky risk=false refusal=false"
    );
}

#[test]
fn a_riddle_is_cracked_and_another_choice_is_a_good_move() {
    for (riddle, id, title) in [
        (true, "option-1", "You cracked it"),
        (true, "option-2", "Not yet: a sharp guess"),
        (false, "option-1", "Good move"),
        (false, "option-2", "Not yet"),
    ] {
        let mut played = Played::begin(Choose { riddle, ..rules() });
        played.pick(id);
        played.go();
        played.go();
        let Some(feedback) = played.stage().feedback else {
            panic!("{id} is told")
        };
        assert_eq!(crate::activity::samples::words(&feedback.title), title);
    }
}

#[test]
fn the_guide_feels_with_the_child() {
    let face = |id: &str| {
        let mut played = Played::begin(rules());
        played.pick(id);
        played.go();
        played.go();
        let face = played.stage().feedback.unwrap().face.unwrap();
        (face.name, face.mood.unwrap())
    };
    assert_eq!(face("option-2"), ("pip-face".into(), "thinking".into()));
    let mut played = Played::begin(rules());
    played.pick("option-1");
    let face = played.stage().feedback.unwrap().face.unwrap();
    assert_eq!(face.mood.unwrap(), "happy");
}

#[test]
fn a_picture_can_be_shown_in_one_of_its_states() {
    let mut rules = rules();
    rules.picture = Some("locker/open".into());
    assert_eq!(Played::begin(rules).seen()[0], "picture locker open");
}
