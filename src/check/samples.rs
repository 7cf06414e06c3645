//! A good level and its course, for tests that change one thing.

use super::{Report, course};
use crate::content::{Code, SourceFile};

pub(super) const COURSE: &str = include_str!("../../tests/bad_levels_quality/course.ron");
pub(super) const GOOD: &str = include_str!("../../tests/bad_levels_quality/good.ron");

/// The good level with one text replaced by another.
pub(super) fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "the good level has no {from}");
    GOOD.replacen(from, to, 1)
}

const JIGSAW: &str = r#"    jigsaw: (ask: "Where is Pip?", pieces: { "day": "On Fridays", "hour": "At four" }, joined: "Pip is out."),
    scenes: {
"#;

const SPOT: &str = r#"            Spot(by: "pip", ask: "What tells?", brief: "Tells?", picture: "noticeboard", caption: "My board", things: [
                (place: "fish", say: "The fish", near: "A sign: BUBBLES", clue: true, because: "It has a name."),
                (place: "birthday", say: "The card", near: "FRIDAY", clue: true, because: "It says when.", piece: "day"),
                (place: "note", say: "The note", near: "AT FOUR", clue: true, because: "It says so.", piece: "hour"),
                (place: "list", say: "The list", near: "MILK, GLUE", because: "We all buy milk."),
                (place: "postcard", say: "The postcard", near: "SUNNY", because: "The sun is free."),
                (place: "scarf", say: "The scarf", near: "Green wool", because: "Many have one."),
            ], missed: [(by: "guessatron", mood: Smug, text: "I see more.")], found: [(by: "pip", text: "So much!")], hints: ["Look close.", "What hangs?", "Fish, card, note."], auntie: "Read all."),
            Teach("#;

/// The good level with a jigsaw, and as step 5 a photo that gives its pieces.
pub(super) fn with_photo() -> String {
    let level = GOOD.replacen("            Teach(", SPOT, 1);
    level.replacen("    scenes: {\n", JIGSAW, 1)
}

pub(super) fn files(level: &str) -> Vec<SourceFile> {
    let file = |name: &str, text: &str| SourceFile {
        name: name.into(),
        text: text.into(),
    };
    vec![file("course.ron", COURSE), file("good.ron", level)]
}

/// The codes and paths of all that is wrong with a level.
pub(super) fn found(level: &str) -> Vec<(Code, String)> {
    places(course(&files(level)))
}

pub(super) fn places(report: Report) -> Vec<(Code, String)> {
    let problems = report.problems.into_iter();
    problems
        .map(|problem| (problem.code, problem.path.unwrap_or_default()))
        .collect()
}

/// So many words, as sentences of `each`.
pub(super) fn wordy(count: usize, each: usize) -> String {
    let words: Vec<String> = (1..=count)
        .map(|number| {
            let stop = if number % each == 0 || number == count {
                "."
            } else {
                ""
            };
            format!("hop{stop}")
        })
        .collect();
    words.join(" ")
}
