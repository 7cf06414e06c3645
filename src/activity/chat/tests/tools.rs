//! Tools and flags in talks that are played.

use super::{hunt, labels, log, told};
use crate::activity::samples::chats::{chat, judged, reply, tool};
use crate::activity::samples::{Played, text, words};
use crate::content::{ChatTool, Onward, ToolUse, Verdict};
use crate::stage::ChatMark;

#[test]
fn a_tool_that_stays_is_done_once_and_marks_the_words() {
    let mut played = Played::begin(chat());
    let effects = played.pick("tool-1");
    assert_eq!(
        effects,
        [
            "decide \"hello save\" AlsoFine risk=false refusal=false",
            "note You: “Save these words”",
            "turn",
            "note that can be done",
        ]
    );
    assert_eq!(
        told(&played.stage()).unwrap(),
        ("Done".into(), "that can be done".into())
    );
    played.go();
    let stage = played.stage();
    let marks = stage
        .chat
        .as_ref()
        .unwrap()
        .messages
        .iter()
        .map(|message| &message.mark);
    assert!(marks.into_iter().all(|mark| *mark == ChatMark::Saved));
    assert!(!labels(&stage).contains(&"Save these words".to_owned()));
    let effects = played.pick("tool-2");
    assert_eq!(effects[0], "decide \"hello\" Safe risk=true refusal=false");
}

#[test]
fn a_poor_tool_that_stays_is_a_chance_of_its_own() {
    let mut upset = chat();
    upset.tools[0].verdict = Some(Verdict::Risky);
    let mut played = Played::begin(upset);
    let effects = played.pick("tool-1");
    assert_eq!(
        effects[0],
        "decide \"hello save\" Risky risk=true refusal=false"
    );
    assert_eq!(told(&played.stage()).unwrap().0, "Not yet");
    let marks = played.stage().chat.unwrap().messages;
    assert!(marks.iter().all(|message| message.mark == ChatMark::None));
}

#[test]
fn what_follows_from_a_tool_is_said_before_it_is_told() {
    let mut played = Played::begin(chat());
    let effects = played.pick("tool-4");
    assert_eq!(
        effects[0],
        "decide \"hello leave\" AlsoFine risk=false refusal=false"
    );
    assert_eq!(words(&played.stage().speech.unwrap().text), "Told");
    played.go();
    let stage = played.stage();
    assert_eq!(told(&stage).unwrap().0, "Done");
    assert_eq!(log(&stage).last().unwrap(), "GlitterNewt: Bye.");
    let note = stage.chat.unwrap().rooms[0].note.clone();
    assert_eq!(note.as_ref().map(words).as_deref(), Some("left"));
}

#[test]
fn a_flag_is_put_on_a_message_and_named() {
    let mut played = Played::begin(hunt());
    assert_eq!(played.pick("raise-flag"), ["turn"]);
    assert_eq!(labels(&played.stage()), ["Hi!", "Tell nobody.", "Back"]);
    played.pick("message-quiet");
    assert_eq!(
        labels(&played.stage()),
        ["Don't tell anyone", "Too nice, too fast", "Back"]
    );
    assert_eq!(played.pick("flag-gifts").len(), 3);
    assert_eq!(
        told(&played.stage()).unwrap().0,
        "There is a flag, but another one"
    );
    played.go();
    played.pick("raise-flag");
    played.pick("message-quiet");
    let effects = played.pick("flag-secret");
    assert_eq!(
        effects[0],
        "decide \"flag quiet\" Safe risk=true refusal=false"
    );
    let stage = played.stage();
    let all = ("Well spotted".into(), "a secret without end".into());
    assert_eq!(told(&stage).unwrap(), all);
    let marks = stage.chat.unwrap().messages;
    assert!(
        matches!(&marks[1].mark, ChatMark::Flagged(flag) if words(flag) == "Don't tell anyone")
    );
    played.go();
    played.pick("raise-flag");
    played.pick("message-hi");
    assert!(
        played
            .pick("flag-secret")
            .iter()
            .all(|effect| !effect.starts_with("decide"))
    );
    assert_eq!(told(&played.stage()).unwrap().0, "Good to check");
    assert_eq!(
        played.stage().chat.unwrap().messages[0].mark,
        ChatMark::Checked
    );
    played.go();
    played.pick("raise-flag");
    assert_eq!(labels(&played.stage()), ["Back"]);
    played.pick("back");
    assert!(labels(&played.stage()).contains(&"Raise a flag".to_owned()));
}

