//! Every state of small talks.

use super::*;
use crate::activity::samples::chats::{chat, judged, reply, sets, tool, when};
use crate::content::{Change, Condition, Go, Mood};

/// The talk of the samples, in which "more" no longer leads back to "hello".
fn straight() -> Chat {
    let mut chat = chat();
    goes(&mut chat).remove(0);
    for go in goes(&mut chat) {
        go.then = "bye".into();
    }
    // What was said a while ago can't have been said now.
    replies(&mut chat).truncate(3);
    moment(&mut chat, "hello").says.truncate(2);
    chat
}

fn moment<'c>(chat: &'c mut Chat, key: &str) -> &'c mut Moment {
    chat.talk.get_mut(key).unwrap()
}

fn replies(chat: &mut Chat) -> &mut Vec<Reply> {
    match &mut moment(chat, "hello").onward {
        Onward::Replies(replies) => replies,
        other @ (Onward::Goes(_) | Onward::End(_)) => panic!("{other:?}"),
    }
}

fn goes(chat: &mut Chat) -> &mut Vec<Go> {
    match &mut moment(chat, "more").onward {
        Onward::Goes(goes) => goes,
        other @ (Onward::Replies(_) | Onward::End(_)) => panic!("{other:?}"),
    }
}

/// What was met in a moment.
fn met(chat: &Chat, key: &str) -> Met {
    let place = chat.talk.keys().position(|known| known == key).unwrap();
    walk(chat).unwrap().met.swap_remove(place)
}

#[test]
fn in_a_talk_that_leads_on_all_is_met_and_nothing_goes_round() {
    let chat = straight();
    assert!(walk(&chat).unwrap().circle.is_empty());
    let hello = met(&chat, "hello");
    assert!(hello.is_reached && !hello.is_mute && !hello.has_no_out);
    assert_eq!(hello.says, BTreeSet::from([0, 1]));
    let chat_tools = (0..4).map(|index| Way::Tool(ToolPlace::Chat(index)));
    let all: BTreeSet<Way> = (0..3).map(Way::Reply).chain(chat_tools).collect();
    assert_eq!(
        hello.ways, all,
        "one of the blocks before saving, one after"
    );
    assert_eq!(hello.crowd, None);
    assert_eq!(hello.unanswered, BTreeSet::new());
    assert_eq!(hello.judged, [0, 1, 2]);
    let more = met(&chat, "more");
    assert_eq!(more.says, BTreeSet::from([0, 1]));
    assert_eq!(more.goes, BTreeSet::from([0]));
}

#[test]
fn a_talk_that_can_come_to_the_same_state_again_goes_round() {
    assert_eq!(walk(&chat()).unwrap().circle, ["hello"]);
    // A fact closes the way back, so that it leads round once and then on.
    let mut once = chat();
    goes(&mut once)[0].condition = when("agreed");
    let replies = replies(&mut once);
    replies.remove(0);
    assert_eq!(walk(&once).unwrap().circle, [""; 0]);
}

#[test]
fn moments_that_lead_to_each_other_without_the_child_go_round() {
    let mut round = straight();
    goes(&mut round)[0].then = "more".into();
    assert_eq!(walk(&round).unwrap().circle, ["more"]);
    let mut two = straight();
    goes(&mut two)[0].then = "again".into();
    let mut again = two.talk["more"].clone();
    again.onward = Onward::Goes(vec![Go {
        condition: Condition::default(),
        then: "more".into(),
    }]);
    two.talk.insert("again".into(), again);
    let circle = walk(&two).unwrap().circle;
    assert_eq!(circle.len(), 2, "{circle:?}");
}

#[test]
fn moods_that_change_to_and_fro_go_round_and_facts_do_not() {
    let mut to_and_fro = straight();
    let mood = |mood| Change {
        moods: [("guessatron".to_owned(), mood)].into(),
        ..Change::default()
    };
    for (does, change) in [
        (ToolUse::Tell, Mood::Shocked),
        (ToolUse::Report, Mood::Smug),
    ] {
        to_and_fro.tools.push(ChatTool {
            change: mood(change),
            ..tool(does, None)
        });
    }
    assert_eq!(walk(&to_and_fro).unwrap().circle, ["hello"]);
}

