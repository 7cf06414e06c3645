//! An index of many words that finds those which begin at a place of a text, however they are
//! written there: with capitals, gaps, stretched letters and look-alikes.

mod search;

use std::ops::Range;

use self::search::search;

use super::letters::{Letters, is_gap};
use super::unit::Class;

/// Shorter words would turn up in anything. Only what joins a sentence may be shorter.
const SHORTEST: usize = 3;
/// The least letters of a line's first words that count as the line.
const SHORTEST_BEGINNING: usize = 7;

/// Words as they are compared: all letters run together, sorted.
#[derive(Debug)]
pub(in crate::password) struct Index {
    /// All words, one behind the other.
    letters: String,
    /// In the order of their letters.
    words: Vec<Word>,
    topics: Vec<Class>,
}

/// A word of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    start: u32,
    length: u16,
    /// Which topic it is of.
    pub(super) topic: u16,
    /// Its place in the topic, from 0.
    pub(super) rank: u16,
    /// Whether it means other things as well, as "stitch" does.
    pub(super) ordinary: bool,
}

/// A word found in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hit {
    pub(super) range: Range<usize>,
    pub(super) word: Word,
    /// How many letters are written as look-alikes.
    pub(super) swapped: u8,
    /// How many gaps and stretched letters are in it.
    pub(super) loose: u8,
}

/// Collects words for an index.
#[derive(Debug, Default)]
pub(in crate::password) struct IndexBuilder {
    words: Vec<(String, u16, u16, bool)>,
    topics: Vec<Class>,
}

impl IndexBuilder {
    /// Begins a topic.
    pub(in crate::password) fn topic(&mut self, class: Class) -> u16 {
        self.topics.push(class);
        u16::try_from(self.topics.len() - 1).unwrap_or(u16::MAX)
    }

    /// Adds one word or several that belong together, with their place in the topic. Of a famous
    /// line its first words count as well. A star at the end says that it means other things too.
    pub(in crate::password) fn add(&mut self, text: &str, topic: u16, rank: u16) {
        let class = self.topics.get(usize::from(topic));
        let (text, ordinary) = match text.strip_suffix('*') {
            Some(text) => (text, true),
            None => (text, class.is_some_and(|class| class.is_ordinary())),
        };
        let shortest = match class {
            Some(Class::Joining) => 1,
            Some(Class::Everyday | Class::Gamer | Class::Fact | Class::Particle) => 2,
            Some(_) | None => SHORTEST,
        };
        let mut joined = String::new();
        for (before, word) in text.split_whitespace().enumerate() {
            let is_beginning = before >= 2 && joined.chars().count() >= SHORTEST_BEGINNING;
            if is_beginning && class == Some(&Class::Phrase) {
                self.words.push((joined.clone(), topic, rank, ordinary));
            }
            joined.extend(
                Letters::of(word)
                    .plain()
                    .iter()
                    .filter(|letter| !is_gap(**letter)),
            );
        }
        if joined.chars().count() >= shortest {
            self.words.push((joined, topic, rank, ordinary));
        }
    }

    /// The index of all that was added. A word that was added twice to a topic keeps its better
    /// place.
    pub(in crate::password) fn build(mut self) -> Index {
        self.words.sort_unstable();
        self.words
            .dedup_by(|later, earlier| (&later.0, later.1) == (&earlier.0, earlier.1));
        let mut letters = String::new();
        let word = |(text, topic, rank, ordinary): &(String, u16, u16, bool)| {
            let start = u32::try_from(letters.len()).ok()?;
            let length = u16::try_from(text.len()).ok()?;
            letters.push_str(text);
            Some(Word {
                start,
                length,
                topic: *topic,
                rank: *rank,
                ordinary: *ordinary,
            })
        };
        let words = self.words.iter().filter_map(word).collect();
        Index {
            letters,
            words,
            topics: self.topics,
        }
    }
}

impl Index {
    /// What the words of a topic are.
    pub(super) fn class(&self, topic: u16) -> Class {
        let class = self.topics.get(usize::from(topic)).copied();
        class.unwrap_or(Class::Word)
    }

    /// The words that begin at a place of a text.
    pub(super) fn find(&self, letters: &Letters, start: usize) -> Vec<Hit> {
        search(self, letters, start)
    }

    fn text(&self, word: usize) -> &[u8] {
        let Some(word) = self.words.get(word) else {
            return &[];
        };
        let start = word.start as usize;
        let bytes = self.letters.as_bytes();
        bytes
            .get(start..start + usize::from(word.length))
            .unwrap_or_default()
    }

