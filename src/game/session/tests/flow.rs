//! Where the story goes, and what stands around every step.

use crate::content::{Ending, Level, Step};
use crate::game::Spot;
use crate::game::samples::{Sitting, fork, pip, story};

fn spot(sitting: &Sitting) -> (&str, usize) {
    let Spot { scene, step, .. } = sitting.session.spot();
    (scene, *step)
}

fn level(scenes: Vec<(&str, Vec<Step>)>) -> Sitting {
    Sitting::begin(Level::sample("place/level", scenes))
}

#[test]
fn a_level_is_played_step_by_step_to_its_end() {
    let mut sitting = Sitting::begin(story());
    assert_eq!(sitting.go(), ["turn", "checkpoint"]);
    sitting.pick("option-1");
    assert_eq!(sitting.go(), ["turn", "checkpoint"]);
    sitting.pick("option-1");
    sitting.go();
    assert!(!sitting.session.is_over());
    assert_eq!(sitting.go(), ["ended with 3"]);
    assert!(sitting.session.is_over());
    assert!(sitting.go().is_empty());
    assert!(!sitting.seen().contains(&"key Go go on".to_owned()));
}

#[test]
fn a_jump_comes_back_behind_the_step_that_jumped() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-2");
    assert_eq!(sitting.go(), ["turn", "checkpoint"]);
    assert_eq!(spot(&sitting), ("look", 0));
    assert_eq!(sitting.session.spot().calls, [("start".to_owned(), 2)]);
    sitting.go();
    assert_eq!(spot(&sitting), ("start", 2));
    assert!(sitting.session.spot().calls.is_empty());
}

#[test]
fn jumps_within_jumps_come_back_one_by_one() {
    let mut sitting = level(vec![
        ("start", vec![fork(), pip("Bye"), Step::End(Ending::Done)]),
        ("look", vec![inner(), pip("Looked"), Step::Back]),
        ("deep", vec![pip("Deep"), Step::Back]),
    ]);
    sitting.pick("option-2");
    sitting.go();
    sitting.pick("option-2");
    sitting.go();
    assert_eq!(spot(&sitting), ("deep", 0));
    sitting.go();
    assert_eq!(spot(&sitting), ("look", 1));
    sitting.go();
    assert_eq!(spot(&sitting), ("start", 1));
}

/// The fork, with a jump to "deep".
fn inner() -> Step {
    let Step::Choose(mut rules) = fork() else {
        panic!("a choice")
    };
    rules.options[1].then = Some("deep".into());
    Step::Choose(rules)
}

#[test]
fn going_to_a_scene_leaves_no_way_back() {
    let mut sitting = level(vec![
        ("start", vec![pip("Hello"), Step::Go("next".into())]),
        ("next", vec![pip("Next"), Step::Back]),
    ]);
    sitting.go();
    assert_eq!(spot(&sitting), ("next", 0));
    assert!(sitting.session.spot().calls.is_empty());
    assert_eq!(sitting.go(), ["ended with 3"]);
}

#[test]
fn a_story_that_goes_round_through_a_jump_does_not_stack_up() {
    let mut sitting = level(vec![
        ("start", vec![fork(), pip("Bye"), Step::End(Ending::Done)]),
        ("look", vec![pip("Look"), Step::Go("start".into())]),
    ]);
    for _ in 0..5 {
        sitting.pick("option-2");
        sitting.go();
        assert_eq!(sitting.session.spot().calls, [("start".to_owned(), 1)]);
        sitting.go();
        assert_eq!(spot(&sitting), ("start", 0));
    }
}

#[test]
fn jumps_in_a_circle_without_a_step_end_the_level() {
    let sitting = level(vec![
        ("start", vec![Step::Go("other".into())]),
        ("other", vec![Step::Go("start".into())]),
    ]);
    assert!(sitting.session.is_over());
}

#[test]
fn a_scene_that_runs_out_ends_the_level() {
    let mut sitting = level(vec![("start", vec![pip("Hello")])]);
    assert!(!sitting.session.is_over());
    assert_eq!(sitting.go(), ["ended with 3"]);
}

#[test]
fn the_trail_counts_steps_behind_and_steps_on_the_straight_way() {
    let mut sitting = Sitting::begin(story());
    assert_eq!(sitting.trail(), (0, 4));
    sitting.go();
    assert_eq!(sitting.trail(), (1, 4));
    sitting.pick("option-2");
    assert_eq!(sitting.trail(), (1, 4));
    sitting.go();
    assert_eq!(
        sitting.trail(),
        (2, 5),
        "the scene to look at comes in between"
    );
    sitting.go();
    assert_eq!(sitting.trail(), (3, 5));
}

#[test]
fn the_trail_of_a_story_that_goes_round_ends_somewhere() {
    let sitting = level(vec![(
        "start",
        vec![pip("Hello"), Step::Go("start".into())],
    )]);
    assert_eq!(sitting.trail(), (0, 1_000));
}

#[test]
fn every_step_has_a_title_and_the_keys_that_always_work() {
    let sitting = Sitting::begin(story());
    let stage = sitting.stage();
    let heading = stage.heading.as_ref().map(crate::activity::samples::words);
    assert_eq!(heading.unwrap(), "Level place/story");
    assert_eq!(
        sitting.seen()[1..],
        [
            "key Go go on",
            "key Skip skip",
            "key Words hard words",
            "key Transcript so far",
            "key Plain plain text",
            "key Help help",
            "key Leave leave",
        ]
    );
}

#[test]
fn a_level_without_hard_words_has_no_key_for_them() {
    let sitting = Sitting::begin(story().bare());
    assert!(!sitting.offers(&crate::stage::Action::Words));
}

#[test]
fn the_transcript_tells_openings_choices_and_reasons_in_order() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-1");
    sitting.go();
    assert_eq!(
        sitting.transcript(),
        [
            "note Pip: Hello",
            "note Pip: Which one?",
            "note You: “leave it”",
            "note because of leave it",
            "note Pip: Which one?",
        ]
    );
}

#[test]
fn fewer_words_takes_effect_at_once() {
    let mut sitting = Sitting::begin(story());
    sitting.settings.fewer_words = true;
    assert_eq!(sitting.seen()[0], "Pip [pip-face happy]: Hello, briefly");
}
