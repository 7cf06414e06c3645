//! Reads `Photo`: what it tells, what can be done to it, and who could see it.

mod clues;
mod fits;
mod tools;

use super::form::{Count, Form, Shape};
use super::notes::{Mentioned, Notes, inside};
use super::speech::{help, question, speech};
use super::twice::{note_twice, texts_of};
use super::values::{mentioned, plain, text, truth};
use crate::content::mistakes::photo as mistakes;
use crate::content::outline::Node;
use crate::content::{Audience, Photo};

const PHOTO: Shape = Shape {
    thing: "`Photo`",
    fields: &[
        "by",
        "mood",
        "ask",
        "brief",
        "picture",
        "caption",
        "subject",
        "facts",
        "clues",
        "tools",
        "audiences",
        "oops",
        "leaked",
        "shared",
        "hints",
        "auntie",
    ],
};

const AUDIENCE: Shape = Shape {
    thing: "an audience",
    fields: &["say", "knows", "narrow", "because"],
};

const SUBJECT: Count = Count {
    least: 1,
    most: 4,
    wanted: "1 to 4",
    why: "The game has to know what the photo is for, to see when too much of it is gone.",
};

const FACTS: Count = Count {
    least: 1,
    most: 5,
    wanted: "1 to 5",
    why: "More than five are not told in one breath.",
};

const CLUES: Count = Count {
    least: 1,
    most: 6,
    wanted: "1 to 6",
    why: "Without a clue nothing can go wrong, and more than six are too much to keep in mind.",
};

const TOOLS: Count = Count {
    least: 1,
    most: 6,
    wanted: "1 to 6",
    why: "Without a tool there is nothing to do, and more don't fit beside the photo.",
};

const AUDIENCES: Count = Count {
    least: 2,
    most: 4,
    wanted: "2 to 4",
    why: "One alone leaves nothing to choose, and more don't fit beside the photo.",
};

/// Reads `Photo(…)`.
pub(super) fn photo(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Photo> {
    let form = notes.named_form(node, path, &PHOTO)?;
    let picture = form.node(notes, "picture");
    let question = question(notes, &form);
    let caption = form.optional(notes, "caption", text);
    form.expect_count(notes, "subject", &SUBJECT);
    let subject = form.required(notes, "subject", |notes, node, path| {
        notes.table(node, (path, "place"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            text(notes, value, &path)
        })
    });
    form.expect_count(notes, "facts", &FACTS);
    let facts = form.optional(notes, "facts", |notes, node, path| {
        notes.table(node, (path, "fact"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            text(notes, value, &path)
        })
    });
    form.expect_count(notes, "clues", &CLUES);
    let clues = form.list(notes, "clues", "clue", clues::clue);
    form.expect_count(notes, "tools", &TOOLS);
    let tools = form.list(notes, "tools", "tool", tools::tool);
    note_twice(notes, [&texts_of(&form, "tools", &["say"])], "tool");
    form.expect_count(notes, "audiences", &AUDIENCES);
    let audiences = form.list(notes, "audiences", "audience", audience);
    note_twice(notes, [&texts_of(&form, "audiences", &["say"])], "audience");
    check_not_all_narrow(notes, &form, audiences.as_deref());
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let leaked = form.optional_list(notes, "leaked", "leaked", speech);
    let shared = form.optional_list(notes, "shared", "shared", speech);
    let help = help(notes, &form);
    picture?;
    let question = question?;
    let help = help?;
    let photo = Photo {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture?,
        caption: caption?,
        subject: subject?,
        facts: facts?.unwrap_or_default(),
        clues: clues?,
        tools: tools?,
        audiences: audiences?,
        oops: oops?,
        leaked: leaked?,
        shared: shared?,
        hints: help.hints,
        auntie: help.auntie,
    };
    fits::together(notes, &form, &photo);
    Some(photo)
}

fn audience(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Audience> {
    let form = notes.form(node, path, &AUDIENCE)?;
    let say = form.required(notes, "say", text);
    let knows = form.optional_list(notes, "knows", "knows", plain);
    let narrow = form.optional(notes, "narrow", truth);
    let because = form.required(notes, "because", text);
    Some(Audience {
        say: say?,
        knows: knows?,
        narrow: narrow?.unwrap_or(false),
        because: because?,
    })
}

fn check_not_all_narrow(
    notes: &mut Notes<'_>,
    form: &Form<'_, '_>,
    audiences: Option<&[Audience]>,
) {
    if let Some(audiences) = audiences
        && !audiences.is_empty()
        && audiences.iter().all(|audience| audience.narrow)
    {
        let at = form.name_at("audiences");
        notes.report(at, &form.path_of("audiences"), mistakes::all_narrow());
    }
}
