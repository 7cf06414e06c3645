//! What children and grown-ups are told when keeping does not work.

use crate::store::{SetAside, StoreError, Why};
use crate::words::{Argument, Text};

/// A save has failed; play goes on.
pub(super) fn not_saved(error: &StoreError) -> Text {
    let why = match error {
        StoreError::Full { .. } => Text::new("the disk is full"),
        StoreError::Forbidden { path, .. } => {
            Text::new("{place} can't be written to").with("place", place(path))
        }
        StoreError::NotAFolder { path } => {
            Text::new("{place} should be a folder").with("place", place(path))
        }
        StoreError::Busy { .. } => Text::new("another game is saving"),
        StoreError::Aside(aside) => return set_aside(aside),
        StoreError::TooLarge { path }
        | StoreError::Unwritable { path, .. }
        | StoreError::Other { path, .. } => {
            Text::new("{place} does not work").with("place", place(path))
        }
    };
    Text::new("Not saved: {why}. You can play on. Please tell a grown-up.").with("why", why)
}

/// A file can't be used and was left alone or set aside.
pub(super) fn set_aside(aside: &SetAside) -> Text {
    let words = match aside.why {
        Why::Damaged { .. } | Why::TooLarge => {
            "A file was damaged. It is kept for a grown-up: {file}"
        }
        Why::Newer { .. } | Why::Unfamiliar { .. } => {
            "A file is from a newer game. It stays as it is: {file}"
        }
        Why::OtherKeeper { .. } | Why::Foreign | Why::Unreadable { .. } => {
            "A file can't be used. It stays as it is: {file}"
        }
    };
    Text::new(words).with("file", place(&aside.file))
}

fn place(path: &std::path::Path) -> Argument {
    Argument::Verbatim(path.display().to_string())
}
