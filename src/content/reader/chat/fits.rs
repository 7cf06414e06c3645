//! Sees that flags, verdicts and tools of a `Chat` fit together.

use super::super::form::Form;
use super::super::notes::{Notes, inside};
use super::known::inner;
use crate::content::mistakes::{chat as mistakes, story};
use crate::content::outline::{Kind, Node};
use crate::content::{Chat, ChatTool, Moment, Onward, Reply, ToolUse, Verdict};

pub(super) fn together(notes: &mut Notes<'_>, form: &Form<'_, '_>, chat: &Chat) {
    if chat.hunt && chat.flags.is_empty() {
        let at = form.name_at("hunt");
        notes.report(at, &form.path_of("hunt"), mistakes::hunt_without_flags());
    }
    for room in &chat.rooms {
        if room.people.contains(&chat.me) {
            let path = inside(&form.path_of("rooms"), &room.key);
            let at = form.name_at("rooms");
            notes.report(at, &path, mistakes::me_in_room(&chat.me));
        }
    }
    tools(notes, form.field("tools"), &form.path, &chat.tools);
    for (key, moment) in &chat.talk {
        let node = entry(form.field("talk"), key);
        let at = node.map_or(form.at, |node| node.at);
        let path = inside(&form.path_of("talk"), key);
        messages(notes, node, &path, (moment, chat));
        if let Onward::Replies(all) = &moment.onward {
            replies(notes, node, &path, (all, has_good_tool(chat, moment)));
        } else if !moment.tools.is_empty() {
            notes.report(at, &path, mistakes::tools_without_replies());
        }
        let list = node.and_then(|node| inner(node, "tools"));
        tools(notes, list, &path, &moment.tools);
        if moment.says.iter().any(|message| message.upsetting) && saves_well(chat, moment) {
            notes.report(at, &path, mistakes::saves_upsetting());
        }
    }
}

/// The value of a key of a table.
fn entry<'n, 'a>(table: Option<&'n Node<'a>>, wanted: &str) -> Option<&'n Node<'a>> {
    let Kind::Map(entries) = &table?.kind else {
        return None;
    };
    let is_it =
        |(key, _): &&(Node<'a>, Node<'a>)| matches!(&key.kind, Kind::Text(key) if key == wanted);
    entries.iter().find(is_it).map(|(_, value)| value)
}

/// Where an item of a list stands.
fn item(list: Option<&Node<'_>>, index: usize) -> usize {
    let Some(node) = list else {
        return 0;
    };
    let item = match &node.kind {
        Kind::List(items) => items.get(index),
        Kind::Text(_)
        | Kind::Number(_)
        | Kind::Word(_)
        | Kind::Map(_)
        | Kind::Tuple(..)
        | Kind::Fields(..) => None,
    };
    item.map_or(node.at, |item| item.at)
}

fn messages(
    notes: &mut Notes<'_>,
    node: Option<&Node<'_>>,
    path: &str,
    (moment, chat): (&Moment, &Chat),
) {
    let list = node.and_then(|node| inner(node, "says"));
    for (index, message) in moment.says.iter().enumerate() {
        if message.flag.is_some_and(|flag| !chat.flags.contains(&flag)) {
            let path = inside(path, &format!("message {} › flag", index + 1));
            notes.report(item(list, index), &path, mistakes::flag_not_listed());
        }
    }
}

fn replies(
    notes: &mut Notes<'_>,
    node: Option<&Node<'_>>,
    path: &str,
    (replies, has_good_tool): (&[Reply], bool),
) {
    let list = node.and_then(|node| inner(node, "replies"));
    let verdict = |reply: &Reply| reply.judged.as_ref().map(|judged| judged.verdict);
    for (index, reply) in replies.iter().enumerate() {
        if reply.silent && verdict(reply) == Some(Verdict::TooCareful) {
            let path = inside(path, &format!("reply {}", index + 1));
            let mistake = mistakes::never_too_careful("Writing nothing");
            notes.report(item(list, index), &path, mistake);
        }
    }
    let is_fine = |reply: &Reply| verdict(reply).is_none_or(Verdict::is_good);
    if !replies.is_empty() && !replies.iter().any(is_fine) && !has_good_tool {
        let at = list.map_or(0, |list| list.at);
        notes.report(at, &inside(path, "replies"), story::no_good_option());
    }
}

/// Whether a tool that leads on is the well-judged answer to a moment.
fn has_good_tool(chat: &Chat, moment: &Moment) -> bool {
    let mut tools = moment.tools.iter().chain(&chat.tools);
    tools.any(|tool| tool.then.is_some() && tool.verdict.is_some_and(Verdict::is_good))
}

fn tools(notes: &mut Notes<'_>, list: Option<&Node<'_>>, path: &str, tools: &[ChatTool]) {
    for (index, tool) in tools.iter().enumerate() {
        let what = match tool.does {
            ToolUse::Mute => "Muting a chat",
            ToolUse::Leave => "Leaving a chat",
            ToolUse::Tell => "Telling somebody",
            ToolUse::Save | ToolUse::Block | ToolUse::Report => continue,
        };
        if tool.verdict == Some(Verdict::TooCareful) {
            let path = inside(path, &format!("tool {}", index + 1));
            let mistake = mistakes::never_too_careful(what);
            notes.report(item(list, index), &path, mistake);
        }
    }
}

/// Whether a picture that makes one feel bad can be saved at a moment, and that is praised: by a
/// tool of its own, or by one of the talk that no own one stands in for.
fn saves_well(chat: &Chat, moment: &Moment) -> bool {
    let saves = |tool: &&ChatTool| tool.does == ToolUse::Save;
    let is_good = |tool: &ChatTool| tool.verdict.is_none_or(Verdict::is_good);
    let mut own = moment.tools.iter().filter(saves).peekable();
    if own.peek().is_some() {
        own.any(is_good)
    } else {
        let is_answered = matches!(moment.onward, Onward::Replies(_));
        is_answered && chat.tools.iter().filter(saves).any(is_good)
    }
}
