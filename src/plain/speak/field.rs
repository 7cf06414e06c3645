//! Says a line to type: what it is for, and how what was typed did. Never what was typed.

use std::ops::Range;

use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Action, Body, Field, PieceMark, Stage};
use crate::words::Text;

/// What the line is for and what it should be like.
pub(super) fn task(field: &Field, voice: &Voice) -> Vec<Line> {
    let mut lines = Vec::new();
    // Of a line that was handed in, only the goals are left to say.
    if field.editable || is_empty(field) {
        let purpose = voice.lines(&words::pair(
            voice.whole(field.label.clone()),
            voice.whole(field.reminder.clone()),
        ));
        lines.extend(Voice::of_kind(&Kind::Task, purpose));
    }
    for goal in &field.goals {
        if goal.met.is_none() || is_empty(field) {
            lines.extend(voice.sentence(&words::GOAL.with("goal", goal.label.clone())));
        }
    }
    lines
}

/// How strong what was typed is, the pieces that it falls into, and the goals that are met. After
/// a show the pieces are not listed: those that fell were told there, and the others held.
pub(in crate::plain) fn outcome(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let field = match &stage.body {
        Body::Field(field) if !is_empty(field) => field,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            return Vec::new();
        }
    };
    let mut lines = Vec::new();
    if let Some(meter) = field.meter.as_ref().filter(|meter| !meter.stale) {
        lines.extend(voice.lines(&words::pair(
            voice.whole(meter.label.clone()),
            voice.whole(meter.advice.clone()),
        )));
    }
    if stage.reveal.is_none() {
        let pieces = field.pieces.iter();
        let told = pieces.filter_map(|piece| described(piece, piece.fallen));
        lines.extend(told.flat_map(|said| voice.lines(&said)));
    }
    if field.goals.len() > 1 && field.goals.iter().all(|goal| goal.met == Some(true)) {
        lines.extend(voice.lines(&words::ALL_GOALS_MET));
        return lines;
    }
    for goal in &field.goals {
        let (form, kind) = match goal.met {
            Some(true) => (words::GOAL_MET, Kind::Words),
            Some(false) => (words::GOAL_NOT_MET, Kind::Unmet),
            None => continue,
        };
        let said = voice.sentence(&form.with("goal", goal.label.clone()));
        lines.extend(Voice::of_kind(&kind, said));
    }
    lines
}

/// Whether characters are hidden, where that can be switched.
pub(in crate::plain) fn veil(stage: &Stage, voice: &Voice) -> Vec<Line> {
    match &stage.body {
        Body::Field(field) if stage.offers(&Action::Veil) => {
            let words = if field.veiled {
                words::VEILED
            } else {
                words::UNVEILED
            };
            voice.lines(&words)
        }
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            Vec::new()
        }
    }
}

fn is_empty(field: &Field) -> bool {
    field.text.expose().is_empty()
}

/// What a piece is and where it stands; `None` for a gap and for a piece of nothing.
pub(super) fn described(piece: &PieceMark, fallen: bool) -> Option<Text> {
    if piece.gap {
        return None;
    }
    let form = if fallen {
        words::PIECE_FALLEN
    } else {
        words::PIECE
    };
    let letters = letters(&piece.range)?;
    Some(
        form.with("letters", letters)
            .with("piece", piece.label.clone()),
    )
}

/// Where a piece stands, counted from one; `None` for a piece of nothing.
fn letters(range: &Range<usize>) -> Option<Text> {
    let first = range.start.saturating_add(1);
    match range.len() {
        0 => None,
        1 => Some(words::LETTER.with("first", first as u64)),
        2.. => Some(
            words::LETTERS
                .with("first", first as u64)
                .with("last", range.end as u64),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Catalog;

    #[test]
    fn letters_are_counted_from_one_and_the_last_one_is_included() {
        let said = |range| letters(&range).map(|text| Catalog::English.say(&text));
        assert_eq!(said(0..7).as_deref(), Some("Letters 1 to 7"));
        assert_eq!(said(7..9).as_deref(), Some("Letters 8 to 9"));
        assert_eq!(said(2..3).as_deref(), Some("Letter 3"));
        assert_eq!(said(4..4), None);
    }
}
