//! Words for a talk that every talk has: flags and tools.

use crate::content::{Flag, ToolUse};
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
