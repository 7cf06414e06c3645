//! Reads `Chat`: who writes in which rooms, and the moments of the talk.

mod condition;
mod fits;
mod known;
mod moment;
mod tools;

use std::collections::BTreeSet;

use self::known::{Kind, Known, is_known, list_of, person};
use super::form::{Count, Form, Shape};
use super::jumps::keys;
use super::notes::{Mentioned, Notes, inside};
use super::speech::{MOODS, help, question};
use super::values::{mentioned, plain, text, truth, word};
use crate::content::outline::Node;
use crate::content::{Chat, Flag, Mood, Room};

const CHAT: Shape = Shape {
    thing: "`Chat`",
    fields: &[
        "by", "mood", "ask", "brief", "me", "rooms", "names", "voice", "knows", "facts", "moods",
        "flags", "hunt", "start", "talk", "tools", "hints", "auntie",
    ],
};

const ROOM: Shape = Shape {
    thing: "a room",
    fields: &["title", "people"],
};

const ROOMS: Count = Count {
    least: 1,
    most: 4,
    wanted: "1 to 4",
    why: "A talk needs a place, and more than four don't fit beside each other.",
};

const PEOPLE: Count = Count {
    least: 1,
    most: 6,
    wanted: "1 to 6",
    why: "Somebody has to answer, and more than six are too many to tell apart.",
};

const FACTS: Count = Count {
    least: 0,
    most: 12,
    wanted: "at most 12",
    why: "The checker goes through all that can happen, and each fact doubles that.",
};

const MOODY: Count = Count {
    least: 0,
    most: 6,
    wanted: "at most 6",
    why: "The checker goes through all that can happen, and everybody with moods doubles that.",
};

const OF_ONE: Count = Count {
    least: 2,
    most: 3,
    wanted: "2 or 3",
    why: "One mood alone never changes, and four are too many to tell apart.",
};

const FLAGS: Count = Count {
    least: 2,
    most: 5,
    wanted: "2 to 5",
    why: "One kind leaves nothing to choose, and more than five are too many to tell apart.",
};

const TALK: Count = Count {
    least: 1,
    most: 30,
    wanted: "1 to 30",
    why: "A talk begins somewhere, and nobody keeps more than thirty moments in mind.",
};

pub(super) const KINDS_OF_FLAG: &[(&str, Flag)] = &[
    ("Secret", Flag::Secret),
    ("Move", Flag::Move),
    ("Gifts", Flag::Gifts),
    ("Asks", Flag::Asks),
    ("Friend", Flag::Friend),
    ("OrElse", Flag::OrElse),
    ("Meet", Flag::Meet),
    ("Again", Flag::Again),
    ("Hurry", Flag::Hurry),
    ("Mean", Flag::Mean),
    ("Code", Flag::Code),
    ("Tells", Flag::Tells),
];

/// Reads `Chat(…)`.
pub(super) fn chat(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Chat> {
    let form = notes.named_form(node, path, &CHAT)?;
    let mut known = Known::of(&form);
    let question = question(notes, &form);
    let me = form.required(notes, "me", mentioned(Mentioned::Person));
    form.expect_count(notes, "rooms", &ROOMS);
    let rooms = form.required(notes, "rooms", |notes, node, path| {
        notes.table(node, (path, "room"), |notes, value, key, path| {
            room(notes, value, &inside(path, key), (key, &known))
        })
    });
    let names = form.optional(notes, "names", |notes, node, path| {
        notes.table(node, (path, "name"), |notes, value, key, path| {
            let path = inside(path, key);
            notes.mark(&path, value.at);
            text(notes, value, &path)
        })
    });
    let voice = form.optional(notes, "voice", truth);
    let anyway = form.optional(notes, "knows", |notes, node, path| {
        notes.table(node, (path, "person"), |notes, value, key, path| {
            let path = inside(path, key);
            is_known(notes, value.at, &path, (key, Kind::Person, &known))?;
            let pieces = list_of(notes, value, &path, mentioned(Mentioned::Piece))?;
            Some(pieces.into_iter().collect::<BTreeSet<String>>())
        })
    });
    form.expect_count(notes, "facts", &FACTS);
    let facts = form.optional_list(notes, "facts", "fact", plain);
    form.expect_count(notes, "moods", &MOODY);
    let moods = form.optional(notes, "moods", |notes, node, path| {
        notes.table(node, (path, "person"), |notes, value, key, path| {
            let path = inside(path, key);
            is_known(notes, value.at, &path, (key, Kind::Person, &known))?;
            moods_of_one(notes, value, &path)
        })
    });
    let moods = moods.map(Option::unwrap_or_default);
    known.moods.clone_from(&moods);
    if form.field("flags").is_some() {
        form.expect_count(notes, "flags", &FLAGS);
    }
    let flags = form.optional_list(notes, "flags", "flag", word("flag", KINDS_OF_FLAG));
    let hunt = form.optional(notes, "hunt", truth);
    let start = form.required(notes, "start", |notes, node, path| {
        known::one_of(notes, node, path, (Kind::Moment, &known))
    });
    form.expect_count(notes, "talk", &TALK);
    let talk = form.required(notes, "talk", |notes, node, path| {
        notes.table(node, (path, "moment"), |notes, value, key, path| {
            moment::moment(notes, value, &inside(path, key), (key, &known))
        })
    });
    moment::note_keys_twice(notes, &form);
    let tools = form.optional_list(notes, "tools", "tool", |notes, node, path| {
        tools::tool(notes, node, path, &known)
    });
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    let chat = Chat {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        me: me?,
        rooms: in_order(rooms?, &form),
        names: names?.unwrap_or_default(),
        voice: voice?.unwrap_or(false),
        knows: anyway?.unwrap_or_default(),
        facts: facts?,
        moods: moods?,
        flags: flags?,
        hunt: hunt?.unwrap_or(false),
        start: start?,
        talk: talk?,
        tools: tools?,
        hints: help.hints,
        auntie: help.auntie,
    };
    fits::together(notes, &form, &chat);
    Some(chat)
}

fn room(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (key, known): (&str, &Known<'_>),
) -> Option<Room> {
    let form = notes.form(node, path, &ROOM)?;
    let title = form.required(notes, "title", text);
    form.expect_count(notes, "people", &PEOPLE);
    let people = form.list(notes, "people", "person", |notes, node, path| {
        person(notes, node, path, known)
    });
    Some(Room {
        key: key.to_owned(),
        title: title?,
        people: people?,
    })
}

/// The rooms as they stand in the file.
fn in_order(mut rooms: std::collections::BTreeMap<String, Room>, form: &Form<'_, '_>) -> Vec<Room> {
    let keys = keys(form.field("rooms"));
    keys.into_iter()
        .filter_map(|key| rooms.remove(key))
        .collect()
}

fn moods_of_one(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Vec<Mood>> {
    let moods = list_of(notes, node, path, word("mood", MOODS))?;
    if !(OF_ONE.least..=OF_ONE.most).contains(&moods.len()) {
        let name = path.rsplit(" › ").next().unwrap_or(path);
        let mistake = crate::content::mistakes::shape::wrong_count(
            name,
            moods.len(),
            OF_ONE.wanted,
            OF_ONE.why,
        );
        notes.report(node.at, path, mistake);
        return None;
    }
    Some(moods)
}

#[cfg(test)]
mod tests;
