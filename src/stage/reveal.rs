//! A show that plays by itself. The game is always already in its final state.

use super::{Held, Picture};
use crate::words::Text;

/// Beats that a face plays one after the other; any key completes them at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Reveal {
    /// Who performs.
    pub name: Text,
    /// The power of ten of the figure at which the performer gives up, to be marked on the
    /// ladder; none if there is no such end.
    pub limit_log10: Option<f64>,
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
    /// How far the performer is with each password on stage: one for a field, one a lane; of
    /// rolled words, which dice lie still.
    pub attacks: Vec<Attack>,
    /// How far the picture is by now with everybody whom it may reach.
    pub held: Vec<Held>,
    /// How many messages of the messenger have arrived by now, and who is writing the next; nothing
    /// where no messages arrive.
    pub arrived: Option<Arrived>,
    /// How long it stands before the next, in milliseconds; two seconds at the most.
    pub milliseconds: u32,
}

/// How far messages have arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// How many of the messages on stage, counted from the first.
    pub messages: usize,
    /// Who is writing the next one.
    pub writing: Option<Text>,
}

/// How far the performer is with one password.
#[derive(Debug, Clone, PartialEq)]
pub struct Attack {
    /// A figure that grows.
    pub counter: Option<Counter>,
    /// Indices of the pieces that have fallen by now.
    pub fallen: Vec<usize>,
    /// How it stands.
    pub siege: Siege,
}

/// How it stands about a password that is being guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Siege {
    /// Still being tried.
    Going,
    /// It has been guessed.
    Opened,
    /// The performer has given up.
    Holds,
}

/// A figure that grows, and its place on a ladder of powers of ten.
#[derive(Debug, Clone, PartialEq)]
pub struct Counter {
    /// In words: "41 tries".
    pub text: Text,
    /// What a child knows of which there are as many: "as many as the days in a year".
    pub compared: Option<Text>,
    /// The power of ten; never negative.
    pub log10: f64,
}
