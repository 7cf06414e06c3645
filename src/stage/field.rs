//! A line to type, with its meter.

use std::ops::Range;

use zeroize::Zeroize;

use crate::words::Text;

/// What a child has typed, on its way to the screen. Wiped when dropped, never printed:
///
/// ```compile_fail
/// fn prints<T: std::fmt::Debug>() {}
/// prints::<otterlock::stage::FieldText>();
/// ```
///
/// ```compile_fail
/// fn saves<T: serde::Serialize>() {}
/// saves::<otterlock::stage::FieldText>();
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct FieldText(String);

impl FieldText {
    /// Wraps a copy of typed characters.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(typed.into())
    }

    /// The characters, for drawing them.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for FieldText {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A line to type.
#[derive(Clone, PartialEq)]
pub struct Field {
    /// What the line is for.
    pub label: Text,
    /// What is typed so far.
    pub text: FieldText,
    /// Where the cursor stands, in characters.
    pub cursor: usize,
    /// The most characters that it takes.
    pub longest: usize,
    /// Whether characters are hidden.
    pub veiled: bool,
    /// Whether it can be changed now.
    pub editable: bool,
    /// What stands below the field always: "make one up, never a real one".
    pub reminder: Text,
    /// How strong it is, once known.
    pub meter: Option<Meter>,
    /// The pieces that it falls into; together they cover the whole text.
    pub pieces: Vec<PieceMark>,
    /// What it should be like.
    pub goals: Vec<Goal>,
}

/// How strong a password is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// From 0 to 4.
    pub level: u8,
    /// The level in words.
    pub label: Text,
    /// One line of advice.
    pub advice: Text,
    /// Whether it speaks of an earlier text, since the newest is still being judged.
    pub stale: bool,
}

/// A piece of a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PieceMark {
    /// Which characters.
    pub range: Range<usize>,
    /// What it is: "a name", "a year".
    pub label: Text,
    /// Whether it only stands between others, as a space does.
    pub gap: bool,
    /// Whether the guesser has it.
    pub fallen: bool,
}

/// Something that a password should be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// In words.
    pub label: Text,
    /// Whether it is so; `None` while that is not known.
    pub met: Option<bool>,
}
