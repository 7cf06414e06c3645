//! What is told after a choice: how it went, and the clue.

use super::Decision;
use crate::content::{Choice, Verdict};
use crate::stage::{Feedback, Tone};
use crate::words::Text;

/// How a verdict is told. Praise goes to the move, never to the child.
pub(super) fn feedback(verdict: Verdict, because: &Text, oops: Option<Text>) -> Feedback {
    let (tone, title) = match verdict {
        Verdict::Safe => (Tone::Good, Text::new("Good move")),
        Verdict::AlsoFine => (Tone::Fine, Text::new("That works too")),
        Verdict::Risky => (Tone::NotYet, Text::new("Not yet")),
        Verdict::TooCareful => (Tone::NotYet, Text::new("Not yet: no need to say no here")),
    };
    Feedback {
        tone,
        title,
        because: because.clone(),
        oops,
    }
}

/// Picking one of several options, as a decision.
pub(super) fn decision(item: String, picked: Verdict, offered: &[Choice]) -> Decision {
    let offers = |fault| offered.iter().any(|choice| choice.verdict == fault);
    Decision {
        item,
        verdict: picked,
        risk: offers(Verdict::Risky),
        refusal: offers(Verdict::TooCareful),
    }
}

/// What the child chose, for reading it again above what follows.
pub(super) fn chosen(choice: &Text) -> Text {
    Text::new("You: “{choice}”").with("choice", choice.clone())
}

#[cfg(test)]
mod tests;
