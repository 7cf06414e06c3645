//! What holds for the judgement of any text whatsoever.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::password::known::in_step;
use crate::password::*;

fn same(left: f64, right: f64) -> bool {
    (left - right).abs() < f64::EPSILON
}

/// Pieces cover all characters, without gap or overlap, and cost at least one guess.
fn check_pieces(strength: &Strength, length: usize) -> Result<(), TestCaseError> {
    let mut end = 0;
    for piece in strength.pieces() {
        prop_assert_eq!(piece.range.start, end);
        prop_assert!(piece.range.end > end);
        prop_assert!(piece.guesses_log10 >= 0.0 && piece.guesses_log10.is_finite());
        end = piece.range.end;
    }
    prop_assert_eq!(end, length);
    prop_assert!(strength.guesses_log10() >= 0.0 && strength.guesses_log10().is_finite());
    Ok(())
}

/// What holds for every plan.
pub(in crate::password) fn check_plan(strength: &Strength) -> Result<(), TestCaseError> {
    let plan = strength.plan();
    prop_assert!(plan.attempts.len() <= 7);
    prop_assert!(
        plan.attempts
            .is_sorted_by(|left, right| left.trick < right.trick)
    );
    prop_assert!(
        plan.attempts
            .is_sorted_by_key(|attempt| attempt.guesses_log10)
    );
    prop_assert!(
        plan.attempts
            .iter()
            .all(|attempt| attempt.guesses_log10 >= 0.0)
    );

    let fruitless = |attempt: &&Attempt| attempt.fallen.is_empty() && attempt.recognised.is_empty();
    let mut fallen: Vec<usize> = plan
        .attempts
        .iter()
        .flat_map(|attempt| attempt.fallen.clone())
        .collect();
    fallen.sort_unstable();
    match plan.outcome {
        Outcome::Opened { guesses_log10 } => {
            prop_assert!(strength.score() < 4);
            prop_assert!(same(guesses_log10, strength.guesses_log10()));
            prop_assert_eq!(fallen, (0..strength.pieces().len()).collect::<Vec<usize>>());
            prop_assert!(
                plan.attempts
                    .iter()
                    .all(|attempt| attempt.recognised.is_empty())
            );
            prop_assert!(plan.attempts.iter().filter(fruitless).count() <= 2);
            if let Some(last) = plan.attempts.last() {
                prop_assert!(!last.fallen.is_empty());
                prop_assert!(same(last.guesses_log10, guesses_log10));
            }
        }
        Outcome::GivesUp { guesses_log10 } => {
            prop_assert_eq!(strength.score(), 4);
            prop_assert!(same(guesses_log10, strength.guesses_log10()));
            prop_assert!(fallen.is_empty());
            prop_assert!(plan.attempts.iter().filter(fruitless).count() <= 3);
            prop_assert_eq!(
                plan.attempts.last().map(|attempt| attempt.trick),
                Some(Trick::BruteForce)
            );
        }
    }
    Ok(())
}

/// Bits of what children type, to be put together at random.
fn bits() -> impl Strategy<Value = String> {
    let bit = proptest::sample::select(vec![
        "milo",
        "Milo",
        "2016",
        "minecraft",
        "m1n3",
        "drow",
        "qwerty",
        "abc",
        "aaa",
        "!",
        " ",
        "-",
        "ü",
        "🦦",
        "İ",
        "trombone",
        "1.1.2016",
        "olivia",
        "77",
        "ß",
    ]);
    proptest::collection::vec(bit, 0..30).prop_map(|bits| bits.concat())
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let secret = Secret::from_typed(text);
    let facts = [
        "Milo".to_owned(),
        "2016".to_owned(),
        "Toast Street".to_owned(),
    ];
    let strength = strength(&secret, &facts);
    check_pieces(&strength, secret.len())?;
    check_plan(&strength)?;
    if strength.score() < 4 && secret.expose().to_lowercase().contains("milo") {
        prop_assert!(strength.uses_known());
    }
    prop_assert!(strength.score() <= strength.zxcvbn_score());
    let lowered = strength.score() < strength.zxcvbn_score();
    prop_assert_eq!(strength.lowered_by().is_some(), lowered);
    // The facts are given to zxcvbn too; its guesses vary a little from call to call.
    let alone = zxcvbn::zxcvbn(
        &in_step(secret.expose()),
        &Known::from_facts(&facts).inputs(),
    );
    prop_assert!(strength.guesses_log10() <= alone.guesses_log10().max(0.0) + 0.5);
    Ok(())
}

/// A word of the dice list.
fn dice_word() -> impl Strategy<Value = &'static str> {
    let words: Vec<&str> = include_str!("../../../assets/words/dice.txt")
        .lines()
        .filter(|line| line.starts_with(char::is_alphabetic))
        .collect();
    proptest::sample::select(words)
}

proptest! {
    #[test]
    fn a_random_word_more_never_lowers_the_score(
        text in bits(),
        word in dice_word(),
        gap in proptest::sample::select(vec![" ", "-", ""]),
    ) {
        let score = |text: &str| strength(&Secret::from_typed(text), &[]).score();
        let before: String = text.chars().take(LONGEST - 9).collect();
        let after = format!("{before}{gap}{word}");
        prop_assert!(score(&after) >= score(&before), "{before:?} {after:?}");
    }

    #[test]
    fn any_text_is_covered_by_its_pieces_and_has_a_proper_plan(
        characters in proptest::collection::vec(any::<char>(), 0..=LONGEST),
    ) {
        check(&characters.into_iter().collect::<String>())?;
    }

    #[test]
    fn any_mixture_of_bits_is_covered_by_its_pieces_and_has_a_proper_plan(text in bits()) {
        check(&text)?;
    }
}
