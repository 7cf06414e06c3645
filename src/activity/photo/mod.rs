//! `Photo`: the child makes a photo ready with tools, and then chooses who sees it. What comes of
//! that is worked out, never scripted.

mod look;
mod outcome;
mod pieces;
mod switches;
mod table;
mod wording;

pub use look::picture;
pub use outcome::{Covered, Leak, Outcome, covered, is_ended, outcome};
pub use switches::Switches;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Audience, Photo, Verdict};
use crate::stage::{Action, Feedback, Id, KeyHint, Layout, Stage};
use crate::words::Text;

/// A photo being made ready.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Photo>,
    /// The order in which the audiences are shown.
    audiences: Vec<usize>,
    switches: Switches,
    /// Whether the hidden notes are looked at.
    peeks: bool,
    /// With which tools it was shown to whom.
    tried: BTreeSet<(Switches, usize)>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// On the table, perhaps with what came of the last try.
    Table(Option<Tried>),
    /// Somebody says something about a leak.
    Leaked {
        audience: usize,
        speech: usize,
    },
    /// It went well.
    Told {
        audience: usize,
    },
    Shared {
        speech: usize,
    },
}

/// A try that did not go well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tried {
    audience: usize,
    /// Whether just the same was tried before.
    again: bool,
}

/// Looks at the hidden notes.
pub const PEEK: Id = Id::new("peek");

/// The id of a tool by its place in the file, from 0.
pub fn tool_id(index: usize) -> Id {
    Id::from(format!("tool-{}", index + 1))
}

/// The id of an audience by its place in the file, from 0.
pub fn audience_id(index: usize) -> Id {
    Id::from(format!("audience-{}", index + 1))
}

