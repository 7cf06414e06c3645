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

const CHAT: &str = r#"            Chat(
                by: "pip", mood: Worried, ask: "Who writes to me?", brief: "Who writes?", me: "pip",
                rooms: {
                    "toad": (title: "The pond", people: ["grandad-toad"]),
                    "new": (title: "Somebody new", people: ["newt", "grandad-toad"]),
                },
                names: { "newt": "GlitterNewt" },
                facts: ["saved", "said-yes", "told"],
                moods: { "grandad-toad": [Happy, Surprised] },
                flags: [Secret, Gifts],
                start: "hello",
                talk: {
                    "hello": (
                        says: [(by: "grandad-toad", text: "My melon is gone.", brief: "No melon.", because: "A melon is no flag.")],
                        replies: [
                            (say: "Is it in the pond?", moods: {"grandad-toad": Surprised}, then: "hush"),
                            (say: "Did you eat it?", brief: "Eaten?", then: "hush"),
                        ],
                    ),
                    "hush": (
                        room: "new",
                        says: [(key: "quiet", by: "newt", text: "Tell nobody of me.", flag: Secret, because: "It is a secret with no end.")],
                        replies: [
                            (say: "I'll tell nobody.", verdict: Risky, because: "It feels like a game.", sets: ["said-yes"], oops: "sandwich", then: "more"),
                            (say: "I tell Gran it all.", verdict: Safe, because: "Gran may know.", then: "more"),
                            (say: "It is late. Bye!", bye: true, verdict: AlsoFine, because: "Late is a way out.", then: "bye"),
                        ],
                        tools: [(use: Mute, say: "Mute the newt", because: "Quiet is fine.", then: "bye")],
                    ),
                    "more": (
                        room: "new",
                        says: [
                            (by: "newt", text: "Good!", when: ["said-yes"]),
                            (by: "newt", text: "Oh.", unless: ["said-yes"]),
                            (by: "grandad-toad", mood: Thinking, text: "Hm!", feels: {"grandad-toad": Surprised}),
                        ],
                        goes: [(when: ["saved"], then: "kept"), (then: "bye")],
                    ),
                    "kept": (says: [(text: "The words are kept.")], end: [(by: "pip", text: "I have it all.")]),
                    "bye": (says: [(text: "A bell rings.")], end: []),
                },
                tools: [
                    (use: Save, because: "Now you can show it.", sets: ["saved"]),
                    (use: Leave, because: "You may leave.", then: "bye"),
                    (use: Tell, because: "You can tell.", says: [(by: "grandad-toad", text: "I am here.")], sets: ["told"]),
                ],
                hints: ["Read it twice.", "Who wants a secret?", "The newt wants one."], auntie: "What does it want?",
            ),
"#;

/// The good level with a talk as step 6.
pub(super) fn with_chat() -> String {
    let end = "            End(Done),\n        ],";
    changed(end, &format!("{CHAT}{end}"))
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
