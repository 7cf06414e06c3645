//! Reads texts in quote marks: usual ones with escapes, and raw ones (`r#"…"#`).

use std::borrow::Cow;

use super::scan::{Scanner, Stop};
use crate::content::mistakes::syntax;

impl<'a> Scanner<'a> {
    /// Whether `r"` or `r#` stands here.
    pub(super) fn is_at_raw_text(&self) -> bool {
        let after = self.rest().strip_prefix('r').unwrap_or_default();
        after.trim_start_matches('#').starts_with('"')
    }

    /// Reads a text that begins here with a quote mark.
    pub(super) fn quoted_text(&mut self) -> Result<Cow<'a, str>, Stop> {
        let start = self.at();
        self.advance(1);
        let mut escaped = false;
        let mut plain = true;
        for (offset, character) in self.rest().char_indices() {
            match character {
                _ if escaped => escaped = false,
                '\\' => (escaped, plain) = (true, false),
                '"' => {
                    let inner = self.between(start + 1, start + 1 + offset);
                    self.advance(offset + 1);
                    return Ok(if plain {
                        with_plain_line_ends(inner)
                    } else {
                        self.resolve_escapes(start, inner)
                    });
                }
                _ => {}
            }
        }
        Err((start, syntax::unclosed_text()))
    }

    /// Reads a text that begins here with `r"`, `r#"`, …
    pub(super) fn raw_text(&mut self) -> Result<Cow<'a, str>, Stop> {
        let start = self.at();
        let after = self.rest().strip_prefix('r').unwrap_or_default();
        let hashes = after.len() - after.trim_start_matches('#').len();
        let end = format!("\"{}", "#".repeat(hashes));
        self.advance(1 + hashes + 1);
        let Some(length) = self.rest().find(&end) else {
            return Err((start, syntax::unclosed_raw_text(&end)));
        };
        let inner = self.between(self.at(), self.at() + length);
        self.advance(length + end.len());
        Ok(with_plain_line_ends(inner))
    }

    /// Lets `ron` resolve the escapes of a text whose opening quote mark stands at `start`.
    fn resolve_escapes(&mut self, start: usize, inner: &'a str) -> Cow<'a, str> {
        let literal = self.between(start, self.at());
        if let Ok(text) = ron::from_str::<String>(literal) {
            return Cow::Owned(text.replace("\r\n", "\n"));
        }
        let (offset, escape) = wrong_escape(inner).unwrap_or((0, ""));
        self.mistakes
            .push((start + 1 + offset, syntax::wrong_escape(escape)));
        Cow::Borrowed(inner)
    }
}

/// A file from Windows must read the same as one from elsewhere.
fn with_plain_line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The first backslash with a letter that means nothing, and where; else the first backslash with
/// a number behind it, since only such can be wrong in another way.
fn wrong_escape(inner: &str) -> Option<(usize, &str)> {
    let mut escapes = Vec::new();
    let mut rest = inner;
    while let Some((_, after)) = rest.split_once('\\') {
        let length = after.chars().next().map_or(0, char::len_utf8);
        let at = inner.len() - after.len() - 1;
        escapes.push((at, inner.get(at..=at + length).unwrap_or_default()));
        rest = after.get(length..).unwrap_or_default();
    }
    let is_numbered = |escape: &str| matches!(escape, "\\x" | "\\u");
    let is_known = |escape: &str| {
        matches!(
            escape,
            "\\\"" | "\\'" | "\\\\" | "\\n" | "\\r" | "\\t" | "\\0"
        )
    };
    escapes
        .iter()
        .find(|(_, escape)| !is_known(escape) && !is_numbered(escape))
        .or_else(|| escapes.iter().find(|(_, escape)| is_numbered(escape)))
        .copied()
}
