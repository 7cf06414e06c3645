//! The one place that writes keepers' files. It knows no screen and decides nothing about play.
//!
//! A folder holds one file per keeper, `brave-pancake-otter.ron`: RON that people can read, with
//! a first line that says so. Names that make the same file name are the same keeper.
//!
//! - **A save survives a crash at any moment**: it is written beside the file before
//!   (`….ron.saving`), synced, and renamed over it. What a killed save left is removed by the
//!   next one, which holds the lock, so nobody else can be writing it.
//! - **Two games lose nothing**: each save takes the lock `keepers.lock`, reads what is there and
//!   merges.
//! - **No file is overwritten that can't be read.** A damaged one (cut off, garbled, of the wrong
//!   types, over 4 MiB) is renamed to `brave-pancake-otter.damaged-1.ron`, and the keeper can
//!   start anew. All others stay where they are, and saving under their name is refused: files of
//!   a newer format, so that the newer program still finds them; files of our format with a part
//!   that we don't know, since a renamed one would look lost to whoever knows that part; copies
//!   that hold another keeper; sound RON of something else.

mod disk;
mod error;
mod file;
mod folder;
mod lock;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use std::{
    ffi::OsString,
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::Duration,
};

use crate::game::{FORMAT, KeeperName, Progress};
use disk::{Disk, System};
pub use error::{SetAside, StoreError, Why};
use file::Means;

/// The environment variable that names the folder.
pub const HOME: &str = "OTTERLOCK_HOME";

/// How long a save waits for another game's: long enough for a slow disk, short enough for a
/// child.
const PATIENCE: Duration = Duration::from_secs(2);

/// A folder of keepers' files. Nothing is made until the first save.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    patience: Duration,
}

/// What is in the folder.
#[derive(Debug, Default)]
pub struct Listing {
    /// Every keeper whose file can be read, by name.
    pub keepers: Vec<Progress>,
    /// Files with keepers' names that can't be used. A damaged one is named here once, when it is
    /// set aside; the others as long as they are there.
    pub set_aside: Vec<SetAside>,
}

/// The text of one of the [`files`](Store::files), up to 4 MiB of it. What is not text, or would
/// steer a terminal, becomes `�`.
pub fn text(path: &Path) -> Result<String, StoreError> {
    let bytes = file::bytes(path).map_err(|problem| StoreError::sort("read", path, problem))?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.replace(
        |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'),
        "\u{fffd}",
    ))
}

/// Writes a copy of what is kept to `target`, for this user only: whole, or not at all. A file
/// that is there is replaced only if told to.
///
/// Fails with [`ErrorKind::AlreadyExists`] if something is there that is not to be replaced.
pub fn copy(target: &Path, text: &str, replace: bool) -> io::Result<()> {
    disk::copy(target, text, replace)
}

impl Store {
    /// The keepers of a folder, which need not be there.
    pub const fn at(folder: PathBuf) -> Self {
        Self {
            folder,
            patience: PATIENCE,
        }
    }

