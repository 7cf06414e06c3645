//! Measures a course: how long and how hard to read its levels are, of which steps they are made,
//! how their answers are judged, and whether they can be answered by looks. It judges nothing;
//! what is too much or too little is said by `wide` for a course.

mod careful;
mod items;
mod looks;
mod points;
mod reading;
mod row;
mod verdicts;

#[cfg(test)]
pub(super) mod samples;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

pub use looks::{ByLooks, Looks};
pub use points::Points;
pub use row::Row;
pub use verdicts::Verdicts;

use self::items::{Item, items};
use self::reading::Reading;
use super::players;
use crate::content::{Course, Level, LevelId, Place, Step};

/// The rows of levels, by name.
pub(super) type Rows = BTreeMap<LevelId, Row>;

/// All measures of a course, or of a level alone.
#[derive(Debug, Clone, Serialize)]
pub struct Measures {
    /// Level by level, in the order of the course.
    pub levels: Vec<LevelMeasures>,
    /// Place by place; for a level alone, the level as if it were one.
    pub places: Vec<PlaceMeasures>,
    /// Objective by objective, by id; none for a level alone.
    pub objectives: Vec<ObjectiveMeasures>,
}

/// The measures of a level.
#[derive(Debug, Clone, Serialize)]
pub struct LevelMeasures {
    /// Its name.
    pub id: LevelId,
    /// What it is called.
    pub title: String,
    /// How long it says to take.
    pub minutes: u8,
    /// All words that a child may read in play, on whatever way.
    pub words: usize,
    /// The same where brief forms stand for full ones.
    pub words_with_brief: usize,
    /// At which school grade it can be read (Flesch and Kincaid), to a tenth.
    pub grade: f64,
    /// Its steps as the winner plays them.
    pub row: Row,
    /// How many decisions, cards and gaps there are, in all scenes.
    pub items: usize,
    /// Of its options.
    pub verdicts: Verdicts,
    /// Cards of the Oops album that are shown as a title from the beginning.
    pub open_cards: usize,
    /// Those that are secret until they are found.
    pub secret_cards: usize,
    /// Ids of what it teaches.
    pub objectives: Vec<String>,
}

/// The measures of a place.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceMeasures {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How many levels it has.
    pub levels: usize,
    /// Whether it can be answered by looks.
    pub looks: Looks,
    /// Of all options.
    pub verdicts: Verdicts,
}

/// Where an objective is taught.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveMeasures {
    /// Its id.
    pub id: String,
    /// What it says.
    pub i_can: String,
    /// The levels that teach it.
    pub levels: Vec<LevelId>,
    /// Those of them in which it is explained back, with a `Teach`.
    pub explained_in: Vec<LevelId>,
}

/// Measures a whole course. Each level is played once by the winner.
pub fn measure(course: &Arc<Course>) -> Measures {
    let levels = in_order(course);
    Measures {
        levels: levels.map(|level| level_measures(course, level)).collect(),
        places: places(course),
        objectives: objectives(course),
    }
}

/// Measures a level alone, with the people of a course.
pub fn measure_level(course: &Arc<Course>, level: &Arc<Level>) -> Measures {
    let items = items(level);
    let title = level.title().source().to_owned();
    Measures {
        places: vec![place_measures(level.id().as_str(), title, 1, &items)],
        levels: vec![level_measures(course, level)],
        objectives: Vec::new(),
    }
}

/// The levels in the order that the lamps suggest.
pub(super) fn in_order(course: &Course) -> impl Iterator<Item = &Arc<Level>> {
    let ids = course.places().iter().flat_map(|place| &place.levels);
    ids.filter_map(|id| course.level(id))
}

/// The measures of each place.
pub(super) fn places(course: &Course) -> Vec<PlaceMeasures> {
    let measured = |place: &Place| {
        let levels = place.levels.iter().filter_map(|id| course.level(id));
        let items: Vec<Item> = levels.flat_map(|level| items(level)).collect();
        let title = place.title.source().to_owned();
        place_measures(&place.id, title, place.levels.len(), &items)
    };
    course.places().iter().map(measured).collect()
}

/// The measures of each objective.
pub(super) fn objectives(course: &Course) -> Vec<ObjectiveMeasures> {
    let begun = course.objectives().iter().map(|(id, objective)| {
        let measures = ObjectiveMeasures {
            id: id.clone(),
            i_can: objective.i_can.source().to_owned(),
            levels: Vec::new(),
            explained_in: Vec::new(),
        };
        (id.as_str(), measures)
    });
    let mut by_id: BTreeMap<&str, ObjectiveMeasures> = begun.collect();
    for level in in_order(course) {
        let explains = explains(level);
        for id in level.objectives() {
            if let Some(measures) = by_id.get_mut(id.as_str()) {
                measures.levels.push(level.id().clone());
                if explains {
                    measures.explained_in.push(level.id().clone());
                }
            }
        }
    }
    by_id.into_values().collect()
}

/// Whether the child explains something back in a level.
fn explains(level: &Level) -> bool {
    let mut steps = level.scenes().values().flat_map(|scene| &scene.steps);
    steps.any(|step| matches!(step, Step::Teach(_)))
}

fn place_measures(id: &str, title: String, levels: usize, items: &[Item]) -> PlaceMeasures {
    PlaceMeasures {
        id: id.to_owned(),
        title,
        levels,
        looks: Looks::at(items),
        verdicts: sum(items),
    }
}

fn level_measures(course: &Arc<Course>, level: &Arc<Level>) -> LevelMeasures {
    let Reading {
        words,
        words_with_brief,
        grade,
    } = Reading::of(level);
    let items = items(level);
    let secret_cards = level.oops().values().filter(|card| card.secret).count();
    LevelMeasures {
        id: level.id().clone(),
        title: level.title().source().to_owned(),
        minutes: level.minutes(),
        words,
        words_with_brief,
        grade,
        row: Row::along(level, &players::best_way(course, level)),
        items: items.len(),
        verdicts: sum(&items),
        open_cards: level.oops().len() - secret_cards,
        secret_cards,
        objectives: level.objectives().to_vec(),
    }
}

fn sum(items: &[Item]) -> Verdicts {
    let verdicts = items.iter().map(|item| item.verdicts);
    verdicts.fold(Verdicts::default(), Verdicts::and)
}

#[cfg(test)]
mod tests;
