//! What is noted while a file is read: problems, positions, and names that are used.

use std::collections::BTreeMap;

use crate::content::mistakes::{Mistake, file};
use crate::content::{Position, Problem};

/// More problems than this are not listed, neither for a file nor for a course.
pub(super) const MOST_PROBLEMS: usize = 200;

/// A name that is used, to be checked once all names are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) kind: Mentioned,
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) path: String,
}

/// What a used name should name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mentioned {
    /// Somebody of the course.
    Person,
    /// An objective of the course.
    Objective,
    /// A card of the level's Oops album.
    Oops,
    /// A piece of the level's jigsaw.
    Piece,
    /// An account that a password is made for; it is no name of something else.
    Account,
    /// An account that a password is made for in another `Forge`.
    OtherAccount,
    /// An account that some `Forge` makes a password for: one that is lost, or a door.
    MadeAccount,
    /// The account that a password's twin is for; its own step's stands in the same form.
    TwinAccount,
    /// The scene that a choice leads to, from where `Back` returns.
    Then,
    /// The scene that `Go` goes on in.
    Go,
}

/// The notes on one file.
pub(super) struct Notes<'a> {
    file: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
    pub(super) problems: Vec<Problem>,
    pub(super) positions: BTreeMap<String, Position>,
    pub(super) mentions: Vec<Mention>,
}

impl<'a> Notes<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        let behind_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            file,
            text,
            line_starts: std::iter::once(0).chain(behind_breaks).collect(),
            problems: Vec::new(),
            positions: BTreeMap::new(),
            mentions: Vec::new(),
        }
    }

    /// The line and column of a byte.
    pub(super) fn position(&self, at: usize) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= at);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.line_starts.get(index))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        Position {
            line: line.max(1),
            column: 1 + before.chars().count(),
        }
    }

    /// Notes a problem. Beyond the most that are listed, it only notes that there are more.
    pub(super) fn report(&mut self, at: usize, path: &str, mistake: Mistake) {
        let position = self.position(at);
        if self.problems.len() < MOST_PROBLEMS {
            self.problems
                .push(problem(self.file, position, path, mistake));
        } else if self.problems.len() == MOST_PROBLEMS {
            let more = file::too_many_problems(MOST_PROBLEMS);
            self.problems.push(problem(self.file, position, "", more));
        }
    }

    /// Notes where a path begins.
    pub(super) fn mark(&mut self, path: &str, at: usize) {
        let position = self.position(at);
        self.positions.entry(path.into()).or_insert(position);
    }

    /// Notes that a name is used.
    pub(super) fn mention(&mut self, kind: Mentioned, name: &str, at: usize, path: &str) {
        self.mentions.push(Mention {
            kind,
            name: name.into(),
            at,
            path: path.into(),
        });
    }
}

/// A mistake with its place in a file.
pub(in crate::content) fn problem(
    file: &str,
    at: Position,
    path: &str,
    mistake: Mistake,
) -> Problem {
    let Mistake {
        code,
        what,
        why,
        how,
    } = mistake;
    Problem {
        code,
        file: file.into(),
        at,
        path: (!path.is_empty()).then(|| path.into()),
        what,
        why,
        how,
    }
}

/// The path of something inside something else.
pub(super) fn inside(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.into()
    } else {
        format!("{path} › {name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::mistakes::syntax;

    #[test]
    fn lines_and_columns_are_counted_from_one_in_characters() {
        let notes = Notes::new("a.ron", "é›x\ny\n");
        let place = |at| {
            let Position { line, column } = notes.position(at);
            (line, column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(5), (1, 3), "é and › have two and three bytes");
        assert_eq!(place(7), (2, 1));
        assert_eq!(place(9), (3, 1), "behind the last line break");
    }

    #[test]
    fn after_two_hundred_problems_it_says_so_once_and_stops() {
        let mut notes = Notes::new("a.ron", "");
        for _ in 0..300 {
            notes.report(0, "", syntax::missing_comma());
        }
        assert_eq!(notes.problems.len(), MOST_PROBLEMS + 1);
        let last = notes.problems.last().unwrap();
        assert!(last.what.contains("more than 200"), "{last}");
    }
}