#[test]
fn what_no_state_allows_is_never_met() {
    let mut never = straight();
    moment(&mut never, "hello").says[0].condition = when("agreed");
    replies(&mut never)[0].condition = when("agreed");
    moment(&mut never, "more").says[1].condition = Condition {
        unless: ["agreed".to_owned()].into(),
        feels: [("guessatron".to_owned(), Mood::Shocked)].into(),
        ..Condition::default()
    };
    let hello = met(&never, "hello");
    assert_eq!(hello.says, BTreeSet::from([1]));
    assert!(!hello.ways.contains(&Way::Reply(0)));
    assert_eq!(met(&never, "more").says, BTreeSet::from([0]));

    let mut hidden = straight();
    goes(&mut hidden).push(Go {
        condition: Condition::default(),
        then: "hello".into(),
    });
    assert_eq!(met(&hidden, "more").goes, BTreeSet::from([0]));

    let mut lost = straight();
    for reply in replies(&mut lost) {
        reply.then = "bye".into();
    }
    assert!(!met(&lost, "more").is_reached);
    assert!(met(&lost, "bye").is_reached);
}

#[test]
fn messages_arrive_when_a_moment_is_come_to_and_not_while_it_stays() {
    let mut stays = straight();
    moment(&mut stays, "hello").says[0].condition = when("saved");
    assert_eq!(met(&stays, "hello").says, BTreeSet::from([1]));
    assert!(
        met(&stays, "hello")
            .ways
            .contains(&Way::Tool(ToolPlace::Chat(1)))
    );
}

#[test]
fn where_every_reply_has_a_condition_there_may_be_none() {
    let mut mute = straight();
    for reply in replies(&mut mute) {
        reply.condition = when("saved");
    }
    assert!(met(&mute, "hello").is_mute);
}

#[test]
fn a_way_out_is_a_goodbye_a_leave_or_a_mute_that_leads_on_and_is_well_judged() {
    let mut none = straight();
    none.tools.pop();
    replies(&mut none).pop();
    assert!(met(&none, "hello").has_no_out, "a block is no way out");
    let with = |tool: ChatTool| {
        let mut chat = none.clone();
        chat.tools.push(tool);
        !met(&chat, "hello").has_no_out
    };
    assert!(with(tool(ToolUse::Leave, Some("bye"))));
    assert!(with(tool(ToolUse::Mute, Some("bye"))));
    assert!(!with(tool(ToolUse::Report, Some("bye"))));
    let stays = ChatTool {
        change: sets("saved"),
        ..tool(ToolUse::Mute, None)
    };
    assert!(!with(stays));
    let sometimes = ChatTool {
        condition: when("saved"),
        ..tool(ToolUse::Leave, Some("bye"))
    };
    assert!(!with(sometimes));
    let judged_so = |verdict| ChatTool {
        verdict: Some(verdict),
        ..tool(ToolUse::Leave, Some("bye"))
    };
    assert!(with(judged_so(Verdict::AlsoFine)));
    assert!(!with(judged_so(Verdict::Risky)));

    let goodbye = |verdict| {
        let mut chat = none.clone();
        replies(&mut chat).push(Reply {
            bye: true,
            judged: verdict,
            ..reply("Bye", "bye")
        });
        !met(&chat, "hello").has_no_out
    };
    assert!(goodbye(None));
    assert!(goodbye(Some(judged(Verdict::Safe, "so"))));
    assert!(!goodbye(Some(judged(Verdict::Risky, "so"))));
}

