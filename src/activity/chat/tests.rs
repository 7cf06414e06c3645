//! Talks that are played: messages, replies, verdicts, rooms, and who learns what.

mod tools;

use std::collections::BTreeSet;

use crate::activity::samples::chats::{chat, reply};
use crate::activity::samples::{Played, jigsaw, words};
use crate::content::{Chat, Onward};
use crate::stage::{Body, Layout, Stage};

pub(super) fn labels(stage: &Stage) -> Vec<String> {
    match &stage.body {
        Body::Menu(menu) => menu.items.iter().map(|item| words(&item.label)).collect(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => Vec::new(),
    }
}

/// What was written in the open room.
pub(super) fn log(stage: &Stage) -> Vec<String> {
    let messages = stage.chat.iter().flat_map(|chat| &chat.messages);
    messages
        .map(|message| {
            let by = message.by.as_ref().map_or_else(|| "-".to_owned(), words);
            format!("{by}: {}", words(&message.text))
        })
        .collect()
}

pub(super) fn told(stage: &Stage) -> Option<(String, String)> {
    let feedback = stage.feedback.as_ref()?;
    Some((words(&feedback.title), words(&feedback.because)))
}

pub(super) fn hunt() -> Chat {
    Chat {
        hunt: true,
        ..chat()
    }
}

#[test]
fn messages_arrive_and_replies_flags_and_tools_are_on_offer() {
    let played = Played::begin(chat());
    let stage = played.stage();
    assert_eq!(stage.layout, Layout::Chat);
    assert_eq!(
        log(&stage),
        ["GlitterNewt: Hi!", "GlitterNewt: Tell nobody."]
    );
    assert_eq!(played.opening(), "note Pip: What shall I write?");
    let labels = labels(&stage);
    let replies: BTreeSet<&str> = labels[..3].iter().map(String::as_str).collect();
    assert_eq!(
        replies,
        ["I promise", "Lovely weather", "Type nothing"].into()
    );
    let beside = [
        "Raise a flag",
        "Save these words",
        "Block them",
        "Leave this chat",
    ];
    assert_eq!(labels[3..], beside);
    let chat = stage.chat.unwrap();
    assert_eq!(chat.new, 2);
    assert!(chat.rooms[0].open && !chat.rooms[1].open);
    let beats = stage.reveal.unwrap().beats;
    let arrived: Vec<(usize, Option<String>)> = beats
        .iter()
        .map(|beat| {
            let arrived = beat.arrived.as_ref().unwrap();
            (arrived.messages, arrived.writing.as_ref().map(words))
        })
        .collect();
    let newt = || Some("GlitterNewt".to_owned());
    assert_eq!(arrived, [(0, newt()), (1, None), (1, newt()), (2, None)]);
    assert_eq!(words(&beats[0].line), "GlitterNewt is writing");
    assert!(beats.iter().all(|beat| beat.milliseconds <= 2_000));
}

#[test]
fn small_talk_counts_for_nothing_and_each_room_is_read_on_its_own() {
    let mut played = Played::begin(chat());
    let effects = played.pick("reply-1");
    assert_eq!(
        effects,
        [
            "decide \"hello chat\" AlsoFine risk=false refusal=false",
            "note Pip: Lovely weather",
            "turn",
        ]
    );
    let stage = played.stage();
    assert_eq!(log(&stage).last().unwrap(), "Pip: Lovely weather");
    assert!(stage.feedback.is_none() && labels(&stage).is_empty());
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Beep!"]);
    let stage = played.stage();
    assert_eq!(log(&stage), ["Guessatron 3000: Beep!"]);
    assert!(stage.feedback.is_none() && labels(&stage).is_empty());
    assert_eq!(
        played.go(),
        [
            "turn",
            "note GlitterNewt: Hi!",
            "note GlitterNewt: Tell nobody."
        ]
    );
    let stage = played.stage();
    assert_eq!(log(&stage).len(), 5);
    assert_eq!(stage.chat.as_ref().unwrap().new, 2);
    assert!(stage.chat.unwrap().messages[2].mine);
    let ids: BTreeSet<String> = played
        .stage()
        .chat
        .unwrap()
        .messages
        .iter()
        .map(|message| message.id.to_string())
        .collect();
    assert_eq!(ids.len(), 5);
}

#[test]
fn small_talk_stays_where_it_was_said_also_before_the_end_and_before_a_turn_elsewhere() {
    let mut mute = chat();
    let bye = mute.talk.get_mut("bye").unwrap();
    bye.says.clear();
    let end = bye.onward.clone();
    if let Onward::Replies(replies) = &mut mute.talk.get_mut("hello").unwrap().onward {
        replies[0].then = "bye".into();
    }
    let mut played = Played::begin(mute.clone());
    assert_eq!(played.pick("reply-1").last().unwrap(), "turn");
    assert_eq!(
        log(&played.stage()).last().unwrap(),
        "Pip: Lovely weather",
        "the talk is over"
    );
    assert_eq!(played.go(), ["turn", "note Pip: Phew"]);

    let bye = mute.talk.get_mut("bye").unwrap();
    bye.room = "all".into();
    bye.onward = Onward::Replies(vec![reply("Hm", "end"), reply("Oh", "end")]);
    let mut end_of_all = bye.clone();
    end_of_all.onward = end;
    mute.talk.insert("end".into(), end_of_all);
    let mut played = Played::begin(mute);
    played.pick("reply-1");
    assert_eq!(log(&played.stage()).len(), 3);
    assert!(labels(&played.stage()).is_empty());
    played.go();
    assert_eq!(log(&played.stage()), Vec::<String>::new());
    assert!(labels(&played.stage()).contains(&"Hm".to_owned()));
}

#[test]
fn a_verdict_is_told_once_the_other_has_answered() {
    let mut here = chat();
    here.talk.get_mut("more").unwrap().room = "two".into();
    let mut played = Played::begin(here).with_jigsaw(jigsaw());
    let effects = played.pick("reply-2");
    assert_eq!(
        effects,
        [
            "decide \"hello\" Risky risk=true refusal=false",
            "note Pip: I promise",
            "learnt {\"newt\": {\"day\"}}",
            "oops gone",
            "turn",
            "note Guessatron 3000: Beep!",
            "note Guessatron 3000: What?",
            "note GlitterNewt: Hi!",
            "note GlitterNewt: Tell nobody.",
            "note A bell rings.",
            "note it sounds nice",
        ]
    );
    let stage = played.stage();
    assert_eq!(stage.layout, Layout::Chat);
    assert_eq!(
        told(&stage).unwrap(),
        ("Not yet".into(), "it sounds nice".into())
    );
    let chat = stage.chat.unwrap();
    let moods: Vec<Option<String>> = chat
        .messages
        .iter()
        .map(|message| message.portrait.as_ref().and_then(|face| face.mood.clone()))
        .collect();
    let moods: Vec<&str> = moods.iter().flatten().map(String::as_str).collect();
    assert!(moods.ends_with(&["straining", "shocked"]), "{moods:?}");
}

#[test]
fn the_task_stays_beside_the_talk_once_it_is_not_asked_any_more() {
    let mut played = Played::begin(chat());
    let stage = played.stage();
    assert!(stage.speech.is_some() && stage.chat.unwrap().task.is_none());
    played.pick("reply-2");
    let stage = played.stage();
    assert!(stage.speech.is_none());
    assert_eq!(words(&stage.chat.unwrap().task.unwrap()), "What now?");
}

#[test]
fn a_verdict_stands_under_what_was_said_before_another_room_opens() {
    let mut played = Played::begin(chat());
    let effects = played.pick("reply-2");
    assert_eq!(effects.last().unwrap(), "note it sounds nice");
    let stage = played.stage();
    assert_eq!(log(&stage).last().unwrap(), "Pip: I promise");
    assert_eq!(told(&stage).unwrap().0, "Not yet");
    let room = stage.chat.unwrap();
    assert!(room.rooms[0].open && room.new == 0);
    assert_eq!(
        played.go(),
        [
            "turn",
            "note Guessatron 3000: Beep!",
            "note Guessatron 3000: What?",
        ]
    );
    let stage = played.stage();
    assert!(stage.feedback.is_none() && stage.chat.unwrap().rooms[1].open);
    played.go();
    assert_eq!(log(&played.stage()).last().unwrap(), "-: A bell rings.");
}

#[test]
fn a_tool_is_told_of_where_it_was_used_before_another_room_opens() {
    let mut away = chat();
    away.talk.get_mut("bye").unwrap().room = "all".into();
    let mut played = Played::begin(away);
    played.pick("tool-3");
    let stage = played.stage();
    assert_eq!(log(&stage).len(), 2);
    assert!(stage.feedback.is_some());
    assert_eq!(played.go(), ["turn", "note GlitterNewt: Bye."]);
    assert_eq!(log(&played.stage()), ["GlitterNewt: Bye."]);
}

#[test]
fn nothing_is_sent_by_silence_and_the_talk_ends_with_speeches_and_pieces() {
    let mut played = Played::begin(chat()).with_jigsaw(jigsaw());
    let effects = played.pick("reply-3");
    assert_eq!(effects[1], "note You: “Type nothing”");
    let stage = played.stage();
    assert!(
        stage
            .chat
            .as_ref()
            .unwrap()
            .messages
            .iter()
            .all(|message| !message.mine)
    );
    assert_eq!(told(&stage).unwrap().0, "Good move");
    assert_eq!(played.go(), ["turn", "note Pip: Phew"]);
    assert_eq!(played.go(), ["turn"]);
    let stage = played.stage();
    assert!(words(&stage.speech.unwrap().text).contains("Nobody learnt"));
    assert!(
        stage
            .jigsaw
            .unwrap()
            .pieces
            .iter()
            .all(|piece| piece.text.is_none())
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn who_learnt_something_is_shown_with_what_they_know() {
    let mut known = chat();
    known
        .knows
        .insert("newt".into(), ["hour".to_owned()].into());
    let mut played = Played::begin(known).with_jigsaw(jigsaw());
    played.pick("reply-2");
    for _ in 0..2 {
        played.go();
    }
    played.pick("reply-3");
    for _ in 0..2 {
        played.go();
    }
    let stage = played.stage();
    assert_eq!(
        words(&stage.speech.unwrap().text),
        "Here's what GlitterNewt knows now."
    );
    let out = stage
        .jigsaw
        .unwrap()
        .pieces
        .iter()
        .filter(|piece| piece.text.is_some())
        .count();
    assert_eq!(out, 2);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn those_who_know_the_same_stand_on_one_page_and_another_on_the_next() {
    let pages = |knows_anyway: &[&str]| {
        let mut known = chat();
        let room = known
            .rooms
            .iter_mut()
            .find(|room| room.people.contains(&"newt".to_owned()));
        room.unwrap().people = vec!["kai".into(), "maya".into(), "newt".into()];
        for who in knows_anyway {
            known
                .knows
                .insert((*who).to_owned(), ["hour".to_owned()].into());
        }
        let mut played = Played::begin(known).with_jigsaw(jigsaw());
        played.pick("reply-2");
        played.go();
        played.go();
        played.pick("reply-3");
        played.go();
        let mut pages = Vec::new();
        while played.go() != ["finish"] {
            pages.push(words(&played.stage().speech.unwrap().text));
        }
        pages
    };
    assert_eq!(
        pages(&[]),
        ["Here's what kai, maya and GlitterNewt know now."]
    );
    assert_eq!(
        pages(&["maya"]),
        [
            "Here's what kai and GlitterNewt know now.",
            "Here's what maya knows now.",
        ]
    );
}
