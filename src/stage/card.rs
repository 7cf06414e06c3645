//! A card about somebody, as others see it: a name, and lines.

use super::FieldText;
use crate::words::Text;

/// A card about somebody.
#[derive(Clone, PartialEq)]
pub struct NameCard {
    /// Whose it is.
    pub title: Text,
    /// The name on it.
    pub name: CardName,
    /// The lines on it.
    pub lines: Vec<Text>,
}

/// The name on a card.
#[derive(Clone, PartialEq)]
pub enum CardName {
    /// Mixed from words, which are shown joined.
    Mixed(Vec<Text>),
    /// Made up by a child: it is drawn, but never said or written down.
    Typed {
        /// What was typed.
        text: FieldText,
        /// Whether its characters are hidden.
        veiled: bool,
    },
}

impl CardName {
    /// Whether a child made it up.
    pub const fn is_typed(&self) -> bool {
        match self {
            Self::Mixed(_) => false,
            Self::Typed { .. } => true,
        }
    }
}
