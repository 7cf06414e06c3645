//! The machine of a talk: what is on offer where, and what an answer leads to.

use super::*;
use crate::activity::samples::chats::{chat, reply, sets, tool, when};

fn keys(arrivals: &Arrivals<'_>) -> Vec<String> {
    let messages = arrivals.messages.iter();
    messages
        .map(|arrival| format!("{}/{}", arrival.moment, arrival.message.key))
        .collect()
}

fn begun(chat: &Chat) -> Talk {
    let mut talk = Talk::begin(chat);
    talk.arrive(chat);
    talk
}

#[test]
fn a_talk_begins_with_no_fact_and_everybody_in_their_first_mood() {
    let chat = chat();
    let talk = Talk::begin(&chat);
    assert_eq!(talk.key(&chat), "hello");
    assert!(!talk.has(&chat, "saved"));
    assert!(!talk.has(&chat, "agreed"));
    assert_eq!(talk.mood(&chat, "guessatron"), Some(Mood::Smug));
    assert_eq!(talk.mood(&chat, "newt"), None);
}

#[test]
fn messages_arrive_whose_condition_holds() {
    let chat = chat();
    let mut talk = Talk::begin(&chat);
    let arrivals = talk.arrive(&chat);
    assert_eq!(keys(&arrivals), ["hello/hi", "hello/quiet"]);
    assert_eq!(arrivals.moments, ["hello"]);
    assert!(!arrivals.stuck);
}

#[test]
fn what_goes_on_by_itself_is_followed_to_the_first_way_that_fits() {
    let chat = chat();
    let talk = begun(&chat);
    let agreed = talk.reply(&chat, 1).unwrap();
    let mut agreed = talk.after_reply(&chat, agreed);
    assert_eq!(agreed.key(&chat), "more");
    let arrivals = agreed.arrive(&chat);
    let all = [
        "more/beep",
        "more/what",
        "hello/hi",
        "hello/quiet",
        "hello/bell",
    ];
    assert_eq!(keys(&arrivals), all);
    assert_eq!(arrivals.moments, ["more", "hello"]);
    assert_eq!(agreed.replies(&chat), [0, 1, 2, 3]);

    let save = talk.tool(&chat, ToolPlace::Chat(0)).unwrap();
    let saved = talk.after_tool(&chat, save);
    let mut chatted = saved.after_reply(&chat, saved.reply(&chat, 0).unwrap());
    assert_eq!(keys(&chatted.arrive(&chat)), ["more/beep", "bye/bye"]);
    assert_eq!(chatted.replies(&chat), [0; 0]);
    assert_eq!(chatted.tools(&chat), []);
}

#[test]
fn a_circle_that_goes_on_by_itself_and_a_way_to_nowhere_are_noticed() {
    let mut circle = chat();
    circle.start = "more".into();
    let more = circle.talk.get_mut("more").unwrap();
    more.onward = Onward::Goes(vec![crate::content::Go {
        condition: Condition::default(),
        then: "more".into(),
    }]);
    let mut talk = Talk::begin(&circle);
    assert!(talk.arrive(&circle).stuck);

    let mut nowhere = chat();
    nowhere.start = "moon".into();
    let mut talk = Talk::begin(&nowhere);
    assert!(talk.arrive(&nowhere).stuck);
    assert_eq!(talk.key(&nowhere), "");
    assert!(talk.tools(&nowhere).is_empty());
}

#[test]
fn every_part_of_a_condition_has_to_hold() {
    let mut chat = chat();
    chat.moods.insert(
        "newt".into(),
        vec![Mood::Happy, Mood::Proud, Mood::Thinking],
    );
    let mut change = sets("saved");
    change.moods.insert("newt".into(), Mood::Thinking);
    let talk = Talk::begin(&chat).changed(&chat, &change);
    assert_eq!(talk.mood(&chat, "newt"), Some(Mood::Thinking));
    assert_eq!(talk.mood(&chat, "guessatron"), Some(Mood::Smug));
    let unless = |fact: &str| Condition {
        unless: [fact.to_owned()].into(),
        ..Condition::default()
    };
    let feels = |who: &str, mood| Condition {
        feels: [(who.to_owned(), mood)].into(),
        ..Condition::default()
    };
    for (condition, holds) in [
        (Condition::default(), true),
        (when("saved"), true),
        (when("agreed"), false),
        (unless("saved"), false),
        (unless("agreed"), true),
        (feels("newt", Mood::Thinking), true),
        (feels("newt", Mood::Happy), false),
        (feels("guessatron", Mood::Smug), true),
    ] {
        assert_eq!(talk.holds(&chat, &condition), holds, "{condition:?}");
    }
    let both = Condition {
        when: ["agreed".to_owned(), "saved".to_owned()].into(),
        ..Condition::default()
    };
    assert!(!talk.holds(&chat, &both));
    let mut again = Change::default();
    again.moods.insert("newt".into(), Mood::Proud);
    let again = talk.changed(&chat, &again);
    assert_eq!(again.mood(&chat, "newt"), Some(Mood::Proud));
    assert_eq!(again.mood(&chat, "guessatron"), Some(Mood::Smug));
}

#[test]
fn of_tools_with_the_same_use_the_first_that_fits_is_on_offer() {
    let chat = chat();
    let talk = begun(&chat);
    let [save, block_saved, block, leave] = [0, 1, 2, 3].map(ToolPlace::Chat);
    assert_eq!(talk.tools(&chat), [save, block, leave]);
    let saved = talk.after_tool(&chat, talk.tool(&chat, save).unwrap());
    assert_eq!(saved.key(&chat), "hello");
    assert_eq!(saved.tools(&chat), [block_saved, leave]);
}

#[test]
fn a_moments_own_tool_comes_before_that_of_the_talk() {
    let mut chat = chat();
    let hello = chat.talk.get_mut("hello").unwrap();
    hello.tools = vec![
        ChatTool {
            condition: when("agreed"),
            ..tool(ToolUse::Leave, Some("more"))
        },
        tool(ToolUse::Save, Some("more")),
    ];
    let talk = begun(&chat);
    let offered = [ToolPlace::Moment(1), ToolPlace::Chat(2), ToolPlace::Chat(3)];
    assert_eq!(talk.tools(&chat), offered);
    let own = talk.tool(&chat, ToolPlace::Moment(1)).unwrap();
    assert_eq!(talk.after_tool(&chat, own).key(&chat), "more");
}

#[test]
fn a_tool_that_only_changes_a_mood_stays_on_offer_until_it_has() {
    let mut chat = chat();
    let mut soothing = tool(ToolUse::Tell, None);
    soothing
        .change
        .moods
        .insert("guessatron".into(), Mood::Shocked);
    chat.tools = vec![soothing];
    let talk = begun(&chat);
    let tell = ToolPlace::Chat(0);
    assert_eq!(talk.tools(&chat), [tell]);
    let told = talk.after_tool(&chat, talk.tool(&chat, tell).unwrap());
    assert_eq!(told.tools(&chat), []);
}

#[test]
fn a_fact_that_the_talk_does_not_remember_changes_nothing() {
    let chat = chat();
    let talk = begun(&chat);
    assert_eq!(talk.changed(&chat, &sets("moon")), talk);
    assert!(!talk.has(&chat, "moon"));
    let lost = talk.after_reply(&chat, &reply("", "moon"));
    assert!(lost.moment(&chat).is_none());
}
