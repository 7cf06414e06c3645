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

    /// The level of the lesson that follows another one.
    pub(in crate::game) fn next_in_lesson(&self, level: &LevelId) -> Option<LevelId> {
        let mut levels = self.chapter()?.levels.iter();
        levels.find(|known| *known == level)?;
        levels.next().cloned()
    }
}
