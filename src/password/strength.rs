//! How strong a password is. Must not hold any of its text, so it may be shown and kept.

use super::{Advice, Piece, PieceKind, Plan, plan};

/// The judgement of one password.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    score: u8,
    guesses_log10: f64,
    zxcvbn_score: u8,
    lowered_by: Option<Rule>,
    pieces: Vec<Piece>,
    advice: Advice,
}

/// A rule of ours that lowered a score below zxcvbn's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// What is known about the character.
    KnownFact,
    /// Things that children love.
    Favourites,
    /// Names of people and pets.
    Names,
    /// Famous lines and usual sentences.
    Phrases,
    /// Words, whose arrangement is a usual one.
    Words,
    /// Numbers, dates and walks along the keys or the alphabet.
    Patterns,
    /// The same thing several times.
    Repeats,
    /// Words of the game's own dice list: never rated above what the list allows.
    DiceList,
    /// Under 15 characters there is no top score.
    Length,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 9] = [
        Self::KnownFact,
        Self::Favourites,
        Self::Names,
        Self::Phrases,
        Self::Words,
        Self::Patterns,
        Self::Repeats,
        Self::DiceList,
        Self::Length,
    ];

    /// Its name for other programs; stable.
    pub const fn id(self) -> &'static str {
        match self {
            Self::KnownFact => "known_fact",
            Self::Favourites => "favourites",
            Self::Names => "names",
            Self::Phrases => "phrases",
            Self::Words => "words",
            Self::Patterns => "patterns",
            Self::Repeats => "repeats",
            Self::DiceList => "dice_list",
            Self::Length => "length",
        }
    }
}

impl Strength {
    /// The highest score.
    pub const BEST: u8 = 4;

    /// A judgement as written down earlier. Guesses vary from call to call, so games and faces
    /// are tested with recorded ones. The score is capped at 4 and guesses below one count
    /// as one; zxcvbn's score is taken to be the same.
    pub fn recorded(score: u8, guesses_log10: f64, pieces: Vec<Piece>, advice: Advice) -> Self {
        let score = score.min(Self::BEST);
        Self {
            score,
            guesses_log10: guesses_log10.max(0.0),
            zxcvbn_score: score,
            lowered_by: None,
            pieces,
            advice,
        }
    }

    /// The same, lowered by one of our rules from what zxcvbn says.
    #[must_use]
    pub fn lowered(mut self, zxcvbn_score: u8, by: Rule) -> Self {
        self.zxcvbn_score = zxcvbn_score.clamp(self.score, Self::BEST);
        self.lowered_by = Some(by);
        self
    }

    /// From 0 (falls at once) to 4 (Guessatron gives up). By guesses, as zxcvbn counts: 0 under
    /// a thousand, 1 under a million, 2 under a hundred million, 3 under ten thousand million.
    pub fn score(&self) -> u8 {
        self.score
    }

    /// The power of ten of the guesses; never negative, and 0 for an empty field. zxcvbn
    /// counts no further than 19.3.
    pub fn guesses_log10(&self) -> f64 {
        self.guesses_log10
    }

    /// The score that zxcvbn gave.
    pub fn zxcvbn_score(&self) -> u8 {
        self.zxcvbn_score
    }

    /// The rule of ours that lowered the score below zxcvbn's; `None` if none did.
    pub fn lowered_by(&self) -> Option<Rule> {
        self.lowered_by
    }

    /// The pieces from left to right, without gap or overlap; none for an empty field.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// The one thing to say to the child.
    pub fn advice(&self) -> Advice {
        self.advice
    }

    /// Whether something that is known about the character is in it.
    pub fn uses_known(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| piece.kind == PieceKind::KnownFact)
    }

    /// How Guessatron goes about it.
    pub fn plan(&self) -> Plan {
        plan::plan(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(kind: PieceKind) -> Piece {
        Piece {
            range: 0..5,
            kind,
            guesses_log10: 1.5,
        }
    }

    #[test]
    fn a_recorded_judgement_says_what_was_recorded() {
        let strength =
            Strength::recorded(2, 7.5, vec![piece(PieceKind::Keyboard)], Advice::Keyboard);
        assert_eq!(strength.score(), 2);
        assert_eq!(strength.zxcvbn_score(), 2);
        assert!((strength.guesses_log10() - 7.5).abs() < f64::EPSILON);
        assert_eq!(strength.pieces(), [piece(PieceKind::Keyboard)]);
        assert_eq!(strength.advice(), Advice::Keyboard);
    }

    #[test]
    fn a_recorded_judgement_stays_within_bounds() {
        let strength = Strength::recorded(9, f64::NEG_INFINITY, Vec::new(), Advice::Empty);
        assert_eq!(strength.score(), 4);
        assert_eq!(strength.zxcvbn_score(), 4);
        assert!(strength.guesses_log10().abs() < f64::EPSILON);
    }

    #[test]
    fn a_lowered_judgement_says_which_rule_lowered_it_and_from_where() {
        let strength = Strength::recorded(1, 4.0, Vec::new(), Advice::Favourite);
        assert_eq!(strength.lowered_by(), None);
        let lowered = strength.lowered(3, Rule::Favourites);
        assert_eq!((lowered.score(), lowered.zxcvbn_score()), (1, 3));
        assert_eq!(lowered.lowered_by(), Some(Rule::Favourites));
    }

    #[test]
    fn names_for_other_programs_are_all_different() {
        let rules: std::collections::BTreeSet<_> = Rule::ALL.map(Rule::id).into();
        assert_eq!(rules.len(), Rule::ALL.len());
        let kinds: std::collections::BTreeSet<_> = PieceKind::ALL.map(PieceKind::id).into();
        assert_eq!(kinds.len(), PieceKind::ALL.len());
        let advice: std::collections::BTreeSet<_> = Advice::ALL.map(Advice::id).into();
        assert_eq!(advice.len(), Advice::ALL.len());
    }

    #[test]
    fn only_a_known_fact_counts_as_known() {
        let with = |kind| Strength::recorded(1, 4.0, vec![piece(kind)], Advice::Name).uses_known();
        assert!(with(PieceKind::KnownFact));
        assert!(!with(PieceKind::Name));
    }
}
