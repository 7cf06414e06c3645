//! What names of a talk can stand for: its rooms, people, facts and moments, as they are written,
//! whether or not the rest of them is right.

use std::collections::{BTreeMap, BTreeSet};

use super::super::form::Form;
use super::super::jumps::keys;
use super::super::notes::{Mentioned, Notes};
use super::super::values::plain;
use crate::content::Mood;
use crate::content::mistakes::chat as mistakes;
use crate::content::outline::{self, Node};

/// What names of a talk can stand for.
pub(super) struct Known<'n> {
    pub(super) rooms: Vec<&'n str>,
    /// Writers who are nobody of the course.
    names: Vec<&'n str>,
    /// Everybody in some room.
    people: Vec<&'n str>,
    facts: Vec<&'n str>,
    moments: Vec<&'n str>,
    /// The moods that somebody can be in; nothing as long as they could not be read.
    pub(super) moods: Option<BTreeMap<String, Vec<Mood>>>,
    /// The people of each room.
    readers: BTreeMap<&'n str, Vec<&'n str>>,
}

/// What a name should stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Room,
    /// Somebody in a room.
    Person,
    Fact,
    Moment,
}

impl<'n> Known<'n> {
    pub(super) fn of(form: &Form<'n, '_>) -> Self {
        let mut readers = BTreeMap::new();
        if let Some(outline::Kind::Map(rooms)) = form.field("rooms").map(|node| &node.kind) {
            for (key, room) in rooms {
                if let outline::Kind::Text(key) = &key.kind {
                    readers.insert(key.as_ref(), texts(inner(room, "people")));
                }
            }
        }
        Self {
            rooms: keys(form.field("rooms")),
            names: keys(form.field("names")),
            people: readers.values().flatten().copied().collect(),
            facts: texts(form.field("facts")),
            moments: keys(form.field("talk")),
            moods: None,
            readers,
        }
    }

    /// Who reads along in a room; nobody if there is no such room.
    pub(super) fn readers(&self, room: &str) -> &[&'n str] {
        self.readers.get(room).map_or(&[], Vec::as_slice)
    }

    fn names_of(&self, kind: Kind) -> &[&'n str] {
        match kind {
            Kind::Room => &self.rooms,
            Kind::Person => &self.people,
            Kind::Fact => &self.facts,
            Kind::Moment => &self.moments,
        }
    }
}

/// A field of a struct as it is written.
pub(super) fn inner<'n, 'a>(node: &'n Node<'a>, name: &str) -> Option<&'n Node<'a>> {
    let outline::Kind::Fields(_, fields) = &node.kind else {
        return None;
    };
    let field = fields.iter().find(|field| field.name == name)?;
    Some(&field.value)
}

fn texts<'n>(list: Option<&'n Node<'_>>) -> Vec<&'n str> {
    let Some(outline::Kind::List(items)) = list.map(|node| &node.kind) else {
        return Vec::new();
    };
    let texts = items.iter().filter_map(|item| match &item.kind {
        outline::Kind::Text(text) => Some(text.as_ref()),
        outline::Kind::Number(_)
        | outline::Kind::Word(_)
        | outline::Kind::List(_)
        | outline::Kind::Map(_)
        | outline::Kind::Tuple(..)
        | outline::Kind::Fields(..) => None,
    });
    texts.collect()
}

/// Somebody who reads along: of the course, or with a screen name.
pub(super) fn person(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    known: &Known<'_>,
) -> Option<String> {
    let name = plain(notes, node, path)?;
    if !known.names.contains(&name.as_str()) {
        notes.mention(Mentioned::Person, &name, node.at, path);
    }
    Some(name)
}

/// A name that has to be among those of its kind.
pub(super) fn one_of(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (kind, known): (Kind, &Known<'_>),
) -> Option<String> {
    let name = plain(notes, node, path)?;
    is_known(notes, node.at, path, (&name, kind, known))?;
    Some(name)
}

/// Notes a name that is not among those of its kind.
pub(super) fn is_known(
    notes: &mut Notes<'_>,
    at: usize,
    path: &str,
    (name, kind, known): (&str, Kind, &Known<'_>),
) -> Option<()> {
    let names = known.names_of(kind);
    if names.contains(&name) {
        return Some(());
    }
    let what = match kind {
        Kind::Room => "room",
        Kind::Person => "person in its rooms",
        Kind::Fact => "fact",
        Kind::Moment => "moment",
    };
    let names: BTreeSet<&str> = names.iter().copied().collect();
    let mistake = mistakes::unknown_name(what, name, names.iter().copied());
    notes.report(at, path, mistake);
    None
}

/// A list that is no field of a form.
pub(super) fn list_of<T>(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    read: impl Fn(&mut Notes<'_>, &Node<'_>, &str) -> Option<T>,
) -> Option<Vec<T>> {
    notes.list(node, path, (path, "item"), read)
}
