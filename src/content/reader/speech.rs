//! Reads speeches, and what all activities share: who asks, hints and the like.

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes};
use super::values::{mentioned, plain, text, truth, word};
use crate::content::outline::Node;
use crate::content::{Mood, Say};
use crate::words::Text;

const SAY: Shape = Shape {
    thing: "a speech",
    fields: &["by", "mood", "text", "brief", "picture"],
};

pub(super) const MOODS: &[(&str, Mood)] = &[
    ("Happy", Mood::Happy),
    ("Worried", Mood::Worried),
    ("Surprised", Mood::Surprised),
    ("Thinking", Mood::Thinking),
    ("Proud", Mood::Proud),
    ("Smug", Mood::Smug),
    ("Straining", Mood::Straining),
    ("Shocked", Mood::Shocked),
    ("Sulking", Mood::Sulking),
];

/// A speech inside something else, without the word `Say`.
pub(super) fn speech(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Say> {
    let form = notes.form(node, path, &SAY)?;
    fill_speech(notes, &form)
}

/// A speech as a step of its own: `Say(…)`.
pub(super) fn say_step(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Say> {
    let form = notes.named_form(node, path, &SAY)?;
    fill_speech(notes, &form)
}

fn fill_speech(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Say> {
    let by = form.required(notes, "by", mentioned(Mentioned::Person));
    let mood = mood(notes, form);
    let words = form.required(notes, "text", text);
    let brief = form.optional(notes, "brief", text);
    let picture = form.optional(notes, "picture", plain);
    Some(Say {
        by: by?,
        mood: mood?,
        text: words?,
        brief: brief?,
        picture: picture?,
    })
}

/// The mood of a form; Happy if it gives none.
pub(super) fn mood(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Mood> {
    form.optional(notes, "mood", word("mood", MOODS))
        .map(Option::unwrap_or_default)
}

/// The question of an activity, and who asks.
pub(super) struct Question {
    pub(super) by: Option<String>,
    pub(super) mood: Mood,
    pub(super) ask: Text,
    pub(super) brief: Option<Text>,
    pub(super) picture: Option<String>,
}

/// Reads `by`, `mood`, `ask`, `brief` and `picture`, as far as the form may have them.
pub(super) fn question(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Question> {
    let by = form.optional(notes, "by", mentioned(Mentioned::Person));
    let mood = mood(notes, form);
    let ask = form.required(notes, "ask", text);
    let brief = form.optional(notes, "brief", text);
    let picture = form.optional(notes, "picture", plain);
    Some(Question {
        by: by?,
        mood: mood?,
        ask: ask?,
        brief: brief?,
        picture: picture?,
    })
}

/// What helps a child in an activity, and whether its order stays.
pub(super) struct Help {
    pub(super) hints: Vec<Text>,
    pub(super) auntie: Option<Text>,
    pub(super) keep_order: bool,
}

const THREE_HINTS: Count = Count {
    least: 3,
    most: 3,
    wanted: "exactly three",
    why: "A child who is stuck gets help in three steps: two that help, and a last one that explains.",
};

/// Reads `hints`, `auntie` and `keep_order`, as far as the form may have them.
pub(super) fn help(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Help> {
    form.expect_count(notes, "hints", &THREE_HINTS);
    let hints = form.list(notes, "hints", "hint", text);
    let auntie = form.optional(notes, "auntie", text);
    let keep_order = form.optional(notes, "keep_order", truth);
    Some(Help {
        hints: hints?,
        auntie: auntie?,
        keep_order: keep_order?.unwrap_or(false),
    })
}
