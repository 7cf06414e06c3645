//! What can be picked while a talk is on stage, by id.

use super::ToolPlace;
use crate::content::Flag;
use crate::stage::Id;

/// Raises a flag: leads to the messages.
pub const RAISE: Id = Id::new("raise-flag");

/// Leads back from the messages or the kinds of flag.
pub const BACK: Id = Id::new("back");

/// The id of a reply by its place in the file, from 0.
pub fn reply_id(index: usize) -> Id {
    Id::from(format!("reply-{}", index + 1))
}

/// The id of a tool.
pub fn tool_id(place: ToolPlace) -> Id {
    match place {
        ToolPlace::Moment(index) => Id::from(format!("own-tool-{}", index + 1)),
        ToolPlace::Chat(index) => Id::from(format!("tool-{}", index + 1)),
    }
}

/// The id of a message by its key. If a message has arrived more than once, it names the newest.
pub fn message_id(key: &str) -> Id {
    Id::from(format!("message-{key}"))
}

/// The id of a kind of flag.
pub const fn flag_id(flag: Flag) -> Id {
    Id::new(match flag {
        Flag::Secret => "flag-secret",
        Flag::Move => "flag-move",
        Flag::Gifts => "flag-gifts",
        Flag::Asks => "flag-asks",
        Flag::Friend => "flag-friend",
        Flag::OrElse => "flag-or-else",
        Flag::Meet => "flag-meet",
        Flag::Again => "flag-again",
        Flag::Hurry => "flag-hurry",
        Flag::Mean => "flag-mean",
        Flag::Code => "flag-code",
        Flag::Tells => "flag-tells",
    })
}
