//! Which dice words an experiment adds: silly ones, that would help anybody. Must not keep or copy
//! what was typed.

use super::super::change::JUMP_LOG10;
use crate::activity::context::Context;
use crate::activity::dice::roll::roll;
use crate::password::{DICE_WORDS, PieceKind, Secret, dice, strength};

/// So many dice words for this turn, no two alike. A rolled word that will not do gives way to
/// the next one of the list that will.
pub(super) fn words(
    count: usize,
    (typed, known): (&str, &[String]),
    turn: u8,
    context: &Context<'_>,
) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = Vec::new();
    for place in 0..count {
        let first = roll(context, place, turn);
        let from_there = (first..DICE_WORDS).chain(0..first);
        let mut from_there = from_there.filter_map(|index| dice().word(index));
        let word = from_there
            .find(|word| !words.contains(word) && !stands_in(word, typed) && is_silly(word, known));
        words.extend(word);
    }
    words
}

/// Whether a word stands in what was typed, in any case. Looks without a copy.
fn stands_in(word: &str, typed: &str) -> bool {
    let mut windows = typed.as_bytes().windows(word.len().max(1));
    windows.any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether the guesser has no list for it but those of words, and has to go far down in them:
/// nobody's password, nobody's pet, nothing on the board. Judging one short word takes no time
/// that a child would notice.
fn is_silly(word: &str, known: &[String]) -> bool {
    let judged = strength(&Secret::from_typed(word), known);
    let mut kinds = judged.pieces().iter().map(|piece| piece.kind);
    let is_far_down = judged.guesses_log10() >= JUMP_LOG10;
    is_far_down
        && kinds.all(|kind| match kind {
            PieceKind::TopList
            | PieceKind::Name
            | PieceKind::Pet
            | PieceKind::Favourite
            | PieceKind::Phrase
            | PieceKind::KnownFact => false,
            PieceKind::Word
            | PieceKind::DiceWord
            | PieceKind::Swapped
            | PieceKind::Backwards
            | PieceKind::Keyboard
            | PieceKind::Repeat
            | PieceKind::Sequence
            | PieceKind::Date
            | PieceKind::Year
            | PieceKind::Ending
            | PieceKind::Gap
            | PieceKind::Random => true,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_comes_soon_or_hangs_on_the_board_is_not_silly() {
        for word in ["unicorn", "fluffy", "mango", "carrot"] {
            assert!(!is_silly(word, &[]), "{word}");
        }
        let word = dice().word(0).unwrap();
        assert!(!is_silly(word, &[word.to_owned()]));
    }

    #[test]
    fn there_are_silly_words_enough() {
        let words = (0..DICE_WORDS).filter_map(|index| dice().word(index));
        let silly = words.filter(|word| is_silly(word, &[])).count();
        assert!(silly > usize::from(DICE_WORDS) / 3, "{silly}");
    }

    #[test]
    fn a_word_is_found_anywhere_and_in_any_case() {
        assert!(stands_in("fluffy", "fluffy2015"));
        assert!(stands_in("fluffy", "my FluffY!"));
        assert!(!stands_in("fluffy", "fluff y"));
        assert!(!stands_in("fluffy", ""));
        assert!(stands_in("melon", "émelon"));
    }
}
