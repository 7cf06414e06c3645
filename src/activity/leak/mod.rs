//! `Leak`: a lost password is tried at other doors; the child says first how many it opens. Holds
//! only how passwords are alike, never one of them.

mod scene;
mod show;

use std::sync::Arc;

use super::context::Asker;
use super::{Context, Decision, Effect, Line, speeches, told};
use crate::content::{Leak, Say, Verdict};
use crate::password::Likeness;
use crate::stage::{Action, Id};
use crate::words::Text;

/// A lost password and the doors at which it is tried.
#[derive(Clone)]
pub struct State {
    rules: Arc<Leak>,
    doors: Vec<Door>,
    phase: Phase,
}

/// A door, and whether the lost password opens it.
#[derive(Debug, Clone)]
struct Door {
    account: Text,
    likeness: Option<Likeness>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// How many does it open?
    Guessing,
    /// The guesser was at each.
    Shown { guessed: usize },
    /// What follows.
    Told { speech: usize },
}

/// Says that so many doors are opened.
pub fn doors_id(count: usize) -> Id {
    Id::from(format!("doors-{count}"))
}

impl State {
    pub(super) fn begin(rules: &Leak, context: &Context<'_>) -> Self {
        let lost = rules.account.source();
        let made = rules.doors.iter();
        let made = made.filter(|door| context.made.has(door.source()));
        let door = |account: &Text| Door {
            account: account.clone(),
            likeness: context.made.alike(account.source(), lost),
        };
        Self {
            doors: made.map(door).collect(),
            rules: Arc::new(rules.clone()),
            phase: Phase::Guessing,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    /// How many doors fall.
    fn fallen(&self) -> usize {
        let doors = self.doors.iter();
        doors.filter(|door| door.likeness.is_some()).count()
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Guessing, Action::Pick(id)) => {
                let mut counts = 0..=self.doors.len();
                let guessed = counts.find(|count| doors_id(*count) == *id);
                guessed.map_or_else(Vec::new, |guessed| self.shown(guessed, context))
            }
            (Phase::Shown { .. }, Action::Go) => self.tell(0, context),
            (Phase::Told { speech }, Action::Go) => self.tell(speech + 1, context),
            (Phase::Guessing | Phase::Shown { .. } | Phase::Told { .. }, _) => Vec::new(),
        }
    }

    fn shown(&mut self, guessed: usize, context: &Context<'_>) -> Vec<Effect> {
        self.phase = Phase::Shown { guessed };
        let has_fallen = self.fallen() > 0;
        let decided = |verdict| {
            Effect::Decide(Decision {
                item: String::new(),
                verdict,
                risk: true,
                refusal: false,
            })
        };
        let mut effects = Vec::new();
        if has_fallen {
            effects.push(decided(Verdict::Risky));
            // The first answer stays. Whether all is well in the end is for the steps to say in
            // which the doors that fell are mended.
            effects.push(decided(Verdict::AlsoFine));
            effects.extend(self.rules.oops.clone().map(Effect::Oops));
        } else {
            effects.push(decided(Verdict::Safe));
        }
        effects.push(Effect::Turn);
        let said = scene::count_label(guessed, self.doors.len());
        effects.push(speeches::child(told::chosen(&said)));
        let reveal = show::reveal(&self.doors, context);
        effects.extend(super::show::lines(&reveal).map(Effect::Note));
        effects.push(speeches::child(self.because(guessed)));
        effects
    }

    fn tell(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        self.phase = Phase::Told { speech };
        speeches::follow(self.speeches(), speech, context)
    }

    fn speeches(&self) -> &[Say] {
        if self.fallen() > 0 {
            &self.rules.fell
        } else {
            &self.rules.held
        }
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: self.rules.picture.as_deref(),
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Guessing => &self.rules.hints,
            Phase::Shown { .. } | Phase::Told { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

#[cfg(test)]
mod tests;
