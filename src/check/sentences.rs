//! Splits texts into sentences and words, and measures how hard they are to read.

use super::syllables::syllables;

/// Shortened words whose full stop ends no sentence.
const SHORTENED: [&str; 6] = ["mr", "mrs", "ms", "dr", "st", "e.g"];

/// The sentences of a text, each without the signs around it; parts without a word are left out.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let followed = characters.peek().map_or(' ', |(_, next)| *next);
        let after = at + character.len_utf8();
        let ends = match character {
            '\n' => true,
            '!' | '?' | '…' => !followed.is_alphanumeric(),
            '.' => {
                let before = text.get(begin..at).unwrap_or_default();
                let last = before
                    .rsplit(char::is_whitespace)
                    .next()
                    .unwrap_or_default();
                !followed.is_alphanumeric() && !SHORTENED.contains(&last.to_lowercase().as_str())
            }
            _ => false,
        };
        if ends {
            found.extend(text.get(begin..after));
            begin = after;
        }
    }
    found.extend(text.get(begin..));
    found.retain(|sentence| words(sentence).next().is_some());
    found.into_iter().map(str::trim).collect()
}

/// The words of a text: what stands between blanks and has a letter or a digit.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let dash = |character: char| character.is_whitespace() || matches!(character, '–' | '—' | '/');
    text.split(dash)
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// What a reading grade is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Measure {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) syllables: usize,
}

impl Measure {
    pub(super) fn of(text: &str) -> Self {
        let mut measure = Self {
            sentences: sentences(text).len(),
            ..Self::default()
        };
        for word in words(text) {
            measure.words += 1;
            measure.syllables += syllables(word);
        }
        measure
    }

    #[must_use]
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            sentences: self.sentences + other.sentences,
            words: self.words + other.words,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The school grade (of the USA; age is about five years more) at which it can be read, to
    /// the tenth that is shown: what is shown is what counts.
    pub(super) fn grade(self) -> f64 {
        (self.formula() * 10.0).round() / 10.0
    }

    /// The formula of Kincaid, Fishburne, Rogers and Chissom, 1975. Nothing is grade 0.
    fn formula(self) -> f64 {
        if self.words == 0 || self.sentences == 0 {
            return 0.0;
        }
        0.39 * ratio(self.words, self.sentences) + 11.8 * ratio(self.syllables, self.words) - 15.59
    }
}

fn ratio(one: usize, other: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
    let ratio = one as f64 / other as f64;
    ratio
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sentences_end_at_their_signs_and_only_there() {
        let cases: [(&str, &[&str]); 16] = [
            ("One. Two! Three?", &["One.", "Two!", "Three?"]),
            ("No sign at all", &["No sign at all"]),
            ("Mr. Toad hops.", &["Mr. Toad hops."]),
            ("It costs 3.50 now", &["It costs 3.50 now"]),
            ("See toast.example now", &["See toast.example now"]),
            ("He said: 'Go!' Then", &["He said: 'Go!", "' Then"]),
            ("Hm … nothing", &["Hm …", "nothing"]),
            ("... !", &[]),
            ("One line\nAnother", &["One line", "Another"]),
            ("Blink! boo?no…yes", &["Blink!", "boo?no…yes"]),
            ("Why? So", &["Why?", "So"]),
            ("Mrs. Dr. St. Ms. Toad", &["Mrs. Dr. St. Ms. Toad"]),
            ("I saw him. MR. Toad", &["I saw him.", "MR. Toad"]),
            ("Toast, e.g. warm", &["Toast, e.g. warm"]),
            ("Ask a star. Now", &["Ask a star.", "Now"]),
            ("Größe… Ähm.", &["Größe…", "Ähm."]),
        ];
        for (text, expected) in cases {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn words_are_what_has_a_letter_or_a_digit() {
        let found: Vec<_> = words("It's well-known – in 2016, 'yes'! …").collect();
        assert_eq!(found, ["It's", "well-known", "in", "2016", "yes"]);
        let found: Vec<_> = words("up/down—or–left").collect();
        assert_eq!(found, ["up", "down", "or", "left"]);
    }

    #[test]
    fn the_grade_follows_the_formula() {
        // 2 sentences, 6 words, 6 syllables: 0.39 * 3 + 11.8 * 1 - 15.59 = -2.62
        let easy = Measure::of("The cat sat. I can run.");
        assert_eq!((easy.sentences, easy.words, easy.syllables), (2, 6, 6));
        let close = |measure: Measure, grade: f64| (measure.formula() - grade).abs() < 0.001;
        assert!(close(easy, -2.62), "{}", easy.formula());
        // 1 sentence, 4 words, 12 syllables: 0.39 * 4 + 11.8 * 3 - 15.59 = 21.37
        let hard = Measure::of("Information, information, banana, a.");
        assert_eq!((hard.sentences, hard.words, hard.syllables), (1, 4, 12));
        assert!(close(hard, 21.37), "{}", hard.formula());
    }

    #[test]
    fn nothing_to_read_is_grade_0() {
        let nothing = Measure::default();
        for measure in [
            nothing,
            Measure {
                words: 3,
                ..nothing
            },
            Measure {
                sentences: 2,
                ..nothing
            },
        ] {
            assert!(measure.grade().abs() < f64::EPSILON, "{measure:?}");
        }
    }

    #[test]
    fn a_grade_is_rounded_to_a_tenth() {
        for (syllables, formula, grade) in [(283, 5.007, 5.0), (284, 5.066, 5.1)] {
            let measure = Measure {
                sentences: 20,
                words: 200,
                syllables,
            };
            assert!((measure.formula() - formula).abs() < 0.001, "{measure:?}");
            assert!(
                (measure.grade() - grade).abs() < f64::EPSILON,
                "{measure:?}"
            );
        }
    }

    #[test]
    fn measures_add_up() {
        let sum = Measure::of("A cat. A dog.").and(Measure::of("An otter"));
        assert_eq!((sum.sentences, sum.words, sum.syllables), (3, 6, 7));
    }

    proptest! {
        #[test]
        fn any_text_is_split_and_measured(text in ".{0,80}") {
            let measure = Measure::of(&text);
            prop_assert!(measure.grade().is_finite());
            for sentence in sentences(&text) {
                prop_assert!(text.contains(sentence));
            }
        }
    }
}
