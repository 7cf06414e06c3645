//! The game's own list of dice words, and phrases rolled from it. Guessatron owns the list too.
//! Rolls nothing itself: chance comes from elsewhere.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::PATIENCE_LOG10;
use crate::packed::Folder;

/// The file of the list: `#` comments, `[topic]` lines, one word a line. Its source and licence
/// stand at its head.
const LIST: &str = "dice.txt";

/// Dice for one word.
pub const DICE_A_WORD: usize = 4;

/// Words of the list: as many as four dice have ways to fall.
pub const DICE_WORDS: u16 = 6 * 6 * 6 * 6;

/// What sort of word it is. Rolling never looks at it: every word comes up as often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiceKind {
    /// "pancake".
    Thing,
    /// "soggy".
    Describing,
    /// "wobble".
    Doing,
}

/// The list, in the order of the file.
#[derive(Debug)]
pub struct Dice {
    words: Vec<(String, DiceKind)>,
    indices: HashMap<String, u16>,
}

/// The list; read once.
pub fn dice() -> &'static Dice {
    static DICE: OnceLock<Dice> = OnceLock::new();
    DICE.get_or_init(|| Dice::read(&Folder::Words.file(LIST).unwrap_or_default()))
}

impl Dice {
    fn read(list: &str) -> Self {
        let mut kind = DiceKind::Thing;
        let mut words = Vec::new();
        for line in list.lines().map(str::trim) {
            match line {
                "" => {}
                "[things]" => kind = DiceKind::Thing,
                "[describing]" => kind = DiceKind::Describing,
                "[doing]" => kind = DiceKind::Doing,
                comment if comment.starts_with('#') => {}
                word => words.push((word.to_owned(), kind)),
            }
        }
        let indices = words
            .iter()
            .map(|(word, _)| word.clone())
            .zip(0..)
            .collect();
        Self { words, indices }
    }

    /// The word of an index, from 0 to below [`DICE_WORDS`].
    pub fn word(&self, index: u16) -> Option<&str> {
        self.words
            .get(usize::from(index))
            .map(|(word, _)| word.as_str())
    }

    /// The index of a word in small letters.
    pub fn index(&self, word: &str) -> Option<u16> {
        self.indices.get(word).copied()
    }

    /// What sort of word it is.
    pub fn kind(&self, index: u16) -> Option<DiceKind> {
        self.words.get(usize::from(index)).map(|(_, kind)| *kind)
    }
}

/// How the four dice lie that stand for an index, each from 1 to 6; the first counts most.
pub fn dice_faces(index: u16) -> [u8; DICE_A_WORD] {
    [216, 36, 6, 1].map(|worth| {
        let face = index / worth % 6;
        u8::try_from(face).unwrap_or_default() + 1
    })
}

/// The tries, as a power of ten, that go through every phrase of so many words of the list.
pub fn dice_tries_log10(words: usize) -> f64 {
    let words = u32::try_from(words).unwrap_or(u32::MAX);
    f64::from(words) * f64::from(DICE_WORDS).log10()
}

/// Whether the guesser, who owns the list, gives up on so many words of it: at ten thousand
/// million tries, where [`Strength::score`](super::Strength::score) becomes 4.
pub fn dice_hold(words: usize) -> bool {
    dice_tries_log10(words) >= PATIENCE_LOG10
}

/// A phrase as it was rolled: indices into the list, never typed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u16>", into = "Vec<u16>")]
pub struct Rolls(Vec<u16>);

/// Phrases that were rolled, by the names that levels give them.
pub type Phrases = BTreeMap<String, Rolls>;

/// Why something is no rolled phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RollsError {
    /// None, or more than [`Rolls::MOST`].
    #[error("a rolled phrase has 1 to {most} words, not {0}", most = Rolls::MOST)]
    Count(usize),
    /// No word of the list.
    #[error("the dice list has {DICE_WORDS} words, and none with the number {0}")]
    Index(u16),
}

impl Rolls {
    /// The most words of a phrase.
    pub const MOST: usize = 6;

    /// A phrase of these indices. Fails on none, on too many, and on indices beyond the list.
    pub fn new(indices: Vec<u16>) -> Result<Self, RollsError> {
        if !(1..=Self::MOST).contains(&indices.len()) {
            return Err(RollsError::Count(indices.len()));
        }
        match indices.iter().find(|index| **index >= DICE_WORDS) {
            Some(beyond) => Err(RollsError::Index(*beyond)),
            None => Ok(Self(indices)),
        }
    }

    /// The indices, in the order in which the words stand.
    pub fn indices(&self) -> &[u16] {
        &self.0
    }

