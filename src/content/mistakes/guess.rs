//! Words for cards, clues and answers of `Guess` that don't fit together.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_card<'k>(
    card: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownGuessCard,
        format!("There is no card `{card}` among the `words` and `tricks`."),
        "Clues and the answer speak of cards that the child holds, written just as there.",
        suggestion(card, known),
    )
}

pub(in crate::content) fn against_the_answer(card: &str) -> Mistake {
    Mistake::new(
        Code::ClueAgainstAnswer,
        format!("This clue rules out `{card}`, which is part of the answer."),
        "Whoever thinks well would put the right card aside, and could never open the lock.",
        format!("Take `{card}` out of `rules_out`, or give another answer."),
    )
}

pub(in crate::content) fn not_digits(card: &str, wanted: &str, example: &str) -> Mistake {
    Mistake::new(
        Code::WrongNumber,
        format!("`{card}(…)` needs {wanted} in quote marks."),
        "They are put behind the word, and have to fit on the card.",
        format!("Write it like `{card}(\"{example}\")`."),
    )
}

pub(in crate::content) fn long_word(most: usize) -> Mistake {
    Mistake::new(
        Code::WrongCount,
        format!("This word card has more than {most} letters, or a gap or line break."),
        "It has to fit on a card, and tricks work on one word.",
        format!("Use one word of at most {most} letters."),
    )
}
