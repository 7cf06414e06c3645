//! Pieces of the level's jigsaw that have come out. They are part of the moment, so that a rewind
//! takes them back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Session;

impl Session {
    /// The child has found a piece in a photo.
    pub(super) fn keep_found(&mut self, key: String) {
        Arc::make_mut(&mut self.now.pieces).found.insert(key);
    }

    /// The child has told pieces to somebody who did not know them.
    pub(super) fn keep_told(&mut self, keys: BTreeSet<String>) {
        Arc::make_mut(&mut self.now.pieces).told.extend(keys);
    }

    /// People of a talk were told pieces that they did not know.
    pub(super) fn keep_learnt(&mut self, by: BTreeMap<String, BTreeSet<String>>) {
        let pieces = Arc::make_mut(&mut self.now.pieces);
        for (who, learnt) in by {
            pieces.knows.entry(who).or_default().extend(learnt);
        }
    }
}
