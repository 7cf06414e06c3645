//! The daily puzzles of more than a year, looked at as strictly as levels are.

#![expect(clippy::panic, reason = "a test may fail loudly, in its helpers too")]

use std::sync::Arc;

use jiff::civil::{Date, date};
use otterlock::check;
use otterlock::content::{Guess, Level, Step, embedded, read_course};
use otterlock::game::daily_level;
use otterlock::words::{Catalog, Text};

/// The most words of a sentence, and of what somebody says at once, as in levels.
const MOST_WORDS: (usize, usize) = (14, 45);

fn days(count: usize) -> impl Iterator<Item = Date> {
    let first = date(2026, 11, 1);
    first.series(jiff::Span::new().days(1)).take(count)
}

fn level(day: Date) -> Arc<Level> {
    Arc::new(daily_level(day).unwrap_or_else(|| panic!("no puzzle for {day}")))
}

fn guess(level: &Level) -> &Guess {
    match level.step(Level::START, 0) {
        Some(Step::Guess(guess)) => guess,
        other => panic!("{other:?}"),
    }
}

/// Everything of a puzzle that is read, as it is said.
fn read(guess: &Guess) -> Vec<String> {
    let speeches = guess.won.iter().chain(&guess.lost).map(|say| &say.text);
    let clues = guess.clues.iter().map(|clue| &clue.say);
    let rest = [&guess.ask, &guess.because, &guess.owner];
    let texts: Vec<&Text> = speeches
        .chain(clues)
        .chain(rest)
        .chain(&guess.hints)
        .chain(&guess.auntie)
        .chain(&guess.brief)
        .collect();
    texts
        .iter()
        .map(|text| Catalog::English.say(text))
        .collect()
}

#[test]
fn four_hundred_days_have_no_problem_of_structure_or_words() {
    let course = Arc::new(read_course(&embedded()).unwrap());
    for day in days(400) {
        let report = check::built(&course, &level(day), false);
        let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{day}: {}", told.join("\n"));
    }
}

#[test]
fn every_sentence_is_short_and_every_gap_is_filled() {
    for day in days(400) {
        let level = level(day);
        for text in read(guess(&level)) {
            assert!(!text.contains(['{', '}']), "{day}: {text}");
            assert!(text.split_whitespace().count() <= MOST_WORDS.1, "{text}");
            for sentence in text.split(['.', '!', '?', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= MOST_WORDS.0, "{words} words: {sentence}");
            }
            assert!(text.matches('!').count() <= 2, "{text}");
        }
    }
}

#[test]
fn puzzles_can_be_won_lost_and_seen_whole_in_the_usual_window() {
    let course = Arc::new(read_course(&embedded()).unwrap());
    for day in days(28) {
        let report = check::built(&course, &level(day), true);
        let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{day}: {}", told.join("\n"));
    }
}
