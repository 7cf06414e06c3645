//! Turns the texts of files into a checked course, and finds all that is wrong at once.
//!
//! Every function that reads a part returns it or, after noting why, nothing; it goes on as far as
//! it can, so that one run finds what can be found. Whether a level is *good* is for the room
//! `check` to say.

mod accounts;
mod chat;
mod choices;
mod copies;
mod course;
mod dice;
mod forge;
mod form;
mod guess;
mod jigsaw;
mod jumps;
mod leak;
mod level;
mod matching;
mod notes;
mod order;
mod panel;
mod photo;
mod profile;
mod race;
mod scenes;
mod sort;
mod speech;
mod spot;
mod table;
mod twice;
mod values;
mod whole;

pub(super) use notes::problem;
pub(super) use whole::read_frame;
pub use whole::{Reading, SourceFile, read, read_course, read_level};

#[cfg(test)]
mod tests;
