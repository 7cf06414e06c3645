//! Words for levels and the course not fitting together.

use super::{Mistake, nearest, suggestion};
use crate::content::{Code, LevelId};

pub(in crate::content) fn no_course() -> Mistake {
    Mistake::new(
        Code::Unreadable,
        "There is no file `course.ron` at the top of this folder.",
        "It says who lives in the village, what can be learnt, and which levels there are.",
        "Check that it is the right folder, or write `course.ron`.",
    )
}

pub(in crate::content) fn unknown_person<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownPerson,
        format!("Nobody in the course is called `\"{name}\"`."),
        "The game would not know their name or which face to draw.",
        format!(
            "{} People are introduced in `course.ron`.",
            suggestion(name, known)
        ),
    )
}

pub(in crate::content) fn unknown_objective<'k>(
    name: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    let near = nearest(name, known)
        .map(|near| format!("Did you mean `{near}`? "))
        .unwrap_or_default();
    Mistake::new(
        Code::UnknownObjective,
        format!("The course has no objective `\"{name}\"`."),
        "Progress and review are kept by objective, so each has to be described.",
        format!("{near}Objectives are described in `course.ron`."),
    )
}

pub(in crate::content) fn level_not_listed(id: &LevelId) -> Mistake {
    Mistake::new(
        Code::LevelNotListed,
        format!("The course doesn't name the level `\"{id}\"`."),
        "It has no place on the map, so nobody could find it.",
        format!("Add `\"{id}\"` to the levels of a place in `course.ron`."),
    )
}

pub(in crate::content) fn level_missing<'k>(
    id: &LevelId,
    known: impl IntoIterator<Item = &'k str>,
) -> Mistake {
    let mend = nearest(id.as_str(), known).map_or_else(
        || format!("Write the file `{id}.ron`, or take the level out of the course."),
        |near| format!("Did you mean `{near}`? Else write the file `{id}.ron`."),
    );
    Mistake::new(
        Code::LevelMissing,
        format!("There is no file for the level `\"{id}\"`."),
        "The map would show a lamp that leads nowhere.",
        mend,
    )
}
