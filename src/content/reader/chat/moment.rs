//! Reads the moments of a talk: what arrives, what can be answered, and how it goes on.

use super::super::choices::VERDICTS;
use super::super::form::{Count, Form, Shape};
use super::super::notes::{Mentioned, Notes, inside};
use super::super::speech::{MOODS, speech};
use super::super::twice::{Found, note_twice, text_in};
use super::super::values::{mentioned, plain, text, truth, word};
use super::KINDS_OF_FLAG;
use super::condition::{change, condition};
use super::known::{Kind, Known, inner, one_of};
use super::tools::tool;
use crate::content::mistakes::chat as mistakes;
use crate::content::outline::{self, Node};
use crate::content::{Condition, Go, Judged, Message, Moment, Onward, Reply};

const MOMENT: Shape = Shape {
    thing: "a moment",
    fields: &["room", "says", "replies", "then", "goes", "end", "tools"],
};

const MESSAGE: Shape = Shape {
    thing: "a message",
    fields: &[
        "key",
        "by",
        "mood",
        "text",
        "brief",
        "flag",
        "piece",
        "because",
        "upsetting",
        "when",
        "unless",
        "feels",
    ],
};

const REPLY: Shape = Shape {
    thing: "a reply",
    fields: &[
        "say", "brief", "silent", "bye", "verdict", "because", "gives", "sets", "moods", "oops",
        "then", "when", "unless", "feels",
    ],
};

const GO: Shape = Shape {
    thing: "a way on",
    fields: &["when", "unless", "feels", "then"],
};

const SAYS: Count = Count {
    least: 0,
    most: 8,
    wanted: "at most 8",
    why: "Nobody reads more messages in a row.",
};

const REPLIES: Count = Count {
    least: 2,
    most: 5,
    wanted: "2 to 5",
    why: "One reply leaves nothing to choose, and flags and tools need their digit keys too.",
};

const GOES: Count = Count {
    least: 1,
    most: 6,
    wanted: "1 to 6",
    why: "Without a way on the talk stops, and more than six are hard to follow.",
};

/// How a moment can go on.
const ONWARD: [&str; 4] = ["replies", "then", "goes", "end"];

