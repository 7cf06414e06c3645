//! What each of zxcvbn's matches is called.

use zxcvbn::matching::patterns::RegexPattern;

use super::*;

fn known() -> Known {
    Known::from_facts(&["Milo".to_owned(), "2016".to_owned()])
}

/// A word of the list of leaked passwords.
fn word(text: &str, rank: usize, reversed: bool, l33t: bool) -> PieceKind {
    let pattern = DictionaryPattern {
        matched_word: text.to_owned(),
        rank,
        reversed,
        l33t,
        ..DictionaryPattern::default()
    };
    dictionary_kind(&pattern, text.chars().count(), &known())
}

#[test]
fn a_leaked_password_is_common_down_to_the_thousandth() {
    assert_eq!(word("dragon", 1, false, false), PieceKind::TopList);
    assert_eq!(word("dragon", 1_000, false, false), PieceKind::TopList);
    assert_eq!(word("dragon", 1_001, false, false), PieceKind::Word);
}

#[test]
fn one_letter_is_no_word() {
    assert_eq!(word("i", 1_001, false, false), PieceKind::Random);
    assert_eq!(word("me", 1_001, false, false), PieceKind::Word);
}

#[test]
fn two_letters_are_neither_swapped_nor_backwards() {
    assert_eq!(word("me", 9, true, false), PieceKind::Random);
    assert_eq!(word("me", 9, false, true), PieceKind::Random);
    assert_eq!(word("cat", 9, true, false), PieceKind::Backwards);
    assert_eq!(word("cat", 9, false, true), PieceKind::Swapped);
}

#[test]
fn a_word_that_reads_the_same_both_ways_is_never_backwards() {
    assert_eq!(word("hannah", 9, true, false), PieceKind::TopList);
    assert_eq!(word("hannahs", 9, true, false), PieceKind::Backwards);
}

#[test]
fn a_fact_in_any_shape_is_a_fact() {
    assert_eq!(word("milo", 9, true, false), PieceKind::KnownFact);
    assert_eq!(word("milo", 9, false, true), PieceKind::KnownFact);
    assert_eq!(word("melon", 9, false, false), PieceKind::TopList);
}

#[test]
fn a_fact_stays_a_fact_whichever_way_zxcvbn_found_it() {
    let year = |token: &str| Match {
        token: token.to_owned(),
        pattern: MatchPattern::Regex(RegexPattern::default()),
        ..Match::default()
    };
    assert_eq!(kind(&year("2016"), &known()), PieceKind::KnownFact);
    assert_eq!(kind(&year("2015"), &known()), PieceKind::Year);
}

#[test]
fn a_piece_takes_the_guesses_that_zxcvbn_gives_it() {
    assert!(log10(None).abs() < f64::EPSILON);
    assert!(log10(Some(0)).abs() < f64::EPSILON);
    assert!((log10(Some(1_000)) - 3.0).abs() < 1e-9);
}
