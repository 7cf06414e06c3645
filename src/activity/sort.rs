//! `Sort`: the child puts cards into bins. A card that lies poorly comes back.

use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Answer, Card, Sort, Verdict};
use crate::stage::{self, Action, Body, Id, KeyHint, Mark, Stage};
use crate::words::Text;

/// Cards being put into bins.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Sort>,
    order: Vec<usize>,
    /// For each card, the bin it lies well in.
    lies_in: Vec<Option<usize>>,
    /// The card and bin that were tried last.
    last: Option<(usize, usize)>,
    /// Whether it had come back from there just before.
    again: bool,
}

impl State {
    pub(super) fn begin(rules: &Sort, context: &Context<'_>) -> Self {
        Self {
            order: context.order(rules.cards.len(), rules.keep_order, 0),
            lies_in: vec![None; rules.cards.len()],
            rules: Arc::new(rules.clone()),
            last: None,
            again: false,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match action {
            Action::Put { card, bin } => self.put(card, bin, context).unwrap_or_default(),
            Action::Go if self.is_done() => vec![Effect::Finish { then: None }],
            Action::Go
            | Action::Pick(_)
            | Action::Edit(_)
            | Action::Submit
            | Action::Hint
            | Action::Ask
            | Action::Rewind
            | Action::Skip
            | Action::Leave
            | Action::Help
            | Action::Transcript
            | Action::Words
            | Action::Veil
            | Action::Plain
            | Action::Quit => Vec::new(),
        }
    }

    fn put(&mut self, card: &Id, bin: &Id, context: &Context<'_>) -> Option<Vec<Effect>> {
        let index = (0..self.rules.cards.len()).find(|index| card_id(*index) == *card)?;
        let bin = (0..self.rules.bins.len()).find(|index| bin_id(*index) == *bin)?;
        let lies = self.lies_in.get_mut(index)?;
        if lies.is_some() {
            return None;
        }
        let card = self.rules.cards.get(index)?;
        let answer = answer(&self.rules, card, bin)?;
        *lies = answer.verdict.is_good().then_some(bin);
        // A card that lies well cannot be put again, so this one came back.
        self.again = self.last.replace((index, bin)) == Some((index, bin));
        let label = &self.rules.bins.get(bin)?.label;
        let notes = [
            speeches::child(
                Text::new("{card}: {bin}")
                    .with("card", context.form(&card.say, card.brief.as_ref()).clone())
                    .with("bin", label.clone()),
            ),
            speeches::child(answer.because.clone()),
        ];
        if self.again {
            return Some(notes.into());
        }
        let decided = Effect::Decide(decision(index, card, answer.verdict));
        let mut effects: Vec<Effect> = std::iter::once(decided).chain(notes).collect();
        effects.extend(answer.oops.clone().map(Effect::Oops));
        Some(effects)
    }

    fn is_done(&self) -> bool {
        self.lies_in.iter().all(Option::is_some)
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        let card = |index: &usize| {
            let card = self.rules.cards.get(*index)?;
            let lies_in = self.lies_in.get(*index).copied().flatten();
            let tried = self.last.is_some_and(|(last, _)| last == *index);
            Some(stage::Card {
                id: card_id(*index),
                text: context.form(&card.say, card.brief.as_ref()).clone(),
                lies_in: lies_in.map(bin_id),
                mark: match lies_in {
                    Some(_) => Mark::Done,
                    None if tried => Mark::NotYet,
                    None => Mark::None,
                },
            })
        };
        let bin = |(index, bin): (usize, &crate::content::Bin)| stage::Bin {
            id: bin_id(index),
            label: bin.label.clone(),
        };
        stage.body = Body::Bins(stage::Bins {
            cards: self.order.iter().filter_map(card).collect(),
            bins: self.rules.bins.iter().enumerate().map(bin).collect(),
            pairs: false,
        });
        stage.feedback = self.last.and_then(|(card, bin)| {
            let card = self.rules.cards.get(card)?;
            let answer = answer(&self.rules, card, bin)?;
            let feedback = told::feedback(Judged::Card, answer.verdict, &answer.because, None);
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

    pub(super) fn hints(&self) -> &[Text] {
        if self.is_done() {
            &[]
        } else {
            &self.rules.hints
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

fn answer<'s>(rules: &'s Sort, card: &'s Card, bin: usize) -> Option<&'s Answer> {
    card.answers.get(&rules.bins.get(bin)?.key)
}

fn decision(index: usize, card: &Card, verdict: Verdict) -> Decision {
    let offers = |fault| card.answers.values().any(|answer| answer.verdict == fault);
    Decision {
        item: format!("card {}", index + 1),
        verdict,
        risk: offers(Verdict::Risky),
        refusal: offers(Verdict::TooCareful),
    }
}

/// The id of a card by its place in the file, from 0.
pub fn card_id(index: usize) -> Id {
    Id::from(format!("card-{}", index + 1))
}

/// The id of a bin by its place in the file, from 0.
pub fn bin_id(index: usize) -> Id {
    Id::from(format!("bin-{}", index + 1))
}

#[cfg(test)]
mod tests;
