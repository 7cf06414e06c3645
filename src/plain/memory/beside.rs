//! What can be done beside replying, said in full once and then in a line; cards that are put back.

use super::super::script::Script;
use super::super::speak::{Kind, Line};
use super::Memory;

impl Memory {
    /// The same with what can be done beside replying either in full or, once it was heard in this
    /// step, in short.
    pub(super) fn beside(&self, mut news: Vec<Line>, script: &Script) -> Vec<Line> {
        let is_known = |label: &String| self.known.beside.contains(label);
        let is_short = self.is_same_step(script) && beside(&news).all(is_known);
        news.retain(|line| match line.kind {
            Kind::Beside { .. } => !is_short,
            Kind::Also => is_short,
            Kind::Words
            | Kind::Portrait { .. }
            | Kind::Unmarked
            | Kind::Down { .. }
            | Kind::Task
            | Kind::Unmet
            | Kind::Mine
            | Kind::Speech { .. } => true,
        });
        news
    }
}

/// What can be done beside replying.
pub(super) fn beside(lines: &[Line]) -> impl Iterator<Item = &String> {
    lines.iter().filter_map(|line| match &line.kind {
        Kind::Beside { label } => Some(label),
        Kind::Words
        | Kind::Portrait { .. }
        | Kind::Unmarked
        | Kind::Down { .. }
        | Kind::Task
        | Kind::Unmet
        | Kind::Mine
        | Kind::Also
        | Kind::Speech { .. } => None,
    })
}

/// A card that is not held up any more, in words that say so; any other line as it is.
pub(super) fn put_back(line: Line) -> Line {
    match line.kind {
        Kind::Down { back } => Line {
            kind: Kind::Words,
            words: back,
        },
        Kind::Words
        | Kind::Portrait { .. }
        | Kind::Unmarked
        | Kind::Task
        | Kind::Unmet
        | Kind::Mine
        | Kind::Beside { .. }
        | Kind::Also
        | Kind::Speech { .. } => line,
    }
}
