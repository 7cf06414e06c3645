//! Words for facts and lines of `Profile` that don't fit together.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_fact<'k>(
    key: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownProfileFact,
        format!("This profile has no fact with the key `\"{key}\"`."),
        "A line tells one of the `facts`, so that the game can say what was learnt.",
        suggestion(key, known),
    )
}

pub(in crate::content) fn idle_fact(key: &str) -> Mistake {
    Mistake::new(
        Code::IdleProfileFact,
        format!("Nothing tells the fact `\"{key}\"`: it has no words, and no line tells it."),
        "Nobody could ever learn it from this card, so it would be of no use.",
        format!("Give it `words`, add a line with `tells: \"{key}\"`, or take the fact out."),
    )
}

pub(in crate::content) fn half_told(tells: bool) -> Mistake {
    let what = if tells {
        "This line tells something, but not why one might write it."
    } else {
        "This line has `because`, but tells nothing."
    };
    Mistake::new(
        Code::HalfToldLine,
        what,
        "What is told after a line that tells something names why it is tempting, and what is learnt.",
        "Give both `tells` and `because`, or neither.",
    )
}
