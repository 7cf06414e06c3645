//! What the child answers: replies and tools, with what they change and how they are judged.

use std::sync::Arc;

use super::log::Entry;
use super::{Deed, Phase, RAISE, State, What, is_poor, reply_id, tool_id, wording};
use crate::activity::{Context, Decision, Effect, speeches, told};
use crate::content::{ChatTool, Mood, Reply, ToolUse, Verdict};
use crate::stage::Id;
use crate::words::Text;

impl State {
    pub(super) fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        if *id == RAISE && !rules.flags.is_empty() {
            self.new = 0;
            self.phase = Phase::Messages;
            return vec![Effect::Turn];
        }
        let talk = self.talk;
        let mut replies = talk.replies(&rules).into_iter();
        if let Some(index) = replies.find(|index| reply_id(*index) == *id)
            && let Some(reply) = talk.reply(&rules, index)
        {
            return self.reply((index, reply), context);
        }
        let mut tools = talk.tools(&rules).into_iter();
        if let Some(place) = tools.find(|place| tool_id(*place) == *id)
            && let Some(tool) = talk.tool(&rules, place)
        {
            let what = What::Tool(place);
            return self.tool(Deed { talk, what }, tool, context);
        }
        Vec::new()
    }

    fn reply(&mut self, (index, reply): (usize, &Reply), context: &Context<'_>) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        let talk = self.talk;
        let verdict = reply.judged.as_ref().map(|judged| judged.verdict);
        let mut effects = vec![Effect::Decide(self.decision(verdict, "chat"))];
        let say = context.form(&reply.say, reply.brief.as_ref());
        let given = self.give(reply, context);
        if reply.silent {
            effects.push(speeches::child(told::chosen(say)));
        } else {
            let place = rules.talk.keys().position(|key| key == talk.key(&rules));
            let entry = Entry {
                moment: place.unwrap_or_default(),
                index,
                mine: true,
                mood: Mood::Happy,
                saved: false,
                offered: false,
            };
            self.log.push(entry);
            effects.extend(self.line(entry, context).map(Effect::Note));
        }
        effects.extend(given);
        effects.extend(reply.oops.clone().map(Effect::Oops));
        self.talk = talk.after_reply(&rules, reply);
        self.arrive();
        self.close(&mut effects);
        let Some(judged) = &reply.judged else {
            if reply.silent || self.stays() {
                effects.extend(self.go_on(context));
            } else {
                self.new = 0;
                self.phase = Phase::Read(None);
                effects.push(Effect::Turn);
            }
            return effects;
        };
        let what = What::Reply(index);
        effects.extend(self.tell(Deed { talk, what }, &judged.because, context));
        effects
    }

    fn tool(&mut self, deed: Deed, tool: &ChatTool, context: &Context<'_>) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        let label = wording::label(tool);
        let mut effects = vec![
            Effect::Decide(self.tool_decision(tool)),
            speeches::child(told::chosen(&label)),
        ];
        effects.extend(tool.oops.clone().map(Effect::Oops));
        if !is_poor(tool.verdict) {
            self.mark_room(tool.does);
        }
        match tool.does {
            ToolUse::Leave | ToolUse::Block | ToolUse::Report | ToolUse::Tell => self.away = true,
            ToolUse::Save | ToolUse::Mute => {}
        }
        self.talk = deed.talk.after_tool(&rules, tool);
        if tool.then.is_some() {
            self.arrive();
            self.close(&mut effects);
        }
        effects.extend(self.happen(deed, 0, context));
        effects
    }

    /// Marks what was done: words that are saved, a room that is quiet or was left.
    fn mark_room(&mut self, does: ToolUse) {
        if does == ToolUse::Save {
            let rules = Arc::clone(&self.rules);
            for entry in &mut self.log {
                let message = entry.message(&rules);
                let keeps = message.is_some_and(|message| !message.upsetting);
                entry.saved |= keeps && entry.room(&rules) == self.room;
            }
        }
        if let Some(note) = wording::room_note(does) {
            self.notes.insert(self.room.clone(), note);
        }
    }

    /// Goes to a speech of what follows from a tool, or to what is told when there is none left.
    pub(super) fn happen(
        &mut self,
        deed: Deed,
        speech: usize,
        context: &Context<'_>,
    ) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        let Some(tool) = deed.tool(&rules) else {
            return Vec::new();
        };
        if speech < tool.says.len() {
            self.phase = Phase::Happening(deed, speech);
            return speeches::turn_to(&tool.says, speech, context);
        }
        self.tell(deed, &tool.because, context)
    }

    /// Lets the next messages of the open room arrive and tells how well judged the last deed was.
    /// Those of another room wait, so that a deed and what is told of it stand together.
    fn tell(&mut self, deed: Deed, because: &Text, context: &Context<'_>) -> Vec<Effect> {
        self.new = 0;
        if self.stays() {
            self.next_batch();
        }
        self.phase = Phase::Read(Some(deed));
        let mut effects = vec![Effect::Turn];
        effects.extend(self.news(context));
        effects.push(speeches::child(because.clone()));
        effects
    }

    /// Counts the red flags that nobody raised, once the talk is over.
    fn close(&self, effects: &mut Vec<Effect>) {
        if self.is_over() {
            effects.extend(self.missed().into_iter().map(|key| {
                Effect::Decide(Decision {
                    item: wording::flag_item(&key),
                    verdict: Verdict::Risky,
                    risk: true,
                    refusal: false,
                })
            }));
        }
    }

    /// The decision of a reply, or of a tool that leads on. What is not judged counts for nothing,
    /// and as something of its own.
    fn decision(&self, verdict: Option<Verdict>, unjudged: &str) -> Decision {
        let key = self.talk.key(&self.rules);
        let Some(verdict) = verdict else {
            return Decision {
                item: format!("{key} {unjudged}"),
                verdict: Verdict::AlsoFine,
                risk: false,
                refusal: false,
            };
        };
        let offered = self.offered();
        Decision {
            item: key.to_owned(),
            verdict,
            risk: offered.contains(&Verdict::Risky),
            refusal: offered.contains(&Verdict::TooCareful),
        }
    }

    fn tool_decision(&self, tool: &ChatTool) -> Decision {
        let verdict = tool.verdict.filter(|_| tool.then.is_some());
        let decision = self.decision(verdict, wording::tool_item(tool.does));
        match tool.verdict {
            // One that leads nowhere is a chance of its own.
            Some(verdict) if tool.then.is_none() => Decision {
                verdict,
                risk: verdict == Verdict::Risky,
                refusal: verdict == Verdict::TooCareful,
                ..decision
            },
            Some(_) | None => decision,
        }
    }

    /// The verdicts of all that is on offer and leads on.
    fn offered(&self) -> Vec<Verdict> {
        let (talk, rules) = (self.talk, &self.rules);
        let replies = talk.replies(rules).into_iter();
        let replies = replies.filter_map(|index| talk.reply(rules, index)?.judged.as_ref());
        let tools = talk.tools(rules).into_iter();
        let tools = tools.filter_map(|place| talk.tool(rules, place));
        let tools = tools.filter(|tool| tool.then.is_some());
        let tools = tools.filter_map(|tool| tool.verdict);
        replies.map(|judged| judged.verdict).chain(tools).collect()
    }
}

impl Deed {
    pub(super) fn tool(self, rules: &crate::content::Chat) -> Option<&ChatTool> {
        match self.what {
            What::Tool(place) => self.talk.tool(rules, place),
            What::Reply(_) => None,
        }
    }

    pub(super) fn reply(self, rules: &crate::content::Chat) -> Option<&Reply> {
        match self.what {
            What::Reply(index) => self.talk.reply(rules, index),
            What::Tool(_) => None,
        }
    }
}
