//! What a guesser tries as one: a word, some numbers, a walk along the keys, or one character.

use std::ops::Range;

use crate::password::{PieceKind, Rule};

/// What something is to the guesser. It decides what it costs and how it goes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::password) enum Class {
    /// Something that is known about the character.
    Fact,
    /// A game, a show, a toy, a player: a word that hardly means anything else.
    Culture,
    /// Parts of players' names, such as "pro" and "king".
    Gamer,
    /// A first name or surname.
    Name,
    /// A name that pets have.
    Pet,
    /// A word that children pick as a favourite and that has other uses too.
    Favourite,
    /// "password", "secret" and their kin.
    Password,
    /// A famous line.
    Phrase,
    /// How a sentence usually begins or ends.
    Opener,
    /// "i", "my", "the": what holds a sentence together.
    Joining,
    /// The same of another language: too short to be looked for in words run together.
    Particle,
    /// Words that children's sentences are made of.
    Everyday,
    /// A word of the game's own dice list.
    Dice,
    /// A word that zxcvbn knows.
    Word,
    /// A pattern that zxcvbn knows.
    Pattern,
    /// A walk along keys or letters in order.
    Walk,
    /// Digits.
    Digits,
    /// Signs.
    Signs,
    /// The same as what stands before.
    Copy,
    /// What stands between words.
    Gap,
    /// One character, of which nothing is known.
    Letter,
}

/// What the class of a unit says about it.
struct Nature {
    /// What a child calls it, if it is written plainly.
    kind: PieceKind,
    /// The rule of ours that it belongs to.
    rule: Option<Rule>,
    /// Whether it is made of letters that mean something.
    wordy: bool,
    /// Whether such words mean many things, and not one game or person.
    ordinary: bool,
    /// Whether words of one topic are mostly picked together, such as two games.
    company: bool,
}

impl Nature {
    const fn pattern(kind: PieceKind, rule: Option<Rule>) -> Self {
        Self {
            kind,
            rule,
            wordy: false,
            ordinary: false,
            company: false,
        }
    }

    const fn word(kind: PieceKind, rule: Rule) -> Self {
        Self {
            wordy: true,
            ..Self::pattern(kind, Some(rule))
        }
    }

    const fn ordinary(self) -> Self {
        Self {
            ordinary: true,
            ..self
        }
    }

    const fn in_company(self) -> Self {
        Self {
            company: true,
            ..self
        }
    }
}

impl Class {
    const fn nature(self) -> Nature {
        match self {
            Self::Fact => Nature::word(PieceKind::KnownFact, Rule::KnownFact),
            Self::Culture | Self::Gamer => {
                Nature::word(PieceKind::Favourite, Rule::Favourites).in_company()
            }
            Self::Favourite => Nature::word(PieceKind::Favourite, Rule::Favourites)
                .in_company()
                .ordinary(),
            Self::Name => Nature::word(PieceKind::Name, Rule::Names).in_company(),
            Self::Pet => Nature::word(PieceKind::Pet, Rule::Names).in_company(),
            Self::Password => Nature::word(PieceKind::TopList, Rule::Phrases),
            Self::Phrase | Self::Opener => Nature::word(PieceKind::Phrase, Rule::Phrases),
            Self::Joining | Self::Particle => Nature::word(PieceKind::Word, Rule::Words),
            Self::Everyday | Self::Dice | Self::Word => {
                Nature::word(PieceKind::Word, Rule::Words).ordinary()
            }
            Self::Pattern | Self::Walk => {
                Nature::pattern(PieceKind::Keyboard, Some(Rule::Patterns))
            }
            Self::Digits | Self::Signs => Nature::pattern(PieceKind::Ending, Some(Rule::Patterns)),
            Self::Copy => Nature::pattern(PieceKind::Repeat, Some(Rule::Repeats)),
            Self::Gap => Nature::pattern(PieceKind::Gap, None),
            Self::Letter => Nature::pattern(PieceKind::Random, None),
        }
    }

    /// What a child calls it, if it is written plainly.
    pub(super) const fn kind(self) -> PieceKind {
        self.nature().kind
    }

    /// The rule that it belongs to, if it is a reason to lower a score.
    pub(in crate::password) const fn rule(self) -> Option<Rule> {
        self.nature().rule
    }

    /// Whether it is made of letters that mean something.
    pub(super) const fn is_wordy(self) -> bool {
        self.nature().wordy
    }

    /// Whether its words mean many things, and not one game or person.
    pub(super) const fn is_ordinary(self) -> bool {
        self.nature().ordinary
    }

    /// Whether the words of one topic are mostly picked together, such as two games.
    pub(super) const fn keeps_company(self) -> bool {
        self.nature().company
    }

    /// Whether it holds a sentence together.
    pub(in crate::password) const fn joins(self) -> bool {
        matches!(self, Self::Joining | Self::Particle | Self::Opener)
    }

    /// Whether it is, or may be, made of letters.
    pub(super) fn has_letters(self) -> bool {
        let may = matches!(self, Self::Pattern | Self::Walk | Self::Copy | Self::Letter);
        self.is_wordy() || may
    }
}

/// Some neighbouring characters that are guessed as one.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::password) struct Unit {
    /// Which characters.
    pub(in crate::password) range: Range<usize>,
    /// What it is to the guesser.
    pub(in crate::password) class: Class,
    /// What a child calls it.
    pub(in crate::password) kind: PieceKind,
    /// Whether it is a word with a life of its own, so that several of them that never met are hard
    /// to guess together.
    pub(in crate::password) ordinary: bool,
    /// The list that it stands in; words of one topic are often picked together.
    pub(in crate::password) topic: Option<u16>,
    /// The power of ten of the guesses that it takes alone.
    pub(in crate::password) cost: f64,
}
