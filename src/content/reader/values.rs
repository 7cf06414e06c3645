//! Reads texts, names, numbers and words, the leaves of a level.

use super::notes::{Mentioned, Notes};
use crate::content::mistakes::shape;
use crate::content::outline::{Kind, Node};
use crate::words::Text;

/// The name of the field or entry at the end of a path.
fn last(path: &str) -> &str {
    path.rsplit(" › ").next().unwrap_or(path)
}

/// Words that people read.
pub(super) fn text(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Text> {
    plain(notes, node, path).map(Text::from_data)
}

/// A text for the game itself: an id, a known fact, a password.
pub(super) fn plain(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<String> {
    let Kind::Text(words) = &node.kind else {
        let wanted = "a text in quote marks";
        notes.report(
            node.at,
            path,
            shape::wrong_type(last(path), wanted, &node.described()),
        );
        return None;
    };
    if words.trim().is_empty() {
        notes.report(node.at, path, shape::empty_text(last(path)));
        return None;
    }
    if let Some(hidden) = words.chars().find(|character| is_hidden(*character)) {
        notes.report(node.at, path, shape::hidden_character(hidden));
        return None;
    }
    Some(words.to_string())
}

/// Control characters could send commands to the terminal; marks of writing direction could show
/// words in another order than they stand.
fn is_hidden(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A name that names something: noted, to be checked once all names are known.
pub(super) fn mentioned(
    kind: Mentioned,
) -> impl Fn(&mut Notes<'_>, &Node<'_>, &str) -> Option<String> {
    move |notes, node, path| {
        let name = plain(notes, node, path)?;
        notes.mention(kind, &name, node.at, path);
        Some(name)
    }
}

/// `true` or `false`.
pub(super) fn truth(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<bool> {
    match node.kind {
        Kind::Word("true") => Some(true),
        Kind::Word("false") => Some(false),
        Kind::Text(_)
        | Kind::Number(_)
        | Kind::Word(_)
        | Kind::List(_)
        | Kind::Map(_)
        | Kind::Tuple(..)
        | Kind::Fields(..) => {
            let found = node.described();
            notes.report(
                node.at,
                path,
                shape::wrong_type(last(path), "`true` or `false`", &found),
            );
            None
        }
    }
}

/// A whole number within limits.
pub(super) fn number(from: u8, to: u8) -> impl Fn(&mut Notes<'_>, &Node<'_>, &str) -> Option<u8> {
    move |notes, node, path| {
        let Kind::Number(written) = node.kind else {
            let found = node.described();
            notes.report(
                node.at,
                path,
                shape::wrong_type(last(path), "a number", &found),
            );
            return None;
        };
        let number = written.parse().ok().filter(|n| (from..=to).contains(n));
        if number.is_none() {
            notes.report(
                node.at,
                path,
                shape::wrong_number(last(path), written, from, to),
            );
        }
        number
    }
}

/// One of the game's own words.
pub(super) fn word<T: Copy>(
    kind: &'static str,
    words: &'static [(&'static str, T)],
) -> impl Fn(&mut Notes<'_>, &Node<'_>, &str) -> Option<T> {
    move |notes, node, path| {
        let mistake = match &node.kind {
            Kind::Word(name) => {
                if let Some((_, value)) = words.iter().find(|(known, _)| known == name) {
                    return Some(*value);
                }
                let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
                shape::unknown_word(kind, name, &known)
            }
            Kind::Text(found) if words.iter().any(|(known, _)| known == found) => {
                shape::word_in_quotes(kind, found)
            }
            Kind::Text(_)
            | Kind::Number(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Tuple(..)
            | Kind::Fields(..) => {
                let known: Vec<String> = words
                    .iter()
                    .map(|(known, _)| format!("`{known}`"))
                    .collect();
                let wanted = format!("one of the words {}", known.join(", "));
                shape::wrong_type(last(path), &wanted, &node.described())
            }
        };
        notes.report(node.at, path, mistake);
        None
    }
}
