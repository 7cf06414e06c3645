//! Sessions, screens and progress. No clock, files, terminal, threads, or chance of its own.

mod checkpoint;
mod keeper;
mod progress;
mod settings;

pub use crate::content::Verdict;
pub use checkpoint::{Answered, Answers, Checkpoint, Spot};
pub use keeper::{KeeperName, NameError};
pub use progress::{FORMAT, Figure, Progress, Record, Resume};
pub use settings::{Settings, Theme};
