//! `Chat`: the child talks in a simulated messenger, and sees what comes of it.

mod answer;
mod flags;
mod flow;
mod ids;
mod log;
mod pieces;
mod scene;
mod show;
mod talk;
mod wording;

pub use ids::{BACK, RAISE, flag_id, message_id, reply_id, tool_id};
pub use talk::{Arrival, Arrivals, Talk, ToolPlace};
pub use wording::{flag as flag_text, tool as tool_text};

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use self::log::Entry;
use super::context::Asker;
use super::{Context, Effect, Line};
use crate::content::{Chat, Flag, Verdict};
use crate::stage::Action;
use crate::words::Text;

/// A talk being played.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Chat>,
    talk: Talk,
    /// What was written so far, in whatever room.
    log: Vec<Entry>,
    /// How many of those, counted from the end, are new.
    new: usize,
    /// What has yet to be read, room by room, before it is the child's turn.
    queue: VecDeque<Vec<Entry>>,
    /// The key of the open room.
    room: String,
    /// What flags were put on, by the key of the message: the red flag, or none if it is harmless.
    marks: BTreeMap<String, Option<Flag>>,
    /// What stands beside the title of a room, by its key.
    notes: BTreeMap<String, Text>,
    /// Who learnt which pieces in this talk.
    learnt: BTreeMap<String, BTreeSet<String>>,
    /// Whether the child has left, blocked, reported or told: then no flag was missed.
    away: bool,
    phase: Phase,
}

/// What the child did last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Deed {
    /// Where the talk stood.
    talk: Talk,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Reply(usize),
    Tool(ToolPlace),
}

/// How it went with a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Raised {
    Right,
    Another,
    Harmless,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Phase {
    /// It is the child's turn.
    Turn,
    /// Which message is a flag put on?
    Messages,
    /// Which flag is it?
    Kinds(String),
    /// How that went.
    Flagged(String, Raised),
    /// What follows from a tool.
    Happening(Deed, usize),
    /// Messages of a room to be read; with what is told of the last deed.
    Read(Option<Deed>),
    /// The red flags that nobody raised, by the keys of their messages.
    Missed(Vec<String>),
    /// What is said at the end.
    Ended(usize),
    /// What somebody knows now.
    Pieces(usize),
}

impl State {
    pub(super) fn begin(rules: &Chat) -> Self {
        let mut state = Self {
            talk: Talk::begin(rules),
            log: Vec::new(),
            new: 0,
            queue: VecDeque::new(),
            room: rules
                .rooms
                .first()
                .map(|room| room.key.clone())
                .unwrap_or_default(),
            marks: BTreeMap::new(),
            notes: BTreeMap::new(),
            learnt: BTreeMap::new(),
            away: false,
            phase: Phase::Read(None),
            rules: Arc::new(rules.clone()),
        };
        state.arrive();
        state.next_batch();
        if !state.is_over() && state.queue.is_empty() {
            state.turn();
        }
        state
    }

    /// Where it stands, and what it remembers.
    pub(super) const fn talk(&self) -> Talk {
        self.talk
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    /// What has been written before the child did anything, for the transcript.
    pub(super) fn written(&self, context: &Context<'_>) -> Vec<Line> {
        let lines = self.log.iter();
        lines
            .filter_map(|entry| self.line(*entry, context))
            .collect()
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase.clone(), action) {
            (Phase::Turn, Action::Pick(id)) => self.pick(id, context),
            (Phase::Messages, Action::Pick(id)) => self.pick_message(id),
            (Phase::Kinds(key), Action::Pick(id)) => self.pick_kind(key, id),
            (Phase::Flagged(..), Action::Go) => {
                self.phase = Phase::Turn;
                vec![Effect::Turn]
            }
            (Phase::Happening(deed, speech), Action::Go) => self.happen(deed, speech + 1, context),
            (Phase::Read(_), Action::Go) => self.go_on(context),
            (Phase::Missed(_), Action::Go) => self.end(0, context),
            (Phase::Ended(speech), Action::Go) => self.end(speech + 1, context),
            (Phase::Pieces(page), Action::Go) => self.page(page + 1, context),
            (
                Phase::Turn
                | Phase::Messages
                | Phase::Kinds(_)
                | Phase::Flagged(..)
                | Phase::Happening(..)
                | Phase::Read(_)
                | Phase::Missed(_)
                | Phase::Ended(_)
                | Phase::Pieces(_),
                _,
            ) => Vec::new(),
        }
    }

    /// The lines of what has just arrived, for the transcript.
    fn news(&self, context: &Context<'_>) -> Vec<Effect> {
        let first = self.log.len().saturating_sub(self.new);
        let new = self.log.iter().skip(first);
        let lines = new.filter_map(|entry| self.line(*entry, context));
        lines.map(Effect::Note).collect()
    }

    fn line(&self, entry: Entry, context: &Context<'_>) -> Option<Line> {
        if let Some(reply) = entry.reply(&self.rules) {
            return Some(Line {
                by: Some(context.name(&self.rules.me)),
                text: context.form(&reply.say, reply.brief.as_ref()).clone(),
            });
        }
        let message = entry.message(&self.rules)?;
        let by = message.by.as_deref();
        Some(Line {
            by: by.map(|by| self.name(by, context)),
            text: context.form(&message.text, message.brief.as_ref()).clone(),
        })
    }

    /// What a writer is called: by their screen name, or as in the course.
    fn name(&self, who: &str, context: &Context<'_>) -> Text {
        let named = self.rules.names.get(who);
        named.cloned().unwrap_or_else(|| context.name(who))
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: None,
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Turn | Phase::Messages | Phase::Kinds(_) => &self.rules.hints,
            Phase::Flagged(..)
            | Phase::Happening(..)
            | Phase::Read(_)
            | Phase::Missed(_)
            | Phase::Ended(_)
            | Phase::Pieces(_) => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// Whether a verdict asks for another try; what is not judged does not.
fn is_poor(verdict: Option<Verdict>) -> bool {
    verdict.is_some_and(|verdict| !verdict.is_good())
}

#[cfg(test)]
mod tests;
