//! What only shows in a course as a whole: places that can be answered by looks, lopsided
//! verdicts, objectives that nobody teaches, levels of the same shape. It judges what `measure`
//! has counted.

use std::collections::BTreeMap;

use super::kinds::{
    ANSWERABLE_BY_LOOKS, Kind, LOPSIDED_VERDICTS, OBJECTIVE_NOT_EXPLAINED, OBJECTIVE_NOT_TAUGHT,
    SAME_SHAPE,
};
use super::measure::{self, PlaceMeasures, Points, Row, Rows};
use crate::content::{Course, Level, Problem};

/// At least so many of a hundred options refuse too much, and as many miss a danger. About one in
/// twelve: a place of three options a decision then has each kind in every fourth decision.
const FEWEST_OF_A_KIND: Points = Points::whole(8);

/// Rows that are nearer than this to each other are nearly the same.
const NEAREST_ROWS: usize = 3;

/// More pairs of rows are not looked for: many come from one habit.
const MOST_SAME_SHAPES: usize = 20;

/// Looks at a course that was read without a problem, with the rows of its levels.
pub(super) fn look(course: &Course, rows: &Rows) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, place) in measure::places(course).iter().enumerate() {
        let path = format!("place {}", index + 1);
        let found = by_looks(place).into_iter().chain(lopsided(place));
        problems.extend(found.map(|(kind, what)| in_course(course, kind, path.clone(), what)));
    }
    problems.extend(uncovered(course));
    problems.extend(same_shapes(course, rows));
    problems
}

fn by_looks(place: &PlaceMeasures) -> Vec<(&'static Kind, String)> {
    let looks = &place.looks;
    let what = |(player, points): (measure::ByLooks, Points)| {
        let what = format!(
            "In \"{}\" whoever always takes {} is right in {points} of 100, and chance in {}: more than ten points {}.",
            place.id,
            player.takes(),
            looks.chance,
            if points > looks.chance {
                "better"
            } else {
                "worse"
            },
        );
        (&ANSWERABLE_BY_LOOKS, what)
    };
    looks.too_far().map(what).collect()
}

fn lopsided(place: &PlaceMeasures) -> Vec<(&'static Kind, String)> {
    let verdicts = place.verdicts;
    if !place.looks.can_be_judged() || verdicts.total() == 0 {
        return Vec::new();
    }
    let kinds = [
        (verdicts.too_careful, "refuse too much (`TooCareful`)"),
        (verdicts.risky, "miss a danger (`Risky`)"),
    ];
    let rare = kinds
        .into_iter()
        .map(|(count, kind)| (verdicts.share(count), kind))
        .filter(|(share, _)| *share < FEWEST_OF_A_KIND);
    let what = |(share, kind): (Points, &str)| {
        let what = format!(
            "Of 100 answers in \"{}\" only {share} {kind}, fewer than {FEWEST_OF_A_KIND}.",
            place.id
        );
        (&LOPSIDED_VERDICTS, what)
    };
    rare.map(what).collect()
}

fn uncovered(course: &Course) -> Vec<Problem> {
    let mut problems = Vec::new();
    for objective in measure::objectives(course) {
        let id = &objective.id;
        let (kind, what) = if objective.levels.is_empty() {
            let what = format!("No level teaches the objective \"{id}\".");
            (&OBJECTIVE_NOT_TAUGHT, what)
        } else if objective.explained_in.is_empty() {
            let what = format!("In no level that teaches \"{id}\" a child explains anything back.");
            (&OBJECTIVE_NOT_EXPLAINED, what)
        } else {
            continue;
        };
        problems.push(in_course(course, kind, format!("objectives › {id}"), what));
    }
    problems
}

/// Each level whose row is nearly that of an earlier one, told once with the nearest of those.
///
/// Only rows of nearly the same length are compared, but each with each: for ten thousand levels
/// of which no two are alike that is seconds, where playing them takes many minutes.
fn same_shapes(course: &Course, rows: &Rows) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut earlier: BTreeMap<usize, Vec<(&Level, &Row)>> = BTreeMap::new();
    for level in measure::in_order(course) {
        let Some(row) = rows.get(level.id()) else {
            continue;
        };
        let length = row.len();
        let lengths = length.saturating_sub(NEAREST_ROWS - 1)..length + NEAREST_ROWS;
        let near = earlier
            .range(lengths)
            .flat_map(|(_, levels)| levels)
            .filter_map(|(other, other_row)| {
                let distance = row.distance_below(NEAREST_ROWS, other_row)?;
                Some((distance, other, other_row))
            })
            .min_by_key(|(distance, ..)| *distance);
        if let Some((_, other, other_row)) = near {
            problems.push(same_shape(level, row, other, other_row));
            if problems.len() == MOST_SAME_SHAPES {
                break;
            }
        }
        earlier.entry(length).or_default().push((level, row));
    }
    problems
}

fn same_shape(level: &Level, row: &Row, other: &Level, other_row: &Row) -> Problem {
    let what = format!(
        "The row of \"{}\" ({}) is nearly that of \"{}\" ({}).",
        level.id(),
        row.names(),
        other.id(),
        other_row.names()
    );
    let path = "scenes".to_owned();
    Problem {
        at: level.position(&path),
        ..problem(&SAME_SHAPE, format!("{}.ron", level.id()), path, what)
    }
}

fn in_course(course: &Course, kind: &Kind, path: String, what: String) -> Problem {
    Problem {
        at: course.position(&path),
        ..problem(kind, Course::FILE.to_owned(), path, what)
    }
}

fn problem(kind: &Kind, file: String, path: String, what: String) -> Problem {
    Problem {
        code: kind.code,
        file,
        at: crate::content::Position::BEGINNING,
        path: Some(path),
        what,
        why: kind.why.to_owned(),
        how: kind.how.to_owned(),
    }
}

#[cfg(test)]
mod tests;
