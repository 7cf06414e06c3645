//! Starting and finishing the puzzle of the day.

use std::sync::Arc;

use super::{Effect, Game};
use crate::game::daily::{daily_level, seed};
use crate::game::screens::Screen;
use crate::game::{Outcome, Session};
use crate::password::Phrases;

impl Game {
    /// Starts the puzzle of the day, from its beginning. All chance in it comes from the date, so
    /// that it is the same for everyone.
    pub(in crate::game) fn play_daily(&mut self) -> Vec<Effect> {
        let Some(level) = daily_level(self.today) else {
            return Vec::new();
        };
        let course = Arc::clone(&self.course);
        let settings = self.settings();
        // It asks for no phrase that was rolled elsewhere.
        let (chance, phrases) = ((seed(self.today), 0), Phrases::new());
        let session = Session::begin(course, Arc::new(level), chance, phrases, settings);
        self.session = Some(session);
        self.open(Screen::Level)
    }

    /// Whether this keeper has solved the puzzle of the day already.
    pub(in crate::game) fn has_solved_daily(&self) -> bool {
        let progress = self.progress.as_ref();
        progress.is_some_and(|progress| progress.daily == Some(self.today))
    }

    /// The puzzle is over. Only the day of the last one that was solved is kept.
    pub(super) fn finish_daily(&mut self, outcome: &Outcome) -> Vec<Effect> {
        // Without stars for good answers nothing is lost: there is just no day to keep.
        let won = outcome.stars > 1;
        if let Some(progress) = self.progress.as_mut().filter(|_| won) {
            progress.daily = Some(self.today);
        }
        let mut effects = self.change(Screen::Salute { won });
        effects.extend(self.save());
        effects
    }
}
