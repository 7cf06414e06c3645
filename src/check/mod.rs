//! Finds all problems of a course: structure, graph, words, pictures, and by *playing* every
//! level and measuring that it fits. It reports; it never mends, and it prints nothing itself.
//!
//! What can't be read is found by the room `content`; here begins whether a level is any good.

mod chat;
mod example;
mod explain;
mod findings;
mod fits;
mod forbidden;
mod graph;
mod guess;
mod jigsaw;
mod kinds;
mod measure;
mod panel;
mod photo;
mod phrases;
mod pictures;
mod play;
mod players;
mod profile;
mod render;
mod sentences;
mod shape;
mod syllables;
mod texts;
mod wide;
mod words;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod orders;
#[cfg(test)]
mod photos;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod talks;
#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use explain::explain;
pub use measure::{
    ByLooks, LevelMeasures, Looks, Measures, ObjectiveMeasures, PlaceMeasures, Points, Row,
    Verdicts, measure, measure_level,
};
pub use render::{render_json, render_text};

use self::findings::Findings;
use self::measure::Rows;
use self::players::Played;
use crate::content::{self, Code, Course, Level, Problem, Reading, SourceFile};
use crate::picture::Gallery;

/// All that is wrong with a course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The problems, by file and position.
    pub problems: Vec<Problem>,
}

/// Whether a problem only asks for a second look: it leaves a level playable, and a good writer
/// may have had a reason.
pub const fn is_warning(code: Code) -> bool {
    matches!(
        code,
        Code::HardText
            | Code::LongBriefSentence
            | Code::HintDoesNotFit
            | Code::PhraseNotRolled
            | Code::LopsidedVerdicts
            | Code::ObjectiveNotExplained
            | Code::SameShape
    )
}

/// Reads a whole course, looks at every level, plays each of them, and looks at the course as a
/// whole if every level could be read.
pub fn course(files: &[SourceFile]) -> Report {
    let Reading {
        course,
        mut problems,
    } = content::read(files);
    if let Some(course) = course.map(Arc::new) {
        let gallery = Gallery::embedded();
        let rolled = phrases::rolled(&course);
        let is_whole = problems.is_empty();
        let mut rows = Rows::new();
        for (id, level) in course.levels() {
            let mut findings = Findings::new(format!("{id}.ron"), level);
            look(&mut findings);
            phrases::look(&mut findings, &rolled);
            pictures::look(&mut findings, &course, &gallery);
            rows.insert(id.clone(), play(&mut findings, &course));
            problems.extend(findings.into_problems());
        }
        if is_whole {
            problems.extend(wide::look(&course, &rows));
        }
    }
    report(problems)
}

/// Reads a whole course and looks at structure and words only; nothing is played or drawn.
pub fn structure_and_words(files: &[SourceFile]) -> Report {
    let Reading {
        course,
        mut problems,
    } = content::read(files);
    let rolled = course.as_ref().map(phrases::rolled).unwrap_or_default();
    for (id, level) in course.iter().flat_map(Course::levels) {
        let mut findings = Findings::new(format!("{id}.ron"), level);
        look(&mut findings);
        phrases::look(&mut findings, &rolled);
        problems.extend(findings.into_problems());
    }
    report(problems)
}

/// Checks a level alone. Whether a course knows its people and objectives is not looked at; those
/// whom the course of the program knows get their faces from there.
pub fn level(file: &SourceFile) -> Report {
    let level = match content::read_level(&file.name, &file.text) {
        Ok(level) => Arc::new(level),
        Err(problems) => return Report { problems },
    };
    let mut findings = Findings::new(file.name.clone(), &level);
    look(&mut findings);
    if let Some(course) = content::read(&content::embedded()).course.map(Arc::new) {
        pictures::look(&mut findings, &course, &Gallery::embedded());
        play(&mut findings, &course);
    }
    report(findings.into_problems())
}

/// Looks at a level that was not read from a file but built by the game, and plays it if asked to.
pub fn built(course: &Arc<Course>, level: &Arc<Level>, plays: bool) -> Report {
    let mut findings = Findings::new(level.id().to_string(), level);
    look(&mut findings);
    if plays {
        pictures::look(&mut findings, course, &Gallery::embedded());
        play(&mut findings, course);
    }
    report(findings.into_problems())
}

/// Checks the pictures that come with the program.
pub fn pictures() -> Report {
    report(pictures::problems(&Gallery::embedded()))
}

fn look(findings: &mut Findings<'_>) {
    graph::look(findings);
    shape::look(findings);
    guess::look(findings);
    panel::look(findings);
    photo::look(findings);
    chat::look(findings);
    profile::look(findings);
    jigsaw::look(findings);
    words::look(findings);
    forbidden::look(findings);
}

/// Plays a level in every manner, and gives its row of steps.
fn play(findings: &mut Findings<'_>, course: &Arc<Course>) -> Row {
    let level: &Arc<Level> = findings.level();
    let level = Arc::clone(level);
    example::look(findings, course);
    let Played { seen, best_way } = players::look(findings, course, &level);
    fits::look(findings, &seen);
    Row::along(&level, &best_way)
}

fn report(mut problems: Vec<Problem>) -> Report {
    problems.sort_by(|one, other| {
        (&one.file, one.at, one.code).cmp(&(&other.file, other.at, other.code))
    });
    Report { problems }
}
