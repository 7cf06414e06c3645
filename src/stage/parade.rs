//! Villagers who walk about the map.

use super::{Id, Picture};
use crate::words::Text;

/// Villagers who walk about the map. Where they stand means nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Parade {
    /// Who walks by, in words.
    pub line: Text,
    /// What each of them looks like.
    pub walkers: Vec<Picture>,
    /// The item of the menu that leads to them.
    pub visit: Id,
}
