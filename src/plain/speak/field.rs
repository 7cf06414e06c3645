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
        let said = told(pieces.map(|piece| Some((piece, piece.fallen))));
        lines.extend(said.iter().flat_map(|said| voice.lines(said)));
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

/// What pieces are, where they stand, and whether they fell; neighbours of which the same is to be
/// said are told as one. Gaps and pieces of nothing are not told and part nobody. `None` stands for a
/// piece that is not spoken of now, which keeps its neighbours apart.
pub(super) fn told<'p>(pieces: impl Iterator<Item = Option<(&'p PieceMark, bool)>>) -> Vec<Text> {
    let mut told: Vec<(Range<usize>, &Text, bool, u64)> = Vec::new();
    let mut is_apart = true;
    for piece in pieces {
        let Some((piece, fallen)) = piece else {
            is_apart = true;
            continue;
        };
        if piece.gap || piece.range.is_empty() {
            continue;
        }
        match told.last_mut() {
            Some((range, label, same, number))
                if !is_apart && **label == piece.label && *same == fallen =>
            {
                range.end = piece.range.end;
                *number += 1;
            }
            Some(_) | None => told.push((piece.range.clone(), &piece.label, fallen, 1)),
        }
        is_apart = false;
    }
    let told = told.into_iter().map(|(range, label, fallen, number)| {
        let piece = match number {
            1 => label.clone(),
            several => words::SEVERAL
                .with("piece", label.clone())
                .with("number", several),
        };
        let form = if fallen {
            words::PIECE_FALLEN
        } else {
            words::PIECE
        };
        form.with("letters", letters(&range)).with("piece", piece)
    });
    told.collect()
}

/// Where a piece stands, counted from one.
fn letters(range: &Range<usize>) -> Text {
    let first = range.start.saturating_add(1);
    if range.len() == 1 {
        words::LETTER.with("first", first as u64)
    } else {
        words::LETTERS
            .with("first", first as u64)
            .with("last", range.end as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Catalog;

    #[test]
    fn letters_are_counted_from_one_and_the_last_one_is_included() {
        let said = |range| Catalog::English.say(&letters(&range));
        assert_eq!(said(0..7), "Letters 1 to 7");
        assert_eq!(said(7..9), "Letters 8 to 9");
        assert_eq!(said(2..3), "Letter 3");
    }

    #[test]
    fn neighbours_of_which_the_same_is_said_are_told_as_one() {
        let piece = |range, label: &'static str| PieceMark {
            range,
            label: Text::new(label),
            gap: label.is_empty(),
            fallen: false,
        };
        let pieces = [
            piece(0..3, "seen before"),
            piece(3..4, ""),
            piece(4..9, "seen before"),
            piece(9..9, "a name"),
            piece(9..12, "seen before"),
            piece(12..16, "a year"),
            piece(16..20, "a year"),
            piece(20..24, "a year"),
        ];
        let said = |how: [Option<bool>; 8]| -> Vec<String> {
            let seen = pieces.iter().zip(how);
            let told = told(seen.map(|(piece, fallen)| fallen.map(|fallen| (piece, fallen))));
            told.iter().map(|text| Catalog::English.say(text)).collect()
        };
        assert_eq!(
            said([Some(true); 8]),
            [
                "Letters 1 to 12: seen before, 3 times, guessed.",
                "Letters 13 to 24: a year, 3 times, guessed.",
            ]
        );
        let yes = Some(true);
        assert_eq!(
            said([yes, None, yes, yes, yes, Some(false), yes, yes])[1..],
            [
                "Letters 5 to 12: seen before, 2 times, guessed.",
                "Letters 13 to 16: a year.",
                "Letters 17 to 24: a year, 2 times, guessed.",
            ]
        );
        assert_eq!(said([None; 8]), [""; 0]);
    }
}
