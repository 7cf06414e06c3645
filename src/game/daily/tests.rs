//! More than a year of puzzles: each can be solved by thought, and no two in a row are equal.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};

use super::*;
use crate::content::{Guess, GuessCard, Step};

/// More than a year, with a leap day in it.
fn days() -> impl Iterator<Item = Date> {
    date(2027, 9, 1).series(jiff::Span::new().days(1)).take(400)
}

fn puzzle(day: Date) -> Guess {
    let level = daily_level(day).unwrap_or_else(|| panic!("no puzzle for {day}"));
    match level.step(Level::START, 0) {
        Some(Step::Guess(guess)) => guess.clone(),
        other => panic!("{other:?}"),
    }
}

/// The cards that are left to somebody who thinks of every clue.
fn thought(guess: &Guess) -> (Vec<String>, Vec<String>) {
    let stays = |card: GuessCard| guess.against(&card).next().is_none();
    let words = guess.words.iter();
    let words = words.filter(|word| stays(GuessCard::Word((*word).clone())));
    let tricks = guess.tricks.iter();
    let tricks = tricks.filter(|trick| stays(GuessCard::Trick((*trick).clone())));
    (
        words.cloned().collect(),
        tricks.map(|trick| format!("{trick:?}")).collect(),
    )
}

#[test]
fn whoever_thinks_opens_every_days_lock_at_the_first_try() {
    for day in days() {
        let guess = puzzle(day);
        let (words, tricks) = thought(&guess);
        assert_eq!(words.join(" "), guess.answer.word, "{day}");
        let answer = guess.answer.tricks.iter().map(|trick| format!("{trick:?}"));
        let answer: BTreeSet<String> = answer.collect();
        assert_eq!(tricks.into_iter().collect::<BTreeSet<_>>(), answer, "{day}");
        assert_eq!(guess.hints.len(), 3);
        assert!((3..=5).contains(&guess.clues.len()), "{day}");
    }
}

#[test]
fn saturdays_take_two_tricks_and_other_days_one() {
    for day in days() {
        let guess = puzzle(day);
        let two = day.weekday() == Weekday::Saturday;
        assert_eq!(guess.uses, if two { 2 } else { 1 }, "{day}");
        assert_eq!(guess.words.len(), if two { 3 } else { 4 }, "{day}");
        assert_eq!(guess.tricks.len(), 4, "{day}");
    }
}

#[test]
fn no_two_days_in_a_row_are_equal_and_hardly_any_in_a_year() {
    let mut before = None;
    let mut seen = BTreeSet::new();
    for day in days() {
        let level = daily_level(day).unwrap();
        assert_ne!(before, Some(level.hash()), "{day}");
        before = Some(level.hash());
        seen.insert(level.hash());
    }
    assert_eq!(seen.len(), 400, "each of them is another");
}

#[test]
fn every_neighbour_has_a_turn_each_week_in_another_order() {
    let owner = |day: Date| puzzle(day).owner;
    let week = |monday: Date| -> Vec<_> {
        let days = monday.series(jiff::Span::new().days(1)).take(7);
        days.map(owner).collect()
    };
    let (one, other) = (week(date(2027, 9, 6)), week(date(2027, 9, 13)));
    for week in [&one, &other] {
        let all: BTreeSet<&str> = week.iter().map(Text::source).collect();
        assert_eq!(all.len(), 7);
    }
    assert_ne!(one, other);
}

#[test]
fn a_day_is_the_same_whenever_it_is_asked_for() {
    let day = date(2027, 12, 24);
    let (one, other) = (daily_level(day).unwrap(), daily_level(day).unwrap());
    assert_eq!(one.hash(), other.hash());
    assert_eq!(one.id().as_str(), "daily/2027-12-24");
}

#[test]
fn words_tricks_and_clues_all_have_their_turn() {
    let mut words = BTreeMap::new();
    let mut clues: BTreeMap<String, usize> = BTreeMap::new();
    let mut tricks = BTreeSet::new();
    // Three times as long: each neighbour's turn comes once in a week only.
    let start = date(2027, 9, 1);
    for day in start.series(jiff::Span::new().days(1)).take(1_200) {
        let guess = puzzle(day);
        *words.entry(guess.answer.word.clone()).or_insert(0) += 1;
        for clue in &guess.clues {
            *clues.entry(clue.say.source().to_owned()).or_default() += 1;
        }
        tricks.extend(guess.answer.tricks);
    }
    let pool = daily_pool().unwrap();
    for owner in &pool.owners {
        for word in owner.words.keys() {
            assert!(words.contains_key(word), "{word} is never the answer");
        }
        for clue in &owner.clues {
            assert!(clues.contains_key(&clue.say), "never used: {}", clue.say);
        }
    }
    for clue in &pool.tricks {
        assert!(clues.contains_key(&clue.say), "never used: {}", clue.say);
    }
    assert!(tricks.len() >= 7);
}
