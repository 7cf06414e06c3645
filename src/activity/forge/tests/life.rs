//! From the first letter to what follows.

use crate::activity::samples::{Played, forge, judged};
use crate::content::Goal;
use crate::password::{PieceKind, Strength};
use crate::stage::{Action, Edit};

fn begin() -> Played {
    Played::begin(forge(vec![Goal::GuesserGivesUp, Goal::AtLeast(3)]))
}

fn strong(length: usize) -> Strength {
    judged(4, PieceKind::Random, length)
}

fn weak(length: usize) -> Strength {
    judged(1, PieceKind::Word, length)
}

#[test]
fn an_empty_line_waits_for_letters() {
    assert_eq!(
        begin().seen(),
        [
            "Pip [pip-face worried]: Make one up!",
            "field A new password for Pip's locker: |0 veiled=false editable=true",
            "goal Guessatron gives up None",
            "goal 3 letters or more None",
            "key Submit let Guessatron try",
            "key Veil hide letters",
        ]
    );
}

#[test]
fn handing_in_nothing_is_nudged_until_the_child_types() {
    let mut played = begin();
    assert!(played.act(Action::Submit).is_empty());
    let nudge = "Neutral Nothing there yet: Type some silly words first. Guessatron is hungry.";
    assert_eq!(played.seen()[4], nudge);
    played.insert("m");
    assert!(!played.seen().contains(&nudge.to_owned()));
}

#[test]
fn every_new_text_is_asked_about_with_the_facts_and_a_ticket_of_its_own() {
    let mut played = begin();
    assert_eq!(played.insert("m"), ["score 1 [\"bubbles\"]"]);
    assert_eq!(played.insert("o"), ["score 2 [\"bubbles\"]"]);
    assert!(played.edit(Edit::Left).is_empty());
    assert_eq!(played.edit(Edit::Delete), ["score 3 [\"bubbles\"]"]);
    assert!(played.edit(Edit::Delete).is_empty());
}

#[test]
fn the_judgement_shows_a_meter_and_goals_and_is_stale_while_a_newer_one_is_on_its_way() {
    let mut played = begin();
    played.insert("mo");
    assert!(played.scored(1, weak(2)).is_empty());
    assert_eq!(
        played.seen()[2..5],
        [
            "meter 1 falls fast stale=false",
            "goal Guessatron gives up Some(false)",
            "goal 3 letters or more Some(false)",
        ]
    );
    played.insert("s");
    assert_eq!(
        played.seen()[2..5],
        [
            "meter 1 falls fast stale=true",
            "goal Guessatron gives up None",
            "goal 3 letters or more None",
        ]
    );
    played.scored(2, strong(3));
    assert_eq!(
        played.seen()[2..5],
        [
            "meter 4 Guessatron gives up stale=false",
            "goal Guessatron gives up Some(true)",
            "goal 3 letters or more Some(true)",
        ]
    );
}

#[test]
fn an_answer_older_than_what_is_known_or_never_asked_for_is_dropped() {
    let mut played = begin();
    played.insert("m");
    played.insert("o");
    played.scored(2, weak(2));
    let seen = played.seen();
    played.scored(1, strong(1));
    played.scored(2, strong(2));
    played.scored(3, strong(3));
    assert_eq!(played.seen(), seen);
}

#[test]
fn an_older_answer_shows_a_stale_meter_until_the_newest_comes() {
    let mut played = begin();
    played.insert("m");
    played.insert("o");
    played.scored(1, weak(1));
    assert_eq!(played.seen()[2], "meter 1 falls fast stale=true");
}

#[test]
fn enter_before_the_judgement_waits_and_shows_it_on_arrival() {
    let mut played = begin();
    played.insert("m");
    played.insert("oss");
    assert!(played.act(Action::Submit).is_empty());
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face worried]: Make one up!",
            "ask Guessatron warms up …",
            "field A new password for Pip's locker: moss|4 veiled=false editable=false",
            "goal Guessatron gives up None",
            "goal 3 letters or more None",
            "key Veil hide letters",
        ]
    );
    assert!(played.insert("x").is_empty());
    assert!(played.act(Action::Submit).is_empty());
    assert!(played.scored(1, strong(1)).is_empty(), "an old answer");
    assert_eq!(played.seen()[1], "ask Guessatron warms up …");
    let effects = played.scored(2, weak(4));
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
}

#[test]
fn a_password_that_falls_is_decided_shown_noted_and_wins_its_card() {
    let mut played = begin();
    played.insert("moss");
    played.scored(1, weak(4));
    let effects = played.act(Action::Submit);
    assert_eq!(
        effects[..3],
        [
            "decide \"\" Risky risk=false refusal=false",
            "turn",
            "note You made up a password. It is not written down here.",
        ]
    );
    let noted = effects
        .iter()
        .filter(|effect| effect.contains("note Guessatron 3000: "));
    assert_eq!(noted.count(), played.stage().reveal.unwrap().beats.len());
    assert_eq!(effects.last().unwrap(), "oops jam");
    let seen = played.seen();
    assert_eq!(
        seen,
        [
            "field A new password for Pip's locker: moss|4 veiled=false editable=false",
            "goal Guessatron gives up Some(false)",
            "goal 3 letters or more Some(true)",
            "NotYet Not yet: Guessatron is in: One word is in the word book. What silly word could join it?",
            "key Go choose what to do",
            "key Veil hide letters",
        ]
    );
    assert!(played.stage().reveal.is_some());
    assert!(played.insert("x").is_empty());
}

#[test]
fn a_password_that_reaches_all_goals_wins_no_card_and_leads_to_the_won_speeches() {
    let mut played = begin();
    played.insert("moss");
    played.scored(1, strong(4));
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Safe risk=false refusal=false");
    assert!(!effects.contains(&"oops jam".to_owned()));
    assert_eq!(
        played.seen()[3..],
        [
            "Good Guessatron gives up: Long and full of surprises. That is the trick.",
            "key Go go on",
            "key Veil hide letters",
        ]
    );
    assert_eq!(
        played.go(),
        ["made for Pip's locker", "turn", "note Pip: Hooray"]
    );
    assert_eq!(
        played.seen(),
        ["Pip [pip-face happy]: Hooray", "key Go go on"]
    );
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_strong_password_that_leaves_a_wish_open_is_not_yet_there_but_wins_no_card() {
    let mut played = Played::begin(forge(vec![Goal::AtLeast(5)]));
    played.insert("moss");
    played.scored(1, strong(4));
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    assert!(!effects.contains(&"oops jam".to_owned()));
    assert_eq!(
        played.seen()[2],
        "NotYet Not yet: it holds, but look at the goals: Guessatron gives up on it. Look at the goal that is still open. Gaps count as letters."
    );
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(played.seen()[0], "Pip [pip-face thinking]: What now?");
}

#[test]
fn a_strong_password_with_a_known_fact_is_told_so() {
    let mut played = Played::begin(forge(vec![Goal::AvoidsKnown]));
    played.insert("bubbles");
    played.scored(1, judged(4, PieceKind::KnownFact, 7));
    played.act(Action::Submit);
    assert_eq!(
        played.seen()[2],
        "NotYet Not yet: it holds, but look at the goals: Guessatron has seen part of this. Swap that part for a surprise."
    );
}

#[test]
fn a_password_that_falls_though_all_goals_are_reached_wins_its_card_too() {
    let mut played = Played::begin(forge(vec![Goal::AvoidsKnown]));
    played.insert("moss");
    played.scored(1, weak(4));
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Safe risk=false refusal=false");
    assert_eq!(effects.last().unwrap(), "oops jam");
}
