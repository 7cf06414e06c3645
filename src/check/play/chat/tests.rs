//! What players do with a talk on stage that is made up here, without the rules that would make it.

use super::*;
use crate::activity::samples::chats::{chat, sets, tool};
use crate::content::ToolUse;
use crate::stage::{self, Item, Layout};
use crate::words::Text;

/// What every talk here says: who, the key of the message, and what was done with it.
type Said = [(Option<&'static str>, &'static str, ChatMark)];

fn stage(said: &Said) -> Stage {
    let message = |(by, key, mark): &(Option<&'static str>, &'static str, ChatMark)| ChatMessage {
        id: message_id(key),
        by: by.map(Text::new),
        mine: *by == Some("Pip"),
        portrait: None,
        text: Text::new("Hm."),
        mark: mark.clone(),
    };
    let mut stage = Stage::new(0, Layout::Chat);
    stage.chat = Some(stage::Chat {
        task: None,
        rooms: Vec::new(),
        voice: false,
        people: Vec::new(),
        messages: said.iter().map(message).collect(),
        new: 0,
    });
    stage
}

fn menu(ids: impl IntoIterator<Item = Id>) -> Menu {
    let items = ids.into_iter();
    Menu::new(
        items
            .map(|id| Item::new(id, Text::new("Pick me")))
            .collect(),
    )
}

/// The menu at the first moment of the sample.
fn answers(rules: &Chat) -> Menu {
    let talk = Talk::begin(rules);
    let replies = talk.replies(rules).into_iter().map(reply_id);
    let tools = talk.tools(rules).into_iter().map(tool_id);
    menu(replies.chain([RAISE]).chain(tools))
}

fn hunt() -> Chat {
    Chat {
        hunt: true,
        ..chat()
    }
}

fn spot() -> Spot {
    Spot {
        scene: "start".into(),
        step: 0,
        calls: Vec::new(),
    }
}

/// What a player picks.
fn pick(player: &mut Player, said: &Said, menu: &Menu, rules: &Chat) -> Id {
    let talk = Talk::begin(rules);
    match player.chat(&spot(), (&stage(said), menu), (rules, talk)) {
        Some(Action::Pick(id)) => id,
        other => panic!("{other:?}"),
    }
}

const BOTH: &Said = &[
    (Some("GlitterNewt"), "hi", ChatMark::None),
    (Some("GlitterNewt"), "quiet", ChatMark::None),
    (None, "bell", ChatMark::None),
    (Some("Pip"), "mine", ChatMark::None),
];

#[test]
fn each_manner_answers_by_its_wish() {
    let rules = chat();
    let answer = |manner| pick(&mut Player::new(manner), &[], &answers(&rules), &rules);
    assert_eq!(answer(Manner::Winner), reply_id(0), "small talk is fine");
    assert_eq!(answer(Manner::Asker), reply_id(0));
    assert_eq!(answer(Manner::Careless), reply_id(1));
    assert_eq!(answer(Manner::OverCareful), reply_id(1), "nothing refuses");
    assert_eq!(answer(Manner::Flagger), tool_id(ToolPlace::Chat(0)));
}

#[test]
fn the_over_careful_refuse_and_the_careless_take_risky_tools() {
    let mut rules = chat();
    rules.talk.get_mut("hello").unwrap().onward = crate::content::Onward::Replies(
        [
            (Verdict::Safe, "Hm"),
            (Verdict::TooCareful, "No!"),
            (Verdict::AlsoFine, "Ah"),
        ]
        .map(|(verdict, words)| crate::content::Reply {
            judged: Some(crate::activity::samples::chats::judged(verdict, "so")),
            ..crate::activity::samples::chats::reply(words, "bye")
        })
        .into(),
    );
    let answer = |manner| pick(&mut Player::new(manner), &[], &answers(&rules), &rules);
    assert_eq!(answer(Manner::OverCareful), reply_id(1));
    assert_eq!(answer(Manner::Careless), tool_id(ToolPlace::Chat(2)));
    assert_eq!(answer(Manner::Winner), reply_id(0));
}

