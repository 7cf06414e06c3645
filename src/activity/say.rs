//! `Say`: the child reads a speech and goes on.

use std::sync::Arc;

use super::{Context, Effect, Line};
use crate::content::Say;
use crate::stage::{Action, KeyHint, Stage};
use crate::words::Text;

/// What going on is called.
pub(super) const GO_ON: Text = Text::new("go on");

/// A speech being read.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Say>,
}

impl State {
    pub(super) fn begin(rules: &Say) -> Self {
        Self {
            rules: Arc::new(rules.clone()),
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.said_line(&self.rules)
    }

    pub(super) fn update(action: &Action) -> Vec<Effect> {
        if *action == Action::Go {
            vec![Effect::Finish { then: None }]
        } else {
            Vec::new()
        }
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = context.said(&self.rules);
        stage.keys.push(KeyHint::new(Action::Go, GO_ON));
        stage
    }
}

#[cfg(test)]
mod tests;
