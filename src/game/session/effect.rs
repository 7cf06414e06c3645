//! What a session asks for, and what of it comes from a step.

use super::Outcome;
use crate::activity;
use crate::password::{Rolls, Secret};

/// What a session asks for.
#[derive(Clone)]
pub enum Effect {
    /// There is something new to read.
    Turn,
    /// A new step has begun: a place to save.
    Checkpoint,
    /// A card of the album was won, by its id in the level.
    Oops(String),
    /// A password is to be judged.
    Score {
        /// Comes back with the judgement.
        ticket: u64,
        /// What was typed.
        secret: Secret,
        /// The character's facts.
        known: Vec<String>,
    },
    /// A phrase was rolled and taken, to be kept by its name.
    Rolled {
        /// What the level calls it.
        phrase: String,
        /// The words.
        rolls: Rolls,
    },
    /// The level is over.
    Ended(Outcome),
}

/// A step's request for a judgement, as the session's.
pub(super) fn passed_on(effect: activity::Effect) -> Option<Effect> {
    match effect {
        activity::Effect::Score {
            ticket,
            secret,
            known,
        } => Some(Effect::Score {
            ticket,
            secret,
            known,
        }),
        activity::Effect::Turn
        | activity::Effect::Decide(_)
        | activity::Effect::Oops(_)
        | activity::Effect::Rolled { .. }
        | activity::Effect::Made { .. }
        | activity::Effect::Piece { .. }
        | activity::Effect::Told { .. }
        | activity::Effect::Learnt { .. }
        | activity::Effect::Note(_)
        | activity::Effect::Finish { .. } => None,
    }
}
