//! Moves through a RON text: spaces, comments, names and numbers.

use crate::content::mistakes::{Mistake, syntax};

/// A mistake after which the rest can't be made out, and where it is.
pub(super) type Stop = (usize, Mistake);

/// Walks through a text and gathers the mistakes that don't stop it.
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    pub(super) mistakes: Vec<(usize, Mistake)>,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            mistakes: Vec::new(),
        }
    }

    /// How far it has come, in bytes.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// Goes back to a place that was passed before.
    pub(super) const fn return_to(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) const fn advance(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Passes a character if it stands here.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        let here = self.rest().starts_with(wanted);
        if here {
            self.advance(wanted.len_utf8());
        }
        here
    }

    /// Passes spaces, line ends and comments.
    pub(super) fn skip_space(&mut self) -> Result<(), Stop> {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches(is_space);
            self.advance(rest.len() - trimmed.len());
            if trimmed.starts_with("//") {
                self.advance(trimmed.find('\n').unwrap_or(trimmed.len()));
            } else if trimmed.starts_with("/*") {
                self.skip_block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    /// Block comments nest in RON.
    fn skip_block_comment(&mut self) -> Result<(), Stop> {
        let start = self.at;
        let mut open = 0_usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                open += 1;
                self.advance(2);
            } else if rest.starts_with("*/") {
                open -= 1;
                self.advance(2);
                if open == 0 {
                    return Ok(());
                }
            } else if let Some(character) = rest.chars().next() {
                self.advance(character.len_utf8());
            } else {
                return Err((start, syntax::unclosed_comment()));
            }
        }
    }

    /// Passes a name such as `Safe` or `grown_ups`; nothing if none stands here.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        if !rest.starts_with(|first: char| first.is_alphabetic() || first == '_') {
            return None;
        }
        Some(self.take_while(|character| character.is_alphanumeric() || character == '_'))
    }

    /// Passes what looks like a number; whether it is one, who reads it will find out.
    pub(super) fn number(&mut self) -> &'a str {
        self.take_while(|character| {
            character.is_alphanumeric() || matches!(character, '.' | '_' | '+' | '-')
        })
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest
            .find(|character| !belongs(character))
            .unwrap_or(rest.len());
        let start = self.at;
        self.advance(end);
        self.between(start, self.at)
    }
}

/// What RON takes as space: Unicode's `Pattern_White_Space`.
const fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\t'..='\r' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}
