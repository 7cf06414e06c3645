//! The step `Race` as checked types; what guards them is what guards all steps.

use super::{Mood, Say};
use crate::words::Text;

/// The child predicts which of two locks holds longer, then sees the guesser at both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Race {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A large picture.
    pub picture: Option<String>,
    /// Facts about the owners that the guesser knows, in small letters.
    pub known: Vec<String>,
    /// The two locks.
    pub locks: [Lock; 2],
    /// Why it went that way, said after the advice that the game works out.
    pub because: Option<Text>,
    /// What follows when the prediction was right.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// A lock that the guesser tries to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Whose it is.
    pub owner: Text,
    /// Its password; the child makes one up if there is none.
    pub password: Option<String>,
}
