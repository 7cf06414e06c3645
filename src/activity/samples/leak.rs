//! A lost password for tests.

use super::{hints, say, text};
use crate::content::{Leak, Mood, Step};

/// The lost one of "Blinky", tried at "locker" and "page".
pub(crate) fn leak() -> Leak {
    Leak {
        by: Some("guessatron".into()),
        mood: Mood::Smug,
        ask: text("How many doors?"),
        brief: None,
        picture: None,
        account: text("Blinky"),
        doors: vec![text("locker"), text("page")],
        because: text("One key."),
        held_because: text("Each has its own."),
        fell: vec![say("pip", "Oh no")],
        held: vec![say("pip", "Hooray")],
        oops: Some("jam".into()),
        hints: hints(),
        auntie: None,
    }
}

impl From<Leak> for Step {
    fn from(rules: Leak) -> Self {
        Self::Leak(rules)
    }
}
