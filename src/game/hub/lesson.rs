//! A lesson: the levels of one chapter, then the Lab. There is no way from it to the village.

use super::{Effect, Game};
use crate::content::{Chapter, LevelId};
use crate::game::Progress;
use crate::game::screens::Screen;

impl Game {
    /// Begins a lesson on a chapter.
    pub(super) fn begin_lesson(&mut self, progress: Progress, chapter: String) -> Vec<Effect> {
        self.lesson = Some(chapter);
        self.progress = Some(progress);
        self.screens = vec![Screen::Lesson];
        self.turn();
        let mut effects = self.save();
        effects.push(Effect::Apply(self.settings()));
        effects
    }

    /// The chapter that is played as a lesson.
    pub(in crate::game) fn chapter(&self) -> Option<&Chapter> {
        self.course.chapter(self.lesson.as_deref()?)
    }

    /// The next level whose lamp is dark: after this one, or else from the beginning. In a lesson
    /// those of its chapter count, else all of the course.
    pub(in crate::game) fn next_dark(&self, level: &LevelId) -> Option<LevelId> {
        let levels: Vec<&LevelId> = if let Some(chapter) = self.chapter() {
            chapter.levels.iter().collect()
        } else {
            let places = self.course.places().iter();
            places.flat_map(|place| &place.levels).collect()
        };
        let here = levels.iter().position(|known| *known == level)?;
        let stars = |level: &LevelId| self.progress.as_ref().map_or(0, |kept| kept.stars(level));
        let mut around = levels.iter().cycle().skip(here + 1).take(levels.len());
        around
            .find(|known| **known != level && stars(known) == 0)
            .map(|known| (*known).clone())
    }
}
