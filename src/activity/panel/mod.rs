//! `Settings`: the child sets the switches of a panel, and visitors try how it stands. What comes
//! of that is worked out, never scripted.

mod outcome;
mod visits;

pub use outcome::Positions;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::context::Asker;
use super::joining::sentences;
use super::told::Judged;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Panel, Verdict, Wish};
use crate::stage::{
    Action, Body, Dial, DialChoice, Feedback, Id, Item, KeyHint, Mark, Menu, Stage,
};
use crate::words::Text;

/// Lets the visitors come.
pub const TRY: Id = Id::new("try");

const TRY_IT: Text = Text::new("Try it: who comes by?");

const ALL_WELL: Text =
    Text::new("It all works out. Nobody gets too much, and nobody gets too little.");

const ALSO_NOT_RIGHT: Text = Text::new("Also not right yet: {others}");

/// A panel being set.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Panel>,
    positions: Positions,
    /// How the switches stood when it was tried.
    tried: BTreeSet<Positions>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The switches are set, perhaps after a try that did not go well.
    Setting(Option<Tried>),
    /// The visitors have come by.
    Visited,
    /// Somebody says something about a wish that was broken.
    Broken { speech: usize },
    /// What is said when all is well.
    Won { speech: usize },
}

/// A try that did not go well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tried {
    /// Whether just the same was tried before.
    again: bool,
}

/// The id of a switch by its place in the file, from 0.
pub fn switch_id(index: usize) -> Id {
    Id::from(format!("switch-{}", index + 1))
}

/// The id of a choice by its place among those of its switch, from 0.
pub fn choice_id(index: usize) -> Id {
    Id::from(format!("choice-{}", index + 1))
}

