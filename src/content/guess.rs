//! `Guess`, as checked types: the child is Guessatron and cracks a silly password from clues.

use super::{Mood, Say};
use crate::words::Text;

/// The child cracks a character's silly password: one word card, and trick cards that change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A drawing to look at.
    pub picture: Option<String>,
    /// Whose silly password it is.
    pub owner: Text,
    /// The word cards, in the order of the file.
    pub words: Vec<String>,
    /// The trick cards, in the order of the file.
    pub tricks: Vec<TrickCard>,
    /// How many trick cards a try needs.
    pub uses: u8,
    /// The cards that open the lock.
    pub answer: Combination,
    /// What is known of the owner, and which cards that rules out.
    pub clues: Vec<Clue>,
    /// How many tries there are.
    pub tries: u8,
    /// Why it was these cards, told when the lock is open, whoever opened it.
    pub because: Text,
    /// What follows when the child has cracked it.
    pub won: Vec<Say>,
    /// What follows when no try is left.
    pub lost: Vec<Say>,
    /// The card of the Oops album that is won when no try is left.
    pub oops: Option<String>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// A word card with trick cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Combination {
    /// The word.
    pub word: String,
    /// The tricks. However they are written, they are done in the order of [`TrickCard`].
    pub tricks: Vec<TrickCard>,
}

/// Something known of the owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clue {
    /// What it says.
    pub say: Text,
    /// The cards that it speaks against.
    pub rules_out: Vec<GuessCard>,
}

/// A card of either kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GuessCard {
    /// A word card.
    Word(String),
    /// A trick card.
    Trick(TrickCard),
}

/// What people do to a word to make it look clever. Several are done in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrickCard {
    /// The last letter first.
    Backwards,
    /// The word, and once more.
    Twice,
    /// A big first letter.
    Capital,
    /// Digits for letters that look like them.
    Swaps,
    /// A year at the end.
    Year(String),
    /// A number at the end.
    Number(String),
    /// An exclamation mark at the end.
    Bang,
}

impl Guess {
    /// The clues that speak against a card, each with its place from 0.
    pub fn against<'g>(&'g self, card: &GuessCard) -> impl Iterator<Item = (usize, &'g Clue)> {
        let speaks = move |(_, clue): &(usize, &Clue)| clue.rules_out.contains(card);
        self.clues.iter().enumerate().filter(speaks)
    }
}
