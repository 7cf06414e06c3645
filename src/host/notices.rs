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

/// All files that can't be used, one after the other.
pub(super) fn all_set_aside(files: &[SetAside]) -> Option<Text> {
    let notices = files.iter().map(set_aside);
    notices.reduce(|before, last| {
        Text::new("{before} {last}")
            .with("before", before)
            .with("last", last)
    })
}

fn place(path: &std::path::Path) -> Argument {
    Argument::Verbatim(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::words::Catalog;

    #[test]
    fn every_file_that_is_set_aside_is_named() {
        let aside = |file: &str| SetAside {
            file: PathBuf::from(file),
            why: Why::TooLarge,
        };
        let notice = all_set_aside(&[aside("a.ron"), aside("b.ron")]).unwrap();
        let words = Catalog::English.say(&notice);
        assert!(
            words.contains("a.ron") && words.contains("b.ron"),
            "{words}"
        );
        assert!(all_set_aside(&[]).is_none());
    }
}
