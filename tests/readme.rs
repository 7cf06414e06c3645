//! Keeps what README.md promises true: its picture, its level, its commands. And the examples of
//! CONTRIBUTING.md whole.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail loudly, in its helpers too"
)]

use std::collections::BTreeSet;

use assert_cmd::Command;
use otterlock::content::{embedded, read_course, read_level};

const README: &str = include_str!("../README.md");

const CONTRIBUTING: &str = include_str!("../CONTRIBUTING.md");

/// The inside of the only code block of a language.
fn block(language: &str) -> &'static str {
    let fence = format!("```{language}\n");
    let mut blocks = README.split(&fence).skip(1);
    let block = blocks.next().unwrap().split("```").next().unwrap();
    assert!(blocks.next().is_none(), "more than one block of {language}");
    block
}

/// What stands in backquotes after `otterlock `.
fn commands() -> Vec<&'static str> {
    let (code, text) = (block("ron"), README);
    text.split(code)
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .filter_map(|quoted| quoted.strip_prefix("otterlock "))
        .collect()
}

fn help(of: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_otterlock"))
        .args(of)
        .arg("--help")
        .assert()
        .success();
    String::from_utf8(output.get_output().stdout.clone()).unwrap()
}

#[test]
fn the_first_screen_shows_the_village_and_the_two_commands() {
    let first: Vec<&str> = README.lines().take(40).collect();
    for command in ["cargo run --release", "cargo test"] {
        assert!(first.contains(&command), "{command}");
    }
    let village = include_str!("../assets/pictures/village.txt");
    assert_eq!(
        block("text").trim_end(),
        village.trim_end(),
        "README.md shows another village than assets/pictures/village.txt; copy that one"
    );
}

#[test]
fn the_level_that_is_shown_can_be_read_and_fits_into_the_course() {
    let level = block("ron");
    if let Err(problems) = read_level("readme.ron", level) {
        panic!("{problems:#?}");
    }
    let mut files = embedded();
    let place = files
        .iter_mut()
        .find(|file| file.name.starts_with("passwords/"))
        .unwrap();
    place.text = level.to_owned();
    if let Err(problems) = read_course(&files) {
        panic!("{problems:#?}");
    }
}

#[test]
fn every_command_and_flag_that_is_named_exists() {
    let commands = commands();
    assert!(commands.len() > 8, "{commands:?}");
    for command in commands {
        let words: Vec<&str> = command
            .split_whitespace()
            .take_while(|word| !word.starts_with('-') && !word.contains('/'))
            .collect();
        assert!(help(&words).contains("otterlock"), "otterlock {command}");
    }
    let flags: BTreeSet<&str> = README
        .split(|character: char| !character.is_ascii_lowercase() && character != '-')
        .filter(|word| word.starts_with("--") && !word.ends_with('-'))
        .filter(|flag| !["--release", "--path"].contains(flag))
        .collect();
    assert!(flags.len() > 6, "{flags:?}");
    let known = help(&[]);
    for flag in flags {
        assert!(known.contains(flag), "{flag}");
    }
}

/// Which brackets of an example are left open, or which one shuts none. Words and remarks are no
/// part of it.
fn unbalanced(example: &str) -> Option<String> {
    let mut open = Vec::new();
    for line in example.lines() {
        let mut quoted = false;
        let mut before = ' ';
        for letter in line.chars() {
            match letter {
                '"' if before != '\\' => quoted = !quoted,
                _ if quoted => {}
                '/' if before == '/' => break,
                '(' => open.push(')'),
                '[' => open.push(']'),
                '{' => open.push('}'),
                ')' | ']' | '}' if open.pop() != Some(letter) => return Some(line.to_owned()),
                _ => {}
            }
            before = letter;
        }
    }
    (!open.is_empty()).then(|| format!("{open:?} is missing"))
}

#[test]
fn every_example_of_a_step_is_whole_and_every_kind_has_one() {
    let mut blocks = CONTRIBUTING.split("```ron\n").skip(1);
    let examples: Vec<&str> = blocks
        .by_ref()
        .map(|rest| rest.split("```").next().unwrap())
        .collect();
    for example in &examples {
        assert_eq!(unbalanced(example), None, "in:\n{example}");
        assert!(!example.contains("\n## "), "a heading in:\n{example}");
    }
    let kinds = [
        "Dice", "Recall", "Race", "Order", "Match", "Spot", "Copies", "Leak", "Photo", "Chat",
        "Settings", "Profile", "Guess",
    ];
    for kind in kinds {
        let begins = |example: &&&str| {
            let mut lines = example.lines();
            lines.any(|line| line.trim_start().starts_with(&format!("{kind}(")))
        };
        assert_eq!(examples.iter().filter(begins).count(), 1, "{kind}");
    }
}
