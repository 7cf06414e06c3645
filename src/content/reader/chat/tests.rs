//! Talks as they are read, and what can be wrong with one.

use crate::content::{Chat, Code, Flag, Mood, Onward, Step, ToolUse, Verdict, read_level};

const GOOD: &str = include_str!("../../../../tests/bad_levels/good.ron");
const SMALL: &str = include_str!("../../../../tests/bad_levels/chat_none_good.ron");

fn chat() -> Chat {
    let level = read_level("good.ron", GOOD).unwrap();
    let steps = (0..).map_while(|index| level.step("start", index));
    let mut chats = steps.filter_map(|step| {
        if let Step::Chat(chat) = step {
            Some(chat.clone())
        } else {
            None
        }
    });
    chats.next().unwrap()
}

#[test]
fn every_field_of_a_chat_is_read() {
    let chat = chat();
    assert_eq!((chat.me.as_str(), chat.mood), ("pip", Mood::Thinking));
    let rooms: Vec<&str> = chat.rooms.iter().map(|room| room.key.as_str()).collect();
    assert_eq!(rooms, ["two", "soup"]);
    assert_eq!(chat.rooms[1].people, ["guessatron", "newt"]);
    assert!(chat.names.contains_key("newt") && chat.knows["guessatron"].contains("day"));
    assert_eq!(chat.facts, ["saved", "said-no"]);
    assert_eq!(chat.moods["guessatron"], [Mood::Smug, Mood::Shocked]);
    assert_eq!(chat.flags, [Flag::Secret, Flag::Tells]);
    assert!(chat.hunt && !chat.voice);
    assert_eq!(chat.talk.len(), 5);
    let uses: Vec<ToolUse> = chat.tools.iter().map(|tool| tool.does).collect();
    let all = [ToolUse::Save, ToolUse::Block, ToolUse::Tell, ToolUse::Leave];
    assert_eq!(uses, all);
    assert!(chat.tools[1].say.is_some() && chat.tools[2].oops.is_some());
}

#[test]
fn messages_have_a_key_of_their_own_or_that_of_their_place() {
    let chat = chat();
    let keys = |moment: &str| -> Vec<String> {
        let says = chat.talk[moment].says.iter();
        says.map(|message| message.key.clone()).collect()
    };
    assert_eq!(keys("hello"), ["hello 1", "quiet", "bus", "hello 4"]);
    let hello = &chat.talk["hello"];
    assert_eq!(hello.says[1].flag, Some(Flag::Secret));
    assert_eq!(hello.says[2].piece.as_deref(), Some("time"));
    assert_eq!(hello.says[2].mood, Some(Mood::Worried));
    assert!(hello.says[3].by.is_none());
    assert!(hello.says[3].condition.when.contains("saved"));
    assert!(hello.says[3].condition.unless.contains("said-no"));
    assert_eq!(hello.says[3].condition.feels["guessatron"], Mood::Smug);
}

#[test]
fn a_moment_is_in_the_first_room_and_goes_on_in_its_own_way() {
    let chat = chat();
    assert_eq!(chat.talk["hello"].room, "two");
    assert_eq!(chat.talk["soup"].room, "soup");
    let Onward::Replies(replies) = &chat.talk["hello"].onward else {
        panic!("replies");
    };
    assert!(replies[0].judged.is_none());
    let risky = replies[1].judged.as_ref().unwrap();
    assert_eq!(risky.verdict, Verdict::Risky);
    assert!(replies[1].gives.contains("time") && replies[1].change.sets.contains("said-no"));
    assert_eq!(replies[1].change.moods["guessatron"], Mood::Shocked);
    assert!(replies[2].silent && replies[3].bye);
    let Onward::Goes(goes) = &chat.talk["soup"].onward else {
        panic!("ways on");
    };
    assert_eq!(goes.len(), 2);
    let Onward::Goes(then) = &chat.talk["bye"].onward else {
        panic!("one way on");
    };
    assert_eq!(then[0].then, "end");
    let Onward::End(end) = &chat.talk["end"].onward else {
        panic!("the end");
    };
    assert_eq!(end.len(), 1);
}

#[test]
fn a_tool_that_leads_on_can_be_the_only_good_answer() {
    let told = read_level("letter.ron", SMALL).unwrap_err();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].code, Code::NoGoodAnswer);
    let with_block = SMALL.replace(
        "(use: Leave, because",
        "(use: Block, verdict: Safe, because: \"Shut.\", then: \"end\"), (use: Leave, because",
    );
    assert!(read_level("letter.ron", &with_block).is_ok());
    let with_risk = with_block.replace("(use: Block, verdict: Safe", "(use: Block, verdict: Risky");
    assert!(read_level("letter.ron", &with_risk).is_err());
}
