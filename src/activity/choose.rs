//! `Choose`: the child picks one of several options, sees what follows, and is told the clue.

use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::{Context, Effect, Line, say, speeches, told};
use crate::content::{Choice, Choose};
use crate::stage::{Action, Body, Id, Item, KeyHint, Menu, Stage};
use crate::words::Text;

/// A choice being made.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Choose>,
    order: Vec<usize>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Asking,
    Happening { picked: usize, speech: usize },
    Told { picked: usize },
}

impl State {
    pub(super) fn begin(rules: &Choose, context: &Context<'_>) -> Self {
        Self {
            order: context.order(rules.options.len(), rules.keep_order, 0),
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
            (Phase::Told { picked }, Action::Go) => vec![Effect::Finish {
                then: self.option(picked).and_then(|choice| choice.then.clone()),
            }],
            (Phase::Asking | Phase::Happening { .. } | Phase::Told { .. }, _) => Vec::new(),
        }
    }

    fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        let Some((picked, choice)) = find(&self.rules.options, id) else {
            return Vec::new();
        };
        let mut decision = told::decision(String::new(), choice.verdict, &self.rules.options);
        if self.rules.riddle {
            decision.risk = false;
            decision.refusal = false;
        }
        let mut effects = vec![
            Effect::Decide(decision),
            speeches::child(chosen(choice, context)),
        ];
        effects.extend(choice.oops.clone().map(Effect::Oops));
        effects.extend(self.happen(picked, 0, context));
        effects
    }

    /// Goes to a speech of what follows, or to what is told when there is none left.
    fn happen(&mut self, picked: usize, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let Some(choice) = self.rules.options.get(picked) else {
            return Vec::new();
        };
        if speech < choice.happens.len() {
            self.phase = Phase::Happening { picked, speech };
            speeches::turn_to(&choice.happens, speech, context)
        } else {
            self.phase = Phase::Told { picked };
            vec![Effect::Turn, speeches::child(choice.because.clone())]
        }
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Asking => {
                let mut stage = context.asked(self.asker());
                stage.body = Body::Menu(menu(&self.rules.options, &self.order, context));
                stage
            }
            Phase::Happening { picked, speech } => {
                let choice = self.option(picked);
                let happens = choice.map(|choice| choice.happens.as_slice());
                let said = choice.map(|choice| chosen(choice, context));
                speeches::after(said, happens.unwrap_or_default(), speech, context)
            }
            Phase::Told { picked } => {
                let mut stage = Context::scene();
                if let Some(choice) = self.option(picked) {
                    stage.ask = Some(chosen(choice, context));
                    stage.feedback = Some(told::feedback(
                        if self.rules.riddle {
                            Judged::Guess
                        } else {
                            Judged::Move
                        },
                        choice.verdict,
                        &choice.because,
                        Some(told::face(None, choice.verdict, context)),
                    ));
                }
                stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
                stage
            }
        }
    }

    fn option(&self, picked: usize) -> Option<&Choice> {
        self.rules.options.get(picked)
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
            Phase::Asking => &self.rules.hints,
            Phase::Happening { .. } | Phase::Told { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

fn chosen(choice: &Choice, context: &Context<'_>) -> Text {
    told::chosen(context.form(&choice.say, choice.brief.as_ref()))
}

/// Options as a menu, in the order in which they are shown.
pub(super) fn menu(options: &[Choice], order: &[usize], context: &Context<'_>) -> Menu {
    let item = |index: &usize| {
        let choice = options.get(*index)?;
        let label = context.form(&choice.say, choice.brief.as_ref());
        Some(Item::new(option_id(*index), label.clone()))
    };
    Menu::new(order.iter().filter_map(item).collect())
}

/// The option that an id of the menu names, with its place in the file.
pub(super) fn find<'c>(options: &'c [Choice], id: &Id) -> Option<(usize, &'c Choice)> {
    options
        .iter()
        .enumerate()
        .find(|(index, _)| option_id(*index) == *id)
}

/// The id of an option by its place in the file, from 0.
pub fn option_id(index: usize) -> Id {
    Id::from(format!("option-{}", index + 1))
}

#[cfg(test)]
mod tests;
