//! What is told after a choice: how it went, and the clue.

use super::{Context, Decision};
use crate::content::{Choice, Mood, Verdict};
use crate::stage::{Feedback, Picture, Tone};
use crate::words::Text;

/// Who feels with the child when nobody else is there: the guide, a person of the course.
pub(super) const GUIDE: &str = "pip";

/// The face of somebody who hears how it went; the guide's if nobody is named.
pub(super) fn face(who: Option<&str>, verdict: Verdict, context: &Context<'_>) -> Picture {
    let mood = if verdict.is_good() {
        Mood::Happy
    } else {
        Mood::Thinking
    };
    context.portrait(who.unwrap_or(GUIDE), mood)
}

/// What is being judged: praise goes to that, never to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judged {
    /// A choice.
    Move,
    /// A guess at a riddle.
    Guess,
    /// A card in a bin.
    Card,
    /// Cards in order.
    Order,
    /// Cards in an order that is a riddle.
    Puzzle,
    /// Words that explain.
    Words,
}

/// How a verdict is told.
pub(super) fn feedback(
    judged: Judged,
    verdict: Verdict,
    because: &Text,
    face: Option<Picture>,
) -> Feedback {
    let (tone, title) = match verdict {
        Verdict::Safe => (
            Tone::Good,
            match judged {
                Judged::Move => Text::new("Good move"),
                Judged::Guess | Judged::Puzzle => Text::new("You cracked it"),
                Judged::Card => Text::new("Yes"),
                Judged::Order => Text::new("That order works"),
                Judged::Words => Text::new("Well explained"),
            },
        ),
        Verdict::AlsoFine => (Tone::Fine, Text::new("That works too")),
        Verdict::Risky => (
            Tone::NotYet,
            match judged {
                Judged::Guess => Text::new("Not yet: a sharp guess"),
                Judged::Puzzle => Text::new("Not yet: try another order"),
                Judged::Move | Judged::Card | Judged::Order | Judged::Words => Text::new("Not yet"),
            },
        ),
        Verdict::TooCareful => (Tone::NotYet, Text::new("Not yet: too careful")),
    };
    Feedback {
        tone,
        title,
        because: because.clone(),
        face,
        oops: None,
    }
}

/// The same where a card has just been put once more where it came back from: a face would have
/// nothing new to show else.
pub(super) fn again(feedback: Feedback) -> Feedback {
    Feedback {
        title: Text::new("Still not there"),
        ..feedback
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
    // What is said already in quote marks needs no second pair.
    let form = if choice.source().starts_with(['"', '“', '\'']) {
        Text::new("You: {choice}")
    } else {
        Text::new("You: “{choice}”")
    };
    form.with("choice", choice.clone())
}

#[cfg(test)]
mod tests;
