//! Reads a course with all its levels, and sees that they fit together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::course::{Frame, Names, course};
use super::level::level;
use super::notes::{MOST_PROBLEMS, Mentioned, Notes, problem};
use crate::content::mistakes::{course as mistakes, file};
use crate::content::{Course, Level, LevelId, Position, Problem};

/// A file of a course, already in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its way from the top of the course's folder, with `/` between: `passwords/01-door.ron`.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// What could be read of a course, and all that is wrong with it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The course, with those levels that have no problem. Absent if `course.ron` has one.
    pub course: Option<Course>,
    /// All problems, by file and position.
    pub problems: Vec<Problem>,
}

/// Reads a whole course; if anything is wrong, gives all problems by file and position.
pub fn read_course(files: &[SourceFile]) -> Result<Course, Vec<Problem>> {
    let Reading { course, problems } = read(files);
    match course {
        Some(course) if problems.is_empty() => Ok(course),
        Some(_) | None => Err(problems),
    }
}

/// Reads a level alone. Whether the course knows its people and objectives is not looked at.
pub fn read_level(name: &str, text: &str) -> Result<Level, Vec<Problem>> {
    let text = without_mark(text);
    let mut notes = Notes::new(name, text);
    let level = level(&mut notes, level_id(name), text);
    level.ok_or_else(|| sorted(notes.problems))
}

/// Reads as much of a course as is right.
pub fn read(files: &[SourceFile]) -> Reading {
    let Head {
        frame,
        names,
        positions,
        mut problems,
    } = head(files);
    let level_files = files.iter().filter(|file| file.name != Course::FILE);
    let level_files: Vec<&SourceFile> = level_files.collect();
    let mut levels = BTreeMap::new();
    for file in &level_files {
        let text = without_mark(&file.text);
        let mut notes = Notes::new(&file.name, text);
        let id = level_id(&file.name);
        let level = level(&mut notes, id.clone(), text);
        if let Some(names) = &names {
            check_against_course(&mut notes, names, &id);
        }
        if let Some(level) = level.filter(|_| notes.problems.is_empty()) {
            levels.insert(id, Arc::new(level));
        }
        problems.append(&mut notes.problems);
    }
    let known: BTreeSet<LevelId> = level_files
        .iter()
        .map(|file| level_id(&file.name))
        .collect();
    for (id, at) in names.iter().flat_map(|names| &names.levels) {
        if !known.contains(id) {
            let mistake = mistakes::level_missing(id, known.iter().map(LevelId::as_str));
            problems.push(problem(Course::FILE, *at, "", mistake));
        }
    }
    let course = frame.map(|mut frame| {
        for place in &mut frame.places {
            place.levels.retain(|id| levels.contains_key(id));
            for chapter in &mut place.chapters {
                chapter.levels.retain(|id| levels.contains_key(id));
            }
        }
        frame.into_course(positions, levels.into())
    });
    Reading {
        course,
        problems: limited(sorted(problems)),
    }
}

/// Reads the course file alone. Its levels are left to be read when the first is asked for, so the
/// files must be those of the program.
pub(in crate::content) fn read_frame(files: &[SourceFile]) -> Result<Course, Vec<Problem>> {
    let head = head(files);
    match head.frame {
        Some(frame) => Ok(frame.into_course(head.positions, OnceLock::new())),
        None => Err(limited(sorted(head.problems))),
    }
}

/// What a course file says, and what is wrong with it.
struct Head {
    frame: Option<Frame>,
    names: Option<Names>,
    positions: BTreeMap<String, Position>,
    problems: Vec<Problem>,
}

fn head(files: &[SourceFile]) -> Head {
    let Some(file) = files.iter().find(|file| file.name == Course::FILE) else {
        let missing = mistakes::no_course();
        return Head {
            frame: None,
            names: None,
            positions: BTreeMap::new(),
            problems: vec![problem(Course::FILE, Position::BEGINNING, "", missing)],
        };
    };
    let text = without_mark(&file.text);
    let mut notes = Notes::new(&file.name, text);
    let (frame, names) = course(&mut notes, text);
    Head {
        frame,
        names,
        positions: notes.positions,
        problems: notes.problems,
    }
}

impl Frame {
    fn into_course(
        self,
        positions: BTreeMap<String, Position>,
        levels: OnceLock<BTreeMap<LevelId, Arc<Level>>>,
    ) -> Course {
        Course {
            title: self.title,
            people: self.people,
            objectives: self.objectives,
            places: self.places,
            levels,
            positions,
        }
    }
}

/// Notes people and objectives that the course doesn't know, and a level that it doesn't name.
fn check_against_course(notes: &mut Notes<'_>, names: &Names, id: &LevelId) {
    if !names.levels.contains_key(id) {
        notes.report(0, "", mistakes::level_not_listed(id));
    }
    for mention in notes.mentions.clone() {
        let name = mention.name.as_str();
        let mistake = match mention.kind {
            Mentioned::Person if !names.people.contains(&mention.name) => {
                mistakes::unknown_person(name, names.people.iter().map(String::as_str))
            }
            Mentioned::Objective if !names.objectives.contains(&mention.name) => {
                mistakes::unknown_objective(name, names.objectives.iter().map(String::as_str))
            }
            Mentioned::Person
            | Mentioned::Objective
            | Mentioned::Oops
            | Mentioned::Piece
            | Mentioned::Account
            | Mentioned::OtherAccount
            | Mentioned::MadeAccount
            | Mentioned::TwinAccount
            | Mentioned::Then
            | Mentioned::Go => continue,
        };
        notes.report(mention.at, &mention.path, mistake);
    }
}

/// Text without the mark that some Windows programs put at its beginning.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn level_id(name: &str) -> LevelId {
    LevelId::new(name.strip_suffix(".ron").unwrap_or(name))
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by(|one, other| {
        (&one.file, one.at, one.code).cmp(&(&other.file, other.at, other.code))
    });
    problems
}

/// Keeps as many problems as anybody would read, and says that there are more.
fn limited(mut problems: Vec<Problem>) -> Vec<Problem> {
    if problems.len() > MOST_PROBLEMS {
        problems.truncate(MOST_PROBLEMS);
        if let Some(Problem { file, at, .. }) = problems.last() {
            let more = problem(file, *at, "", file::too_many_problems(MOST_PROBLEMS));
            problems.push(more);
        }
    }
    problems
}
