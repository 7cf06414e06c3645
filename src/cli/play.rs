//! `otterlock` and `otterlock play`: the game.

use std::io::{self, Write as _};

use super::arguments::{PlayArguments, Switch};
use super::{FINE, MISUSE, PROBLEMS, complain};
use crate::content::{self, Course, LevelId, Problem};
use crate::host::{self, Ending, HostError, Request};

/// What to do where there is no folder of levels.
const NAME_LEVELS: &str = "name one with a course.ron";

/// Why a lesson can't be played so.
const NOT_FOR_A_KEEPER: &str =
    "--lesson keeps nothing, so it can't be played as a keeper; leave out --keeper";
const NOT_ONE_LEVEL: &str =
    "--lesson plays a whole chapter, and play starts one level; leave out one of them";

pub(super) fn play(arguments: PlayArguments, level: Option<LevelId>) -> u8 {
    if let Some(misuse) = misuse(&arguments, level.as_ref()) {
        let _ = writeln!(io::stderr(), "otterlock: {misuse}");
        return MISUSE;
    }
    if let Some(levels) = arguments.levels.as_ref().filter(|path| !path.is_dir()) {
        let shown = levels.display();
        let _ = writeln!(
            io::stderr(),
            "otterlock: there is no folder {shown}; {NAME_LEVELS}"
        );
        return MISUSE;
    }
    let course = match course(&arguments, level.as_ref()) {
        Ok(course) => course,
        Err(problems) => return complain_of(&problems),
    };
    let request = Request {
        plain: arguments.plain,
        ascii: arguments.ascii,
        theme: arguments.theme.map(Into::into),
        no_mouse: arguments.no_mouse,
        motion: arguments.motion.map(|motion| motion == Switch::On),
        guest: arguments.guest,
        keeper: arguments.keeper,
        seed: arguments.seed,
        level,
        lesson: arguments.lesson,
        pseudo: arguments.pseudo,
    };
    match host::play(course, request) {
        Ok(Ending::Quit { unsaved: None }) => FINE,
        // Play itself went well, and has been told so on screen while it could.
        Ok(Ending::Quit {
            unsaved: Some(error),
        }) => {
            complain(&error);
            FINE
        }
        // As a shell would report it.
        Ok(Ending::Signal(number)) => number.saturating_add(128),
        Err(
            error @ (HostError::NoSuchLevel { .. }
            | HostError::NoSuchChapter { .. }
            | HostError::NoChapters),
        ) => {
            complain(&error);
            MISUSE
        }
        Err(error) => complain(&error),
    }
}

/// What does not go together.
fn misuse(arguments: &PlayArguments, level: Option<&LevelId>) -> Option<&'static str> {
    arguments.lesson.as_ref()?;
    if level.is_some() {
        Some(NOT_ONE_LEVEL)
    } else if arguments.keeper.is_some() {
        Some(NOT_FOR_A_KEEPER)
    } else {
        None
    }
}

fn course(arguments: &PlayArguments, level: Option<&LevelId>) -> Result<Course, Vec<Problem>> {
    match (&arguments.levels, level) {
        (Some(folder), _) => content::read_course(&content::folder(folder)?),
        // A level is read at once then, and whoever writes one hears what is wrong with it.
        (None, Some(_)) => content::read_course(&content::embedded()),
        (None, None) => content::built_in(),
    }
}

fn complain_of(problems: &[Problem]) -> u8 {
    let mut output = io::stderr().lock();
    for problem in problems {
        let _ = writeln!(output, "{problem}\n");
    }
    let _ = writeln!(
        output,
        "otterlock: these levels can't be played yet; otterlock check says the same with the lines"
    );
    PROBLEMS
}
