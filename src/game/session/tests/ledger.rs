//! Stars and the two figures, counted by hand.

use crate::activity::samples::{choose, forge, option};
use crate::content::{Choice, Goal, Level, LevelId, Verdict};
use crate::game::samples::{Sitting, story, work};
use crate::stage::Action;

/// Plays the story with these options of the fork and of the shy choice.
fn played(fork: &str, shy: &str) -> Sitting {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick(fork);
    sitting.go();
    if sitting.session.spot().scene == "look" {
        sitting.go();
    }
    sitting.pick(shy);
    sitting.go();
    sitting
}

#[test]
fn nothing_decided_is_nothing_missed() {
    assert_eq!(Sitting::begin(story()).figures(), (3, (0, 0), (0, 0)));
}

#[test]
fn every_question_that_could_show_a_fault_counts_as_a_chance() {
    // The fork could miss a danger, the shy choice could refuse something harmless.
    let good = "option-1";
    let poor = "option-2";
    assert_eq!(played(good, good).figures(), (3, (0, 1), (0, 1)));
    assert_eq!(played(poor, good).figures(), (1, (1, 1), (0, 1)));
    assert_eq!(played(good, poor).figures(), (1, (0, 1), (1, 1)));
    assert_eq!(played(poor, poor).figures(), (1, (1, 1), (1, 1)));
}

#[test]
fn a_rewind_mends_the_stars_and_never_the_figures() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-2");
    assert_eq!(sitting.figures(), (1, (1, 1), (0, 0)));
    sitting.act(Action::Rewind);
    assert_eq!(sitting.figures(), (3, (1, 1), (0, 0)));
    sitting.pick("option-1");
    assert_eq!(sitting.figures(), (3, (1, 1), (0, 0)));
}

#[test]
fn a_rewind_into_a_poor_answer_costs_a_star_and_never_the_figures() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-1");
    sitting.act(Action::Rewind);
    sitting.pick("option-2");
    assert_eq!(sitting.figures(), (1, (0, 1), (0, 0)));
}

#[test]
fn a_last_hint_costs_the_third_star_only() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    for _ in 0..3 {
        sitting.act(Action::Hint);
    }
    sitting.pick("option-1");
    assert_eq!(sitting.figures(), (2, (0, 1), (0, 0)));
    sitting.act(Action::Rewind);
    assert_eq!(sitting.figures().0, 2, "a rewind does not unread it");
    sitting.pick("option-2");
    assert_eq!(sitting.figures().0, 1);
}

#[test]
fn every_card_counts_by_its_first_bin_and_stands_by_its_last() {
    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-2");
    sitting.put("card-2", "bin-1");
    assert_eq!(sitting.figures(), (1, (1, 1), (1, 1)));
    sitting.put("card-1", "bin-1");
    assert_eq!(sitting.figures(), (1, (1, 1), (1, 1)));
    sitting.put("card-2", "bin-2");
    sitting.put("card-3", "bin-2");
    assert_eq!(sitting.figures(), (3, (1, 1), (1, 1)));
}

#[test]
fn the_same_card_in_the_same_wrong_bin_again_leaves_one_decision_and_wins_no_card() {
    let mut sitting = Sitting::begin(work());
    assert_eq!(sitting.put("card-1", "bin-2"), ["oops jam"]);
    let figures = sitting.figures();
    sitting.put("card-1", "bin-2");
    let feedback = sitting.stage().feedback.unwrap();
    assert_eq!(
        (
            crate::activity::samples::words(&feedback.title),
            feedback.oops
        ),
        ("Still not there".into(), None)
    );
    assert_eq!(sitting.figures(), figures);
    sitting.act(Action::Rewind);
    assert!(
        sitting.stage().feedback.is_none(),
        "one rewind takes both back"
    );
}

#[test]
fn cards_are_won_once_and_named_in_the_outcome() {
    let mut sitting = Sitting::begin(work());
    assert_eq!(sitting.put("card-1", "bin-2"), ["oops jam"]);
    sitting.act(Action::Rewind);
    assert!(sitting.put("card-1", "bin-2").is_empty());
    assert_eq!(sitting.stage().feedback.unwrap().oops, None);
    let outcome = sitting.session.outcome();
    assert_eq!(outcome.oops, ["jam"]);
    assert_eq!(outcome.level, LevelId::new("place/work"));
}

#[test]
fn the_feedback_names_the_card_that_the_latest_decision_won() {
    let mut sitting = Sitting::begin(work());
    let oops = |sitting: &Sitting| {
        let oops = sitting.stage().feedback.unwrap().oops;
        oops.as_ref().map(crate::activity::samples::words)
    };
    sitting.put("card-1", "bin-2");
    assert_eq!(oops(&sitting).unwrap(), "The jam");
    sitting.put("card-2", "bin-1");
    assert_eq!(oops(&sitting), None);
}

#[test]
fn a_card_that_the_keeper_had_is_not_named_and_not_won_however_often_it_is_met() {
    let mut sitting = Sitting::begin(work());
    for _ in 0..2 {
        assert_eq!(sitting.put("card-1", "bin-2"), ["oops jam"]);
        sitting.session.had_card();
        assert_eq!(sitting.stage().feedback.unwrap().oops, None);
        assert!(sitting.session.outcome().oops.is_empty());
        sitting.act(Action::Rewind);
    }
}

#[test]
fn a_card_is_not_named_again_in_the_next_step() {
    let risky = Choice {
        oops: Some("jam".into()),
        ..option("open it", Verdict::Risky)
    };
    let steps = vec![
        choose(vec![option("leave it", Verdict::Safe), risky]).into(),
        forge(vec![Goal::GuesserGivesUp]).into(),
    ];
    let mut sitting = Sitting::begin(Level::sample("place/two", vec![("start", steps)]));
    assert_eq!(sitting.pick("option-2"), ["oops jam", "turn"]);
    sitting.go();
    sitting.act(Action::Submit);
    let feedback = sitting.stage().feedback.unwrap();
    assert_eq!(feedback.tone, crate::stage::Tone::Neutral);
    assert_eq!(feedback.oops, None);
}

#[test]
fn a_hint_that_explains_counts_however_few_are_opened_later() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    for _ in 0..3 {
        sitting.act(Action::Hint);
    }
    sitting.pick("option-1");
    sitting.go();
    sitting.act(Action::Hint);
    sitting.pick("option-1");
    assert_eq!(sitting.session.outcome().stars, 2);
}
