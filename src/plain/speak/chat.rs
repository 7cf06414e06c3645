//! Reads a talk: which room is open, then each message in a line.

use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Body, Chat, ChatMark, ChatMessage, Stage};
use crate::words::Text;

/// The open room in the first line, then its messages, oldest first, each in one line.
pub(in crate::plain) fn chat(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(chat) = &stage.chat else {
        return Vec::new();
    };
    let messages = chat.messages.iter();
    let messages = messages.map(|message| {
        let line = voice.one_line(&said(message, chat.voice, voice));
        if message.mine {
            Line {
                kind: Kind::Mine,
                ..line
            }
        } else {
            line
        }
    });
    std::iter::once(voice.one_line(&room(chat)))
        .chain(messages)
        .collect()
}

/// Whether what the child did is what was just written by them, so that the talk says it already.
pub(super) fn tells_own_line(stage: &Stage, ask: &Text, voice: &Voice) -> bool {
    let Some(chat) = stage
        .chat
        .as_ref()
        .filter(|_| matches!(stage.body, Body::Nothing))
    else {
        return false;
    };
    let mut before = chat.messages.iter().rev().skip(chat.new);
    let say = |text: &Text| voice.catalog.say(text);
    before
        .next()
        .is_some_and(|message| message.mine && say(ask).contains(&say(&message.text)))
}

/// Where one is, and who reads along if it is more than one.
fn room(chat: &Chat) -> Text {
    let open = chat.rooms.iter().find(|room| room.open);
    let Some(open) = open.or(chat.rooms.first()) else {
        return words::TALK;
    };
    let title = match &open.note {
        Some(note) => words::WITH_NOTE
            .with("label", open.title.clone())
            .with("note", note.clone()),
        None => open.title.clone(),
    };
    let people: Vec<Text> = chat.people.iter().map(|one| one.name.clone()).collect();
    match (people.len(), words::both(people)) {
        (0 | 1, _) | (_, None) => words::ROOM.with("room", title),
        (_, Some(people)) => words::ROOM_WITH.with("room", title).with("people", people),
    }
}

/// One message with what was done with it.
fn said(message: &ChatMessage, is_talked: bool, voice: &Voice) -> Text {
    let text = message.text.clone();
    let said = match (&message.by, message.mine) {
        (Some(name), _) => words::SAYS
            .with("name", name.clone())
            .with("words", voice.ended(text)),
        (None, true) => words::SAYS
            .with("name", words::YOU)
            .with("words", voice.ended(text)),
        (None, false) if is_talked => words::HEARD.with("words", voice.ended(text)),
        (None, false) => words::HAPPENS.with("words", voice.ended(text)),
    };
    let mark = match &message.mark {
        ChatMark::None => return said,
        ChatMark::Flagged(kind) => words::FLAGGED.with("kind", kind.clone()),
        ChatMark::Missed(kind) => words::MISSED.with("kind", kind.clone()),
        ChatMark::Checked => words::CHECKED,
        ChatMark::Saved => words::SAVED,
    };
    words::MARKED_SENTENCE
        .with("words", said)
        .with("mark", mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain::samples::chat as sample;
    use crate::words::Catalog;

    fn read(stage: &Stage) -> Vec<String> {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let lines = chat(stage, &voice).into_iter();
        lines.map(|line| line.words).collect()
    }

    #[test]
    fn the_room_comes_first_then_each_message_with_its_writer() {
        assert_eq!(
            read(&sample()),
            [
                "In the chat “Soup Night”, with Kai and GlitterNewt:",
                "Kai: New hat!",
                "Juno: It has a carrot.",
                "Then: A bell rings.",
                "GlitterNewt: Don't tell anyone.",
            ]
        );
    }

    #[test]
    fn what_happens_in_a_talk_is_heard_where_it_is_talked_and_never_in_brackets() {
        let mut stage = sample();
        if let Some(chat) = &mut stage.chat {
            chat.voice = true;
        }
        assert_eq!(read(&stage)[3], "You hear: A bell rings.");
        assert_eq!(read(&stage)[1], "Kai: New hat!");
    }

    #[test]
    fn what_was_done_with_a_message_is_told_in_words() {
        let marked = |mark| {
            let mut stage = sample();
            if let Some(chat) = &mut stage.chat {
                chat.messages[3].mark = mark;
            }
            read(&stage).pop().unwrap_or_default()
        };
        let begins = "GlitterNewt: Don't tell anyone.";
        let secret = ChatMark::Flagged(Text::new("Hurry, hurry"));
        assert_eq!(marked(secret), format!("{begins} (red flag: Hurry, hurry)"));
        let missed = ChatMark::Missed(Text::new("Hurry, hurry"));
        assert_eq!(marked(missed), format!("{begins} (missed: Hurry, hurry)"));
        assert_eq!(marked(ChatMark::Checked), format!("{begins} (checked)"));
        assert_eq!(marked(ChatMark::Saved), format!("{begins} (saved)"));
        assert_eq!(marked(ChatMark::None), begins);
    }

    #[test]
    fn what_was_just_written_is_not_told_once_more() {
        let mut stage = sample();
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let deed = Text::new("You: “It has a carrot.”");
        assert!(!tells_own_line(&stage, &deed, &voice), "a menu follows");
        stage.body = Body::Nothing;
        assert!(tells_own_line(&stage, &deed, &voice));
        let tool = Text::new("You: “Leave this chat”");
        assert!(!tells_own_line(&stage, &tool, &voice));
        stage.ask = Some(deed.clone());
        assert!(crate::plain::speak::ask(&stage, &voice).is_empty());
        stage.ask = Some(tool);
        assert_eq!(crate::plain::speak::ask(&stage, &voice).len(), 1);
        if let Some(chat) = &mut stage.chat {
            chat.new = 1;
        }
        assert!(!tells_own_line(&stage, &deed, &voice), "another came since");
        stage.chat = None;
        assert!(!tells_own_line(&stage, &deed, &voice));
    }

    #[test]
    fn among_those_who_talk_a_sound_is_said_to_be_heard() {
        let mut stage = sample();
        if let Some(chat) = &mut stage.chat {
            chat.voice = true;
        }
        assert_eq!(read(&stage)[3], "You hear: A bell rings.");
    }

    #[test]
    fn a_room_of_two_has_its_title_alone_and_says_what_became_of_it() {
        let mut stage = sample();
        if let Some(chat) = &mut stage.chat {
            chat.people.pop();
            chat.rooms[1].note = Some(Text::new("muted"));
            chat.messages[1].by = None;
            chat.messages[0].text = Text::new("New\nhat");
        }
        assert_eq!(
            read(&stage)[..3],
            [
                "In the chat “Soup Night (muted)”:",
                "Kai: New hat.",
                "You: It has a carrot."
            ]
        );
        if let Some(chat) = &mut stage.chat {
            chat.rooms.clear();
        }
        assert_eq!(read(&stage)[0], "In the chat:");
        stage.chat = None;
        assert!(read(&stage).is_empty());
    }
}
