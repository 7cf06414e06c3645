//! Where the story can go: scenes and steps that nobody reaches, and ways that never end.
//!
//! A scene that an option jumps to is a call: its `Back` returns behind the step that jumped. So
//! besides a node for each step there is one for each scene that stands for *having returned from
//! it*, and every search is linear in the size of the level.

pub(super) mod passwords;

use std::collections::BTreeMap;

use super::findings::Findings;
use super::kinds::{GO_LOOP, TRAP, UNREACHABLE_SCENE, UNREACHABLE_STEP};
use super::texts::step_path;
use crate::content::{Level, Scene, Step};

pub(super) fn look(findings: &mut Findings<'_>) {
    let graph = Graph::new(findings.level());
    let reached = graph.reached();
    let ends = graph.leading_to(graph.endings.clone(), &reached);
    let loops = graph.loops();
    passwords::look(findings, &graph, &reached);
    for (scene, (name, steps)) in graph.scenes.iter().enumerate() {
        let is = |set: &[bool], index: usize| set.get(graph.node(scene, index)) == Some(&true);
        if !is(&reached, 0) {
            let what = format!("No way leads to the scene \"{name}\".");
            findings.report(&UNREACHABLE_SCENE, name, what);
            continue;
        }
        if loops.get(scene) == Some(&true) {
            let what = format!("The scene \"{name}\" goes round in a circle.");
            findings.report(&GO_LOOP, name, what);
            continue;
        }
        let playable = steps.steps.iter().enumerate();
        if let Some((index, _)) = playable
            .filter(|(_, step)| plays(step))
            .find(|(index, _)| !is(&reached, *index))
        {
            let what = format!("No way leads to step {} of \"{name}\".", index + 1);
            findings.report(&UNREACHABLE_STEP, &step_path(name, index), what);
        }
        let trap = (0..steps.steps.len()).find(|index| is(&reached, *index) && !is(&ends, *index));
        if let Some(index) = trap {
            let what = format!(
                "From step {} of \"{name}\" no way leads to an end.",
                index + 1
            );
            findings.report(&TRAP, &step_path(name, index), what);
        }
    }
}

/// Whether there is something to play, and not only a jump or an end.
const fn plays(step: &Step) -> bool {
    match step {
        Step::Say(_)
        | Step::Choose(_)
        | Step::Sort(_)
        | Step::Forge(_)
        | Step::Teach(_)
        | Step::Dice(_)
        | Step::Recall(_)
        | Step::Race(_)
        | Step::Guess(_)
        | Step::Order(_)
        | Step::Match(_)
        | Step::Spot(_)
        | Step::Photo(_)
        | Step::Copies(_)
        | Step::Chat(_)
        | Step::Leak(_)
        | Step::Settings(_)
        | Step::Profile(_) => true,
        Step::End(_) | Step::Go(_) | Step::Back => false,
    }
}

/// Where a step leads.
enum Way {
    /// To another node.
    To(usize),
    /// Into a scene, and from its `Back` to a node.
    Call { scene: usize, back: usize },
}

/// The level as nodes: first every step, scene by scene, then "returned from" each scene.
struct Graph<'l> {
    scenes: Vec<(&'l str, &'l Scene)>,
    names: BTreeMap<&'l str, usize>,
    /// The node of the first step of each scene.
    starts: Vec<usize>,
    /// How many nodes are steps.
    steps: usize,
    ways: Vec<Vec<Way>>,
    /// The nodes at which the level ends.
    endings: Vec<usize>,
}

impl<'l> Graph<'l> {
    fn new(level: &'l Level) -> Self {
        let mut graph = Self {
            scenes: Vec::new(),
            names: BTreeMap::new(),
            starts: Vec::new(),
            steps: 0,
            ways: Vec::new(),
            endings: Vec::new(),
        };
        for (name, scene) in level.scenes() {
            graph.names.insert(name, graph.scenes.len());
            graph.scenes.push((name, scene));
            graph.starts.push(graph.steps);
            graph.steps += scene.steps.len();
        }
        for scene in 0..graph.scenes.len() {
            graph.add_ways(scene);
        }
        graph
    }

    fn node(&self, scene: usize, step: usize) -> usize {
        self.starts
            .get(scene)
            .map_or(usize::MAX, |start| start + step)
    }

    const fn returned(&self, scene: usize) -> usize {
        self.steps + scene
    }

