//! The row of a level: the kinds of its steps as the winner meets them. Two levels with nearly
//! the same row feel like one level told twice.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use crate::content::{Level, Step};
use crate::game::Spot;

/// A kind of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::check) struct Kind {
    /// As it is called in a level file.
    name: &'static str,
    /// As it stands in a row.
    letter: char,
}

/// A speech, which is read and nothing done.
const SAY: Kind = Kind::new("Say", '.');

impl Kind {
    const fn new(name: &'static str, letter: char) -> Self {
        Self { name, letter }
    }

    /// The kind of a step; jumps and ends are none.
    const fn of(step: &Step) -> Option<Self> {
        Some(match step {
            Step::Say(_) => SAY,
            Step::Choose(_) => Self::new("Choose", 'C'),
            Step::Sort(_) => Self::new("Sort", 'S'),
            Step::Forge(_) => Self::new("Forge", 'F'),
            Step::Teach(_) => Self::new("Teach", 'T'),
            Step::Dice(_) => Self::new("Dice", 'D'),
            Step::Recall(_) => Self::new("Recall", 'L'),
            Step::Race(_) => Self::new("Race", 'R'),
            Step::Guess(_) => Self::new("Guess", 'G'),
            Step::Order(_) => Self::new("Order", 'O'),
            Step::Match(_) => Self::new("Match", 'M'),
            Step::Spot(_) => Self::new("Spot", 'P'),
            Step::Photo(_) => Self::new("Photo", 'H'),
            Step::Copies(_) => Self::new("Copies", 'V'),
            Step::Chat(_) => Self::new("Chat", 'K'),
            Step::Leak(_) => Self::new("Leak", 'B'),
            Step::Settings(_) => Self::new("Settings", 'E'),
            Step::Profile(_) => Self::new("Profile", 'N'),
            Step::End(_) | Step::Go(_) | Step::Back => return None,
        })
    }
}

/// The kinds of all steps, in the order in which the winner plays them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Row {
    kinds: Vec<Kind>,
    /// The letters of the kinds by the alphabet.
    sorted: Vec<char>,
}

impl Row {
    /// What the letters of a row mean.
    pub const LEGEND: &'static str = "C Choose, S Sort, F Forge, T Teach, D Dice, L Recall, \
        R Race, G Guess, O Order, M Match, P Spot, H Photo, V Copies, K Chat, E Settings, \
        N Profile, B Leak, and a dot for each Say";

    /// The row of the steps on a way through a level.
    pub(in crate::check) fn along(level: &Level, way: &[Spot]) -> Self {
        let step = |spot: &Spot| level.step(&spot.scene, spot.step);
        Self::new(way.iter().filter_map(step).filter_map(Kind::of).collect())
    }

    fn new(kinds: Vec<Kind>) -> Self {
        let mut sorted: Vec<char> = kinds.iter().map(|kind| kind.letter).collect();
        sorted.sort_unstable();
        Self { kinds, sorted }
    }

    /// How many steps it has.
    pub(in crate::check) const fn len(&self) -> usize {
        self.kinds.len()
    }

    /// A letter for each step, see [`Self::LEGEND`].
    pub fn letters(&self) -> String {
        self.kinds.iter().map(|kind| kind.letter).collect()
    }

    /// The letters of those steps in which something is done: without `Say`.
    pub fn doing(&self) -> String {
        let doing = self.kinds.iter().filter(|kind| **kind != SAY);
        doing.map(|kind| kind.letter).collect()
    }

    /// The kinds as they are called in a level file.
    pub(in crate::check) fn names(&self) -> String {
        let names: Vec<&str> = self.kinds.iter().map(|kind| kind.name).collect();
        names.join(" ")
    }

    /// How many steps must be put in, taken out or changed to make the one row of the other, if
    /// those are fewer than a limit.
    pub(in crate::check) fn distance_below(&self, limit: usize, other: &Self) -> Option<usize> {
        // Nearly all pairs of a large course are told apart by this, which is far quicker.
        if unmatched(&self.sorted, &other.sorted) >= limit {
            return None;
        }
        let distance = strsim::generic_levenshtein(&self.kinds, &other.kinds);
        (distance < limit).then_some(distance)
    }
}

/// How many of the one have no match in the other, in whatever order; the larger number of both
/// sides. No row can be made of the other with fewer changes.
fn unmatched(one: &[char], other: &[char]) -> usize {
    let (mut ones, mut others) = (one.iter().peekable(), other.iter().peekable());
    let mut matched = 0;
    while let (Some(next), Some(opposite)) = (ones.peek(), others.peek()) {
        match next.cmp(opposite) {
            Ordering::Less => {
                ones.next();
            }
            Ordering::Greater => {
                others.next();
            }
            Ordering::Equal => {
                matched += 1;
                ones.next();
                others.next();
            }
        }
    }
    one.len().max(other.len()) - matched
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.kinds.iter().map(|kind| kind.name))
    }
}

#[cfg(test)]
impl Row {
    /// A row from its letters.
    pub(in crate::check) fn sample(letters: &str) -> Self {
        let kind = |letter| match letter {
            '.' => SAY,
            letter => Kind::new("", letter),
        };
        Self::new(letters.chars().map(kind).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_differ_by_the_steps_that_must_be_changed() {
        let below = |limit, one, other| Row::sample(one).distance_below(limit, &Row::sample(other));
        for (one, other, distance) in [
            (".CS.F.T", ".CS.F.T", 0),
            (".CS.F.T", ".CSF.T", 1),
            (".CS.F.T", ".CSFT", 2),
            ("CMSCT", "CDRLCT", 3),
            ("", "CST", 3),
            ("CSFT", "TFSC", 4),
        ] {
            assert_eq!(
                below(distance + 1, one, other),
                Some(distance),
                "{one} {other}"
            );
            assert_eq!(
                below(distance + 1, other, one),
                Some(distance),
                "{other} {one}"
            );
            assert_eq!(below(distance, one, other), None, "{one} {other}");
        }
    }

    #[test]
    fn no_row_needs_fewer_changes_than_it_has_unmatched_steps() {
        let count = |one, other| unmatched(&Row::sample(one).sorted, &Row::sample(other).sorted);
        assert_eq!(count("CSFT", "TFSC"), 0);
        assert_eq!(count("CCS", "CS"), 1);
        assert_eq!(count("CS", "CCS"), 1);
        assert_eq!(count("CCSD", "CFFD"), 2);
        assert_eq!(count("", "CST"), 3);
    }

    #[test]
    fn the_row_of_doing_leaves_speeches_out() {
        let row = Row::sample(".CS.F.T");
        assert_eq!(row.letters(), ".CS.F.T");
        assert_eq!(row.doing(), "CSFT");
    }
}
