//! Hints, and Auntie Bo.

use crate::game::samples::{Sitting, story, work};
use crate::stage::Action;

/// At the fork of the story.
fn fork() -> Sitting {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting
}

fn hint(sitting: &Sitting) -> Option<String> {
    let hint = sitting.stage().hint?;
    let words = crate::activity::samples::words;
    Some(format!(
        "{} {}/{}: {}",
        words(&hint.by),
        hint.number,
        hint.of,
        words(&hint.text)
    ))
}

#[test]
fn there_are_three_hints_and_then_no_more() {
    let mut sitting = fork();
    assert_eq!(hint(&sitting), None);
    assert!(sitting.seen().contains(&"key Hint hint".into()));
    for expected in [
        "Hint 1/3: look",
        "Hint 2/3: look closer",
        "Hint 3/3: there it is",
    ] {
        assert!(sitting.offers(&Action::Hint));
        assert!(sitting.act(Action::Hint).is_empty());
        assert_eq!(hint(&sitting).unwrap(), expected);
        assert!(!sitting.seen().contains(&"key Hint hint".into()));
    }
    assert!(!sitting.offers(&Action::Hint));
    let transcript = sitting.transcript();
    sitting.act(Action::Hint);
    assert_eq!(hint(&sitting).unwrap(), "Hint 3/3: there it is");
    assert_eq!(sitting.transcript(), transcript);
    assert_eq!(
        transcript[2..],
        [
            "note Hint: look",
            "note Hint: look closer",
            "note Hint: there it is"
        ]
    );
}

#[test]
fn the_second_hint_is_called_the_next_one() {
    let mut sitting = fork();
    sitting.act(Action::Hint);
    assert!(sitting.seen().contains(&"key Hint next hint".into()));
}

#[test]
fn only_the_last_hint_costs_the_third_star() {
    for (opened, stars) in [(0, 3), (1, 3), (2, 3), (3, 2)] {
        let mut sitting = fork();
        for _ in 0..opened {
            sitting.act(Action::Hint);
        }
        assert_eq!(sitting.session.checkpoint().explained, opened == 3);
        assert_eq!(sitting.figures().0, stars, "{opened} hints");
    }
}

#[test]
fn hints_are_closed_once_something_is_decided_and_in_the_next_step() {
    let mut sitting = fork();
    sitting.act(Action::Hint);
    sitting.pick("option-1");
    assert_eq!(hint(&sitting), None);
    assert!(!sitting.offers(&Action::Hint));
    assert!(!sitting.offers(&Action::Ask));
    sitting.go();
    assert_eq!(hint(&sitting), None);
    assert!(sitting.seen().contains(&"key Hint hint".into()));
}

#[test]
fn a_card_that_was_put_closes_the_hints_which_can_be_opened_again() {
    let mut sitting = Sitting::begin(work());
    sitting.act(Action::Hint);
    sitting.act(Action::Hint);
    sitting.put("card-1", "bin-2");
    assert_eq!(hint(&sitting), None);
    sitting.act(Action::Hint);
    assert_eq!(hint(&sitting).unwrap(), "Hint 1/3: look");
}

#[test]
fn asking_auntie_bo_costs_nothing_and_takes_no_hint() {
    let mut sitting = fork();
    sitting.act(Action::Hint);
    for _ in 0..5 {
        assert!(sitting.act(Action::Ask).is_empty());
        assert_eq!(hint(&sitting).unwrap(), "Auntie Bo 0/3: Take your time.");
    }
    assert_eq!(sitting.figures().0, 3);
    sitting.act(Action::Hint);
    assert_eq!(hint(&sitting).unwrap(), "Hint 2/3: look closer");
    sitting.act(Action::Ask);
    sitting.pick("option-1");
    assert_eq!(hint(&sitting), None);
}

#[test]
fn auntie_bo_is_forgotten_in_the_next_step() {
    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-1");
    sitting.put("card-2", "bin-2");
    sitting.act(Action::Ask);
    assert!(hint(&sitting).is_some());
    sitting.put("card-3", "bin-1");
    assert_eq!(hint(&sitting), None);
    sitting.go();
    assert_eq!(hint(&sitting), None);
}

#[test]
fn where_auntie_bo_has_no_words_of_her_own_she_gives_the_first_hint() {
    let mut level = work();
    let step = crate::activity::samples::teach().into();
    level = crate::content::Level::sample(level.id().as_str(), vec![("start", vec![step])]);
    let mut sitting = Sitting::begin(level);
    sitting.act(Action::Ask);
    assert_eq!(hint(&sitting).unwrap(), "Auntie Bo 0/3: look");
}

#[test]
fn where_there_is_nothing_to_decide_nobody_can_be_asked() {
    let mut sitting = Sitting::begin(story());
    assert!(!sitting.offers(&Action::Hint));
    assert!(!sitting.offers(&Action::Ask));
    sitting.act(Action::Ask);
    sitting.act(Action::Hint);
    assert_eq!(hint(&sitting), None);
    assert!(!sitting.session.checkpoint().explained);
}

#[test]
fn a_hint_takes_the_place_of_what_was_told_before() {
    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-1");
    assert!(sitting.stage().feedback.is_some());
    sitting.act(Action::Hint);
    assert!(sitting.stage().feedback.is_none());
    assert!(hint(&sitting).is_some());
}

#[test]
fn what_auntie_bo_says_can_be_read_again() {
    let mut sitting = Sitting::begin(work());
    let before = sitting.transcript().len();
    sitting.act(Action::Ask);
    let said = sitting.transcript();
    assert_eq!(said.len(), before + 1);
    assert!(
        said[before].starts_with("note Auntie Bo"),
        "{}",
        said[before]
    );
}

#[test]
fn a_hint_is_closed_once_and_the_next_one_is_the_next() {
    let mut sitting = fork();
    assert!(!sitting.session.close_hint(), "there is none yet");
    sitting.act(Action::Hint);
    assert!(sitting.seen().contains(&"key Leave close".into()));
    assert!(sitting.session.close_hint());
    assert_eq!(hint(&sitting), None);
    assert!(sitting.seen().contains(&"key Leave leave".into()));
    assert!(!sitting.session.close_hint());
    sitting.act(Action::Hint);
    assert_eq!(hint(&sitting).unwrap(), "Hint 2/3: look closer");
    sitting.act(Action::Ask);
    assert!(sitting.session.close_hint(), "what Auntie Bo says, too");
}
