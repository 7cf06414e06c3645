//! `Teach`: the child explains back. A sentence grows slot by slot, and the listener acts on it.

use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Effect, Line, choose, say, speeches, told};
use crate::content::{Choice, Slot, Teach};
use crate::stage::{Action, Body, Id, KeyHint, Paragraph, Stage};
use crate::words::Text;

/// Something being explained.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Teach>,
    /// For each slot the order of its options.
    orders: Vec<Vec<usize>>,
    /// What fills the slots so far, from the first on.
    filled: Vec<usize>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Asking,
    Happening { picked: usize, speech: usize },
    Told { picked: usize },
    Thanks { speech: usize },
}

impl State {
    pub(super) fn begin(rules: &Teach, context: &Context<'_>) -> Self {
        let order =
            |(slot, salt): (&Slot, u64)| context.order(slot.options.len(), rules.keep_order, salt);
        Self {
            orders: rules.slots.iter().zip(0..).map(order).collect(),
            filled: Vec::new(),
            rules: Arc::new(rules.clone()),
            phase: Phase::Asking,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Asking, Action::Pick(id)) => self.pick(id, context),
            (Phase::Happening { picked, speech }, Action::Go) => {
                self.happen(picked, speech + 1, context)
            }
            (Phase::Told { picked }, Action::Go) => self.go_on(picked, context),
            (Phase::Thanks { speech }, Action::Go) => self.thank(speech + 1, context),
            (
                Phase::Asking | Phase::Happening { .. } | Phase::Told { .. } | Phase::Thanks { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        let Some(slot) = self.rules.slots.get(self.filled.len()) else {
            return Vec::new();
        };
        let Some((picked, choice)) = choose::find(&slot.options, id) else {
            return Vec::new();
        };
        let item = format!("slot {}", self.filled.len() + 1);
        let mut effects = vec![
            Effect::Decide(told::decision(item, choice.verdict, &slot.options)),
            speeches::child(told::chosen(&sentence(&slot.lead, choice, context))),
        ];
        effects.extend(choice.oops.clone().map(Effect::Oops));
        effects.extend(self.happen(picked, 0, context));
        effects
    }

    fn happen(&mut self, picked: usize, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let Some(choice) = self.choice(picked) else {
            return Vec::new();
        };
        if speech < choice.happens.len() {
            let effects = speeches::turn_to(&choice.happens, speech, context);
            self.phase = Phase::Happening { picked, speech };
            effects
        } else {
            let effects = vec![Effect::Turn, speeches::child(choice.because.clone())];
            self.phase = Phase::Told { picked };
            effects
        }
    }

    /// A good answer fills its slot; after a poor one the slot is asked again.
    fn go_on(&mut self, picked: usize, context: &Context<'_>) -> Vec<Effect> {
        if self
            .choice(picked)
            .is_some_and(|choice| choice.verdict.is_good())
        {
            self.filled.push(picked);
        }
        if self.filled.len() < self.rules.slots.len() {
            self.phase = Phase::Asking;
            vec![Effect::Turn]
        } else {
            self.thank(0, context)
        }
    }

    fn thank(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.rules.thanks.len() {
            self.phase = Phase::Thanks { speech };
            speeches::turn_to(&self.rules.thanks, speech, context)
        } else {
            vec![Effect::Finish { then: None }]
        }
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Asking => {
                let mut stage = context.asked(self.asker());
                stage.paragraphs = self.explained(context);
                let next = self.filled.len();
                if let (Some(slot), Some(order)) =
                    (self.rules.slots.get(next), self.orders.get(next))
                {
                    stage.ask = Some(Text::new("{lead} …").with("lead", slot.lead.clone()));
                    stage.body = Body::Menu(choose::menu(&slot.options, order, context));
                }
                stage
            }
            Phase::Happening { picked, speech } => {
                let choice = self.choice(picked);
                let happens = choice.map(|choice| choice.happens.as_slice());
                let slot = self.rules.slots.get(self.filled.len());
                let said = slot
                    .zip(choice)
                    .map(|(slot, choice)| told::chosen(&sentence(&slot.lead, choice, context)));
                speeches::after(said, happens.unwrap_or_default(), speech, context)
            }
            Phase::Told { picked } => {
                let mut stage = Context::scene();
                let slot = self.rules.slots.get(self.filled.len());
                if let (Some(slot), Some(choice)) = (slot, self.choice(picked)) {
                    let said = sentence(&slot.lead, choice, context);
                    stage.ask = Some(told::chosen(&said));
                    stage.feedback = Some(told::feedback(
                        Judged::Words,
                        choice.verdict,
                        &choice.because,
                        Some(told::face(Some(&self.rules.to), choice.verdict, context)),
                    ));
                }
                stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
                stage
            }
            Phase::Thanks { speech } => speeches::stage(&self.rules.thanks, speech, context),
        }
    }

    /// The sentence as far as it has grown.
    fn explained(&self, context: &Context<'_>) -> Vec<Paragraph> {
        let filled = self.rules.slots.iter().zip(&self.filled);
        filled
            .filter_map(|(slot, picked)| {
                let choice = slot.options.get(*picked)?;
                Some(Paragraph::Entry(sentence(&slot.lead, choice, context)))
            })
            .collect()
    }

    /// An option of the slot that is being filled.
    fn choice(&self, picked: usize) -> Option<&Choice> {
        self.rules.slots.get(self.filled.len())?.options.get(picked)
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: Some(&self.rules.to),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: None,
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Asking => &self.rules.hints,
            Phase::Happening { .. } | Phase::Told { .. } | Phase::Thanks { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// A slot's words with what fills it.
fn sentence(lead: &Text, choice: &Choice, context: &Context<'_>) -> Text {
    let words = context.form(&choice.say, choice.brief.as_ref());
    Text::new("{lead} {words}")
        .with("lead", lead.clone())
        .with("words", words.clone())
}

#[cfg(test)]
mod tests;
