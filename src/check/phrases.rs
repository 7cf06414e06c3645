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
        .filter_map(|step| {
            let Step::Dice(dice) = step else {
                return None;
            };
            Some(dice.phrase.as_str())
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
