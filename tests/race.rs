//! A race of two locks from a folder of one's own, through a real pipe: predicted, watched, told.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use std::fs;

use support::talk::{otterlock, piped};

const COURSE: &str = r#"(
    format: 1,
    title: "Races",
    people: { "pip": (name: "Pip", portrait: "pip") },
    objectives: { "o": (i_can: "I can tell which lock holds.") },
    places: [(id: "workshop", title: "Workshop", about: "Locks.", levels: ["race"])],
)"#;

const LEVEL: &str = r#"(
    format: 1,
    title: "The race",
    minutes: 3,
    ages: (7, 12),
    objectives: ["o"],
    scenes: { "start": [
        Race(
            by: "pip", ask: "Which lock holds longer?",
            locks: [(owner: "Toad", password: "P@ssw0rd"), (owner: "Juno")],
            because: "One of them is on a list.",
            won: [(by: "pip", text: "I knew it!")],
            hints: ["One.", "Two.", "Three."],
        ),
        End(Done),
    ] },
    grown_ups: (talk: ["Which one?"], listen_for: ["the list"], note: "A race."),
)"#;

/// What is said to these lines, with whatever is kept in the home.
fn run(lines: &[&str]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("course.ron"), COURSE).unwrap();
    fs::write(folder.path().join("race.ron"), LEVEL).unwrap();
    let home = tempfile::tempdir().unwrap();
    let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let output = otterlock(home.path())
        .args(["play", "race", "--keeper", "Quick Test Otter", "--levels"])
        .arg(folder.path())
        .write_stdin(piped(&lines))
        .assert()
        .success()
        .get_output()
        .stdout
        .clone();
    let kept = fs::read_dir(home.path()).unwrap();
    let kept = kept.filter_map(|entry| fs::read_to_string(entry.unwrap().path()).ok());
    (String::from_utf8(output).unwrap(), kept.collect())
}

const TYPED: &str = "velvet badger juggles soup";

#[test]
fn a_right_prediction_is_well_guessed_and_told_with_its_reason() {
    let (said, _) = run(&[TYPED, "2", "", ""]);
    for words in [
        "First make up a lock for Juno.",
        "Lock 1, Toad: P@ssw0rd",
        "Lock 2, Juno: you made it up.",
        "Never use one of these for real.",
        "The lock is open.",
        "The lock holds.",
        "Well guessed. Juno's lock holds longer. Toad's lock: ",
        "One of them is on a list.",
        "I knew it!",
        "Three stars out of three.",
    ] {
        assert!(said.contains(words), "{words}:\n{said}");
    }
}

#[test]
fn a_wrong_prediction_is_a_surprise_that_can_be_rewound() {
    let (said, _) = run(&[TYPED, "1", "rewind", "2", "", ""]);
    assert_eq!(
        said.matches("\nSurprise! Juno's lock holds longer.")
            .count(),
        1,
        "{said}"
    );
    assert!(said.contains("Well guessed."), "{said}");
    assert!(said.contains("Three stars out of three."), "{said}");
}

#[test]
fn what_was_made_up_is_neither_said_nor_kept() {
    let (said, kept) = run(&[TYPED, "1", "", "transcript"]);
    assert!(!kept.is_empty());
    for word in TYPED.split(' ') {
        assert!(!said.contains(word), "{word}:\n{said}");
        assert!(kept.iter().all(|file| !file.contains(word)), "{word}");
    }
}
