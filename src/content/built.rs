//! Levels that are not read from a file but built by the game: the puzzle of a day, the Lab.

use std::collections::BTreeMap;

use super::{
    Dice, Ending, Forge, GrownUps, Guess, Level, LevelId, Race, Recall, Scene, Step, fingerprint,
};
use crate::words::Text;

/// A step that can be a level by itself. None of these kinds can jump, so nothing in it can lead
/// nowhere.
#[derive(Debug, Clone)]
pub enum Solo {
    /// Words to roll.
    Dice(Dice),
    /// A password to make up.
    Forge(Forge),
    /// A lock to crack.
    Guess(Guess),
    /// Two locks to predict and to watch.
    Race(Race),
    /// A rolled phrase to type again.
    Recall(Recall),
}

impl Solo {
    /// The step, without the card of an album that it names: there is no album.
    fn into_step(self) -> Step {
        match self {
            Self::Dice(dice) => Step::Dice(dice),
            Self::Forge(forge) => Step::Forge(Forge {
                oops: None,
                ..forge
            }),
            Self::Guess(guess) => Step::Guess(Guess {
                oops: None,
                ..guess
            }),
            Self::Race(race) => Step::Race(race),
            Self::Recall(recall) => Step::Recall(recall),
        }
    }
}

impl Level {
    /// A level of one step, with a note for grown-ups. It has no other scene and no album.
    pub fn of_one(id: LevelId, title: Text, step: Solo, note: Text) -> Self {
        let step = step.into_step();
        let hash = fingerprint(&format!("{step:?}"));
        let steps = vec![step, Step::End(Ending::Done)];
        Self {
            id,
            hash,
            title,
            minutes: 2,
            ages: (7, 12),
            objectives: Vec::new(),
            scenes: [(Self::START.to_owned(), Scene { steps })].into(),
            oops: BTreeMap::new(),
            words: BTreeMap::new(),
            jigsaw: None,
            grown_ups: GrownUps {
                talk: Vec::new(),
                listen_for: Vec::new(),
                note,
            },
            positions: BTreeMap::new(),
        }
    }
}
