//! `Text`: an English source with typed arguments, not yet said in any language.

use std::borrow::Cow;

/// Something to be shown: its English source, what fills its `{gaps}`, and for a
/// translator where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    source: Cow<'static, str>,
    context: Option<&'static str>,
    counted: Option<Counted>,
    arguments: Vec<(&'static str, Argument)>,
}

/// The form for other numbers than one, and the number that decides.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Counted {
    many: Cow<'static, str>,
    number: u64,
}

/// What fills a `{gap}` of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// Another text, which is translated too.
    Text(Text),
    /// A number, written with digits.
    Number(u64),
    /// Shown as it is in every language: a file's path, a key's name, a digit of a list.
    Verbatim(String),
}

impl Text {
    /// A text of the program itself.
    pub const fn new(source: &'static str) -> Self {
        Self {
            source: Cow::Borrowed(source),
            context: None,
            counted: None,
            arguments: Vec::new(),
        }
    }

    /// A text that was read from a level or another data file. Its braces are plain braces only
    /// if no argument has their name.
    pub fn from_data(source: impl Into<String>) -> Self {
        Self {
            source: Cow::Owned(source.into()),
            context: None,
            counted: None,
            arguments: Vec::new(),
        }
    }

    /// Something that reads the same in every language.
    pub fn verbatim(shown: impl Into<String>) -> Self {
        Self::new("{shown}").with("shown", Argument::Verbatim(shown.into()))
    }

    /// A text that depends on a number: `one` is said for 1, `many` otherwise; both may use
    /// `{number}`.
    pub fn counted(one: &'static str, many: &'static str, number: u64) -> Self {
        Self {
            source: Cow::Borrowed(one),
            context: None,
            counted: Some(Counted {
                many: Cow::Borrowed(many),
                number,
            }),
            arguments: vec![("number", Argument::Number(number))],
        }
    }

    /// Tells equal sources apart for translators: "Open" the lock, "Open" the menu.
    #[must_use]
    pub const fn in_context(mut self, context: &'static str) -> Self {
        self.context = Some(context);
        self
    }

    /// Fills the gap `{name}`.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.arguments.push((name, argument.into()));
        self
    }

    /// The English source, gaps unfilled; the form for one where there are two.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What a translator is told beside the source.
    pub const fn context(&self) -> Option<&'static str> {
        self.context
    }

    /// Whether nothing would be shown.
    pub fn is_empty(&self) -> bool {
        self.source.trim().is_empty()
    }

    /// The English form that its number asks for.
    pub(super) fn form(&self) -> &str {
        match &self.counted {
            Some(counted) if counted.number != 1 => &counted.many,
            Some(_) | None => &self.source,
        }
    }

    pub(super) fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, argument)| argument)
    }
}

impl From<Text> for Argument {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Argument {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}
