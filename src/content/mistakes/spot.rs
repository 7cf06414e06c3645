//! Words for photos that tell nothing or nothing else, and for pieces that don't fit.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn clue_count(found: usize, least: usize, most: usize) -> Mistake {
    let found = match found {
        0 => "None of these things is a clue".to_owned(),
        1 => "Only one of these things is a clue".to_owned(),
        more => format!("{more} of these things are clues"),
    };
    Mistake::new(
        Code::UnevenPhoto,
        format!("{found}; a photo needs {least} to {most}."),
        "With fewer there is nothing to hunt for, and more are a chore.",
        "Mark what tells something with `clue: true`, and nothing else.",
    )
}

pub(in crate::content) fn harmless_count(found: usize, least: usize) -> Mistake {
    let found = match found {
        0 => "Every one of these things is a clue".to_owned(),
        1 => "Only one of these things is harmless".to_owned(),
        more => format!("Only {more} of these things are harmless"),
    };
    Mistake::new(
        Code::UnevenPhoto,
        format!("{found}; a photo needs at least {least} that are."),
        "Where everything is a clue, a child can press without looking.",
        "Add things that tell nothing, with writing on some of them too.",
    )
}

pub(in crate::content) fn piece_of_no_clue(piece: &str) -> Mistake {
    Mistake::new(
        Code::PieceOfNoClue,
        format!("This thing gives the piece `\"{piece}\"`, but is no clue."),
        "What gives a piece away tells something, if only together with others.",
        "Add `clue: true,`, or take `piece` out.",
    )
}

pub(in crate::content) fn unknown_piece<'k>(
    key: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownPiece,
        format!("This level's jigsaw has no piece `\"{key}\"`."),
        "The piece would light up nowhere.",
        format!(
            "{} Pieces stand in the field `jigsaw` of the level.",
            suggestion(key, known)
        ),
    )
}
