//! What stands in a text once more.

use super::super::letters::{Letters, is_gap};
use super::super::unit::{Class, Unit};
use super::Found;
use crate::password::PieceKind;

/// Right behind itself, anything of two characters counts.
const SHORTEST_NEXT: usize = 2;
/// Further away something longer is no chance.
const SHORTEST_FAR: usize = 4;
/// Once more, from here: hardly a choice.
const NEXT: f64 = 0.5;
/// Which of the things before, and how long.
const FAR: f64 = 1.2;
/// A letter held down: how often.
const HELD: f64 = 0.6;
/// As many letters as are no usual double letter.
const SHORTEST_HELD: usize = 3;

/// Adds all copies of what stands further left.
pub(super) fn find(letters: &Letters, found: &mut Found) {
    let text = letters.plain();
    let facts = found.ranges_of(Class::Fact);
    for start in 1..text.len() {
        for from in 0..start {
            let mut length = equal(text, from, start);
            while length > 0 && text.get(start + length - 1).copied().is_some_and(is_gap) {
                length -= 1;
            }
            let behind = text.get(from + length..start).unwrap_or_default();
            let next = behind.len() <= 1 && behind.iter().copied().all(is_gap);
            let (shortest, cost) = if next {
                (SHORTEST_NEXT, NEXT)
            } else {
                (SHORTEST_FAR, FAR)
            };
            let starts_with_gap = text.get(start).copied().is_none_or(is_gap);
            // A fact that stands there once more is told as a fact.
            let holds_fact = facts
                .iter()
                .any(|fact| fact.start < start + length && start < fact.end);
            if length >= shortest && !starts_with_gap && !holds_fact {
                found.add(copy(start, length, cost));
            }
        }
        let held = held(text, start);
        if held >= SHORTEST_HELD {
            found.add(copy(start, held - 1, HELD));
        }
    }
}

fn copy(start: usize, length: usize, cost: f64) -> Unit {
    Unit {
        range: start..start + length,
        class: Class::Copy,
        kind: PieceKind::Repeat,
        ordinary: false,
        topic: None,
        cost,
    }
}

/// How many characters from two places on are the same, without running into each other.
fn equal(text: &[char], from: usize, start: usize) -> usize {
    let left = text.get(from..start).unwrap_or_default();
    let right = text.get(start..).unwrap_or_default();
    left.iter()
        .zip(right)
        .take_while(|(left, right)| left == right)
        .count()
}

/// How often the letter before a place stands there in a row, itself included.
fn held(text: &[char], start: usize) -> usize {
    let Some(letter) = start.checked_sub(1).and_then(|before| text.get(before)) else {
        return 0;
    };
    1 + text
        .iter()
        .skip(start)
        .take_while(|next| *next == letter)
        .count()
}
