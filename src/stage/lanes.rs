//! Locks side by side, all of which the guesser goes for.

use super::{Attack, FieldText, PieceMark};
use crate::words::Text;

/// One of several locks.
#[derive(Clone, PartialEq)]
pub struct Lane {
    /// Whose it is.
    pub owner: Text,
    /// Its password.
    pub text: FieldText,
    /// Whether a child made it up: then it is drawn, but never said or written down.
    pub typed: bool,
    /// Whether its password stays out of sight altogether: then only that there is one is shown.
    pub sealed: bool,
    /// Whether its characters are hidden.
    pub veiled: bool,
    /// The pieces that it falls into, once the guesser may be seen at them.
    pub pieces: Vec<PieceMark>,
    /// How far the guesser got in the end, once it has been there.
    pub attack: Option<Attack>,
}
