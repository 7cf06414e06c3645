//! Reads a whole level.

use std::mem;

use super::accounts::check_accounts;
use super::form::{Count, Form, Shape};
use super::jigsaw::jigsaw;
use super::jumps::{check_names, check_returns, keys};
use super::notes::{Mentioned, Notes, inside};
use super::scenes::scenes;
use super::values::{mentioned, number, text, truth};
use crate::content::mistakes::shape;
use crate::content::outline::{Kind, Node, outline};
use crate::content::{GrownUps, Level, LevelId, OopsCard, fingerprint};

const LEVEL: Shape = Shape {
    thing: "a level",
    fields: &[
        "format",
        "title",
        "minutes",
        "ages",
        "objectives",
        "oops",
        "words",
        "jigsaw",
        "scenes",
        "grown_ups",
    ],
};

const OOPS: Shape = Shape {
    thing: "an Oops card",
    fields: &["title", "text", "secret"],
};

const GROWN_UPS: Shape = Shape {
    thing: "`grown_ups`",
    fields: &["talk", "listen_for", "note"],
};

/// For lists that must not be empty.
pub(super) const AT_LEAST_ONE: Count = Count {
    least: 1,
    most: usize::MAX,
    wanted: "one or more",
    why: "Others build on it: progress, the map, or the talk afterwards.",
};

/// The longest that a level may take, in minutes: a school lesson has not many more.
const LONGEST: u8 = 60;

/// The oldest that a player may be, in years.
const OLDEST: u8 = 120;

/// Reads a level; problems are in the notes. A level is only returned if there are none.
pub(super) fn level(notes: &mut Notes<'_>, id: LevelId, content: &str) -> Option<Level> {
    let (node, mistakes) = outline(content);
    for (at, mistake) in mistakes {
        notes.report(at, "", mistake);
    }
    let level = fill(notes, &node?, id, content)?;
    notes.problems.is_empty().then_some(level)
}

fn fill(notes: &mut Notes<'_>, node: &Node<'_>, id: LevelId, content: &str) -> Option<Level> {
    let form = notes.form(node, "", &LEVEL)?;
    form.required(notes, "format", format_one)?;
    let title = form.required(notes, "title", text);
    let minutes = form.required(notes, "minutes", number(1, LONGEST));
    let ages = form.required(notes, "ages", ages);
    form.expect_count(notes, "objectives", &AT_LEAST_ONE);
    let objectives = form.list(
        notes,
        "objectives",
        "objective",
        mentioned(Mentioned::Objective),
    );
    let oops = form.optional(notes, "oops", |notes, node, path| {
        notes.table(node, (path, "Oops card"), |notes, value, key, path| {
            oops_card(notes, value, &inside(path, key))
        })
    });
    let words = form.optional(notes, "words", |notes, node, path| {
        notes.table(node, (path, "word"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            text(notes, value, &path)
        })
    });
    let jigsaw = form.optional(notes, "jigsaw", jigsaw);
    let scenes = form.required(notes, "scenes", scenes);
    let grown_ups = form.required(notes, "grown_ups", grown_ups);
    check_names(
        notes,
        &keys(form.field("scenes")),
        &keys(form.field("oops")),
        &piece_keys(&form),
    );
    check_returns(notes, form.field("scenes"));
    check_accounts(notes);
    Some(Level {
        id,
        hash: hash(content),
        title: title?,
        minutes: minutes?,
        ages: ages?,
        objectives: objectives?,
        scenes: scenes?,
        oops: oops?.unwrap_or_default(),
        words: words?.unwrap_or_default(),
        jigsaw: jigsaw?,
        grown_ups: grown_ups?,
        positions: mem::take(&mut notes.positions),
    })
}

/// The keys of the jigsaw's pieces, as they are written.
fn piece_keys<'n>(form: &Form<'n, '_>) -> Vec<&'n str> {
    let pieces = match form.field("jigsaw").map(|node| &node.kind) {
        Some(Kind::Fields(_, fields)) => fields.iter().find(|field| field.name == "pieces"),
        Some(_) | None => None,
    };
    keys(pieces.map(|field| &field.value))
}

/// Only format 1 is known. In another one nothing else can be relied on, so who calls stops.
pub(super) fn format_one(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<()> {
    if node.kind == Kind::Number("1") {
        return Some(());
    }
    let found = if let Kind::Number(found) = node.kind {
        found.to_owned()
    } else {
        node.described()
    };
    notes.report(node.at, path, shape::unknown_format(&found));
    None
}

fn ages(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<(u8, u8)> {
    let Kind::Tuple(None, items) = &node.kind else {
        return not_two_numbers(notes, node, path);
    };
    let [from, to] = items.as_slice() else {
        return not_two_numbers(notes, node, path);
    };
    let read = number(1, OLDEST);
    let (from, to) = (read(notes, from, path), read(notes, to, path));
    let (from, to) = (from?, to?);
    if from > to {
        notes.report(node.at, path, shape::ages_reversed());
        return None;
    }
    Some((from, to))
}

fn not_two_numbers(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<(u8, u8)> {
    let wanted = "two numbers in round brackets, as in `(7, 12)`";
    notes.report(
        node.at,
        path,
        shape::wrong_type("ages", wanted, &node.described()),
    );
    None
}

fn oops_card(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<OopsCard> {
    let form = notes.form(node, path, &OOPS)?;
    let title = form.required(notes, "title", text);
    let words = form.required(notes, "text", text);
    let secret = form.optional(notes, "secret", truth);
    Some(OopsCard {
        title: title?,
        text: words?,
        secret: secret?.unwrap_or(false),
    })
}

fn grown_ups(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<GrownUps> {
    let form = notes.form(node, path, &GROWN_UPS)?;
    form.expect_count(notes, "talk", &AT_LEAST_ONE);
    let talk = form.list(notes, "talk", "talk", text);
    form.expect_count(notes, "listen_for", &AT_LEAST_ONE);
    let listen_for = form.list(notes, "listen_for", "listen_for", text);
    let advice = form.required(notes, "note", text);
    Some(GrownUps {
        talk: talk?,
        listen_for: listen_for?,
        note: advice?,
    })
}

/// Changes with what a level says; line ends of Windows don't count.
fn hash(content: &str) -> u64 {
    fingerprint(&content.replace('\r', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_ignores_line_ends_of_windows() {
        assert_ne!(hash("foo\nbar"), hash("foobar"));
        assert_eq!(hash("foo\r\nbar"), hash("foo\nbar"));
    }
}
