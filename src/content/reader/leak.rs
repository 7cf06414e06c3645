//! Reads `Leak`: an account whose password was lost, and the doors at which it is tried.

use super::form::{Count, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{help, question, speech};
use super::values::{mentioned, text};
use crate::content::Leak;
use crate::content::mistakes::leak as mistakes;
use crate::content::outline::Node;
use crate::words::Text;

const LEAK: Shape = Shape {
    thing: "`Leak`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "picture",
        "account",
        "doors",
        "because",
        "held_because",
        "fell",
        "held",
        "oops",
        "hints",
        "auntie",
    ],
};

const DOORS: Count = Count {
    least: 1,
    most: 4,
    wanted: "1 to 4",
    why: "Without a door there is nothing to try, and more don't fit on the page.",
};

/// Reads `Leak(…)`.
pub(super) fn leak(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Leak> {
    let form = notes.named_form(node, path, &LEAK)?;
    let question = question(notes, &form);
    let account = form.required(notes, "account", door);
    form.expect_count(notes, "doors", &DOORS);
    let mut met: Vec<String> = account.iter().map(|it| it.source().to_owned()).collect();
    let doors = form.list(notes, "doors", "door", |notes, node, path| {
        let account = door(notes, node, path)?;
        if met.iter().any(|known| known == account.source()) {
            notes.report(node.at, path, mistakes::door_twice(account.source()));
            return None;
        }
        met.push(account.source().to_owned());
        Some(account)
    });
    let because = form.required(notes, "because", text);
    let held_because = form.required(notes, "held_because", text);
    let fell = form.optional_list(notes, "fell", "fell", speech);
    let stayed = form.optional_list(notes, "held", "held", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    Some(Leak {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        account: account?,
        doors: doors?,
        because: because?,
        held_because: held_because?,
        fell: fell?,
        held: stayed?,
        oops: oops?,
        hints: help.hints,
        auntie: help.auntie,
    })
}

fn door(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Text> {
    mentioned(Mentioned::MadeAccount)(notes, node, path).map(Text::from_data)
}
