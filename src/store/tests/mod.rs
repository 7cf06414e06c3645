//! The folder as a whole, and what these tests share.

mod aside;
mod saving;
mod trouble;

use std::{fs, path::PathBuf, time::Duration};

use tempfile::TempDir;

use super::Store;

pub(super) const NAME: &str = "Brave Pancake Otter";
pub(super) const KEPT: &str = "brave-pancake-otter.ron";
pub(super) const ASIDE: &str = "brave-pancake-otter.damaged-1.ron";

pub(super) fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store {
        folder: folder.path().join("data/otterlock"),
        patience: Duration::from_millis(20),
    };
    (folder, store)
}

/// A store whose keeper's file holds something else.
pub(super) fn store_with(bytes: impl AsRef<[u8]>) -> (TempDir, Store, PathBuf) {
    let (folder, store) = store();
    fs::create_dir_all(store.folder()).unwrap();
    let kept = store.folder().join(KEPT);
    fs::write(&kept, bytes).unwrap();
    (folder, store, kept)
}

pub(super) fn names(store: &Store) -> Vec<String> {
    store.file_names().unwrap().into_iter().collect()
}