pub(super) fn moment(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (key, known): (&str, &Known<'_>),
) -> Option<Moment> {
    let form = notes.form(node, path, &MOMENT)?;
    let room = form.optional(notes, "room", |notes, node, path| {
        one_of(notes, node, path, (Kind::Room, known))
    });
    let first = known.rooms.first().copied().unwrap_or_default();
    let room = room.map(|room| room.unwrap_or_else(|| first.to_owned()));
    form.expect_count(notes, "says", &SAYS);
    let readers = known.readers(room.as_deref().unwrap_or_default());
    let mut number = 0;
    let says = form.optional_list(notes, "says", "message", |notes, node, path| {
        number += 1;
        message(
            notes,
            node,
            path,
            (&format!("{key} {number}"), readers, known),
        )
    });
    let onward = onward(notes, &form, known);
    let tools = form.optional_list(notes, "tools", "tool", |notes, node, path| {
        tool(notes, node, path, known)
    });
    Some(Moment {
        room: room?,
        says: says?,
        onward: onward?,
        tools: tools?,
    })
}

fn onward(notes: &mut Notes<'_>, form: &Form<'_, '_>, known: &Known<'_>) -> Option<Onward> {
    let given = ONWARD.iter().filter(|field| form.field(field).is_some());
    let given: Vec<&str> = given.copied().collect();
    match given.as_slice() {
        ["replies"] => {
            form.expect_count(notes, "replies", &REPLIES);
            let replies = form.list(notes, "replies", "reply", |notes, node, path| {
                reply(notes, node, path, known)
            });
            replies.map(Onward::Replies)
        }
        ["then"] => {
            let then = then(notes, form, known)?;
            let condition = Condition::default();
            Some(Onward::Goes(vec![Go { condition, then }]))
        }
        ["goes"] => {
            form.expect_count(notes, "goes", &GOES);
            let goes = form.list(notes, "goes", "way", |notes, node, path| {
                let form = notes.form(node, path, &GO)?;
                let condition = condition(notes, &form, known);
                let then = then(notes, &form, known);
                Some(Go {
                    condition: condition?,
                    then: then?,
                })
            })?;
            let is_open = |go: &Go| go.condition == Condition::default();
            if goes.last().is_some_and(|last| !is_open(last)) {
                let at = form.name_at("goes");
                notes.report(at, &form.path_of("goes"), mistakes::last_way_shut());
            }
            Some(Onward::Goes(goes))
        }
        ["end"] => {
            let end = form.list(notes, "end", "end", speech)?;
            Some(Onward::End(end))
        }
        given => {
            notes.report(form.at, &form.path, mistakes::ways_on(given));
            None
        }
    }
}

/// The moment that something leads to.
fn then(notes: &mut Notes<'_>, form: &Form<'_, '_>, known: &Known<'_>) -> Option<String> {
    form.required(notes, "then", |notes, node, path| {
        one_of(notes, node, path, (Kind::Moment, known))
    })
}

fn message(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (usual, readers, known): (&str, &[&str], &Known<'_>),
) -> Option<Message> {
    let form = notes.form(node, path, &MESSAGE)?;
    let key = form.optional(notes, "key", plain);
    let by = form.optional(notes, "by", |notes, node, path| {
        let name = plain(notes, node, path)?;
        if !readers.is_empty() && !readers.contains(&name.as_str()) {
            let readers = readers.iter().copied();
            let mistake = mistakes::unknown_name("person in this room", &name, readers);
            notes.report(node.at, path, mistake);
        }
        Some(name)
    });
    let mood = form.optional(notes, "mood", word("mood", MOODS));
    let words = form.required(notes, "text", text);
    let brief = form.optional(notes, "brief", text);
    let flag = form.optional(notes, "flag", word("flag", KINDS_OF_FLAG));
    let piece = form.optional(notes, "piece", mentioned(Mentioned::Piece));
    let is_flag = form.field("flag").is_some();
    // What nobody can flag needs no reason; a red flag does.
    let because = if is_flag {
        form.required(notes, "because", text).map(Some)
    } else {
        form.optional(notes, "because", text)
    };
    if form.field("piece").is_some() && !is_flag {
        let at = form.name_at("piece");
        notes.report(at, &form.path_of("piece"), mistakes::piece_without_flag());
    }
    let upsetting = form.optional(notes, "upsetting", truth);
    let condition = condition(notes, &form, known);
    Some(Message {
        key: key?.unwrap_or_else(|| usual.to_owned()),
        by: by?,
        mood: mood?,
        text: words?,
        brief: brief?,
        flag: flag?,
        piece: piece?,
        because: because?,
        upsetting: upsetting?.unwrap_or(false),
        condition: condition?,
    })
}

fn reply(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, known: &Known<'_>) -> Option<Reply> {
    let form = notes.form(node, path, &REPLY)?;
    let say = form.required(notes, "say", text);
    let brief = form.optional(notes, "brief", text);
    let silent = form.optional(notes, "silent", truth);
    let bye = form.optional(notes, "bye", truth);
    let judged = judged(notes, &form);
    let gives = form.optional_list(notes, "gives", "gives", mentioned(Mentioned::Piece));
    let change = change(notes, &form, known);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let then = then(notes, &form, known);
    let condition = condition(notes, &form, known);
    Some(Reply {
        say: say?,
        brief: brief?,
        silent: silent?.unwrap_or(false),
        bye: bye?.unwrap_or(false),
        judged: judged?,
        gives: gives?.into_iter().collect(),
        change: change?,
        oops: oops?,
        then: then?,
        condition: condition?,
    })
}

/// Reads `verdict` and `because`: both, or neither for small talk.
#[expect(
    clippy::option_option,
    reason = "the outer one is the reading, as everywhere here; the inner one is the value"
)]
fn judged(notes: &mut Notes<'_>, form: &Form<'_, '_>) -> Option<Option<Judged>> {
    if form.field("verdict").is_none() && form.field("because").is_none() {
        return Some(None);
    }
    let verdict = form.required(notes, "verdict", word("verdict", VERDICTS));
    let because = form.required(notes, "because", text);
    Some(Some(Judged {
        verdict: verdict?,
        because: because?,
    }))
}

/// Notes keys of messages that stand twice.
pub(super) fn note_keys_twice(notes: &mut Notes<'_>, form: &Form<'_, '_>) {
    let Some(outline::Kind::Map(moments)) = form.field("talk").map(|node| &node.kind) else {
        return;
    };
    let mut found = Vec::new();
    for (key, moment) in moments {
        let (outline::Kind::Text(key), Some(outline::Kind::List(says))) =
            (&key.kind, inner(moment, "says").map(|says| &says.kind))
        else {
            continue;
        };
        for (index, message) in says.iter().enumerate() {
            if let Some((text, at)) = text_in(message, "key") {
                let path = format!("{key} › message {} › key", index + 1);
                let path = inside(&form.path_of("talk"), &path);
                found.push(Found { text, at, path });
            }
        }
    }
    note_twice(notes, [&found], "message key");
}
