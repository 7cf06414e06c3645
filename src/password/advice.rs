//! Chooses the one thing to say about a password. Must not word it.

use super::{Piece, PieceKind, Rule, Strength, Trick};

/// The one thing to say to the child about a password; worded by the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advice {
    /// Nothing is typed yet.
    Empty,
    /// Something that everybody can know about the character is in it.
    KnownFact,
    /// It is one of the most common passwords.
    TopList,
    /// It is one word.
    OneWord,
    /// It is a few words that are easily guessed together: another one helps.
    FewWords,
    /// It is a name.
    Name,
    /// It is the name of a pet.
    Pet,
    /// It is a thing that many children love.
    Favourite,
    /// It is a few things that many children love: they are easily guessed together.
    Favourites,
    /// It is a famous line, or a sentence of very common words.
    Phrase,
    /// It is words of the game's own dice list, and too few of them.
    DiceWords,
    /// It is a word or name with a year or date.
    YearAdded,
    /// It is a word or name with a little something added, such as 1 or an exclamation mark.
    BitAdded,
    /// It is a word with letters swapped for look-alikes.
    Swapped,
    /// It is a word spelled backwards.
    Backwards,
    /// It follows the keys of the keyboard.
    Keyboard,
    /// It is the same thing several times.
    Repeat,
    /// It is letters or numbers in order.
    Sequence,
    /// It is a date or year.
    Date,
    /// It is numbers and signs, of which there are few.
    Numbers,
    /// Hard to foresee, but so short that trying everything finds it: longer, please.
    TooShort,
    /// Nearly there: one more word.
    AlmostThere,
    /// Strong but for its length: under 15 characters, longer, please.
    AlmostLong,
    /// Guessatron gives up: long, and of words that never met.
    StrongWords,
    /// Guessatron gives up: dice chose the words, and there are enough of them.
    StrongDice,
    /// Guessatron gives up: long and full of surprises.
    Strong,
}

impl Advice {
    /// All there is to say.
    pub const ALL: [Self; 26] = [
        Self::Empty,
        Self::KnownFact,
        Self::TopList,
        Self::OneWord,
        Self::FewWords,
        Self::Name,
        Self::Pet,
        Self::Favourite,
        Self::Favourites,
        Self::Phrase,
        Self::DiceWords,
        Self::YearAdded,
        Self::BitAdded,
        Self::Swapped,
        Self::Backwards,
        Self::Keyboard,
        Self::Repeat,
        Self::Sequence,
        Self::Date,
        Self::Numbers,
        Self::TooShort,
        Self::AlmostThere,
        Self::AlmostLong,
        Self::StrongWords,
        Self::StrongDice,
        Self::Strong,
    ];

    /// Its name for other programs; stable.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::KnownFact => "known_fact",
            Self::TopList => "top_list",
            Self::OneWord => "one_word",
            Self::FewWords => "few_words",
            Self::Name => "name",
            Self::Pet => "pet",
            Self::Favourite => "favourite",
            Self::Favourites => "favourites",
            Self::Phrase => "phrase",
            Self::DiceWords => "dice_words",
            Self::YearAdded => "year_added",
            Self::BitAdded => "bit_added",
            Self::Swapped => "swapped",
            Self::Backwards => "backwards",
            Self::Keyboard => "keyboard",
            Self::Repeat => "repeat",
            Self::Sequence => "sequence",
            Self::Date => "date",
            Self::Numbers => "numbers",
            Self::TooShort => "too_short",
            Self::AlmostThere => "almost_there",
            Self::AlmostLong => "almost_long",
            Self::StrongWords => "strong_words",
            Self::StrongDice => "strong_dice",
            Self::Strong => "strong",
        }
    }
}

impl Advice {
    /// What to say of a password with this score and these pieces, and of the rule that lowered it.
    /// A known fact is said first, as long as it is not strong; else the longest piece decides.
    pub(super) fn on(score: u8, pieces: &[Piece], rule: Option<Rule>) -> Self {
        let fact = pieces
            .iter()
            .find(|piece| piece.kind == PieceKind::KnownFact);
        let Some(decisive) = fact.or_else(|| longest(pieces)) else {
            return Self::Empty;
        };
        if score >= Strength::BEST {
            return Self::on_strong(pieces);
        }
        match rule {
            Some(Rule::DiceList) => return Self::DiceWords,
            Some(Rule::Length) => return Self::AlmostLong,
            Some(_) | None if fact.is_some() || score < Strength::BEST - 1 => {}
            Some(_) | None => return Self::AlmostThere,
        }
        match decisive.kind {
            PieceKind::KnownFact => Self::KnownFact,
            PieceKind::TopList => Self::on_words(Self::TopList, pieces),
            PieceKind::Word => Self::on_words(Self::OneWord, pieces),
            PieceKind::Name => Self::on_words(Self::Name, pieces),
            PieceKind::Pet => Self::on_words(Self::Pet, pieces),
            PieceKind::Favourite => Self::on_words(Self::Favourite, pieces),
            PieceKind::Phrase => Self::Phrase,
            PieceKind::DiceWord => Self::DiceWords,
            PieceKind::Swapped => Self::Swapped,
            PieceKind::Backwards => Self::Backwards,
            PieceKind::Keyboard => Self::Keyboard,
            PieceKind::Repeat => Self::Repeat,
            PieceKind::Sequence => Self::Sequence,
            // "tom2016": the year is longer, but the lesson is the mixture.
            PieceKind::Date | PieceKind::Year => Self::on_words(Self::Date, pieces),
            PieceKind::Ending => Self::on_words(Self::Numbers, pieces),
            PieceKind::Gap | PieceKind::Random => Self::TooShort,
        }
    }

