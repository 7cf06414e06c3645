//! What is told after a choice: how it went, and the clue.

use super::{Context, Decision};
use crate::content::{Choice, Mood, Verdict};
use crate::stage::{Feedback, Picture, Tone};
use crate::words::Text;

/// Who feels with the child when nobody else is there: the guide, a person of the course.
const GUIDE: &str = "pip";

/// The face of somebody who hears how it went; the guide's if nobody is named.
pub(super) fn face(who: Option<&str>, verdict: Verdict, context: &Context<'_>) -> Picture {
    let mood = if verdict.is_good() {
        Mood::Happy
    } else {
        Mood::Thinking
    };
    context.portrait(who.unwrap_or(GUIDE), mood)
}

/// How a verdict is told. Praise goes to the move, never to the child.
pub(super) fn feedback(verdict: Verdict, because: &Text, face: Option<Picture>) -> Feedback {
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
        face,
        oops: None,
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
