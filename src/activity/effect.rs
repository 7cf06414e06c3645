//! What a step is told, and what it answers with. Must do nothing itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::Verdict;
use crate::password::{Rolls, Secret, Strength};
use crate::stage::Action;
use crate::words::Text;

/// What a step is told.
#[derive(Debug, Clone)]
pub enum Input {
    /// The child does something.
    Act(Action),
    /// A password was judged.
    Scored {
        /// Which request this answers.
        ticket: u64,
        /// The judgement.
        strength: Strength,
    },
}

/// What a step asks for.
#[derive(Clone)]
pub enum Effect {
    /// There is something new to read.
    Turn,
    /// The child has decided something; before it is where a rewind leads.
    Decide(Decision),
    /// A card of the Oops album was won, by its id in the level.
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
    /// A password was made and is done with: what later ones may have to differ from.
    Made {
        /// Whose account it is for.
        account: String,
        /// What was typed.
        secret: Secret,
    },
    /// A piece of the level's jigsaw was found, by its key.
    Piece {
        /// What the level calls it.
        key: String,
    },
    /// Pieces of the level's jigsaw were told to somebody who did not know them.
    Told {
        /// What the level calls them.
        pieces: BTreeSet<String>,
    },
    /// Pieces of the level's jigsaw were told in a talk to people who did not know them.
    Learnt {
        /// Who learnt which, by their ids and the level's keys.
        by: BTreeMap<String, BTreeSet<String>>,
    },
    /// Something was said or done, for the transcript.
    Note(Line),
    /// The step is over.
    Finish {
        /// The scene to jump to, if not simply onward.
        then: Option<String>,
    },
}

/// Something that a child has decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Which of the step's decisions: "" if it has one only, else "card 2", "slot 1".
    pub item: String,
    /// How well judged.
    pub verdict: Verdict,
    /// Whether an answer was on offer that misses a danger.
    pub risk: bool,
    /// Whether an answer was on offer that refuses something harmless.
    pub refusal: bool,
}

/// A line of the transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Who; nobody for what the child did and what was told.
    pub by: Option<Text>,
    /// What.
    pub text: Text,
}
