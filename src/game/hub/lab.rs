//! In and out of the Password Lab.

use std::sync::Arc;

use super::{Effect, Game};
use crate::content::fingerprint;
use crate::game::Session;
use crate::game::lab::{Work, lab_level};
use crate::game::screens::Screen;

impl Game {
    /// Goes to the Lab, where somebody's lock is chosen.
    pub(in crate::game) fn enter_lab(&mut self) -> Vec<Effect> {
        self.visits.door = self.visits.door.wrapping_add(1);
        self.open(Screen::Lab)
    }

    /// Goes to the bench of a lock. It opens with dice.
    pub(in crate::game) fn go_to_bench(&mut self, lock: usize) -> Vec<Effect> {
        let mut effects = self.open(Screen::Bench(lock));
        effects.extend(self.work_at(lock, Work::Roll));
        effects
    }

    /// Begins something at the bench. Each time has a chance of its own, in this game and in the
    /// next; within it a rewind finds the same.
    pub(in crate::game) fn work_at(&mut self, lock: usize, work: Work) -> Vec<Effect> {
        let (Some(level), Some(progress)) = (lab_level(lock, work), &self.progress) else {
            return Vec::new();
        };
        self.visits.bench = self.visits.bench.wrapping_add(1);
        let seed = fingerprint(&format!("lab {} {}", self.dice, progress.seed));
        let phrases = progress.phrases.clone();
        let course = Arc::clone(&self.course);
        let chance = (seed, self.visits.bench);
        let settings = self.settings();
        let session = Session::begin(course, Arc::new(level), chance, phrases, settings);
        self.session = Some(session);
        self.open(Screen::Level)
    }

    /// Whether what is played was begun at the bench.
    pub(super) fn is_at_bench(&self) -> bool {
        let mut screens = self.screens.iter();
        screens.any(|screen| matches!(screen, Screen::Bench(_)))
    }

    /// Something at the bench is over. Only words that were rolled are kept of it.
    pub(super) fn back_to_bench(&mut self) -> Vec<Effect> {
        self.screens.pop();
        self.session = None;
        self.turn();
        self.save()
    }

    /// Leaves the bench for the map, or for the lesson.
    pub(in crate::game) fn leave_lab(&mut self) -> Vec<Effect> {
        self.go_home();
        self.turn();
        Vec::new()
    }
}
