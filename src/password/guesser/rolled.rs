//! Phrases that are wholly of the game's own dice list, which the guesser owns too.

use std::ops::Range;

use super::cheapest::Way;
use super::index::Index;
use super::letters::{Letters, is_gap};
use super::unit::{Class, Unit};
use crate::password::{PieceKind, dice_tries_log10};

/// How a text is put together from dice words, with gaps between them or none, and what a guesser
/// needs that goes through all phrases of as many words; `None` if it holds anything else.
pub(in crate::password) fn rolled(letters: &Letters, book: &Index) -> Option<Way> {
    let length = letters.len();
    // To each place the way with the fewest words.
    let mut ways: Vec<Option<Way>> = (0..=length).map(|_| None).collect();
    *ways.first_mut()? = Some(Way::default());
    for place in 0..length {
        let Some(way) = ways.get_mut(place).and_then(Option::take) else {
            continue;
        };
        let hits = book
            .find(letters, place)
            .into_iter()
            .filter(|hit| hit.is_plain() && book.class(hit.word.topic) == Class::Dice);
        let words = hits.map(|hit| unit(hit.range, Class::Dice, PieceKind::DiceWord));
        let is_gap = letters.at(place).is_some_and(is_gap) && !way.units.is_empty();
        let gap = is_gap.then(|| unit(place..place + 1, Class::Gap, PieceKind::Gap));
        for unit in words.chain(gap) {
            let Some(there) = ways.get_mut(unit.range.end) else {
                continue;
            };
            let cost = way.cost + unit.cost;
            if there.as_ref().is_none_or(|known| known.cost > cost) {
                let units = way.units.iter().cloned().chain([unit]).collect();
                *there = Some(Way { units, cost });
            }
        }
    }
    let last = ways.pop().flatten();
    last.filter(|way| way.units.iter().any(|unit| unit.class == Class::Dice))
}

fn unit(range: Range<usize>, class: Class, kind: PieceKind) -> Unit {
    let cost = if class == Class::Dice {
        dice_tries_log10(1)
    } else {
        0.0
    };
    Unit {
        range,
        class,
        kind,
        ordinary: true,
        topic: None,
        cost,
    }
}

#[cfg(test)]
mod tests {
    use super::super::index::IndexBuilder;
    use super::*;

    #[test]
    fn only_what_is_nothing_but_dice_words_is_rolled() {
        let mut builder = IndexBuilder::default();
        let dice = builder.topic(Class::Dice);
        let names = builder.topic(Class::Name);
        for word in ["soggy", "pancake", "pan", "cake"] {
            builder.add(word, dice, 0);
        }
        builder.add("milo", names, 0);
        let book = builder.build();
        let words = |text: &str| {
            let way = rolled(&Letters::of(text), &book)?;
            Some((way.cost / dice_tries_log10(1)).round())
        };
        assert_eq!(words("soggy pancake"), Some(2.0));
        assert_eq!(words("Soggy-Pancake-soggy"), Some(3.0));
        assert_eq!(words("soggypancake"), Some(2.0));
        assert_eq!(words("soggy milo"), None);
        assert_eq!(words("soggy pancake7"), None);
        assert_eq!(words("s0ggy pancake"), None);
        assert_eq!(words(" "), None);
        assert_eq!(words(""), None);
    }
}
