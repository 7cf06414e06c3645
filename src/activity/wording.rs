//! Words for judged passwords, for every kind of step that has them typed. Must not hold what
//! one kind alone says.

use crate::password::{Advice, PieceKind};
use crate::stage::{Feedback, Tone};
use crate::words::Text;

/// Stands below every field.
pub(super) const REMINDER: Text =
    Text::new("Make one up. Never type a real one, and never use this one for real.");

/// Stands below passwords that are to be looked at.
pub(super) const SEEN_REMINDER: Text = Text::new("Never use one of these for real.");

/// A score in words.
pub(super) fn level(score: u8) -> Text {
    match score {
        0 => Text::new("falls at once"),
        1 => Text::new("falls fast"),
        2 => Text::new("holds a little"),
        3 => Text::new("nearly there"),
        _ => Text::new("Guessatron gives up"),
    }
}

/// What a piece is.
pub(super) fn piece(kind: PieceKind) -> Text {
    match kind {
        PieceKind::TopList => Text::new("everybody uses it"),
        PieceKind::Word => Text::new("a word"),
        PieceKind::Name => Text::new("a name"),
        PieceKind::Pet => Text::new("a pet name"),
        PieceKind::Favourite => Text::new("a favourite"),
        PieceKind::Phrase => Text::new("a famous line"),
        PieceKind::DiceWord => Text::new("a dice word"),
        PieceKind::KnownFact => Text::new("seen before"),
        PieceKind::Swapped => Text::new("swapped letters"),
        PieceKind::Backwards => Text::new("backwards"),
        PieceKind::Keyboard => Text::new("a key row"),
        PieceKind::Repeat => Text::new("a repeat"),
        PieceKind::Sequence => Text::new("in order"),
        PieceKind::Date => Text::new("a date"),
        PieceKind::Year => Text::new("a year"),
        PieceKind::Ending => Text::new("stuck on"),
        PieceKind::Gap => Text::new("a gap"),
        PieceKind::Random => Text::new("a surprise"),
    }
}

/// The one thing to say about a password, in words for a child.
pub fn advice(advice: Advice) -> Text {
    match advice {
        Advice::Empty => Text::new("Try three silly words that do not belong together."),
        Advice::KnownFact => {
            Text::new("Guessatron has seen part of this. Swap that part for a surprise.")
        }
        Advice::TopList => {
            Text::new("So many people use this one. It is on Guessatron's top list.")
        }
        Advice::OneWord => {
            Text::new("One word is in the word book. What silly word could join it?")
        }
        Advice::FewWords => Text::new("Good start. Add one more word that is a surprise."),
        Advice::Name => Text::new("Guessatron has a list of names. Try things, not names."),
        Advice::Pet => Text::new("A pet name! Guessatron has a list of those too."),
        Advice::Favourite => {
            Text::new("Lots of children love that. Guessatron has a list of favourites.")
        }
        Advice::Favourites => {
            Text::new("Favourites again. Mix in words that nobody would think of.")
        }
        Advice::Phrase => Text::new("People say that a lot. Mix words that never met."),
        Advice::DiceWords => {
            Text::new("Guessatron owns the dice list too. One more dice word will do it.")
        }
        Advice::YearAdded => {
            Text::new("A year at the end is an old trick. Try a silly word there.")
        }
        Advice::BitAdded => Text::new("A little bit hardly helps. Add a whole silly word."),
        Advice::Swapped => {
            Text::new("Swapped letters are an old trick. Guessatron swaps them back.")
        }
        Advice::Backwards => Text::new("Robots read backwards too. Add words that surprise."),
        Advice::Keyboard => {
            Text::new("Your finger walked along the keys. Guessatron walks there too.")
        }
        Advice::Repeat => Text::new("The same again is quick to guess. Try different words."),
        Advice::Sequence => Text::new("Things in order are quick to guess. Mix up your words."),
        Advice::Date => Text::new("There are not many dates. Guessatron tries them all."),
        Advice::Numbers => Text::new("Only numbers and signs. Guessatron counts very fast."),
        Advice::TooShort => Text::new("A surprise, but a short one. Make it longer, please."),
        Advice::AlmostThere => Text::new("So close! One more surprising word will do it."),
        Advice::AlmostLong => Text::new("So close! A bit longer, please: add a silly word."),
        Advice::StrongWords => {
            Text::new("Long, and these words have never met. That is the trick.")
        }
        Advice::StrongDice => Text::new("Dice chose it, and it is long. Nobody can foresee dice."),
        Advice::Strong => Text::new("Long and full of surprises. That is the trick."),
    }
}

/// Handed in nothing.
pub(super) fn nothing_typed() -> Feedback {
    Feedback {
        tone: Tone::Neutral,
        title: Text::new("Nothing there yet"),
        because: Text::new("Type some silly words first. Guessatron is hungry."),
        face: None,
        oops: None,
    }
}

/// Typed more than fits.
pub(super) fn full() -> Feedback {
    Feedback {
        tone: Tone::Neutral,
        title: Text::new("That is long enough"),
        because: Text::new("The line is full. So many letters are plenty!"),
        face: None,
        oops: None,
    }
}
