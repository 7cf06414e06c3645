//! Walks through every state that a talk can be in, each once, breadth first.

use std::collections::{BTreeSet, HashMap};

use super::circle::circle;
use crate::activity::chat::{Talk, ToolPlace};
use crate::content::{Chat, ChatTool, Moment, Onward, Reply, ToolUse, Verdict};

/// With more states than these the walk stops.
pub(super) const MOST_STATES: usize = 100_000;

/// So many things can be picked with a key each.
const MOST_ITEMS: usize = 9;

/// Something that the child can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// A reply of the moment, by its place in the file from 0.
    Reply(usize),
    Tool(ToolPlace),
}

/// What was met in a moment, in whatever state.
#[derive(Debug, Clone, Default)]
pub(super) struct Met {
    /// Whether the talk ever comes here.
    pub(super) is_reached: bool,
    /// The messages that arrive.
    pub(super) says: BTreeSet<usize>,
    /// The ways by which it goes on by itself.
    pub(super) goes: BTreeSet<usize>,
    /// The replies and the tools that are on offer.
    pub(super) ways: BTreeSet<Way>,
    /// Whether there may be no reply on offer.
    pub(super) is_mute: bool,
    /// Whether there may be no well-judged way out.
    pub(super) has_no_out: bool,
    /// The most that there are to pick from, if that is too many.
    pub(super) crowd: Option<usize>,
    /// What is poorly judged, and nobody reacts to it.
    pub(super) unanswered: BTreeSet<Way>,
    /// The replies that are on offer in the first state in which one of them is judged.
    pub(super) judged: Vec<usize>,
}

/// All that was met.
pub(super) struct Walk<'c> {
    /// In the order of the moments.
    pub(super) met: Vec<Met>,
    /// The moments of a circle that the talk can go round in; none if it can't.
    pub(super) circle: Vec<&'c str>,
}

/// Walks through a talk; gives nothing if it can be in too many states.
pub(super) fn walk(chat: &Chat) -> Option<Walk<'_>> {
    let mut walker = Walker {
        chat,
        keys: chat
            .talk
            .keys()
            .zip(0..)
            .map(|(key, at)| (&**key, at))
            .collect(),
        met: vec![Met::default(); chat.talk.len()],
        states: Vec::new(),
        known: HashMap::new(),
        arrived: HashMap::new(),
        circle: Vec::new(),
    };
    walker.arrive(Talk::begin(chat));
    let mut next = 0;
    while let Some(talk) = walker.states.get(next).map(|state| state.talk) {
        if walker.states.len() > MOST_STATES {
            return None;
        }
        let after = walker.look(talk);
        if let Some(state) = walker.states.get_mut(next) {
            state.after = after;
        }
        next += 1;
    }
    if walker.circle.is_empty() {
        let after: Vec<&[usize]> = walker.states.iter().map(|state| &*state.after).collect();
        let round = circle(&after).into_iter();
        let talks = round.filter_map(|number| walker.states.get(number));
        walker.circle = talks.map(|state| state.talk.key(chat)).collect();
        walker.circle.dedup();
    }
    Some(Walk {
        met: walker.met,
        circle: walker.circle,
    })
}

/// A state in which the child does something, or in which the talk is over.
struct State {
    talk: Talk,
    /// The states that can come next, by their numbers.
    after: Vec<usize>,
}

/// What comes of arriving somewhere.
#[derive(Debug, Clone, Copy)]
struct Arrived {
    /// The state in which the child can do something again.
    number: usize,
    /// Whether anything arrives or is said until then.
    is_answered: bool,
}

struct Walker<'c> {
    chat: &'c Chat,
    /// The moments by their keys.
    keys: HashMap<&'c str, usize>,
    met: Vec<Met>,
    states: Vec<State>,
    known: HashMap<Talk, usize>,
    arrived: HashMap<Talk, Arrived>,
    circle: Vec<&'c str>,
}

