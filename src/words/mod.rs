//! Every word that is shown passes through here: `Text` says what is meant, a `Catalog` says it.
//!
//! English is the source language, gettext-style. Rules compare ids, never words.

mod catalog;
mod text;

pub use catalog::Catalog;
pub use text::{Argument, Text};
