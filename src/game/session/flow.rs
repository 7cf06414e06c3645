//! Where the story goes from step to step and from scene to scene.

use std::sync::Arc;

use super::{Effect, Session};
use crate::activity::{Context, Pieces, State};
use crate::content::{Course, Level, Step};
use crate::game::{Settings, Spot};
use crate::password::{Made, Phrases};
use crate::words::Text;

/// More jumps in a row without a step to play than any story needs; a level that exceeds it
/// goes round in circles, and ends.
const MOST_JUMPS: usize = 1_000;

/// What the rules of a step are told, beside the level.
pub(super) type Around<'c> = (&'c Course, &'c Phrases, &'c Made, &'c Pieces);

impl Session {
    /// Leaves the step that was played, onward or to another scene.
    pub(super) fn finish_step(&mut self, then: Option<String>, settings: Settings) -> Vec<Effect> {
        for moment in &mut self.timeline {
            if let Some(state) = &mut moment.state {
                state.forget_typed();
            }
        }
        let left = self.now.place();
        self.now.walked += 1;
        self.now.spot.step += 1;
        if let Some(scene) = then {
            self.call(scene);
        }
        self.settle(settings);
        self.hold(left);
        if self.is_over() {
            vec![Effect::Ended(self.outcome())]
        } else {
            vec![Effect::Turn, Effect::Checkpoint]
        }
    }

    /// Goes to a scene; its `Back` leads here. A story that comes by the same way again does not
    /// stack up.
    fn call(&mut self, scene: String) {
        let spot = &mut self.now.spot;
        let here = (std::mem::replace(&mut spot.scene, scene), spot.step);
        spot.step = 0;
        if let Some(known) = spot.calls.iter().position(|call| *call == here) {
            spot.calls.truncate(known);
        }
        spot.calls.push(here);
    }

    /// Follows jumps until there is a step to play, and begins it.
    pub(super) fn settle(&mut self, settings: Settings) {
        self.now.state = None;
        self.now.hints = 0;
        self.now.asked = false;
        self.now.hint_shown = false;
        self.now.card = None;
        self.now.pieces_before = Arc::clone(&self.now.pieces);
        let mut next = self.follow(self.now.spot.clone());
        for _ in 0..MOST_JUMPS {
            let Some(spot) = &next else { return };
            let step = self.level.step(&spot.scene, spot.step);
            if !step.is_some_and(|step| self.passes_over(step)) {
                break;
            }
            // It is not counted, so that the numbers of the steps don't jump.
            let behind = Spot {
                step: spot.step + 1,
                ..spot.clone()
            };
            next = self.follow(behind);
        }
        if let Some(spot) = next {
            self.now.spot = spot;
            self.begin_step(settings);
        }
    }

    /// Whether there is nothing to do in a step: passwords that it is about were not made, or are
    /// no twins.
    fn passes_over(&self, step: &Step) -> bool {
        let made = &self.now.made;
        if let Step::Forge(forge) = step {
            let own = forge.account.source();
            let twin = forge.twin_of.as_ref();
            twin.is_some_and(|twin| made.alike(own, twin.source()).is_none())
        } else if let Step::Leak(leak) = step {
            let has = |account: &Text| made.has(account.source());
            !has(&leak.account) || !leak.doors.iter().any(has)
        } else {
            false
        }
    }

    /// The next spot with a step to play, from this one on; `None` at an end.
    pub(super) fn follow(&self, mut spot: Spot) -> Option<Spot> {
        for _ in 0..MOST_JUMPS {
            match self.level.step(&spot.scene, spot.step)? {
                Step::Go(scene) => {
                    spot.scene.clone_from(scene);
                    spot.step = 0;
                }
                Step::Back => (spot.scene, spot.step) = spot.calls.pop()?,
                Step::End(_) => return None,
                Step::Say(_)
                | Step::Choose(_)
                | Step::Sort(_)
                | Step::Forge(_)
                | Step::Teach(_)
                | Step::Dice(_)
                | Step::Recall(_)
                | Step::Race(_)
                | Step::Guess(_)
                | Step::Order(_)
                | Step::Match(_)
                | Step::Spot(_)
                | Step::Photo(_)
                | Step::Copies(_)
                | Step::Chat(_)
                | Step::Leak(_)
                | Step::Settings(_)
                | Step::Profile(_) => return Some(spot),
            }
        }
        None
    }

    fn begin_step(&mut self, settings: Settings) {
        let level = Arc::clone(&self.level);
        let course = Arc::clone(&self.course);
        let phrases = Arc::clone(&self.phrases);
        let made = Arc::clone(&self.now.made);
        let pieces = Arc::clone(&self.now.pieces);
        let around = (&*course, &*phrases, &*made, &*pieces);
        let context = self.context((&level, around), settings);
        let step = level.step(&self.now.spot.scene, self.now.spot.step);
        self.now.state = step.and_then(|step| State::begin(step, &context));
        let opening = self
            .now
            .state
            .as_ref()
            .and_then(|state| state.opening(&context));
        let state = self.now.state.as_ref();
        let written = state.map(|state| state.written(&context));
        self.transcript.extend(opening);
        self.transcript.extend(written.into_iter().flatten());
    }

    /// How many steps are left on the straight way from here, this one included.
    pub(super) fn steps_left(&self) -> usize {
        let mut left = 0;
        let mut spot = self.now.spot.clone();
        while let Some(next) = self.follow(spot) {
            left += 1;
            if left >= MOST_JUMPS {
                break;
            }
            spot = Spot {
                step: next.step + 1,
                ..next
            };
        }
        left
    }

    /// What the rules of the present step are told, to look at it.
    pub(super) fn here(&self, settings: Settings) -> Context<'_> {
        let around = (
            &*self.course,
            &*self.phrases,
            &*self.now.made,
            &*self.now.pieces,
        );
        self.context((&self.level, around), settings)
    }

    /// What the rules of the present step are told; lent from elsewhere where the session changes.
    pub(super) fn context<'c>(
        &self,
        (level, (course, phrases, made, pieces)): (&'c Level, Around<'c>),
        settings: Settings,
    ) -> Context<'c> {
        Context {
            people: course.people(),
            phrases,
            made,
            pieces,
            jigsaw: level.jigsaw(),
            fewer_words: settings.fewer_words,
            veil: settings.veil,
            chance: crate::game::chance::of_step(
                self.seed,
                self.level.id(),
                &self.now.spot.scene,
                self.now.spot.step,
                self.attempt,
            ),
        }
    }
}
