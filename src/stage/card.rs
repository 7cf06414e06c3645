//! A card about somebody, as others see it: a name, and lines.

use super::FieldText;
use crate::words::Text;

/// A card about somebody.
#[derive(Clone, PartialEq)]
pub struct NameCard {
    /// Whose it is.
    pub title: Text,
    /// The name on it.
    pub name: FieldText,
    /// Whether a child made the name up: then it is drawn, but never said or written down.
    pub typed: bool,
    /// Whether its characters are hidden.
    pub veiled: bool,
    /// The lines on it.
    pub lines: Vec<Text>,
}
