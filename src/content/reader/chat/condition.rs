//! Reads when something of a talk is there, and what an answer changes.

use std::collections::{BTreeMap, BTreeSet};

use super::super::form::Form;
use super::super::notes::{Notes, inside};
use super::super::speech::MOODS;
use super::super::values::word;
use super::known::{Kind, Known, is_known, one_of};
use crate::content::mistakes::chat as mistakes;
use crate::content::{Change, Condition, Mood};

/// Reads `when`, `unless` and `feels`.
pub(super) fn condition(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    known: &Known<'_>,
) -> Option<Condition> {
    let when = facts(notes, form, "when", known);
    let unless = facts(notes, form, "unless", known);
    let feels = moods(notes, form, "feels", known);
    Some(Condition {
        when: when?,
        unless: unless?,
        feels: feels?,
    })
}

/// Reads `sets` and `moods`.
pub(super) fn change(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    known: &Known<'_>,
) -> Option<Change> {
    let sets = facts(notes, form, "sets", known);
    let moods = moods(notes, form, "moods", known);
    Some(Change {
        sets: sets?,
        moods: moods?,
    })
}

fn facts(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    field: &str,
    known: &Known<'_>,
) -> Option<BTreeSet<String>> {
    let facts = form.optional_list(notes, field, field, |notes, node, path| {
        one_of(notes, node, path, (Kind::Fact, known))
    })?;
    Some(facts.into_iter().collect())
}

fn moods(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    field: &str,
    known: &Known<'_>,
) -> Option<BTreeMap<String, Mood>> {
    let moods = form.optional(notes, field, |notes, node, path| {
        notes.table(node, (path, "person"), |notes, value, who, path| {
            let path = inside(path, who);
            is_known(notes, value.at, &path, (who, Kind::Person, known))?;
            let mood = word("mood", MOODS)(notes, value, &path)?;
            let moods = known.moods.as_ref().map(|moods| moods.get(who));
            // Where moods are wrong themselves, that has been noted.
            if moods.is_none_or(|moods| moods.is_some_and(|moods| moods.contains(&mood))) {
                return Some(mood);
            }
            notes.report(value.at, &path, mistakes::unknown_mood(who));
            None
        })
    })?;
    Some(moods.unwrap_or_default())
}
