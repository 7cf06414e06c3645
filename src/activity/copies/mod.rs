//! `Copies`: the child watches where a picture travels, and says when it is taken down.

mod guess;
mod scene;
mod show;
mod spread;
mod wording;

use std::sync::Arc;

use self::guess::Guessed;
use self::spread::{Spread, copies, last_round};
use super::{Context, Decision, Effect, Line, speeches, told};
use crate::content::{Copies, Verdict};
use crate::stage::{Action, Id, Reveal};
use crate::words::Text;

/// A picture on its way.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Copies>,
    /// How it travels. It is settled at the beginning, so that a rewind changes nothing.
    spread: Arc<Spread>,
    /// The times to take it down that were chosen before.
    tried: Vec<usize>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Before it is sent; perhaps with a guess.
    Asking,
    /// It has travelled to its end, or to the first time at which it can be taken down.
    Spread { guessed: Option<Guessed> },
    /// When is everybody asked to delete it?
    Choosing,
    /// The same travel, taken down at this time.
    Told { time: usize },
    /// What is said at the end.
    Done { speech: usize },
}

impl State {
    pub(super) fn begin(rules: &Copies, context: &Context<'_>) -> Self {
        Self {
            spread: Arc::new(Spread::of(rules, context.chance)),
            rules: Arc::new(rules.clone()),
            tried: Vec::new(),
            phase: Phase::Asking,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Asking, Action::Pick(id)) if self.rules.guess => match Guessed::named(id) {
                Some(guessed) => self.guess(guessed, context),
                None => Vec::new(),
            },
            (Phase::Asking, Action::Go) if !self.rules.guess => self.send(None, context),
            (Phase::Choosing, Action::Pick(id)) => self.take_down(id, context),
            (Phase::Told { time }, Action::Go) if self.verdict(time).is_good() => {
                self.end(0, context)
            }
            (Phase::Spread { .. } | Phase::Told { .. }, Action::Go) => self.ask_when(context),
            (Phase::Done { speech }, Action::Go) => self.end(speech + 1, context),
            (
                Phase::Asking
                | Phase::Spread { .. }
                | Phase::Choosing
                | Phase::Told { .. }
                | Phase::Done { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn guess(&mut self, guessed: Guessed, context: &Context<'_>) -> Vec<Effect> {
        // A decision, so that a rewind leads back to it; no guess is wrong.
        let decision = Decision {
            item: "guess".into(),
            verdict: Verdict::Safe,
            risk: false,
            refusal: false,
        };
        let mut effects = vec![
            Effect::Decide(decision),
            speeches::child(told::chosen(&guessed.label())),
        ];
        effects.extend(self.send(Some(guessed), context));
        effects
    }

    fn send(&mut self, guessed: Option<Guessed>, context: &Context<'_>) -> Vec<Effect> {
        self.phase = Phase::Spread { guessed };
        let feedback = self.how_many(guessed, context);
        let mut effects = vec![Effect::Turn];
        effects.extend(lines(&self.travel(context)));
        effects.extend([feedback.title, feedback.because].map(speeches::child));
        effects
    }

    /// Asks when to take it down, or goes on to the end.
    fn ask_when(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let Some(take_down) = &self.rules.take_down else {
            return self.end(0, context);
        };
        let line = context.asked_line(super::context::Asker {
            ask: &take_down.ask,
            brief: None,
            ..self.asker()
        });
        self.phase = Phase::Choosing;
        vec![Effect::Turn, Effect::Note(line)]
    }

    fn take_down(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        let Some(take_down) = &rules.take_down else {
            return Vec::new();
        };
        let mut times = take_down.times.iter().enumerate();
        let Some((time, said)) = times.find(|(index, _)| time_id(*index) == *id) else {
            return Vec::new();
        };
        let verdict = self.verdict(time);
        let decision = Decision {
            item: "take-down".into(),
            verdict,
            risk: true,
            refusal: false,
        };
        let mut effects = vec![
            Effect::Decide(decision),
            speeches::child(told::chosen(said)),
        ];
        if !verdict.is_good() {
            self.tried.push(time);
            effects.extend(take_down.oops.clone().map(Effect::Oops));
        }
        self.phase = Phase::Told { time };
        effects.push(Effect::Turn);
        effects.extend(self.cut(time, context).iter().flat_map(lines));
        let because = self.compared(take_down, time, context).because;
        effects.push(speeches::child(because));
        effects
    }

    /// The earliest time is well judged. A later one misses a danger if there are more copies by
    /// then; if luck made no more of them, it is fine too.
    fn verdict(&self, time: usize) -> Verdict {
        let made = |time| copies(&self.spread.held(Some(last_round(time))));
        if time == 0 {
            Verdict::Safe
        } else if made(time) > made(0) {
            Verdict::Risky
        } else {
            Verdict::AlsoFine
        }
    }

    /// The round up to which it is seen to travel at first: to its end, unless it can be taken
    /// down on the way.
    fn seen(&self) -> Option<usize> {
        self.rules.take_down.as_ref().map(|_| last_round(0))
    }

    fn end(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.done, speech, context);
        self.phase = Phase::Done { speech };
        effects
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Asking if self.rules.guess => &self.rules.hints,
            Phase::Choosing => &self.rules.hints,
            Phase::Asking | Phase::Spread { .. } | Phase::Told { .. } | Phase::Done { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// The lines of a show, for the transcript.
fn lines(reveal: &Reveal) -> Vec<Effect> {
    let beats = reveal.beats.iter();
    beats
        .map(|beat| speeches::child(beat.line.clone()))
        .collect()
}

/// The id of a time to take it down by its place in the file, from 0. The first is well judged.
pub fn time_id(index: usize) -> Id {
    Id::from(format!("time-{}", index + 1))
}

#[cfg(test)]
mod tests;
