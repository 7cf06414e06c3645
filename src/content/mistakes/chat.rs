//! Words for names, flags and tools of `Chat` that don't fit together.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_name<'k>(
    what: &str,
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownInChat,
        format!("This chat has no {what} called `\"{name}\"`."),
        "The game would wait for something that never comes.",
        suggestion(name, known),
    )
}

pub(in crate::content) fn unknown_mood(who: &str) -> Mistake {
    Mistake::new(
        Code::UnknownInChat,
        format!("`\"{who}\"` is never in this mood."),
        "The moods that change a chat stand in its field `moods`, two or three for each.",
        format!("Add the mood to `moods: {{ \"{who}\": […] }}`, or use one that is there."),
    )
}

pub(in crate::content) fn me_in_room(who: &str) -> Mistake {
    Mistake::new(
        Code::UnknownInChat,
        format!("`\"{who}\"` is `me` and stands among the people of this room."),
        "The child writes for `me`, who is in every room anyway; `people` are the others.",
        format!("Take `\"{who}\"` out of `people`."),
    )
}

pub(in crate::content) fn ways_on(given: &[&str]) -> Mistake {
    let what = if given.is_empty() {
        "This moment has no way on.".to_owned()
    } else {
        format!("This moment has several ways on: {}.", given.join(", "))
    };
    Mistake::new(
        Code::NoWayOn,
        what,
        "The game has to know whether the child answers, the talk goes on by itself, or ends.",
        "Give just one of `replies`, `then`, `goes` and `end`; `end: []` says nothing more.",
    )
}

pub(in crate::content) fn last_way_shut() -> Mistake {
    Mistake::new(
        Code::NoWayOn,
        "The last way of `goes` has a condition.",
        "If none of the conditions holds, the talk could not go on.",
        "End the list with a way without a condition, such as `(then: \"…\")`.",
    )
}

pub(in crate::content) fn flag_not_listed() -> Mistake {
    Mistake::new(
        Code::FlagNotOffered,
        "This kind of flag is not among the `flags` of this chat.",
        "A child could see the flag, but not say which one it is.",
        "Add it to `flags`, or use one that is there.",
    )
}

pub(in crate::content) fn hunt_without_flags() -> Mistake {
    Mistake::new(
        Code::FlagNotOffered,
        "This chat is a `hunt`, but has no `flags` to raise.",
        "Nothing could be found.",
        "Add `flags: […]` with two to five kinds, or take `hunt` out.",
    )
}

pub(in crate::content) fn piece_without_flag() -> Mistake {
    Mistake::new(
        Code::FlagNotOffered,
        "This message has a `piece`, but no `flag`.",
        "The piece lights up when the child raises the right flag, so it never would.",
        "Add `flag: Tells` and a `because`, or take `piece` out.",
    )
}

pub(in crate::content) fn tool_without_end() -> Mistake {
    Mistake::new(
        Code::WrongChatTool,
        "This tool leads nowhere and changes nothing.",
        "It could be used again and again without anything happening.",
        "Add `then: \"…\"`, or a fact that it `sets`.",
    )
}

pub(in crate::content) fn tools_without_replies() -> Mistake {
    Mistake::new(
        Code::WrongChatTool,
        "This moment has tools, but no replies.",
        "Tools are offered beside replies, so these could never be used.",
        "Add `replies`, or move the tools to a moment that has some.",
    )
}

pub(in crate::content) fn saves_upsetting() -> Mistake {
    Mistake::new(
        Code::WrongChatTool,
        "An `upsetting` picture can be saved here, and that is called fine.",
        "A picture that makes one feel bad is never kept: it is shown to a grown-up where it is.",
        "Give this moment a `Save` tool of its own with `verdict: Risky` and a `because`.",
    )
}

pub(in crate::content) fn never_too_careful(what: &str) -> Mistake {
    Mistake::new(
        Code::NeverTooCareful,
        format!("{what} is called `TooCareful`."),
        "Telling, muting, leaving and not answering are always allowed; no child may be told off for it.",
        "Use `Safe` or `AlsoFine`, or leave the verdict out.",
    )
}
