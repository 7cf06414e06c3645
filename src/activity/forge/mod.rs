//! `Forge`: the child makes up a password for a character, and the guesser has a go at it.

mod after;
mod change;
mod goals;
mod scene;
mod twin;
mod what_if;
mod wording;

pub use what_if::{ANOTHER, ENOUGH, Experiment, KEEP_IT, WHAT_IF};

use std::sync::Arc;

use self::twin::Twin;
use self::what_if::Trial;
use super::show;
use super::typing::Typing;
use super::{Context, Decision, Effect, Input, Line, speeches};
use crate::content::{Forge, Verdict};
use crate::password::Strength;
use crate::stage::{Action, Id};
use crate::words::Text;

/// A password being made up.
#[derive(Clone)]
pub struct State {
    rules: Arc<Forge>,
    typing: Typing,
    /// How many shows there were; so the next one has other lines.
    shows: u64,
    /// How many experiments there were; so the next one has other words.
    trials: u8,
    phase: Phase,
}

#[derive(Debug, Clone, PartialEq)]
enum Phase {
    /// The child types; `nudged` after handing in nothing.
    Typing {
        nudged: bool,
    },
    /// Handed in; the judgement is on its way.
    Waiting,
    /// The guesser has had its go.
    Shown {
        strength: Strength,
    },
    /// Not all goals are reached: what now?
    WhatNow,
    /// What could be added?
    Adding,
    /// Added; the judgement is on its way.
    Weighing(Trial),
    /// It is told what the addition does.
    Weighed {
        trial: Trial,
        strength: Strength,
    },
    Won {
        speech: usize,
    },
    Left {
        speech: usize,
    },
}

/// Goes on with the text as it is.
pub const MEND: Id = Id::new("mend");
/// Begins with an empty line.
pub const AFRESH: Id = Id::new("afresh");
/// Goes on with the story though not all goals are reached.
pub const LEAVE_IT: Id = Id::new("leave-it");

impl State {
    pub(super) fn begin(rules: &Forge, context: &Context<'_>) -> Self {
        Self {
            rules: Arc::new(rules.clone()),
            typing: Typing::new(context.veil),
            shows: 0,
            trials: 0,
            phase: Phase::Typing { nudged: false },
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, input: Input, context: &Context<'_>) -> Vec<Effect> {
        match input {
            Input::Scored { ticket, strength } => self.scored(ticket, strength, context),
            Input::Act(action) => self.act(&action, context),
        }
    }

    fn scored(&mut self, ticket: u64, strength: Strength, context: &Context<'_>) -> Vec<Effect> {
        if let Phase::Weighing(trial) = &self.phase
            && trial.ticket == ticket
        {
            let trial = trial.clone();
            return self.weighed(trial, strength);
        }
        self.typing.scored(ticket, strength);
        if self.phase == Phase::Waiting {
            self.show(context)
        } else {
            Vec::new()
        }
    }

    fn act(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (&self.phase, action) {
            (Phase::Typing { .. }, Action::Edit(edit)) => {
                self.phase = Phase::Typing { nudged: false };
                if self.typing.edit(edit) {
                    vec![self.typing.request(&self.rules.known)]
                } else {
                    Vec::new()
                }
            }
            (Phase::Typing { .. }, Action::Submit) => self.submit(context),
            (
                Phase::Typing { .. }
                | Phase::Waiting
                | Phase::Shown { .. }
                | Phase::Weighing(_)
                | Phase::Weighed { .. },
                Action::Veil,
            ) => {
                self.typing.toggle_veil();
                Vec::new()
            }
            (Phase::Shown { strength }, Action::Go) => {
                if goals::all_met(&self.rules.goals, self.entry(strength, context)) {
                    self.win(0, context)
                } else {
                    self.phase = Phase::WhatNow;
                    vec![Effect::Turn]
                }
            }
            (Phase::WhatNow, Action::Pick(id)) => self.decide_what_now(id, context),
            (Phase::Adding, Action::Pick(id)) => self.add(id, context),
            (Phase::Weighed { .. }, Action::Pick(id)) => self.decide_after(id),
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (Phase::Left { speech }, Action::Go) => self.leave(speech + 1, context),
            (
                Phase::Typing { .. }
                | Phase::Waiting
                | Phase::Shown { .. }
                | Phase::WhatNow
                | Phase::Adding
                | Phase::Weighing(_)
                | Phase::Weighed { .. }
                | Phase::Won { .. }
                | Phase::Left { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn submit(&mut self, context: &Context<'_>) -> Vec<Effect> {
        if self.typing.is_empty() {
            self.phase = Phase::Typing { nudged: true };
            return Vec::new();
        }
        self.phase = Phase::Waiting;
        self.show(context)
    }

    /// Lets the guesser have its go as soon as the newest text is judged.
    fn show(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let Some(strength) = self.typing.fresh_strength().cloned() else {
            return Vec::new();
        };
        let entry = self.entry(&strength, context);
        let met = goals::all_met(&self.rules.goals, entry);
        let is_in = strength.score() < Strength::BEST || Twin::of(&self.rules, entry).is_some();
        let decision = Decision {
            item: String::new(),
            verdict: if met { Verdict::Safe } else { Verdict::Risky },
            risk: false,
            refusal: false,
        };
        let mut effects = vec![
            Effect::Decide(decision),
            Effect::Turn,
            speeches::child(Text::new(
                "You made up a password. It is not written down here.",
            )),
        ];
        self.shows += 1;
        let reveal = self.reveal(&strength, context);
        effects.extend(show::lines(&reveal).map(Effect::Note));
        if is_in {
            effects.extend(self.rules.oops.clone().map(Effect::Oops));
        }
        self.phase = Phase::Shown { strength };
        effects
    }

    fn decide_what_now(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        if *id == LEAVE_IT {
            return self.leave(0, context);
        }
        if *id == WHAT_IF && self.can_add(context) {
            return self.open_experiments();
        }
        let mends = *id == MEND && !self.is_twin(context);
        if !mends && *id != AFRESH {
            return Vec::new();
        }
        self.phase = Phase::Typing { nudged: false };
        let mut effects = vec![Effect::Turn];
        if *id == AFRESH {
            self.typing.clear();
            effects.push(self.typing.request(&self.rules.known));
        }
        effects
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Typing { .. } => &self.rules.hints,
            Phase::Waiting
            | Phase::Shown { .. }
            | Phase::WhatNow
            | Phase::Adding
            | Phase::Weighing(_)
            | Phase::Weighed { .. }
            | Phase::Won { .. }
            | Phase::Left { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }

    pub(super) fn rewound(&mut self) -> Option<Effect> {
        if self.phase == Phase::Waiting {
            self.phase = Phase::Typing { nudged: false };
        }
        self.ask_again()
    }

    /// Asks once more for a judgement that is still missing.
    pub(super) fn ask_again(&mut self) -> Option<Effect> {
        if let Phase::Weighing(_) = self.phase {
            return self.weigh();
        }
        let waits = !self.typing.is_empty() && self.typing.fresh_strength().is_none();
        waits.then(|| self.typing.request(&self.rules.known))
    }

    pub(super) fn forget_typed(&mut self) {
        self.typing.clear();
    }
}

#[cfg(test)]
mod tests;
