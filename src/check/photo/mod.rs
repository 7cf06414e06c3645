//! Whether a `Photo` can be made ready for everybody whom it is for, whether something can go
//! wrong with it, and whether each of its clues can be ended. All ways in which the tools can stand
//! are tried; there are 64 at the most.

pub(super) mod drawn;

use std::collections::BTreeSet;

use super::findings::Findings;
use super::kinds::{AUDIENCE_NOT_SERVED, ENDLESS_CLUE, NOTHING_GOES_WRONG};
use super::texts::step_path;
use crate::activity::photo::{Switches, is_ended, outcome};
use crate::content::{Audience, ClueSource, Level, Photo, PhotoClue, Step, Tells, Verdict};

pub(super) fn look(findings: &mut Findings<'_>) {
    let level = findings.level();
    for (name, scene) in level.scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Some(photo) = step.as_photo() {
                let worst = kept_back(level, photo);
                look_at(findings, &step_path(name, index), photo, &worst);
            }
        }
    }
}

fn look_at(findings: &mut Findings<'_>, path: &str, photo: &Photo, kept_back: &[BTreeSet<String>]) {
    let every = Switches::every(photo);
    let comes_to = |audience: &Audience, kept: &BTreeSet<String>, wanted: Verdict| {
        let mut every = every.iter();
        every.any(|switches| outcome(photo, switches, audience, kept).verdict() == wanted)
    };
    let audiences = photo.audiences.iter().enumerate();
    for (index, audience) in audiences.filter(|(_, audience)| !audience.narrow) {
        let mut kept_back = kept_back.iter();
        if !kept_back.all(|kept| comes_to(audience, kept, Verdict::Safe)) {
            let what = format!(
                "Whatever is done to this photo, it can't be shown to \"{}\" and be well judged.",
                audience.say.source()
            );
            let path = format!("{path} › audience {}", index + 1);
            findings.report(&AUDIENCE_NOT_SERVED, &path, what);
        }
    }
    let goes_wrong = |audience: &Audience| {
        let mut kept_back = kept_back.iter();
        kept_back.any(|kept| comes_to(audience, kept, Verdict::Risky))
    };
    if !photo.audiences.iter().any(goes_wrong) {
        let what = "Whatever the child does, nobody learns anything from this photo.".to_owned();
        findings.report(&NOTHING_GOES_WRONG, path, what);
    }
    for (index, clue) in photo.clues.iter().enumerate() {
        let is_known = |audience: &Audience| audience.knows.iter().any(|k| k == clue.tells.key());
        let ends = |switches: &Switches| is_ended(photo, switches, clue);
        if !photo.audiences.iter().any(is_known) && !every.iter().any(ends) {
            let what = format!(
                "No tool ends {}, and no audience knows \"{}\" anyway.",
                called(clue),
                clue.tells.key()
            );
            let path = format!("{path} › clue {}", index + 1);
            findings.report(&ENDLESS_CLUE, &path, what);
        }
    }
}

fn called(clue: &PhotoClue) -> String {
    match &clue.source {
        ClueSource::Place { place: _, say } => say.source().to_owned(),
        ClueSource::Note(note) => format!("the note \"{}\"", note.source()),
        ClueSource::Moment(moment) => format!("the moment \"{}\"", moment.source()),
        ClueSource::Caption => "the caption".to_owned(),
    }
}

/// Which pieces of the jigsaw may still be kept back when the photo is shown, at the worst: as few
/// as possible, but one at least, since whoever gives the last one away is asked to mend that.
fn kept_back(level: &Level, photo: &Photo) -> Vec<BTreeSet<String>> {
    let Some(jigsaw) = level.jigsaw() else {
        return vec![BTreeSet::new()];
    };
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let others = steps
        .filter_map(Step::as_photo)
        .filter(|other| !std::ptr::eq(*other, photo));
    let elsewhere: BTreeSet<&str> = others.flat_map(pieces).collect();
    let keys = jigsaw.pieces.iter().map(|piece| piece.key.as_str());
    let least: BTreeSet<String> = keys
        .filter(|key| !elsewhere.contains(key))
        .map(str::to_owned)
        .collect();
    if !least.is_empty() {
        return vec![least];
    }
    let mut worst: Vec<BTreeSet<String>> = pieces(photo)
        .map(|piece| BTreeSet::from([piece.to_owned()]))
        .collect();
    if worst.is_empty() {
        worst.push(BTreeSet::new());
    }
    worst
}

/// The pieces that a photo can give.
pub(super) fn pieces(photo: &Photo) -> impl Iterator<Item = &str> {
    photo.clues.iter().filter_map(|clue| match &clue.tells {
        Tells::Piece(piece) => Some(piece.as_str()),
        Tells::Fact(_) => None,
    })
}

#[cfg(test)]
mod tests;
