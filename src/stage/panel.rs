//! What belongs to a panel of switches: how each stands, and who came by to try it.

use super::{Id, Mark};
use crate::words::Text;

/// How a switch with several choices stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dial {
    /// Its choices, from one end to the other.
    pub choices: Vec<DialChoice>,
    /// Which one is set, from 0.
    pub at: usize,
}

/// A way in which a switch can stand. Putting its item into it sets the switch so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DialChoice {
    /// Its id; those of another switch may be the same.
    pub id: Id,
    /// What stands on it.
    pub label: Text,
}

impl Dial {
    /// The choice that is set.
    pub fn set(&self) -> Option<&DialChoice> {
        self.choices.get(self.at)
    }
}

/// Somebody who came by. A show has a beat for each, and one more for what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Who came, and what for.
    pub say: Text,
    /// What came of it, if anything did.
    pub told: Option<Text>,
    /// Whether that was well.
    pub mark: Mark,
}
