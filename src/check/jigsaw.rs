//! Whether every piece of the jigsaw can come out.

use std::collections::BTreeSet;

use super::findings::Findings;
use super::kinds::PIECE_NOT_GIVEN;
use crate::content::Step;

pub(super) fn look(findings: &mut Findings<'_>) {
    let level = findings.level();
    let Some(jigsaw) = level.jigsaw() else {
        return;
    };
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let given: BTreeSet<&str> = steps.flat_map(pieces).collect();
    for piece in &jigsaw.pieces {
        if !given.contains(piece.key.as_str()) {
            let what = format!("No photo of the level gives the piece \"{}\".", piece.key);
            let path = format!("jigsaw › pieces › {}", piece.key);
            findings.report(&PIECE_NOT_GIVEN, &path, what);
        }
    }
}

/// The pieces that a step can give.
fn pieces(step: &Step) -> Vec<&str> {
    match step {
        Step::Spot(spot) => {
            let things = spot.things.iter();
            things.filter_map(|thing| thing.piece.as_deref()).collect()
        }
        Step::Photo(photo) => super::photo::pieces(photo).collect(),
        Step::Say(_)
        | Step::Choose(_)
        | Step::Sort(_)
        | Step::Forge(_)
        | Step::Teach(_)
        | Step::Dice(_)
        | Step::Recall(_)
        | Step::Race(_)
        | Step::Guess(_)
        | Step::Order(_)
        | Step::Match(_)
        | Step::Copies(_)
        | Step::End(_)
        | Step::Go(_)
        | Step::Back => Vec::new(),
    }
}
