//! Whether every phrase that is asked for is rolled somewhere.

use std::collections::BTreeSet;

use super::findings::Findings;
use super::kinds::PHRASE_NOT_ROLLED;
use super::texts::step_path;
use crate::content::{Course, Step};

/// The phrases that steps of a course roll.
pub(super) fn rolled(course: &Course) -> BTreeSet<&str> {
    let levels = course.levels().values();
    let scenes = levels.flat_map(|level| level.scenes().values());
    let steps = scenes.flat_map(|scene| &scene.steps);
    steps
        .filter_map(|step| match step {
            Step::Dice(dice) => Some(dice.phrase.as_str()),
            Step::Say(_)
            | Step::Choose(_)
            | Step::Sort(_)
            | Step::Forge(_)
            | Step::Teach(_)
            | Step::Recall(_)
            | Step::Race(_)
            | Step::Guess(_)
            | Step::Order(_)
            | Step::Match(_)
            | Step::Spot(_)
            | Step::Photo(_)
            | Step::Copies(_)
            | Step::End(_)
            | Step::Go(_)
            | Step::Back => None,
        })
        .collect()
}

pub(super) fn look(findings: &mut Findings<'_>, rolled: &BTreeSet<&str>) {
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Recall(recall) = step
                && !rolled.contains(recall.phrase.as_str())
            {
                let what = format!("No `Dice` of the course rolls \"{}\".", recall.phrase);
                let path = format!("{} › phrase", step_path(name, index));
                findings.report(&PHRASE_NOT_ROLLED, &path, what);
            }
        }
    }
}
