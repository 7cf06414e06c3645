//! How many answers are of each verdict.

use serde::Serialize;

use super::points::Points;
use crate::content::Verdict;

/// How many options are of each verdict: of a `Match` or an `Order` the right answer and each wrong
/// one that the level has words for. Those of riddles are not counted: a wrong guess misses
/// no danger there and refuses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Verdicts {
    /// Well judged.
    pub safe: usize,
    /// Well judged too.
    pub also_fine: usize,
    /// They miss a danger.
    pub risky: usize,
    /// They refuse something harmless.
    pub too_careful: usize,
}

impl Verdicts {
    /// Counts these.
    pub(super) fn of(verdicts: impl Iterator<Item = Verdict>) -> Self {
        let mut counted = Self::default();
        for verdict in verdicts {
            match verdict {
                Verdict::Safe => counted.safe += 1,
                Verdict::AlsoFine => counted.also_fine += 1,
                Verdict::Risky => counted.risky += 1,
                Verdict::TooCareful => counted.too_careful += 1,
            }
        }
        counted
    }

    #[must_use]
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            safe: self.safe + other.safe,
            also_fine: self.also_fine + other.also_fine,
            risky: self.risky + other.risky,
            too_careful: self.too_careful + other.too_careful,
        }
    }

    /// How many there are in all.
    pub const fn total(self) -> usize {
        self.safe + self.also_fine + self.risky + self.too_careful
    }

    /// The share that so many of them are.
    pub fn share(self, some: usize) -> Points {
        Points::of(some, self.total())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_verdict_is_counted_for_itself_and_counts_add_up() {
        use Verdict::{AlsoFine, Risky, Safe, TooCareful};
        let some = [Safe, Risky, AlsoFine, Risky, TooCareful, Risky, Safe];
        let counted = Verdicts::of(some.into_iter());
        let expected = Verdicts {
            safe: 2,
            also_fine: 1,
            risky: 3,
            too_careful: 1,
        };
        assert_eq!(counted, expected);
        let both = counted.and(expected);
        assert_eq!(
            (both.safe, both.also_fine, both.risky, both.too_careful),
            (4, 2, 6, 2)
        );
        assert_eq!(both.total(), 14);
        assert_eq!(both.share(both.too_careful).to_string(), "14.3");
    }
}
