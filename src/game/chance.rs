//! Where all chance comes from: seeds, mixed from what must not change.

use crate::content::{LevelId, fingerprint};

/// The seed of a step's chance. A rewind or a resume finds the same step, so it can't reroll;
/// another play of the level is another attempt.
pub(super) fn of_step(keeper: u64, level: &LevelId, scene: &str, step: usize, attempt: u32) -> u64 {
    fingerprint(&format!("{keeper} {level} {scene} {step} {attempt}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_the_seed_counts() {
        let level = LevelId::new("a/b");
        let seed = of_step(1, &level, "start", 2, 3);
        assert_eq!(seed, of_step(1, &level, "start", 2, 3));
        assert_ne!(seed, of_step(2, &level, "start", 2, 3));
        assert_ne!(seed, of_step(1, &LevelId::new("a/c"), "start", 2, 3));
        assert_ne!(seed, of_step(1, &level, "other", 2, 3));
        assert_ne!(seed, of_step(1, &level, "start", 1, 3));
        assert_ne!(seed, of_step(1, &level, "start", 2, 4));
    }
}
