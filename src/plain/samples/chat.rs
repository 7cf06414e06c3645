//! A talk in a messenger.

use super::{item, keys};
use crate::stage::{
    Body, Chat, ChatMark, ChatMessage, ChatPerson, ChatRoom, Id, Layout, Menu, Picture, Stage,
    Trail,
};
use crate::words::Text;

/// One more message.
pub(in crate::plain) fn message(by: Option<&'static str>, text: &'static str) -> ChatMessage {
    ChatMessage {
        id: Id::new(text),
        by: by.map(Text::new),
        mine: by == Some("Juno"),
        portrait: None,
        text: Text::new(text),
        mark: ChatMark::None,
    }
}

/// Some messages have arrived, and one of two replies can be picked, or something else done.
pub(in crate::plain) fn chat() -> Stage {
    let mut stage = Stage::new(60, Layout::Chat);
    stage.heading = Some(Text::new("Soup Night"));
    stage.trail = Some(Trail { done: 1, of: 3 });
    let room = |title, open| ChatRoom {
        title: Text::new(title),
        open,
        note: None,
    };
    let person = |name| ChatPerson {
        name: Text::new(name),
        portrait: Picture::new("kai"),
    };
    stage.chat = Some(Chat {
        rooms: vec![room("Kai", false), room("Soup Night", true)],
        task: None,
        voice: false,
        people: vec![person("Kai"), person("GlitterNewt")],
        messages: vec![
            message(Some("Kai"), "New hat!"),
            message(Some("Juno"), "It has a carrot."),
            message(None, "A bell rings."),
            message(Some("GlitterNewt"), "Don't tell anyone."),
        ],
        new: 2,
    });
    let mut flag = item("raise-flag", "Raise a flag");
    flag.heading = Some(Text::new("Or:"));
    flag.short = Some(Text::new("flag"));
    let mut leave = item("tool-1", "Leave this chat");
    leave.short = Some(Text::new("leave"));
    stage.body = Body::Menu(Menu::new(vec![
        item("reply-1", "Why not?"),
        item("reply-2", "Type nothing"),
        flag,
        leave,
    ]));
    stage.keys = keys(Vec::new());
    stage
}
