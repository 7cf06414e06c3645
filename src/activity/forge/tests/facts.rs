//! Goals at their borders, and that the typed text is shown nowhere but in its field.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::goals::{self, Entry};
use crate::activity::samples::{Played, UNMADE, any_strength, forge, judged, text, words};
use crate::activity::{Effect, Input, wording};
use crate::content::Goal;
use crate::password::{Advice, PieceKind, Secret, Strength};
use crate::stage::{Action, Body, Edit, Stage, Typed};

/// Whether a password of so many characters, judged like this, reaches the goals.
fn all_met(goals: &[Goal], strength: &Strength, length: usize) -> bool {
    let typed = Secret::from_typed(&"m".repeat(length));
    let made = UNMADE;
    goals::all_met(
        goals,
        Entry {
            typed: &typed,
            strength,
            made,
        },
    )
}

#[test]
fn the_guesser_gives_up_only_at_the_best_score() {
    for (score, met) in [(0, false), (3, false), (4, true)] {
        let strength = judged(score, PieceKind::Random, 5);
        assert_eq!(all_met(&[Goal::GuesserGivesUp], &strength, 5), met);
    }
}

#[test]
fn a_length_counts_from_its_border_on() {
    let strength = judged(0, PieceKind::Random, 5);
    for (length, met) in [(14, false), (15, true), (16, true)] {
        assert_eq!(all_met(&[Goal::AtLeast(15)], &strength, length), met);
    }
}

#[test]
fn only_a_known_fact_breaks_the_wish_to_avoid_them() {
    for kind in PieceKind::ALL {
        let met = all_met(&[Goal::AvoidsKnown], &judged(1, kind, 5), 5);
        assert_eq!(met, kind != PieceKind::KnownFact, "{kind:?}");
    }
}

#[test]
fn all_goals_together_need_each_one() {
    let all = [Goal::GuesserGivesUp, Goal::AvoidsKnown, Goal::AtLeast(5)];
    assert!(all_met(&all, &judged(4, PieceKind::Random, 5), 5));
    assert!(!all_met(&all, &judged(3, PieceKind::Random, 5), 5));
    assert!(!all_met(&all, &judged(4, PieceKind::KnownFact, 5), 5));
    assert!(!all_met(&all, &judged(4, PieceKind::Random, 4), 4));
    assert!(all_met(&[], &judged(0, PieceKind::Word, 1), 1));
}

#[test]
fn goals_are_open_while_nothing_is_typed() {
    let strength = judged(4, PieceKind::Random, 0);
    let shown = |typed| {
        let entry = Entry {
            typed: &Secret::from_typed(typed),
            strength: &strength,
            made: UNMADE,
        };
        let shown = goals::shown(&[Goal::AvoidsKnown], &text("a door"), Some(entry));
        (words(&shown[0].label), shown[0].met)
    };
    assert_eq!(shown(""), ("none of Guessatron's clues".into(), None));
    assert_eq!(shown("m").1, Some(true));
}

#[test]
fn every_score_kind_and_advice_has_words_of_its_own() {
    let different = |said: Vec<String>| {
        assert!(said.iter().all(|words| !words.is_empty()));
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len());
    };
    different((0..=4).map(|score| words(&wording::level(score))).collect());
    different(
        PieceKind::ALL
            .iter()
            .map(|kind| words(&wording::piece(*kind)))
            .collect(),
    );
    different(
        Advice::ALL
            .iter()
            .map(|advice| words(&wording::advice(*advice)))
            .collect(),
    );
}

/// Everything of a stage but the text of its field.
fn all_but_the_field(stage: &Stage) -> String {
    let body = match &stage.body {
        Body::Nothing => String::new(),
        Body::Menu(menu) => format!("{menu:?}"),
        Body::Bins(bins) => format!("{bins:?}"),
        Body::Hand(hand) => format!("{hand:?}"),
        Body::Field(field) => format!(
            "{:?} {:?} {:?} {:?} {:?}",
            field.label, field.reminder, field.meter, field.pieces, field.goals
        ),
    };
    format!(
        "{body} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        stage.heading,
        stage.speech,
        stage.paragraphs,
        stage.ask,
        stage.feedback,
        stage.reveal,
        stage.hint,
        stage.notice,
        stage.keys
    )
}

/// Letters that no word of ours has.
const STRANGE: std::ops::RangeInclusive<char> = 'а'..='я';

proptest! {
    #[test]
    fn what_was_typed_is_shown_in_its_field_alone_and_noted_nowhere(
        typed in "[а-я]{1,20}",
        earlier in "[а-я]{1,3}",
        strength in any_strength(),
        ways in proptest::collection::vec(0_usize..4, 0..6),
    ) {
        let differs = Goal::DiffersFrom(text("the shed"));
        let goals = vec![Goal::GuesserGivesUp, Goal::AvoidsKnown, differs];
        let mut played = Played::begin(forge(goals)).having_made("the shed", &earlier);
        let mut inputs = vec![
            Input::Act(Action::Edit(Edit::Insert(Typed::new(typed)))),
            Input::Scored { ticket: 1, strength },
            Input::Act(Action::Submit),
            Input::Act(Action::Go),
        ];
        for way in ways {
            inputs.push(Input::Act(match way {
                0 => crate::activity::samples::pick("mend"),
                1 => crate::activity::samples::pick("leave-it"),
                2 => Action::Submit,
                _ => Action::Go,
            }));
        }
        for input in inputs {
            for effect in played.effects(input) {
                if let Effect::Note(line) = effect {
                    let noted = format!("{line:?}");
                    prop_assert!(!noted.contains(|letter| STRANGE.contains(&letter)));
                }
            }
            let shown = all_but_the_field(&played.stage());
            prop_assert!(!shown.contains(|letter| STRANGE.contains(&letter)), "{}", shown);
        }
    }
}
