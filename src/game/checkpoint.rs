//! Where a level was left: the semantic state at the beginning of a step.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::activity::Pieces;
use crate::content::Verdict;

/// The way into a level: where the story stands, and what it goes back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    /// The scene.
    pub scene: String,
    /// The step in it, from 0.
    pub step: usize,
    /// Scenes that wait for a `Back`, the outermost first, with the step to go on at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<(String, usize)>,
}

/// What a child has answered, by decision.
pub type Answers = BTreeMap<String, Answered>;

/// The verdict of an answer and which faults its question could have shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// How well judged it was.
    pub verdict: Verdict,
    /// Whether another answer would have missed a danger.
    pub risk: bool,
    /// Whether another answer would have refused something harmless.
    pub refusal: bool,
}

/// All that is needed to go on at the beginning of a step. It holds no typed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// Where.
    pub spot: Spot,
    /// Steps left behind.
    pub walked: usize,
    /// First answers, which no rewind changes.
    #[serde(default)]
    pub first: Answers,
    /// Answers of the story as it stands.
    #[serde(default)]
    pub last: Answers,
    /// Pieces of the level's jigsaw that were found or told before.
    #[serde(default, skip_serializing_if = "Pieces::is_empty")]
    pub pieces: Pieces,
    /// Steps that were skipped and not played since, each by its scene and its number.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub skipped: BTreeSet<String>,
    /// Whether a hint that explains was opened.
    #[serde(default)]
    pub explained: bool,
}
