//! The guesser's show: its plan for a password, as beats in character.

mod counter;
mod remarks;

pub(super) use self::counter::{counter, not_in, tries_in_sentence};
pub(super) use self::remarks::{Pick, gives_up, is_in, of_two, remark, springs};

use super::{Context, Line, wording};
use crate::content::Mood;
use crate::password::{Attempt, Outcome, PATIENCE_LOG10, Piece, PieceKind, Strength};
use crate::stage::{Attack, Beat, Picture, PieceMark, Reveal, Siege};
use crate::words::Text;

/// Who guesses: a person of the course.
pub(super) const GUESSER: &str = "guessatron";
/// How long a beat stands, in milliseconds: long enough to read six words, and under the two
/// seconds that a beat may take.
pub(super) const BEAT: u32 = 1_700;
/// How long the toast takes out of the slot.
pub(super) const SPRING: u32 = 600;
/// The last beat needs no waiting after it.
pub(super) const LAST_BEAT: u32 = 400;

/// A face of the guesser that only its show has.
#[derive(Debug, Clone, Copy)]
pub(super) enum Face {
    /// One that it makes elsewhere too.
    Of(Mood),
    /// The toast comes out of the slot.
    Springing,
    /// The toast is in the air.
    Popping,
}

/// The guesser making a face.
pub(super) fn portrait(face: Face, context: &Context<'_>) -> Picture {
    match face {
        Face::Of(mood) => context.portrait(GUESSER, mood),
        Face::Springing => context.portrait_as(GUESSER, "springing"),
        Face::Popping => context.portrait_as(GUESSER, "popping"),
    }
}

/// The face that goes with a trick.
pub(super) fn face_of(attempt: &Attempt) -> Face {
    if attempt.fallen.is_empty() {
        Face::Of(Mood::Straining)
    } else {
        Face::Of(Mood::Smug)
    }
}

/// The beats of the show.
pub(super) fn reveal(strength: &Strength, pick: Pick, context: &Context<'_>) -> Reveal {
    let plan = strength.plan();
    let beat = |(face, line, attack, milliseconds): (Face, Text, Attack, u32)| Beat {
        line,
        portrait: portrait(face, context),
        attacks: vec![attack],
        held: Vec::new(),
        arrived: None,
        milliseconds,
    };
    let mut fallen = Vec::new();
    let mut beats = Vec::new();
    for (index, attempt) in plan.attempts.iter().enumerate() {
        fallen.extend(attempt.fallen.iter().copied());
        let attack = Attack {
            counter: Some(counter(attempt.guesses_log10)),
            fallen: fallen.clone(),
            siege: Siege::Going,
        };
        let line = remark(attempt, pick, index);
        beats.push(beat((face_of(attempt), line, attack, BEAT)));
    }
    let (siege, counter, last) = match plan.outcome {
        Outcome::Opened { guesses_log10 } => (
            Siege::Opened,
            counter(guesses_log10),
            [
                (Face::Springing, springs(pick, 0), SPRING),
                (Face::Popping, is_in(pick), LAST_BEAT),
            ],
        ),
        Outcome::GivesUp { guesses_log10 } => (
            Siege::Holds,
            not_in(guesses_log10),
            [
                (Face::Of(Mood::Shocked), gives_up(pick, 0), BEAT),
                (Face::Of(Mood::Sulking), remarks::sulks(pick), LAST_BEAT),
            ],
        ),
    };
    let attack = Attack {
        counter: Some(counter),
        fallen,
        siege,
    };
    beats.extend(
        last.map(|(face, line, milliseconds)| beat((face, line, attack.clone(), milliseconds))),
    );
    Reveal {
        name: context.name(GUESSER),
        limit_log10: Some(PATIENCE_LOG10),
        beats,
    }
}

/// The pieces of a judged password, none of them fallen.
pub(super) fn marks(strength: &Strength) -> Vec<PieceMark> {
    let mark = |piece: &Piece| PieceMark {
        range: piece.range.clone(),
        label: wording::piece(piece.kind),
        gap: piece.kind == PieceKind::Gap,
        fallen: false,
    };
    strength.pieces().iter().map(mark).collect()
}

/// Lights up the pieces that have fallen in the end.
pub(super) fn light_up(pieces: &mut [PieceMark], strength: &Strength) {
    for attempt in strength.plan().attempts {
        for index in attempt.fallen {
            if let Some(piece) = pieces.get_mut(index) {
                piece.fallen = true;
            }
        }
    }
}

/// Lights up every piece: the whole has fallen at once.
pub(super) fn light_all_up(pieces: &mut [PieceMark]) {
    for piece in pieces {
        piece.fallen = true;
    }
}

/// A show as lines of the transcript.
pub(super) fn lines(reveal: &Reveal) -> impl Iterator<Item = Line> {
    reveal.beats.iter().map(|beat| Line {
        by: Some(reveal.name.clone()),
        text: beat.line.clone(),
    })
}

#[cfg(test)]
mod tests;
