//! Speeches that follow from something, one after the other.

use super::say::GO_ON;
use super::{Context, Effect, Line};
use crate::content::Say;
use crate::stage::{Action, KeyHint, Stage};
use crate::words::Text;

/// The stage of one of them.
pub(super) fn stage(speeches: &[Say], index: usize, context: &Context<'_>) -> Stage {
    let mut stage = speeches
        .get(index)
        .map_or_else(Context::scene, |say| context.said(say));
    stage.keys.push(KeyHint::new(Action::Go, GO_ON));
    stage
}

/// The same for what follows from what the child did: before the first, that stands there, since
/// what somebody says to it makes sense only once it is known.
pub(super) fn after(
    deed: Option<Text>,
    speeches: &[Say],
    index: usize,
    context: &Context<'_>,
) -> Stage {
    let mut stage = stage(speeches, index, context);
    stage.ask = deed.filter(|_| index == 0);
    stage
}

/// Notes one of them for the transcript, as it comes on stage.
pub(super) fn turn_to(speeches: &[Say], index: usize, context: &Context<'_>) -> Vec<Effect> {
    let mut effects = vec![Effect::Turn];
    effects.extend(
        speeches
            .get(index)
            .map(|say| Effect::Note(context.said_line(say))),
    );
    effects
}

/// The next of the speeches that follow, or the end of the step.
pub(super) fn follow(speeches: &[Say], speech: usize, context: &Context<'_>) -> Vec<Effect> {
    if speech < speeches.len() {
        turn_to(speeches, speech, context)
    } else {
        vec![Effect::Finish { then: None }]
    }
}

/// A line about what the child did.
pub(super) fn child(text: Text) -> Effect {
    Effect::Note(Line { by: None, text })
}
