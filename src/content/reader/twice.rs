//! Finds the texts of a list, and notes those that stand twice.

use std::collections::{BTreeMap, BTreeSet};

use super::form::Form;
use super::notes::{Notes, inside};
use crate::content::mistakes::shape;
use crate::content::outline::{Kind, Node};

/// A text of an item of a list, and where it stands.
pub(super) struct Found<'n> {
    pub(super) text: &'n str,
    pub(super) at: usize,
    pub(super) path: String,
}

/// A field of all items of a list as it is written, even where the rest of an item is wrong: a
/// wrong text must not make every rule look wrong. Of several fields, the first that an item has.
pub(super) fn texts_of<'n>(form: &Form<'n, '_>, list: &str, fields: &[&str]) -> Vec<Found<'n>> {
    let Some(Kind::List(items)) = form.field(list).map(|node| &node.kind) else {
        return Vec::new();
    };
    let one = list.trim_end_matches('s');
    let mut found = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let texts = fields
            .iter()
            .filter_map(|field| Some((*field, text_in(item, field)?)));
        for (field, (text, at)) in texts.take(1) {
            found.push(Found {
                text,
                at,
                path: inside(&form.path, &format!("{one} {} › {field}", index + 1)),
            });
        }
    }
    found
}

/// The text of a field of an item as it is written, and where it stands.
pub(super) fn text_in<'n>(item: &'n Node<'_>, name: &str) -> Option<(&'n str, usize)> {
    let Kind::Fields(_, fields) = &item.kind else {
        return None;
    };
    let field = fields.iter().find(|field| field.name == name)?;
    let value = match &field.value.kind {
        Kind::Tuple(Some("Some"), items) => items.first()?,
        Kind::Text(_)
        | Kind::Number(_)
        | Kind::Word(_)
        | Kind::List(_)
        | Kind::Map(_)
        | Kind::Tuple(..)
        | Kind::Fields(..) => &field.value,
    };
    if let Kind::Text(text) = &value.kind {
        Some((text, value.at))
    } else {
        None
    }
}

/// Notes a text that stands twice in one of several forms of the same list. What stands in more
/// than one form is noted once.
pub(super) fn note_twice<const FORMS: usize>(
    notes: &mut Notes<'_>,
    forms: [&[Found<'_>]; FORMS],
    what: &str,
) {
    let mut told = BTreeSet::new();
    for texts in forms {
        let mut earlier: BTreeMap<&str, usize> = BTreeMap::new();
        for found in texts {
            let first = *earlier.entry(found.text).or_insert(found.at);
            if first != found.at && told.insert(found.at) {
                let line = notes.position(first).line;
                let mistake = shape::duplicate(what, found.text, line);
                notes.report(found.at, &found.path, mistake);
            }
        }
    }
}
