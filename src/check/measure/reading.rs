//! How much there is to read in a level, and how hard it is.

use crate::check::sentences::Measure;
use crate::check::texts::texts;
use crate::content::Level;

/// What a child may read in play, on whatever way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Reading {
    /// In full forms.
    pub(super) words: usize,
    /// In brief forms where there are any.
    pub(super) words_with_brief: usize,
    /// The school grade of the full forms, as `HardLevel` counts it.
    pub(super) grade: f64,
}

impl Reading {
    pub(super) fn of(level: &Level) -> Self {
        let (mut full, mut brief) = (Measure::default(), Measure::default());
        for told in texts(level) {
            if told.part.is_in_play() {
                let measure = Measure::of(told.text.source());
                full = full.and(measure);
                brief = brief.and(match &told.brief {
                    Some((_, text)) => Measure::of(text.source()),
                    None => measure,
                });
            }
        }
        Self {
            words: full.words,
            words_with_brief: brief.words,
            grade: full.grade(),
        }
    }
}
