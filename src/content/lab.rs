//! Whose locks can be tried in the Password Lab, and what is said there, from a data file.

use std::sync::LazyLock;

use serde::Deserialize;

/// The file, in the program.
const FILE: &str = include_str!("../../assets/lab.ron");

/// All that the Lab is made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lab {
    /// What the guesser says at the door, in turn.
    pub hello: Vec<String>,
    /// What the guesser says at the bench, in turn.
    pub bench: Vec<String>,
    /// The neighbours' locks.
    pub locks: Vec<LabLock>,
}

/// A neighbour's lock.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabLock {
    /// Names it in keepers' files.
    pub id: String,
    /// Whose it is.
    pub owner: String,
    /// What is locked: "Pip's locker".
    pub lock: String,
    /// What it guards, in a few words.
    pub inside: String,
    /// What hangs on the owner's noticeboard.
    pub board: Vec<String>,
    /// Three facts of it.
    pub read: [String; 3],
    /// Every fact of it that could be part of a password, in small letters.
    pub known: Vec<String>,
}

static LAB: LazyLock<Option<Lab>> = LazyLock::new(|| ron::from_str(FILE).ok());

/// What the Lab is made of; `None` if the file can't be read, which a test rules out.
pub fn lab() -> Option<&'static Lab> {
    LAB.as_ref()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn read() -> Lab {
        ron::from_str(FILE).unwrap()
    }

    /// The words of a text in small letters; an owner's 's goes.
    fn words(text: &str) -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    }

    #[test]
    fn the_file_can_be_read_and_has_three_to_five_neighbours_with_names_of_their_own() {
        let lab = read();
        assert!(super::lab().is_some());
        assert!((3..=5).contains(&lab.locks.len()));
        let ids: BTreeSet<&String> = lab.locks.iter().map(|lock| &lock.id).collect();
        assert_eq!(ids.len(), lab.locks.len());
        for lock in &lab.locks {
            assert!(lock.lock.starts_with(&lock.owner), "{}", lock.lock);
            let name = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(lock.id.chars().all(name), "{}", lock.id);
        }
    }

    #[test]
    fn every_fact_hangs_on_the_board_or_is_the_name_and_is_written_small() {
        for lock in read().locks {
            let board = words(&format!("{} {}", lock.owner, lock.board.join(" ")));
            assert_eq!(lock.board.len(), 3, "{}", lock.id);
            for fact in &lock.known {
                let parts = words(fact);
                assert!(
                    parts
                        .iter()
                        .all(|part| board.iter().any(|word| word.starts_with(part.as_str()))),
                    "{fact} hangs nowhere on the board of {}",
                    lock.owner
                );
                assert_eq!(*fact, fact.to_lowercase());
            }
        }
    }

    #[test]
    fn numbers_and_called_names_on_a_board_are_known_and_so_is_what_was_read() {
        for lock in read().locks {
            let known = |word: &String| lock.known.contains(&word.to_lowercase());
            assert!(lock.read.iter().all(known), "{}", lock.id);
            assert!(words(&lock.owner).iter().all(known), "{}", lock.id);
            for line in &lock.board {
                let is_number = |word: &String| word.chars().all(|digit| digit.is_ascii_digit());
                let numbers = words(line).into_iter().filter(is_number);
                assert!(numbers.clone().all(|number| known(&number)), "{line}");
                if let Some((_, name)) = line.split_once("called ") {
                    assert!(known(&words(name).concat()), "{line}");
                }
            }
        }
    }

    #[test]
    fn lines_are_short_and_there_are_enough_to_take_turns() {
        let lab = read();
        assert!(lab.hello.len() >= 3 && lab.bench.len() >= 3);
        for line in lab.hello.iter().chain(&lab.bench) {
            assert!(words(line).len() <= 18, "{line}");
            assert!(line.matches('!').count() <= 1, "{line}");
        }
        for lock in &lab.locks {
            for line in lock.board.iter().chain([&lock.inside]) {
                assert!(line.chars().count() <= 34, "{line}");
            }
        }
    }
}