impl State {
    pub(super) fn begin(rules: &Panel) -> Self {
        Self {
            positions: Positions::first(rules),
            tried: BTreeSet::new(),
            phase: Phase::Setting(None),
            rules: Arc::new(rules.clone()),
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Setting(_), Action::Pick(id)) if *id == TRY => return self.try_it(context),
            (Phase::Setting(_), Action::Pick(id)) => {
                if let Some(switch) = self.switch(id) {
                    self.positions.turn(&self.rules, switch);
                    self.phase = Phase::Setting(None);
                }
            }
            (Phase::Setting(_), Action::Put { card, bin }) => self.put(card, bin),
            (Phase::Visited, Action::Go) if self.culprit().is_some() => {
                return self.broken(0, context);
            }
            (Phase::Visited, Action::Go) => return self.won(0, context),
            (Phase::Broken { speech }, Action::Go) => return self.broken(speech + 1, context),
            (Phase::Won { speech }, Action::Go) => return self.won(speech + 1, context),
            (Phase::Setting(_) | Phase::Visited | Phase::Broken { .. } | Phase::Won { .. }, _) => {}
        }
        Vec::new()
    }

    fn switch(&self, id: &Id) -> Option<usize> {
        (0..self.rules.switches.len()).find(|switch| switch_id(*switch) == *id)
    }

    /// Sets a switch to one of its choices.
    fn put(&mut self, switch: &Id, choice: &Id) {
        let Some(switch) = self.switch(switch) else {
            return;
        };
        let choices = self
            .rules
            .switches
            .get(switch)
            .map(|switch| &switch.choices);
        let mut places = 0..choices.map_or(0, Vec::len);
        if let Some(choice) = places.find(|place| choice_id(*place) == *choice) {
            self.positions.set(&self.rules, switch, choice);
            self.phase = Phase::Setting(None);
        }
    }

    fn try_it(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let deed = speeches::child(told::chosen(&TRY_IT));
        let verdict = self.positions.verdict(&self.rules);
        if !self.tried.insert(self.positions.clone())
            && let Some(culprit) = self.culprit()
        {
            let because = speeches::child(culprit.because.clone());
            self.phase = Phase::Setting(Some(Tried { again: true }));
            return vec![deed, because];
        }
        let decision = Decision {
            item: String::new(),
            verdict,
            risk: self.rules.risks(),
            refusal: self.rules.refuses(),
        };
        let mut effects = vec![Effect::Decide(decision), deed];
        let oops = self.culprit().and_then(|wish| wish.oops.clone());
        effects.extend(oops.map(Effect::Oops));
        self.phase = Phase::Visited;
        effects.push(Effect::Turn);
        let reveal = visits::reveal(self, context);
        let lines = reveal.beats.into_iter().map(|beat| beat.line);
        effects.extend(lines.map(speeches::child));
        effects
    }

    /// Goes to what is said about a broken wish, or back to the switches when nothing is left.
    fn broken(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let rules = Arc::clone(&self.rules);
        let Some(culprit) = self.positions.culprit(&rules) else {
            return Vec::new();
        };
        if speech < culprit.happens.len() {
            self.phase = Phase::Broken { speech };
            return speeches::turn_to(&culprit.happens, speech, context);
        }
        self.phase = Phase::Setting(Some(Tried { again: false }));
        vec![Effect::Turn, speeches::child(culprit.because.clone())]
    }

    fn won(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.phase = Phase::Won { speech };
        effects
    }

    fn culprit(&self) -> Option<&Wish> {
        self.positions.culprit(&self.rules)
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Setting(tried) => self.panel(tried, context),
            Phase::Visited => self.visited(context),
            Phase::Broken { speech } => {
                let happens = self.culprit().map_or(&[][..], |wish| &wish.happens);
                speeches::stage(happens, speech, context)
            }
            Phase::Won { speech } => speeches::stage(&self.rules.won, speech, context),
        }
    }

    /// The panel as it is set, with what came of the last try.
    fn panel(&self, tried: Option<Tried>, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        let culprit = tried.and_then(|_| self.culprit());
        let switches = self.rules.switches.iter().enumerate();
        let switches = switches.map(|(index, switch)| {
            let suits = culprit.is_none_or(|wish| self.positions.suits(&self.rules, index, wish));
            let mark = if suits { Mark::None } else { Mark::NotYet };
            let choices = switch.choices.iter().enumerate();
            let choices = choices.map(|(index, choice)| DialChoice {
                id: choice_id(index),
                label: choice.say.clone(),
            });
            let dial = Dial {
                choices: choices.collect(),
                at: self.positions.of(index),
            };
            Item::new(switch_id(index), switch.say.clone())
                .dialled(dial)
                .marked(mark)
        });
        let mut items: Vec<Item> = switches.collect();
        if let Some(first) = items.first_mut() {
            first.heading = Some(self.rules.title.clone());
        }
        items.push(Item::new(TRY, TRY_IT));
        stage.body = Body::Menu(Menu::new(items));
        stage.feedback = culprit.map(|wish| {
            let because = self.because(wish);
            let feedback = feedback(wish.verdict, &because, context);
            if tried.is_some_and(|tried| tried.again) {
                told::again(feedback)
            } else {
                feedback
            }
        });
        stage
    }

    /// What is told of the broken wish that decides, and who else did not get what is right.
    fn because(&self, culprit: &Wish) -> Text {
        let wishes = self.rules.wishes.iter();
        let others = wishes.filter(|wish| {
            !std::ptr::eq(*wish, culprit) && !self.positions.meets(&self.rules, wish)
        });
        let others = sentences(others.map(|wish| wish.say.clone()));
        let others = others.map(|others| ALSO_NOT_RIGHT.with("others", others));
        let told = std::iter::once(culprit.because.clone()).chain(others);
        sentences(told).unwrap_or_else(|| culprit.because.clone())
    }

    /// Who came by, and how that went.
    fn visited(&self, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        stage.visits = visits::visits(self);
        stage.reveal = Some(visits::reveal(self, context));
        if self.culprit().is_none() {
            stage.feedback = Some(feedback(Verdict::Safe, &ALL_WELL, context));
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
            picture: None,
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Setting(_) => &self.rules.hints,
            Phase::Visited | Phase::Broken { .. } | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

fn feedback(verdict: Verdict, because: &Text, context: &Context<'_>) -> Feedback {
    let face = told::face(None, verdict, context);
    told::feedback(Judged::Move, verdict, because, Some(face))
}

#[cfg(test)]
mod tests;
