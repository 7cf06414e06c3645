//! `Match`, as checked types: cards, and what each is joined to.

use super::{Mood, Say, Verdict};
use crate::words::Text;

/// The child joins pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A drawing to look at.
    pub picture: Option<String>,
    /// Two to five pairs, in the order of the file.
    pub pairs: Vec<Pair>,
    /// Right sides that nothing belongs to, two at the most.
    pub extra: Vec<Text>,
    /// What follows when all are joined.
    pub won: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
    /// Whether the cards stand in the order of the file. The right sides never do.
    pub keep_order: bool,
    /// Whether it is a riddle, in which a wrong partner misses no danger and refuses nothing: it
    /// counts for neither figure.
    pub riddle: bool,
}

/// A card and what it is joined to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// What the card says.
    pub say: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// What it is joined to.
    pub with: Text,
    /// A shorter form of that.
    pub with_brief: Option<Text>,
    /// Why, naming the clue; told when it is joined rightly.
    pub because: Text,
    /// Why something else is tempting, and the clue; told when that was joined to it.
    pub instead: Text,
    /// How a wrong partner counts: never well judged.
    pub verdict: Verdict,
    /// The card of the Oops album that is won by a wrong partner.
    pub oops: Option<String>,
    /// What follows after a wrong partner, one speech after the other.
    pub happens: Vec<Say>,
}
