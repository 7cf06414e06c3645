//! `otterlock proof` prints all that stands in a level, so that whoever reads it has read the level.

#![expect(
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may fail loudly, in its helpers too"
)]

mod support;

use otterlock::content::{SourceFile, embedded, read_course, read_level};
use otterlock::report::proof;

use support::house::course;

const EVERYTHING: &str = include_str!("proof/everything.ron");
const GOOD: &str = include_str!("bad_levels/good.ron");

/// Fields whose texts are names inside the file: people are told by what they are called, cards by
/// their titles, bins by their labels, rooms by their titles, facts and pieces by their words;
/// places are for the drawing alone.
const NAMES: [&str; 21] = [
    "by",
    "from",
    "to",
    "oops",
    "key",
    "first",
    "then",
    "rules_out",
    "place",
    "piece",
    "tells",
    "knows",
    "passes",
    "keeps_after",
    "me",
    "who",
    "room",
    "people",
    "gives",
    "needs",
    "set",
];

/// Texts in quote marks, each with the field it stands in; keys of tables but those of `words` and
/// `scenes` are names too.
fn texts(source: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    // The fields that are open: each bracket remembers in which one it stands.
    let mut open: Vec<String> = Vec::new();
    let mut field = String::new();
    let mut rest = source;
    while let Some(sign) = rest.chars().next() {
        let after = &rest[sign.len_utf8()..];
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if sign == '"' {
            let (text, after) = quoted(after);
            let is_key = after.trim_start().starts_with(':');
            let of = open.last().cloned().unwrap_or_default();
            if !is_key || ["words", "scenes"].contains(&of.as_str()) {
                texts.push((field.clone(), text));
            }
            rest = after;
        } else if "([{".contains(sign) {
            open.push(field.clone());
            rest = after;
        } else if ")]}".contains(sign) {
            field = open.pop().unwrap();
            rest = after;
        } else if sign.is_ascii_alphabetic() {
            let word: String = rest
                .chars()
                .take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '_')
                .collect();
            rest = &rest[word.len()..];
            if rest.starts_with(':') {
                field = word;
            }
        } else {
            rest = after;
        }
    }
    texts
}

/// A text up to its closing quote mark, and what stands behind that.
fn quoted(source: &str) -> (String, &str) {
    let mut text = String::new();
    let mut signs = source.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return (text, &source[at + 1..]),
            '\\' => text.extend(signs.next().map(|(_, sign)| sign)),
            _ => text.push(sign),
        }
    }
    panic!("a text is not closed");
}

/// Without line breaks, and in small letters: the facts that a guesser knows are read so.
fn flat(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

fn missing(source: &str, proof: &str) -> Vec<(String, String)> {
    let proof = flat(proof);
    let mut missing = texts(source);
    missing
        .retain(|(field, text)| !NAMES.contains(&field.as_str()) && !proof.contains(&flat(text)));
    missing
}

#[test]
fn every_text_of_every_level_stands_in_its_proof() {
    let course = course();
    let mut sources: Vec<SourceFile> = embedded();
    sources.retain(|file| file.name != "course.ron");
    assert!(sources.len() >= 2);
    for (name, text) in [("everything.ron", EVERYTHING), ("good.ron", GOOD)] {
        let (name, text) = (name.to_owned(), text.to_owned());
        sources.push(SourceFile { name, text });
    }
    for file in sources {
        let level = read_level(&file.name, &file.text).unwrap();
        let found = texts(&file.text);
        assert!(found.len() > 60, "{}: {}", file.name, found.len());
        let missing = missing(&file.text, &proof::level(&course, &level));
        assert!(missing.is_empty(), "{}: {missing:#?}", file.name);
    }
}

#[test]
fn the_proof_of_the_course_holds_every_level_and_what_the_course_says() {
    let files = embedded();
    let proof = proof::course(&read_course(&files).unwrap());
    for file in &files {
        let mut missing = missing(&file.text, &proof);
        // Levels and portraits are named, and not read.
        missing.retain(|(field, _)| !["levels", "portrait", "id"].contains(&field.as_str()));
        assert!(missing.is_empty(), "{}: {missing:#?}", file.name);
    }
}

#[test]
fn a_level_with_every_field_reads_well() {
    let level = read_level("everything.ron", EVERYTHING).unwrap();
    let proof = proof::level(&course(), &level);
    let wide: Vec<&str> = proof
        .lines()
        .filter(|line| line.chars().count() > 80)
        .collect();
    assert!(wide.is_empty(), "{wide:#?}");
    insta::assert_snapshot!(proof);
}

#[test]
fn the_walk_of_this_test_finds_texts_by_their_fields() {
    let source = r#"( // "not this"
        title: "One", words: { "two": "three" }, scenes: { "four": [Say(by: "pip", text: "say \"five\"")] },
        oops: { "id": (title: "six") }, known: ["seven"])"#;
    let found: Vec<String> = texts(source).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        found,
        [
            "One",
            "two",
            "three",
            "four",
            "pip",
            "say \"five\"",
            "six",
            "seven"
        ]
    );
}
