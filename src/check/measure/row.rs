//! The row of a level: the kinds of its steps as the winner meets them. Two levels with nearly
//! the same row feel like one level told twice.

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
            Step::End(_) | Step::Go(_) | Step::Back => return None,
        })
    }
}

/// The kinds of all steps, in the order in which the winner plays them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Row {
    kinds: Vec<Kind>,
}

impl Row {
    /// What the letters of a row mean.
    pub const LEGEND: &'static str = "C Choose, S Sort, F Forge, T Teach, D Dice, L Recall, \
        R Race, G Guess, and a dot for each Say";

    /// The row of the steps on a way through a level.
    pub(in crate::check) fn along(level: &Level, way: &[Spot]) -> Self {
        let step = |spot: &Spot| level.step(&spot.scene, spot.step);
        let kinds = way.iter().filter_map(step).filter_map(Kind::of).collect();
        Self { kinds }
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

    /// How many steps must be put in, taken out or changed to make the one row of the other.
    pub(in crate::check) fn distance(&self, other: &Self) -> usize {
        strsim::generic_levenshtein(&self.kinds, &other.kinds)
    }
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
        let kind = |letter| {
            if letter == '.' {
                SAY
            } else {
                Kind::new("", letter)
            }
        };
        let kinds = letters.chars().map(kind).collect();
        Self { kinds }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_differ_by_the_steps_that_must_be_changed() {
        let distance = |one, other| Row::sample(one).distance(&Row::sample(other));
        assert_eq!(distance(".CS.F.T", ".CS.F.T"), 0);
        assert_eq!(distance(".CS.F.T", ".CSF.T"), 1);
        assert_eq!(distance(".CS.F.T", ".CSFT"), 2);
        assert_eq!(distance("CMSCT", "CDRLCT"), 3);
        assert_eq!(distance("", "CST"), 3);
    }

    #[test]
    fn the_row_of_doing_leaves_speeches_out() {
        let row = Row::sample(".CS.F.T");
        assert_eq!(row.letters(), ".CS.F.T");
        assert_eq!(row.doing(), "CSFT");
    }
}
