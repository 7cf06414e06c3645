//! How a talk goes on: what arrives, room by room, whose turn it is, and what comes at the end.

use std::sync::Arc;

use super::log::Entry;
use super::{Phase, State};
use crate::activity::{Context, Effect, speeches};
use crate::content::{Onward, Say};

impl State {
    /// Lets everything arrive that comes now, to be read room by room.
    pub(super) fn arrive(&mut self) {
        let rules = Arc::clone(&self.rules);
        let arrivals = self.talk.arrive(&rules);
        for arrival in arrivals.messages {
            let says = &arrival.of.says;
            let place = rules.talk.keys().position(|key| key == arrival.moment);
            let index = says
                .iter()
                .position(|message| message.key == arrival.message.key);
            let (Some(moment), Some(index)) = (place, index) else {
                continue;
            };
            let by = arrival.message.by.as_deref();
            let entry = Entry {
                moment,
                index,
                mine: false,
                mood: arrival
                    .message
                    .mood
                    .or_else(|| self.talk.mood(&rules, by?))
                    .unwrap_or_default(),
                saved: false,
                offered: false,
            };
            match self.queue.back_mut() {
                Some(batch)
                    if batch
                        .last()
                        .is_some_and(|last| last.room(&rules) == entry.room(&rules)) =>
                {
                    batch.push(entry);
                }
                Some(_) | None => self.queue.push_back(vec![entry]),
            }
        }
    }

    /// Opens the room of what arrives next, and lets it arrive.
    pub(super) fn next_batch(&mut self) {
        self.new = 0;
        let Some(batch) = self.queue.pop_front() else {
            return;
        };
        let rules = Arc::clone(&self.rules);
        if let Some(first) = batch.first() {
            first.room(&rules).clone_into(&mut self.room);
        }
        self.new = batch.len();
        self.log.extend(batch);
    }

    /// Whether it goes on in the open room: with what arrives next, or with the child's turn.
    pub(super) fn stays(&self) -> bool {
        let next = self.queue.front().and_then(|batch| batch.first());
        let next = match next {
            Some(entry) => Some(entry.room(&self.rules)),
            None if self.is_over() => None,
            None => self
                .talk
                .moment(&self.rules)
                .map(|moment| moment.room.as_str()),
        };
        next == Some(self.room.as_str())
    }

    /// Whether the talk itself is over: at its end, or where nothing can be done any more.
    pub(super) fn is_over(&self) -> bool {
        let answers = self.talk.replies(&self.rules).len() + self.talk.tools(&self.rules).len();
        answers == 0
    }

    /// It is the child's turn.
    pub(super) fn turn(&mut self) {
        if let Some(moment) = self.talk.moment(&self.rules) {
            if moment.room != self.room {
                self.new = 0;
            }
            self.room.clone_from(&moment.room);
        }
        let rules = Arc::clone(&self.rules);
        for entry in &mut self.log {
            entry.offered |= entry.room(&rules) == self.room && !rules.flags.is_empty();
        }
        self.phase = Phase::Turn;
    }

    /// Goes on with what is there to be read, to the child's turn, or to the end.
    pub(super) fn go_on(&mut self, context: &Context<'_>) -> Vec<Effect> {
        self.next_batch();
        if self.new > 0 {
            if self.queue.is_empty() && !self.is_over() {
                self.turn();
            } else {
                self.phase = Phase::Read(None);
            }
        } else if self.is_over() {
            return self.miss(self.missed(), context);
        } else {
            self.turn();
        }
        let mut effects = vec![Effect::Turn];
        effects.extend(self.news(context));
        effects
    }

    /// Tells of these red flags that nobody raised, or goes on to the end if there are none.
    pub(super) fn miss(&mut self, missed: Vec<String>, context: &Context<'_>) -> Vec<Effect> {
        if missed.is_empty() {
            return self.end(0, context);
        }
        self.open_for(&missed);
        let mut effects = vec![Effect::Turn];
        effects.extend(self.slipped_by(&missed, context).map(speeches::child));
        self.phase = Phase::Missed(missed);
        effects
    }

    /// A speech at the end, or what comes after the last.
    pub(super) fn end(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.speeches().len() {
            self.phase = Phase::Ended(speech);
            return speeches::turn_to(self.speeches(), speech, context);
        }
        if context.jigsaw.is_some() && self.gives() {
            return self.page(0, context);
        }
        vec![Effect::Finish { then: None }]
    }

    /// What is said at the end.
    pub(super) fn speeches(&self) -> &[Say] {
        match self.talk.moment(&self.rules).map(|moment| &moment.onward) {
            Some(Onward::End(speeches)) => speeches,
            Some(Onward::Replies(_) | Onward::Goes(_)) | None => &[],
        }
    }
}
