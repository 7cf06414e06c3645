//! What the daily puzzle is made of: neighbours, their silly words, and clues, from a data file.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The file, in the program.
const FILE: &str = include_str!("../../assets/daily.ron");

/// All that the daily puzzle is made of. In its texts `{owner}` and `{lock}` are gaps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DailyPool {
    /// What the child is asked.
    pub asks: Vec<String>,
    /// What is said when it is cracked.
    pub won: Vec<String>,
    /// What is said when no try is left.
    pub lost: Vec<String>,
    /// Clues about tricks, whoever the owner is.
    pub tricks: Vec<PoolClue<TrickKind>>,
    /// The neighbours.
    pub owners: Vec<Owner>,
}

/// A neighbour with a silly password.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The whole name.
    pub name: String,
    /// What friends say.
    pub short: String,
    /// What the password guards.
    pub lock: String,
    /// The year that this neighbour would put at the end.
    pub year: String,
    /// The number that this neighbour would put at the end.
    pub number: String,
    /// Words, with the silly fact that gives each away.
    pub words: BTreeMap<String, String>,
    /// Clues about the words.
    pub clues: Vec<PoolClue<String>>,
}

/// A clue that can be used where it tells for sure of each card.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolClue<T> {
    /// What it says.
    pub say: String,
    /// The cards that it rules out.
    pub rules_out: Vec<T>,
    /// Cards of which it does not tell for sure.
    #[serde(default = "Vec::new")]
    pub unsure: Vec<T>,
    /// Whether it is only true of passwords with one trick.
    #[serde(default)]
    pub one_trick: bool,
}

/// A trick without the owner's digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[expect(
    missing_docs,
    reason = "each is told at the trick card of the same name"
)]
pub enum TrickKind {
    Backwards,
    Twice,
    Capital,
    Swaps,
    Year,
    Number,
    Bang,
}

impl TrickKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Backwards,
        Self::Twice,
        Self::Capital,
        Self::Swaps,
        Self::Year,
        Self::Number,
        Self::Bang,
    ];
}

static POOL: LazyLock<Option<DailyPool>> = LazyLock::new(|| ron::from_str(FILE).ok());

/// What the daily puzzle is made of; `None` if the file can't be read, which a test rules out.
pub fn daily_pool() -> Option<&'static DailyPool> {
    POOL.as_ref()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn pool() -> DailyPool {
        ron::from_str(FILE).unwrap()
    }

    #[test]
    fn every_neighbour_has_words_and_clues_enough() {
        let pool = pool();
        assert!(daily_pool().is_some());
        assert_eq!(pool.owners.len(), 7);
        for owner in &pool.owners {
            assert!(owner.words.len() >= 8, "{}", owner.name);
            assert!(owner.clues.len() >= 8, "{}", owner.name);
            assert_eq!(owner.year.len(), 4);
            assert_eq!(owner.number.len(), 1);
            let short = |word: &String| word.len() <= 12 && word.chars().all(char::is_alphabetic);
            assert!(owner.words.keys().all(short), "{}", owner.name);
        }
    }

    #[test]
    fn clues_speak_of_words_that_are_there_and_are_never_sure_and_unsure_at_once() {
        for owner in &pool().owners {
            for clue in &owner.clues {
                let named: Vec<&String> = clue.rules_out.iter().chain(&clue.unsure).collect();
                let known = named.iter().all(|word| owner.words.contains_key(*word));
                assert!(known, "{}: {}", owner.name, clue.say);
                let once: BTreeSet<&&String> = named.iter().collect();
                assert_eq!(once.len(), named.len(), "{}: {}", owner.name, clue.say);
                assert!(!clue.rules_out.is_empty());
                assert!(named.len() < owner.words.len());
                assert!(!clue.one_trick, "that is for clues about tricks");
            }
        }
    }

    #[test]
    fn clues_about_letters_are_true() {
        let mut looked_at = 0;
        for owner in &pool().owners {
            for clue in &owner.clues {
                let Some(fits) = rule(&clue.say) else {
                    continue;
                };
                looked_at += 1;
                for word in owner.words.keys() {
                    let is_out = clue.rules_out.contains(word);
                    assert_eq!(is_out, !fits(word), "{word}: {}", clue.say);
                }
                assert!(clue.unsure.is_empty(), "letters can be counted");
            }
        }
        assert!(looked_at >= 20, "only {looked_at}");
    }

    type Rule = Box<dyn Fn(&str) -> bool>;

    /// What a clue about letters asks of a word.
    fn rule(say: &str) -> Option<Rule> {
        let twins = |word: &str| word.as_bytes().windows(2).any(|pair| pair[0] == pair[1]);
        Some(match say {
            "The word has more than five letters." => Box::new(|word| word.len() > 5),
            "The word has fewer than six letters." => Box::new(|word| word.len() < 6),
            "The word has more than six letters." => Box::new(|word| word.len() > 6),
            "The word has six letters or fewer." => Box::new(|word| word.len() <= 6),
            "The word has as many letters as a bee has legs." => Box::new(|word| word.len() == 6),
            say if say.starts_with("The word has five letters") => Box::new(|word| word.len() == 5),
            say if say.contains("twin letters") => Box::new(move |word| !twins(word)),
            say => {
                let gone = [
                    "The letter ",
                    "the letter ",
                    "There is no ",
                    "has no ",
                    "each ",
                ];
                let letter = gone.iter().find_map(|start| {
                    let (_, after) = say.split_once(start)?;
                    let mut letters = after.chars();
                    let letter = letters.next()?;
                    let ends = letters.next().is_none_or(|next| !next.is_alphabetic());
                    ends.then_some(letter)
                });
                let letter = letter.or_else(|| say.contains("thinks t is").then_some('t'))?;
                Box::new(move |word| !word.contains(letter))
            }
        })
    }
}
