//! `Order`: the child puts cards in order. One that breaks a rule plays out, and its clue is told.

use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Order, OrderRule, Say, Verdict};
use crate::stage::{Action, Body, Id, Item, KeyHint, Mark, Menu, Stage};
use crate::words::Text;

/// Cards being put in order.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Order>,
    /// The order in which the cards are shown, which is never a right one.
    shown: Vec<usize>,
    /// For each place, the card that has it.
    places: Vec<Option<usize>>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Ordering,
    Happening { speech: usize },
    Told,
    Won { speech: usize },
}

impl State {
    pub(super) fn begin(rules: &Order, context: &Context<'_>) -> Self {
        let mut shown = context.order(rules.cards.len(), false, 0);
        if rules.first_broken(&shown).is_none() {
            // The other way round breaks every rule.
            shown.reverse();
        }
        Self {
            shown,
            places: vec![None; rules.cards.len()],
            rules: Arc::new(rules.clone()),
            phase: Phase::Ordering,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Ordering, Action::Pick(id)) => {
                self.pick(id);
                Vec::new()
            }
            (Phase::Ordering, Action::Submit) => self.try_it(context).unwrap_or_default(),
            (Phase::Happening { speech }, Action::Go) => self.happen(speech + 1, context),
            (Phase::Told, Action::Go) => self.leave(context),
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (Phase::Ordering | Phase::Happening { .. } | Phase::Told | Phase::Won { .. }, _) => {
                Vec::new()
            }
        }
    }

    /// A card takes the first free place, or gives back the one that it has.
    fn pick(&mut self, id: &Id) {
        let cards = 0..self.rules.cards.len();
        let Some(card) = cards.into_iter().find(|card| card_id(*card) == *id) else {
            return;
        };
        let mut places = self.places.iter_mut();
        if let Some(taken) = places.find(|place| **place == Some(card)) {
            *taken = None;
        } else if let Some(free) = self.places.iter_mut().find(|place| place.is_none()) {
            *free = Some(card);
        }
    }

    /// The order that was made; nothing as long as a place is free.
    fn order(&self) -> Option<Vec<usize>> {
        self.places.iter().copied().collect()
    }

    fn broken(&self) -> Option<&OrderRule> {
        self.rules.first_broken(&self.order()?)
    }

    fn try_it(&mut self, context: &Context<'_>) -> Option<Vec<Effect>> {
        let order = self.order()?;
        let broken = self.rules.first_broken(&order);
        let offers = |fault| {
            let mut rules = self.rules.rules.iter();
            !self.rules.riddle && rules.any(|rule| rule.verdict == fault)
        };
        let decision = Decision {
            item: String::new(),
            verdict: broken.map_or(Verdict::Safe, |rule| rule.verdict),
            risk: offers(Verdict::Risky),
            refusal: offers(Verdict::TooCareful),
        };
        let mut effects = vec![
            Effect::Decide(decision),
            speeches::child(self.made(context)),
        ];
        effects.extend(broken.and_then(|rule| rule.oops.clone()).map(Effect::Oops));
        effects.extend(self.happen(0, context));
        Some(effects)
    }

    /// Goes to a speech of what follows, or to what is told when there is none left.
    fn happen(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.happens().len() {
            self.phase = Phase::Happening { speech };
            speeches::turn_to(self.happens(), speech, context)
        } else {
            self.phase = Phase::Told;
            vec![Effect::Turn, speeches::child(self.because().clone())]
        }
    }

    fn happens(&self) -> &[Say] {
        self.broken().map_or(&[], |rule| &rule.happens)
    }

    fn because(&self) -> &Text {
        self.broken()
            .map_or(&self.rules.because, |rule| &rule.because)
    }

    fn leave(&mut self, context: &Context<'_>) -> Vec<Effect> {
        if self.broken().is_none() {
            self.win(0, context)
        } else {
            vec![Effect::Finish { then: None }]
        }
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.phase = Phase::Won { speech };
        effects
    }

    /// The order that was made, in words.
    fn made(&self, context: &Context<'_>) -> Text {
        let label = |card: &Option<usize>| {
            let card = self.rules.cards.get((*card)?)?;
            let said = context.form(&card.say, card.brief.as_ref());
            Some(Text::new("“{card}”").with("card", said.clone()))
        };
        let cards = self.places.iter().filter_map(label);
        let made = cards.reduce(|before, card| {
            Text::new("{before}, then {card}")
                .with("before", before)
                .with("card", card)
        });
        Text::new("You: {order}").with("order", made.unwrap_or_else(|| Text::new("")))
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Ordering => {
                let mut stage = context.asked(self.asker());
                stage.body = Body::Menu(self.menu(context));
                if self.order().is_some() {
                    let try_it = KeyHint::new(Action::Submit, Text::new("try it"));
                    stage.keys.push(try_it);
                }
                stage
            }
            Phase::Happening { speech } => {
                speeches::after(Some(self.made(context)), self.happens(), speech, context)
            }
            Phase::Told => {
                let mut stage = Context::scene();
                let verdict = self.broken().map_or(Verdict::Safe, |rule| rule.verdict);
                let judged = if self.rules.riddle {
                    Judged::Puzzle
                } else {
                    Judged::Order
                };
                stage.ask = Some(self.made(context));
                let face = told::face(None, verdict, context);
                stage.feedback = Some(told::feedback(judged, verdict, self.because(), Some(face)));
                stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
                stage
            }
            Phase::Won { speech } => speeches::stage(&self.rules.won, speech, context),
        }
    }

    fn menu(&self, context: &Context<'_>) -> Menu {
        let item = |index: &usize| {
            let card = self.rules.cards.get(*index)?;
            let place = self.places.iter().position(|card| *card == Some(*index));
            let place = place.and_then(|place| u8::try_from(place + 1).ok());
            let label = context.form(&card.say, card.brief.as_ref());
            Some(Item::new(card_id(*index), label.clone()).marked(Mark::Place(place)))
        };
        Menu::new(self.shown.iter().filter_map(item).collect())
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
            Phase::Ordering => &self.rules.hints,
            Phase::Happening { .. } | Phase::Told | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// The id of a card by its place in the file, from 0.
pub fn card_id(index: usize) -> Id {
    Id::from(format!("card-{}", index + 1))
}

#[cfg(test)]
mod tests;
