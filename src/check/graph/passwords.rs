//! Passwords that are compared with others, and which can be made before them.

use super::Graph;
use crate::check::findings::Findings;
use crate::check::kinds::{DOOR_NOT_MENDED, NOT_MADE_BEFORE};
use crate::check::texts::step_path;
use crate::content::{Forge, Level, Step};

/// A password that is compared with others.
pub(in crate::check) struct Compared<'l> {
    scene: &'l str,
    index: usize,
    /// Those for the accounts that it is compared with that some way makes before.
    pub(in crate::check) before: Vec<&'l Forge>,
}

impl Compared<'_> {
    pub(in crate::check) fn is_at(&self, scene: &str, index: usize) -> bool {
        (self.scene, self.index) == (scene, index)
    }
}

/// All passwords that are compared with others, where a way leads to them.
pub(in crate::check) fn compared(level: &Level) -> Vec<Compared<'_>> {
    let graph = Graph::new(level);
    let reached = graph.reached();
    all(&graph, &reached)
}

fn all<'l>(graph: &Graph<'l>, reached: &[bool]) -> Vec<Compared<'l>> {
    let forges = || {
        let scenes = graph.scenes.iter().enumerate();
        scenes.flat_map(move |(scene, (name, steps))| {
            let steps = steps.steps.iter().enumerate();
            steps.filter_map(move |(index, step)| {
                Some((graph.node(scene, index), *name, index, step.as_forge()?))
            })
        })
    };
    let mut all = Vec::new();
    for (node, scene, index, forge) in forges() {
        if reached.get(node) != Some(&true) || forge.compared().next().is_none() {
            continue;
        }
        let leads = graph.leading_to(vec![node], reached);
        let before = forges()
            .filter(|(other, ..)| *other != node && leads.get(*other) == Some(&true))
            .map(|(_, _, _, other)| other)
            .filter(|other| forge.compared().any(|account| is_for(other, account)));
        all.push(Compared {
            scene,
            index,
            before: before.collect(),
        });
    }
    all
}

fn is_for(forge: &Forge, account: &str) -> bool {
    forge.account.source() == account
}

/// Finds steps that need a password that no way makes before, and doors that nobody mends.
pub(super) fn look(findings: &mut Findings<'_>, graph: &Graph<'_>, reached: &[bool]) {
    let steps = || {
        let scenes = graph.scenes.iter().enumerate();
        scenes.flat_map(move |(scene, (name, steps))| {
            let steps = steps.steps.iter().enumerate();
            steps.map(move |(index, step)| (graph.node(scene, index), *name, index, step))
        })
    };
    let is_reached = |node: usize| reached.get(node) == Some(&true);
    for (node, scene, index, step) in steps().filter(|(node, ..)| is_reached(*node)) {
        let needed = step.compared();
        if needed.is_empty() {
            continue;
        }
        let leads = graph.leading_to(vec![node], reached);
        for account in needed {
            let makes = |(other, _, _, step): (usize, &str, usize, &Step)| {
                let forge = step.as_forge();
                other != node
                    && leads.get(other) == Some(&true)
                    && forge.is_some_and(|forge| is_for(forge, account))
            };
            if !steps().any(makes) {
                let what = format!("No way makes a password for \"{account}\" before this step.");
                findings.report(&NOT_MADE_BEFORE, &step_path(scene, index), what);
            }
        }
        if let Step::Leak(leak) = step {
            for door in &leak.doors {
                let mends = |(other, _, _, step): (usize, &str, usize, &Step)| {
                    let twin = step.as_forge().filter(|forge| {
                        is_for(forge, door.source())
                            && forge.twin_of.as_ref() == Some(&leak.account)
                    });
                    twin.is_some()
                        && graph.leading_to(vec![other], reached).get(node) == Some(&true)
                };
                if !steps().any(mends) {
                    let what = format!("Nothing mends \"{}\" if it falls.", door.source());
                    findings.report(&DOOR_NOT_MENDED, &step_path(scene, index), what);
                }
            }
        }
    }
}