#[test]
fn where_no_reply_is_well_judged_the_winner_takes_a_tool_that_leads_on() {
    let mut rules = chat();
    rules.tools = vec![
        crate::content::ChatTool {
            change: sets("saved"),
            ..tool(ToolUse::Save, None)
        },
        tool(ToolUse::Leave, Some("bye")),
    ];
    let talk = Talk::begin(&rules);
    let tools = talk.tools(&rules).into_iter().map(tool_id);
    let menu = menu([reply_id(1)].into_iter().chain(tools));
    let taken = pick(&mut Player::new(Manner::Winner), &[], &menu, &rules);
    assert_eq!(taken, tool_id(ToolPlace::Chat(1)));
}

#[test]
fn in_a_hunt_the_winner_raises_the_right_flag_before_answering() {
    let rules = hunt();
    let mut winner = Player::new(Manner::Winner);
    assert_eq!(pick(&mut winner, BOTH, &answers(&rules), &rules), RAISE);
    let messages = menu([message_id("hi"), message_id("quiet"), BACK]);
    let picked = pick(&mut winner, BOTH, &messages, &rules);
    assert_eq!(picked, message_id("quiet"));
    let kinds = menu([flag_id(Flag::Gifts), flag_id(Flag::Secret), BACK]);
    assert_eq!(
        pick(&mut winner, BOTH, &kinds, &rules),
        flag_id(Flag::Secret)
    );
    let flagged = ChatMark::Flagged(Text::new("Don't tell anyone"));
    let done: &Said = &[(Some("GlitterNewt"), "quiet", flagged)];
    assert_eq!(
        pick(&mut winner, done, &answers(&rules), &rules),
        reply_id(0)
    );
}

#[test]
fn where_flags_are_not_what_it_is_about_the_winner_raises_none_and_the_careless_never_do() {
    let mut winner = Player::new(Manner::Winner);
    assert_eq!(
        pick(&mut winner, BOTH, &answers(&chat()), &chat()),
        reply_id(0)
    );
    for manner in [Manner::Careless, Manner::OverCareful] {
        let mut player = Player::new(manner);
        assert_eq!(
            pick(&mut player, BOTH, &answers(&hunt()), &hunt()),
            reply_id(1)
        );
    }
}

#[test]
fn the_flagger_raises_one_on_everything_once_and_then_answers() {
    let rules = chat();
    let mut flagger = Player::new(Manner::Flagger);
    let kinds = menu([flag_id(Flag::Gifts), flag_id(Flag::Secret), BACK]);
    let messages = menu([message_id("hi"), message_id("quiet"), BACK]);
    for key in ["hi", "quiet"] {
        assert_eq!(pick(&mut flagger, BOTH, &answers(&rules), &rules), RAISE);
        assert_eq!(pick(&mut flagger, BOTH, &messages, &rules), message_id(key));
        assert_eq!(
            pick(&mut flagger, BOTH, &kinds, &rules),
            flag_id(Flag::Gifts)
        );
    }
    let next = pick(&mut flagger, BOTH, &answers(&rules), &rules);
    assert_eq!(
        next,
        tool_id(ToolPlace::Chat(0)),
        "what can be done without harm"
    );
}

#[test]
fn a_message_that_no_flag_can_be_raised_for_is_left_alone() {
    let rules = chat();
    let mut flagger = Player::new(Manner::Flagger);
    let said: &Said = &[(Some("GlitterNewt"), "old", ChatMark::None)];
    assert_eq!(pick(&mut flagger, said, &answers(&rules), &rules), RAISE);
    assert_eq!(pick(&mut flagger, said, &menu([BACK]), &rules), BACK);
    let next = pick(&mut flagger, said, &answers(&rules), &rules);
    assert_eq!(next, tool_id(ToolPlace::Chat(0)));
}
