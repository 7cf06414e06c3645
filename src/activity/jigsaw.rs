//! Pieces of a level's jigsaw: which have been found or told so far, and how they lie on stage.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::content::Jigsaw;
use crate::stage;

/// Pieces that are out, by their keys in the level. A rewind takes back what came after.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pieces {
    /// Those that the child has found in a photo.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub found: BTreeSet<String>,
    /// Those that the child has told by sharing a photo.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub told: BTreeSet<String>,
    /// Those that somebody was told in talks, by who.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub knows: BTreeMap<String, BTreeSet<String>>,
}

impl Pieces {
    /// No piece is out.
    pub const fn new() -> Self {
        Self {
            found: BTreeSet::new(),
            told: BTreeSet::new(),
            knows: BTreeMap::new(),
        }
    }

    /// Whether nothing was found or told yet.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.told.is_empty() && self.knows.is_empty()
    }

    /// Whether a piece was found or told.
    pub fn has(&self, key: &str) -> bool {
        self.found.contains(key) || self.told.contains(key)
    }
}

/// A jigsaw as it lies on stage: of each piece, what stands on it if it is out.
pub(super) fn lie(jigsaw: &Jigsaw, is_out: impl Fn(&str) -> bool) -> stage::Jigsaw {
    let pieces: Vec<stage::JigsawPiece> = jigsaw
        .pieces
        .iter()
        .map(|piece| stage::JigsawPiece {
            text: is_out(&piece.key).then(|| piece.text.clone()),
        })
        .collect();
    let is_whole = pieces.iter().all(|piece| piece.text.is_some());
    stage::Jigsaw {
        ask: jigsaw.ask.clone(),
        pieces,
        joined: is_whole.then(|| jigsaw.joined.clone()),
    }
}
