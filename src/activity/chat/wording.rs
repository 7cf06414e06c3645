//! Words for a talk that every talk has: flags and tools.

use super::Raised;
use crate::content::{ChatTool, Flag, Message, ToolUse};
use crate::stage::Picture;
use crate::words::Text;

/// What a kind of flag is called.
pub const fn flag(flag: Flag) -> Text {
    match flag {
        Flag::Secret => Text::new("Don't tell anyone"),
        Flag::Move => Text::new("Let's go to another app"),
        Flag::Gifts => Text::new("Too nice, too fast"),
        Flag::Asks => Text::new("Asks for a photo, place or plans"),
        Flag::Friend => Text::new("If you were my friend …"),
        Flag::OrElse => Text::new("Or else …"),
        Flag::Meet => Text::new("Wants to meet"),
        Flag::Again => Text::new("Won't stop after no"),
        Flag::Hurry => Text::new("Hurry, hurry"),
        Flag::Mean => Text::new("Mean words"),
        Flag::Code => Text::new("Wants a password or code"),
        Flag::Tells => Text::new("This tells something"),
    }
}

/// What a tool is called, if the level does not say.
pub const fn tool(does: ToolUse) -> Text {
    match does {
        ToolUse::Save => Text::new("Save these words"),
        ToolUse::Mute => Text::new("Mute this chat"),
        ToolUse::Leave => Text::new("Leave this chat"),
        ToolUse::Block => Text::new("Block them"),
        ToolUse::Report => Text::new("Report them"),
        ToolUse::Tell => Text::new("Tell a grown-up"),
    }
}

/// Stands above what can be done beside replying.
pub(super) const BESIDE: Text = Text::new("Or:");

pub(super) const RAISE_A_FLAG: Text = Text::new("Raise a flag");

pub(super) const GO_BACK: Text = Text::new("Back");

pub(super) const WHICH_MESSAGE: Text = Text::new("Where do you raise a flag?");

pub(super) const NOBODY_LEARNT: Text = Text::new("Nobody learnt a single piece in this chat.");

pub(super) const NEW_MESSAGES: Text = Text::new("New messages");

/// What a tool that counts for nothing is met with.
pub(super) const DONE: Text = Text::new("Done");

/// What a tool is called here.
pub(super) fn label(of: &ChatTool) -> Text {
    of.say.clone().unwrap_or_else(|| tool(of.does))
}

/// What the ledger calls the red flag on a message.
pub(super) fn flag_item(key: &str) -> String {
    format!("flag {key}")
}

pub(super) fn which_flag(message: Text) -> Text {
    Text::new("“{message}” Which flag is it?").with("message", message)
}

pub(super) fn flag_on(message: Text) -> Text {
    Text::new("You: a flag on “{message}”").with("message", message)
}

pub(super) fn slipped_by(message: Text) -> Text {
    Text::new("No flag on “{message}”").with("message", message)
}

/// The child raised a flag, for the transcript.
pub(super) fn raised(flag: Flag, message: &Message) -> Text {
    Text::new("You: “{flag}”, on “{message}”")
        .with("flag", self::flag(flag))
        .with("message", message.text.clone())
}

pub(super) const fn how_raised(raised: Raised) -> Text {
    match raised {
        Raised::Right => Text::new("Well spotted"),
        Raised::Another => Text::new("There is a flag, but another one"),
        Raised::Harmless => Text::new("Good to check"),
    }
}

/// What is told of a flag where the level does not say, or must not yet.
pub(super) const fn untold(raised: Raised) -> Text {
    match raised {
        Raised::Right => Text::new("That is a red flag."),
        Raised::Another => Text::new("Read it once more. What does it want?"),
        Raised::Harmless => Text::new("There is no flag in this one."),
    }
}

/// What stands beside the title of a room.
pub(super) const fn room_note(does: ToolUse) -> Text {
    match does {
        ToolUse::Save | ToolUse::Report | ToolUse::Tell => Text::new("looked after"),
        ToolUse::Mute => Text::new("muted"),
        ToolUse::Leave => Text::new("left"),
        ToolUse::Block => Text::new("blocked"),
    }
}

pub(super) fn is_writing(name: Text, voice: bool) -> Text {
    if voice {
        Text::new("{name} is talking")
    } else {
        Text::new("{name} is writing")
    }
    .with("name", name)
}

pub(super) fn knows_now(name: Text) -> Text {
    Text::new("What {name} knows now").with("name", name)
}

/// The face of everybody of whom nothing is known but a screen name: it tells nothing of them.
pub(super) fn plain_face() -> Picture {
    Picture::new("stranger")
}
