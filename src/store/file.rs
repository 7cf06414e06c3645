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
mod tests {
    use super::{super::sample, *};

    fn understood(text: &str) -> Result<Progress, Why> {
        understand(text.as_bytes(), "brave-pancake-otter")
    }

    #[test]
    fn what_is_written_is_read_again_to_the_last_number() {
        let mut progress = sample::full("Brave Pancake Otter");
        progress.seed = u64::MAX;
        progress.seat = Some(12);
        let text = write(&progress).unwrap();
        assert_eq!(understood(&text), Ok(progress));
    }

    #[test]
    fn a_file_says_what_it_is_and_can_be_read_by_people() {
        let text = write(&sample::with_stars("Brave Pancake Otter", "a/b", 3)).unwrap();
        assert_eq!(
            text.lines().next(),
            Some(
                "// Otterlock: what is kept of Brave Pancake Otter. You may read, copy or delete this file."
            )
        );
        assert!(text.contains("\n            stars: 3,\n"), "{text}");
        assert!(text.ends_with(")\n"), "{text}");
    }

    #[test]
    fn parts_that_are_missing_are_as_they_begin() {
        let text = "(format: 1, name: \"Brave Pancake Otter\", seed: 7)";
        assert_eq!(understood(text), Ok(sample::new("Brave Pancake Otter")));
    }

    #[test]
    fn what_an_editor_may_do_is_forgiven() {
        let progress = sample::full("Brave Pancake Otter");
        let text = write(&progress).unwrap();
        let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(understood(&edited), Ok(progress));
    }

    #[test]
    fn a_newer_file_is_known_whatever_else_it_has() {
        let text = "// Otterlock: …\n(format: 2, name: (\"Brave\", [Otter]), dreams: {1: Flying(high: true)})";
        assert_eq!(understood(text), Err(Why::Newer { format: 2 }));
    }

    #[test]
    fn a_part_of_this_format_that_we_do_not_know_is_not_called_damage() {
        for part in [
            "dreams: 3",
            "settings: (theme: Candy)",
            "settings: (sound: true)",
        ] {
            let text = format!("(format: 1, name: \"Brave Pancake Otter\", seed: 7, {part})");
            assert!(
                matches!(understood(&text), Err(Why::Unfamiliar { .. })),
                "{part}"
            );
        }
    }

    #[test]
    fn cut_and_garbled_files_are_damaged() {
        let text = write(&sample::full("Brave Pancake Otter")).unwrap();
        let end = text.trim_end().len();
        for length in 0..end {
            if let Some(cut) = text.get(..length) {
                assert!(
                    matches!(understood(cut), Err(Why::Damaged { .. })),
                    "{length} bytes: {:?}",
                    understood(cut)
                );
            }
        }
        let wrong = text.replace("stars: 3", "stars: lots");
        assert!(matches!(understood(&wrong), Err(Why::Damaged { .. })));
        for bytes in [&[0; 900][..], b"\xff\xfe(\0f\0"] {
            let seen = understand(bytes, "brave-pancake-otter");
            assert!(matches!(seen, Err(Why::Damaged { .. })), "{seen:?}");
        }
    }

    #[test]
    fn the_largest_file_is_read_and_a_larger_one_is_not() {
        let mut text = write(&sample::new("Brave Pancake Otter")).unwrap();
        let room = usize::try_from(LARGEST).unwrap() - text.len();
        text.push_str(&" ".repeat(room));
        assert!(understood(&text).is_ok());
        text.push(' ');
        assert_eq!(understood(&text), Err(Why::TooLarge));
    }

    #[test]
    fn a_sound_file_of_something_else_is_foreign() {
        for text in [
            "(window: (80, 24))",
            "[1, 2]",
            "(format: \"wide\", name: 1)",
        ] {
            assert_eq!(understood(text), Err(Why::Foreign), "{text}");
        }
        for garbage in ["x", "0000000", "[1, 2", "x)"] {
            let seen = understood(garbage);
            assert!(matches!(seen, Err(Why::Damaged { .. })), "{seen:?}");
        }
        let marked = "// Otterlock: what is kept of Brave Pancake Otter.\n(seed: 7)";
        assert!(matches!(understood(marked), Err(Why::Damaged { .. })));
    }

    #[test]
    fn a_copy_under_another_name_says_whose_it_is() {
        let copy = sample::new("Quiet Moon Badger");
        assert_eq!(
            understood(&write(&copy).unwrap()),
            Err(Why::OtherKeeper { name: copy.name })
        );
    }

    #[test]
    fn only_our_own_file_names_mean_something() {
        assert_eq!(Means::of("ab-1.ron"), Some(Means::Keeper("ab-1")));
        assert_eq!(Means::of("ab.damaged-12.ron"), Some(Means::Aside("ab")));
        assert_eq!(Means::of(&saving_name("ab")), Some(Means::Leftover("ab")));
        assert_eq!(Means::of(&aside_name("ab", 3)), Some(Means::Aside("ab")));
        assert_eq!(Means::of(&kept_name("ab")), Some(Means::Keeper("ab")));
        for foreign in [
            "keepers.lock",
            "ab",
            "Ab.ron",
            "a b.ron",
            ".ron",
            "ä.ron",
            "ab.ron.bak",
            "ab.damaged-x.ron",
            "ab.damaged-1",
            "ab.ron.saving~",
        ] {
            assert_eq!(Means::of(foreign), None, "{foreign}");
        }
    }
}
