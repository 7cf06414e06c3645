//! What is wrong with a file, where, why, and how to mend it.

use std::fmt;

/// A place in a file, counted from 1 in lines and characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// The file, as it was named to us.
    pub file: String,
    /// Where it begins.
    pub at: Position,
    /// The way to it inside the level: "start › step 3 › option 2".
    pub path: Option<String>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub how: String,
}

/// The kinds of problem. Codes are stable: scripts and people look them up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// The file can't be read: too large, not text, not there.
    Unreadable,
    /// It is not well-formed RON.
    Syntax,
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}

impl Code {
    /// The code as it is printed: a letter and three digits.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unreadable => "F001",
            Self::Syntax => "F002",
        }
    }
}
