//! The kinds of step that are about a photo, and the jigsaw of a level.

use super::page::Page;
use super::parts::{Asked, asked, card, help, order as shown, speeches};
use crate::content::{Course, Jigsaw, Level, Spot, Thing};

pub(super) fn spot(page: &mut Page, (course, level): (&Course, &Level), rules: &Spot) {
    let Spot {
        by,
        mood,
        ask,
        brief,
        picture,
        caption,
        things,
        missed,
        oops,
        found,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: Some(picture),
    };
    asked(page, course, &task);
    if let Some(caption) = caption {
        page.entry(&format!("Caption: {}", caption.source()));
    }
    shown(page, false);
    page.gap();
    for (index, thing) in things.iter().enumerate() {
        let Thing {
            place: _,
            say,
            near,
            clue,
            because,
            piece,
        } = thing;
        let kind = if *clue { "a clue" } else { "harmless" };
        page.numbered(index + 1, &format!("{} ({kind})", say.source()));
        page.inner(&format!("From near: {}", near.source()));
        page.inner(&format!("Because: {}", because.source()));
        if let Some(piece) = piece {
            page.inner(&format!("Piece of the jigsaw: {}", called(level, piece)));
        }
    }
    speeches(page, course, ("When a clue is missed", missed));
    card(level, oops.as_deref(), |words| page.entry(words));
    speeches(page, course, ("When all clues are found", found));
    help(page, hints, auntie.as_ref());
}

/// What stands on a piece whose key is known.
pub(super) fn called<'l>(level: &'l Level, key: &'l str) -> &'l str {
    let mut pieces = level.jigsaw().into_iter().flat_map(|jigsaw| &jigsaw.pieces);
    let piece = pieces.find(|piece| piece.key == key);
    piece.map_or(key, |piece| piece.text.source())
}

/// What the photos of a level tell together.
pub(super) fn jigsaw(page: &mut Page, level: &Level) {
    let Some(Jigsaw {
        ask,
        pieces,
        joined,
    }) = level.jigsaw()
    else {
        return;
    };
    page.heading(1, "Jigsaw");
    page.entry(ask.source());
    for piece in pieces {
        page.entry(&format!("Piece: {}", piece.text.source()));
    }
    page.entry(&format!("All together: {}", joined.source()));
}
