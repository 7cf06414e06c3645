//! The level's jigsaw, as far as a photo has to do with it.

use std::collections::BTreeSet;

use super::outcome::is_ended;
use super::Switches;
use crate::activity::Context;
use crate::content::{Jigsaw, Photo, Tells};
use crate::stage;
use crate::words::Text;

/// The jigsaw, and which of its pieces were given away before.
#[derive(Clone, Copy)]
pub(super) struct Pieces<'a> {
    jigsaw: Option<&'a Jigsaw>,
    told: &'a BTreeSet<String>,
}

impl<'a> Pieces<'a> {
    /// Those of the moment.
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            jigsaw: context.jigsaw,
            told: context.told,
        }
    }

    /// The pieces that nobody was given yet.
    pub(super) fn kept_back(&self) -> BTreeSet<String> {
        let keys = self.jigsaw.into_iter().flat_map(|jigsaw| &jigsaw.pieces);
        let kept = keys.filter(|piece| !self.told.contains(&piece.key));
        kept.map(|piece| piece.key.clone()).collect()
    }

    /// What all pieces tell together.
    pub(super) fn joined(&self) -> Option<&'a Text> {
        self.jigsaw.map(|jigsaw| &jigsaw.joined)
    }

    /// The jigsaw as it lies now: pieces that are out, or still to be seen on this photo. Nothing
    /// if the photo holds no piece.
    pub(super) fn on_stage(&self, rules: &Photo, switches: &Switches) -> Option<stage::Jigsaw> {
        let jigsaw = self.jigsaw?;
        let mut seen = BTreeSet::new();
        let mut holds_one = false;
        for clue in &rules.clues {
            if let Tells::Piece(piece) = &clue.tells {
                holds_one = true;
                if !is_ended(rules, switches, clue) {
                    seen.insert(piece.as_str());
                }
            }
        }
        let piece = |piece: &crate::content::JigsawPiece| {
            let is_out = self.told.contains(&piece.key) || seen.contains(piece.key.as_str());
            stage::JigsawPiece {
                text: is_out.then(|| piece.text.clone()),
            }
        };
        let pieces: Vec<stage::JigsawPiece> = jigsaw.pieces.iter().map(piece).collect();
        let all = pieces.iter().all(|piece| piece.text.is_some());
        holds_one.then(|| stage::Jigsaw {
            ask: jigsaw.ask.clone(),
            pieces,
            joined: all.then(|| jigsaw.joined.clone()),
        })
    }
}
