//! A talk in a messenger, for tests.

use std::collections::BTreeMap;

use super::{hints, say, text};
use crate::content::{
    Change, Chat, ChatTool, Condition, Flag, Go, Judged, Message, Moment, Mood, Onward, Reply,
    Room, Step, ToolUse, Verdict,
};

/// Pip talks with Guessatron and with somebody called Newt. "hello": a secret is asked for, and
/// a telling sign comes only if that was agreed to; "more" goes on by itself, to "bye" once the
/// words were saved, else back to "hello".
pub(crate) fn chat() -> Chat {
    Chat {
        by: Some("pip".into()),
        mood: Mood::Happy,
        ask: text("What shall I write?"),
        brief: Some(text("What now?")),
        me: "pip".into(),
        rooms: vec![
            room("two", "Newt", &["newt"]),
            room("all", "Everybody", &["newt", "guessatron"]),
        ],
        names: [("newt".to_owned(), text("GlitterNewt"))].into(),
        voice: false,
        knows: BTreeMap::new(),
        facts: vec!["saved".into(), "agreed".into()],
        moods: [("guessatron".to_owned(), vec![Mood::Smug, Mood::Shocked])].into(),
        flags: vec![Flag::Secret, Flag::Gifts],
        hunt: false,
        start: "hello".into(),
        talk: [
            ("hello".to_owned(), hello()),
            ("more".to_owned(), more()),
            ("bye".to_owned(), bye()),
        ]
        .into(),
        tools: vec![
            ChatTool {
                change: sets("saved"),
                ..tool(ToolUse::Save, None)
            },
            ChatTool {
                verdict: Some(Verdict::Safe),
                condition: when("saved"),
                ..tool(ToolUse::Block, Some("bye"))
            },
            ChatTool {
                verdict: Some(Verdict::Risky),
                oops: Some("gone".into()),
                ..tool(ToolUse::Block, Some("bye"))
            },
            ChatTool {
                says: vec![say("guessatron", "Told")],
                ..tool(ToolUse::Leave, Some("bye"))
            },
        ],
        hints: hints(),
        auntie: None,
    }
}

fn hello() -> Moment {
    Moment {
        room: "two".into(),
        says: vec![
            message("hi", "newt", "Hi!"),
            Message {
                flag: Some(Flag::Secret),
                because: Some(text("a secret without end")),
                ..message("quiet", "newt", "Tell nobody.")
            },
            Message {
                by: None,
                condition: when("agreed"),
                ..message("bell", "newt", "A bell rings.")
            },
        ],
        onward: Onward::Replies(vec![
            reply("Lovely weather", "more"),
            Reply {
                judged: Some(judged(Verdict::Risky, "it sounds nice")),
                gives: ["day".to_owned()].into(),
                change: Change {
                    sets: ["agreed".to_owned()].into(),
                    moods: [("guessatron".to_owned(), Mood::Shocked)].into(),
                },
                oops: Some("gone".into()),
                ..reply("I promise", "more")
            },
            Reply {
                silent: true,
                bye: true,
                judged: Some(judged(Verdict::Safe, "nothing has to be said")),
                ..reply("Type nothing", "bye")
            },
            Reply {
                condition: when("agreed"),
                ..reply("I promised!", "more")
            },
        ]),
        tools: Vec::new(),
    }
}

fn more() -> Moment {
    let go = |condition, then: &str| Go {
        condition,
        then: then.into(),
    };
    Moment {
        room: "all".into(),
        says: vec![
            Message {
                mood: Some(Mood::Straining),
                ..message("beep", "guessatron", "Beep!")
            },
            Message {
                condition: Condition {
                    feels: [("guessatron".to_owned(), Mood::Shocked)].into(),
                    ..Condition::default()
                },
                ..message("what", "guessatron", "What?")
            },
        ],
        onward: Onward::Goes(vec![
            go(when("saved"), "bye"),
            go(Condition::default(), "hello"),
        ]),
        tools: Vec::new(),
    }
}

fn bye() -> Moment {
    Moment {
        room: "two".into(),
        says: vec![message("bye", "newt", "Bye.")],
        onward: Onward::End(vec![say("pip", "Phew")]),
        tools: Vec::new(),
    }
}

fn room(key: &str, title: &str, people: &[&str]) -> Room {
    Room {
        key: key.into(),
        title: text(title),
        people: people.iter().copied().map(str::to_owned).collect(),
    }
}

pub(crate) fn message(key: &str, by: &str, words: &str) -> Message {
    Message {
        key: key.into(),
        by: Some(by.into()),
        mood: None,
        text: text(words),
        brief: None,
        flag: None,
        piece: None,
        because: None,
        upsetting: false,
        condition: Condition::default(),
    }
}

/// Small talk.
pub(crate) fn reply(words: &str, then: &str) -> Reply {
    Reply {
        say: text(words),
        brief: None,
        silent: false,
        bye: false,
        judged: None,
        gives: std::collections::BTreeSet::new(),
        change: Change::default(),
        oops: None,
        then: then.into(),
        condition: Condition::default(),
    }
}

pub(crate) fn tool(does: ToolUse, then: Option<&str>) -> ChatTool {
    ChatTool {
        does,
        say: None,
        verdict: None,
        because: text("that can be done"),
        says: Vec::new(),
        change: Change::default(),
        oops: None,
        then: then.map(str::to_owned),
        condition: Condition::default(),
    }
}

pub(crate) fn judged(verdict: Verdict, because: &str) -> Judged {
    Judged {
        verdict,
        because: text(because),
    }
}

pub(crate) fn sets(fact: &str) -> Change {
    Change {
        sets: [fact.to_owned()].into(),
        ..Change::default()
    }
}

pub(crate) fn when(fact: &str) -> Condition {
    Condition {
        when: [fact.to_owned()].into(),
        ..Condition::default()
    }
}

impl From<Chat> for Step {
    fn from(rules: Chat) -> Self {
        Self::Chat(rules)
    }
}
