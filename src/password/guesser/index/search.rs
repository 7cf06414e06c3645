//! The search for all words of an index that begin at one place of a text.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Hit, Index};
use crate::password::guesser::letters::{Letters, is_gap, look_alikes};

/// The words of an index that begin at a place of a text.
pub(super) fn search(index: &Index, letters: &Letters, start: usize) -> Vec<Hit> {
    let mut search = Search {
        index,
        letters,
        start,
        seen: BTreeSet::new(),
        hits: Vec::new(),
    };
    if letters.at(start).is_some_and(|first| !is_gap(first)) {
        search.go_on(0..index.words.len(), 0, start, ((0, 0), false));
    }
    search.hits
}

/// A search for all words that begin at one place.
struct Search<'a> {
    index: &'a Index,
    letters: &'a Letters,
    start: usize,
    /// What was searched on already: the first word, how much of it, and the place in the text. The
    /// first way there is the plainest.
    seen: BTreeSet<(usize, usize, usize)>,
    hits: Vec<Hit>,
}

impl Search<'_> {
    /// Goes on at `place` with the words whose first `depth` bytes were found; how many look-alikes
    /// and liberties that took is in `cost`. A sign that was `skipped` is no end of a word.
    fn go_on(
        &mut self,
        words: Range<usize>,
        depth: usize,
        place: usize,
        (cost, skipped): ((u8, u8), bool),
    ) {
        if words.is_empty() || !self.seen.insert((words.start, depth, place)) {
            return;
        }
        if depth > 0 && !skipped {
            self.note_whole_words(&words, depth, place, cost);
        }
        let Some(letter) = self.letters.at(place) else {
            return;
        };
        let (swapped, loose) = cost;
        let mut buffer = [0; 4];
        let mut narrowed = words.clone();
        let mut end = depth;
        for byte in letter.encode_utf8(&mut buffer).bytes() {
            narrowed = self.index.narrow(&narrowed, end, byte);
            end += 1;
        }
        self.go_on(narrowed, end, place + 1, (cost, false));
        for byte in look_alikes(letter) {
            let narrowed = self.index.narrow(&words, depth, *byte);
            self.go_on(
                narrowed,
                depth + 1,
                place + 1,
                ((swapped.saturating_add(1), loose), false),
            );
        }
        let before = place
            .checked_sub(1)
            .and_then(|place| self.letters.at(place));
        let skips = is_sign(letter) && before.is_some_and(|before| !is_sign(before));
        let stretches = before == Some(letter) && letter.is_alphabetic();
        if depth > 0 && (skips || stretches) {
            self.go_on(
                words,
                depth,
                place + 1,
                ((swapped, loose.saturating_add(1)), skips),
            );
        }
    }

    /// Notes the words that are over; a gap behind them is none of theirs.
    fn note_whole_words(&mut self, words: &Range<usize>, depth: usize, end: usize, cost: (u8, u8)) {
        for index in words.clone() {
            let Some(word) = self.index.words.get(index).copied() else {
                return;
            };
            if usize::from(word.length) > depth {
                return;
            }
            let hit = Hit {
                range: self.start..end,
                word,
                swapped: cost.0,
                loose: cost.1,
            };
            let known = self
                .hits
                .iter_mut()
                .find(|known| known.range == hit.range && known.word.topic == hit.word.topic);
            match known {
                Some(known) if known.liberties() > hit.liberties() => *known = hit,
                Some(_) => {}
                None => self.hits.push(hit),
            }
        }
    }
}

/// What may stand between the letters of a word.
fn is_sign(letter: char) -> bool {
    is_gap(letter) || letter.is_ascii_punctuation()
}
