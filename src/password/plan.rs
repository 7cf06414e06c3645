//! How Guessatron goes about a password, as data: the beats of its show. Holds none of the
//! password's text and no words for the child.
//!
//! A real guesser learns nothing until the whole password is right. The show tells a little
//! more, so that a child can see why: when a password opens, its pieces fall one trick after
//! the other; when it doesn't, Guessatron may recognise pieces, but none falls, since what
//! beats it is the number of ways to put pieces together.

use std::collections::BTreeMap;

use super::{Piece, Strength};

/// How many guesses, as a power of ten, Guessatron has the patience for: where score 4 begins.
pub const PATIENCE_LOG10: f64 = 10.0;
/// A longer show bores.
const MOST_ATTEMPTS: usize = 7;
/// More failures than that before something happens bore too.
const MOST_FRUITLESS: usize = 2;
/// What Guessatron likes to try in vain, and the guesses that it spends on that: the top ten,
/// then the hundred commonest names.
const IN_VAIN: [(Trick, f64); MOST_FRUITLESS] = [(Trick::TopList, 10.0), (Trick::Names, 100.0)];

/// What Guessatron does about one password.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// At most seven, the cheapest trick first, each trick once; none for an empty field.
    pub attempts: Vec<Attempt>,
    /// How it ends.
    pub outcome: Outcome,
}

/// One trick tried out.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The trick.
    pub trick: Trick,
    /// Which pieces of the password fall, in order. Each piece falls once if the password
    /// opens, and none if it doesn't.
    pub fallen: Vec<usize>,
    /// Which pieces Guessatron recognises without getting any further, in order; only in a
    /// password that doesn't open.
    pub recognised: Vec<usize>,
    /// The power of ten of all guesses so far.
    pub guesses_log10: f64,
}

/// A way to guess, in order of cheapness: the shortest list first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trick {
    /// The list of the most common passwords.
    TopList,
    /// The names of people and pets.
    Names,
    /// What children love: games, shows, players, animals.
    Favourites,
    /// The words of a dictionary.
    Words,
    /// Numbers and signs as they are stuck on to a word.
    Endings,
    /// Words and names with look-alikes for letters.
    Swaps,
    /// Words and names spelled backwards.
    Backwards,
    /// Dates and years.
    Dates,
    /// Ways across the keyboard.
    Keyboard,
    /// Letters and numbers in order.
    Sequences,
    /// The same thing again and again.
    Repeats,
    /// What everybody can know about the character.
    Noticeboard,
    /// Famous lines and usual sentences.
    Phrases,
    /// The game's own dice list.
    DiceList,
    /// All there is, one after the other.
    BruteForce,
}

impl Trick {
    /// All tricks, the cheapest first.
    pub const ALL: [Self; 15] = [
        Self::TopList,
        Self::Names,
        Self::Favourites,
        Self::Words,
        Self::Endings,
        Self::Swaps,
        Self::Backwards,
        Self::Dates,
        Self::Keyboard,
        Self::Sequences,
        Self::Repeats,
        Self::Noticeboard,
        Self::Phrases,
        Self::DiceList,
        Self::BruteForce,
    ];
}

/// How a plan ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// Guessatron is in.
    Opened {
        /// The power of ten of the guesses that it took.
        guesses_log10: f64,
    },
    /// Guessatron gives up (at score 4).
    GivesUp {
        /// The power of ten of the guesses that it would have taken.
        guesses_log10: f64,
    },
}

/// A trick, the pieces that it finds, and the guesses that it costs.
struct Step {
    trick: Trick,
    found: Vec<usize>,
    guesses: f64,
}

pub(super) fn plan(strength: &Strength) -> Plan {
    let opens = strength.score() < Strength::BEST;
    let total = strength.guesses_log10();
    let (limit, outcome) = if opens {
        (
            total,
            Outcome::Opened {
                guesses_log10: total,
            },
        )
    } else {
        let outcome = Outcome::GivesUp {
            guesses_log10: total,
        };
        (total.min(PATIENCE_LOG10), outcome)
    };

    let mut steps = useful_steps(strength.pieces(), opens);
    add_vain_steps(&mut steps, limit);

    let count = steps.len();
    let mut spent = 0.0;
    let attempt = |(index, step): (usize, Step)| {
        spent += step.guesses;
        // The last attempt takes what it takes to put the pieces together.
        let last = index + 1 == count;
        let guesses_log10 = if last {
            limit
        } else {
            limit.min(spent.log10())
        };
        let (fallen, recognised) = match (opens, step.trick) {
            (true, _) => (step.found, Vec::new()),
            (false, Trick::BruteForce) => (Vec::new(), Vec::new()),
            (false, _) => (Vec::new(), step.found),
        };
        Attempt {
            trick: step.trick,
            fallen,
            recognised,
            guesses_log10,
        }
    };
    Plan {
        attempts: steps.into_iter().enumerate().map(attempt).collect(),
        outcome,
    }
}

/// A step for each trick that finds a piece, the cheapest first. What doesn't open ends with
/// brute force in any case. Of too many steps the costliest become one.
fn useful_steps(pieces: &[Piece], opens: bool) -> Vec<Step> {
    let mut found: BTreeMap<Trick, Vec<usize>> = BTreeMap::new();
    let first = pieces.iter().find_map(|piece| piece.kind.trick());
    let mut latest = first.unwrap_or(Trick::BruteForce);
    for (index, piece) in pieces.iter().enumerate() {
        let trick = piece.kind.trick();
        // A gap falls with its neighbour, and is nothing to recognise by itself.
        if trick.is_some() || opens {
            latest = trick.unwrap_or(latest);
            found.entry(latest).or_default().push(index);
        }
    }
    if !opens {
        found.entry(Trick::BruteForce).or_default();
    }
    let mut tricks: Vec<(Trick, Vec<usize>)> = found.into_iter().collect();
    if tricks.len() > MOST_ATTEMPTS {
        let costly = tricks.split_off(MOST_ATTEMPTS - 1);
        let mut rest: Vec<usize> = costly.into_iter().flat_map(|(_, found)| found).collect();
        rest.sort_unstable();
        tricks.push((Trick::BruteForce, rest));
    }
    let step = |(trick, found): (Trick, Vec<usize>)| {
        let cost = |index: &usize| {
            pieces
                .get(*index)
                .map(|piece| 10_f64.powf(piece.guesses_log10))
        };
        let guesses = found.iter().filter_map(cost).sum();
        Step {
            trick,
            found,
            guesses,
        }
    };
    tricks.into_iter().map(step).collect()
}

/// Puts tricks that find nothing before the last useful one, as far as there is room and the
/// password takes more guesses than that.
fn add_vain_steps(steps: &mut Vec<Step>, limit: f64) {
    let Some(last) = steps.last().map(|step| step.trick) else {
        return;
    };
    let mut spent = 0.0;
    for (trick, guesses) in IN_VAIN {
        let useful = steps.iter().any(|step| step.trick == trick);
        spent += guesses;
        if !useful && trick < last && spent.log10() < limit && steps.len() < MOST_ATTEMPTS {
            let found = Vec::new();
            steps.push(Step {
                trick,
                found,
                guesses,
            });
        }
    }
    steps.sort_by_key(|step| step.trick);
}

#[cfg(test)]
mod tests;
