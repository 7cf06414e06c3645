//! A show that plays by itself. The game is always already in its final state.

use super::Picture;
use crate::words::Text;

/// Beats that a face plays one after the other; any key completes them at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Reveal {
    /// Who performs.
    pub name: Text,
    /// The beats, each of complete text.
    pub beats: Vec<Beat>,
}

/// One beat of a show.
#[derive(Debug, Clone, PartialEq)]
pub struct Beat {
    /// What is said.
    pub line: Text,
    /// The performer's face.
    pub portrait: Picture,
    /// A figure that grows, in words: "41 tries".
    pub counter: Option<Text>,
    /// Indices of the field's pieces that have fallen by now; of rolled words, those whose dice
    /// lie still.
    pub fallen: Vec<usize>,
    /// How long it stands before the next, in milliseconds; two seconds at the most.
    pub milliseconds: u32,
}
