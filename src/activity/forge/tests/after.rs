//! What follows the show, and what holds in every phase.

use crate::activity::samples::{Played, forge, judged};
use crate::content::Goal;
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::stage::{Action, Edit, Typed};

fn begin() -> Played {
    Played::begin(forge(vec![Goal::GuesserGivesUp, Goal::AtLeast(3)]))
}

fn strong(length: usize) -> Strength {
    judged(4, PieceKind::Random, length)
}

fn weak(length: usize) -> Strength {
    judged(1, PieceKind::Word, length)
}

/// A password that falls has been shown.
fn fallen() -> Played {
    let mut played = begin();
    played.insert("moss");
    played.scored(1, weak(4));
    played.act(Action::Submit);
    played
}

fn what_now() -> Played {
    let mut played = fallen();
    assert_eq!(played.go(), ["turn"]);
    played
}

#[test]
fn what_now_offers_three_ways() {
    assert_eq!(
        what_now().seen(),
        [
            "Pip [pip-face thinking]: What now?",
            "mend: Change this one a little None",
            "afresh: Make up a fresh one None",
            "leave-it: Leave it like this for now None",
        ]
    );
    assert!(what_now().pick("away").is_empty());
    assert!(what_now().go().is_empty());
}

#[test]
fn mending_keeps_the_text_and_its_judgement() {
    let mut played = what_now();
    assert_eq!(played.pick("mend"), ["turn"]);
    assert_eq!(
        played.seen()[1..3],
        [
            "field A new password for Pip's locker: moss|4 veiled=false editable=true",
            "meter 1 falls fast stale=false",
        ]
    );
    assert_eq!(played.insert("!"), ["score 2 [\"bubbles\"]"]);
}

#[test]
fn a_fresh_one_begins_with_an_empty_line_and_asks_anew() {
    let mut played = what_now();
    assert_eq!(played.pick("afresh"), ["turn", "score 2 [\"bubbles\"]"]);
    assert_eq!(
        played.seen()[1..3],
        [
            "field A new password for Pip's locker: |0 veiled=false editable=true",
            "goal Guessatron gives up None",
        ]
    );
    played.scored(2, Strength::recorded(0, 0.0, Vec::new(), Advice::Empty));
    assert_eq!(played.seen()[2], "goal Guessatron gives up None");
}

