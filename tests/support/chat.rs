//! What can be done in a talk, and what it means: worked out with the game's own rules. Says nothing
//! about who does it.

use otterlock::activity::chat::{BACK, RAISE, Talk, flag_id, message_id, reply_id, tool_id};
use otterlock::content::{Chat, Flag, Step, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, ChatMark, ChatMessage, Id, Menu};

use super::winner;

/// Something to answer or to do at a moment of a talk.
pub(super) struct Way {
    pub(super) id: Id,
    /// None of small talk, and of what counts for nothing.
    pub(super) verdict: Option<Verdict>,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Reply,
    /// A tool with which the talk goes on.
    Leads,
    /// A tool with which it stays where it is.
    Stays,
}

impl Way {
    pub(super) fn is_good(&self) -> bool {
        self.verdict.is_none_or(Verdict::is_good)
    }
}

/// What a menu asks in a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asks {
    /// What is said or done.
    Answer,
    /// Which message a flag is raised for.
    Message,
    /// Which flag it is.
    Flag,
}

/// The talk that is played, if one is.
pub(super) fn rules(game: &Game) -> Option<Chat> {
    match winner::step(game) {
        Step::Chat(rules) => Some(rules),
        _ => None,
    }
}

fn talk(game: &Game) -> Talk {
    let session = game.session().expect("a level is played");
    session.talk().expect("a talk is played")
}

fn offers(menu: &Menu, id: &Id) -> bool {
    menu.items.iter().any(|item| item.id == *id)
}

pub(super) fn asks(rules: &Chat, menu: &Menu) -> Asks {
    if rules.flags.iter().any(|flag| offers(menu, &flag_id(*flag))) {
        Asks::Flag
    } else if offers(menu, &BACK) {
        Asks::Message
    } else {
        Asks::Answer
    }
}

/// All that can be said and done now, replies first.
pub(super) fn ways(game: &Game, rules: &Chat, menu: &Menu) -> Vec<Way> {
    let talk = talk(game);
    let replies = talk.replies(rules).into_iter().map(|index| {
        let reply = talk.reply(rules, index).expect("a reply on offer");
        Way {
            id: reply_id(index),
            verdict: reply.judged.as_ref().map(|judged| judged.verdict),
            kind: Kind::Reply,
        }
    });
    let tools = talk.tools(rules).into_iter().map(|place| {
        let tool = talk.tool(rules, place).expect("a tool on offer");
        Way {
            id: tool_id(place),
            verdict: tool.verdict,
            kind: match tool.then {
                Some(_) => Kind::Leads,
                None => Kind::Stays,
            },
        }
    });
    replies
        .chain(tools)
        .filter(|way| offers(menu, &way.id))
        .collect()
}

/// Messages that nothing was done with yet.
pub(super) fn open(game: &Game) -> Vec<ChatMessage> {
    let chat = game.stage().chat;
    let messages = chat.into_iter().flat_map(|chat| chat.messages);
    messages
        .filter(|message| !message.mine && message.mark == ChatMark::None)
        .collect()
}

/// The red flag of a message on stage.
fn red(rules: &Chat, message: &ChatMessage) -> Option<Flag> {
    let said = rules.talk.values().flat_map(|moment| &moment.says);
    let mut said = said.filter(|said| message_id(&said.key) == message.id);
    said.next()?.flag
}

/// What is done well: in a hunt every flag is raised before something is answered.
pub(super) fn win(game: &Game, rules: &Chat, menu: &Menu) -> Action {
    let mut open = open(game).into_iter().filter(|_| rules.hunt);
    let wanted = open.find_map(|message| Some((message.id.clone(), red(rules, &message)?)));
    let id = match (asks(rules, menu), wanted) {
        (Asks::Flag, Some((_, flag))) => flag_id(flag),
        (Asks::Message, Some((id, _))) => id,
        (Asks::Flag | Asks::Message, None) => BACK,
        (Asks::Answer, Some(_)) if offers(menu, &RAISE) => RAISE,
        (Asks::Answer, _) => well(ways(game, rules, menu)),
    };
    Action::Pick(id)
}

/// The first reply that is well judged or small talk, else the first such tool.
pub(super) fn well(ways: Vec<Way>) -> Id {
    let mut good = ways
        .into_iter()
        .filter(|way| way.is_good() && way.kind != Kind::Stays);
    good.next().expect("a good way on").id
}

/// Whether an action is a poorly judged answer: small talk and flags are none.
pub(crate) fn is_poor(game: &Game, action: &Action) -> bool {
    let (Some(rules), Action::Pick(id)) = (rules(game), action) else {
        return false;
    };
    let otterlock::stage::Body::Menu(menu) = game.stage().body else {
        return false;
    };
    let ways = ways(game, &rules, &menu);
    ways.iter().any(|way| way.id == *id && !way.is_good())
}
