//! Leaving a step undone: possible at any moment of any step, counted for nothing, and to be taken
//! back like a decision.

use std::sync::Arc;

use super::{Effect, Session};
use crate::activity::{self, Input, Line, State};
use crate::game::Settings;
use crate::stage::Action;
use crate::words::Text;

/// More speeches than ever follow what was decided.
const MOST_TO_READ: usize = 100;

impl Session {
    /// Leaves the present step for what comes next. Where there is nothing left to decide, this is
    /// going on as ever; else the step is noted as skipped, and the story goes straight on.
    pub(super) fn skip(&mut self, settings: Settings) -> Vec<Effect> {
        if self.is_over() {
            return Vec::new();
        }
        if let Some(left) = self.left_to_read(settings) {
            if matches!(self.now.state, Some(State::Say(_))) {
                self.timeline.push(self.now.clone());
            }
            self.note_skip();
            let go = || Input::Act(Action::Go);
            return (0..left).flat_map(|_| self.play(go(), settings)).collect();
        }
        let mut before = self.now.clone();
        if before.state.as_ref().is_some_and(State::holds_typed) {
            // What was typed is forgotten with the step, so a rewind leads to its beginning.
            before.state = self.fresh_state(settings);
        }
        self.timeline.push(before);
        let step = self.step_name();
        Arc::make_mut(&mut self.now.skipped).insert(step);
        self.note_skip();
        self.finish_step(None, settings)
    }

    /// The present step was played to its end: it is skipped no more.
    pub(super) fn note_played(&mut self) {
        let step = self.step_name();
        if self.now.skipped.contains(&step) {
            Arc::make_mut(&mut self.now.skipped).remove(&step);
        }
    }

    fn note_skip(&mut self) {
        self.transcript.push(Line {
            by: None,
            text: Text::new("You skipped this."),
        });
    }

    fn step_name(&self) -> String {
        let spot = &self.now.spot;
        format!("{} › {}", spot.scene, spot.step + 1)
    }

    /// How often one goes on until the step is over, if there is nothing to do but to go on.
    fn left_to_read(&self, settings: Settings) -> Option<usize> {
        let context = self.here(settings);
        let mut state = self.now.state.clone()?;
        for left in 1..=MOST_TO_READ {
            let mut is_over = false;
            if !state.stage(&context).offers(&Action::Go) {
                return None;
            }
            for effect in state.update(Input::Act(Action::Go), &context) {
                match effect {
                    activity::Effect::Finish { .. } => is_over = true,
                    activity::Effect::Turn
                    | activity::Effect::Note(_)
                    | activity::Effect::Made { .. }
                    | activity::Effect::Piece { .. }
                    | activity::Effect::Told { .. }
                    | activity::Effect::Learnt { .. } => {}
                    activity::Effect::Decide(_)
                    | activity::Effect::Oops(_)
                    | activity::Effect::Score { .. }
                    | activity::Effect::Rolled { .. } => return None,
                }
            }
            if is_over {
                return Some(left);
            }
        }
        None
    }

    /// The present step as it begins.
    fn fresh_state(&self, settings: Settings) -> Option<State> {
        let context = self.here(settings);
        let spot = &self.now.spot;
        State::begin(self.level.step(&spot.scene, spot.step)?, &context)
    }
}