impl State {
    pub(super) fn begin(rules: &Photo, context: &Context<'_>) -> Self {
        Self {
            audiences: context.order(rules.audiences.len(), false, 0),
            switches: Switches::off(rules),
            peeks: false,
            tried: BTreeSet::new(),
            phase: Phase::Table(None),
            rules: Arc::new(rules.clone()),
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Table(_), Action::Pick(id)) => self.pick(id, context),
            (Phase::Leaked { audience, speech }, Action::Go) => {
                self.leak(audience, speech + 1, context)
            }
            (Phase::Told { .. }, Action::Go) => self.share(0, context),
            (Phase::Shared { speech }, Action::Go) => self.share(speech + 1, context),
            (
                Phase::Table(_) | Phase::Leaked { .. } | Phase::Told { .. } | Phase::Shared { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        if *id == PEEK && self.rules.notes().next().is_some() {
            self.peeks = !self.peeks;
        } else if let Some(tool) = (0..self.rules.tools.len()).find(|tool| tool_id(*tool) == *id) {
            self.switches.flip(&self.rules, tool);
            self.phase = Phase::Table(None);
        } else {
            let mut audiences = 0..self.rules.audiences.len();
            let audience = audiences.find(|audience| audience_id(*audience) == *id);
            return audience
                .and_then(|audience| self.show_to(audience, context))
                .unwrap_or_default();
        }
        Vec::new()
    }

    fn show_to(&mut self, index: usize, context: &Context<'_>) -> Option<Vec<Effect>> {
        let rules = Arc::clone(&self.rules);
        let audience = rules.audiences.get(index)?;
        let kept_back = pieces::kept_back(context);
        let outcome = outcome(&rules, &self.switches, audience, &kept_back);
        let verdict = outcome.verdict();
        let deed = speeches::child(wording::deed(&rules, &self.switches, audience));
        if !self.tried.insert((self.switches.clone(), index)) && !verdict.is_good() {
            self.phase = Phase::Table(Some(Tried {
                audience: index,
                again: true,
            }));
            let because = speeches::child(self.because(index, context));
            return Some(vec![deed, because]);
        }
        let mut effects = vec![Effect::Decide(self.decision(verdict, context)), deed];
        match verdict {
            Verdict::Safe | Verdict::AlsoFine => {
                if !outcome.pieces.is_empty() {
                    let pieces = outcome.pieces.iter().map(|piece| (*piece).to_owned());
                    effects.push(Effect::Told {
                        pieces: pieces.collect(),
                    });
                }
                self.phase = Phase::Told { audience: index };
                effects.push(Effect::Turn);
                effects.push(speeches::child(audience.because.clone()));
            }
            Verdict::Risky => {
                effects.extend(rules.oops.clone().map(Effect::Oops));
                effects.extend(self.leak(index, 0, context));
            }
            Verdict::TooCareful => effects.extend(self.told_off(index, context)),
        }
        Some(effects)
    }

    fn decision(&self, verdict: Verdict, context: &Context<'_>) -> Decision {
        let (risk, refusal) = offers(&self.rules, &pieces::kept_back(context));
        Decision {
            item: String::new(),
            verdict,
            risk,
            refusal,
        }
    }

    /// Goes to a speech about a leak, or back to the table when there is none left.
    fn leak(&mut self, audience: usize, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.rules.leaked.len() {
            self.phase = Phase::Leaked { audience, speech };
            return speeches::turn_to(&self.rules.leaked, speech, context);
        }
        self.told_off(audience, context)
    }

    /// Goes back to the table, with what came of it.
    fn told_off(&mut self, audience: usize, context: &Context<'_>) -> Vec<Effect> {
        self.phase = Phase::Table(Some(Tried {
            audience,
            again: false,
        }));
        vec![
            Effect::Turn,
            speeches::child(self.because(audience, context)),
        ]
    }

    fn share(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.shared, speech, context);
        self.phase = Phase::Shared { speech };
        effects
    }

    fn outcome(&self, audience: &Audience, context: &Context<'_>) -> Outcome<'_> {
        let kept_back = pieces::kept_back(context);
        outcome(&self.rules, &self.switches, audience, &kept_back)
    }

    fn because(&self, audience: usize, context: &Context<'_>) -> Text {
        let Some(audience) = self.rules.audiences.get(audience) else {
            return Text::new("");
        };
        let outcome = self.outcome(audience, context);
        let joined = context.jigsaw.map(|jigsaw| &jigsaw.joined);
        wording::because(&self.rules, audience, &outcome, joined)
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Table(tried) => {
                let mut stage = table::stage(self, context);
                stage.feedback = tried.and_then(|tried| self.feedback(tried, context));
                stage
            }
            Phase::Leaked { audience, speech } => {
                let audience = self.rules.audiences.get(audience);
                let deed = audience.map(|to| wording::deed(&self.rules, &self.switches, to));
                speeches::after(deed, &self.rules.leaked, speech, context)
            }
            Phase::Told { audience } => self.shown(audience, context),
            Phase::Shared { speech } => speeches::stage(&self.rules.shared, speech, context),
        }
    }

    fn feedback(&self, tried: Tried, context: &Context<'_>) -> Option<Feedback> {
        let audience = self.rules.audiences.get(tried.audience)?;
        let verdict = self.outcome(audience, context).verdict();
        let because = self.because(tried.audience, context);
        let face = told::face(None, verdict, context);
        let feedback = told::feedback(Judged::Move, verdict, &because, Some(face));
        Some(if tried.again {
            told::again(feedback)
        } else {
            feedback
        })
    }

    /// The photo as it was shared, with how that went.
    fn shown(&self, index: usize, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        stage.layout = Layout::Photo;
        stage.picture = Some(picture(&self.rules, &self.switches));
        if let Some(audience) = self.rules.audiences.get(index) {
            stage.ask = Some(wording::deed(&self.rules, &self.switches, audience));
            let face = told::face(None, Verdict::Safe, context);
            let because = &audience.because;
            let feedback = told::feedback(Judged::Move, Verdict::Safe, because, Some(face));
            stage.feedback = Some(feedback);
        }
        stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        stage
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: Some(&self.rules.picture),
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Table(_) => &self.rules.hints,
            Phase::Leaked { .. } | Phase::Told { .. } | Phase::Shared { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// Whether some way of showing the photo misses a danger, and whether some is too careful.
fn offers(rules: &Photo, kept_back: &BTreeSet<String>) -> (bool, bool) {
    let (mut risk, mut refusal) = (false, false);
    for switches in Switches::every(rules) {
        for audience in &rules.audiences {
            match outcome(rules, &switches, audience, kept_back).verdict() {
                Verdict::Safe | Verdict::AlsoFine => {}
                Verdict::Risky => risk = true,
                Verdict::TooCareful => refusal = true,
            }
        }
    }
    (risk, refusal)
}

#[cfg(test)]
mod tests;
