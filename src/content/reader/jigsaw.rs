//! Reads the jigsaw of a level: its question, its pieces, and what they tell together.

use super::form::{Count, Shape};
use super::jumps::keys;
use super::notes::{Notes, inside};
use super::values::text;
use crate::content::outline::Node;
use crate::content::{Jigsaw, JigsawPiece};

const JIGSAW: Shape = Shape {
    thing: "`jigsaw`",
    fields: &["ask", "pieces", "joined"],
};

const PIECES: Count = Count {
    least: 2,
    most: 5,
    wanted: "2 to 5",
    why: "One piece is no jigsaw, and more than five don't fit beside a photo.",
};

/// Reads the field `jigsaw`.
pub(super) fn jigsaw(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Jigsaw> {
    let form = notes.form(node, path, &JIGSAW)?;
    let ask = form.required(notes, "ask", text);
    form.expect_count(notes, "pieces", &PIECES);
    let pieces = form.required(notes, "pieces", |notes, node, path| {
        notes.table(node, (path, "piece"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            text(notes, value, &path)
        })
    });
    let joined = form.required(notes, "joined", text);
    let mut pieces = pieces?;
    // A table is kept by its keys; on stage the pieces lie as in the file.
    let pieces = keys(form.field("pieces"))
        .into_iter()
        .filter_map(|key| {
            let (key, text) = pieces.remove_entry(key)?;
            Some(JigsawPiece { key, text })
        })
        .collect();
    Some(Jigsaw {
        ask: ask?,
        pieces,
        joined: joined?,
    })
}
