//! Sees that every name that a level uses itself is there: scenes and cards of the Oops album.

use std::collections::BTreeSet;

use super::notes::{Mention, Mentioned, Notes};
use crate::content::Level;
use crate::content::mistakes::{spot, story};
use crate::content::outline::{Kind, Node};

/// The keys of a table, as they are written, whether or not their values are right.
pub(super) fn keys<'n>(table: Option<&'n Node<'_>>) -> Vec<&'n str> {
    let Some(Kind::Map(entries)) = table.map(|node| &node.kind) else {
        return Vec::new();
    };
    entries
        .iter()
        .filter_map(|(key, _)| {
            if let Kind::Text(name) = &key.kind {
                Some(name.as_ref())
            } else {
                None
            }
        })
        .collect()
}

/// Notes every jump to a scene, every card, and every piece that isn't there.
pub(super) fn check_names(notes: &mut Notes<'_>, scenes: &[&str], oops: &[&str], pieces: &[&str]) {
    for mention in notes.mentions.clone() {
        let Mention {
            kind,
            name,
            at,
            path,
        } = mention;
        match kind {
            Mentioned::Then | Mentioned::Go if !scenes.contains(&name.as_str()) => {
                notes.report(
                    at,
                    &path,
                    story::unknown_scene(&name, scenes.iter().copied()),
                );
            }
            Mentioned::Oops if !oops.contains(&name.as_str()) => {
                notes.report(at, &path, story::unknown_oops(&name, oops.iter().copied()));
            }
            Mentioned::Piece if !pieces.contains(&name.as_str()) => {
                notes.report(
                    at,
                    &path,
                    spot::unknown_piece(&name, pieces.iter().copied()),
                );
            }
            Mentioned::Person
            | Mentioned::Objective
            | Mentioned::Oops
            | Mentioned::Piece
            | Mentioned::Account
            | Mentioned::OtherAccount
            | Mentioned::MadeAccount
            | Mentioned::TwinAccount
            | Mentioned::Then
            | Mentioned::Go => {}
        }
    }
}

/// Notes each `Back` in a scene that the start leads to by `Go` alone: then there is no choice to
/// return to. (In the start scene itself, it is noted where scenes are read.)
pub(super) fn check_returns(notes: &mut Notes<'_>, scenes: Option<&Node<'_>>) {
    let Some(Kind::Map(entries)) = scenes.map(|node| &node.kind) else {
        return;
    };
    let reached = reached_by_go(&notes.mentions);
    for (key, scene) in entries {
        if let (Kind::Text(name), Kind::List(steps)) = (&key.kind, &scene.kind)
            && name.as_ref() != Level::START
            && reached.contains(name.as_ref())
            && let Some(index) = steps.iter().position(|step| step.name() == Some("Back"))
            && let Some(back) = steps.get(index)
        {
            let path = format!("{name} › step {}", index + 1);
            notes.report(back.at, &path, story::back_without_choice(name));
        }
    }
}

fn reached_by_go(mentions: &[Mention]) -> BTreeSet<String> {
    let mut reached = BTreeSet::from([Level::START.to_owned()]);
    loop {
        let before = reached.len();
        for mention in mentions {
            let from = mention.path.split(" › ").next().unwrap_or_default();
            if mention.kind == Mentioned::Go && reached.contains(from) {
                reached.insert(mention.name.clone());
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}
