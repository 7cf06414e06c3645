//! What holds for all kinds of step.

use super::samples::{
    Played, choose, dice, forge, judged, option, order, pairs, people, race, recall, say, seen,
    sort, spot, teach,
};
use super::{Context, State, empty};
use crate::content::{Ending, Goal, Step, Verdict};
use crate::password::PieceKind;
use crate::stage::{Action, Layout};

fn all() -> Vec<Played> {
    vec![
        Played::begin(say("pip", "Hello")),
        Played::begin(choose(vec![option("yes", Verdict::Safe)])),
        Played::begin(sort()),
        Played::begin(forge(vec![Goal::GuesserGivesUp])),
        Played::begin(race([None, Some("fern")])),
        Played::begin(teach()),
        Played::begin(dice()),
        Played::begin(recall()),
        Played::begin(order()),
        Played::begin(pairs()),
        Played::begin(spot()),
    ]
}

#[test]
fn a_step_that_only_says_where_the_story_goes_is_not_played() {
    let people = people();
    let context = Context {
        people: &people,
        phrases: super::samples::UNROLLED,
        made: crate::activity::samples::UNMADE,
        pieces: crate::activity::samples::NO_PIECES,
        jigsaw: None,
        fewer_words: false,
        veil: false,
        chance: 1,
    };
    for step in [Step::End(Ending::Done), Step::Go("away".into()), Step::Back] {
        assert!(State::begin(&step, &context).is_none(), "{step:?}");
    }
}

#[test]
fn every_step_opens_the_transcript_with_what_is_asked_or_said() {
    let openings: Vec<String> = all().iter().map(Played::opening).collect();
    assert_eq!(
        openings,
        [
            "note Pip: Hello",
            "note Pip: Which one?",
            "note Where to?",
            "note Pip: Make one up!",
            "note Pip: Which lock holds longer?",
            "note Pip: How is it?",
            "note Pip: Roll me some words!",
            "note Pip: What was it?",
            "note Pip: What comes first?",
            "note Who lives where?",
            "note What does it tell?",
        ]
    );
}

#[test]
fn steps_with_something_to_decide_have_hints_and_words_of_the_grown_up() {
    let hints: Vec<usize> = all().iter().map(Played::hints).collect();
    assert_eq!(hints, [0, 3, 3, 3, 3, 3, 3, 0, 3, 3, 3]);
    let auntie: Vec<Option<String>> = all()
        .iter()
        .map(|played| played.state.auntie().map(super::samples::words))
        .collect();
    let expected = [
        None,
        Some("Take your time."),
        Some("Touch it."),
        Some("Three words."),
        None,
        None,
        Some("Four words."),
        Some("Think of the hat."),
        Some("What does tea need?"),
        Some("Look for water."),
        Some("Read each thing."),
    ];
    assert_eq!(auntie, expected.map(|words| words.map(str::to_owned)));
    let mut teach = teach();
    teach.auntie = Some(super::samples::text("Warm it."));
    assert!(Played::begin(teach).state.auntie().is_some());
}

#[test]
fn keys_that_belong_to_the_session_or_the_game_do_nothing_in_a_step() {
    for mut played in all() {
        let before = played.seen();
        for action in [
            Action::Hint,
            Action::Ask,
            Action::Rewind,
            Action::Skip,
            Action::Leave,
            Action::Help,
            Action::Transcript,
            Action::Words,
            Action::Plain,
            Action::Quit,
            super::samples::pick("option-9"),
            super::samples::put("card-9", "bin-1"),
        ] {
            assert!(played.act(action).is_empty());
        }
        assert_eq!(played.seen(), before);
    }
}

#[test]
fn a_judgement_that_nobody_asked_for_does_nothing() {
    for mut played in all() {
        let before = played.seen();
        assert!(played.scored(1, judged(4, PieceKind::Random, 5)).is_empty());
        assert_eq!(played.seen(), before);
    }
}

#[test]
fn a_stage_without_a_step_is_an_empty_scene() {
    let stage = empty();
    assert_eq!(stage.layout, Layout::Scene);
    assert!(seen(&stage).is_empty());
}

#[test]
fn only_a_password_step_has_typed_text_to_forget() {
    for mut played in all() {
        played.insert("moss");
        played.state.forget_typed();
        assert!(!played.seen().concat().contains("moss"));
    }
}
