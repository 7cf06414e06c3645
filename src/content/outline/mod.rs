//! Where everything in a RON text stands, and what kind of thing it is.
//!
//! The `ron` crate tells no positions of what it has read, stops at the first mistake and sees a
//! missing comma a line late. So this finds the outline itself; `ron` still reads the texts, and a
//! test holds that the two agree on what is well-formed. It knows nothing about levels.

mod parse;
mod scan;
mod strings;

use std::borrow::Cow;

pub(super) use parse::outline;

/// One value, with where it begins (in bytes of the text).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node<'a> {
    pub(super) at: usize,
    pub(super) kind: Kind<'a>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// `"words"`, with its escapes resolved.
    Text(Cow<'a, str>),
    /// `12`, as it is written.
    Number(&'a str),
    /// `Safe`, `true`: a name without brackets.
    Word(&'a str),
    /// `[…]`.
    List(Vec<Node<'a>>),
    /// `{…: …}`: keys and values.
    Map(Vec<(Node<'a>, Node<'a>)>),
    /// `(1, 2)` or `Go("scene")`.
    Tuple(Option<&'a str>, Vec<Node<'a>>),
    /// `(a: 1)` or `Say(by: "pip")`; also `()`.
    Fields(Option<&'a str>, Vec<Field<'a>>),
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    /// Where its name begins.
    pub(super) at: usize,
    pub(super) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The name that it carries: `Say` of `Say(…)`, `Back` of `Back`.
    pub(super) const fn name(&self) -> Option<&'a str> {
        match &self.kind {
            Kind::Word(name) => Some(name),
            Kind::Tuple(name, _) | Kind::Fields(name, _) => *name,
            Kind::Text(_) | Kind::Number(_) | Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// What it is, for a teacher.
    pub(super) fn described(&self) -> String {
        match &self.kind {
            Kind::Text(_) => "a text in quote marks".into(),
            Kind::Number(number) => format!("the number {number}"),
            Kind::Word(word) => format!("the word `{word}`"),
            Kind::List(_) => "a list in square brackets `[…]`".into(),
            Kind::Map(_) => "a table in curly brackets `{…}`".into(),
            Kind::Tuple(Some(name), _) | Kind::Fields(Some(name), _) => format!("`{name}(…)`"),
            Kind::Tuple(None, _) => "a pair of round brackets `(…)` without field names".into(),
            Kind::Fields(None, _) => "a pair of round brackets `(…)`".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Kind<'_> {
        let (node, mistakes) = outline(text);
        assert_eq!(mistakes, []);
        node.unwrap().kind
    }

    fn text(words: &str) -> Kind<'static> {
        Kind::Text(Cow::Owned(words.to_owned()))
    }

    #[test]
    fn texts_resolve_escapes_and_raw_texts_keep_everything() {
        assert_eq!(read(r#""a \"b\" \u{e9}\n""#), text("a \"b\" é\n"));
        assert_eq!(read(r##"r#"a "b" \n"#"##), text("a \"b\" \\n"));
        assert_eq!(read("\"a\r\nb\""), text("a\nb"));
        assert_eq!(read("r\"a\r\nb\""), text("a\nb"));
    }

    #[test]
    fn comments_nest_and_may_stand_anywhere() {
        let kind = read("/* a /* b */ ( */ Say // c\n ( /* d */ by /**/ : 1 , ) //");
        let Kind::Fields(Some("Say"), fields) = kind else {
            panic!("{kind:?}");
        };
        assert_eq!(fields[0].name, "by");
        assert_eq!(fields[0].value.kind, Kind::Number("1"));
    }

    #[test]
    fn reading_goes_on_behind_a_missing_comma() {
        let (node, mistakes) = outline("(a: 1\n b: [\"x\"\n \"y\"])");
        let places: Vec<usize> = mistakes.iter().map(|(at, _)| *at).collect();
        assert_eq!(places, [5, 14], "right behind what lacks it");
        let Kind::Fields(None, fields) = node.unwrap().kind else {
            panic!("fields are read");
        };
        assert_eq!(fields.len(), 2);
    }

    #[test]
    fn a_wrong_escape_is_pointed_at_itself() {
        let (_, mistakes) = outline(r#""a \n \q""#);
        assert_eq!(mistakes[0].0, 6);
        let (_, mistakes) = outline(r#""a \u{zz}""#);
        assert_eq!(mistakes[0].0, 3);
    }
}
