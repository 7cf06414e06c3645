//! What stands on the noticeboard about a character, in the forms in which it is guessed.

use super::guesser::{Class, Index, IndexBuilder};

/// Shorter facts would turn up in any password by chance.
const SHORTEST: usize = 3;
/// Longer facts could overflow zxcvbn's sums, and nobody makes a password of them.
const LONGEST: usize = 24;
/// zxcvbn slows down with many inputs; a character has few facts.
const MOST: usize = 48;

/// Facts in lower case, each once, the most telling first.
pub(super) struct Known {
    words: Vec<String>,
    index: Index,
}

impl Known {
    /// All facts as they are first, then run together, then word by word, then as plurals
    /// ("Milos" from "Milo").
    pub(super) fn from_facts(facts: &[String]) -> Self {
        let facts: Vec<String> = facts
            .iter()
            .map(|fact| in_step(fact.trim()).to_lowercase())
            .collect();
        let together = facts.iter().map(|fact| {
            let letters = fact.chars().filter(|character| character.is_alphanumeric());
            letters.collect::<String>()
        });
        let apart = facts.iter().flat_map(|fact| words_of(fact));
        let plurals = facts
            .iter()
            .flat_map(|fact| words_of(fact))
            .filter(|word| word.chars().count() >= SHORTEST && word.ends_with(char::is_alphabetic))
            .map(|word| word + "s");

        let mut words: Vec<String> = Vec::new();
        for word in facts
            .iter()
            .cloned()
            .chain(together)
            .chain(apart)
            .chain(plurals)
        {
            let fits = (SHORTEST..=LONGEST).contains(&word.chars().count());
            if fits && words.len() < MOST && !words.contains(&word) {
                words.push(word);
            }
        }
        let mut builder = IndexBuilder::default();
        let topic = builder.topic(Class::Fact);
        for (rank, word) in (0..).zip(&words) {
            builder.add(word, topic, rank);
        }
        Self {
            words,
            index: builder.build(),
        }
    }

    /// The facts as zxcvbn takes them.
    pub(super) fn inputs(&self) -> Vec<&str> {
        self.words.iter().map(String::as_str).collect()
    }

    /// Whether a lower-case text is a fact, or a fact with digits and signs around it.
    pub(super) fn is_fact(&self, text: &str) -> bool {
        let core = text.trim_matches(|character: char| !character.is_alphabetic());
        self.words.iter().any(|word| word == text || word == core)
    }

    /// The facts as a book of the guesser.
    pub(super) const fn index(&self) -> &Index {
        &self.index
    }
}

/// The text without the one character that is longer in lower case (İ, which becomes two):
/// zxcvbn would look for everything behind it one place too far to the left.
pub(super) fn in_step(text: &str) -> String {
    text.replace('İ', "I")
}

fn words_of(fact: &str) -> impl Iterator<Item = String> {
    fact.split(|character: char| !character.is_alphanumeric())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(facts: &[&str]) -> Known {
        let facts: Vec<String> = facts.iter().map(|fact| (*fact).to_owned()).collect();
        Known::from_facts(&facts)
    }

    #[test]
    fn a_fact_is_known_whole_together_apart_and_as_a_plural() {
        assert_eq!(
            known(&[" Toast Street ", "MILO"]).inputs(),
            [
                "toast street",
                "milo",
                "toaststreet",
                "toast",
                "street",
                "toasts",
                "streets",
                "milos"
            ]
        );
    }

    #[test]
    fn a_number_has_no_plural() {
        assert_eq!(known(&["2016"]).inputs(), ["2016"]);
    }

    #[test]
    fn facts_too_short_too_long_or_too_many_are_left_out() {
        let longest = "x".repeat(24);
        let facts = ["ab", "0", "", &longest, &"y".repeat(25)];
        assert_eq!(known(&facts).inputs(), [longest.as_str()]);
        assert_eq!(known(&["123"]).inputs(), ["123"]);

        let many: Vec<String> = (100..200).map(|number| number.to_string()).collect();
        let inputs = Known::from_facts(&many);
        assert_eq!(inputs.inputs().len(), 48);
        assert_eq!(inputs.inputs().first(), Some(&"100"));
    }

    #[test]
    fn a_fact_with_digits_and_signs_around_it_is_a_fact() {
        let known = known(&["bubbles", "2016"]);
        assert!(known.is_fact("bubbles"));
        assert!(known.is_fact("bubbles1!"));
        assert!(known.is_fact("2016"));
        assert!(!known.is_fact("bubblesx"));
        assert!(!known.is_fact("12016"));
        assert!(!known.is_fact(""));
    }
}
