//! Sessions, screens and progress. No clock, files, terminal, threads, or chance of its own:
//! date and seed come in, and what is to be done goes out as effects.

mod chance;
mod checkpoint;
mod daily;
mod hub;
mod keeper;
mod lab;
mod nickname;
mod progress;
#[cfg(test)]
pub(crate) mod samples;
mod screens;
mod session;
mod settings;

pub use checkpoint::{Answered, Answers, Checkpoint, Spot};
pub use daily::daily_level;
pub use hub::{Effect, Game, Input, Setup, Start};
pub use keeper::{KeeperName, NameError};
pub use lab::{Work, lab_level};
pub use progress::{FORMAT, Figure, Progress, Record, Resume};
pub use session::{Effect as SessionEffect, Outcome, Session};
pub use settings::{Settings, Theme};
