//! Whether a `Profile` can be won, and whether something can go wrong with it. All names and cards
//! are tried.

use super::findings::Findings;
use super::kinds::{PROFILE_NOT_WON, PROFILE_TELLS_NOTHING};
use super::texts::step_path;
use crate::activity::profile::Way;
use crate::content::{Step, Verdict};

pub(super) fn look(findings: &mut Findings<'_>) {
    let level = findings.level();
    for (name, scene) in level.scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            let Step::Profile(profile) = step else {
                continue;
            };
            let path = step_path(name, index);
            let comes_to = |verdict| Way::every(profile).any(|way| way.verdict(profile) == verdict);
            if !comes_to(Verdict::Safe) {
                let what = "No mixed name with any of the lines is well judged.".to_owned();
                findings.report(&PROFILE_NOT_WON, &path, what);
            }
            if !comes_to(Verdict::Risky) {
                let what = "Neither a mixed name nor a line tells anything true.".to_owned();
                findings.report(&PROFILE_TELLS_NOTHING, &path, what);
            }
        }
    }
}

#[cfg(test)]
mod tests;