    /// The words, in their order.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|index| dice().word(*index))
    }

    /// The words with gaps: "soggy pancake trumpet".
    pub fn phrase(&self) -> String {
        self.words().collect::<Vec<_>>().join(" ")
    }
}

impl TryFrom<Vec<u16>> for Rolls {
    type Error = RollsError;

    fn try_from(indices: Vec<u16>) -> Result<Self, RollsError> {
        Self::new(indices)
    }
}

impl From<Rolls> for Vec<u16> {
    fn from(rolls: Rolls) -> Self {
        rolls.0
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn all() -> impl Iterator<Item = (u16, &'static str)> {
        (0..DICE_WORDS).map(|index| (index, dice().word(index).unwrap()))
    }

    #[test]
    fn there_is_a_word_for_every_way_that_four_dice_fall_and_no_more() {
        assert_eq!(all().count(), 1_296);
        assert_eq!(dice().word(DICE_WORDS), None);
        assert_eq!(dice().kind(DICE_WORDS), None);
    }

    #[test]
    fn no_word_stands_twice_and_each_is_found_again() {
        let different: BTreeSet<&str> = all().map(|(_, word)| word).collect();
        assert_eq!(different.len(), 1_296);
        for (index, word) in all() {
            assert_eq!(dice().index(word), Some(index));
        }
        assert_eq!(dice().index("xylophonist"), None);
    }

    #[test]
    fn words_have_three_to_eight_plain_small_letters() {
        for (_, word) in all() {
            assert!((3..=8).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn no_word_is_the_beginning_of_another() {
        // So that words run together can be told apart again.
        let sorted: BTreeSet<&str> = all().map(|(_, word)| word).collect();
        let sorted: Vec<&str> = sorted.into_iter().collect();
        for pair in sorted.windows(2) {
            assert!(!pair[1].starts_with(pair[0]), "{pair:?}");
        }
    }

    #[test]
    fn every_sort_of_word_is_there_and_the_sorts_keep_together() {
        let kinds: Vec<DiceKind> = all()
            .map(|(index, _)| dice().kind(index).unwrap())
            .collect();
        let mut different = kinds.clone();
        different.dedup();
        assert_eq!(
            different,
            [DiceKind::Thing, DiceKind::Describing, DiceKind::Doing]
        );
    }

    #[test]
    fn dice_count_like_digits_from_one_to_six() {
        assert_eq!(dice_faces(0), [1, 1, 1, 1]);
        assert_eq!(dice_faces(1), [1, 1, 1, 2]);
        assert_eq!(dice_faces(6), [1, 1, 2, 1]);
        assert_eq!(dice_faces(1_295), [6, 6, 6, 6]);
        let ways: BTreeSet<[u8; 4]> = (0..DICE_WORDS).map(dice_faces).collect();
        assert_eq!(ways.len(), 1_296);
    }

    #[test]
    fn three_words_are_two_thousand_million_ways_and_four_nearly_three_trillion() {
        let tries = |words| 10_f64.powf(dice_tries_log10(words));
        assert!((2.1e9..2.2e9).contains(&tries(3)), "{}", tries(3));
        assert!((2.8e12..2.9e12).contains(&tries(4)), "{}", tries(4));
        assert!(!dice_hold(3), "the guesser owns the list");
        assert!(dice_hold(4));
    }

    #[test]
    fn what_no_dice_can_roll_is_refused() {
        assert_eq!(Rolls::new(Vec::new()), Err(RollsError::Count(0)));
        assert_eq!(Rolls::new(vec![0; 7]), Err(RollsError::Count(7)));
        assert_eq!(
            Rolls::new(vec![1_295, 1_296]),
            Err(RollsError::Index(1_296))
        );
        let most = Rolls::new(vec![1_295; 6]).unwrap();
        assert_eq!(most.indices(), [1_295; 6]);
        assert_eq!(most.phrase().split(' ').count(), 6);
    }

    #[test]
    fn a_phrase_is_kept_as_a_plain_list_of_numbers_and_read_strictly() {
        let rolls = Rolls::new(vec![3, 1_000]).unwrap();
        let kept = ron::to_string(&rolls).unwrap();
        assert_eq!(kept, "[3,1000]");
        assert_eq!(ron::from_str::<Rolls>(&kept), Ok(rolls));
        assert!(ron::from_str::<Rolls>("[3,1296]").is_err());
        assert!(ron::from_str::<Rolls>("[]").is_err());
        assert!(ron::from_str::<Rolls>("[\"moss\"]").is_err());
    }
}
