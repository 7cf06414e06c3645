//! Reads `Race`: two locks, and why one of them holds longer.

use super::forge::{LONGEST_PASSWORD, fact};
use super::form::{Count, Shape};
use super::notes::Notes;
use super::speech::{help, question, speech};
use super::values::{plain, text};
use crate::content::mistakes::shape;
use crate::content::outline::Node;
use crate::content::{Lock, Race};

const RACE: Shape = Shape {
    thing: "`Race`",
    fields: &[
        "by", "mood", "ask", "brief", "picture", "known", "locks", "because", "won", "hints",
        "auntie",
    ],
};

const LOCK: Shape = Shape {
    thing: "a lock",
    fields: &["owner", "password"],
};

const TWO: Count = Count {
    least: 2,
    most: 2,
    wanted: "exactly two",
    why: "A race is between two locks: the child says which of them holds longer.",
};

/// Reads `Race(…)`.
pub(super) fn race(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Race> {
    let form = notes.named_form(node, path, &RACE)?;
    let question = question(notes, &form);
    let known = form.optional_list(notes, "known", "known", fact);
    form.expect_count(notes, "locks", &TWO);
    let locks = form.list(notes, "locks", "lock", lock);
    let because = form.optional(notes, "because", text);
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Race {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        known: known?,
        locks: locks?.try_into().ok()?,
        because: because?,
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

fn lock(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Lock> {
    let form = notes.form(node, path, &LOCK)?;
    let owner = form.required(notes, "owner", text);
    let password = form.optional(notes, "password", password);
    Some(Lock {
        owner: owner?,
        password: password?,
    })
}

/// A password as long as one that can be typed, at the most.
fn password(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<String> {
    let password = plain(notes, node, path)?;
    let long = password.chars().count();
    if long > usize::from(LONGEST_PASSWORD) {
        let mistake = shape::long_password(long, LONGEST_PASSWORD);
        notes.report(node.at, path, mistake);
        return None;
    }
    Some(password)
}
