//! Judges passwords and plans how the guesser goes about them; the one place that knows zxcvbn.
//! Starts no threads, opens no files, and returns no words: what a child
//! reads is made from [`Advice`], [`Trick`] and [`PieceKind`] elsewhere.
//!
//! What is wiped and what is not: a [`Secret`] wipes its own buffer, and so do the copies that
//! this room makes. zxcvbn makes copies of its own while it works (of the whole text and of its
//! parts) and frees them unwiped, and a face's screen buffer holds what it shows; neither can be
//! wiped from here. So a field is for passwords made up for the game, never for real ones.

mod advice;
mod dice;
mod estimate;
mod guesser;
mod judge;
mod known;
mod made;
mod piece;
mod plan;
mod secret;
mod strength;
mod twins;

pub use advice::Advice;
pub use dice::{
    DICE_A_WORD, DICE_WORDS, Dice, DiceKind, Phrases, Rolls, RollsError, dice, dice_faces,
    dice_hold, dice_tries_log10,
};
pub use made::Made;
pub use piece::{Piece, PieceKind};
pub use plan::{Attempt, Outcome, PATIENCE_LOG10, Plan, Trick};
pub use secret::{LONGEST, Secret};
pub use strength::{Rule, Strength};
pub use twins::{Likeness, likeness};

use known::Known;

/// Judges a password for an account of a character about whom the `known` facts stand on the
/// noticeboard. Facts count in any case, in part ("Toast" of "Toast Street"), run together,
/// as a plural, backwards, with swapped letters, and inside a longer password.
///
/// Usually takes less than a millisecond, but a quarter of a second for 64 dense symbols, so
/// no key may wait for it. Guesses can differ a little between two calls for the same
/// password (zxcvbn breaks ties by the order of its hash maps), and with them, rarely, how it is
/// cut into pieces and the advice; scores are stable.
pub fn strength(secret: &Secret, known: &[String]) -> Strength {
    judge::judge(secret.expose(), &Known::from_facts(known))
}

/// Whether a name tells one of some facts: in any case, run together, with gaps, as a plural, with
/// swapped letters, backwards, or inside something longer. Facts of less than three letters don't
/// count, since they turn up in anything.
pub fn mentions(name: &str, facts: &[String]) -> bool {
    guesser::stands_in(Known::from_facts(facts).index(), name)
}

/// Builds zxcvbn's dictionaries, which otherwise the first judgement does (14 ms, 8 MiB).
/// The host calls it on a thread of its own once the first frame is shown.
pub fn warm() {
    estimate::warm();
    guesser::book();
}

#[cfg(test)]
mod tests;
