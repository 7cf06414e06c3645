//! Whether a panel of `Settings` can be set right, whether that takes thought, and whether each of
//! its wishes can be broken.

use super::findings::Findings;
use super::kinds::{PANEL_NOT_WON, PANEL_WON_BLINDLY, UNBREAKABLE_WISH};
use super::texts::step_path;
use crate::activity::panel::Positions;
use crate::content::{Panel, Step};

pub(super) fn look(findings: &mut Findings<'_>) {
    let level = findings.level();
    for (name, scene) in level.scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Settings(panel) = step {
                look_at(findings, &step_path(name, index), panel);
            }
        }
    }
}

fn look_at(findings: &mut Findings<'_>, path: &str, panel: &Panel) {
    for (index, switch) in panel.switches.iter().enumerate() {
        if panel.right(switch).is_empty() {
            let what = format!(
                "However \"{}\" stands, it breaks a wish.",
                switch.say.source()
            );
            let path = format!("{path} › switch {}", index + 1);
            findings.report(&PANEL_NOT_WON, &path, what);
        }
    }
    let blindly = [
        ("as it stands at first", Positions::first(panel)),
        (
            "with everything as open as it can be",
            Positions::open(panel),
        ),
        ("with everything shut", Positions::closed(panel)),
    ];
    for (how, positions) in blindly {
        if positions.culprit(panel).is_none() {
            let what = format!("All wishes come true {how}.");
            findings.report(&PANEL_WON_BLINDLY, path, what);
        }
    }
    for (index, wish) in panel.wishes.iter().enumerate() {
        if !panel.breaks(wish) {
            let what = "This wish comes true however the switches stand.".to_owned();
            let path = format!("{path} › wish {}", index + 1);
            findings.report(&UNBREAKABLE_WISH, &path, what);
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
