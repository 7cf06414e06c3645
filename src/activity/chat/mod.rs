//! `Chat`: the child talks in a simulated messenger, and sees what comes of it.

mod ids;
mod talk;
mod wording;

pub use ids::{BACK, RAISE, flag_id, message_id, reply_id, tool_id};
pub use talk::{Arrival, Arrivals, Talk, ToolPlace};
pub use wording::{flag as flag_text, tool as tool_text};
