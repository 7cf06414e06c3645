//! The end of a level.

use super::alone;
use crate::content::Level;
use crate::game::samples::Evening;
use crate::stage::{Action, Layout};

/// Plays the story to its end, with these options.
fn result(fork: &str, shy: &str) -> Evening {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.pick(fork);
    evening.go();
    if fork == "option-2" {
        evening.go();
    }
    evening.pick(shy);
    evening.go();
    evening.go();
    evening
}

#[test]
fn a_result_shows_stars_what_one_can_do_figures_cards_and_a_question() {
    let evening = result("option-2", "option-1");
    assert_eq!(evening.game.stage().layout, Layout::Result);
    assert_eq!(evening.heading(), "Level place/story");
    assert_eq!(
        evening.seen(),
        [
            "1 stars: Finished! Play again another way for star two.",
            "# New in your tool belt",
            "- I can do it.",
            "- Eagle eye: 0 of 1 right first time.",
            "- Cool head: you let 1 of 1 harmless things be.",
            "- 1 funny disaster for your Oops album.",
            "# To talk about",
            "What would you do?",
            "next: Next: Level place/work None",
            "again: Play it again None",
            "album: Open my Oops album None",
            "village: To the village None",
            "key Transcript what was said",
            "key Help help",
            "key Leave to the village",
        ]
    );
    let evening = result("option-1", "option-2");
    assert_eq!(evening.seen()[3], "- Eagle eye: 1 of 1 right first time.");
    assert_eq!(
        evening.seen()[4],
        "- Cool head: you let 0 of 1 harmless things be."
    );
    assert_eq!(evening.seen()[5], "# To talk about");
}

#[test]
fn a_result_says_what_two_stars_are_for() {
    let mut evening = Evening::level("place/story");
    evening.go();
    for _ in 0..3 {
        evening.act(Action::Hint);
    }
    for _ in 0..2 {
        evening.pick("option-1");
        evening.go();
    }
    evening.go();
    assert_eq!(
        evening.seen()[0],
        "2 stars: Every choice worked! For star three, play without the last hint."
    );
}

#[test]
fn a_result_with_a_mended_choice_does_not_say_that_every_choice_worked() {
    let label = |hints: u8| {
        let mut evening = Evening::level("place/story");
        evening.go();
        for _ in 0..hints {
            evening.act(Action::Hint);
        }
        evening.pick("option-2");
        evening.act(Action::Rewind);
        for _ in 0..2 {
            evening.pick("option-1");
            evening.go();
        }
        evening.go();
        let label = evening.seen().into_iter().next();
        (label.unwrap(), evening.seen()[3].clone())
    };
    let eye = "- Eagle eye: 0 of 1 right first time.".to_owned();
    let all_mended = "3 stars: All mended, without the last hint!".to_owned();
    assert_eq!(label(0), (all_mended, eye.clone()));
    let with_hint = "2 stars: All mended! For star three, play without the last hint.";
    assert_eq!(label(3), (with_hint.to_owned(), eye));
}

#[test]
fn a_result_without_chances_objectives_cards_and_questions_shows_stars_alone() {
    let level = Level::sample(
        "place/bare",
        vec![("start", vec![crate::game::samples::pip("Hi")])],
    );
    let mut evening = alone(level.bare());
    evening.go();
    assert_eq!(
        evening.seen(),
        [
            "3 stars: Every choice worked, without the last hint!",
            "village: To the village None",
            "again: Play it again None",
            "album: Open my Oops album None",
            "key Transcript what was said",
            "key Help help",
            "key Leave to the village",
        ]
    );
}

#[test]
fn the_transcript_can_still_be_read_after_the_end() {
    let mut evening = result("option-1", "option-1");
    evening.act(Action::Transcript);
    assert_eq!(evening.seen()[0], "- Pip: Hello");
    evening.leave();
    assert_eq!(evening.game.stage().layout, Layout::Result);
    assert!(evening.pick("elsewhere").is_empty());
}
