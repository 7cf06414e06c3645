//! Sees that facts, clues, tools and audiences of a `Photo` name each other.

use std::collections::BTreeSet;

use super::super::form::Form;
use super::super::notes::{Notes, inside};
use crate::content::mistakes::{photo as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{ClueSource, Photo, PhotoTool, Tells};

pub(super) fn together(notes: &mut Notes<'_>, form: &Form<'_, '_>, photo: &Photo) {
    clues(notes, form, photo);
    facts(notes, form, photo);
    tools(notes, form, photo);
    audiences(notes, form, photo);
}

/// Where an item of a list stands, and its path.
fn place(form: &Form<'_, '_>, list: &str, index: usize) -> (usize, String) {
    let item = match form.field(list).map(|node| &node.kind) {
        Some(Kind::List(items)) => items.get(index),
        Some(_) | None => None,
    };
    let one = list.trim_end_matches('s');
    (
        item.map_or(form.at, |node: &Node<'_>| node.at),
        inside(&form.path, &format!("{one} {}", index + 1)),
    )
}

fn clues(notes: &mut Notes<'_>, form: &Form<'_, '_>, photo: &Photo) {
    for (index, clue) in photo.clues.iter().enumerate() {
        let (at, path) = place(form, "clues", index);
        if let Tells::Fact(fact) = &clue.tells
            && !photo.facts.contains_key(fact)
        {
            let known = photo.facts.keys().map(String::as_str);
            let path = inside(&path, "tells");
            notes.report(at, &path, mistakes::unknown_fact(fact, known));
        }
        if clue.source == ClueSource::Caption && photo.caption.is_none() {
            notes.report(at, &path, mistakes::no_caption("The caption is a clue"));
        }
    }
}

fn facts(notes: &mut Notes<'_>, form: &Form<'_, '_>, photo: &Photo) {
    for fact in photo.facts.keys() {
        let tells = Tells::Fact(fact.clone());
        if !photo.clues.iter().any(|clue| clue.tells == tells) {
            let at = form.field("facts").map_or(form.at, |node| node.at);
            let path = inside(&form.path_of("facts"), fact);
            notes.report(at, &path, mistakes::idle_fact(fact));
        }
    }
}

fn tools(notes: &mut Notes<'_>, form: &Form<'_, '_>, photo: &Photo) {
    let mut scrub: Option<usize> = None;
    for (index, tool) in photo.tools.iter().enumerate() {
        let (at, path) = place(form, "tools", index);
        match tool {
            PhotoTool::Scrub => {
                if let Some(first) = scrub {
                    let line = notes.position(first).line;
                    notes.report(at, &path, shape::duplicate("tool", "Scrub", line));
                } else if photo.notes().next().is_none() {
                    notes.report(at, &path, mistakes::nothing_to_scrub());
                }
                scrub = Some(at);
            }
            PhotoTool::Reword { say: _ } if photo.caption.is_none() => {
                let what = "This tool writes another caption";
                notes.report(at, &path, mistakes::no_caption(what));
            }
            PhotoTool::Crop { cuts, .. } => {
                let known = photo.places();
                for cut in cuts.iter().filter(|cut| !known.contains(&cut.as_str())) {
                    let path = inside(&path, "cuts");
                    let mistake = mistakes::unknown_cut(cut, known.iter().copied());
                    notes.report(at, &path, mistake);
                }
            }
            PhotoTool::Blur { .. }
            | PhotoTool::Swap { .. }
            | PhotoTool::Wait { .. }
            | PhotoTool::Reword { .. } => {}
        }
    }
}

fn audiences(notes: &mut Notes<'_>, form: &Form<'_, '_>, photo: &Photo) {
    let told: BTreeSet<&str> = photo.clues.iter().map(|clue| clue.tells.key()).collect();
    for (index, audience) in photo.audiences.iter().enumerate() {
        let (at, path) = place(form, "audiences", index);
        for key in &audience.knows {
            if !told.contains(key.as_str()) && !photo.facts.contains_key(key) {
                let path = inside(&path, "knows");
                notes.report(at, &path, mistakes::unknown_fact(key, told.iter().copied()));
            }
        }
    }
}
