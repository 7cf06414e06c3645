//! How a picture spreads: who gets it, who keeps it, who passes it on, and what a take-down changes.
//!
//! Pure chance and counting. Nothing is said here.

use rand::{RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

use crate::content::{Copies, Keeps, Receiver};
use crate::stage::Held;

/// Tells the chance of the spread apart from that of shuffling.
const SALT: u64 = 0x000c_0b1e;

/// Somebody gets the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Got {
    /// Who, by the place among the people.
    pub(super) who: usize,
    /// From whom; nobody if it came from whoever sent it first.
    pub(super) from: Option<usize>,
    /// Whether it is kept.
    pub(super) kept: bool,
    /// Who gets it from them in the next round.
    pub(super) to: Vec<usize>,
}

/// How a picture spread, round by round: the first is the sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spread {
    people: usize,
    rounds: Vec<Vec<Got>>,
}

impl Spread {
    /// Lets a picture travel. The same chance gives the same travel.
    pub(super) fn of(rules: &Copies, chance: u64) -> Self {
        let mut dice = ChaCha8Rng::seed_from_u64(chance.wrapping_add(SALT));
        // Everybody decides at once, so that no decision hangs on who comes before.
        let decide = |receiver: &Receiver| keeps(receiver.keeps, &mut dice);
        let decided: Vec<bool> = rules.people.iter().map(decide).collect();
        let mut reached = vec![false; rules.people.len()];
        let mut reach = |who: &usize| match reached.get_mut(*who) {
            Some(reached) => !std::mem::replace(reached, true),
            None => false,
        };
        let first = rules.first.iter().copied().filter(&mut reach);
        let mut coming: Vec<(usize, Option<usize>)> = first.map(|who| (who, None)).collect();
        let mut rounds = Vec::new();
        while !coming.is_empty() {
            let mut round = Vec::new();
            let mut next = Vec::new();
            for (who, from) in coming {
                let Some(receiver) = rules.people.get(who) else {
                    continue;
                };
                let kept = decided.get(who) == Some(&true);
                let to: Vec<usize> = if kept {
                    receiver.passes.iter().copied().filter(&mut reach).collect()
                } else {
                    Vec::new()
                };
                next.extend(to.iter().map(|to| (*to, Some(who))));
                round.push(Got {
                    who,
                    from,
                    kept,
                    to,
                });
            }
            rounds.push(round);
            coming = next;
        }
        Self {
            people: rules.people.len(),
            rounds,
        }
    }

    /// The rounds, the sending first. With a take-down only those before it.
    pub(super) fn rounds(&self, until: Option<usize>) -> &[Vec<Got>] {
        let count = until.map_or(self.rounds.len(), |last| last + 1);
        self.rounds.get(..count).unwrap_or(&self.rounds)
    }

    /// Nobody has got it.
    pub(super) fn untouched(&self) -> Vec<Held> {
        vec![Held::NotYet; self.people]
    }

    /// How far it is with everybody after these rounds.
    pub(super) fn held(&self, until: Option<usize>) -> Vec<Held> {
        let mut held = self.untouched();
        for got in self.rounds(until).iter().flatten() {
            got.mark(&mut held);
        }
        held
    }

    /// The same once everybody was asked to delete it, right after the round: all do whose copy
    /// can be deleted.
    pub(super) fn taken_down(&self, after: usize, keeps_after: &[usize]) -> Vec<Held> {
        let mut held = self.held(Some(after));
        for (who, held) in held.iter_mut().enumerate() {
            if *held == Held::Kept && !keeps_after.contains(&who) {
                *held = Held::Deleted;
            }
        }
        held
    }

    /// From whom everybody has got it; nobody for those who got it first, or not at all.
    pub(super) fn sources(&self) -> Vec<Option<usize>> {
        let mut sources = vec![None; self.people];
        for got in self.rounds.iter().flatten() {
            if let Some(source) = sources.get_mut(got.who) {
                *source = got.from;
            }
        }
        sources
    }
}

impl Got {
    /// Notes how far it is with them now.
    pub(super) fn mark(&self, held: &mut [Held]) {
        if let Some(held) = held.get_mut(self.who) {
            *held = if self.kept { Held::Kept } else { Held::Looked };
        }
    }
}

/// The round after which it is taken down, by the place of the time in the level, from 0: at the
/// earliest it has been sent and passed on once.
pub(super) const fn last_round(time: usize) -> usize {
    time + 1
}

/// How many copies there are.
pub(super) fn copies(held: &[Held]) -> usize {
    held.iter().filter(|held| **held == Held::Kept).count()
}

/// Whether it is kept this time. The dice are asked whatever the habit.
fn keeps(habit: Keeps, dice: &mut ChaCha8Rng) -> bool {
    let (times, of) = habit.ratio();
    dice.random_ratio(times, of)
}

#[cfg(test)]
mod tests;
