//! What every step of a level has around it: title, trail, hints, and the keys that always work.

use super::Session;
use crate::activity::State;
use crate::stage::{Action, Body, Hint, KeyHint, Stage, Tone, Trail};
use crate::words::Text;

/// Who gives hints.
pub(super) const fn hint_title() -> Text {
    Text::new("Hint")
}

/// Who is asked.
pub(super) const fn grown_up() -> Text {
    Text::new("Auntie Bo")
}

/// What the grown-up says who is asked now: her own words, or the first hint.
pub(super) fn answer(state: &State) -> Option<&Text> {
    let first = state.hints().first()?;
    Some(state.auntie().unwrap_or(first))
}

impl Session {
    /// Puts title, trail, hint and keys around what a step shows.
    pub(super) fn dress(&self, stage: &mut Stage) {
        stage.heading = Some(self.level.title().clone());
        stage.trail = Some(Trail {
            done: self.now.walked,
            of: self.now.walked + self.steps_left(),
        });
        if let Some(feedback) = &mut stage.feedback {
            let won = self.now.card.as_ref();
            feedback.oops = won.and_then(|card| Some(self.level.oops().get(card)?.title.clone()));
        }
        stage.hint = self.hint();
        if stage.hint.is_some() {
            // A hint takes the place of what was told before: one thing at a time.
            stage.feedback = None;
        }
        let keys = self.keys(stage);
        stage.keys.extend(keys);
    }

    fn hint(&self) -> Option<Hint> {
        let state = self.now.state.as_ref().filter(|_| self.now.hint_shown)?;
        let hints = state.hints();
        if self.now.asked {
            return Some(Hint {
                by: grown_up(),
                number: 0,
                of: hints.len(),
                text: answer(state)?.clone(),
            });
        }
        let text = hints.get(self.now.hints.checked_sub(1)?)?;
        Some(Hint {
            by: hint_title(),
            number: self.now.hints,
            of: hints.len(),
            text: text.clone(),
        })
    }

    fn keys(&self, stage: &Stage) -> Vec<KeyHint> {
        let mut keys = Vec::new();
        let hints = self.now.state.as_ref().map_or(&[][..], State::hints).len();
        if self.now.hints < hints {
            let label = if self.now.hints == 0 {
                Text::new("hint")
            } else {
                Text::new("next hint")
            };
            keys.push(KeyHint::new(Action::Hint, label));
        }
        if hints > 0 {
            keys.push(KeyHint::new(Action::Ask, Text::new("ask Auntie Bo")));
        }
        if !self.timeline.is_empty() {
            let poor = stage
                .feedback
                .as_ref()
                .is_some_and(|feedback| feedback.tone == Tone::NotYet);
            let label = if poor && !matches!(stage.body, Body::Bins(_)) {
                Text::new("rewind, try the other way")
            } else {
                Text::new("rewind")
            };
            keys.push(KeyHint::new(Action::Rewind, label));
        }
        if self.now.state.is_some() {
            keys.push(KeyHint::new(Action::Skip, Text::new("skip")));
        }
        if !self.level.words().is_empty() {
            keys.push(KeyHint::new(Action::Words, Text::new("hard words")));
        }
        keys.push(KeyHint::new(Action::Transcript, Text::new("so far")));
        keys.push(KeyHint::new(Action::Plain, Text::new("plain text")));
        keys.push(KeyHint::new(Action::Help, Text::new("help")));
        let leave = if self.now.hint_shown {
            Text::new("close")
        } else {
            Text::new("leave")
        };
        keys.push(KeyHint::new(Action::Leave, leave));
        keys
    }
}
