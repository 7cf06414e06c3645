//! Words for clues, tools and audiences of `Photo` that don't fit together.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_fact<'k>(
    key: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownFact,
        format!("This photo tells no fact with the key `\"{key}\"`."),
        "Clues tell facts, and audiences know some of them, by the keys that stand in `facts`.",
        suggestion(key, known),
    )
}

pub(in crate::content) fn idle_fact(key: &str) -> Mistake {
    Mistake::new(
        Code::IdleFact,
        format!("No clue tells the fact `\"{key}\"`."),
        "Nobody could ever learn it from this photo, so it would be of no use.",
        format!("Add a clue with `tells: \"{key}\"`, or take the fact out."),
    )
}

pub(in crate::content) fn clue_sources(found: &[&str]) -> Mistake {
    let what = if found.is_empty() {
        "This clue is nowhere.".to_owned()
    } else {
        format!("This clue is in several places: {}.", found.join(", "))
    };
    Mistake::new(
        Code::UnclearClue,
        what,
        "The game has to know where the clue is, to know which tool ends it.",
        "Give just one of `place`, `note`, `moment` and `caption`.",
    )
}

pub(in crate::content) fn clue_tells(both: bool) -> Mistake {
    let what = if both {
        "This clue has both `tells` and `piece`."
    } else {
        "This clue tells nothing."
    };
    Mistake::new(
        Code::UnclearClue,
        what,
        "A clue tells one of the facts, or is a piece of the level's jigsaw that is harmless alone.",
        "Give just one of `tells` and `piece`.",
    )
}

pub(in crate::content) fn say_without_place() -> Mistake {
    Mistake::new(
        Code::UnclearClue,
        "This clue has `say`, but is no place of the drawing.",
        "Only a place needs a name; a note, a moment and a caption have their own words.",
        "Take `say` out, or give a `place`.",
    )
}

pub(in crate::content) fn no_caption(what: &str) -> Mistake {
    Mistake::new(
        Code::UselessTool,
        format!("{what}, but this photo has no caption."),
        "There would be nothing to read and nothing to write anew.",
        "Add `caption: \"…\"` to the photo, or take this out.",
    )
}

pub(in crate::content) fn nothing_to_scrub() -> Mistake {
    Mistake::new(
        Code::UselessTool,
        "`Scrub` has nothing to rub out: no clue is a hidden note.",
        "A tool that does nothing at all only puzzles.",
        "Add a clue with `note: \"…\"`, or take `Scrub` out.",
    )
}

pub(in crate::content) fn unknown_cut<'k>(
    place: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownCut,
        format!("`\"{place}\"` is neither a clue nor what the photo is for."),
        "`cuts` names those places of `clues` and `subject` that are cut away; others don't count.",
        suggestion(place, known),
    )
}

pub(in crate::content) fn empty_view() -> Mistake {
    Mistake::new(
        Code::WrongNumber,
        "This part of the photo has no width or no height.",
        "There would be nothing left to see.",
        "Write x, y, width and height, such as `(18, 12, 26, 20)`.",
    )
}

pub(in crate::content) fn all_narrow() -> Mistake {
    Mistake::new(
        Code::NoGoodAnswer,
        "Every audience of this photo is `narrow`.",
        "Whomever the child picks, it would be told to be too careful.",
        "Take `narrow` out of the audience that the photo is for.",
    )
}
