//! Judgements of passwords for tests.

use proptest::prelude::*;

use crate::password::{Advice, Piece, PieceKind, Strength};

/// A piece of a password.
pub(crate) fn piece(range: std::ops::Range<usize>, kind: PieceKind, guesses_log10: f64) -> Piece {
    Piece {
        range,
        kind,
        guesses_log10,
    }
}

/// Any judgement at all.
pub(crate) fn any_strength() -> impl Strategy<Value = Strength> {
    let part = (0..PieceKind::ALL.len(), 0.0..8.0)
        .prop_map(|(kind, guesses)| (PieceKind::ALL[kind], guesses));
    let pieces = proptest::collection::vec(part, 1..6);
    (0_u8..=4, 0.0..20.0, pieces, 0..Advice::ALL.len()).prop_map(
        |(score, guesses, pieces, advice)| {
            let pieces = pieces
                .into_iter()
                .enumerate()
                .map(|(index, (kind, guesses))| piece(index..index + 1, kind, guesses))
                .collect();
            Strength::recorded(score, guesses, pieces, Advice::ALL[advice])
        },
    )
}