impl Walker<'_> {
    fn met(&mut self, key: &str) -> Option<&mut Met> {
        let place = self.keys.get(key)?;
        self.met.get_mut(*place)
    }

    /// The number of a state, which is new or known.
    fn number(&mut self, talk: Talk) -> usize {
        let states = &mut self.states;
        *self.known.entry(talk).or_insert_with(|| {
            let after = Vec::new();
            states.push(State { talk, after });
            states.len() - 1
        })
    }

    /// Comes to a moment, and goes on as long as it goes on by itself.
    fn arrive(&mut self, talk: Talk) -> Arrived {
        if let Some(arrived) = self.arrived.get(&talk) {
            return *arrived;
        }
        let chat = self.chat;
        let mut after = talk;
        let arrivals = after.arrive(chat);
        for key in &arrivals.moments {
            self.note_arrival(talk, key);
        }
        if arrivals.stuck {
            // Further than all moments it goes only by coming to one of them again.
            let last = arrivals.moments.last().copied().unwrap_or_default();
            let round = arrivals.moments.iter().rev().skip(1);
            let round = round.take_while(|key| **key != last);
            self.circle = round.copied().chain([last]).collect();
            self.circle.reverse();
        }
        let speaks = |moment: &Moment| match &moment.onward {
            Onward::End(speeches) => !speeches.is_empty(),
            Onward::Replies(_) | Onward::Goes(_) => false,
        };
        let arrived = Arrived {
            number: self.number(after),
            is_answered: !arrivals.messages.is_empty() || after.moment(chat).is_some_and(speaks),
        };
        self.arrived.insert(talk, arrived);
        arrived
    }

    /// Notes what is there when a moment is come to; `talk` remembers what it remembers there.
    fn note_arrival(&mut self, talk: Talk, key: &str) {
        let chat = self.chat;
        let (Some(moment), Some(met)) = (chat.talk.get(key), self.met(key)) else {
            return;
        };
        met.is_reached = true;
        let says = moment.says.iter().enumerate();
        let says = says.filter(|(_, message)| talk.holds(chat, &message.condition));
        met.says.extend(says.map(|(index, _)| index));
        if let Onward::Goes(goes) = &moment.onward {
            let taken = goes.iter().position(|go| talk.holds(chat, &go.condition));
            met.goes.extend(taken);
        }
    }

    /// Looks at a state and takes every way from there.
    fn look(&mut self, talk: Talk) -> Vec<usize> {
        let chat = self.chat;
        let is_over = |moment: &Moment| matches!(moment.onward, Onward::End(_));
        if talk.moment(chat).is_none_or(is_over) {
            return Vec::new();
        }
        let replies = talk.replies(chat);
        let tools = talk.tools(chat);
        self.note_offer(talk, &replies, &tools);
        let mut after = Vec::new();
        for index in replies {
            if let Some(reply) = talk.reply(chat, index) {
                let arrived = self.arrive(talk.after_reply(chat, reply));
                after.push(arrived.number);
                if is_poor(verdict(reply)) && !arrived.is_answered {
                    self.note_unanswered(talk, Way::Reply(index));
                }
            }
        }
        for place in tools {
            let Some(tool) = talk.tool(chat, place) else {
                continue;
            };
            let then = talk.after_tool(chat, tool);
            if tool.then.is_none() {
                after.push(self.number(then));
                continue;
            }
            let arrived = self.arrive(then);
            after.push(arrived.number);
            if is_poor(tool.verdict) && tool.says.is_empty() && !arrived.is_answered {
                self.note_unanswered(talk, Way::Tool(place));
            }
        }
        after
    }

    fn note_unanswered(&mut self, talk: Talk, way: Way) {
        let key = talk.key(self.chat);
        if let Some(met) = self.met(key) {
            met.unanswered.insert(way);
        }
    }

    /// Notes what there is to pick from in a state.
    fn note_offer(&mut self, talk: Talk, replies: &[usize], tools: &[ToolPlace]) {
        let chat = self.chat;
        let said: Vec<&Reply> = replies
            .iter()
            .filter_map(|index| talk.reply(chat, *index))
            .collect();
        let mut done = tools.iter().filter_map(|place| talk.tool(chat, *place));
        let has_out = said.iter().copied().any(says_goodbye) || done.any(leads_out);
        let is_judged = said.iter().any(|reply| reply.judged.is_some());
        let items = replies.len() + usize::from(!chat.flags.is_empty()) + tools.len();
        let Some(met) = self.met(talk.key(chat)) else {
            return;
        };
        met.ways.extend(replies.iter().copied().map(Way::Reply));
        met.ways.extend(tools.iter().copied().map(Way::Tool));
        met.is_mute |= replies.is_empty();
        met.has_no_out |= !has_out;
        if items > MOST_ITEMS {
            met.crowd = met.crowd.max(Some(items));
        }
        if met.judged.is_empty() && is_judged {
            met.judged = replies.to_vec();
        }
    }
}

fn verdict(reply: &Reply) -> Option<Verdict> {
    reply.judged.as_ref().map(|judged| judged.verdict)
}

fn is_poor(verdict: Option<Verdict>) -> bool {
    verdict.is_some_and(|verdict| !verdict.is_good())
}

/// Whether a reply is a well-judged way out.
fn says_goodbye(reply: &Reply) -> bool {
    reply.bye && !is_poor(verdict(reply))
}

/// Whether a tool is a well-judged way out.
fn leads_out(tool: &ChatTool) -> bool {
    let leaves = match tool.does {
        ToolUse::Leave | ToolUse::Mute => true,
        ToolUse::Save | ToolUse::Block | ToolUse::Report | ToolUse::Tell => false,
    };
    leaves && tool.then.is_some() && !is_poor(tool.verdict)
}

#[cfg(test)]
mod tests;
