//! Words that only `Forge` says: how the guesser's go went.

use super::twin::Twin;
use crate::activity::wording::advice;
use crate::password::{Advice, Strength};
use crate::words::Text;

/// How the guesser's go went, as a title.
pub(super) fn outcome(strength: &Strength, met: bool, twin: Option<Twin<'_>>) -> Text {
    if met {
        Text::new("Guessatron gives up")
    } else if strength.score() == Strength::BEST && twin.is_none() {
        Text::new("Not yet: it holds, but look at the goals")
    } else {
        Text::new("Not yet: Guessatron is in")
    }
}

/// Why it went that way.
pub(super) fn because(strength: &Strength, met: bool) -> Text {
    if !met && strength.score() == Strength::BEST {
        if strength.uses_known() {
            advice(Advice::KnownFact)
        } else {
            Text::new(
                "Guessatron gives up on it. Look at the goal that is still open. Gaps count as letters.",
            )
        }
    } else {
        advice(strength.advice())
    }
}