    /// Where this user's keepers are: [`HOME`] of the environment, else where the system keeps a
    /// program's data. `None` if this user has no such place.
    pub fn usual(environment: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let folder = match environment(HOME).filter(|named| !named.is_empty()) {
            Some(named) => PathBuf::from(named),
            None => directories::ProjectDirs::from("", "", "otterlock")?
                .data_dir()
                .to_owned(),
        };
        // So that messages name it in full; where that fails, the first save will say why.
        Some(Self::at(std::path::absolute(&folder).unwrap_or(folder)))
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Everybody who is kept here, and files that can't be used. Damaged ones are set aside.
    ///
    /// Fails only if the folder itself can't be read.
    pub fn keepers(&self) -> Result<Listing, StoreError> {
        let mut listing = Listing::default();
        for slug in self.slugs()? {
            match self.find(&slug) {
                Ok(progress) => listing.keepers.extend(progress),
                Err(StoreError::Aside(aside)) if aside.why == Why::Foreign => {}
                Err(StoreError::Aside(aside)) => listing.set_aside.push(aside),
                Err(problem) => listing.set_aside.push(SetAside {
                    file: self.kept(&slug),
                    why: Why::Unreadable {
                        problem: problem.to_string(),
                    },
                }),
            }
        }
        Ok(listing)
    }

    /// What is kept of a keeper; `None` if nothing is.
    ///
    /// Fails with [`StoreError::Aside`] if there is a file that can't be used. If it was damaged
    /// it has been set aside, and there is nothing the next time.
    pub fn load(&self, name: &KeeperName) -> Result<Option<Progress>, StoreError> {
        self.find(&name.slug())
    }

    /// Merges with what is kept, keeps that, and returns it. When this returns, it is on the disk.
    ///
    /// Fails if nothing could be saved; what was saved before is then as it was, and the game can
    /// go on. A damaged file in the way is set aside, all that this game knows is saved.
    pub fn save(&self, progress: &Progress) -> Result<Progress, StoreError> {
        self.save_on(&System, progress)
    }

    fn save_on(&self, disk: &dyn Disk, progress: &Progress) -> Result<Progress, StoreError> {
        let slug = progress.name.slug();
        let kept = self.kept(&slug);
        disk::create_folder(&self.folder).map_err(|problem| {
            let path = self.folder.clone();
            if problem.kind() == ErrorKind::AlreadyExists {
                StoreError::NotAFolder { path }
            } else {
                StoreError::sort("made", &path, problem)
            }
        })?;
        let _lock = self.lock()?;
        self.remove_leftovers(disk, &slug)?;

        let mut merged = match self.look(&slug)? {
            None => progress.clone(),
            Some(Ok(found)) => progress.clone().merge(&found),
            Some(Err(why)) if why.moves_aside() => {
                self.put_aside(&slug)
                    .map_err(|problem| StoreError::sort("set aside", &kept, problem))?;
                progress.clone()
            }
            Some(Err(why)) => return Err(StoreError::Aside(SetAside { file: kept, why })),
        };
        // What an older program wrote is written as ours.
        merged.format = FORMAT;

        let text = file::write(&merged).map_err(|source| StoreError::Unwritable {
            path: kept.clone(),
            source,
        })?;
        if text.len() as u64 > file::LARGEST {
            return Err(StoreError::TooLarge { path: kept });
        }
        let saving = self.folder.join(file::saving_name(&slug));
        disk::replace(disk, &self.folder, &saving, &kept, text.as_bytes())
            .map_err(|problem| StoreError::sort("written", &kept, problem))?;
        Ok(merged)
    }

    /// All files of a keeper, or of all: what is kept, what was set aside, what a killed save
    /// left; not files of something else. In alphabetical order.
    pub fn files(&self, name: Option<&KeeperName>) -> Result<Vec<PathBuf>, StoreError> {
        let wanted = name.map(KeeperName::slug);
        let mut files = Vec::new();
        for file_name in self.file_names()? {
            let Some(means) = Means::of(&file_name) else {
                continue;
            };
            if wanted.as_deref().is_some_and(|slug| slug != means.slug()) {
                continue;
            }
            let foreign = match means {
                Means::Keeper(slug) => matches!(self.look(slug), Ok(Some(Err(Why::Foreign)))),
                Means::Aside(_) | Means::Leftover(_) => false,
            };
            if !foreign {
                files.push(self.folder.join(&file_name));
            }
        }
        Ok(files)
    }

    /// Deletes all [`files`](Self::files) of a keeper, or of all, whatever is in them, and returns
    /// which. A game that still runs may save its keeper again.
    pub fn erase(&self, name: Option<&KeeperName>) -> Result<Vec<PathBuf>, StoreError> {
        if self.files(name)?.is_empty() {
            return Ok(Vec::new());
        }
        let _lock = self.lock()?;
        let files = self.files(name)?;
        for path in &files {
            fs::remove_file(path).map_err(|problem| StoreError::sort("deleted", path, problem))?;
        }
        Ok(files)
    }
}