#[test]
fn nine_things_to_pick_from_are_no_crowd_and_ten_are() {
    // Three replies, flags, and save, block and leave.
    let mut crowd = straight();
    for does in [ToolUse::Mute, ToolUse::Tell] {
        crowd.tools.push(tool(does, Some("bye")));
    }
    assert_eq!(met(&crowd, "hello").crowd, None);
    crowd.tools.push(tool(ToolUse::Report, Some("bye")));
    assert_eq!(met(&crowd, "hello").crowd, Some(10));
    crowd.flags.clear();
    assert_eq!(met(&crowd, "hello").crowd, None);
}

#[test]
fn somebody_reacts_if_something_arrives_or_is_said_before_the_child_answers() {
    let unanswered = |chat: &Chat| met(chat, "hello").unanswered;
    let risky = Way::Reply(1);
    let block = Way::Tool(ToolPlace::Chat(2));
    let mut silent = straight();
    moment(&mut silent, "more").says.clear();
    assert_eq!(
        unanswered(&silent),
        BTreeSet::new(),
        "it goes on to the end"
    );
    moment(&mut silent, "bye").says.clear();
    assert_eq!(
        unanswered(&silent),
        BTreeSet::new(),
        "it ends with a speech"
    );
    moment(&mut silent, "bye").onward = Onward::End(Vec::new());
    assert_eq!(unanswered(&silent), BTreeSet::from([risky, block]));
    silent.tools[2].says = silent.tools[3].says.clone();
    assert_eq!(unanswered(&silent), BTreeSet::from([risky]));
}

#[test]
fn the_options_of_a_decision_are_those_of_the_first_state_in_which_one_is_judged() {
    let mut late = straight();
    for reply in replies(&mut late) {
        reply.judged = None;
    }
    assert_eq!(met(&late, "hello").judged, [0; 0]);
    replies(&mut late).push(Reply {
        judged: Some(judged(Verdict::TooCareful, "so")),
        condition: when("saved"),
        ..reply("No!", "bye")
    });
    replies(&mut late)[0].condition = Condition {
        unless: ["saved".to_owned()].into(),
        ..Condition::default()
    };
    assert_eq!(met(&late, "hello").judged, [1, 2, 3]);
}

/// A talk in which every fact and every mood can be in any state at its end.
fn tangled(facts: usize, people: usize) -> Chat {
    let mut chat = straight();
    let bye = chat.talk.remove("bye").unwrap();
    chat.talk.clear();
    chat.tools.clear();
    chat.facts = (0..facts).map(|fact| format!("fact-{fact}")).collect();
    chat.moods = (0..people)
        .map(|who| {
            (
                format!("who-{who}"),
                vec![Mood::Smug, Mood::Shocked, Mood::Happy],
            )
        })
        .collect();
    let answer = |number: usize, replies: Vec<Reply>| {
        let moment = Moment {
            onward: Onward::Replies(replies),
            ..bye.clone()
        };
        (format!("moment-{number:02}"), moment)
    };
    let then = |number: usize| format!("moment-{:02}", number + 1);
    for fact in 0..facts {
        let yes = Reply {
            change: sets(&format!("fact-{fact}")),
            ..reply("Yes", &then(fact))
        };
        chat.talk
            .extend([answer(fact, vec![yes, reply("No", &then(fact))])]);
    }
    for who in 0..people {
        let number = facts + who;
        let is = |mood| Reply {
            change: Change {
                moods: [(format!("who-{who}"), mood)].into(),
                ..Change::default()
            },
            ..reply("Be so", &then(number))
        };
        let moods = [Mood::Smug, Mood::Shocked, Mood::Happy];
        chat.talk.extend([answer(number, moods.map(is).into())]);
    }
    chat.talk.insert(then(facts + people - 1), bye);
    chat.start = "moment-00".into();
    chat
}

#[test]
fn many_states_are_walked_through_and_too_many_are_not() {
    // 2 + 4 + … of the facts, and 3 times, 9 times, … as many of the moods.
    assert!(walk(&tangled(12, 2)).is_some(), "53,248 states");
    assert!(walk(&tangled(12, 4)).is_none(), "more than 331,776 states");
}
