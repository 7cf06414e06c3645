//! All that may be found in a text: words of the lists, numbers, walks, copies, single characters.

use std::ops::Range;

use super::index::{Hit, Index};
use super::letters::{Letters, is_gap};
use super::unit::{Class, Unit};
use crate::password::PieceKind;

mod copies;
mod costs;
mod numbers;
mod walks;

/// Shorter words are found backwards in anything.
const SHORTEST_BACKWARDS: usize = 4;

/// What joins a sentence and is no longer than this counts only as it is.
const SHORT_JOINING: usize = 6;

/// All units of a text.
pub(in crate::password) struct Found {
    /// For each place the units that begin there.
    by_start: Vec<Vec<Unit>>,
}

impl Found {
    /// The units that begin at a place.
    pub(super) fn at(&self, place: usize) -> &[Unit] {
        self.by_start.get(place).map_or(&[], Vec::as_slice)
    }

    /// Where units of a class stand.
    fn ranges_of(&self, class: Class) -> Vec<Range<usize>> {
        let units = self.by_start.iter().flatten();
        let units = units.filter(|unit| unit.class == class);
        units.map(|unit| unit.range.clone()).collect()
    }

    /// Adds a unit that somebody else has found. What stands on the top list is called so, whatever
    /// other lists it stands on.
    pub(in crate::password) fn add(&mut self, unit: Unit) {
        let Some(units) = self.by_start.get_mut(unit.range.start) else {
            return;
        };
        if unit.kind == PieceKind::TopList {
            let same = units.iter_mut().filter(|known| known.range == unit.range);
            for known in same.filter(|known| known.kind != PieceKind::KnownFact) {
                known.kind = PieceKind::TopList;
            }
        }
        units.push(unit);
    }
}

/// All units of a text that the books know, with single characters everywhere.
pub(in crate::password) fn units(letters: &Letters, books: &[&Index]) -> Found {
    let length = letters.len();
    let mut found = Found {
        by_start: vec![Vec::new(); length],
    };
    let backwards = letters.backwards();
    for start in 0..length {
        for book in books {
            let hits = book.find(letters, start).into_iter();
            for hit in hits.filter(|hit| !is_mere_chance(letters, book, hit)) {
                found.add(word(letters, book, &hit));
            }
            let hits = book.find(&backwards, start).into_iter();
            for hit in hits.filter(|hit| !is_mere_chance(&backwards, book, hit)) {
                let unit = word(&backwards, book, &hit);
                let Range { start, end } = unit.range;
                let is_short = end - start < SHORTEST_BACKWARDS;
                if hit.is_plain() && !is_short && !unit.class.joins() {
                    found.add(Unit {
                        range: length - end..length - start,
                        kind: turned(unit.kind),
                        ordinary: true,
                        cost: unit.cost + costs::BACKWARDS,
                        ..unit
                    });
                }
            }
        }
        numbers::find(letters, start).for_each(|unit| found.add(unit));
        walks::find(letters, start).for_each(|unit| found.add(unit));
        if let Some(unit) = single(letters, start) {
            found.add(unit);
        }
    }
    copies::find(letters, &mut found);
    found
}

/// Whether a short word is only there if one reads it loosely, as a stretched "the" in "thee", or
/// by chance, as "el" in "pixel".
fn is_mere_chance(letters: &Letters, book: &Index, hit: &Hit) -> bool {
    if crosses_gap(letters, &hit.range) && !stands_alone(letters, &hit.range) {
        return true;
    }
    let class = book.class(hit.word.topic);
    let is_read_loosely = !hit.is_plain();
    if class == Class::Particle {
        return !letters.has_gaps() || is_read_loosely;
    }
    let is_short = class == Class::Gamer || (class.joins() && hit.range.len() <= SHORT_JOINING);
    is_short && (hit.loose == 1 || hit.swapped > 0)
}

/// Whether a gap lies within.
fn crosses_gap(letters: &Letters, range: &Range<usize>) -> bool {
    let within = letters.plain().get(range.clone()).unwrap_or_default();
    within.iter().copied().any(is_gap)
}

/// Whether no letter touches it.
fn stands_alone(letters: &Letters, range: &Range<usize>) -> bool {
    let before = range
        .start
        .checked_sub(1)
        .and_then(|place| letters.at(place));
    let neighbours = [before, letters.at(range.end)];
    !neighbours.into_iter().flatten().any(char::is_alphabetic)
}

/// A word as it is written in the text.
fn word(letters: &Letters, book: &Index, hit: &Hit) -> Unit {
    let class = book.class(hit.word.topic);
    let mut range = hit.range.clone();
    if plural_follows(letters, &range, class) {
        range.end += 1;
    }
    let typed = letters.typed().get(range.clone()).unwrap_or_default();
    let kind = if hit.swapped > 0 && class != Class::Fact {
        PieceKind::Swapped
    } else {
        class.kind()
    };
    Unit {
        kind,
        class,
        ordinary: hit.word.ordinary || !hit.is_plain(),
        topic: Some(hit.word.topic),
        cost: costs::word(class, hit.word.rank)
            + costs::liberties(hit.swapped, hit.loose)
            + costs::capitals(typed),
        range,
    }
}

/// Whether an s behind a word makes it a plural.
fn plural_follows(letters: &Letters, range: &Range<usize>, class: Class) -> bool {
    let is_long = range.len() >= 3 && class.is_wordy() && !class.joins();
    let ends_in_s = range.end.checked_sub(1).and_then(|last| letters.at(last)) == Some('s');
    let next = letters.at(range.end);
    let after = letters.at(range.end + 1);
    is_long && !ends_in_s && next == Some('s') && !after.is_some_and(char::is_alphabetic)
}

/// What a word read backwards is called.
fn turned(kind: PieceKind) -> PieceKind {
    if kind == PieceKind::KnownFact {
        kind
    } else {
        PieceKind::Backwards
    }
}

/// One character by itself: a gap, a sign, or anything but a digit, which is a number.
fn single(letters: &Letters, place: usize) -> Option<Unit> {
    let letter = letters
        .at(place)
        .filter(|letter| letter.to_digit(10).is_none())?;
    let inside = place > 0 && place + 1 < letters.len();
    let (class, cost) = if is_gap(letter) && inside {
        (Class::Gap, costs::gap(letters, place))
    } else if letter.is_ascii_punctuation() || letter == ' ' {
        (Class::Signs, costs::sign(letters, place))
    } else {
        (Class::Letter, costs::LETTER)
    };
    Some(Unit {
        range: place..place + 1,
        class,
        kind: class.kind(),
        ordinary: false,
        topic: None,
        cost,
    })
}
