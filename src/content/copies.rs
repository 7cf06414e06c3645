//! `Copies`, as checked types: to whom a picture travels, and who keeps a copy of it.

use super::{Mood, Say};
use crate::words::Text;

/// The child watches where a picture travels, and says when everybody is asked to delete it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copies {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// Who sends it, if not whoever asks: a person of the course.
    pub from: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// The picture that is sent.
    pub picture: Option<String>,
    /// Three to seven whom it may reach, in the order of the file.
    pub people: Vec<Receiver>,
    /// Who gets it first, by their places among `people`; at least one.
    pub first: Vec<usize>,
    /// What happens when it has travelled as far as it does.
    pub vanish: Text,
    /// Whether the child guesses first how many copies stay.
    pub guess: bool,
    /// When everybody is asked to delete it, if that is asked.
    pub take_down: Option<TakeDown>,
    /// What is said at the end.
    pub done: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// Somebody whom a picture may reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    /// Who: a person of the course.
    pub person: String,
    /// How often such a picture is kept.
    pub keeps: Keeps,
    /// What is said by whoever has kept it.
    pub says: Option<Text>,
    /// To whom it is passed on if it is kept, by their places among the people.
    pub passes: Vec<usize>,
    /// What the copy is, if it is none in an album: "a mug".
    pub thing: Option<Text>,
}

/// How often somebody keeps a picture that comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// It is only looked at.
    Never,
    /// One time of three.
    Sometimes,
    /// Three times of four.
    Often,
    /// Every time.
    Always,
}

impl Keeps {
    /// How many times of how many.
    pub const fn ratio(self) -> (u32, u32) {
        match self {
            Self::Never => (0, 1),
            Self::Sometimes => (1, 3),
            Self::Often => (3, 4),
            Self::Always => (1, 1),
        }
    }

    /// Whether it is kept whatever the luck.
    pub const fn is_sure(self) -> bool {
        match self {
            Self::Always => true,
            Self::Never | Self::Sometimes | Self::Often => false,
        }
    }

    /// Whether it is kept with good luck.
    pub const fn is_possible(self) -> bool {
        match self {
            Self::Sometimes | Self::Often | Self::Always => true,
            Self::Never => false,
        }
    }
}

/// When everybody is asked to delete the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeDown {
    /// The question.
    pub ask: Text,
    /// Two to four times, the earliest first. At the earliest it has been passed on once, at the
    /// next twice, and so on.
    pub times: Vec<Text>,
    /// Told with the numbers when the earliest is chosen.
    pub because: Text,
    /// Told with the numbers when a later one is chosen.
    pub late: Text,
    /// The card of the Oops album that is won by a later one.
    pub oops: Option<String>,
    /// Whose copy can't be deleted, by their places among the people: a mug stays a mug.
    pub keeps_after: Vec<usize>,
}

impl Copies {
    /// Who sends it; nobody if it is just sent.
    pub fn sender(&self) -> Option<&str> {
        self.from.as_deref().or(self.by.as_deref())
    }

    /// In which round each of the people gets it and keeps it, if just those keep it of whose
    /// habit that is said: 0 when it is sent, 1 when it is passed on for the first time.
    pub fn rounds(&self, keep: impl Fn(Keeps) -> bool) -> Vec<Option<usize>> {
        let mut rounds = vec![None; self.people.len()];
        let mut now = self.first.clone();
        let mut round = 0;
        while !now.is_empty() {
            let mut next = Vec::new();
            for place in now {
                let Some((receiver, reached)) = self.people.get(place).zip(rounds.get_mut(place))
                else {
                    continue;
                };
                if reached.is_none() && keep(receiver.keeps) {
                    *reached = Some(round);
                    next.extend(&receiver.passes);
                }
            }
            now = next;
            round += 1;
        }
        rounds
    }
}
