//! Who may use whom: reads the table in `src/lib.rs` and holds the whole source against it.
//!
//! Parts under `#[cfg(test)]` may use what they like.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail"
)]

#[path = "architecture/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use source::{File, from_root, paths, source, used, walk, without_tests, without_words};

/// What only some rooms may name.
const KEPT_APART: [(&str, &[&str]); 16] = [
    ("crossterm", &["terminal"]),
    ("zxcvbn", &["password"]),
    ("resvg", &["picture"]),
    ("usvg", &["picture"]),
    ("tiny_skia", &["picture"]),
    ("std::net", &[]),
    // The store only waits for a lock.
    ("std::thread", &["host", "terminal", "store"]),
    ("std::thread::spawn", &["host", "terminal"]),
    ("std::thread::scope", &["host", "terminal"]),
    ("std::thread::Builder", &["host", "terminal"]),
    ("thread::spawn", &["host", "terminal"]),
    ("thread::scope", &["host", "terminal"]),
    ("thread::Builder", &["host", "terminal"]),
    // Clocks.
    ("std::time::Instant", MAY_KNOW_THE_TIME),
    ("std::time::SystemTime", MAY_KNOW_THE_TIME),
    ("jiff::Zoned", MAY_KNOW_THE_TIME),
];

/// Rules, words, pictures and checks come out the same at any time.
const MAY_KNOW_THE_TIME: &[&str] = &["cli", "host", "plain", "store", "terminal", "tui"];

/// Who may touch files at all; who may write is said by [`WRITES`].
const FILES: [&str; 5] = ["store", "cli", "content", "host", "main"];
/// Who may write files.
const WRITERS: [&str; 2] = ["store", "cli"];
/// What writes, renames or deletes.
const WRITES: [&str; 12] = [
    "fs::write",
    "fs::rename",
    "fs::copy",
    "fs::remove_file",
    "fs::remove_dir",
    "fs::remove_dir_all",
    "fs::create_dir",
    "fs::create_dir_all",
    "fs::set_permissions",
    "File::create",
    "OpenOptions",
    "tempfile",
];

/// A longer file does too much.
const MOST_LINES: usize = 400;

/// For each room the rooms it may use, from the table in `src/lib.rs`.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let rows: Vec<(String, String)> = text
        .lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line
                .strip_prefix("//! |")?
                .split('|')
                .map(str::trim)
                .collect();
            let room = cells.first()?.strip_prefix("[`")?.strip_suffix("`]")?;
            Some((room.to_owned(), (*cells.get(2)?).to_owned()))
        })
        .collect();
    let all: BTreeSet<String> = rows.iter().map(|(room, _)| room.clone()).collect();
    let allowed = |cell: &str| -> BTreeSet<String> {
        if cell == "–" {
            return BTreeSet::new();
        }
        if let Some(rest) = cell.strip_prefix("all") {
            let but = rest.trim().strip_prefix("but ").unwrap_or_default();
            let but: BTreeSet<&str> = but.split(", ").collect();
            return all
                .iter()
                .filter(|room| !but.contains(room.as_str()))
                .cloned()
                .collect();
        }
        cell.split(", ").map(str::to_owned).collect()
    };
    rows.iter()
        .map(|(room, cell)| (room.clone(), allowed(cell)))
        .collect()
}

fn complain(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "\n{}", mistakes.join("\n"));
}

#[test]
fn every_room_stands_in_the_table_and_uses_only_what_it_may() {
    let table = table();
    let rooms: BTreeSet<String> = table.keys().cloned().collect();
    let mut mistakes = Vec::new();
    for file in source() {
        if ["lib", "main"].contains(&file.room.as_str()) {
            continue;
        }
        let Some(allowed) = table.get(&file.room) else {
            mistakes.push(format!("src/{}: the room is not in the table", file.name));
            continue;
        };
        for room in used(&file, &rooms) {
            if room != file.room && !allowed.contains(&room) {
                mistakes.push(format!(
                    "src/{}: {} may not use {room}",
                    file.name, file.room
                ));
            }
        }
    }
    complain(&mistakes);
}

