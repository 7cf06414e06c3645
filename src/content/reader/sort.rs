//! Reads `Sort`: bins, cards, and what each bin means for each card.

use std::collections::BTreeMap;

use super::choices::verdict;
use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes, inside};
use super::speech::{help, question};
use super::values::{mentioned, plain, text};
use crate::content::mistakes::{shape, story};
use crate::content::outline::{Kind, Node};
use crate::content::{Answer, Bin, Card, Sort};

const SORT: Shape = Shape {
    thing: "`Sort`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "picture",
        "bins",
        "cards",
        "hints",
        "auntie",
        "keep_order",
    ],
};

const BIN: Shape = Shape {
    thing: "a bin",
    fields: &["key", "label"],
};

const CARD: Shape = Shape {
    thing: "a card",
    fields: &["say", "brief", "answers"],
};

const ANSWER: Shape = Shape {
    thing: "an answer",
    fields: &["verdict", "because", "oops"],
};

const BINS: Count = Count {
    least: 2,
    most: 4,
    wanted: "2 to 4",
    why: "With one bin there is nothing to decide, and more than four don't fit side by side.",
};

const CARDS: Count = Count {
    least: 2,
    most: 8,
    wanted: "2 to 8",
    why: "One card is no sorting, and more than eight grow tiresome.",
};

/// Reads `Sort(…)`.
pub(super) fn sort(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Sort> {
    let form = notes.named_form(node, path, &SORT)?;
    let question = question(notes, &form);
    form.expect_count(notes, "bins", &BINS);
    let bins = form.list(notes, "bins", "bin", bin);
    let keys = bin_keys(notes, &form);
    form.expect_count(notes, "cards", &CARDS);
    let cards = form.list(notes, "cards", "card", |notes, node, path| {
        card(notes, node, path, &keys)
    });
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Sort {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        bins: bins?,
        cards: cards?,
        hints: help.hints,
        auntie: help.auntie,
        keep_order: help.keep_order,
    })
}

fn bin(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Bin> {
    let form = notes.form(node, path, &BIN)?;
    let key = form.required(notes, "key", plain);
    let label = form.required(notes, "label", text);
    Some(Bin {
        key: key?,
        label: label?,
    })
}

/// The keys of all bins as they are written, even where the rest of a bin is wrong: a wrong label
/// must not make every answer look wrong. Notes keys that are used twice.
fn bin_keys(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Vec<String> {
    let Some(Kind::List(bins)) = form.field("bins").map(|node| &node.kind) else {
        return Vec::new();
    };
    let mut keys: Vec<(String, usize)> = Vec::new();
    for (index, bin) in bins.iter().enumerate() {
        let Kind::Fields(_, fields) = &bin.kind else {
            continue;
        };
        let Some(key) = fields.iter().find(|field| field.name == "key") else {
            continue;
        };
        let Kind::Text(name) = &key.value.kind else {
            continue;
        };
        if let Some((_, first)) = keys.iter().find(|(earlier, _)| earlier == name) {
            let line = notes.position(*first).line;
            let path = inside(&form.path, &format!("bin {} › key", index + 1));
            notes.report(key.value.at, &path, shape::duplicate("bin key", name, line));
        } else {
            keys.push((name.to_string(), key.value.at));
        }
    }
    keys.into_iter().map(|(key, _)| key).collect()
}

fn card(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, bins: &[String]) -> Option<Card> {
    let form = notes.form(node, path, &CARD)?;
    let say = form.required(notes, "say", text);
    let brief = form.optional(notes, "brief", text);
    let answers = form.required(notes, "answers", |notes, node, path| {
        answers(notes, node, (&form.path, path), bins)
    });
    Some(Card {
        say: say?,
        brief: brief?,
        answers: answers?,
    })
}

fn answers(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    (card, path): (&str, &str),
    bins: &[String],
) -> Option<BTreeMap<String, Answer>> {
    let answers = notes.table(node, (path, "bin key"), |notes, value, key, _| {
        answer(notes, value, &inside(card, key))
    });
    let Kind::Map(entries) = &node.kind else {
        return None;
    };
    let mut answered = Vec::new();
    for (key, _) in entries {
        if let Kind::Text(name) = &key.kind {
            if !bins.is_empty() && !bins.iter().any(|bin| bin == name) {
                let known = bins.iter().map(String::as_str);
                notes.report(key.at, path, story::unknown_bin(name, known));
            }
            answered.push(name.as_ref());
        }
    }
    for bin in bins {
        if !answered.contains(&bin.as_str()) {
            notes.report(node.at, path, story::bin_not_answered(bin));
        }
    }
    let answers = answers?;
    if !answers.values().any(|answer| answer.verdict.is_good()) {
        notes.report(node.at, path, story::card_without_good_answer());
    }
    Some(answers)
}

fn answer(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Answer> {
    let form = notes.form(node, path, &ANSWER)?;
    let verdict = verdict(notes, &form);
    let because = form.required(notes, "because", text);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    Some(Answer {
        verdict: verdict?,
        because: because?,
        oops: oops?,
    })
}
