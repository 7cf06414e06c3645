//! Plans made of recorded judgements: what each shows, and what holds for all.

use proptest::prelude::*;

use super::*;
use crate::password::tests::always;
use crate::password::{Advice, PieceKind};

/// A judgement with these pieces, each of three characters and a hundred guesses.
fn recorded(score: u8, guesses_log10: f64, kinds: &[PieceKind]) -> Strength {
    let piece = |(index, &kind): (usize, &PieceKind)| Piece {
        range: index * 3..index * 3 + 3,
        kind,
        guesses_log10: 2.0,
    };
    let pieces = kinds.iter().enumerate().map(piece).collect();
    Strength::recorded(score, guesses_log10, pieces, Advice::OneWord)
}

/// The tricks of a plan, each with the pieces that fall.
fn falls(strength: &Strength) -> Vec<(Trick, Vec<usize>)> {
    let attempts = strength.plan().attempts.into_iter();
    attempts
        .map(|attempt| (attempt.trick, attempt.fallen))
        .collect()
}

fn guesses(strength: &Strength) -> Vec<f64> {
    let attempts = strength.plan().attempts.into_iter();
    attempts.map(|attempt| attempt.guesses_log10).collect()
}

fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{found:?} {expected:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }
}

#[test]
fn an_empty_field_opens_without_an_attempt() {
    let plan = recorded(0, 0.0, &[]).plan();
    assert_eq!(plan.attempts, []);
    assert_eq!(plan.outcome, Outcome::Opened { guesses_log10: 0.0 });
}

#[test]
fn a_common_password_falls_at_once() {
    let strength = recorded(0, 1.0, &[PieceKind::TopList]);
    assert_eq!(falls(&strength), [(Trick::TopList, vec![0])]);
    assert_close(&guesses(&strength), &[1.0]);
}

#[test]
fn each_kind_falls_to_its_trick() {
    for kind in PieceKind::ALL {
        let trick = kind.trick().unwrap_or(Trick::BruteForce);
        let attempts = falls(&recorded(1, 5.0, &[kind]));
        assert_eq!(attempts.last(), Some(&(trick, vec![0])), "{kind:?}");
    }
    let some_kind = |trick: &Trick| {
        PieceKind::ALL
            .iter()
            .any(|kind| kind.trick() == Some(*trick))
    };
    assert!(
        Trick::ALL.iter().all(some_kind),
        "each trick finds something"
    );
}

#[test]
fn a_gap_falls_with_its_neighbour_and_is_not_recognised_by_itself() {
    use PieceKind::{Favourite, Gap, Name};
    assert_eq!(
        falls(&recorded(1, 5.0, &[Favourite, Gap, Name, Gap])).split_off(1),
        [(Trick::Names, vec![2, 3]), (Trick::Favourites, vec![0, 1]),]
    );
    let strong = recorded(4, 12.0, &[Favourite, Gap, Name]).plan();
    let recognised: Vec<usize> = strong
        .attempts
        .iter()
        .flat_map(|attempt| attempt.recognised.clone())
        .collect();
    assert_eq!(recognised, [2, 0]);
}

#[test]
fn cheaper_tricks_are_tried_in_vain_first() {
    assert_eq!(
        falls(&recorded(1, 5.0, &[PieceKind::Word])),
        [
            (Trick::TopList, vec![]),
            (Trick::Names, vec![]),
            (Trick::Words, vec![0])
        ]
    );
    assert_eq!(
        falls(&recorded(1, 5.0, &[PieceKind::KnownFact])),
        [
            (Trick::TopList, vec![]),
            (Trick::Names, vec![]),
            (Trick::Noticeboard, vec![0])
        ]
    );
}

#[test]
fn nothing_is_tried_in_vain_that_costs_more_than_the_password() {
    let tricks = |guesses_log10| falls(&recorded(0, guesses_log10, &[PieceKind::Swapped])).len();
    assert_eq!(tricks(1.0), 1, "the top ten would be as long");
    assert_eq!(tricks(1.6), 2);
    assert_eq!(tricks(2.0), 2, "top ten and names would be longer");
    assert_eq!(tricks(2.1), 3);
}

