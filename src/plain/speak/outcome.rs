//! Says what a choice led to: the show, the feedback, the hint.

use super::attacked::{self, Attacked};
use super::holders::travel;
use super::scene::says;
use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Beat, Stage, Tone};

/// All beats of the show, one a line.
pub(in crate::plain) fn reveal(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(reveal) = &stage.reveal else {
        return Vec::new();
    };
    // Messages that arrive are read with the talk.
    if stage.chat.is_some() {
        return Vec::new();
    }
    if !stage.visits.is_empty() {
        return visits(stage, voice);
    }
    if !stage.holders.is_empty() {
        return travel(&reveal.beats, voice);
    }
    let mut attacked = attacked::of(stage);
    let is_race = attacked.iter().any(Attacked::is_lane);
    let mut lines = Vec::new();
    let mut speaker = None;
    let mut before: Option<&Beat> = None;
    for (number, beat) in reveal.beats.iter().enumerate() {
        // What only moves is seen, not heard.
        if before.is_some_and(|before| is_heard_the_same(before, beat)) {
            continue;
        }
        before = Some(beat);
        lines.extend(voice.portrait(&beat.portrait));
        let news = attacked
            .iter_mut()
            .zip(&beat.attacks)
            .flat_map(|(attacked, attack)| attacked.news(number, attack, voice));
        let news = news.reduce(words::pair);
        let line = voice.whole(beat.line.clone());
        let text = match news {
            // At which door it is must be known before a joke is made there.
            Some(news) if is_race => {
                lines.extend(voice.lines(&news));
                line
            }
            Some(news) => words::pair(line, news),
            None => line,
        };
        let mut said = says(&reveal.name, &beat.portrait, &text, voice);
        let who = said
            .first()
            .map(|line| line.kind.clone())
            .and_then(Kind::speaker);
        if who == speaker && !is_race {
            // One performer in one mood: the name is known, the words are enough.
            said = voice.lines(&text);
        }
        speaker = who;
        lines.extend(said);
    }
    lines
}

/// Who came by, one after the other, with what came of it, and what fell out in the end. Whoever
/// watches says nothing.
fn visits(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let visits = stage.visits.iter().enumerate();
    let lines = visits.flat_map(|(number, visit)| {
        let say = voice.whole(visit.say.clone());
        let said = match &visit.told {
            Some(told) => words::pair(say, voice.whole(told.clone())),
            None => say,
        };
        let form = if number == 0 {
            words::FIRST
        } else {
            words::THEN
        };
        voice.lines(&form.with("words", said))
    });
    lines.collect()
}

/// Whether two beats sound the same.
fn is_heard_the_same(one: &Beat, other: &Beat) -> bool {
    (&one.line, &one.portrait, &one.attacks) == (&other.line, &other.portrait, &other.attacks)
}

/// How it went, why, and the card that was won.
pub(in crate::plain) fn feedback(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(feedback) = &stage.feedback else {
        return Vec::new();
    };
    let title = voice.whole(feedback.title.clone());
    let title = match feedback.tone {
        // A title may be a joke; that it is not right yet must be heard all the same. But a bet on
        // one of several locks was no mistake.
        Tone::NotYet if stage.lanes.is_empty() && !voice.begins(&title, &words::NOT_YET_TONE) => {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::{Layout, Mark, Picture, Reveal, Visit};
    use crate::words::{Catalog, Text};

    #[test]
    fn visitors_are_heard_one_after_the_other_without_a_mood() {
        let visit = |say, told: Option<&'static str>| Visit {
            say: Text::new(say),
            told: told.map(Text::new),
            mark: Mark::NotYet,
        };
        let mut stage = Stage::new(1, Layout::Scene);
        stage.visits = vec![
            visit("Gran comes by.", Some("she brings a sock")),
            visit("A goose comes by.", Some("Honk!")),
            visit("Out fly my socks.", None),
        ];
        stage.reveal = Some(Reveal {
            name: Text::new("Who comes by"),
            limit_log10: None,
            beats: Vec::new(),
        });
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let lines = reveal(&stage, &voice);
        let said: Vec<&str> = lines.iter().map(|line| line.words.as_str()).collect();
        assert_eq!(
            said,
            [
                "First: Gran comes by. She brings a sock.",
                "Then: A goose comes by. Honk!",
                "Then: Out fly my socks.",
            ]
        );
    }

    #[test]
    fn what_only_moves_is_said_once() {
        let beat = |line: &'static str, milliseconds| Beat {
            line: Text::new(line),
            portrait: Picture::new("pip"),
            attacks: Vec::new(),
            held: Vec::new(),
            arrived: None,
            milliseconds,
        };
        let mut stage = Stage::new(1, Layout::Scene);
        stage.reveal = Some(Reveal {
            name: Text::new("Pip"),
            limit_log10: None,
            beats: vec![
                beat("Clatter.", 1),
                beat("Clatter.", 2),
                beat("Bump.", 3),
                beat("Clatter.", 4),
            ],
        });
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let lines = reveal(&stage, &voice);
        let said: Vec<&str> = lines.iter().map(|line| line.words.as_str()).collect();
        assert_eq!(said, ["Pip: Clatter.", "Bump.", "Clatter."]);
    }
}
