//! The pieces a password falls into. Must not hold any of its text.

use std::ops::Range;

use super::Trick;

/// Some neighbouring characters of a password that are guessed together.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which characters, counted in characters. The pieces of a password follow each other
    /// without gap or overlap and cover the whole.
    pub range: Range<usize>,
    /// What kind of thing it is.
    pub kind: PieceKind,
    /// The power of ten of the guesses that this piece takes alone.
    pub guesses_log10: f64,
}

/// What a piece of a password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// One of the thousand most common passwords.
    TopList,
    /// A word of the dictionaries: English, film, television, and rarer leaked passwords.
    Word,
    /// A first name or surname.
    Name,
    /// Something that is known about the character, in any shape (backwards, swapped, twice).
    KnownFact,
    /// A word or name with letters swapped for look-alikes, such as 0 for o.
    Swapped,
    /// A word or name spelled backwards.
    Backwards,
    /// Keys beside each other on a keyboard.
    Keyboard,
    /// The same thing several times.
    Repeat,
    /// Characters in order, such as abc or 987.
    Sequence,
    /// A day, month and year.
    Date,
    /// A year, such as 2016.
    Year,
    /// Nothing that a trick knows: only trying everything finds it.
    Random,
}

impl PieceKind {
    /// The trick that finds a piece of this kind.
    pub fn trick(self) -> Trick {
        match self {
            Self::TopList => Trick::TopList,
            Self::Word => Trick::Words,
            Self::Name => Trick::Names,
            Self::KnownFact => Trick::Noticeboard,
            Self::Swapped => Trick::Swaps,
            Self::Backwards => Trick::Backwards,
            Self::Keyboard => Trick::Keyboard,
            Self::Repeat => Trick::Repeats,
            Self::Sequence => Trick::Sequences,
            Self::Date | Self::Year => Trick::Dates,
            Self::Random => Trick::BruteForce,
        }
    }

    /// Whether it is a plain word, of whatever list.
    pub(super) fn is_wordy(self) -> bool {
        match self {
            Self::TopList | Self::Word | Self::Name => true,
            Self::KnownFact
            | Self::Swapped
            | Self::Backwards
            | Self::Keyboard
            | Self::Repeat
            | Self::Sequence
            | Self::Date
            | Self::Year
            | Self::Random => false,
        }
    }
}
