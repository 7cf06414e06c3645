//! The kinds of step with words rolled by dice, as checked types like those in `steps`.

use super::{Mood, Say};
use crate::words::Text;

/// The child rolls words and makes a passphrase of them, for a character's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dice {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A drawing to look at instead of the villager that the words make.
    pub picture: Option<String>,
    /// Whose account it is for: "Pip's locker".
    pub account: Text,
    /// How many words are rolled to begin with, 2 to 6.
    pub words: u8,
    /// Whether the child may add words, up to 6.
    pub more: bool,
    /// What `Recall` calls the phrase, here or in a later level.
    pub phrase: String,
    /// Whether it takes so many words that the guesser, who owns the list, gives up.
    pub guesser_gives_up: bool,
    /// What follows when the phrase is taken.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// The child types a phrase again that was rolled earlier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recall {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// Whose account it is for: "Pip's locker".
    pub account: Text,
    /// What the `Dice` that rolled it calls the phrase.
    pub phrase: String,
    /// How many words are rolled if none were yet, 2 to 6.
    pub words: u8,
    /// What follows when it is typed.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}
