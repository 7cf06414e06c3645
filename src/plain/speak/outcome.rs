//! Says what a choice led to: the show, the feedback, the hint.

use super::field::described;
use super::scene::says;
use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Beat, Body, PieceMark, Stage, Tone};
use crate::words::Text;

/// All beats of the show, one a line.
pub(in crate::plain) fn reveal(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(reveal) = &stage.reveal else {
        return Vec::new();
    };
    let pieces = match &stage.body {
        Body::Field(field) => field.pieces.as_slice(),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => &[],
    };
    let mut lines = Vec::new();
    let mut speaker = None;
    let mut fallen = Vec::new();
    let mut figure = None;
    for beat in &reveal.beats {
        lines.extend(voice.portrait(&beat.portrait));
        let newly = newly_fallen(beat, pieces, &mut fallen);
        // A figure that has not grown is not said again.
        let counter = beat.counter.as_ref().filter(|_| beat.counter != figure);
        let text = performed(beat, counter, newly, voice);
        figure.clone_from(&beat.counter);
        let mut said = says(&reveal.name, &beat.portrait, &text, voice);
        let who = said
            .first()
            .map(|line| line.kind.clone())
            .and_then(Kind::speaker);
        if who == speaker {
            // One performer in one mood: the name is known, the words are enough.
            said = voice.lines(&text);
        }
        speaker = who;
        lines.extend(said);
    }
    lines
}

fn performed(beat: &Beat, counter: Option<&Text>, newly: Vec<Text>, voice: &Voice) -> Text {
    counter
        .cloned()
        .into_iter()
        .chain(newly)
        .map(|text| voice.whole(text))
        .fold(voice.whole(beat.line.clone()), words::pair)
}

fn newly_fallen(beat: &Beat, pieces: &[PieceMark], fallen: &mut Vec<usize>) -> Vec<Text> {
    let mut newly = Vec::new();
    for index in &beat.fallen {
        if fallen.contains(index) {
            continue;
        }
        fallen.push(*index);
        let piece = pieces.get(*index);
        newly.extend(piece.and_then(|piece| described(piece, true)));
    }
    newly
}

/// How it went, why, and the card that was won.
pub(in crate::plain) fn feedback(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(feedback) = &stage.feedback else {
        return Vec::new();
    };
    let title = voice.whole(feedback.title.clone());
    let title = match feedback.tone {
        // A title may be a joke; that it is not right yet must be heard all the same.
        Tone::NotYet if !voice.begins(&title, &words::NOT_YET_TONE) => {
            words::pair(words::NOT_YET_TONE, title)
        }
        Tone::Good | Tone::Fine | Tone::NotYet | Tone::Neutral => title,
    };
    let mut lines = voice.lines(&words::pair(title, voice.whole(feedback.because.clone())));
    if let Some(card) = &feedback.oops {
        lines.extend(voice.sentence(&words::OOPS.with("card", card.clone())));
    }
    lines
}

/// The hint that was asked for, or what the grown-up says.
pub(in crate::plain) fn hint(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(hint) = &stage.hint else {
        return Vec::new();
    };
    let text = if hint.number == 0 {
        words::SAYS.with("name", hint.by.clone())
    } else {
        words::HINT
            .with("number", hint.number as u64)
            .with("of", hint.of as u64)
    };
    voice.sentence(&text.with("words", hint.text.clone()))
}
