//! Reads values, lists, tables and structs into nodes.

use super::scan::{Scanner, Stop};
use super::{Field, Kind, Node};
use crate::content::mistakes::{Mistake, syntax};

/// How deep brackets may be nested. A level needs about ten; the limit keeps hostile files from
/// exhausting the stack.
const DEEPEST: usize = 64;

/// The outline of a text, as far as it can be made out, and the mistakes with their places.
pub(in crate::content) fn outline(text: &str) -> (Option<Node<'_>>, Vec<(usize, Mistake)>) {
    let mut scanner = Scanner::new(text);
    let whole = scanner.whole();
    let mut mistakes = scanner.mistakes;
    match whole {
        Ok(node) => (Some(node), mistakes),
        Err(stop) => {
            mistakes.push(stop);
            (None, mistakes)
        }
    }
}

/// A bracket that is open: which, and where.
#[derive(Clone, Copy)]
struct Open {
    bracket: char,
    at: usize,
}

impl Open {
    const fn closing(self) -> char {
        match self.bracket {
            '[' => ']',
            '{' => '}',
            _ => ')',
        }
    }
}

impl<'a> Scanner<'a> {
    fn whole(&mut self) -> Result<Node<'a>, Stop> {
        let node = self.value(0)?;
        self.skip_space()?;
        match self.peek() {
            None => Ok(node),
            Some(extra) => Err(self.stop(syntax::text_after_the_end(extra))),
        }
    }

    fn stop(&self, mistake: Mistake) -> Stop {
        (self.at(), mistake)
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, Stop> {
        self.skip_space()?;
        if depth > DEEPEST {
            return Err(self.stop(syntax::too_deep(DEEPEST)));
        }
        let at = self.at();
        let kind = match self.peek() {
            None => return Err(self.stop(syntax::ends_too_early())),
            Some('"') => Kind::Text(self.quoted_text()?),
            Some('r') if self.is_at_raw_text() => Kind::Text(self.raw_text()?),
            Some('[') => self.list(depth)?,
            Some('{') => self.map(depth)?,
            Some('(') => self.round(None, depth)?,
            Some('0'..='9' | '-' | '+' | '.') => Kind::Number(self.number()),
            Some(unexpected) => match self.name() {
                Some(name) => self.named(name, depth)?,
                None => return Err(self.stop(syntax::unexpected(unexpected))),
            },
        };
        Ok(Node { at, kind })
    }

    /// A name has been read: it stands alone, or round brackets follow.
    fn named(&mut self, name: &'a str, depth: usize) -> Result<Kind<'a>, Stop> {
        let end = self.at();
        self.skip_space()?;
        if self.peek() == Some('(') {
            return self.round(Some(name), depth);
        }
        self.return_to(end);
        Ok(Kind::Word(name))
    }

    fn open(&mut self, bracket: char) -> Open {
        let at = self.at();
        self.advance(bracket.len_utf8());
        Open { bracket, at }
    }

    fn list(&mut self, depth: usize) -> Result<Kind<'a>, Stop> {
        let open = self.open('[');
        let mut items = Vec::new();
        while !self.closes(open)? {
            items.push(self.value(depth + 1)?);
            self.separator(open)?;
        }
        Ok(Kind::List(items))
    }

    fn map(&mut self, depth: usize) -> Result<Kind<'a>, Stop> {
        let open = self.open('{');
        let mut entries = Vec::new();
        while !self.closes(open)? {
            let key = self.value(depth + 1)?;
            self.colon()?;
            entries.push((key, self.value(depth + 1)?));
            self.separator(open)?;
        }
        Ok(Kind::Map(entries))
    }

    fn round(&mut self, name: Option<&'a str>, depth: usize) -> Result<Kind<'a>, Stop> {
        let open = self.open('(');
        self.skip_space()?;
        if self.is_at_field()? || self.peek() == Some(')') {
            return self.fields(open, name, depth);
        }
        let mut items = Vec::new();
        while !self.closes(open)? {
            items.push(self.value(depth + 1)?);
            self.separator(open)?;
        }
        Ok(Kind::Tuple(name, items))
    }

    fn fields(
        &mut self,
        open: Open,
        struct_name: Option<&'a str>,
        depth: usize,
    ) -> Result<Kind<'a>, Stop> {
        let mut fields = Vec::new();
        while !self.closes(open)? {
            let at = self.at();
            let Some(name) = self.name() else {
                return Err(self.stop(syntax::no_field_name()));
            };
            self.colon()?;
            let value = self.value(depth + 1)?;
            fields.push(Field { name, at, value });
            self.separator(open)?;
        }
        Ok(Kind::Fields(struct_name, fields))
    }

    /// Whether a name and a colon stand here; doesn't move.
    fn is_at_field(&mut self) -> Result<bool, Stop> {
        let start = self.at();
        let is_field = self.name().is_some() && {
            self.skip_space()?;
            self.peek() == Some(':')
        };
        self.return_to(start);
        Ok(is_field)
    }

    fn colon(&mut self) -> Result<(), Stop> {
        let end = self.at();
        self.skip_space()?;
        if self.eat(':') {
            return Ok(());
        }
        self.return_to(end);
        Err(self.stop(syntax::missing_colon()))
    }

    /// Passes the closing bracket if it stands here; refuses another one and the end of the file.
    fn closes(&mut self, open: Open) -> Result<bool, Stop> {
        self.skip_space()?;
        if self.eat(open.closing()) {
            return Ok(true);
        }
        match self.peek() {
            None => Err((open.at, syntax::unclosed(open.bracket))),
            Some(other @ (')' | ']' | '}')) => {
                let line = self.line_of(open.at);
                Err(self.stop(syntax::wrong_bracket(other, open.bracket, line)))
            }
            Some(_) => Ok(false),
        }
    }

    /// Passes a comma. One that is missing is noted right behind the value, and reading goes on.
    fn separator(&mut self, open: Open) -> Result<(), Stop> {
        let end = self.at();
        self.skip_space()?;
        if self.eat(',') || matches!(self.peek(), None | Some(')' | ']' | '}')) {
            return Ok(());
        }
        let gap = self.between(end, self.at());
        if self.between(0, end).ends_with('"') && !gap.contains('\n') && !self.is_at_entry(open)? {
            return Err(self.text_ended_early(end));
        }
        self.mistakes.push((end, syntax::missing_comma()));
        Ok(())
    }

    /// Whether the next entry begins here, as far as can be seen.
    fn is_at_entry(&mut self, open: Open) -> Result<bool, Stop> {
        match open.bracket {
            '(' => self.is_at_field(),
            _ => Ok(matches!(self.peek(), Some('"' | '(' | '[' | '{'))),
        }
    }

    /// Words follow directly behind a text: a quote mark too many inside it, or one too few at
    /// the end of an earlier text, so that what is inside and outside has changed places.
    fn text_ended_early(&self, end: usize) -> Stop {
        let before = self.between(0, end.saturating_sub(1));
        let start = before.rfind('"').unwrap_or(0);
        if self.between(start, end).contains('\n') {
            return (start, syntax::runs_over_lines(self.line_of(end)));
        }
        (end.saturating_sub(1), syntax::quote_inside())
    }

    fn line_of(&self, at: usize) -> usize {
        1 + self.between(0, at).matches('\n').count()
    }
}
