//! Does what the game asks for, by whatever hands a face lends.

use crate::game::{Effect, Game, Input, Progress, Settings};
use crate::password::Secret;

/// What differs between the faces. An answer that is ready at once goes straight back into the
/// game; one that takes time comes later as an input.
pub(super) trait Hands {
    /// Keeps this.
    fn save(&mut self, progress: Progress) -> Option<Input>;
    /// Judges a password.
    fn score(&mut self, ticket: u64, secret: Secret, known: Vec<String>) -> Option<Input>;
    /// Settings have changed.
    fn apply(&mut self, settings: Settings);
}

/// What the loop does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// It goes on.
    Stay,
    /// It goes on in plain mode.
    Plain,
    /// It ends.
    Quit,
}

/// Does these effects and all that follow from them.
pub(super) fn perform(game: &mut Game, effects: Vec<Effect>, hands: &mut impl Hands) -> Next {
    let mut next = Next::Stay;
    let mut waiting: std::collections::VecDeque<Effect> = effects.into();
    while let Some(effect) = waiting.pop_front() {
        let answer = match effect {
            Effect::Save(progress) => hands.save(*progress),
            Effect::Score {
                ticket,
                secret,
                known,
            } => hands.score(ticket, secret, known),
            Effect::Apply(settings) => {
                hands.apply(settings);
                None
            }
            Effect::Plain => {
                next = Next::Plain;
                None
            }
            Effect::Quit => {
                next = Next::Quit;
                None
            }
        };
        if let Some(answer) = answer {
            waiting.extend(game.update(answer));
        }
    }
    next
}
