//! `otterlock check`: tells all problems of the course, of a folder, or of single level files.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::check::{self, Report};
use crate::content::{self, Course, Problem, SourceFile};

/// How problems are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people: each under its line, and one line to close.
    Text {
        /// Whether colours are used.
        colour: bool,
    },
    /// For programs: an array of objects.
    Json,
}

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is wrong.
    Clean,
    /// Something is wrong.
    Problems,
}

impl Verdict {
    /// What the program ends with.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Problems => 1,
        }
    }
}

/// There is nothing to check at a path.
#[derive(Debug, Error)]
#[error("there is nothing at {path}; name a level file or a folder with a course.ron")]
pub struct Nowhere {
    /// The path, as it was given.
    pub(super) path: PathBuf,
}

/// What was checked, and what is wrong with it.
#[derive(Debug)]
pub struct Checked {
    /// By the names that problems give them.
    files: Vec<SourceFile>,
    problems: Vec<Problem>,
}

/// Checks what lies at the paths, or the course of the program if there are none. Fails if there
/// is nothing at one of them; then nothing is checked.
pub fn find(paths: &[PathBuf]) -> Result<Checked, Nowhere> {
    if paths.is_empty() {
        return Ok(own_course());
    }
    if let Some(missing) = paths.iter().find(|path| !path.exists()) {
        let path = missing.clone();
        return Err(Nowhere { path });
    }
    let mut all = Checked {
        files: Vec::new(),
        problems: Vec::new(),
    };
    for path in paths {
        let mut one = match folder_of(path) {
            Some(path) => folder(path),
            None => file(path),
        };
        all.files.append(&mut one.files);
        all.problems.append(&mut one.problems);
    }
    Ok(all)
}

impl Checked {
    /// What was found in the course of a folder, by names that lead there from here.
    pub(super) fn in_folder(folder: &Path, files: Vec<SourceFile>, problems: Vec<Problem>) -> Self {
        let named = |name: &str| folder.join(name).display().to_string();
        let file = |SourceFile { name, text }| SourceFile {
            name: named(&name),
            text,
        };
        let problem = |problem: Problem| Problem {
            file: named(&problem.file),
            ..problem
        };
        Self {
            files: files.into_iter().map(file).collect(),
            problems: problems.into_iter().map(problem).collect(),
        }
    }

    /// What was found in files by their own names.
    pub(super) const fn by_name(files: Vec<SourceFile>, problems: Vec<Problem>) -> Self {
        Self { files, problems }
    }

    /// How it went. Warnings count as problems only if they are denied.
    pub fn verdict(&self, deny_warnings: bool) -> Verdict {
        let counts = |problem: &Problem| deny_warnings || !check::is_warning(problem.code);
        if self.problems.iter().any(counts) {
            Verdict::Problems
        } else {
            Verdict::Clean
        }
    }

    /// Tells all that was found. Fails if `out` can't be written to.
    pub fn print(
        &self,
        format: Format,
        deny_warnings: bool,
        out: &mut impl Write,
    ) -> io::Result<()> {
        match format {
            Format::Text { colour } => {
                text(self, colour, out)?;
                writeln!(out, "{}", closing(self, deny_warnings))
            }
            Format::Json => write!(out, "{}", check::render_json(&self.problems)),
        }
    }
}

fn own_course() -> Checked {
    course_with(content::embedded(), check::pictures())
}

fn course_with(files: Vec<SourceFile>, pictures: Report) -> Checked {
    let Report { mut problems } = check::course(&files);
    problems.extend(pictures.problems);
    Checked { files, problems }
}

/// The folder that a path means: itself, or that of the course whose file it is.
pub(super) fn folder_of(path: &Path) -> Option<&Path> {
    if path.is_dir() {
        return Some(path);
    }
    if path.file_name()? != Course::FILE {
        return None;
    }
    let folder = path.parent()?;
    let here = folder.as_os_str().is_empty();
    Some(if here { Path::new(".") } else { folder })
}

fn folder(path: &Path) -> Checked {
    let (files, problems) = match content::folder(path) {
        Ok(files) => {
            let Report { problems } = check::course(&files);
            (files, problems)
        }
        Err(problems) => (Vec::new(), problems),
    };
    Checked::in_folder(path, files, problems)
}

fn file(path: &Path) -> Checked {
    match content::file(path) {
        Ok(file) => Checked {
            problems: check::level(&file).problems,
            files: vec![file],
        },
        Err(problem) => Checked {
            files: Vec::new(),
            problems: vec![*problem],
        },
    }
}

/// Every problem under its line.
fn text(checked: &Checked, colour: bool, out: &mut impl Write) -> io::Result<()> {
    let sources: BTreeMap<&str, &str> = checked
        .files
        .iter()
        .map(|file| (file.name.as_str(), file.text.as_str()))
        .collect();
    for problem in &checked.problems {
        let source = sources.get(problem.file.as_str()).copied();
        writeln!(out, "{}", check::render_text(problem, source, colour))?;
    }
    Ok(())
}

/// The line that closes, which agrees with the verdict.
fn closing(checked: &Checked, deny_warnings: bool) -> String {
    let is_course = |file: &&SourceFile| {
        Path::new(&file.name)
            .file_name()
            .is_some_and(|name| name == Course::FILE)
    };
    let levels = checked.files.iter().filter(|file| !is_course(file)).count();
    if checked.problems.is_empty() {
        return format!("{}, no problems", counted(levels, "level"));
    }
    let faulty: BTreeSet<&str> = checked
        .problems
        .iter()
        .map(|problem| problem.file.as_str())
        .collect();
    // A file that can't be read is not among those that were.
    let known = checked.files.iter().map(|file| file.name.as_str());
    let all: BTreeSet<&str> = known.chain(faulty.iter().copied()).collect();
    let is_warning = |problem: &&Problem| check::is_warning(problem.code);
    let warnings = checked.problems.iter().filter(is_warning).count();
    let kinds = [
        (checked.problems.len() - warnings, "problem"),
        (
            warnings,
            if deny_warnings {
                "denied warning"
            } else {
                "warning"
            },
        ),
    ];
    let told = kinds.into_iter().filter(|(count, _)| *count > 0);
    let told: Vec<String> = told.map(|(count, kind)| counted(count, kind)).collect();
    format!(
        "{} in {} of {}",
        told.join(" and "),
        faulty.len(),
        counted(all.len(), "file")
    )
}

fn counted(count: usize, thing: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{ending}")
}

#[cfg(test)]
mod tests;
