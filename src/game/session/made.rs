//! Passwords that later steps compare with, and where to come back to meanwhile. Must not let them
//! out of the play: nothing typed is ever saved.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Moment, Session};
use crate::activity::Pieces;
use crate::game::{Answers, Spot};
use crate::password::Secret;

/// A place in the story, at the beginning of a step.
pub(super) struct Place {
    pub(super) spot: Spot,
    pub(super) walked: usize,
    /// Answers of the story as it stood.
    pub(super) last: Answers,
    /// Steps that were skipped.
    pub(super) skipped: Arc<BTreeSet<String>>,
    /// Pieces of the jigsaw that were out.
    pub(super) pieces: Arc<Pieces>,
}

impl Moment {
    pub(super) fn place(&self) -> Place {
        Place {
            spot: self.spot.clone(),
            walked: self.walked,
            last: self.last.clone(),
            skipped: Arc::clone(&self.skipped),
            pieces: Arc::clone(&self.pieces_before),
        }
    }
}

impl Session {
    /// Keeps a password for as long as the level is played, if a step compares with it.
    pub(super) fn keep_made(&mut self, account: String, secret: Secret) {
        let compared = self.level.compared();
        if compared.contains(account.as_str()) {
            Arc::make_mut(&mut self.now.made).keep(account, secret);
        }
    }

    /// Keeps the place to come back to where it was before the first password that a step ahead
    /// still compares with: what was typed is not kept, so whoever comes back must make it again.
    pub(super) fn hold(&mut self, left: Place) {
        let spot = &self.now.spot;
        let returns = spot.calls.iter();
        let returns = returns.map(|(scene, step)| (scene.as_str(), *step));
        let places = returns.chain([(spot.scene.as_str(), spot.step)]);
        let compared = self.level.compared_ahead(places);
        let is_needed =
            !self.is_over() && compared.iter().any(|account| self.now.made.has(account));
        if !is_needed {
            self.now.held = None;
        } else if self.now.held.is_none() {
            self.now.held = Some(Arc::new(left));
        }
    }
}
