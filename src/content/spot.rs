//! `Spot`, as checked types: things in a photo, of which some tell something.

use super::{Mood, Say};
use crate::words::Text;

/// The child finds what a photo tells to whoever looks closely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// The photo: a drawing with places.
    pub picture: String,
    /// What is written on its white strip.
    pub caption: Option<Text>,
    /// Six to twelve things, in the order of the file; two to seven are clues.
    pub things: Vec<Thing>,
    /// What follows when the child says "that's all" too early.
    pub missed: Vec<Say>,
    /// The card of the Oops album that is won by that.
    pub oops: Option<String>,
    /// What follows when all clues are found.
    pub found: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// Something that is to be seen in a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// The place of the drawing where it is: the id of a titled element.
    pub place: String,
    /// What it is called.
    pub say: Text,
    /// What is to be read or seen there from near.
    pub near: Text,
    /// Whether it tells something.
    pub clue: bool,
    /// What it tells, or why it tells nothing.
    pub because: Text,
    /// The piece of the level's jigsaw that it gives, by its key; only clues give one.
    pub piece: Option<String>,
}

impl Spot {
    /// How many things are clues.
    pub fn clues(&self) -> usize {
        self.things.iter().filter(|thing| thing.clue).count()
    }
}
