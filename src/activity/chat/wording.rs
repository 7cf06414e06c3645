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

pub(super) const FLAG: Text = Text::new("flag").in_context("raising a flag, in one word");

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

/// A red flag that nobody raised, and why it is one.
pub(super) fn slipped_by(message: Text, because: Text) -> Text {
    Text::new("“{message}” {because}")
        .with("message", message)
        .with("because", because)
}

pub(super) fn how_many_slipped_by(count: usize) -> Text {
    Text::counted(
        "Not yet: {number} flag was missed",
        "Not yet: {number} flags were missed",
        count as u64,
    )
}

/// One of several lines, and those below it.
pub(super) fn line_above(line: Text, rest: Text) -> Text {
    Text::new("{line}\n{rest}")
        .with("line", line)
        .with("rest", rest)
}

pub(super) fn and_more(count: usize) -> Text {
    Text::new("… and {number} more").with("number", count as u64)
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

/// What a tool does, in one word.
pub(super) const fn short(does: ToolUse) -> Text {
    const CONTEXT: &str = "something to do in a chat, in one word";
    match does {
        ToolUse::Save => Text::new("save").in_context(CONTEXT),
        ToolUse::Mute => Text::new("mute").in_context(CONTEXT),
        ToolUse::Leave => Text::new("leave").in_context(CONTEXT),
        ToolUse::Block => Text::new("block").in_context(CONTEXT),
        ToolUse::Report => Text::new("report").in_context(CONTEXT),
        ToolUse::Tell => Text::new("tell").in_context(CONTEXT),
    }
}

/// What stands beside the title of a room in which it was done; nothing if it changes no room.
pub(super) const fn room_note(does: ToolUse) -> Option<Text> {
    match does {
        ToolUse::Save | ToolUse::Report | ToolUse::Tell => None,
        ToolUse::Mute => Some(Text::new("muted")),
        ToolUse::Leave => Some(Text::new("left")),
        ToolUse::Block => Some(Text::new("blocked")),
    }
}

/// What the ledger calls a tool that is no answer of its moment.
pub(super) const fn tool_item(does: ToolUse) -> &'static str {
    match does {
        ToolUse::Save => "save",
        ToolUse::Mute => "mute",
        ToolUse::Leave => "leave",
        ToolUse::Block => "block",
        ToolUse::Report => "report",
        ToolUse::Tell => "tell",
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

/// What so many know after the talk.
pub(super) fn know_now(names: Text, count: usize) -> Text {
    Text::counted(
        "Here's what {names} knows now.",
        "Here's what {names} know now.",
        count as u64,
    )
    .with("names", names)
}

/// The face of everybody of whom nothing is known but a screen name: it tells nothing of them.
pub(super) fn plain_face() -> Picture {
    Picture::new("stranger")
}
