//! The step `Leak` as checked types; what guards them is what guards all steps.

use super::{Mood, Say};
use crate::words::Text;

/// The child says how many doors a lost password opens, then sees the guesser at each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leak {
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
    /// The account whose password was lost, made earlier in the level.
    pub account: Text,
    /// The accounts at which it is tried, made earlier too.
    pub doors: Vec<Text>,
    /// Told when a door fell.
    pub because: Text,
    /// Told when none did.
    pub held_because: Text,
    /// What follows when a door fell.
    pub fell: Vec<Say>,
    /// What follows when none did.
    pub held: Vec<Say>,
    /// The card of the Oops album that is won when a door falls.
    pub oops: Option<String>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}
