//! A hand of cards: some are held up, and together they make something.

use super::{Id, Mark};
use crate::words::Text;

/// Cards in the hand, in rows. Picking one holds it up or puts it down; handing in tries them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hand {
    /// The rows, from top to foot.
    pub rows: Vec<HandRow>,
    /// What the cards that are held up make so far.
    pub made: Option<Text>,
    /// Whether enough are held up to try them.
    pub ready: bool,
    /// Tries that are left.
    pub left: usize,
    /// Tries that there were.
    pub of: usize,
    /// The tries that are left, in words.
    pub tries: Text,
}

/// A row of cards of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandRow {
    /// What they are, and how many to pick.
    pub label: Text,
    /// How many are to be held up.
    pub takes: usize,
    /// The cards, in the order in which they are shown.
    pub cards: Vec<HandCard>,
}

/// A card of the hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandCard {
    /// Its id.
    pub id: Id,
    /// What stands on it.
    pub label: Text,
    /// A second, quieter line.
    pub note: Option<Text>,
    /// Whether it is held up.
    pub held: bool,
    /// What is known of it from earlier tries.
    pub mark: Mark,
}

impl Hand {
    /// All cards, row by row.
    pub fn cards(&self) -> impl Iterator<Item = &HandCard> {
        self.rows.iter().flat_map(|row| &row.cards)
    }
}

impl HandRow {
    /// How many of its cards are held up.
    pub fn held(&self) -> usize {
        self.cards.iter().filter(|card| card.held).count()
    }
}
