//! Reads the files of a course from a folder, without trusting it.
//!
//! Levels can come from anybody: nothing outside the folder is read, nothing that is not a usual
//! file is opened, and no file is read further than its limit.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use super::mistakes::{Mistake, file};
use super::reader::problem;
use super::{Position, Problem, SourceFile};

/// The most bytes that a file may have: a level of 600 words has about 20,000.
const LARGEST: u64 = 256 * 1024;

/// How many folders deep levels may lie. A course needs one.
const DEEPEST: usize = 8;

/// Reads all `.ron` files of a folder, by name. If any can't be read, gives all problems.
pub fn folder(path: &Path) -> Result<Vec<SourceFile>, Vec<Problem>> {
    let mut walk = Walk::default();
    walk.folder(path, "", 0);
    if walk.problems.is_empty() {
        walk.files.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(walk.files)
    } else {
        walk.problems
            .sort_by(|one, other| one.file.cmp(&other.file));
        Err(walk.problems)
    }
}

/// Reads one file, named as its path, whatever its ending is.
pub fn file(path: &Path) -> Result<SourceFile, Box<Problem>> {
    let name = path.display().to_string();
    match read(path) {
        Ok(text) => Ok(SourceFile { name, text }),
        Err((at, mistake)) => Err(Box::new(problem(&name, at, "", mistake))),
    }
}

#[derive(Default)]
struct Walk {
    files: Vec<SourceFile>,
    problems: Vec<Problem>,
}

impl Walk {
    fn folder(&mut self, path: &Path, name: &str, depth: usize) {
        if depth > DEEPEST {
            self.report(name, Position::BEGINNING, file::too_deep_folder(DEEPEST));
            return;
        }
        let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                let shown = if name.is_empty() {
                    path.to_string_lossy()
                } else {
                    name.into()
                };
                self.report(
                    &shown,
                    Position::BEGINNING,
                    file::cannot_open(&error.to_string()),
                );
                return;
            }
        };
        for entry in entries {
            let own = entry.file_name().to_string_lossy().into_owned();
            let name = if name.is_empty() {
                own
            } else {
                format!("{name}/{own}")
            };
            let is_level = Path::new(&name).extension().is_some_and(|end| end == "ron");
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => self.folder(&entry.path(), &name, depth + 1),
                Ok(kind) if kind.is_symlink() && is_level => {
                    self.report(&name, Position::BEGINNING, file::a_link());
                }
                Ok(kind) if kind.is_file() && is_level => self.file(&entry.path(), name),
                Ok(_) => {}
                Err(error) => {
                    self.report(
                        &name,
                        Position::BEGINNING,
                        file::cannot_open(&error.to_string()),
                    );
                }
            }
        }
    }

    fn file(&mut self, path: &Path, name: String) {
        match read(path) {
            Ok(text) => self.files.push(SourceFile { name, text }),
            Err(refused) => self.report(&name, refused.0, refused.1),
        }
    }

    fn report(&mut self, name: &str, at: Position, mistake: Mistake) {
        self.problems.push(problem(name, at, "", mistake));
    }
}

fn read(path: &Path) -> Result<String, (Position, Mistake)> {
    let at_beginning = |mistake| (Position::BEGINNING, mistake);
    let cannot_open = |error: io::Error| at_beginning(file::cannot_open(&error.to_string()));
    // Asked before anything is read, and held to while reading: a file can grow in between.
    if fs::metadata(path).map_err(cannot_open)?.len() > LARGEST {
        return Err(at_beginning(file::too_large(LARGEST)));
    }
    let mut bytes = Vec::new();
    let opened = File::open(path).map_err(cannot_open)?;
    opened
        .take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot_open)?;
    if bytes.len() as u64 > LARGEST {
        return Err(at_beginning(file::too_large(LARGEST)));
    }
    decode(bytes)
}

fn decode(bytes: Vec<u8>) -> Result<String, (Position, Mistake)> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err((Position::BEGINNING, file::utf16()));
    }
    if bytes.contains(&0) {
        // Every other byte of English in UTF-16 is zero.
        let text_bytes = bytes.iter().filter(|byte| **byte != 0).count();
        let mistake = if (1..=bytes.len() * 2 / 3).contains(&text_bytes) {
            file::utf16()
        } else {
            file::zero_bytes()
        };
        return Err((Position::BEGINNING, mistake));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let readable = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..readable).unwrap_or_default();
        (end_of(&String::from_utf8_lossy(before)), file::not_utf8())
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

fn end_of(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position {
        line: 1 + text.matches('\n').count(),
        column: 1 + last.chars().count(),
    }
}
