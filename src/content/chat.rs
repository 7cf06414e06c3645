//! `Chat`, as checked types: a talk in a simulated messenger, written as a small graph of moments.

use std::collections::{BTreeMap, BTreeSet};

use super::{Mood, Say, Verdict};
use crate::words::Text;

/// The child talks in a simulated messenger: picks replies, raises flags, saves, leaves, tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// For whom the child picks: a person of the course.
    pub me: String,
    /// One to four rooms, in the order of the file. The talk moves between them.
    pub rooms: Vec<Room>,
    /// Screen names of writers who are nobody of the course, by their ids.
    pub names: BTreeMap<String, Text>,
    /// Whether it is talked and not written.
    pub voice: bool,
    /// The pieces of the level's jigsaw that somebody knows anyway, by who.
    pub knows: BTreeMap<String, BTreeSet<String>>,
    /// The facts that the talk remembers; each begins as "no". At most twelve.
    pub facts: Vec<String>,
    /// The two or three moods that somebody can be in, by who; they begin in the first.
    pub moods: BTreeMap<String, Vec<Mood>>,
    /// The kinds to choose from when a flag is raised; none if there are no flags here.
    pub flags: Vec<Flag>,
    /// Whether flags are what this talk is about: a red one that nobody raised was missed.
    pub hunt: bool,
    /// The key of the moment it begins with.
    pub start: String,
    /// The moments, by their keys.
    pub talk: BTreeMap<String, Moment>,
    /// What can be done beside replying, at every moment with replies.
    pub tools: Vec<ChatTool>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// A room of the messenger: a talk of two, or a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// What moments call it.
    pub key: String,
    /// What stands above it.
    pub title: Text,
    /// Who reads what is written there, beside the one for whom the child picks.
    pub people: Vec<String>,
}

/// A moment of a talk: what arrives, and what can be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The key of its room.
    pub room: String,
    /// What arrives, one message after the other.
    pub says: Vec<Message>,
    /// How it goes on.
    pub onward: Onward,
    /// What can be done beside replying at this moment; tried before those of the whole talk.
    pub tools: Vec<ChatTool>,
}

/// How a talk goes on after a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onward {
    /// The child answers: two to five replies.
    Replies(Vec<Reply>),
    /// It goes on by itself, to the first of these whose condition holds; the last has none.
    Goes(Vec<Go>),
    /// It is over, and these speeches follow.
    End(Vec<Say>),
}

/// A way on to another moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Go {
    /// When it is taken.
    pub condition: Condition,
    /// The moment it leads to.
    pub then: String,
}

/// When something is there: all of it must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Condition {
    /// Facts that are "yes".
    pub when: BTreeSet<String>,
    /// Facts that are "no".
    pub unless: BTreeSet<String>,
    /// Who is in which mood.
    pub feels: BTreeMap<String, Mood>,
}

/// A message of somebody else, or something that is heard or seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What flags and the ledger call it; its moment and place if the file gives none.
    pub key: String,
    /// Who writes it; nobody for what is merely heard or seen.
    pub by: Option<String>,
    /// The face with this message only, if not the writer's mood.
    pub mood: Option<Mood>,
    /// What it says.
    pub text: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// The red flag that it shows, if any.
    pub flag: Option<Flag>,
    /// The piece of the level's jigsaw that a rightly raised flag lights up.
    pub piece: Option<String>,
    /// Why it is a red flag, or why it is none.
    pub because: Option<Text>,
    /// Whether it is a picture that makes one feel bad, which is never saved.
    pub upsetting: bool,
    /// When it arrives.
    pub condition: Condition,
}

/// Something to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What it says.
    pub say: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// Whether nothing is sent: `say` then tells what is done.
    pub silent: bool,
    /// Whether it is a polite way out.
    pub bye: bool,
    /// How well judged it is, and why; small talk is not judged.
    pub judged: Option<Judged>,
    /// The pieces of the level's jigsaw that everybody in the room learns by it.
    pub gives: BTreeSet<String>,
    /// What it changes.
    pub change: Change,
    /// The card of the Oops album that is won by it.
    pub oops: Option<String>,
    /// The moment that it leads to.
    pub then: String,
    /// When it is on offer.
    pub condition: Condition,
}

/// A judgement with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// How well judged it is.
    pub verdict: Verdict,
    /// Why, naming the clue.
    pub because: Text,
}

/// What an answer changes in what a talk remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// Facts that become "yes".
    pub sets: BTreeSet<String>,
    /// Who gets into which mood.
    pub moods: BTreeMap<String, Mood>,
}

/// Something that can be done beside replying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatTool {
    /// What it is for.
    pub does: ToolUse,
    /// What it is called, if not as usual.
    pub say: Option<Text>,
    /// How well judged it is; fine, and counting for nothing, if absent.
    pub verdict: Option<Verdict>,
    /// What is told afterwards.
    pub because: Text,
    /// What follows before that is told.
    pub says: Vec<Say>,
    /// What it changes.
    pub change: Change,
    /// The card of the Oops album that is won by it.
    pub oops: Option<String>,
    /// The moment that it leads to; the talk stays where it is if absent.
    pub then: Option<String>,
    /// When it is on offer.
    pub condition: Condition,
}

/// What a tool of a messenger is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToolUse {
    /// Keeps the words, as proof.
    Save,
    /// Makes the room quiet.
    Mute,
    /// Leaves the room.
    Leave,
    /// Lets somebody write no more.
    Block,
    /// Tells those who run the messenger.
    Report,
    /// Tells a trusted grown-up.
    Tell,
}

/// What a red flag is raised for: a behaviour, whoever shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// "Don't tell anyone."
    Secret,
    /// "Let's move to another app."
    Move,
    /// Too nice, too fast; presents for nothing.
    Gifts,
    /// Asks for a photo, a place, plans, or whether one is alone.
    Asks,
    /// "If you were my friend you would …"
    Friend,
    /// "Or else …"
    OrElse,
    /// Wants to meet.
    Meet,
    /// Won't stop after no.
    Again,
    /// Hurry, hurry!
    Hurry,
    /// Mean words.
    Mean,
    /// Asks for a password or a code.
    Code,
    /// It tells something about somebody.
    Tells,
}
