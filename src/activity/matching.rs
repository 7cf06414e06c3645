//! `Match`: the child joins pairs. A card with a wrong partner gets its words and comes back.

use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Match, Pair, Say, Verdict};
use crate::stage::{self, Action, Body, Id, KeyHint, Mark, Stage};
use crate::words::Text;

/// Pairs being joined. Right sides are counted in the order of the file, those without a partner
/// last.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Match>,
    /// The orders in which cards and right sides are shown.
    cards: Vec<usize>,
    sides: Vec<usize>,
    /// Which cards are joined to what belongs to them.
    joined: Vec<bool>,
    /// The card and right side that were tried last.
    last: Option<(usize, usize)>,
    /// Whether the card had come back from there just before.
    again: bool,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Joining,
    /// Somebody says something about a wrong partner of this card.
    Happening {
        card: usize,
        speech: usize,
    },
    Won {
        speech: usize,
    },
}

impl State {
    pub(super) fn begin(rules: &Match, context: &Context<'_>) -> Self {
        let sides = rules.pairs.len() + rules.extra.len();
        Self {
            cards: context.order(rules.pairs.len(), rules.keep_order, 0),
            sides: context.order(sides, false, 1),
            joined: vec![false; rules.pairs.len()],
            rules: Arc::new(rules.clone()),
            last: None,
            again: false,
            phase: Phase::Joining,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Joining, Action::Put { card, bin }) => {
                self.join(card, bin, context).unwrap_or_default()
            }
            (Phase::Joining, Action::Go) if self.is_done() => self.win(0, context),
            (Phase::Happening { card, speech }, Action::Go) => {
                self.happen(card, speech + 1, context)
            }
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (Phase::Joining | Phase::Happening { .. } | Phase::Won { .. }, _) => Vec::new(),
        }
    }

    fn join(&mut self, card: &Id, side: &Id, context: &Context<'_>) -> Option<Vec<Effect>> {
        let index = (0..self.rules.pairs.len()).find(|index| card_id(*index) == *card)?;
        let side = (0..self.sides.len()).find(|index| side_id(*index) == *side)?;
        let is_joined = |index: usize| self.joined.get(index) == Some(&true);
        if is_joined(index) || is_joined(side) {
            return None;
        }
        let pair = self.rules.pairs.get(index)?;
        let is_right = index == side;
        let joined = speeches::child(self.tried(index, side, context)?);
        let decision = Effect::Decide(self.decision(index, pair, is_right));
        // Two that belong together cannot be joined again, so this card came back.
        self.again = self.last.replace((index, side)) == Some((index, side));
        if self.again {
            return Some(vec![joined, speeches::child(pair.instead.clone())]);
        }
        let mut effects = vec![decision, joined];
        if is_right {
            effects.push(speeches::child(pair.because.clone()));
            if let Some(joined) = self.joined.get_mut(index) {
                *joined = true;
            }
            return Some(effects);
        }
        effects.extend(pair.oops.clone().map(Effect::Oops));
        if pair.happens.is_empty() {
            effects.push(speeches::child(pair.instead.clone()));
        } else {
            effects.extend(self.happen(index, 0, context));
        }
        Some(effects)
    }

    fn decision(&self, index: usize, pair: &Pair, is_right: bool) -> Decision {
        // Where only its own partner is left there is nothing to miss.
        let open = (0..self.sides.len()).filter(|side| self.joined.get(*side) != Some(&true));
        let is_a_choice = open.count() > 1;
        let offers = |fault| is_a_choice && !self.rules.riddle && pair.verdict == fault;
        Decision {
            item: format!("card {}", index + 1),
            verdict: if is_right {
                Verdict::Safe
            } else {
                pair.verdict
            },
            risk: offers(Verdict::Risky),
            refusal: offers(Verdict::TooCareful),
        }
    }

    /// Goes to a speech about a wrong partner, or back to the cards when there is none left.
    fn happen(&mut self, card: usize, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let happens = self.happens(card);
        if speech < happens.len() {
            let effects = speeches::turn_to(happens, speech, context);
            self.phase = Phase::Happening { card, speech };
            return effects;
        }
        self.phase = Phase::Joining;
        let instead = self.rules.pairs.get(card);
        let instead = instead.map(|pair| speeches::child(pair.instead.clone()));
        std::iter::once(Effect::Turn).chain(instead).collect()
    }

    fn happens(&self, card: usize) -> &[Say] {
        let pair = self.rules.pairs.get(card);
        pair.map_or(&[], |pair| &pair.happens)
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.phase = Phase::Won { speech };
        effects
    }

    fn is_done(&self) -> bool {
        self.joined.iter().all(|joined| *joined)
    }

    /// A card and the right side that it was put to, in words.
    fn tried(&self, card: usize, side: usize, context: &Context<'_>) -> Option<Text> {
        let pair = self.rules.pairs.get(card)?;
        let form = Text::new("You: “{card}” with “{side}”");
        Some(
            form.with("card", context.form(&pair.say, pair.brief.as_ref()).clone())
                .with("side", self.side(side, context)?.clone()),
        )
    }

    /// A right side by its place in the file.
    fn side<'s>(&'s self, index: usize, context: &Context<'_>) -> Option<&'s Text> {
        let pairs = &self.rules.pairs;
        match pairs.get(index) {
            Some(pair) => Some(context.form(&pair.with, pair.with_brief.as_ref())),
            None => self.rules.extra.get(index.checked_sub(pairs.len())?),
        }
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Joining => self.show_cards(context),
            Phase::Happening { card, speech } => {
                let tried = self
                    .last
                    .and_then(|(card, side)| self.tried(card, side, context));
                speeches::after(tried, self.happens(card), speech, context)
            }
            Phase::Won { speech } => speeches::stage(&self.rules.won, speech, context),
        }
    }

    fn show_cards(&self, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        let card = |index: &usize| {
            let pair = self.rules.pairs.get(*index)?;
            let is_joined = self.joined.get(*index) == Some(&true);
            let is_last = self.last.is_some_and(|(card, _)| card == *index);
            Some(stage::Card {
                id: card_id(*index),
                text: context.form(&pair.say, pair.brief.as_ref()).clone(),
                lies_in: is_joined.then(|| side_id(*index)),
                mark: match (is_joined, is_last) {
                    (true, _) => Mark::Done,
                    (false, true) => Mark::NotYet,
                    (false, false) => Mark::None,
                },
            })
        };
        let side = |index: &usize| {
            Some(stage::Bin {
                id: side_id(*index),
                label: self.side(*index, context)?.clone(),
            })
        };
        stage.body = Body::Bins(stage::Bins {
            cards: self.cards.iter().filter_map(card).collect(),
            bins: self.sides.iter().filter_map(side).collect(),
            pairs: true,
        });
        stage.feedback = self.last.and_then(|(card, side)| {
            let pair = self.rules.pairs.get(card)?;
            let (verdict, words) = if card == side {
                (Verdict::Safe, &pair.because)
            } else {
                (pair.verdict, &pair.instead)
            };
            let feedback = told::feedback(Judged::Card, verdict, words, None);
            Some(if self.again {
                told::again(feedback)
            } else {
                feedback
            })
        });
        if self.is_done() {
            stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        }
        stage
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

    /// Takes up a state that a rewind has brought back: how the card before went has been told, and
    /// now another one is to be put.
    pub(super) const fn rewound(&mut self) {
        self.last = None;
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Joining if !self.is_done() => &self.rules.hints,
            Phase::Joining | Phase::Happening { .. } | Phase::Won { .. } => &[],
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

/// The id of a right side by its place in the file, from 0: that of its card, those without one
/// behind all others.
pub fn side_id(index: usize) -> Id {
    Id::from(format!("side-{}", index + 1))
}

#[cfg(test)]
mod tests;