#[test]
fn leaving_it_leads_to_the_left_speeches_and_onward() {
    let mut played = what_now();
    assert_eq!(
        played.pick("leave-it"),
        ["made for Pip's locker", "turn", "note Pip: Oh well"]
    );
    assert_eq!(
        played.seen(),
        ["Pip [pip-face happy]: Oh well", "key Go go on"]
    );
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Ha"]);
    assert_eq!(
        played.seen(),
        ["Guessatron 3000 [robot happy]: Ha", "key Go go on"]
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn without_speeches_the_step_ends_at_once() {
    let mut rules = forge(vec![Goal::GuesserGivesUp]);
    rules.won.clear();
    rules.left.clear();
    for (strength, way) in [(strong(4), None), (weak(4), Some("leave-it"))] {
        let mut played = Played::begin(rules.clone());
        played.insert("moss");
        played.scored(1, strength);
        played.act(Action::Submit);
        let mut effects = played.go();
        if let Some(way) = way {
            effects = played.pick(way);
        }
        assert_eq!(effects, ["made for Pip's locker", "finish"]);
    }
}

#[test]
fn hints_are_there_only_while_the_child_types() {
    let mut played = begin();
    assert_eq!(played.hints(), 3);
    played.insert("moss");
    played.act(Action::Submit);
    assert_eq!(played.hints(), 0, "waiting");
    played.scored(1, weak(4));
    assert_eq!(played.hints(), 0, "shown");
    played.go();
    assert_eq!(played.hints(), 0, "what now");
    played.pick("mend");
    assert_eq!(played.hints(), 3);
}

#[test]
fn the_veil_is_as_set_at_first_and_can_be_lifted_in_every_phase_with_a_field() {
    let rules = forge(vec![Goal::GuesserGivesUp]);
    let mut played = Played::with(rules, false, true, 1);
    let veiled = |played: &Played| {
        let seen = played.seen();
        let hint = seen.last().unwrap().clone();
        (seen.concat().contains("veiled=true"), hint)
    };
    assert_eq!(veiled(&played), (true, "key Veil show letters".into()));
    assert!(played.act(Action::Veil).is_empty());
    assert_eq!(veiled(&played), (false, "key Veil hide letters".into()));
    played.insert("moss");
    played.act(Action::Submit);
    played.act(Action::Veil);
    assert!(veiled(&played).0, "waiting");
    played.scored(1, weak(4));
    played.act(Action::Veil);
    assert!(!veiled(&played).0, "shown");
    played.go();
    assert!(played.act(Action::Veil).is_empty());
    played.pick("mend");
    assert!(!veiled(&played).0);
}

#[test]
fn forgetting_leaves_an_empty_line_without_a_meter() {
    let mut played = begin();
    played.edit(Edit::Insert(Typed::new("moss")));
    played.scored(1, weak(4));
    played.state.forget_typed();
    assert_eq!(
        played.seen()[1..3],
        [
            "field A new password for Pip's locker: |0 veiled=false editable=true",
            "goal Guessatron gives up None",
        ]
    );
}

#[test]
fn pieces_are_marked_and_those_that_fell_light_up_in_the_show() {
    let piece = |range, kind| Piece {
        range,
        kind,
        guesses_log10: 2.0,
    };
    let pieces = vec![piece(0..4, PieceKind::Word), piece(4..8, PieceKind::Year)];
    let strength = Strength::recorded(1, 4.0, pieces, Advice::YearAdded);
    let mut played = begin();
    played.insert("moss2016");
    let marks = |played: &Played| match played.stage().body {
        crate::stage::Body::Field(field) => field
            .pieces
            .iter()
            .map(|piece| {
                let label = crate::activity::samples::words(&piece.label);
                (piece.range.clone(), label, piece.fallen)
            })
            .collect::<Vec<_>>(),
        crate::stage::Body::Nothing
        | crate::stage::Body::Menu(_)
        | crate::stage::Body::Bins(_)
        | crate::stage::Body::Hand(_) => {
            panic!("a field")
        }
    };
    assert!(marks(&played).is_empty());
    played.scored(1, strength);
    let expected = |fallen| {
        vec![
            (0..4, "a word".into(), fallen),
            (4..8, "a year".into(), fallen),
        ]
    };
    assert_eq!(marks(&played), expected(false));
    played.act(Action::Submit);
    assert_eq!(marks(&played), expected(true));
}

#[test]
fn a_gap_is_marked_as_one() {
    let piece = |range, kind| Piece {
        range,
        kind,
        guesses_log10: 1.0,
    };
    let pieces = vec![
        piece(0..2, PieceKind::Word),
        piece(2..3, PieceKind::Gap),
        piece(3..7, PieceKind::Random),
    ];
    let mut played = begin();
    played.insert("an x--.");
    played.scored(1, Strength::recorded(1, 4.0, pieces, Advice::FewWords));
    let crate::stage::Body::Field(field) = played.stage().body else {
        panic!("a field")
    };
    let marks: Vec<_> = field
        .pieces
        .iter()
        .map(|piece| (crate::activity::samples::words(&piece.label), piece.gap))
        .collect();
    let expected = [("a word", false), ("a gap", true), ("a surprise", false)];
    assert_eq!(marks, expected.map(|(label, gap)| (label.to_owned(), gap)));
}

#[test]
fn the_feedback_wears_the_last_face_of_the_show() {
    let played = fallen();
    let face = played.stage().feedback.unwrap().face.unwrap();
    assert_eq!(
        (face.name, face.mood.unwrap()),
        ("robot".into(), "popping".into())
    );
}
