//! Levels that are not read from a file but built by the game, such as the puzzle of a day.

use std::collections::BTreeMap;

use super::{Ending, GrownUps, Guess, Level, LevelId, Scene, Step, fingerprint};
use crate::words::Text;

impl Level {
    /// A level of one lock to crack. It has no other scene and no album, so nothing in it can lead
    /// nowhere: a card of the album that the lock names is left out.
    pub fn of_guess(id: LevelId, title: Text, mut guess: Guess) -> Self {
        guess.oops = None;
        let hash = fingerprint(&format!("{guess:?}"));
        let steps = vec![Step::Guess(guess), Step::End(Ending::Done)];
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
            grown_ups: GrownUps {
                talk: Vec::new(),
                listen_for: Vec::new(),
                note: Text::new("A puzzle for every day: facts about people are easy to guess."),
            },
            positions: BTreeMap::new(),
        }
    }
}
