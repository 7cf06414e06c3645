//! Passwords that are compared with others, and which can be made before them.

use super::Graph;
use crate::check::findings::Findings;
use crate::check::kinds::NOT_MADE_BEFORE;
use crate::check::texts::step_path;
use crate::content::{Forge, Level};

/// A password that is compared with others.
pub(in crate::check) struct Compared<'l> {
    scene: &'l str,
    index: usize,
    forge: &'l Forge,
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
            forge,
            before: before.collect(),
        });
    }
    all
}

fn is_for(forge: &Forge, account: &str) -> bool {
    forge.account.source() == account
}

/// Finds passwords that are compared with one that no way makes before.
pub(super) fn look(findings: &mut Findings<'_>, graph: &Graph<'_>, reached: &[bool]) {
    for compared in all(graph, reached) {
        for account in compared.forge.compared() {
            if !compared.before.iter().any(|made| is_for(made, account)) {
                let what = format!("No way makes a password for \"{account}\" before this step.");
                let path = step_path(compared.scene, compared.index);
                findings.report(&NOT_MADE_BEFORE, &path, what);
            }
        }
    }
}