    fn add_ways(&mut self, scene: usize) {
        let Some((_, steps)) = self.scenes.get(scene).copied() else {
            return;
        };
        for (index, step) in steps.steps.iter().enumerate() {
            let next = self.node(scene, index + 1);
            let ways = match step {
                Step::Say(_)
                | Step::Sort(_)
                | Step::Forge(_)
                | Step::Teach(_)
                | Step::Dice(_)
                | Step::Recall(_)
                | Step::Race(_)
                | Step::Guess(_)
                | Step::Order(_)
                | Step::Match(_)
                | Step::Spot(_)
                | Step::Photo(_)
                | Step::Copies(_)
                | Step::Chat(_)
                | Step::Leak(_)
                | Step::Settings(_)
                | Step::Profile(_) => {
                    vec![Way::To(next)]
                }
                Step::Choose(choose) => choose
                    .options
                    .iter()
                    .filter_map(|option| match &option.then {
                        None => Some(Way::To(next)),
                        Some(then) => self.names.get(then.as_str()).map(|called| Way::Call {
                            scene: *called,
                            back: next,
                        }),
                    })
                    .collect(),
                // Whoever is returned to from there is returned to from here.
                Step::Go(then) => self
                    .names
                    .get(then.as_str())
                    .map(|called| Way::Call {
                        scene: *called,
                        back: self.returned(scene),
                    })
                    .into_iter()
                    .collect(),
                Step::Back => vec![Way::To(self.returned(scene))],
                Step::End(_) => {
                    self.endings.push(self.node(scene, index));
                    Vec::new()
                }
            };
            self.ways.push(ways);
        }
    }

    /// Which nodes can be reached from the start.
    fn reached(&self) -> Vec<bool> {
        let mut reached = vec![false; self.steps + self.scenes.len()];
        // For each scene, where its `Back` leads on the ways that were found so far.
        let mut waiting: Vec<Vec<usize>> = self.scenes.iter().map(|_| Vec::new()).collect();
        let start = self.names.get(Level::START).copied();
        let mut open: Vec<usize> = start.map(|start| self.node(start, 0)).into_iter().collect();
        while let Some(node) = open.pop() {
            match reached.get_mut(node) {
                Some(seen) if !*seen => *seen = true,
                Some(_) | None => continue,
            }
            if let Some(scene) = node.checked_sub(self.steps) {
                open.extend(
                    waiting
                        .get_mut(scene)
                        .map(std::mem::take)
                        .unwrap_or_default(),
                );
            }
            for way in self.ways.get(node).into_iter().flatten() {
                match *way {
                    Way::To(next) => open.push(next),
                    Way::Call { scene, back } => {
                        open.push(self.node(scene, 0));
                        if reached.get(self.returned(scene)) == Some(&true) {
                            open.push(back);
                        } else if let Some(waiting) = waiting.get_mut(scene) {
                            waiting.push(back);
                        }
                    }
                }
            }
        }
        reached
    }

    /// From which nodes one of these can be reached, by the ways of nodes that are reached
    /// themselves.
    fn leading_to(&self, mut open: Vec<usize>, reached: &[bool]) -> Vec<bool> {
        let mut before: Vec<Vec<usize>> = reached.iter().map(|_| Vec::new()).collect();
        let mut add = |from: usize, to: usize| {
            if let Some(before) = before.get_mut(to) {
                before.push(from);
            }
        };
        for (node, ways) in self.ways.iter().enumerate() {
            for way in ways.iter().filter(|_| reached.get(node) == Some(&true)) {
                match *way {
                    Way::To(next) => add(node, next),
                    Way::Call { scene, back } => {
                        add(node, self.node(scene, 0));
                        add(self.returned(scene), back);
                    }
                }
            }
        }
        let mut leads = vec![false; reached.len()];
        while let Some(node) = open.pop() {
            match leads.get_mut(node) {
                Some(seen) if !*seen => *seen = true,
                Some(_) | None => continue,
            }
            open.extend(before.get(node).into_iter().flatten());
        }
        leads
    }

    /// Which scenes begin with a `Go` that leads round to themselves with nothing to play.
    fn loops(&self) -> Vec<bool> {
        let next = |scene: usize| {
            let Step::Go(then) = self.scenes.get(scene)?.1.steps.first()? else {
                return None;
            };
            self.names.get(then.as_str()).copied()
        };
        let mut loops = vec![false; self.scenes.len()];
        // In which walk a scene was met; a walk that meets itself has found a circle.
        let mut met: Vec<Option<usize>> = vec![None; self.scenes.len()];
        for first in 0..self.scenes.len() {
            let mut scene = Some(first);
            while let Some(here) = scene.filter(|here| met.get(*here) == Some(&None)) {
                if let Some(met) = met.get_mut(here) {
                    *met = Some(first);
                }
                scene = next(here);
            }
            let mut circle = scene.filter(|here| met.get(*here) == Some(&Some(first)));
            while let Some(here) = circle {
                match loops.get_mut(here) {
                    Some(known) if !*known => *known = true,
                    Some(_) | None => break,
                }
                circle = next(here);
            }
        }
        loops
    }
}

#[cfg(test)]
mod tests;
