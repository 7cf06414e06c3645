//! `Spot`: the child looks into a photo from near and finds what it tells to whoever looks closely.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::context::{Asker, picture};
use super::{Context, Decision, Effect, Line, jigsaw, say, speeches, told};
use crate::content::{Spot, Thing, Verdict};
use crate::stage::{
    Action, Body, Feedback, Id, Item, KeyHint, Layout, Mark, Menu, Picture, Stage, Tone,
};
use crate::words::Text;

/// Ends the hunt, or tries to.
pub const ALL: Id = Id::new("all");

/// A photo being looked into.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Spot>,
    /// The order in which the things are shown.
    order: Vec<usize>,
    /// Clues that were found.
    found: BTreeSet<usize>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Looking(Told),
    Missing { speech: usize },
    Found { speech: usize },
}

/// What is told while the child looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    Nothing,
    Thing(usize),
    Left,
}

impl State {
    pub(super) fn begin(rules: &Spot, context: &Context<'_>) -> Self {
        Self {
            order: context.order(rules.things.len(), false, 0),
            rules: Arc::new(rules.clone()),
            found: BTreeSet::new(),
            phase: Phase::Looking(Told::Nothing),
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Looking(_), Action::Pick(id)) if *id == ALL && !self.is_done() => {
                self.all(context)
            }
            (Phase::Looking(_), Action::Pick(id)) => self.pick(id).unwrap_or_default(),
            (Phase::Looking(_), Action::Go) if self.is_done() => self.rejoice(0, context),
            (Phase::Missing { speech }, Action::Go) => self.miss(speech + 1, context),
            (Phase::Found { speech }, Action::Go) => self.rejoice(speech + 1, context),
            (Phase::Looking(_) | Phase::Missing { .. } | Phase::Found { .. }, _) => Vec::new(),
        }
    }

    /// Says that a thing tells something. What was found already is only told once more.
    fn pick(&mut self, id: &Id) -> Option<Vec<Effect>> {
        let index = (0..self.rules.things.len()).find(|index| thing_id(*index) == *id)?;
        let thing = self.rules.things.get(index)?;
        self.phase = Phase::Looking(Told::Thing(index));
        let mut effects = Vec::new();
        if !self.found.contains(&index) {
            effects.push(Effect::Decide(decision(index, thing)));
        }
        effects.push(speeches::child(told::chosen(&thing.say)));
        effects.push(speeches::child(thing.because.clone()));
        if thing.clue && self.found.insert(index) {
            effects.extend(thing.piece.clone().map(|key| Effect::Piece { key }));
            if self.is_done() {
                // The way on has the focus now. Before, the glass stays where it is.
                effects.push(Effect::Turn);
            }
        }
        Some(effects)
    }

    /// The child says that it has found everything. What is left is a danger that was missed.
    fn all(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let left: Vec<usize> = self.left().collect();
        let missed = left.into_iter().map(|index| {
            Effect::Decide(Decision {
                item: item(index),
                verdict: Verdict::Risky,
                risk: true,
                refusal: false,
            })
        });
        let mut effects: Vec<Effect> = missed.collect();
        effects.push(speeches::child(told::chosen(&THAT_IS_ALL)));
        effects.extend(self.rules.oops.clone().map(Effect::Oops));
        effects.extend(self.miss(0, context));
        effects
    }

    /// Goes to a speech about what was missed, or back to the hunt.
    fn miss(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.rules.missed.len() {
            self.phase = Phase::Missing { speech };
            return speeches::turn_to(&self.rules.missed, speech, context);
        }
        self.phase = Phase::Looking(Told::Left);
        vec![Effect::Turn, speeches::child(self.what_is_left())]
    }

    fn rejoice(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.found, speech, context);
        if speech < self.rules.found.len() {
            self.phase = Phase::Found { speech };
        }
        effects
    }

    /// Clues that have not been found, in the order of the file.
    fn left(&self) -> impl Iterator<Item = usize> {
        let things = self.rules.things.iter().enumerate();
        things
            .filter(|(index, thing)| thing.clue && !self.found.contains(index))
            .map(|(index, _)| index)
    }

    fn is_done(&self) -> bool {
        self.left().next().is_none()
    }

    /// How many clues are left, and what the first of them tells.
    fn what_is_left(&self) -> Text {
        let first = self.left().next();
        let first = first.and_then(|index| self.rules.things.get(index));
        let because = first.map_or(Text::new(""), |thing| thing.because.clone());
        let called = first.map_or(Text::new(""), |thing| thing.say.clone());
        match self.left().count() {
            1 => Text::new("One more thing tells something. {thing}: {because}"),
            left => Text::new("{left} more things tell something. {thing}: {because}")
                .with("left", left as u64),
        }
        .with("thing", called)
        .with("because", because)
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Looking(told) => self.looking(told, context),
            Phase::Missing { speech } => {
                let said = Some(told::chosen(&THAT_IS_ALL));
                speeches::after(said, &self.rules.missed, speech, context)
            }
            Phase::Found { speech } => speeches::stage(&self.rules.found, speech, context),
        }
    }

    fn looking(&self, told: Told, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        stage.layout = Layout::Photo;
        stage.picture = Some(Picture {
            caption: self.rules.caption.clone(),
            ..picture(&self.rules.picture)
        });
        let gives = |thing: &Thing| thing.piece.is_some();
        stage.jigsaw = context
            .jigsaw
            .filter(|_| self.rules.things.iter().any(gives))
            .map(|jigsaw| jigsaw::lie(jigsaw, |key| context.pieces.has(key)));
        stage.body = Body::Menu(self.menu(told));
        stage.feedback = self.feedback(told);
        if self.is_done() {
            stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        }
        stage
    }

    fn menu(&self, told: Told) -> Menu {
        let item = |index: &usize| {
            let thing = self.rules.things.get(*index)?;
            let mut item = Item::new(thing_id(*index), thing.say.clone())
                .noted(thing.near.clone())
                .marked(self.mark(*index, told));
            let near = picture(&self.rules.picture).near(&thing.place);
            item.spoken = Some(
                Text::new("{thing}: {near}")
                    .with("thing", thing.say.clone())
                    .with("near", thing.near.clone()),
            );
            item.place = Some(thing.place.clone());
            item.picture = Some(near);
            Some(item)
        };
        let mut items: Vec<Item> = self.order.iter().filter_map(item).collect();
        let first = match told {
            // The way on.
            _ if self.is_done() => items.len(),
            Told::Nothing => 0,
            Told::Thing(index) => self.shown_at(index),
            Told::Left => self.left().next().map_or(0, |index| self.shown_at(index)),
        };
        if !self.is_done() {
            items.push(Item::new(ALL, THAT_IS_ALL));
        }
        Menu { items, first }
    }

    fn shown_at(&self, index: usize) -> usize {
        let mut order = self.order.iter();
        order.position(|shown| *shown == index).unwrap_or(0)
    }

    /// Of what was missed, only the thing that is told of has a mark: the others are still to be
    /// found.
    fn mark(&self, index: usize, told: Told) -> Mark {
        if self.found.contains(&index) {
            Mark::Done
        } else if matches!(told, Told::Left) && self.left().next() == Some(index) {
            Mark::NotYet
        } else {
            Mark::None
        }
    }

    fn feedback(&self, told: Told) -> Option<Feedback> {
        let (tone, title, because) = match told {
            Told::Nothing => return None,
            Told::Thing(index) => {
                let thing = self.rules.things.get(index)?;
                let (tone, title) = match (thing.clue, self.is_done()) {
                    (true, true) => (Tone::Good, Text::new("You found them all")),
                    (true, false) => (Tone::Good, Text::new("Well spotted")),
                    (false, _) => (Tone::Fine, Text::new("Good to check")),
                };
                (tone, title, thing.because.clone())
            }
            Told::Left => (Tone::NotYet, Text::new("Not yet"), self.what_is_left()),
        };
        Some(Feedback {
            tone,
            title,
            because,
            face: None,
            oops: None,
        })
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
            Phase::Looking(_) if !self.is_done() => &self.rules.hints,
            Phase::Looking(_) | Phase::Missing { .. } | Phase::Found { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// What ends the hunt is called.
const THAT_IS_ALL: Text = Text::new("That's all");

/// A clue that is found is a danger that is seen; looking at something harmless is always fine.
fn decision(index: usize, thing: &Thing) -> Decision {
    Decision {
        item: item(index),
        verdict: if thing.clue {
            Verdict::Safe
        } else {
            Verdict::AlsoFine
        },
        risk: thing.clue,
        refusal: false,
    }
}

fn item(index: usize) -> String {
    format!("thing {}", index + 1)
}

/// The id of a thing by its place in the file, from 0.
pub fn thing_id(index: usize) -> Id {
    Id::from(format!("thing-{}", index + 1))
}

#[cfg(test)]
mod tests;
