//! A simulated messenger: its rooms, and what was written in the open one.

use super::{Id, Picture};
use crate::words::Text;

/// A simulated messenger.
#[derive(Debug, Clone, PartialEq)]
pub struct Chat {
    /// Its rooms, in the order of the file.
    pub rooms: Vec<ChatRoom>,
    /// The task, while nothing else on stage says it.
    pub task: Option<Text>,
    /// Whether it is talked and not written.
    pub voice: bool,
    /// Who reads along in the open room: names and faces in their moods.
    pub people: Vec<ChatPerson>,
    /// What was written in the open room so far, oldest first.
    pub messages: Vec<ChatMessage>,
    /// How many of the messages, counted from the end, are new since the child last did something.
    pub new: usize,
}

/// A room of a messenger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatRoom {
    /// What stands above it.
    pub title: Text,
    /// Whether it is the open one.
    pub open: bool,
    /// Whether it was muted, left or blocked: what stands beside its title then.
    pub note: Option<Text>,
}

/// Somebody who reads along.
#[derive(Debug, Clone, PartialEq)]
pub struct ChatPerson {
    /// Their name, or their screen name.
    pub name: Text,
    /// Their face, in their mood.
    pub portrait: Picture,
}

/// One message.
#[derive(Debug, Clone, PartialEq)]
pub struct ChatMessage {
    /// Picks it, while a flag is raised.
    pub id: Id,
    /// Who wrote it; nobody for what is merely heard or seen.
    pub by: Option<Text>,
    /// Whether it is of the one for whom the child picks.
    pub mine: bool,
    /// The writer's face as they wrote it.
    pub portrait: Option<Picture>,
    /// What it says.
    pub text: Text,
    /// What was done with it.
    pub mark: ChatMark,
}

/// What was done with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChatMark {
    /// Nothing.
    None,
    /// A red flag was rightly raised, of this kind: "Don't tell anyone".
    Flagged(Text),
    /// A red flag of this kind was not raised.
    Missed(Text),
    /// It was looked at, and is harmless.
    Checked,
    /// It was saved.
    Saved,
}
