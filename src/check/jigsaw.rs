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
            let what = format!("No step of the level gives the piece \"{}\".", piece.key);
            let path = format!("jigsaw › pieces › {}", piece.key);
            findings.report(&PIECE_NOT_GIVEN, &path, what);
        }
    }
}

/// The pieces that a step can give.
fn pieces(step: &Step) -> Vec<&str> {
    if let Step::Spot(spot) = step {
        let things = spot.things.iter();
        things.filter_map(|thing| thing.piece.as_deref()).collect()
    } else if let Step::Photo(photo) = step {
        super::photo::pieces(photo).collect()
    } else if let Step::Chat(chat) = step {
        let moments = chat.talk.values();
        let said = moments.clone().flat_map(|moment| &moment.says);
        let told = said.filter_map(|message| message.piece.as_deref());
        let replies = moments.flat_map(super::chat::replies);
        let given = replies.flat_map(|reply| &reply.gives);
        told.chain(given.map(String::as_str)).collect()
    } else {
        Vec::new()
    }
}
