//! Collects what is found in one level, and gives each finding its place in the file.

use std::sync::Arc;

use super::kinds::Kind;
use crate::content::{Level, Problem};

/// What is found in one level.
pub(super) struct Findings<'l> {
    file: String,
    level: &'l Arc<Level>,
    problems: Vec<Problem>,
}

impl<'l> Findings<'l> {
    pub(super) const fn new(file: String, level: &'l Arc<Level>) -> Self {
        Self {
            file,
            level,
            problems: Vec::new(),
        }
    }

    /// The level that is looked at.
    pub(super) const fn level(&self) -> &'l Arc<Level> {
        self.level
    }

    /// Notes a problem of a kind; `path` leads to it inside the level, "" is the level itself.
    pub(super) fn report(&mut self, kind: &Kind, path: &str, what: String) {
        self.problems.push(Problem {
            code: kind.code,
            file: self.file.clone(),
            at: self.level.position(path),
            path: (!path.is_empty()).then(|| path.to_owned()),
            what,
            why: kind.why.to_owned(),
            how: kind.how.to_owned(),
        });
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
