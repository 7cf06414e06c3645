//! The level's jigsaw, as far as a photo has to do with it.

use std::collections::BTreeSet;

use super::Switches;
use super::outcome::is_ended;
use crate::activity::{Context, jigsaw};
use crate::content::{Photo, Tells};
use crate::stage::Jigsaw;

/// The pieces of the level's jigsaw that nobody was given yet.
pub(super) fn kept_back(context: &Context<'_>) -> BTreeSet<String> {
    let pieces = context.jigsaw.into_iter().flat_map(|jigsaw| &jigsaw.pieces);
    let kept = pieces.filter(|piece| !context.pieces.told.contains(&piece.key));
    kept.map(|piece| piece.key.clone()).collect()
}

/// The jigsaw as it lies now: pieces that were given away before, or are still to be seen on this
/// photo. Nothing if the photo holds no piece.
pub(super) fn on_stage(
    rules: &Photo,
    switches: &Switches,
    context: &Context<'_>,
) -> Option<Jigsaw> {
    let clues = rules.clues.iter().filter_map(|clue| match &clue.tells {
        Tells::Piece(piece) => Some((piece.as_str(), clue)),
        Tells::Fact(_) => None,
    });
    clues.clone().next()?;
    let seen: BTreeSet<&str> = clues
        .filter(|(_, clue)| !is_ended(rules, switches, clue))
        .map(|(piece, _)| piece)
        .collect();
    let is_out = |key: &str| context.pieces.told.contains(key) || seen.contains(key);
    context.jigsaw.map(|jigsaw| jigsaw::lie(jigsaw, is_out))
}
