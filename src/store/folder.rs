//! The folder behind a store: which files are there, what each holds, how one is moved aside.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, ErrorKind},
    path::PathBuf,
};

use super::{
    SetAside, Store, StoreError, Why,
    disk::Disk,
    file::{self, Means},
    lock::Lock,
};
use crate::game::Progress;

impl Store {
    pub(super) fn kept(&self, slug: &str) -> PathBuf {
        self.folder.join(file::kept_name(slug))
    }

    pub(super) fn lock(&self) -> Result<Lock, StoreError> {
        Lock::wait(&self.folder, self.patience)
    }

    /// What is in a keeper's file, as it is. `None` if there is no file.
    pub(super) fn look(&self, slug: &str) -> Result<Option<Result<Progress, Why>>, StoreError> {
        let path = self.kept(slug);
        file::read(&path, slug).map_err(|problem| {
            if problem.kind() == ErrorKind::NotADirectory {
                StoreError::NotAFolder {
                    path: self.folder.clone(),
                }
            } else {
                StoreError::sort("read", &path, problem)
            }
        })
    }

    /// What is in a keeper's file; if it is damaged, it is set aside.
    pub(super) fn find(&self, slug: &str) -> Result<Option<Progress>, StoreError> {
        let why = match self.look(slug)? {
            None => return Ok(None),
            Some(Ok(progress)) => return Ok(Some(progress)),
            Some(Err(why)) => why,
        };
        if !why.moves_aside() {
            let file = self.kept(slug);
            return Err(StoreError::Aside(SetAside { file, why }));
        }
        // Another game may have been faster, so look again. Where we may not lock or rename, as
        // on a read-only disk, the file stays, and is reported all the same.
        let lock = self.lock();
        match self.look(slug)? {
            None => Ok(None),
            Some(Ok(progress)) => Ok(Some(progress)),
            Some(Err(why)) => {
                let moved = lock.ok().and_then(|_held| self.put_aside(slug).ok());
                Err(StoreError::Aside(SetAside {
                    file: moved.unwrap_or_else(|| self.kept(slug)),
                    why,
                }))
            }
        }
    }

    /// Renames a keeper's file to the first free name for damaged ones. Only under the lock.
    pub(super) fn put_aside(&self, slug: &str) -> io::Result<PathBuf> {
        let mut number = 1;
        let mut aside = self.folder.join(file::aside_name(slug, number));
        while aside.symlink_metadata().is_ok() {
            number += 1;
            aside = self.folder.join(file::aside_name(slug, number));
        }
        fs::rename(self.kept(slug), &aside)?;
        Ok(aside)
    }

    /// Removes what killed saves left. Only under the lock: then nobody is writing it.
    ///
    /// Fails only if that of this keeper stays: another's is not in the way.
    pub(super) fn remove_leftovers(&self, disk: &dyn Disk, slug: &str) -> Result<(), StoreError> {
        for file_name in self.file_names()? {
            if let Some(Means::Leftover(whose)) = Means::of(&file_name) {
                let path = self.folder.join(&file_name);
                match disk.remove(&path) {
                    Err(problem) if whose == slug => {
                        return Err(StoreError::sort("deleted", &path, problem));
                    }
                    Ok(()) | Err(_) => {}
                }
            }
        }
        Ok(())
    }

    /// Whose files there are.
    pub(super) fn slugs(&self) -> Result<Vec<String>, StoreError> {
        let names = self.file_names()?;
        let slugs = names.iter().filter_map(|name| match Means::of(name) {
            Some(Means::Keeper(slug)) => Some(slug.to_owned()),
            Some(Means::Aside(_) | Means::Leftover(_)) | None => None,
        });
        Ok(slugs.collect())
    }

    /// The names of the folder's files, in order; none if the folder is not there. Names that are
    /// not Unicode are never ours.
    pub(super) fn file_names(&self) -> Result<BTreeSet<String>, StoreError> {
        let failed = |problem| StoreError::sort("read", &self.folder, problem);
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
            Err(problem) => return Err(failed(problem)),
        };
        let mut names = BTreeSet::new();
        for entry in entries {
            let entry = entry.map_err(failed)?;
            // Through links too: what one leads to is read, and the next save puts a file in the
            // link's place. Never folders or pipes.
            let is_file = fs::metadata(entry.path()).is_ok_and(|found| found.is_file());
            if let (true, Ok(name)) = (is_file, entry.file_name().into_string()) {
                names.insert(name);
            }
        }
        Ok(names)
    }
}