#[test]
fn pieces_fall_to_the_cheapest_trick_first_and_guesses_add_up() {
    let strength = recorded(2, 7.0, &[PieceKind::Year, PieceKind::Name, PieceKind::Date]);
    assert_eq!(
        falls(&strength),
        [
            (Trick::TopList, vec![]),
            (Trick::Names, vec![1]),
            (Trick::Dates, vec![0, 2])
        ]
    );
    assert_close(&guesses(&strength), &[1.0, 110_f64.log10(), 7.0]);
}

#[test]
fn guesses_so_far_never_exceed_all_guesses() {
    let strength = recorded(0, 1.5, &[PieceKind::Name, PieceKind::Word]);
    assert_close(&guesses(&strength), &[1.0, 1.5, 1.5]);
}

#[test]
fn known_words_in_a_strong_password_are_recognised_but_do_not_fall() {
    let kinds = [PieceKind::Word, PieceKind::Random, PieceKind::Name];
    let plan = recorded(4, 15.7, &kinds).plan();
    let shown: Vec<_> = plan
        .attempts
        .iter()
        .map(|attempt| (attempt.trick, attempt.recognised.as_slice()))
        .collect();
    assert_eq!(
        shown,
        [
            (Trick::TopList, &[][..]),
            (Trick::Names, &[2]),
            (Trick::Words, &[0]),
            (Trick::BruteForce, &[])
        ]
    );
    assert!(
        plan.attempts
            .iter()
            .all(|attempt| attempt.fallen.is_empty())
    );
    assert_eq!(
        plan.outcome,
        Outcome::GivesUp {
            guesses_log10: 15.7
        }
    );
}

#[test]
fn guessatron_strains_with_brute_force_until_its_patience_ends() {
    let plan = recorded(4, 15.7, &[PieceKind::Word; 3]).plan();
    let last = plan.attempts.last().expect("an attempt");
    assert_eq!(last.trick, Trick::BruteForce);
    assert!((last.guesses_log10 - 10.0).abs() < f64::EPSILON);
}

#[test]
fn a_show_of_too_many_tricks_ends_with_one_that_takes_the_rest() {
    use PieceKind::{Date, Favourite, Keyboard, KnownFact, Name, Swapped, TopList, Word, Year};
    let kinds = [
        KnownFact, TopList, Word, Name, Swapped, Date, Keyboard, Year, Favourite,
    ];
    assert_eq!(
        falls(&recorded(3, 9.5, &kinds)),
        [
            (Trick::TopList, vec![1]),
            (Trick::Names, vec![3]),
            (Trick::Favourites, vec![8]),
            (Trick::Words, vec![2]),
            (Trick::Swaps, vec![4]),
            (Trick::Dates, vec![5, 7]),
            (Trick::BruteForce, vec![0, 6])
        ]
    );
}

#[test]
fn seven_tricks_fit_and_leave_no_room_for_vain_ones() {
    let kinds = [
        PieceKind::KnownFact,
        PieceKind::Sequence,
        PieceKind::Repeat,
        PieceKind::Keyboard,
        PieceKind::Date,
        PieceKind::Word,
        PieceKind::Swapped,
    ];
    let tricks: Vec<Trick> = falls(&recorded(3, 9.5, &kinds))
        .into_iter()
        .map(|(trick, _)| trick)
        .collect();
    assert_eq!(
        tricks,
        [
            Trick::Words,
            Trick::Swaps,
            Trick::Dates,
            Trick::Keyboard,
            Trick::Sequences,
            Trick::Repeats,
            Trick::Noticeboard,
        ]
    );
}

proptest! {
    #[test]
    fn every_plan_keeps_the_rules_of_the_show(
        score in 0..=4_u8,
        guesses_log10 in 0.0..19.3_f64,
        kinds in proptest::collection::vec(proptest::sample::select(PieceKind::ALL.to_vec()), 0..20),
    ) {
        always::check_plan(&recorded(score, guesses_log10, &kinds))?;
    }
}
