//! Opens what a command about levels is for: the course of the program, that of a folder, or a
//! level alone. It reads; whether the levels are any good is for `check`.

use std::path::Path;
use std::sync::Arc;

use super::check::{Checked, Nowhere, folder_of};
use crate::check::{Measures, measure, measure_level};
use crate::content::{self, Course, Level, LevelId, Problem, SourceFile};

/// Levels that were read without a problem.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The course; where a level stands alone, that of the program, for the people in it.
    pub(super) course: Arc<Course>,
    /// The level, if it stands alone.
    pub(super) level: Option<Arc<Level>>,
}

/// Why nothing could be opened.
#[derive(Debug)]
pub enum OpenError {
    /// There is nothing at the path.
    Nowhere(Nowhere),
    /// There are problems in what is there.
    Unreadable(Checked),
}

/// Opens what lies at a path or, if nothing lies there, the program's own level of that name; its
/// whole course if there is no path.
pub fn open(path: Option<&Path>) -> Result<Opened, OpenError> {
    let Some(path) = path else {
        return built_in();
    };
    if !path.exists() {
        let mut opened = built_in()?;
        let id = path.to_str().map(LevelId::new);
        opened.level = id.and_then(|id| opened.course.level(&id).cloned());
        let path = path.to_owned();
        return match opened.level {
            Some(_) => Ok(opened),
            None => Err(OpenError::Nowhere(Nowhere { path })),
        };
    }
    match folder_of(path) {
        Some(folder) => in_folder(folder),
        None => alone(path),
    }
}

impl Opened {
    /// All measures of it.
    pub fn measures(&self) -> Measures {
        match &self.level {
            Some(level) => measure_level(&self.course, level),
            None => measure(&self.course),
        }
    }
}

fn built_in() -> Result<Opened, OpenError> {
    let files = content::embedded();
    course(files, Checked::by_name)
}

fn in_folder(folder: &Path) -> Result<Opened, OpenError> {
    let checked = |files, problems| Checked::in_folder(folder, files, problems);
    match content::folder(folder) {
        Ok(files) => course(files, checked),
        Err(problems) => Err(OpenError::Unreadable(checked(Vec::new(), problems))),
    }
}

fn course(
    files: Vec<SourceFile>,
    checked: impl FnOnce(Vec<SourceFile>, Vec<Problem>) -> Checked,
) -> Result<Opened, OpenError> {
    match content::read_course(&files) {
        Ok(course) => Ok(Opened {
            course: Arc::new(course),
            level: None,
        }),
        Err(problems) => Err(OpenError::Unreadable(checked(files, problems))),
    }
}

fn alone(path: &Path) -> Result<Opened, OpenError> {
    let unreadable = |files, problems| OpenError::Unreadable(Checked::by_name(files, problems));
    let file = content::file(path).map_err(|problem| unreadable(Vec::new(), vec![*problem]))?;
    match content::read_level(&file.name, &file.text) {
        Ok(level) => Ok(Opened {
            level: Some(Arc::new(level)),
            ..built_in()?
        }),
        Err(problems) => Err(unreadable(vec![file], problems)),
    }
}