    /// Of some words that share their first `depth` bytes, those that go on with `byte`.
    fn narrow(&self, words: &Range<usize>, depth: usize, byte: u8) -> Range<usize> {
        let below = |limit: u16| {
            let mut low = words.start;
            let mut high = words.end;
            while low < high {
                let middle = low + (high - low) / 2;
                let here = self
                    .text(middle)
                    .get(depth)
                    .map_or(0, |byte| u16::from(*byte) + 1);
                if here < limit {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            low
        };
        below(u16::from(byte) + 1)..below(u16::from(byte) + 2)
    }
}

impl Hit {
    /// Whether it stands there letter by letter.
    pub(super) fn is_plain(&self) -> bool {
        self.liberties() == 0
    }

    fn liberties(&self) -> u16 {
        u16::from(self.swapped) + u16::from(self.loose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(words: &[&str]) -> Index {
        let mut builder = IndexBuilder::default();
        let topic = builder.topic(Class::Culture);
        for (rank, word) in (0..).zip(words) {
            builder.add(word, topic, rank);
        }
        builder.build()
    }

    /// What is found at the first character: up to where, the place in the list, look-alikes,
    /// liberties.
    fn found(words: &[&str], text: &str) -> Vec<(usize, u16, u8, u8)> {
        let hits = index(words).find(&Letters::of(text), 0);
        let hit = |hit: &Hit| (hit.range.end, hit.word.rank, hit.swapped, hit.loose);
        hits.iter().map(hit).collect()
    }

    #[test]
    fn words_are_found_where_they_begin_and_with_all_their_beginnings() {
        let words = ["star wars", "star", "wars", "stargate"];
        assert_eq!(found(&words, "starwars7"), [(4, 1, 0, 0), (8, 0, 0, 0)]);
        assert_eq!(found(&words, "xstar"), []);
        assert_eq!(found(&[], "star"), []);
        assert_eq!(found(&words, ""), []);
    }

    #[test]
    fn capitals_gaps_stretched_letters_and_look_alikes_hide_nothing() {
        let words = ["star wars"];
        assert_eq!(found(&words, "Star-WARS"), [(9, 0, 0, 1)]);
        assert_eq!(found(&words, "st4rw4r$"), [(8, 0, 3, 0)]);
        assert_eq!(found(&words, "staaarwars"), [(10, 0, 0, 2)]);
        assert_eq!(found(&words, "s.t.a.r.w.a.r.s"), [(15, 0, 0, 7)]);
        assert_eq!(found(&words, "star--wars"), []);
        assert_eq!(found(&["zoë"], "ZOË"), [(3, 0, 0, 0)]);
    }

    #[test]
    fn a_gap_behind_a_word_is_none_of_its() {
        assert_eq!(found(&["pip"], "pip pip"), [(3, 0, 0, 0)]);
        assert_eq!(found(&["pip"], "pip*7"), [(3, 0, 0, 0)]);
    }

    #[test]
    fn a_key_held_down_costs_no_more_the_more_it_fits() {
        let held = "a".repeat(24);
        assert_eq!(found(&[&held], &"a".repeat(64)).len(), 41);
    }

    #[test]
    fn words_of_other_scripts_are_found() {
        assert_eq!(found(&["милый"], "Милый7"), [(5, 0, 0, 0)]);
    }

    #[test]
    fn a_word_that_was_added_twice_keeps_its_better_place() {
        assert_eq!(found(&["otter", "pip", "otter"], "otter"), [(5, 0, 0, 0)]);
    }

    #[test]
    fn a_famous_line_is_known_by_its_first_words() {
        let mut builder = IndexBuilder::default();
        let topic = builder.topic(Class::Phrase);
        builder.add("twinkle twinkle little star", topic, 0);
        let hits = builder
            .build()
            .find(&Letters::of("twinkletwinkle little otter"), 0);
        let ends: Vec<usize> = hits.iter().map(|hit| hit.range.end).collect();
        assert_eq!(ends, [14, 21]);
    }

    #[test]
    fn short_words_count_only_where_sentences_need_them() {
        assert_eq!(found(&["at"], "at"), []);
        let mut builder = IndexBuilder::default();
        let topic = builder.topic(Class::Joining);
        builder.add("i", topic, 0);
        assert_eq!(builder.build().find(&Letters::of("i"), 0).len(), 1);
    }
}
