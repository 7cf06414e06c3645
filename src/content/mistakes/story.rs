//! Words for scenes, jumps, options, cards and hints that don't make a whole story.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn no_start<'k>(
    scenes: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    let mend = super::nearest("start", scenes).map_or_else(
        || "Name the first scene `\"start\"`.".into(),
        |name| format!("Is `\"{name}\"` the first scene? Then name it `\"start\"`."),
    );
    Mistake::new(
        Code::NoStart,
        "This level has no scene called `\"start\"`.",
        "That is the scene every level begins with.",
        mend,
    )
}

pub(in crate::content) fn scene_runs_out(scene: &str) -> Mistake {
    Mistake::new(
        Code::SceneRunsOut,
        format!("The scene `\"{scene}\"` runs out here without an ending."),
        "A child would be left in the middle of the story, with nowhere to go.",
        "Put a last step behind this: `End(Done)` ends the level, `Go(\"scene\")` goes on in another scene, `Back` returns to behind the choice that led here.",
    )
}

pub(in crate::content) fn empty_scene(scene: &str) -> Mistake {
    Mistake::new(
        Code::SceneRunsOut,
        format!("The scene `\"{scene}\"` has no steps."),
        "A child who came here would see nothing and could not go on.",
        "Write its steps, the last one `End(Done)`, `Go(\"scene\")` or `Back`; or take the scene out.",
    )
}

pub(in crate::content) fn after_ending(ending: &str) -> Mistake {
    Mistake::new(
        Code::AfterEnding,
        format!("This step comes after `{ending}`, which has ended the scene."),
        "Nobody could ever see it.",
        format!("Move it before `{ending}`, or take it out."),
    )
}

pub(in crate::content) fn unknown_scene<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownScene,
        format!("This level has no scene called `\"{name}\"`."),
        "The story jumps there, and could not go on.",
        suggestion(name, known),
    )
}

pub(in crate::content) fn back_in_start() -> Mistake {
    Mistake::new(
        Code::BackToNowhere,
        "`Back` can't stand in the scene `\"start\"`.",
        "`Back` returns to behind the choice that led to a scene, and nothing led to the first one.",
        "End with `End(Done)`, or with `Go(\"scene\")` to go on in another scene.",
    )
}

pub(in crate::content) fn back_without_choice(scene: &str) -> Mistake {
    Mistake::new(
        Code::BackToNowhere,
        format!("`Back` has nowhere to return to: `Go` alone can lead to the scene `\"{scene}\"`."),
        "`Back` returns to behind the choice whose `then` led to a scene; `Go` leaves nothing to return to.",
        "End this scene with `End(Done)` or `Go(\"scene\")`, or let a choice lead to it with `then`.",
    )
}

pub(in crate::content) fn then_in_teach() -> Mistake {
    Mistake::new(
        Code::ForbiddenJump,
        "An option of `Teach` can't have `then`.",
        "The sentence is built gap by gap, and a jump would leave it half said.",
        "Take `then` out. Use `happens` to show what follows from this option.",
    )
}

pub(in crate::content) fn no_good_option() -> Mistake {
    Mistake::new(
        Code::NoGoodAnswer,
        "None of these options is `Safe` or `AlsoFine`.",
        "A child could not get it right, however well they think.",
        "Add an option that is well judged, or look at the verdicts again.",
    )
}

pub(in crate::content) fn card_without_good_answer() -> Mistake {
    Mistake::new(
        Code::NoGoodAnswer,
        "No bin is `Safe` or `AlsoFine` for this card.",
        "The card would come back whatever the child does, for ever.",
        "Give it a bin where it lies well, or look at the verdicts again.",
    )
}

pub(in crate::content) fn too_few_dice(words: u8, enough: u8) -> Mistake {
    Mistake::new(
        Code::OutOfReach,
        format!("With {words} dice words Guessatron never gives up."),
        "It owns the dice list, and the child can add no word here: the goal is out of reach.",
        format!("Write `words: {enough}` or more, take `more: false` out, or take the goal out."),
    )
}

pub(in crate::content) fn bin_not_answered(bin: &str) -> Mistake {
    Mistake::new(
        Code::BinNotAnswered,
        format!("This card has no answer for the bin `\"{bin}\"`."),
        "A child can put any card into any bin, and has to be told what that means.",
        format!("Add `\"{bin}\": (verdict: …, because: \"…\"),` to its answers."),
    )
}

pub(in crate::content) fn unknown_bin<'k>(
    bin: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownBin,
        format!("There is no bin with the key `\"{bin}\"`."),
        "Nobody could put the card there, so nobody would see this answer.",
        suggestion(bin, known),
    )
}

pub(in crate::content) fn unknown_oops<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownOops,
        format!("This level has no Oops card `\"{name}\"`."),
        "A child who gets here wins a card for the album, and it has to be written somewhere.",
        format!(
            "{} Cards stand in the field `oops` of the level.",
            suggestion(name, known)
        ),
    )
}