#[test]
fn in_a_hunt_a_flag_that_nobody_raised_was_missed_unless_the_child_left() {
    let mut played = Played::begin(hunt());
    let effects = played.pick("reply-3");
    let missed = "decide \"flag quiet\" Risky risk=true refusal=false".to_owned();
    assert!(effects.contains(&missed), "{effects:?}");
    let line = "“Tell nobody.” a secret without end";
    assert_eq!(played.go(), ["turn".to_owned(), format!("note {line}")]);
    let stage = played.stage();
    let all = ("Not yet: 1 flag was missed".to_owned(), line.to_owned());
    assert_eq!(told(&stage).unwrap(), all);
    let marks = stage.chat.unwrap().messages;
    assert!(matches!(&marks[1].mark, ChatMark::Missed(flag) if words(flag) == "Don't tell anyone"));
    assert_eq!(marks[0].mark, ChatMark::None);
    assert_eq!(played.go(), ["turn", "note Pip: Phew"]);

    let mut left = Played::begin(hunt());
    assert!(!left.pick("tool-4").contains(&missed));
    let mut praised = Played::begin(chat());
    assert!(!praised.pick("reply-3").contains(&missed));
}

/// The title and the lines that are told once so many red flags were missed.
fn told_of_missed(count: usize) -> (String, Vec<String>) {
    let mut many = hunt();
    let says = &mut many.talk.get_mut("hello").unwrap().says;
    let red = says[1].clone();
    *says = (1..=count)
        .map(|number| crate::content::Message {
            key: format!("red-{number}"),
            ..red.clone()
        })
        .collect();
    // The talk ends in another room, in which there is no flag.
    many.talk.get_mut("bye").unwrap().room = "all".into();
    let mut played = Played::begin(many);
    let decided = played.pick("reply-3").into_iter();
    let decided = decided.filter(|effect| effect.starts_with("decide \"flag red-"));
    assert_eq!(decided.count(), count, "each counts");
    played.go();
    assert_eq!(log(&played.stage()), ["GlitterNewt: Bye."]);
    assert_eq!(played.go().len(), count + 1);
    let stage = played.stage();
    assert_eq!(log(&stage).len(), count, "the room of the flags is open");
    let (title, because) = told(&stage).unwrap();
    assert_eq!(played.go(), ["turn", "note Pip: Phew"]);
    (title, because.lines().map(str::to_owned).collect())
}

#[test]
fn missed_flags_are_told_of_together_and_of_many_only_some() {
    let line = "“Tell nobody.” a secret without end";
    let (title, lines) = told_of_missed(4);
    assert_eq!(title, "Not yet: 4 flags were missed");
    assert_eq!(lines, [line; 4]);
    let (title, lines) = told_of_missed(6);
    assert_eq!(title, "Not yet: 6 flags were missed");
    assert_eq!(lines, [line, line, line, "… and 3 more"]);
}

#[test]
fn a_talk_without_anything_to_do_is_over() {
    let mut short = chat();
    let hello = short.talk.get_mut("hello").unwrap();
    hello.onward = Onward::Replies(Vec::new());
    short.tools = Vec::new();
    let mut played = Played::begin(short);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn refusals_of_leading_tools_count_for_their_moment() {
    let mut careful = chat();
    careful.tools = vec![ChatTool {
        verdict: Some(Verdict::TooCareful),
        ..tool(ToolUse::Report, Some("bye"))
    }];
    let mut played = Played::begin(careful);
    let effects = played.pick("tool-1");
    assert_eq!(
        effects[0],
        "decide \"hello\" TooCareful risk=true refusal=true"
    );
}

#[test]
fn fewer_words_are_shown_and_noted_where_there_are_some() {
    let mut brief = chat();
    let hello = brief.talk.get_mut("hello").unwrap();
    hello.says[0].brief = Some(text("Hi"));
    hello.onward = Onward::Replies(vec![crate::content::Reply {
        brief: Some(text("Short")),
        judged: Some(judged(Verdict::Safe, "so")),
        ..reply("A long one", "bye")
    }]);
    let mut played = Played::with(brief, true, false, 1);
    assert_eq!(log(&played.stage())[0], "GlitterNewt: Hi");
    assert_eq!(played.pick("reply-1")[1], "note Pip: Short");
}
