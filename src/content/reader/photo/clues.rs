//! Reads the clues of a `Photo`: each is in one place and tells one thing.

use super::super::form::{Form, Shape};
use super::super::notes::{Mentioned, Notes};
use super::super::values::{mentioned, plain, text, truth};
use crate::content::mistakes::photo as mistakes;
use crate::content::outline::Node;
use crate::content::{ClueSource, PhotoClue, Tells};

const CLUE: Shape = Shape {
    thing: "a clue",
    fields: &[
        "place", "say", "note", "moment", "caption", "tells", "piece", "because",
    ],
};

/// Where a clue can be.
const SOURCES: [&str; 4] = ["place", "note", "moment", "caption"];

pub(super) fn clue(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<PhotoClue> {
    let form = notes.form(node, path, &CLUE)?;
    let source = source(notes, &form);
    let tells = tells(notes, &form);
    let because = form.required(notes, "because", text);
    Some(PhotoClue {
        source: source?,
        tells: tells?,
        because: because?,
    })
}

fn source(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<ClueSource> {
    let place = form.optional(notes, "place", plain)?;
    let note = form.optional(notes, "note", text)?;
    let moment = form.optional(notes, "moment", text)?;
    let caption = form.optional(notes, "caption", truth)?.unwrap_or(false);
    let has_say = form.field("say").is_some();
    let is_place = place.is_some();
    let source = match (place, note, moment, caption) {
        (Some(place), None, None, false) => {
            let say = form.required(notes, "say", text)?;
            ClueSource::Place { place, say }
        }
        (None, Some(note), None, false) => ClueSource::Note(note),
        (None, None, Some(moment), false) => ClueSource::Moment(moment),
        (None, None, None, true) => ClueSource::Caption,
        (place, note, moment, caption) => {
            let is_given = [place.is_some(), note.is_some(), moment.is_some(), caption];
            let given = SOURCES.iter().zip(is_given).filter(|(_, given)| *given);
            let found: Vec<&str> = given.map(|(name, _)| *name).collect();
            notes.report(form.at, &form.path, mistakes::clue_sources(&found));
            return None;
        }
    };
    if has_say && !is_place {
        let at = form.name_at("say");
        notes.report(at, &form.path_of("say"), mistakes::say_without_place());
    }
    Some(source)
}

fn tells(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Tells> {
    let fact = form.optional(notes, "tells", plain)?;
    let piece = form.optional(notes, "piece", mentioned(Mentioned::Piece))?;
    match (fact, piece) {
        (Some(fact), None) => Some(Tells::Fact(fact)),
        (None, Some(piece)) => Some(Tells::Piece(piece)),
        (fact, _) => {
            let mistake = mistakes::clue_tells(fact.is_some());
            notes.report(form.at, &form.path, mistake);
            None
        }
    }
}
