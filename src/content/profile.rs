//! `Profile`, as checked types: a username and a card about somebody, which tell nothing true and
//! still make people laugh.

use super::{Mood, Say};
use crate::words::Text;

/// The child makes a name and a card for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// Whose card it is: a person of the course.
    pub who: String,
    /// How the name is now, if there is one.
    pub old: Option<Text>,
    /// What must not be told, in the order of the file.
    pub facts: Vec<ProfileFact>,
    /// Two or three rows of words; one of each makes a name.
    pub parts: Vec<Vec<Text>>,
    /// Lines to pick for the card.
    pub lines: Vec<ProfileLine>,
    /// So many lines at least make a card.
    pub at_least: u8,
    /// What is told when all is well.
    pub because: Text,
    /// What follows when something true was told, before it is said what.
    pub leaked: Vec<Say>,
    /// What follows when all went well.
    pub won: Vec<Say>,
    /// The card of the Oops album that is won by telling something.
    pub oops: Option<String>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// Something true that must not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileFact {
    /// What lines call it.
    pub key: String,
    /// Words that tell it, in any spelling.
    pub words: Vec<String>,
    /// What is learnt. It ends the sentence "They learn …".
    pub tells: Text,
}

/// A line about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileLine {
    /// What it says.
    pub say: Text,
    /// Whether it makes people laugh.
    pub laughs: bool,
    /// The key of the fact that it tells, and why one might.
    pub tells: Option<(String, Text)>,
}
