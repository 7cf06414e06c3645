//! Reads `Spot`: things in a photo, enough of them clues and enough of them harmless.

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{help, question, speech};
use super::twice::{note_twice, texts_of};
use super::values::{mentioned, plain, text, truth};
use crate::content::mistakes::spot as mistakes;
use crate::content::outline::Node;
use crate::content::{Spot, Thing};

const SPOT: Shape = Shape {
    thing: "`Spot`",
    fields: &[
        "by", "mood", "ask", "brief", "picture", "caption", "things", "missed", "oops", "found",
        "hints", "auntie",
    ],
};

const THING: Shape = Shape {
    thing: "a thing",
    fields: &["place", "say", "near", "clue", "because", "piece"],
};

const THINGS: Count = Count {
    least: 6,
    most: 12,
    wanted: "6 to 12",
    why: "With fewer there is nothing to hunt for, and more are not found on a small screen.",
};

/// The fewest and the most clues of a photo.
const CLUES: (usize, usize) = (2, 7);

/// The fewest things of a photo that tell nothing.
const HARMLESS: usize = 3;

/// Reads `Spot(…)`.
pub(super) fn spot(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Spot> {
    let form = notes.named_form(node, path, &SPOT)?;
    let picture = form.node(notes, "picture");
    let question = question(notes, &form);
    let caption = form.optional(notes, "caption", text);
    form.expect_count(notes, "things", &THINGS);
    let things = form.list(notes, "things", "thing", thing);
    note_twice(notes, [&texts_of(&form, "things", &["place"])], "place");
    note_twice(notes, [&texts_of(&form, "things", &["say"])], "thing");
    if let Some(things) = &things {
        check_balance(notes, &form, things);
    }
    let missed = form.optional_list(notes, "missed", "missed", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let found = form.optional_list(notes, "found", "found", speech);
    let help = help(notes, &form);
    picture?;
    let question = question?;
    let help = help?;
    Some(Spot {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture?,
        caption: caption?,
        things: things?,
        missed: missed?,
        oops: oops?,
        found: found?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

fn thing(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Thing> {
    let form = notes.form(node, path, &THING)?;
    let place = form.required(notes, "place", plain);
    let say = form.required(notes, "say", text);
    let near = form.required(notes, "near", text);
    let clue = form.optional(notes, "clue", truth);
    let because = form.required(notes, "because", text);
    let piece = form.optional(notes, "piece", mentioned(Mentioned::Piece));
    let clue = clue?.unwrap_or(false);
    if let (Some(Some(piece)), false) = (&piece, clue) {
        let mistake = mistakes::piece_of_no_clue(piece);
        notes.report(form.name_at("piece"), &form.path_of("piece"), mistake);
    }
    Some(Thing {
        place: place?,
        say: say?,
        near: near?,
        clue,
        because: because?,
        piece: piece?,
    })
}

/// Notes a photo that tells nothing, too much, or nothing but clues. Too few things are told of
/// already.
fn check_balance(notes: &mut Notes<'_>, form: &Form<'_, '_>, things: &[Thing]) {
    if !(THINGS.least..=THINGS.most).contains(&things.len()) {
        return;
    }
    let clues = things.iter().filter(|thing| thing.clue).count();
    let harmless = things.len() - clues;
    let (least, most) = CLUES;
    if !(least..=most).contains(&clues) {
        let mistake = mistakes::clue_count(clues, least, most);
        notes.report(form.name_at("things"), &form.path_of("things"), mistake);
    } else if harmless < HARMLESS {
        let mistake = mistakes::harmless_count(harmless, HARMLESS);
        notes.report(form.name_at("things"), &form.path_of("things"), mistake);
    }
}
