//! Reads `Match`: pairs, and right sides that nothing belongs to.

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes, inside};
use super::order::fault;
use super::speech::{help, question, speech};
use super::twice::{Found, note_twice, texts_of};
use super::values::{mentioned, text, truth};
use crate::content::outline::{Kind, Node};
use crate::content::{Match, Pair};

const MATCH: Shape = Shape {
    thing: "`Match`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "picture",
        "pairs",
        "extra",
        "won",
        "hints",
        "auntie",
        "keep_order",
        "riddle",
    ],
};

const PAIR: Shape = Shape {
    thing: "a pair",
    fields: &[
        "say",
        "brief",
        "with",
        "with_brief",
        "because",
        "instead",
        "verdict",
        "oops",
        "happens",
    ],
};

const PAIRS: Count = Count {
    least: 2,
    most: 5,
    wanted: "2 to 5",
    why: "One pair leaves nothing to decide, and more than five don't fit beside each other.",
};

const EXTRA: Count = Count {
    least: 0,
    most: 2,
    wanted: "at most 2",
    why: "One or two that nothing belongs to keep the last pair from joining itself; more only cost reading.",
};

/// Reads `Match(…)`.
pub(super) fn matching(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Match> {
    let form = notes.named_form(node, path, &MATCH)?;
    let question = question(notes, &form);
    form.expect_count(notes, "pairs", &PAIRS);
    let pairs = form.list(notes, "pairs", "pair", pair);
    form.expect_count(notes, "extra", &EXTRA);
    let extra = form.optional_list(notes, "extra", "extra", text);
    check_sides(notes, &form);
    let won = form.optional_list(notes, "won", "won", speech);
    let help = help(notes, &form);
    let riddle = form.optional(notes, "riddle", truth);
    let question = question?;
    let help = help?;
    Some(Match {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        pairs: pairs?,
        extra: extra?,
        won: won?,
        hints: help.hints,
        auntie: help.auntie,
        keep_order: help.keep_order,
        riddle: riddle?.unwrap_or(false),
    })
}

fn pair(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Pair> {
    let form = notes.form(node, path, &PAIR)?;
    let say = form.required(notes, "say", text);
    let brief = form.optional(notes, "brief", text);
    let with = form.required(notes, "with", text);
    let with_brief = form.optional(notes, "with_brief", text);
    let because = form.required(notes, "because", text);
    let instead = form.required(notes, "instead", text);
    let verdict = fault(notes, &form);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let happens = form.optional_list(notes, "happens", "happens", speech);
    Some(Pair {
        say: say?,
        brief: brief?,
        with: with?,
        with_brief: with_brief?,
        because: because?,
        instead: instead?,
        verdict: verdict?,
        oops: oops?,
        happens: happens?,
    })
}

/// Notes what is shown twice on one side, in full or with fewer words: nobody could tell which of
/// the two is meant.
fn check_sides(notes: &mut Notes<'_>, form: &Form<'_, '_>) {
    let left = [&["say"][..], &["brief", "say"]].map(|fields| texts_of(form, "pairs", fields));
    note_twice(notes, left.each_ref().map(Vec::as_slice), "left side");
    let right = [&["with"][..], &["with_brief", "with"]].map(|fields| {
        let mut side = texts_of(form, "pairs", fields);
        side.extend(extras(form));
        side
    });
    note_twice(notes, right.each_ref().map(Vec::as_slice), "right side");
}

fn extras<'n>(form: &Form<'n, '_>) -> Vec<Found<'n>> {
    let Some(Kind::List(items)) = form.field("extra").map(|node| &node.kind) else {
        return Vec::new();
    };
    let place = |(index, item): (usize, &'n Node<'_>)| {
        let Kind::Text(text) = &item.kind else {
            return None;
        };
        Some(Found {
            text,
            at: item.at,
            path: inside(&form.path, &format!("extra {}", index + 1)),
        })
    };
    items.iter().enumerate().filter_map(place).collect()
}
