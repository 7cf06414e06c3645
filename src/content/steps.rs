//! The kinds of step that a level is made of, as checked types.
//!
//! Their fields are open to read and to build in tests; what guards them is that a `Level` only
//! lends them and that only this room makes a `Level`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rolled::{Dice, Recall};
use super::{Chat, Copies, Guess, Leak, Match, Order, Panel, Photo, Profile, Race, Spot};
use crate::words::Text;

/// One step of a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Somebody says something.
    Say(Say),
    /// The child picks one of several options.
    Choose(Choose),
    /// The child puts cards into bins.
    Sort(Sort),
    /// The child makes up a password for a character's account.
    Forge(Forge),
    /// The child explains back, to somebody in the village.
    Teach(Teach),
    /// The child rolls words and keeps the funniest picture.
    Dice(Dice),
    /// The child types a rolled phrase again.
    Recall(Recall),
    /// The child predicts which of two locks holds longer.
    Race(Race),
    /// The child cracks a silly password from clues.
    Guess(Guess),
    /// The child puts cards in order.
    Order(Order),
    /// The child joins pairs.
    Match(Match),
    /// The child finds what a photo tells.
    Spot(Spot),
    /// The child makes a photo ready and chooses who sees it.
    Photo(Photo),
    /// The child watches where a picture travels.
    Copies(Copies),
    /// The child talks in a messenger.
    Chat(Chat),
    /// The child sees which doors a lost password opens.
    Leak(Leak),
    /// The child sets a panel of switches right.
    Settings(Panel),
    /// The child makes a name and a card for somebody.
    Profile(Profile),
    /// The level ends here.
    End(Ending),
    /// The story goes on in another scene.
    Go(String),
    /// The story goes back to behind the choice that led here.
    Back,
}

/// How a level ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is finished.
    Done,
}

/// A face that somebody makes; `mood-…` in their portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mood {
    /// The usual one of most.
    #[default]
    Happy,
    /// Something is not right.
    Worried,
    /// That was not expected.
    Surprised,
    /// Hm.
    Thinking,
    /// Look what I did.
    Proud,
    /// Guessatron's usual one.
    Smug,
    /// Guessatron at work.
    Straining,
    /// Guessatron beaten.
    Shocked,
    /// Guessatron beaten, later.
    Sulking,
}

impl Mood {
    /// As it stands behind `mood-` in a drawing.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::Worried => "worried",
            Self::Surprised => "surprised",
            Self::Thinking => "thinking",
            Self::Proud => "proud",
            Self::Smug => "smug",
            Self::Straining => "straining",
            Self::Shocked => "shocked",
            Self::Sulking => "sulking",
        }
    }
}

/// How well judged an option or an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Well judged.
    Safe,
    /// Well judged too.
    AlsoFine,
    /// It misses a danger.
    Risky,
    /// It refuses something harmless.
    TooCareful,
}

impl Verdict {
    /// Whether it is well judged.
    pub const fn is_good(self) -> bool {
        match self {
            Self::Safe | Self::AlsoFine => true,
            Self::Risky | Self::TooCareful => false,
        }
    }
}

/// Somebody says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Say {
    /// Who: a person of the course.
    pub by: String,
    /// The face that is made.
    pub mood: Mood,
    /// What is said.
    pub text: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// A drawing to show above, beside the portrait.
    pub picture: Option<String>,
}

/// The child picks one of several options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choose {
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
    /// What can be chosen, in the order of the file.
    pub options: Vec<Choice>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
    /// Whether the order of the file is the order on stage.
    pub keep_order: bool,
    /// Whether it is a riddle, in which a wrong guess misses no danger and refuses nothing: it
    /// counts for neither figure.
    pub riddle: bool,
}

/// Something that a child can choose, with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub say: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// How well judged it is.
    pub verdict: Verdict,
    /// Why, naming the clue.
    pub because: Text,
    /// What follows before the verdict is told, one speech after the other.
    pub happens: Vec<Say>,
    /// The scene that the story jumps to afterwards.
    pub then: Option<String>,
    /// The card of the Oops album that is won by it.
    pub oops: Option<String>,
}

/// The child puts cards into bins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
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
    /// Two to four bins.
    pub bins: Vec<Bin>,
    /// The cards, in the order of the file.
    pub cards: Vec<Card>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
    /// Whether the order of the file is the order on stage.
    pub keep_order: bool,
}

/// A bin: a key that answers use, and what stands on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bin {
    /// What answers call it.
    pub key: String,
    /// What stands on it.
    pub label: Text,
}

/// A card, and for every bin what it means to put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What it says.
    pub say: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// For every bin, by its key, what it means to put the card there.
    pub answers: BTreeMap<String, Answer>,
}

/// What it means to put a card into a bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How well judged it is.
    pub verdict: Verdict,
    /// Why, naming the clue.
    pub because: Text,
    /// The card of the Oops album that is won by it.
    pub oops: Option<String>,
}

/// The child makes up a password for a character's account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forge {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// Whose account it is for: "Pip's locker".
    pub account: Text,
    /// Facts about the character that the guesser knows, in small letters.
    pub known: Vec<String>,
    /// What the password should be like.
    pub goals: Vec<Goal>,
    /// Whether a password that does not reach them can be tried with something added.
    pub what_if: bool,
    /// The step is passed over unless this account's earlier password is, or nearly is, the one
    /// that was made for the account named here.
    pub twin_of: Option<Text>,
    /// A password that reaches all goals.
    pub example_solution: String,
    /// What follows when all goals are reached.
    pub won: Vec<Say>,
    /// What follows when the child leaves it as it is.
    pub left: Vec<Say>,
    /// The card of the Oops album that is won by it.
    pub oops: Option<String>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// What a password should be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// The guesser gives up: a score of 4.
    GuesserGivesUp,
    /// None of the character's known facts is part of it.
    AvoidsKnown,
    /// It has at least this many characters.
    AtLeast(u8),
    /// It is not, or nearly, the one that the child made for this account earlier in the level.
    DiffersFrom(Text),
}

/// The child explains back: builds a sentence slot by slot, and somebody acts on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Teach {
    /// Who listens: a person of the course.
    pub to: String,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// The gaps of the sentence, in order.
    pub slots: Vec<Slot>,
    /// What the listener says when all is well explained.
    pub thanks: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
    /// Whether the order of the file is the order on stage.
    pub keep_order: bool,
}

/// A gap of the sentence: what leads to it, and what can fill it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The words that lead to it.
    pub lead: Text,
    /// What can be chosen, in the order of the file.
    pub options: Vec<Choice>,
}
