//! Reads scenes step by step, and sees that each ends once, at its end.

use std::collections::BTreeMap;

use super::chat::chat;
use super::choices::{choose, teach};
use super::copies::copies;
use super::dice::{dice, recall};
use super::forge::forge;
use super::guess::guess;
use super::leak::leak;
use super::matching::matching;
use super::notes::{Mentioned, Notes, inside};
use super::order::order;
use super::panel::panel;
use super::photo::photo;
use super::profile::profile;
use super::race::race;
use super::sort::sort;
use super::speech::say_step;
use super::spot::spot;
use super::values::{mentioned, word};
use crate::content::mistakes::{shape, story};
use crate::content::outline::{Kind, Node};
use crate::content::{Ending, Level, Scene, Step};

const STEPS: &[&str] = &[
    "Say", "Choose", "Sort", "Forge", "Teach", "Dice", "Recall", "Race", "Guess", "Order", "Match",
    "Spot", "Photo", "Copies", "Leak", "End", "Go", "Back", "Spot", "Photo", "End", "Go", "Back",
    "Copies", "Settings", "End", "Go", "Back", "Spot", "Photo", "Copies", "Chat", "End", "Go",
    "Back", "Spot", "Photo", "End", "Go", "Back", "Copies", "Settings", "Profile", "End", "Go",
    "Back",
];

const ENDINGS: &[(&str, Ending)] = &[("Done", Ending::Done)];

/// Reads the field `scenes`.
pub(super) fn scenes(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
) -> Option<BTreeMap<String, Scene>> {
    let scenes = notes.table(node, (path, "scene"), |notes, value, name, _| {
        notes.mark(name, value.at);
        scene(notes, value, name)
    });
    if let Kind::Map(entries) = &node.kind {
        let names = entries.iter().filter_map(|(key, _)| match &key.kind {
            Kind::Text(name) => Some(name.as_ref()),
            Kind::Number(_)
            | Kind::Word(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Tuple(..)
            | Kind::Fields(..) => None,
        });
        if !names.clone().any(|name| name == Level::START) {
            notes.report(node.at, path, story::no_start(names));
        }
    }
    scenes
}

fn scene(notes: &mut Notes<'_>, node: &Node<'_>, name: &str) -> Option<Scene> {
    let steps = notes.list(node, name, (name, "step"), step);
    if let Kind::List(nodes) = &node.kind {
        check_ending(notes, node, nodes, name);
    }
    Some(Scene { steps: steps? })
}

/// A scene has one ending, which is its last step.
fn check_ending(notes: &mut Notes<'_>, scene: &Node<'_>, steps: &[Node<'_>], name: &str) {
    let Some(last) = steps.last() else {
        notes.report(scene.at, name, story::empty_scene(name));
        return;
    };
    let place = |index| inside(name, &format!("step {}", index + 1));
    let ending = steps
        .iter()
        .enumerate()
        .find_map(|(index, step)| ending(step).map(|ending| (index, ending)));
    match ending {
        None => notes.report(
            last.at,
            &place(steps.len() - 1),
            story::scene_runs_out(name),
        ),
        Some((index, ending)) => {
            if let Some(next) = steps.get(index + 1) {
                notes.report(next.at, &place(index + 1), story::after_ending(ending));
            }
        }
    }
    if name == Level::START
        && let Some((index, back)) = steps
            .iter()
            .enumerate()
            .find(|(_, step)| step.name() == Some("Back"))
    {
        notes.report(back.at, &place(index), story::back_in_start());
    }
}

/// How a step that ends a scene is written.
fn ending(step: &Node<'_>) -> Option<&'static str> {
    match step.name() {
        Some("End") => Some("End(Done)"),
        Some("Go") => Some("Go(…)"),
        Some("Back") => Some("Back"),
        _ => None,
    }
}

fn step(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Step> {
    match (node.name(), &node.kind) {
        (Some("Say"), _) => say_step(notes, node, path).map(Step::Say),
        (Some("Choose"), _) => choose(notes, node, path).map(Step::Choose),
        (Some("Sort"), _) => sort(notes, node, path).map(Step::Sort),
        (Some("Forge"), _) => forge(notes, node, path).map(Step::Forge),
        (Some("Teach"), _) => teach(notes, node, path).map(Step::Teach),
        (Some("Dice"), _) => dice(notes, node, path).map(Step::Dice),
        (Some("Recall"), _) => recall(notes, node, path).map(Step::Recall),
        (Some("Race"), _) => race(notes, node, path).map(Step::Race),
        (Some("Guess"), _) => guess(notes, node, path).map(Step::Guess),
        (Some("Order"), _) => order(notes, node, path).map(Step::Order),
        (Some("Match"), _) => matching(notes, node, path).map(Step::Match),
        (Some("Spot"), _) => spot(notes, node, path).map(Step::Spot),
        (Some("Photo"), _) => photo(notes, node, path).map(Step::Photo),
        (Some("Copies"), _) => copies(notes, node, path).map(Step::Copies),
        (Some("Leak"), _) => leak(notes, node, path).map(Step::Leak),
        (Some("Settings"), _) => panel(notes, node, path).map(Step::Settings),
        (Some("Chat"), _) => chat(notes, node, path).map(Step::Chat),
        (Some("Profile"), _) => profile(notes, node, path).map(Step::Profile),
        (_, Kind::Word("Back")) => Some(Step::Back),
        (_, Kind::Tuple(Some("End"), items)) if items.len() == 1 => {
            word("ending", ENDINGS)(notes, items.first()?, path).map(Step::End)
        }
        (_, Kind::Tuple(Some("Go"), items)) if items.len() == 1 => {
            mentioned(Mentioned::Go)(notes, items.first()?, path).map(Step::Go)
        }
        (name, _) => {
            let wanted = match name {
                Some("End") => "`End(Done)`",
                Some("Go") => "`Go(\"scene\")`",
                Some("Back") => "`Back` alone",
                Some(other) => {
                    notes.report(node.at, path, shape::unknown_word("step", other, STEPS));
                    return None;
                }
                None => "a step such as `Say(…)` or `Choose(…)`",
            };
            let last = path.rsplit(" › ").next().unwrap_or(path);
            notes.report(
                node.at,
                path,
                shape::wrong_type(last, wanted, &node.described()),
            );
            None
        }
    }
}
