//! Asks zxcvbn and turns its answer into units for the guesser. The only file that names zxcvbn's
//! types.
//!
//! zxcvbn's ranges count characters, not bytes (it works on `chars()` throughout), and the
//! pieces of its answer follow each other from the first character to the last.

use zeroize::Zeroizing;
use zxcvbn::matching::Match;
use zxcvbn::matching::patterns::{DictionaryPattern, MatchPattern};
use zxcvbn::{Entropy, zxcvbn};

use super::PieceKind;
use super::guesser::{Class, Letters, Unit, is_gap};
use super::known::Known;

/// How far down zxcvbn's list of leaked passwords a child would call it a common password;
/// further down it holds any word ("pancake" is the 5,125th).
const TOP_LIST: usize = 1_000;
/// Shorter words are found in anything, above all backwards or swapped.
const SHORTEST_TRICK: usize = 3;
/// Among other words even the commonest one costs a hundred guesses.
const COMMONEST_WORD: f64 = 2.0;

/// What zxcvbn says about a text.
pub(super) struct Estimate {
    /// From 0 to 4.
    pub(super) score: u8,
    /// The power of ten of the guesses.
    pub(super) guesses_log10: f64,
    /// What it has found; brute force is left out.
    pub(super) units: Vec<Unit>,
}

/// Asks zxcvbn.
pub(super) fn estimate(text: &str, letters: &Letters, known: &Known) -> Estimate {
    let entropy = zxcvbn(text, &known.inputs());
    Estimate {
        score: entropy.score().into(),
        guesses_log10: entropy.guesses_log10(),
        units: all_units(&entropy, letters, known),
    }
}

/// Builds zxcvbn's dictionaries.
pub(super) fn warm() {
    drop(zxcvbn("w4rm 1.1.2016 toasttoast", &[]));
}

/// What zxcvbn has found, as units. It takes the cheapest split, in which a word between gaps may
/// count as random, and beyond what it can count it calls the whole random; so the words between
/// gaps are looked at by themselves as well.
fn all_units(entropy: &Entropy, letters: &Letters, known: &Known) -> Vec<Unit> {
    let mut units = units_of(entropy, 0, known);
    let covered = |place: usize| units.iter().any(|unit| unit.range.contains(&place));
    let mut start = 0;
    let mut more = Vec::new();
    let typed = letters.typed();
    for run in typed.chunk_by(|left, right| is_gap(*left) == is_gap(*right)) {
        let end = start + run.len();
        let is_whole = run.len() == typed.len();
        let is_word = run.len() >= SHORTEST_TRICK && !run.iter().copied().any(is_gap);
        if is_word && !is_whole && !(start..end).all(covered) {
            let mut part = Zeroizing::new(String::with_capacity(run.len() * 4));
            part.extend(run);
            more.extend(units_of(&zxcvbn(&part, &known.inputs()), start, known));
        }
        start = end;
    }
    units.append(&mut more);
    units
}

/// zxcvbn's matches as units, the first of which begins at character `start`; what it calls brute
/// force is left out.
fn units_of(entropy: &Entropy, start: usize, known: &Known) -> Vec<Unit> {
    let unit = |found: &Match| {
        let kind = kind(found, known);
        let class = match kind {
            PieceKind::Random | PieceKind::Gap => return None,
            PieceKind::KnownFact => Class::Fact,
            PieceKind::Swapped
            | PieceKind::Backwards
            | PieceKind::TopList
            | PieceKind::Word
            | PieceKind::Name
            | PieceKind::Pet
            | PieceKind::Favourite
            | PieceKind::Phrase
            | PieceKind::DiceWord => Class::Word,
            PieceKind::Keyboard
            | PieceKind::Repeat
            | PieceKind::Sequence
            | PieceKind::Date
            | PieceKind::Year
            | PieceKind::Ending => Class::Pattern,
        };
        let least = if class == Class::Word {
            COMMONEST_WORD
        } else {
            0.0
        };
        Some(Unit {
            range: start + found.i..start + found.j + 1,
            class,
            kind,
            ordinary: class == Class::Word,
            topic: None,
            cost: log10(found.guesses).max(least),
        })
    };
    entropy.sequence().iter().filter_map(unit).collect()
}

fn kind(found: &Match, known: &Known) -> PieceKind {
    if known.is_fact(&Zeroizing::new(found.token.to_lowercase())) {
        return PieceKind::KnownFact;
    }
    match &found.pattern {
        MatchPattern::Dictionary(word) => dictionary_kind(word, found.j + 1 - found.i, known),
        MatchPattern::Spatial(_) => PieceKind::Keyboard,
        MatchPattern::Repeat(repeat) => {
            let parts = &repeat.base_matches;
            if parts
                .iter()
                .any(|part| kind(part, known) == PieceKind::KnownFact)
            {
                PieceKind::KnownFact
            } else {
                PieceKind::Repeat
            }
        }
        MatchPattern::Sequence(_) => PieceKind::Sequence,
        MatchPattern::Regex(_) => PieceKind::Year,
        MatchPattern::Date(_) => PieceKind::Date,
        MatchPattern::BruteForce => PieceKind::Random,
    }
}

fn dictionary_kind(word: &DictionaryPattern, length: usize, known: &Known) -> PieceKind {
    let backwards = word.reversed && !is_palindrome(&word.matched_word);
    if known.is_fact(&word.matched_word) {
        PieceKind::KnownFact
    } else if length == 1 || (length < SHORTEST_TRICK && (word.l33t || backwards)) {
        PieceKind::Random
    } else if word.l33t {
        PieceKind::Swapped
    } else if backwards {
        PieceKind::Backwards
    } else {
        list_kind(word)
    }
}

/// Which list the word is of. zxcvbn keeps the type of that name to itself, so its debug
/// name is all there is; a test names a word of each list.
fn list_kind(word: &DictionaryPattern) -> PieceKind {
    match format!("{:?}", word.dictionary_name).as_str() {
        "Passwords" if word.rank <= TOP_LIST => PieceKind::TopList,
        "FemaleNames" | "MaleNames" | "Surnames" => PieceKind::Name,
        _ => PieceKind::Word,
    }
}

fn is_palindrome(word: &str) -> bool {
    word.chars().eq(word.chars().rev())
}

/// The power of ten of some guesses, of which there is at least one.
#[expect(
    clippy::cast_precision_loss,
    reason = "an estimate: the first digits of the logarithm are enough"
)]
fn log10(guesses: Option<u64>) -> f64 {
    (guesses.unwrap_or(1).max(1) as f64).log10()
}

#[cfg(test)]
mod tests;
