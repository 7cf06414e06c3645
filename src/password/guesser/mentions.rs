//! Whether words stand in a text, however they are written there.

use super::{Index, Letters};

/// Whether a word of the index stands in the text, forwards or backwards.
pub(in crate::password) fn mentions(index: &Index, text: &str) -> bool {
    let letters = Letters::of(text);
    let backwards = letters.backwards();
    [letters, backwards].iter().any(|letters| {
        let mut starts = 0..letters.len();
        starts.any(|start| !index.find(letters, start).is_empty())
    })
}
