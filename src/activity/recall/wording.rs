//! What is said when a phrase is typed again: one place for all of its words.

use super::matching::Found;
use crate::stage::{Feedback, Picture, Tone};
use crate::words::Text;

/// Stands below the field.
pub(super) const REMINDER: Text =
    Text::new("Only the game's dice words, never a real password. An empty line shows them.");

/// The phrase and whose it is.
pub(super) fn caption(phrase: Text, account: &Text) -> Text {
    Text::new("{account}: {phrase}")
        .with("account", account.clone())
        .with("phrase", phrase)
}

/// Why the phrase is shown before it is asked for.
pub(super) fn look_well() -> Text {
    Text::new("The dice rolled these words. Make a silly story of them. Then they hide.")
}

/// Why the phrase is shown again.
pub(super) fn here_it_is() -> Text {
    Text::new("Here they are again. Make a silly story of them in your head.")
}

/// How many words of what was typed are there.
pub(super) fn there(found: Found, of: usize) -> Text {
    let number = |number: usize| u64::try_from(number).unwrap_or_default();
    match found {
        Found::All | Found::OtherOrder => Text::new("All the words are there."),
        Found::Some(0) => {
            Text::new("Not one of the {of} words is there yet.").with("of", number(of))
        }
        Found::Some(there) if there >= of => Text::new("All the words are there, and more."),
        Found::Some(there) => Text::counted(
            "{number} of {of} words is there.",
            "{number} of {of} words are there.",
            number(there),
        )
        .with("of", number(of)),
    }
}

/// What is told of words that are not the phrase yet.
pub(super) fn missed(found: Found, of: usize, face: Picture) -> Feedback {
    let (title, advice) = match found {
        Found::All | Found::OtherOrder => (
            Text::new("So close"),
            Text::new("Right words, other order. Which one came first?"),
        ),
        Found::Some(there) if there >= of => {
            (Text::new("So close"), Text::new("Leave out the rest."))
        }
        Found::Some(_) => (
            Text::new("Not quite"),
            Text::new("Think of your story, or have the words shown. That is free."),
        ),
    };
    Feedback {
        tone: Tone::Neutral,
        title,
        because: Text::new("{there} {advice}")
            .with("there", there(found, of))
            .with("advice", advice),
        face: Some(face),
        oops: None,
    }
}

/// The phrase was typed.
pub(super) fn recalled(face: Picture) -> Feedback {
    Feedback {
        tone: Tone::Good,
        title: Text::new("You still have it"),
        because: Text::new("A silly story stays in the head. A muddle of letters does not."),
        face: Some(face),
        oops: None,
    }
}
