//! What was written in a talk, and what was done with it.

use crate::content::{Chat, Message, Moment, Mood, Reply};

/// Something that was written, or heard. It names its words by their places in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    /// The place of its moment among all, by key.
    pub(super) moment: usize,
    /// The place of the message, or of the reply if it is the child's.
    pub(super) index: usize,
    /// Whether the child picked it.
    pub(super) mine: bool,
    /// The writer's face as they wrote it.
    pub(super) mood: Mood,
    /// Whether the words were saved.
    pub(super) saved: bool,
    /// Whether a flag could have been put on it.
    pub(super) offered: bool,
}

impl Entry {
    pub(super) fn moment(self, chat: &Chat) -> Option<(&str, &Moment)> {
        let (key, moment) = chat.talk.iter().nth(self.moment)?;
        Some((key.as_str(), moment))
    }

    /// The message, if it is of somebody else.
    pub(super) fn message(self, chat: &Chat) -> Option<&Message> {
        let (_, moment) = self.moment(chat)?;
        moment.says.get(self.index).filter(|_| !self.mine)
    }

    /// The reply, if the child picked it.
    pub(super) fn reply(self, chat: &Chat) -> Option<&Reply> {
        let (_, moment) = self.moment(chat)?;
        super::talk::replies(Some(moment))
            .get(self.index)
            .filter(|_| self.mine)
    }

    /// The key of the room that it was written in.
    pub(super) fn room(self, chat: &Chat) -> &str {
        self.moment(chat).map_or("", |(_, moment)| &moment.room)
    }

    /// Whether it is the same message, though perhaps at another time.
    pub(super) fn is(self, other: Self) -> bool {
        (self.moment, self.index, self.mine) == (other.moment, other.index, other.mine)
    }
}
