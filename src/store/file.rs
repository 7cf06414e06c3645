//! A keeper's file: its name, its text, and what becomes of a text that is something else.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::Path,
};

use ron::{
    Error as RonError, Options, error::SpannedError, extensions::Extensions, ser::PrettyConfig,
};
use serde::{Deserialize, de::IgnoredAny};

use super::Why;
use crate::game::{FORMAT, KeeperName, Progress};

/// The most bytes of a file that we read or write: far over what a keeper who has done
/// everything needs, and nothing that a hostile file could fill the memory with.
pub(super) const LARGEST: u64 = 4 << 20;

/// How every file that we write begins.
const MARK: &str = "// Otterlock: ";

/// Which of our files a file name means. The words hold the keeper's slug.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Means<'a> {
    /// What is kept of a keeper.
    Keeper(&'a str),
    /// A file of theirs that was set aside.
    Aside(&'a str),
    /// What a killed save left.
    Leftover(&'a str),
}

impl<'a> Means<'a> {
    /// `None` if no such file name is ours.
    pub(super) fn of(file_name: &'a str) -> Option<Self> {
        let (slug, rest) = file_name.split_once('.')?;
        KeeperName::parse(slug)
            .ok()
            .filter(|name| name.slug() == slug)?;
        match rest {
            "ron" => Some(Self::Keeper(slug)),
            "ron.saving" => Some(Self::Leftover(slug)),
            _ => {
                let number = rest.strip_prefix("damaged-")?.strip_suffix(".ron")?;
                number.parse::<u32>().ok()?;
                Some(Self::Aside(slug))
            }
        }
    }

    pub(super) const fn slug(&self) -> &'a str {
        match self {
            Self::Keeper(slug) | Self::Aside(slug) | Self::Leftover(slug) => slug,
        }
    }
}

/// Where a keeper is kept.
pub(super) fn kept_name(slug: &str) -> String {
    format!("{slug}.ron")
}

/// Where a save is written before it takes the place of the one before.
pub(super) fn saving_name(slug: &str) -> String {
    format!("{slug}.ron.saving")
}

/// Where the damaged file of that number goes.
pub(super) fn aside_name(slug: &str, number: u32) -> String {
    format!("{slug}.damaged-{number}.ron")
}

/// RON as people would write it: `"a"` where a type wraps words, `3` where something may lack.
pub(super) fn ron() -> Options {
    Options::default()
        .with_default_extension(Extensions::UNWRAP_NEWTYPES)
        .with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The text of a keeper's file.
pub(super) fn write(progress: &Progress) -> Result<String, RonError> {
    let kept = ron().to_string_pretty(progress, PrettyConfig::new().new_line("\n"))?;
    let name = &progress.name;
    Ok(format!(
        "{MARK}what is kept of {name}. You may read, copy or delete this file.\n{kept}\n"
    ))
}

/// Reads a keeper's file. `Ok(None)` if there is none; fails if the system refuses.
pub(super) fn read(path: &Path, slug: &str) -> io::Result<Option<Result<Progress, Why>>> {
    match bytes(path) {
        Ok(bytes) => Ok(Some(understand(&bytes, slug))),
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// What a file holds; one byte more than [`LARGEST`] if it holds more.
pub(super) fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What every format has, so that a newer file is known by it.
#[derive(Deserialize)]
#[serde(rename = "Progress")]
struct Core {
    format: u32,
    #[serde(rename = "name")]
    _name: IgnoredAny,
}

fn understand(bytes: &[u8], slug: &str) -> Result<Progress, Why> {
    if bytes.len() as u64 > LARGEST {
        return Err(Why::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|_| Why::Damaged {
        problem: "it is not text".to_owned(),
    })?;
    // Some editors put one there; RON's message about it misleads.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let core = match ron().from_str::<Core>(text) {
        Ok(core) => core,
        Err(_) if is_foreign(text) => return Err(Why::Foreign),
        Err(problem) => return Err(damaged(&problem)),
    };
    if core.format > FORMAT {
        return Err(Why::Newer {
            format: core.format,
        });
    }
    let progress = ron().from_str::<Progress>(text).map_err(|problem| {
        if is_unknown_part(&problem.code) {
            Why::Unfamiliar {
                problem: problem.to_string(),
            }
        } else {
            damaged(&problem)
        }
    })?;
    if progress.name.slug() == slug {
        Ok(progress)
    } else {
        Err(Why::OtherKeeper {
            name: progress.name,
        })
    }
}

/// Whether somebody else's program seems to have written it: a sound structure without our mark.
/// (A lone word would be sound RON too.)
fn is_foreign(text: &str) -> bool {
    !text.starts_with(MARK)
        && text.trim_end().ends_with([')', ']', '}'])
        && ron().from_str::<IgnoredAny>(text).is_ok()
}

fn damaged(problem: &SpannedError) -> Why {
    Why::Damaged {
        problem: problem.to_string(),
    }
}

const fn is_unknown_part(problem: &RonError) -> bool {
    matches!(
        problem,
        RonError::NoSuchStructField { .. } | RonError::NoSuchEnumVariant { .. }
    )
}

#[cfg(test)]
mod tests;
