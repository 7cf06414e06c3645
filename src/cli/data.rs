//! `otterlock data`: where keepers' files are, what is in them, a copy of them, an end to them.
//! Looking changes nothing: damaged files stay where they are.

use std::{
    io::{self, BufRead, ErrorKind, Write},
    path::{Path, PathBuf},
};

use ron::ser::PrettyConfig;
use serde::Serialize;
use thiserror::Error;

use crate::{
    game::KeeperName,
    store::{self, Store, StoreError},
};

/// What is said when there is nothing.
const NOTHING: &str = "Nothing is kept in";
/// What comes before the files that would go.
const WOULD_ERASE: &str = "These files would be deleted for good:";
/// What to type, and the question for it.
const YES: &str = "erase";
const QUESTION: &str = "Type erase to delete them, or press Enter to keep them: ";
/// What comes before the files that are gone.
const ERASED: &str = "Deleted:";
/// What a copy begins with; RON reads it as comments. Not as keepers' files do, or one among them
/// would be taken for a damaged one.
const COPY_HEAD: &str = "// A copy of everything that Otterlock keeps of its keepers.\n";
/// What is said when a copy is done.
const COPIED: &str = "Everything that is kept was copied to";

/// Why a `data` command did not do what was asked.
#[derive(Debug, Error)]
pub enum DataError {
    /// The files can't be read or deleted.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The answer can't be read or the output can't be written.
    #[error("reading the answer or writing the output failed: {0}")]
    Talk(#[from] io::Error),
    /// A copy would overwrite something.
    #[error("{path} is there already; choose another name, or add --force to overwrite it")]
    Exists {
        /// What is there.
        path: PathBuf,
    },
    /// A copy can't be written.
    #[error("{path} could not be written: {source}")]
    Copy {
        /// Where it should have been.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A copy can't be put as RON.
    #[error("the copy could not be written as RON; please report this: {0}")]
    Ron(#[from] ron::Error),
    /// There is no such keeper.
    #[error("nothing is kept of {name} in {folder}; `otterlock data show` shows what is")]
    NoSuchKeeper {
        /// Who was asked for.
        name: KeeperName,
        /// Where we looked.
        folder: PathBuf,
    },
    /// Nobody is there to confirm it.
    #[error("nothing was deleted; add --yes to delete these files without being asked")]
    NotAsked,
    /// The answer was another.
    #[error("nothing was deleted")]
    Declined,
}

/// Whether deleting was agreed to, or who can be asked.
pub enum Consent<'a> {
    /// With `--yes`.
    Given,
    /// A person at a terminal answers here.
    Ask(&'a mut dyn BufRead),
    /// Nobody can be asked: standard input is not a terminal.
    Nobody,
}

/// Prints the folder, alone on a line, whether it is there or not.
pub fn where_(store: &Store, output: &mut impl Write) -> Result<(), DataError> {
    writeln!(output, "{}", store.folder().display())?;
    Ok(())
}

/// Prints every file: its path, then what it holds.
///
/// What a terminal can't show, in a damaged file, is shown as `�`.
pub fn show(store: &Store, output: &mut impl Write) -> Result<(), DataError> {
    let files = store.files(None)?;
    if files.is_empty() {
        writeln!(output, "{NOTHING} {}", store.folder().display())?;
    }
    for path in files {
        writeln!(output, "{}\n", path.display())?;
        writeln!(output, "{}", store::text(&path)?)?;
    }
    Ok(())
}

/// A file in a copy.
#[derive(Serialize)]
struct Copied {
    file: String,
    text: String,
}

/// Copies every file into one list in RON, to `target` or else to `output`. An existing target is
/// overwritten only with `force`.
pub fn export(
    store: &Store,
    target: Option<&Path>,
    force: bool,
    output: &mut impl Write,
) -> Result<(), DataError> {
    let mut copies = Vec::new();
    for path in store.files(None)? {
        let name = path.file_name().unwrap_or_default();
        copies.push(Copied {
            file: name.to_string_lossy().into_owned(),
            text: store::text(&path)?,
        });
    }
    // Raw strings, so that people can read the copy too.
    let style = PrettyConfig::new().new_line("\n").escape_strings(false);
    let copy = format!(
        "{COPY_HEAD}{}\n",
        ron::ser::to_string_pretty(&copies, style)?
    );
    let Some(target) = target else {
        output.write_all(copy.as_bytes())?;
        return Ok(());
    };
    store::copy(target, &copy, force).map_err(|source| {
        let path = target.to_owned();
        if !force && source.kind() == ErrorKind::AlreadyExists {
            DataError::Exists { path }
        } else {
            DataError::Copy { path, source }
        }
    })?;
    writeln!(output, "{COPIED} {}", target.display())?;
    Ok(())
}

/// Deletes all files of a keeper, or of all, after naming them, and says what was deleted.
pub fn erase(
    store: &Store,
    name: Option<&KeeperName>,
    consent: Consent<'_>,
    output: &mut impl Write,
) -> Result<(), DataError> {
    let files = store.files(name)?;
    if files.is_empty() {
        return match name {
            Some(name) => Err(DataError::NoSuchKeeper {
                name: name.clone(),
                folder: store.folder().to_owned(),
            }),
            None => Ok(writeln!(output, "{NOTHING} {}", store.folder().display())?),
        };
    }
    match consent {
        Consent::Given => {}
        Consent::Ask(input) => {
            list(output, WOULD_ERASE, &files)?;
            write!(output, "{QUESTION}")?;
            output.flush()?;
            let mut answer = String::new();
            input.read_line(&mut answer)?;
            if !answer.trim().eq_ignore_ascii_case(YES) {
                return Err(DataError::Declined);
            }
        }
        Consent::Nobody => {
            list(output, WOULD_ERASE, &files)?;
            return Err(DataError::NotAsked);
        }
    }
    list(output, ERASED, &store.erase(name)?)
}

fn list(output: &mut impl Write, head: &str, files: &[PathBuf]) -> Result<(), DataError> {
    writeln!(output, "{head}")?;
    for path in files {
        writeln!(output, "  {}", path.display())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
