//! Walks along the keys of keyboards and along the alphabet.

use super::super::letters::Letters;
use super::super::unit::{Class, Unit};
use crate::password::PieceKind;

/// Rows, columns and corners of usual keyboards (QWERTY, AZERTY, QWERTZ, number pad), and the
/// alphabet, which is no walk along keys.
const KEYS: [&str; 31] = [
    "qwertyuiop",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "1234567890-=",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertzuiop",
    "yxcvbnm",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "8ik,",
    "9ol.",
    "0p;/",
    "zse4",
    "xdr5",
    "cft6",
    "vgy7",
    "bhu8",
    "nji9",
    "mko0",
    "!@#$%^&*()",
    "!\"£$%^&*()",
    "147",
    "258",
    "369",
];
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyz";
/// The vowels are an order too.
const VOWELS: &str = "aeiou";
/// Shorter ways are found in any word.
const SHORTEST: usize = 3;
/// Shorter zigzags are found by chance.
const SHORTEST_ZIGZAG: usize = 6;
/// A way: which line, from which key, which direction, how far.
const COST: f64 = 1.5;

/// The walks that begin at a place, each as far as it goes.
pub(super) fn find(letters: &Letters, start: usize) -> impl Iterator<Item = Unit> {
    let text = letters.plain().get(start..).unwrap_or_default();
    let along = |line: &str, kind| (length_along(line, text, 1), kind);
    let keys = KEYS
        .iter()
        .map(|line| along(line, PieceKind::Keyboard))
        .max_by_key(|walk| walk.0);
    let order = [ALPHABET, VOWELS].map(|line| along(line, PieceKind::Sequence));
    let zigzag = (length_of_zigzag(text), PieceKind::Keyboard);
    keys.into_iter()
        .chain(order)
        .filter(|(length, _)| *length >= SHORTEST)
        .chain((zigzag.0 >= SHORTEST_ZIGZAG).then_some(zigzag))
        .map(move |(length, kind)| Unit {
            range: start..start + length,
            class: Class::Walk,
            kind,
            ordinary: false,
            topic: None,
            cost: COST,
        })
}

/// How far every so-many-th character of a text goes along a line, forwards or backwards.
fn length_along(line: &str, text: &[char], step: usize) -> usize {
    let turn = || text.iter().step_by(step);
    let keys = line.chars().count();
    let longest = |key: usize| {
        let ahead = line.chars().skip(key).zip(turn());
        let back = line.chars().rev().skip(keys - 1 - key).zip(turn());
        let same = |(left, right): &(char, &char)| left == *right;
        let ahead = ahead.take_while(same).count();
        ahead.max(back.take_while(same).count())
    };
    (0..keys).map(longest).max().unwrap_or(0)
}

/// How far a text goes on two lines by turns, as in 1q2w3e or a1b2c3.
fn length_of_zigzag(text: &[char]) -> usize {
    let furthest = |from: usize| {
        let turn = text.get(from..).unwrap_or_default();
        let lines = KEYS.iter().chain([&ALPHABET]);
        let lengths = lines.map(|line| length_along(line, turn, 2));
        lengths.max().unwrap_or(0)
    };
    let (first, second) = (furthest(0), furthest(1));
    if first > second {
        second * 2 + 1
    } else {
        first * 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How far the longest walk goes, and what it is.
    fn longest(text: &str) -> Option<(usize, PieceKind)> {
        let letters = Letters::of(text);
        let walks = find(&letters, 0);
        walks
            .map(|unit| (unit.range.len(), unit.kind))
            .max_by_key(|walk| walk.0)
    }

    #[test]
    fn rows_columns_orders_and_zigzags_are_walked() {
        let expected = [
            ("qwertz", Some((6, PieceKind::Keyboard))),
            ("QWErty", Some((6, PieceKind::Keyboard))),
            ("lkjhmilo", Some((4, PieceKind::Keyboard))),
            ("zaq1", Some((4, PieceKind::Keyboard))),
            ("abcdmilo", Some((4, PieceKind::Sequence))),
            ("zyx", Some((3, PieceKind::Sequence))),
            ("aeiou", Some((5, PieceKind::Sequence))),
            ("1q2w3e4r", Some((8, PieceKind::Keyboard))),
            ("a1b2c3d", Some((7, PieceKind::Keyboard))),
            ("a1b2", None),
            ("milo", None),
            ("", None),
        ];
        for (text, expected) in expected {
            assert_eq!(longest(text), expected, "{text}");
        }
    }
}
