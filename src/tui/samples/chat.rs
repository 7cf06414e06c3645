//! Talks in a messenger: one to answer, one in which a message is picked, one that was judged.

use super::scenes::{level_keys, pip};
use super::{hint, item};
use crate::stage::{
    Action, Arrived, Beat, Body, Chat, ChatMark, ChatMessage, ChatPerson, ChatRoom, Feedback, Id,
    Item, Layout, Menu, Picture, Reveal, Stage, Tone, Trail,
};
use crate::words::Text;

fn person(name: &'static str, mood: &str) -> ChatPerson {
    let portrait = match name {
        "Kai" => Picture::new("kai"),
        "Maya" => Picture::new("maya"),
        _ => Picture::new("magpie"),
    };
    ChatPerson {
        name: Text::new(name),
        portrait: portrait.in_mood(mood),
    }
}

fn said(number: usize, name: &'static str, mood: &str, text: &'static str) -> ChatMessage {
    let person = person(name, mood);
    ChatMessage {
        id: Id::from(format!("message-{number}")),
        by: Some(person.name),
        mine: name == "Juno",
        portrait: Some(person.portrait),
        text: Text::new(text),
        mark: ChatMark::None,
    }
}

fn marked(mark: ChatMark, message: ChatMessage) -> ChatMessage {
    ChatMessage { mark, ..message }
}

fn heard(text: &'static str) -> ChatMessage {
    ChatMessage {
        id: Id::new("heard"),
        by: None,
        mine: false,
        portrait: None,
        text: Text::new(text),
        mark: ChatMark::None,
    }
}

fn messages() -> Vec<ChatMessage> {
    let secret = ChatMark::Flagged(Text::new("Don't tell anyone"));
    vec![
        said(1, "Kai", "happy", "Look at my new hat!"),
        said(
            2,
            "Juno",
            "happy",
            "It has a carrot! Is that so you never get hungry?",
        ),
        said(
            3,
            "Maya",
            "happy",
            "I'd wear it on both heads, if I had two of them.",
        ),
        heard("A bell rings. Somebody calls: “Oakhill, line up!”"),
        marked(
            secret,
            said(
                4,
                "GlitterNewt",
                "happy",
                "Psst. I have a hat of gold. Don't tell anyone.",
            ),
        ),
        marked(ChatMark::Checked, said(5, "Kai", "worried", "It rains.")),
        said(
            6,
            "Kai",
            "worried",
            "My carrot is getting wet. What do I do now?",
        ),
    ]
}

fn talk() -> Chat {
    let room = |title, open, note: Option<&'static str>| ChatRoom {
        title: Text::new(title),
        open,
        note: note.map(Text::new),
    };
    Chat {
        rooms: vec![
            room("Kai", false, None),
            room("Soup Night", true, None),
            room("GlitterNewt", false, Some("muted")),
        ],
        task: None,
        voice: false,
        people: vec![
            person("Kai", "worried"),
            person("Maya", "happy"),
            person("GlitterNewt", "smug"),
        ],
        messages: messages(),
        new: 2,
    }
}

fn scene(moment: u64) -> Stage {
    let mut stage = Stage::new(moment, Layout::Chat);
    stage.heading = Some(Text::new("Soup Night"));
    stage.trail = Some(Trail { done: 2, of: 7 });
    stage.chat = Some(talk());
    stage
}

fn tool(id: &'static str, label: &'static str) -> Item {
    item(id, label)
}

/// A reply is to be picked, or something else done.
pub(in crate::tui) fn chat() -> Stage {
    let mut stage = scene(70);
    let mut raise = tool("raise-flag", "Raise a flag");
    raise.heading = Some(Text::new("Or:"));
    stage.body = Body::Menu(Menu::new(vec![
        item("reply-1", "Put it under your wing!"),
        item(
            "reply-2",
            "I'm at Puddle Pool, the one behind Oakhill School. Come and we'll dry it.",
        ),
        item("reply-3", "Type nothing"),
        raise,
        tool("tool-1", "Save these words"),
        tool("tool-2", "Mute this chat"),
        tool("tool-3", "Leave this chat"),
        tool("tool-4", "Block GlitterNewt"),
        tool("tool-5", "Tell a grown-up"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// The first messages of a step arrive, and it is said what it is about.
pub(in crate::tui) fn arriving() -> Stage {
    let mut stage = chat();
    stage.moment = 71;
    stage.speech = Some(pip(
        "happy",
        "Kai writes on the Wire! You pick what Juno says, and I type it with all my paws.",
    ));
    if let Some(chat) = &mut stage.chat {
        chat.messages.drain(1..);
        chat.messages.push(said(
            6,
            "Kai",
            "surprised",
            "My carrot is getting wet. What do I do now?",
        ));
        chat.new = 2;
    }
    let beat = |messages, writing: Option<&'static str>| Beat {
        line: Text::new("Kai is writing"),
        portrait: Picture::new("kai").in_mood("happy"),
        attacks: Vec::new(),
        held: Vec::new(),
        arrived: Some(Arrived {
            messages,
            writing: writing.map(Text::new),
        }),
        milliseconds: 900,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Kai"),
        limit_log10: None,
        beats: vec![beat(0, Some("Kai")), beat(1, Some("Kai")), beat(2, None)],
    });
    stage
}

/// A message is to be picked, to raise a flag.
pub(in crate::tui) fn flagging() -> Stage {
    let mut stage = scene(72);
    stage.ask = Some(Text::new("Which message needs a flag?"));
    let mut items: Vec<Item> = messages()
        .into_iter()
        .filter(|message| message.by.is_some() && !message.mine)
        .map(|message| Item::new(message.id, message.text))
        .collect();
    items.push(item("back", "No flag after all"));
    stage.body = Body::Menu(Menu::new(items));
    stage.keys = level_keys(None);
    stage
}

/// A reply was judged.
pub(in crate::tui) fn answered() -> Stage {
    let mut stage = scene(73);
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new(
            "It feels kind to tell Kai where you are. But GlitterNewt reads along, and nobody knows who that is.",
        ),
        face: None,
        oops: Some(Text::new("A newt at the pool")),
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}
