//! The course: who lives in the village, which places it has, and which levels in which order.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::{Level, LevelId, Position, embed};
use crate::words::Text;

/// The whole course with its levels.
#[derive(Debug, Clone)]
pub struct Course {
    pub(super) title: Text,
    pub(super) people: BTreeMap<String, Person>,
    pub(super) objectives: BTreeMap<String, Objective>,
    pub(super) places: Vec<Place>,
    /// Those of the program are read when the first of them is asked for, see
    /// [`built_in`](super::built_in); all others have been read before.
    pub(super) levels: OnceLock<BTreeMap<LevelId, Arc<Level>>>,
    /// Where in `course.ron` each path ("objectives › story.wind", "place 2") begins.
    pub(super) positions: BTreeMap<String, Position>,
}

/// Somebody of the village.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What they are called.
    pub name: Text,
    /// The drawing of their face.
    pub portrait: String,
}

/// Something that a level teaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objective {
    /// In a child's words: "I can spot passwords that are easy to guess".
    pub i_can: Text,
}

/// A place of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The id of its place in the picture of the village.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What there is to do, in one line.
    pub about: Text,
    /// Its levels, in the order that the lamps suggest.
    pub levels: Vec<LevelId>,
    /// The same levels in parts that fill a lesson each; none if the place has no parts.
    pub chapters: Vec<Chapter>,
}

/// A part of a place: levels that fill a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// What `--lesson` calls it: `passwords-1`.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// Its levels, in order.
    pub levels: Vec<LevelId>,
}

impl Course {
    /// The file that describes it, at the top of its folder.
    pub const FILE: &'static str = "course.ron";

    /// What it is called.
    pub const fn title(&self) -> &Text {
        &self.title
    }

    /// Everybody, by id.
    pub const fn people(&self) -> &BTreeMap<String, Person> {
        &self.people
    }

    /// Somebody by id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.get(id)
    }

    /// What can be learnt, by id.
    pub const fn objectives(&self) -> &BTreeMap<String, Objective> {
        &self.objectives
    }

    /// The places of the map, in the order that the lamps suggest.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// A level by its name.
    pub fn level(&self, id: &LevelId) -> Option<&Arc<Level>> {
        self.levels().get(id)
    }

    /// All levels by name. Those of the program are read by whoever asks first; others who ask
    /// meanwhile wait for that.
    pub fn levels(&self) -> &BTreeMap<LevelId, Arc<Level>> {
        self.levels.get_or_init(embed::levels)
    }

    /// A part of a place by its id.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        let mut chapters = self.places.iter().flat_map(|place| &place.chapters);
        chapters.find(|chapter| chapter.id == id)
    }

    /// The place that a level stands in.
    pub fn place_of(&self, id: &LevelId) -> Option<&Place> {
        self.places.iter().find(|place| place.levels.contains(id))
    }

    /// Where in its file something stands, by its path; the beginning of the file if that is not
    /// known.
    pub fn position(&self, path: &str) -> Position {
        let known = self.positions.get(path);
        known.copied().unwrap_or(Position::BEGINNING)
    }
}

#[cfg(test)]
impl Course {
    /// Whether its levels have been read.
    pub(crate) fn has_read_levels(&self) -> bool {
        self.levels.get().is_some()
    }

    /// The same with the levels of a place parted into chapters, by how many each has.
    pub(crate) fn with_chapters(mut self, place: &str, chapters: &[(&str, &str, usize)]) -> Self {
        for place in self.places.iter_mut().filter(|known| known.id == place) {
            let mut levels = place.levels.iter().cloned();
            place.chapters = chapters
                .iter()
                .map(|(id, title, count)| Chapter {
                    id: (*id).to_owned(),
                    title: Text::from_data(*title),
                    levels: levels.by_ref().take(*count).collect(),
                })
                .collect();
        }
        self
    }

    /// A course of these people, and of places with their levels.
    pub(crate) fn sample(
        people: BTreeMap<String, Person>,
        places: Vec<(&str, Vec<Level>)>,
    ) -> Self {
        let text = |words: &str| Text::from_data(words);
        let mut levels = BTreeMap::new();
        let place = |(id, inside): (&str, Vec<Level>)| Place {
            id: id.into(),
            title: text(&format!("Place {id}")),
            about: text(&format!("About {id}")),
            levels: inside
                .into_iter()
                .map(|level| {
                    let id = level.id().clone();
                    levels.insert(id.clone(), Arc::new(level));
                    id
                })
                .collect(),
            chapters: Vec::new(),
        };
        let places = places.into_iter().map(place).collect();
        let objective = Objective {
            i_can: text("I can do it."),
        };
        Self {
            title: text("Pebblebrook"),
            people,
            objectives: [("can".to_owned(), objective)].into(),
            places,
            levels: levels.into(),
            positions: BTreeMap::new(),
        }
    }
}
