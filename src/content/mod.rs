//! Reads levels and the course strictly, keeps positions, and says all that is wrong.
//!
//! A [`Level`] or [`Course`] can only come from here, so whoever holds one knows that every jump
//! leads somewhere and every id is known.

mod course;
mod fingerprint;
mod level;
mod problem;
mod steps;

pub use course::{Course, Objective, Person, Place};
pub use fingerprint::fingerprint;
pub use level::{GrownUps, Level, LevelId, OopsCard, Scene};
pub use problem::{Code, Position, Problem};
pub use steps::{
    Answer, Bin, Card, Choice, Choose, Ending, Forge, Goal, Mood, Say, Slot, Sort, Step, Teach,
    Verdict,
};