    /// Why Guessatron gives up.
    fn on_strong(pieces: &[Piece]) -> Self {
        let count = |wanted: fn(PieceKind) -> bool| {
            pieces.iter().filter(|piece| wanted(piece.kind)).count()
        };
        if count(|kind| kind == PieceKind::DiceWord) >= MANY_WORDS {
            Self::StrongDice
        } else if count(PieceKind::is_wordy) >= MANY_WORDS {
            Self::StrongWords
        } else {
            Self::Strong
        }
    }

    /// What to say of words and what stands beside them; `alone` if there is only one piece.
    fn on_words(alone: Self, pieces: &[Piece]) -> Self {
        let words = pieces.iter().filter(|piece| piece.kind.is_wordy());
        let loved = words.clone().filter(|piece| piece.kind.is_loved()).count();
        let words = words.count();
        let dated = pieces
            .iter()
            .any(|piece| piece.kind.trick() == Some(Trick::Dates));
        match words {
            0 => alone,
            1 if pieces.len() == 1 => alone,
            1 if dated => Self::YearAdded,
            1 => Self::BitAdded,
            _ if loved == words => Self::Favourites,
            _ => Self::FewWords,
        }
    }
}

/// From so many words on they are what makes a password strong.
const MANY_WORDS: usize = 3;

/// The piece with the most characters; of equal ones the first.
fn longest(pieces: &[Piece]) -> Option<&Piece> {
    pieces.iter().rev().max_by_key(|piece| piece.range.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pieces of these kinds and lengths, one after the other.
    fn pieces(kinds: &[(PieceKind, usize)]) -> Vec<Piece> {
        let mut start = 0;
        let piece = |&(kind, length)| {
            let range = start..start + length;
            start += length;
            Piece {
                range,
                kind,
                guesses_log10: 2.0,
            }
        };
        kinds.iter().map(piece).collect()
    }

    fn on(score: u8, kinds: &[(PieceKind, usize)]) -> Advice {
        Advice::on(score, &pieces(kinds), None)
    }

    #[test]
    fn an_empty_field_is_empty_whatever_its_score() {
        assert_eq!(on(0, &[]), Advice::Empty);
        assert_eq!(on(4, &[]), Advice::Empty);
    }

    #[test]
    fn each_kind_alone_has_its_own_advice() {
        let expected = [
            (PieceKind::KnownFact, Advice::KnownFact),
            (PieceKind::TopList, Advice::TopList),
            (PieceKind::Word, Advice::OneWord),
            (PieceKind::Name, Advice::Name),
            (PieceKind::Swapped, Advice::Swapped),
            (PieceKind::Backwards, Advice::Backwards),
            (PieceKind::Keyboard, Advice::Keyboard),
            (PieceKind::Repeat, Advice::Repeat),
            (PieceKind::Sequence, Advice::Sequence),
            (PieceKind::Date, Advice::Date),
            (PieceKind::Year, Advice::Date),
            (PieceKind::Random, Advice::TooShort),
        ];
        for (kind, advice) in expected {
            assert_eq!(on(1, &[(kind, 6)]), advice, "{kind:?}");
        }
    }

    #[test]
    fn a_word_with_a_year_or_date_is_told_so_even_if_the_year_is_longer() {
        use PieceKind::{Date, Name, TopList, Word, Year};
        assert_eq!(on(1, &[(Name, 5), (Year, 4)]), Advice::YearAdded);
        assert_eq!(on(1, &[(Name, 3), (Year, 4)]), Advice::YearAdded);
        assert_eq!(on(1, &[(Date, 8), (Word, 4)]), Advice::YearAdded);
        assert_eq!(on(1, &[(TopList, 6), (Date, 6)]), Advice::YearAdded);
    }

    #[test]
    fn a_bit_added_to_a_word_is_told_so() {
        use PieceKind::{Name, Random, Sequence, TopList};
        assert_eq!(on(1, &[(TopList, 8), (Random, 1)]), Advice::BitAdded);
        assert_eq!(on(1, &[(Name, 6), (Sequence, 3)]), Advice::BitAdded);
    }

    #[test]
    fn two_words_want_another_one() {
        use PieceKind::{Name, Random, Word, Year};
        assert_eq!(on(1, &[(Word, 6), (Word, 5)]), Advice::FewWords);
        assert_eq!(
            on(2, &[(Name, 3), (Random, 1), (Word, 5)]),
            Advice::FewWords
        );
        assert_eq!(on(2, &[(Name, 3), (Word, 3), (Year, 4)]), Advice::FewWords);
    }

    #[test]
    fn the_longest_piece_decides_and_of_equal_ones_the_first() {
        use PieceKind::{Keyboard, Random, Repeat, Word};
        assert_eq!(on(1, &[(Word, 3), (Keyboard, 6)]), Advice::Keyboard);
        assert_eq!(on(1, &[(Keyboard, 4), (Repeat, 4)]), Advice::Keyboard);
        assert_eq!(on(1, &[(Random, 6), (Word, 3)]), Advice::TooShort);
    }

    #[test]
    fn a_known_fact_comes_before_all_but_strong() {
        use PieceKind::{KnownFact, Word};
        let mixture = [(Word, 9), (KnownFact, 4)];
        assert_eq!(on(1, &mixture), Advice::KnownFact);
        assert_eq!(on(3, &mixture), Advice::KnownFact);
        assert_eq!(on(4, &mixture), Advice::Strong);
    }

    #[test]
    fn the_two_best_scores_have_their_own_advice() {
        let words = [(PieceKind::Word, 6), (PieceKind::Word, 5)];
        assert_eq!(on(2, &words), Advice::FewWords);
        assert_eq!(on(3, &words), Advice::AlmostThere);
        assert_eq!(on(4, &words), Advice::Strong);
    }
}
