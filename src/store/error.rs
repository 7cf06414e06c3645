//! What can go wrong with keepers' files: what happened, where, and what to do next.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use thiserror::Error;

use super::file;
use crate::game::{FORMAT, KeeperName};

/// A file of the folder that can't be used as a keeper's, and where it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it is now: under another name if it was damaged and could be renamed.
    pub file: PathBuf,
    /// What is the matter with it.
    pub why: Why,
}

/// Why a file can't be used. None of these files is ever overwritten.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Why {
    /// It can't be read as what a keeper's file is. It is renamed, so that the keeper can start
    /// anew.
    #[error(
        "it is damaged ({problem}), so it is kept for a grown-up to mend, and this keeper starts anew"
    )]
    Damaged {
        /// What could not be read, with line and column where there is one.
        problem: String,
    },
    /// It is larger than any keeper's file. It is renamed like a damaged one.
    #[error("it is over {} MiB, too large for a keeper's file, so it is kept for a grown-up to look at, and this keeper starts anew", file::LARGEST >> 20)]
    TooLarge,
    /// A newer Otterlock wrote it. It stays where that one finds it.
    #[error(
        "a newer Otterlock wrote it (format {format}; this one knows {FORMAT}), so it stays as it is; play with the newer one, or as another keeper"
    )]
    Newer {
        /// Its format.
        format: u32,
    },
    /// It is sound, but has a part that we don't know: probably of a newer Otterlock, or a slip
    /// when it was edited by hand. It stays where it is.
    #[error(
        "it has a part that this Otterlock does not know ({problem}), so it stays as it is; play with the newest Otterlock, or mend that line"
    )]
    Unfamiliar {
        /// Which part, with line and column.
        problem: String,
    },
    /// It holds another keeper than its file name says: probably a copy. It stays where it is.
    #[error("it holds the keeper {name}, whose file has another name, so it stays as it is")]
    OtherKeeper {
        /// Whose it is.
        name: KeeperName,
    },
    /// It is a sound file of something else. It stays where it is.
    #[error("it is not one of Otterlock's files, so it stays as it is; play as another keeper")]
    Foreign,
    /// The system does not let us read it, or broke off. It stays where it is.
    #[error("it can't be read ({problem}), so it stays as it is")]
    Unreadable {
        /// What the system says.
        problem: String,
    },
}

impl Why {
    /// Whether such a file is renamed, so that its keeper can start anew.
    pub(super) const fn moves_aside(&self) -> bool {
        match self {
            Self::Damaged { .. } | Self::TooLarge => true,
            Self::Newer { .. }
            | Self::Unfamiliar { .. }
            | Self::OtherKeeper { .. }
            | Self::Foreign
            | Self::Unreadable { .. } => false,
        }
    }
}

/// Why keepers' files could not be read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    /// No room. What was saved before is still there.
    #[error("the disk is full, so {path} could not be saved; make some room, then save again")]
    Full {
        /// What was being written.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// We may not read or write here, or nobody may.
    #[error(
        "{path} may not be {doing} by this user; allow it, or set OTTERLOCK_HOME to a folder of your own, or play with --guest"
    )]
    Forbidden {
        /// "read", "written", …
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Where the folder should be there is something else.
    #[error(
        "{path} should be a folder, but a file is in its way; move that, or set OTTERLOCK_HOME to a folder"
    )]
    NotAFolder {
        /// Where.
        path: PathBuf,
    },
    /// Another game held the lock for too long.
    #[error("another game is saving and holds {path}; close it, then save again")]
    Busy {
        /// The lock's file.
        path: PathBuf,
    },
    /// More is to be kept than we would read again.
    #[error(
        "what is kept of this keeper has grown over {} MiB, so {path} was not saved; please report this",
        file::LARGEST >> 20
    )]
    TooLarge {
        /// What would have been written.
        path: PathBuf,
    },
    /// What is to be kept can't be written as RON.
    #[error("{path} was not saved; please report this: {source}")]
    Unwritable {
        /// What would have been written.
        path: PathBuf,
        /// What is the matter.
        source: ron::Error,
    },
    /// The keeper's file can't be used.
    #[error("{}: {}", .0.file.display(), .0.why)]
    Aside(SetAside),
    /// Anything else that the system refuses.
    #[error("{path} could not be {doing}: {source}")]
    Other {
        /// "read", "written", …
        doing: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl StoreError {
    /// Sorts what the system said while `path` was being `doing`.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the system's kinds are many and will be more"
    )]
    pub(super) fn sort(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full { path, source },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Forbidden {
                doing,
                path,
                source,
            },
            ErrorKind::NotADirectory => Self::NotAFolder { path },
            _ => Self::Other {
                doing,
                path,
                source,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_sorted_by_what_people_can_do_about_it() {
        for (kind, expected) in [
            (ErrorKind::StorageFull, "make some room"),
            (ErrorKind::QuotaExceeded, "make some room"),
            (
                ErrorKind::PermissionDenied,
                "may not be locked by this user",
            ),
            (
                ErrorKind::ReadOnlyFilesystem,
                "may not be locked by this user",
            ),
            (ErrorKind::NotADirectory, "a file is in its way"),
            (ErrorKind::TimedOut, "could not be locked: timed out"),
        ] {
            let problem = StoreError::sort("locked", Path::new("a/b"), kind.into());
            let said = problem.to_string();
            assert!(said.contains("a/b") && said.contains(expected), "{said}");
        }
    }
}
