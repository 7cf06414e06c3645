//! Whether every `Chat` comes to an end whatever the child does, whether all in it can be seen, and
//! whether there is a way out wherever the child answers. Every state is looked at.

mod circle;
mod walk;

use self::walk::{MOST_STATES, Met, Way, walk};
use super::findings::Findings;
use super::kinds::talk::{
    NEVER_THERE, NO_WAY_OUT, NOBODY_REACTS, NOTHING_TO_ANSWER, TALK_GOES_ROUND, TOO_MANY_ITEMS,
    TOO_TANGLED, UNREACHABLE_MOMENT,
};
use super::texts::step_path;
use crate::activity::chat::ToolPlace;
use crate::content::{Chat, ChatTool, Moment, Onward, Reply, Step};

pub(super) fn look(findings: &mut Findings<'_>) {
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Chat(chat) = step {
                look_at(findings, &step_path(name, index), chat);
            }
        }
    }
}

/// For each moment at which one of the replies is judged those that are on offer together, in the
/// state that is come to first. Nothing of a talk that is too tangled.
pub(super) fn decisions(chat: &Chat) -> Vec<Vec<&Reply>> {
    let met = walk(chat).map(|walk| walk.met);
    let met = met.into_iter().flatten();
    let moments = chat.talk.values().zip(met);
    moments
        .map(|(moment, met)| {
            let judged = met.judged.into_iter();
            judged
                .filter_map(|index| replies(moment).get(index))
                .collect::<Vec<&Reply>>()
        })
        .filter(|replies| !replies.is_empty())
        .collect()
}

fn look_at(findings: &mut Findings<'_>, path: &str, chat: &Chat) {
    let Some(walk) = walk(chat) else {
        let what = format!("This talk can be in more than {MOST_STATES} states.");
        findings.report(&TOO_TANGLED, path, what);
        return;
    };
    if let Some(first) = walk.circle.first() {
        let round = walk.circle.iter().chain([first]);
        let round: Vec<String> = round.map(|key| format!("\"{key}\"")).collect();
        let what = format!("The talk can go round: {}.", round.join(", "));
        findings.report(&TALK_GOES_ROUND, &moment_path(path, first), what);
    }
    for ((key, moment), met) in chat.talk.iter().zip(&walk.met) {
        let path = moment_path(path, key);
        if met.is_reached {
            seen(findings, &path, moment, met);
            offered(findings, &path, chat, (moment, met));
        } else {
            let what = format!("Nothing leads to the moment \"{key}\".");
            findings.report(&UNREACHABLE_MOMENT, &path, what);
        }
    }
    common_tools(findings, path, chat, &walk.met);
}

/// What can be answered at a moment; nothing where it goes on by itself or ends.
pub(super) fn replies(moment: &Moment) -> &[Reply] {
    match &moment.onward {
        Onward::Replies(replies) => replies,
        Onward::Goes(_) | Onward::End(_) => &[],
    }
}

/// The path of a moment, and of what is in it.
pub(super) fn moment_path(step: &str, key: &str) -> String {
    format!("{step} › talk › {key}")
}

/// Whether all of a moment is there at some time.
fn seen(findings: &mut Findings<'_>, path: &str, moment: &Moment, met: &Met) {
    let mut never = |part: &str, index: usize, what: String| {
        let path = format!("{path} › {part} {}", index + 1);
        findings.report(&NEVER_THERE, &path, what);
    };
    for (index, message) in moment.says.iter().enumerate() {
        if !met.says.contains(&index) {
            let what = format!("This message never arrives: \"{}\"", message.text.source());
            never("message", index, what);
        }
    }
    match &moment.onward {
        Onward::Replies(replies) => {
            for (index, reply) in replies.iter().enumerate() {
                if !met.ways.contains(&Way::Reply(index)) {
                    let what = format!("This reply is never on offer: \"{}\"", reply.say.source());
                    never("reply", index, what);
                }
            }
        }
        Onward::Goes(goes) => {
            for (index, go) in goes.iter().enumerate() {
                if !met.goes.contains(&index) {
                    let what = format!("The talk never goes this way to \"{}\".", go.then);
                    never("way", index, what);
                }
            }
        }
        Onward::End(_) => {}
    }
    for (index, tool) in moment.tools.iter().enumerate() {
        if !met.ways.contains(&Way::Tool(ToolPlace::Moment(index))) {
            let what = format!("This {:?} is never on offer.", tool.does);
            never("tool", index, what);
        }
    }
}

/// Whether what is on offer at a moment is enough, and not too much.
fn offered(findings: &mut Findings<'_>, path: &str, chat: &Chat, (moment, met): (&Moment, &Met)) {
    if met.is_mute {
        let what = "It can happen that no reply is on offer here.".to_owned();
        findings.report(&NOTHING_TO_ANSWER, path, what);
    }
    if met.has_no_out {
        let what = "It can happen that there is no well-judged way out here.".to_owned();
        findings.report(&NO_WAY_OUT, path, what);
    }
    if let Some(count) = met.crowd {
        let what = format!("It can happen that there are {count} things to pick from here.");
        findings.report(&TOO_MANY_ITEMS, path, what);
    }
    for way in &met.unanswered {
        let (part, said) = match way {
            Way::Reply(index) => {
                let said = replies(moment).get(*index);
                let said = said.map(|reply| reply.say.source().to_owned());
                (format!(" › reply {}", index + 1), said)
            }
            Way::Tool(ToolPlace::Moment(index)) => {
                let part = format!(" › tool {}", index + 1);
                (part, moment.tools.get(*index).map(called))
            }
            // It stands elsewhere, but here nobody reacts to it.
            Way::Tool(ToolPlace::Chat(index)) => {
                (String::new(), chat.tools.get(*index).map(called))
            }
        };
        let said = said.unwrap_or_default();
        let what = format!("Nobody reacts to this: \"{said}\"");
        findings.report(&NOBODY_REACTS, &format!("{path}{part}"), what);
    }
}

fn called(tool: &ChatTool) -> String {
    format!("{:?}", tool.does)
}

/// Whether each of the tools of the whole talk is on offer at some moment.
fn common_tools(findings: &mut Findings<'_>, path: &str, chat: &Chat, met: &[Met]) {
    for (index, tool) in chat.tools.iter().enumerate() {
        let way = Way::Tool(ToolPlace::Chat(index));
        if !met.iter().any(|met| met.ways.contains(&way)) {
            let what = format!("This {:?} is never on offer.", tool.does);
            let path = format!("{path} › tool {}", index + 1);
            findings.report(&NEVER_THERE, &path, what);
        }
    }
}
