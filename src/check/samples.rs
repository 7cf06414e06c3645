//! A good level and its course, for tests that change one thing.

use super::{Report, course};
use crate::content::{Code, SourceFile};

pub(super) const COURSE: &str = include_str!("../../tests/bad_levels_quality/course.ron");
pub(super) const GOOD: &str = include_str!("../../tests/bad_levels_quality/good.ron");

/// The good level with one text replaced by another.
pub(super) fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "the good level has no {from}");
    GOOD.replacen(from, to, 1)
}

pub(super) fn files(level: &str) -> Vec<SourceFile> {
    let file = |name: &str, text: &str| SourceFile {
        name: name.into(),
        text: text.into(),
    };
    vec![file("course.ron", COURSE), file("good.ron", level)]
}

/// The codes and paths of all that is wrong with a level.
pub(super) fn found(level: &str) -> Vec<(Code, String)> {
    places(course(&files(level)))
}

pub(super) fn places(report: Report) -> Vec<(Code, String)> {
    let problems = report.problems.into_iter();
    problems
        .map(|problem| (problem.code, problem.path.unwrap_or_default()))
        .collect()
}

/// So many words, as sentences of `each`.
pub(super) fn wordy(count: usize, each: usize) -> String {
    let words: Vec<String> = (1..=count)
        .map(|number| {
            let stop = if number % each == 0 || number == count {
                "."
            } else {
                ""
            };
            format!("hop{stop}")
        })
        .collect();
    words.join(" ")
}
