//! What a child can do, in the terms of the game and not of keys.

use std::borrow::Cow;
use std::fmt;

use crate::words::Text;

/// Names an item, a card, a bin or a place on the present stage.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Cow<'static, str>);

impl Id {
    /// An id of the program itself.
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Id {
    fn from(id: String) -> Self {
        Self(Cow::Owned(id))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// One thing that a child does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Goes on to what comes next.
    Go,
    /// Picks an item of the menu.
    Pick(Id),
    /// Puts a card into a bin.
    Put {
        /// The card.
        card: Id,
        /// Where it goes.
        bin: Id,
    },
    /// Changes the text of the field.
    Edit(Edit),
    /// Hands in the text of the field.
    Submit,
    /// Asks for the next hint.
    Hint,
    /// Asks a trusted grown-up. Always possible, costs nothing.
    Ask,
    /// Takes back one decision.
    Rewind,
    /// Leaves the present step of a level undone, for the next one. Always possible there.
    Skip,
    /// Leaves this screen for the one before it. What was done is kept.
    Leave,
    /// Opens help.
    Help,
    /// Reads what was said so far.
    Transcript,
    /// Explains the hard words.
    Words,
    /// Hides or shows what is typed.
    Veil,
    /// Goes on with this very step in plain mode.
    Plain,
    /// Ends the game. What was done is kept.
    Quit,
}

/// A change to the text of a field. Positions are characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Types characters at the cursor; more than one when pasted.
    Insert(Typed),
    /// Puts a whole line in place of what was there.
    Replace(Typed),
    /// Removes the character before the cursor.
    Backspace,
    /// Removes the character under the cursor.
    Delete,
    /// Moves the cursor one to the left.
    Left,
    /// Moves the cursor one to the right.
    Right,
    /// Moves the cursor before the first character.
    Home,
    /// Moves the cursor behind the last character.
    End,
}

/// Characters that a child typed: they may be part of a password, so they are never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(String);

impl Typed {
    /// Wraps typed characters.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(typed.into())
    }

    /// The characters themselves, for the field that they go into.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Typed(…)")
    }
}

impl Drop for Typed {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

/// An action that is possible now, and what to call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHint {
    /// What it does.
    pub action: Action,
    /// What it is called here, in a word or two: "go on", "try it".
    pub label: Text,
}

impl KeyHint {
    /// An action with its name.
    pub const fn new(action: Action, label: Text) -> Self {
        Self { action, label }
    }
}
