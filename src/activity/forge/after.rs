//! What follows when the child is done with a password.

use super::{Phase, State};
use crate::activity::{Context, Effect, speeches};

impl State {
    pub(super) fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let made = self.made().filter(|_| speech == 0);
        self.phase = Phase::Won { speech };
        let won = speeches::follow(&self.rules.won, speech, context);
        made.into_iter().chain(won).collect()
    }

    pub(super) fn leave(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let made = self.made().filter(|_| speech == 0);
        self.phase = Phase::Left { speech };
        let left = speeches::follow(&self.rules.left, speech, context);
        made.into_iter().chain(left).collect()
    }

    /// The child is done with the password, whether or not it reaches all goals.
    fn made(&self) -> Option<Effect> {
        (!self.typing.is_empty()).then(|| Effect::Made {
            account: self.rules.account.source().to_owned(),
            secret: self.typing.secret(),
        })
    }
}
