//! The Password Lab: free play with the guesser at a neighbour's lock. Each thing to do is a level
//! of one step; nothing of it counts for stars or figures.

mod steps;

use crate::content::{LabLock, Level, LevelId, lab};
use crate::words::Text;

/// How often the Lab was used in this game; never kept.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::game) struct Visits {
    /// Times that it was entered.
    pub(in crate::game) door: u32,
    /// Things that were begun at the bench.
    pub(in crate::game) bench: u32,
}

/// Something to do at the bench.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Words are rolled by dice.
    Roll,
    /// A password is made up, and tried with something added.
    MakeUp,
    /// Two locks are made up, and the guesser goes for both.
    Race,
    /// The words that were rolled here are typed again.
    Again,
}

impl Work {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Roll, Self::MakeUp, Self::Race, Self::Again];

    const fn name(self) -> &'static str {
        match self {
            Self::Roll => "roll",
            Self::MakeUp => "make-up",
            Self::Race => "race",
            Self::Again => "again",
        }
    }
}

/// What can be done at a lock of the Lab, by its place in the file from 0, as a level of one step.
pub fn lab_level(lock: usize, work: Work) -> Option<Level> {
    let lock = self::lock(lock)?;
    let id = LevelId::new(format!("lab/{}/{}", lock.id, work.name()));
    let title = Text::new("Lab: {lock}").with("lock", Text::from_data(&*lock.lock));
    let note = Text::new("Free play: what is typed here is judged, and kept nowhere.");
    Some(Level::of_one(id, title, steps::step(lock, work), note))
}

/// A lock by its place in the file, from 0.
pub(in crate::game) fn lock(lock: usize) -> Option<&'static LabLock> {
    lab()?.locks.get(lock)
}

/// What a keeper's file calls the words that were rolled for a lock.
pub(in crate::game) fn phrase(lock: &LabLock) -> String {
    format!("lab/{}", lock.id)
}