#[test]
fn every_room_of_the_table_has_source_and_no_row_allows_a_room_that_is_not_there() {
    let table = table();
    assert!(table.len() >= 10, "{table:?}");
    let rooms: BTreeSet<String> = source().into_iter().map(|file| file.room).collect();
    for (room, allowed) in &table {
        assert!(rooms.contains(room), "{room}");
        for other in allowed {
            assert!(table.contains_key(other), "{room} may use {other}");
        }
    }
}

#[test]
fn what_only_some_rooms_may_know_is_named_nowhere_else() {
    let mut mistakes = Vec::new();
    for file in source() {
        let paths = paths(&file.code);
        for (kept_apart, rooms) in KEPT_APART {
            let named =
                |path: &String| *path == kept_apart || path.starts_with(&format!("{kept_apart}::"));
            if !rooms.contains(&file.room.as_str()) && paths.iter().any(named) {
                mistakes.push(format!("src/{}: names {kept_apart}", file.name));
            }
        }
    }
    complain(&mistakes);
}

#[test]
fn only_the_rooms_for_it_touch_files_and_fewer_write_them() {
    let mut mistakes = Vec::new();
    for file in source() {
        let paths = paths(&file.code);
        let touches = |path: &&String| path.starts_with("std::fs") || path.starts_with("fs::");
        if let Some(path) = paths.iter().find(touches)
            && !FILES.contains(&file.room.as_str())
        {
            mistakes.push(format!("src/{}: names {path}", file.name));
        }
        let writes = |path: &&String| {
            let behind = path.strip_prefix("std::").unwrap_or(path);
            let behind = behind
                .strip_prefix("fs::File")
                .map_or(behind, |_| &behind[4..]);
            WRITES.iter().any(|write| {
                behind == *write
                    || behind.starts_with(&format!("{write}::"))
                    || behind == format!("fs::{write}")
            })
        };
        if let Some(path) = paths.iter().find(writes)
            && !WRITERS.contains(&file.room.as_str())
        {
            mistakes.push(format!("src/{}: names {path}", file.name));
        }
    }
    complain(&mistakes);
}

#[test]
fn every_file_says_what_it_is_for_and_is_not_too_long() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut every = Vec::new();
    walk(&top, &mut every);
    let mut mistakes = Vec::new();
    for path in every {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(&top).unwrap().display();
        if !text.starts_with("//! ") {
            mistakes.push(format!("src/{name}: begins with no `//!` line"));
        }
        let lines = text.lines().count();
        if lines > MOST_LINES {
            mistakes.push(format!("src/{name}: has {lines} lines"));
        }
    }
    complain(&mistakes);
}

#[test]
fn this_test_sees_through_groups_comments_strings_and_tests() {
    let code = "use crate::{game::{self as play, Session}, tui, words::*};\n\
        // crate::cli\n let a = \"crate::store\"; let b = r#\"crate::host\"#; let c = '\"';\n\
        fn f() -> super::super::plain::Face { crate::stage::Stage::new() }\n\
        #[cfg(test)]\nmod tests { use crate::check; fn g() { if a { b } } }\n\
        fn h() { crate::picture::draw::<u8>() }";
    let code = without_tests(&without_words(code));
    let module = ["game", "hub"].map(str::to_owned);
    let found: BTreeSet<String> = paths(&code)
        .iter()
        .filter_map(|path| from_root(path, &module))
        .collect();
    let expected = [
        "game::Session",
        "game::self",
        "picture::draw",
        "plain::Face",
        "stage::Stage::new",
        "tui",
        "words",
    ];
    assert_eq!(
        found.iter().map(String::as_str).collect::<Vec<_>>(),
        expected
    );
    let file = File {
        name: String::new(),
        room: "game".into(),
        module: module.into(),
        code: "use super::super::{cli}; use super::session;".into(),
    };
    let rooms = ["cli", "game", "session"].map(str::to_owned).into();
    let used: Vec<String> = used(&file, &rooms).into_iter().collect();
    assert_eq!(used, ["cli", "game"]);
}

#[test]
fn the_table_is_read_as_it_is_written() {
    let table = table();
    let row = |room: &str| table[room].iter().map(String::as_str).collect::<Vec<_>>();
    assert!(row("words").is_empty());
    assert_eq!(row("stage"), ["words"]);
    assert!(row("host").contains(&"store") && !row("host").contains(&"cli"));
    assert_eq!(row("cli").len(), table.len());
}
