//! How strong a password is. Must not hold any of its text, so it may be shown and kept.

use super::{Advice, Piece, PieceKind, Plan, plan};

/// The judgement of one password.
#[derive(Clone, Debug, PartialEq)]
pub struct Strength {
    score: u8,
    guesses_log10: f64,
    zxcvbn_score: u8,
    pieces: Vec<Piece>,
    advice: Advice,
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
            pieces,
            advice,
        }
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
    fn only_a_known_fact_counts_as_known() {
        let with = |kind| Strength::recorded(1, 4.0, vec![piece(kind)], Advice::Name).uses_known();
        assert!(with(PieceKind::KnownFact));
        assert!(!with(PieceKind::Name));
    }
}
