//! The plain face: speaks a `Stage` line by line, without escape codes.
//!
//! Made to be *heard*: for screen readers, pipes and `TERM=dumb`. It prints and reads nothing
//! itself; it gives lines to print and makes actions of lines that were read.

mod answer;
mod command;
mod face;
mod hear;
mod hold;
mod memory;
mod order;
mod prompt;
mod script;
mod speak;
mod talk;
mod words;

#[cfg(test)]
mod anything;
#[cfg(test)]
mod hands;
#[cfg(test)]
mod orders;
#[cfg(test)]
mod photos;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod transcripts;

pub use face::Face;
pub use hear::Heard;
pub use speak::Seen;
