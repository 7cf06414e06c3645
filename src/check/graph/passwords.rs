//! Passwords that are compared with one that no way makes before.

use super::Graph;
use crate::check::findings::Findings;
use crate::check::kinds::NOT_MADE_BEFORE;
use crate::check::texts::step_path;

/// Finds passwords that are compared with one that no way makes before.
pub(super) fn look(findings: &mut Findings<'_>, graph: &Graph<'_>, reached: &[bool]) {
    let forges = || {
        let scenes = graph.scenes.iter().enumerate();
        scenes.flat_map(move |(scene, (name, steps))| {
            let steps = steps.steps.iter().enumerate();
            steps.filter_map(move |(index, step)| {
                Some((graph.node(scene, index), *name, index, step.as_forge()?))
            })
        })
    };
    for (node, name, index, forge) in forges() {
        if reached.get(node) != Some(&true) || forge.compared().next().is_none() {
            continue;
        }
        let before = graph.leading_to(vec![node], reached);
        for account in forge.compared() {
            let is_made = forges().any(|(other, _, _, forge)| {
                other != node
                    && before.get(other) == Some(&true)
                    && forge.account.source() == account
            });
            if !is_made {
                let what = format!("No way makes a password for \"{account}\" before this step.");
                findings.report(&NOT_MADE_BEFORE, &step_path(name, index), what);
            }
        }
    }
}
