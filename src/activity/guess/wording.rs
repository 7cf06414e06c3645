//! The words of the game for cards and for what the lock answers.

use crate::activity::joining::sentences;
use crate::content::{GuessCard, TrickCard};
use crate::words::Text;

/// What stands on a trick card.
pub(super) fn trick(trick: &TrickCard) -> Text {
    match trick {
        TrickCard::Backwards => Text::new("backwards"),
        TrickCard::Twice => Text::new("twice"),
        TrickCard::Capital => Text::new("big letter"),
        TrickCard::Swaps => Text::new("swap letters"),
        TrickCard::Year(digits) | TrickCard::Number(digits) => {
            Text::new("add {digits}").with("digits", Text::verbatim(digits.clone()))
        }
        TrickCard::Bang => Text::new("add a shout"),
    }
}

/// What it does, in a few words below.
pub(super) fn effect(trick: &TrickCard) -> Text {
    match trick {
        TrickCard::Backwards => Text::new("end to front"),
        TrickCard::Twice => Text::new("two times"),
        TrickCard::Capital => Text::new("at the front"),
        TrickCard::Swaps => Text::new("a4 e3 i1 o0"),
        TrickCard::Year(_) | TrickCard::Number(_) => Text::new("at the end"),
        TrickCard::Bang => Text::new("! at the end"),
    }
}

/// A card as it is named in a sentence. Words read the same in every language, since the tricks
/// work on their letters.
pub(super) fn card(card: &GuessCard) -> Text {
    match card {
        GuessCard::Word(word) => Text::verbatim(word.clone()),
        GuessCard::Trick(card) => trick(card),
    }
}

/// How the lock answers a try that did not open it, card by card, the word first: right is a
/// click, wrong is a clonk. Short enough for one line in the smallest window.
pub(super) const fn answer(word: bool, tricks: usize, uses: usize) -> Text {
    match (word, tricks, uses) {
        (true, _, 0 | 1) => Text::new("Click, clonk: the word is right"),
        (false, 0, 0 | 1) => Text::new("Clonk, clonk: both are wrong"),
        (false, _, 0 | 1) => Text::new("Clonk, click: the trick is right"),
        (true, 0, _) => Text::new("Click, clonk, clonk: just the word"),
        (true, _, _) => Text::new("Click, click, clonk: one is wrong"),
        (false, 0, _) => Text::new("Clonk, clonk, clonk: none of them"),
        (false, 1, _) => Text::new("Clonk, click, clonk: one is right"),
        (false, _, _) => Text::new("Clonk, click, click: not the word"),
    }
}

/// What stands over the word cards.
pub(super) const PICK_WORD: Text = Text::new("Word cards: pick one");

/// What stands over the trick cards.
pub(super) const fn pick_tricks(uses: u8) -> Text {
    match uses {
        0 | 1 => Text::new("Trick cards: pick one"),
        _ => Text::new("Trick cards: pick two"),
    }
}

/// How many tries are left.
pub(super) fn tries_left(left: usize) -> Text {
    Text::counted("{number} try left", "{number} tries left", left as u64)
}

/// Several texts, one after the other.
pub(super) fn joined(texts: impl IntoIterator<Item = Text>) -> Text {
    sentences(texts).unwrap_or_else(|| Text::new(""))
}
