//! Words as they fall: the same step, word and turn always roll the same.

use rand::{RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

use crate::activity::Context;
use crate::password::{DICE_WORDS, Rolls};

/// More turns than any word is rolled.
const TURNS: u64 = 64;

/// What the dice show for a word of the phrase, at a turn from 0. Neither the other words nor
/// a rewind change it, so nobody can go back for another fall of the same dice. Each word of the
/// list comes up as often as any other.
pub(in crate::activity) fn roll(context: &Context<'_>, word: usize, turn: u8) -> u16 {
    let word = u64::try_from(word).unwrap_or_default();
    let salt = 1 + word * TURNS + u64::from(turn);
    let mut chance = ChaCha8Rng::seed_from_u64(context.chance);
    // Streams of one seed never meet, while sums of seeds could.
    chance.set_stream(salt);
    chance.random_range(0..DICE_WORDS)
}

/// A phrase of so many words, as it falls at first.
pub(in crate::activity) fn phrase(context: &Context<'_>, words: u8) -> Vec<u16> {
    let words = usize::from(words).clamp(1, Rolls::MOST);
    (0..words).map(|word| roll(context, word, 0)).collect()
}
