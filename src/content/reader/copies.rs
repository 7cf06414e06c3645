//! Reads `Copies`: people, how a picture goes from one to the other, and when it is taken down.

use std::collections::BTreeMap;

use super::form::{Count, Form, Shape};
use super::jumps::keys;
use super::notes::{Mentioned, Notes, inside};
use super::speech::{help, question, speech};
use super::values::{mentioned, plain, text, truth, word};
use crate::content::mistakes::copies as mistakes;
use crate::content::outline::Node;
use crate::content::{Copies, Keeps, Receiver, TakeDown};

const COPIES: Shape = Shape {
    thing: "`Copies`",
    fields: &[
        "by",
        "from",
        "mood",
        "ask",
        "brief",
        "picture",
        "people",
        "first",
        "vanish",
        "guess",
        "take_down",
        "done",
        "hints",
        "auntie",
    ],
};

const RECEIVER: Shape = Shape {
    thing: "one of the people",
    fields: &["keeps", "says", "passes", "thing"],
};

const TAKE_DOWN: Shape = Shape {
    thing: "`take_down`",
    fields: &["ask", "times", "because", "late", "oops", "keeps_after"],
};

const HABITS: &[(&str, Keeps)] = &[
    ("Never", Keeps::Never),
    ("Sometimes", Keeps::Sometimes),
    ("Often", Keeps::Often),
    ("Always", Keeps::Always),
];

const PEOPLE: Count = Count {
    least: 3,
    most: 7,
    wanted: "3 to 7",
    why: "With fewer nothing travels, and more don't fit beside each other.",
};

const FIRST: Count = Count {
    least: 1,
    most: 7,
    wanted: "1 or more",
    why: "Somebody has to get the picture first.",
};

const TIMES: Count = Count {
    least: 2,
    most: 4,
    wanted: "2 to 4",
    why: "One time leaves nothing to decide, and after four everybody has it.",
};

/// Reads `Copies(…)`.
pub(super) fn copies(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Copies> {
    let form = notes.named_form(node, path, &COPIES)?;
    let known = keys(form.field("people"));
    let question = question(notes, &form);
    let from = form.optional(notes, "from", mentioned(Mentioned::Person));
    form.expect_count(notes, "people", &PEOPLE);
    let people = form.required(notes, "people", |notes, node, path| {
        notes.table(node, (path, "person"), |notes, value, key, path| {
            receiver(notes, value, &inside(path, key), (key, &known))
        })
    });
    form.expect_count(notes, "first", &FIRST);
    let first = form.list(notes, "first", "first", |notes, node, path| {
        place(notes, node, path, &known)
    });
    let vanish = form.required(notes, "vanish", text);
    let guess = form.optional(notes, "guess", truth);
    let take_down = form.optional(notes, "take_down", |notes, node, path| {
        take_down(notes, node, path, &known)
    });
    let done = form.optional_list(notes, "done", "done", speech);
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    let copies = Copies {
        by: question.by,
        from: from?,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        people: in_order(people?, &known),
        first: first?,
        vanish: vanish?,
        guess: guess?.unwrap_or(false),
        take_down: take_down?,
        done: done?,
        hints: help.hints,
        auntie: help.auntie,
    };
    stays_somewhere(notes, &form, &copies);
    Some(copies)
}

fn receiver(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (person, known): (&str, &[&str]),
) -> Option<Receiver> {
    notes.mention(Mentioned::Person, person, node.at, path);
    let form = notes.form(node, path, &RECEIVER)?;
    let keeps = form.required(notes, "keeps", word("habit", HABITS));
    let says = form.optional(notes, "says", text);
    let passes = form.optional_list(notes, "passes", "passes", |notes, node, path| {
        let to = place(notes, node, path, known)?;
        if known.get(to) == Some(&person) {
            notes.report(node.at, path, mistakes::passes_to_self(person));
            return None;
        }
        Some(to)
    });
    let thing = form.optional(notes, "thing", text);
    Some(Receiver {
        person: person.to_owned(),
        keeps: keeps?,
        says: says?,
        passes: passes?,
        thing: thing?,
    })
}

fn take_down(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    known: &[&str],
) -> Option<TakeDown> {
    let form = notes.form(node, path, &TAKE_DOWN)?;
    let ask = form.required(notes, "ask", text);
    form.expect_count(notes, "times", &TIMES);
    let times = form.list(notes, "times", "time", text);
    let because = form.required(notes, "because", text);
    let late = form.required(notes, "late", text);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let keeps_after =
        form.optional_list(notes, "keeps_after", "keeps_after", |notes, node, path| {
            place(notes, node, path, known)
        });
    Some(TakeDown {
        ask: ask?,
        times: times?,
        because: because?,
        late: late?,
        oops: oops?,
        keeps_after: keeps_after?,
    })
}

/// A name, as the place that it has among the people.
fn place(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, known: &[&str]) -> Option<usize> {
    let name = plain(notes, node, path)?;
    let place = known.iter().position(|known| *known == name);
    if place.is_none() {
        let mistake = mistakes::unknown_receiver(&name, known.iter().copied());
        notes.report(node.at, path, mistake);
    }
    place
}

/// The people as they stand in the file.
fn in_order(mut people: BTreeMap<String, Receiver>, known: &[&str]) -> Vec<Receiver> {
    known.iter().filter_map(|key| people.remove(*key)).collect()
}

/// Notes if it could happen that no copy stays, or that waiting never makes more of them. Where
/// there is nobody to get it, or nothing to choose, that has been noted.
fn stays_somewhere(notes: &mut Notes<'_>, form: &Form<'_, '_>, copies: &Copies) {
    if copies.first.is_empty() {
        return;
    }
    if !copies.rounds(Keeps::is_sure).iter().any(Option::is_some) {
        let at = form.field("people").map_or(form.at, |node| node.at);
        notes.report(at, &form.path_of("people"), mistakes::nobody_keeps());
        return;
    }
    let chosen = copies.take_down.as_ref();
    let Some(take_down) = chosen.filter(|take_down| take_down.times.len() > 1) else {
        return;
    };
    // Rounds are counted from the sending, and the first time is after the first passing on.
    let between = 2..=take_down.times.len();
    let surely = copies.rounds(Keeps::is_sure).into_iter().flatten();
    if !surely.into_iter().any(|round| between.contains(&round)) {
        let at = form.field("take_down").map_or(form.at, |node| node.at);
        let path = form.path_of("take_down");
        notes.report(at, &path, mistakes::waiting_costs_nothing());
    }
}
