//! Reads `Profile`: what must not be told, parts of names, and lines for the card.

use std::collections::BTreeSet;

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{help, question, speech};
use super::twice::{note_twice, text_in, texts_of};
use super::values::{mentioned, number, plain, text, truth};
use crate::content::mistakes::{profile as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{Profile, ProfileFact, ProfileLine};
use crate::words::Text;

const PROFILE: Shape = Shape {
    thing: "`Profile`",
    fields: &[
        "by", "mood", "ask", "brief", "who", "old", "facts", "parts", "lines", "at_least",
        "because", "leaked", "won", "oops", "hints", "auntie",
    ],
};

const FACT: Shape = Shape {
    thing: "a fact",
    fields: &["key", "words", "tells"],
};

const LINE: Shape = Shape {
    thing: "a line",
    fields: &["say", "laughs", "tells", "because"],
};

const FACTS: Count = Count {
    least: 1,
    most: 6,
    wanted: "1 to 6",
    why: "Without a fact nothing can be told, and more are not told in one breath.",
};

const PARTS: Count = Count {
    least: 2,
    most: 3,
    wanted: "2 or 3",
    why: "One word is no name to mix, and more than three make it too long.",
};

const LINES: Count = Count {
    least: 4,
    most: 7,
    wanted: "4 to 7",
    why: "With fewer there is nothing to choose, and more don't fit below the card.",
};

/// Reads `Profile(…)`.
pub(super) fn profile(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Profile> {
    let form = notes.named_form(node, path, &PROFILE)?;
    let question = question(notes, &form);
    let who = form.required(notes, "who", mentioned(Mentioned::Person));
    let old = form.optional(notes, "old", text);
    form.expect_count(notes, "facts", &FACTS);
    let facts = form.list(notes, "facts", "fact", fact);
    let known = texts_of(&form, "facts", &["key"]);
    note_twice(notes, [&known], "fact");
    let known: Vec<&str> = known.iter().map(|found| found.text).collect();
    form.expect_count(notes, "parts", &PARTS);
    let parts = form.list(notes, "parts", "part", part);
    form.expect_count(notes, "lines", &LINES);
    let lines = form.list(notes, "lines", "line", |notes, node, path| {
        line(notes, node, path, &known)
    });
    note_twice(notes, [&texts_of(&form, "lines", &["say"])], "line");
    let at_least = form.required(notes, "at_least", number(1, 7));
    let because = form.required(notes, "because", text);
    let leaked = form.optional_list(notes, "leaked", "leaked", speech);
    let won = form.optional_list(notes, "won", "won", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let help = help(notes, &form);
    note_idle(notes, &form);
    let (question, help) = (question?, help?);
    Some(Profile {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        who: who?,
        old: old?,
        facts: facts?,
        parts: parts?,
        lines: lines?,
        at_least: at_least?,
        because: because?,
        leaked: leaked?,
        won: won?,
        oops: oops?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

fn fact(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<ProfileFact> {
    let form = notes.form(node, path, &FACT)?;
    let key = form.required(notes, "key", plain);
    let words = form.list(notes, "words", "word", plain);
    let tells = form.required(notes, "tells", text);
    Some(ProfileFact {
        key: key?,
        words: words?,
        tells: tells?,
    })
}

/// A row of words.
fn part(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Vec<Text>> {
    let words = notes.list(node, path, (path, "word"), text)?;
    if !(3..=4).contains(&words.len()) {
        let why = "With fewer there is nothing to choose, and more don't fit beside each other.";
        let mistake = shape::wrong_count("parts", words.len(), "3 or 4", why);
        notes.report(node.at, path, mistake);
    }
    Some(words)
}

fn line(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, known: &[&str]) -> Option<ProfileLine> {
    let form = notes.form(node, path, &LINE)?;
    let say = form.required(notes, "say", text);
    let laughs = form.optional(notes, "laughs", truth);
    let tells = form.optional(notes, "tells", plain);
    let because = form.optional(notes, "because", text);
    let (say, laughs, tells, because) = (say?, laughs?, tells?, because?);
    if tells.is_some() != because.is_some() {
        notes.report(form.at, &form.path, mistakes::half_told(tells.is_some()));
    }
    if let Some(key) = &tells
        && !known.contains(&key.as_str())
    {
        let at = form.field("tells").map_or(form.at, |node| node.at);
        let mistake = mistakes::unknown_fact(key, known.iter().copied());
        notes.report(at, &form.path_of("tells"), mistake);
    }
    Some(ProfileLine {
        say,
        laughs: laughs.unwrap_or(false),
        tells: tells.zip(because),
    })
}

/// Notes facts that nothing tells.
fn note_idle(notes: &mut Notes<'_>, form: &Form<'_, '_>) {
    let told = texts_of(form, "lines", &["tells"]);
    let told: BTreeSet<&str> = told.iter().map(|found| found.text).collect();
    let Some(Kind::List(facts)) = form.field("facts").map(|node| &node.kind) else {
        return;
    };
    for (index, fact) in facts.iter().enumerate() {
        let Kind::Fields(_, fields) = &fact.kind else {
            continue;
        };
        let words = fields.iter().find(|field| field.name == "words");
        let is_wordless = words.is_some_and(
            |field| matches!(&field.value.kind, Kind::List(words) if words.is_empty()),
        );
        if let Some((key, at)) = text_in(fact, "key")
            && is_wordless
            && !told.contains(key)
        {
            let path = form.path_of(&format!("fact {}", index + 1));
            notes.report(at, &path, mistakes::idle_fact(key));
        }
    }
}
