//! What everything costs, as powers of ten of guesses.
//!
//! The numbers follow from how long a list is that must be gone through to find the thing, rounded;
//! of the lists for children the most loved words come first. They were settled with classes of
//! passwords in mind (a thing and digits, a name and a year, a line run together), not with single
//! passwords.

use super::super::letters::Letters;
use super::super::unit::Class;

/// A character of which nothing is known: ten, as zxcvbn counts.
pub(super) const LETTER: f64 = 1.0;
/// Reading a word backwards as well: twice as many words.
pub(super) const BACKWARDS: f64 = 0.3;
/// How many words of a topic are tried first.
const BEST_KNOWN: u16 = 50;

/// A word by its class and its place in the list.
pub(super) fn word(class: Class, rank: u16) -> f64 {
    let best_known = rank < BEST_KNOWN;
    match class {
        // Two tries: a noticeboard is short.
        Class::Fact => 0.3,
        // Ten: "password" and its few kin; the words between words.
        Class::Password | Class::Joining => 1.0,
        // Twenty: "pro", "king", "the"; the words between words of one of some languages.
        Class::Gamer | Class::Particle => 1.3,
        // Thirty ways to begin or end a sentence, fifty patterns of keys.
        Class::Opener => 1.5,
        Class::Walk => 1.7,
        // Sixty words that fit where a child's sentence goes on.
        Class::Everyday => 1.8,
        // A hundred pets, favourites of a kind, or best known names; more of each behind them.
        Class::Pet => 2.0,
        Class::Favourite | Class::Name if best_known => 2.0,
        Class::Culture if best_known => 2.2,
        Class::Favourite => 2.2,
        // Three hundred: whole lists of a region's names, of rhymes, of sayings.
        Class::Name | Class::Phrase => 2.5,
        // Five hundred: which game or show, and which of its things.
        Class::Culture => 2.7,
        // All 1,296 words.
        Class::Dice => 3.11,
        Class::Word
        | Class::Pattern
        | Class::Digits
        | Class::Signs
        | Class::Copy
        | Class::Gap
        | Class::Letter => 4.0,
    }
}

/// Look-alikes, gaps inside and stretched letters: a few ways each.
pub(super) fn liberties(swapped: u8, loose: u8) -> f64 {
    let each = |count: u8, first: f64, more: f64| match count {
        0 => 0.0,
        count => first + more * f64::from(count - 1),
    };
    each(swapped, 0.6, 0.2) + each(loose, 0.3, 0.05)
}

/// Capitals: none, the first, or all are three ways; any other costs more.
pub(super) fn capitals(typed: &[char]) -> f64 {
    let letters = typed.iter().filter(|character| character.is_alphabetic());
    let count = letters.clone().count();
    let upper = letters.filter(|character| character.is_uppercase()).count();
    let first = typed.first().is_some_and(|first| first.is_uppercase());
    match upper {
        0 => 0.0,
        1 if first => 0.2,
        upper if upper == count => 0.3,
        _ => 0.8,
    }
}

/// A gap: one of a few at first, then mostly the same again.
pub(super) fn gap(letters: &Letters, place: usize) -> f64 {
    let gap = letters.at(place);
    let mut before = letters.plain().iter().take(place).copied();
    if before.any(|letter| Some(letter) == gap) {
        0.05
    } else {
        0.3
    }
}

/// A sign by itself. At the edge the usual ones are few, and the same again needs no thought.
pub(super) fn sign(letters: &Letters, place: usize) -> f64 {
    let sign = letters.at(place);
    let before = place.checked_sub(1).and_then(|place| letters.at(place));
    let mut rest = letters.plain().iter().skip(place);
    let is_edge = place == 0 || rest.all(|character| !character.is_alphanumeric());
    match sign {
        sign if sign == before => 0.3,
        Some('!' | '.' | '?' | '_' | '-' | ' ' | '*' | '#' | '@' | '$') if is_edge => 0.7,
        Some(_) | None => LETTER,
    }
}
