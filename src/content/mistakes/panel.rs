//! Words for switches, choices and wishes of `Settings` that don't fit together.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_switch<'k>(
    key: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownSwitch,
        format!("There is no switch with the key `\"{key}\"`."),
        "A wish says how switches have to stand, by the keys that `switches` gives them.",
        suggestion(key, known),
    )
}

pub(in crate::content) fn unknown_setting<'k>(
    key: &str,
    switch: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownSetting,
        format!("The switch `\"{switch}\"` has no choice with the key `\"{key}\"`."),
        "It can only stand in one of the ways that its `choices` name.",
        suggestion(key, known),
    )
}

pub(in crate::content) fn wish_verdict() -> Mistake {
    Mistake::new(
        Code::WishVerdict,
        "Breaking this wish would be no mistake.",
        "A wish is something that has to come true: if it is broken, a danger was missed or something harmless was refused.",
        "Write `verdict: Risky` or `verdict: TooCareful`.",
    )
}
