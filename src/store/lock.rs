//! One game at a time writes: a lock that the system lets go of whenever its holder ends, even
//! when it is killed.

use std::{
    fs::{File, TryLockError},
    path::Path,
    thread,
    time::{Duration, Instant},
};

use super::{StoreError, disk};

/// The file that is locked. It stays, empty: to remove it would let two games lock two files.
pub(super) const FILE: &str = "keepers.lock";

/// How long until we look again whether the other game is done.
const PAUSE: Duration = Duration::from_millis(10);

/// Held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits for the lock of a folder, for `patience` at the most.
    ///
    /// Waiting is bounded, so that a stuck game never makes another hang.
    pub(super) fn wait(folder: &Path, patience: Duration) -> Result<Self, StoreError> {
        let path = folder.join(FILE);
        let file = disk::private_file()
            .truncate(false)
            .create(true)
            .open(&path)
            .map_err(|problem| StoreError::sort("opened", &path, problem))?;
        let began = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) if began.elapsed() < patience => {
                    thread::sleep(PAUSE);
                }
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy { path }),
                Err(TryLockError::Error(problem)) => {
                    return Err(StoreError::sort("locked", &path, problem));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let held = Lock::wait(folder.path(), Duration::ZERO).unwrap();
        let refused = Lock::wait(folder.path(), Duration::ZERO).unwrap_err();
        assert!(matches!(refused, StoreError::Busy { .. }), "{refused}");
        drop(held);
        Lock::wait(folder.path(), Duration::ZERO).unwrap();
    }

    #[test]
    fn a_short_wait_is_worth_it_and_a_long_one_ends() {
        let folder = tempfile::tempdir().unwrap();
        let held = Lock::wait(folder.path(), Duration::ZERO).unwrap();
        let began = Instant::now();
        let patience = Duration::from_millis(60);
        assert!(Lock::wait(folder.path(), patience).is_err());
        assert!(began.elapsed() >= patience);

        let other = thread::spawn(move || {
            thread::sleep(Duration::from_millis(50));
            drop(held);
        });
        Lock::wait(folder.path(), Duration::from_mins(1)).unwrap();
        other.join().unwrap();
    }
}
