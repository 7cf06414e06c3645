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
    /// A name that pets have.
    Pet,
    /// Something that children love: a game, a show, a player, an animal.
    Favourite,
    /// A famous line, or how a sentence usually begins, such as "i love my".
    Phrase,
    /// A word of the game's own dice list.
    DiceWord,
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
    /// Numbers and signs as they are stuck on to a word, such as 7 or 1!.
    Ending,
    /// What only stands between words, such as a space.
    Gap,
    /// Nothing that a trick knows: only trying everything finds it.
    Random,
}

impl PieceKind {
    /// All kinds.
    pub const ALL: [Self; 18] = [
        Self::TopList,
        Self::Word,
        Self::Name,
        Self::Pet,
        Self::Favourite,
        Self::Phrase,
        Self::DiceWord,
        Self::KnownFact,
        Self::Swapped,
        Self::Backwards,
        Self::Keyboard,
        Self::Repeat,
        Self::Sequence,
        Self::Date,
        Self::Year,
        Self::Ending,
        Self::Gap,
        Self::Random,
    ];

    /// Its name for other programs; stable.
    pub const fn id(self) -> &'static str {
        match self {
            Self::TopList => "top_list",
            Self::Word => "word",
            Self::Name => "name",
            Self::Pet => "pet",
            Self::Favourite => "favourite",
            Self::Phrase => "phrase",
            Self::DiceWord => "dice_word",
            Self::KnownFact => "known_fact",
            Self::Swapped => "swapped",
            Self::Backwards => "backwards",
            Self::Keyboard => "keyboard",
            Self::Repeat => "repeat",
            Self::Sequence => "sequence",
            Self::Date => "date",
            Self::Year => "year",
            Self::Ending => "ending",
            Self::Gap => "gap",
            Self::Random => "random",
        }
    }

    /// The trick that finds a piece of this kind; none for a gap, which falls with its neighbour.
    pub fn trick(self) -> Option<Trick> {
        Some(match self {
            Self::TopList => Trick::TopList,
            Self::Word => Trick::Words,
            Self::Name | Self::Pet => Trick::Names,
            Self::Favourite => Trick::Favourites,
            Self::Phrase => Trick::Phrases,
            Self::DiceWord => Trick::DiceList,
            Self::KnownFact => Trick::Noticeboard,
            Self::Swapped => Trick::Swaps,
            Self::Backwards => Trick::Backwards,
            Self::Keyboard => Trick::Keyboard,
            Self::Repeat => Trick::Repeats,
            Self::Sequence => Trick::Sequences,
            Self::Date | Self::Year => Trick::Dates,
            Self::Ending => Trick::Endings,
            Self::Random => Trick::BruteForce,
            Self::Gap => return None,
        })
    }

    /// Whether it is a plain word or line, of whatever list.
    pub(super) fn is_wordy(self) -> bool {
        match self {
            Self::TopList
            | Self::Word
            | Self::Name
            | Self::Pet
            | Self::Favourite
            | Self::Phrase
            | Self::DiceWord => true,
            Self::KnownFact
            | Self::Swapped
            | Self::Backwards
            | Self::Keyboard
            | Self::Repeat
            | Self::Sequence
            | Self::Date
            | Self::Year
            | Self::Ending
            | Self::Gap
            | Self::Random => false,
        }
    }

    /// Whether it is somebody or something that a child loves.
    pub(super) fn is_loved(self) -> bool {
        matches!(self, Self::Name | Self::Pet | Self::Favourite)
    }

    /// Whether it is a date or year.
    pub(super) fn is_dated(self) -> bool {
        matches!(self, Self::Date | Self::Year)
    }
}
