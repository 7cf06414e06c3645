//! Reads `course.ron`: people, objectives and places.

use std::collections::BTreeMap;

use super::form::{Form, Shape};
use super::jumps::keys;
use super::level::{AT_LEAST_ONE, format_one};
use super::notes::{Notes, inside};
use super::values::{plain, text};
use crate::content::mistakes::shape;
use crate::content::outline::{Node, outline};
use crate::content::{Chapter, LevelId, Objective, Person, Place, Position};
use crate::words::Text;

const COURSE: Shape = Shape {
    thing: "a course",
    fields: &["format", "title", "people", "objectives", "places"],
};

const PERSON: Shape = Shape {
    thing: "a person",
    fields: &["name", "portrait"],
};

const OBJECTIVE: Shape = Shape {
    thing: "an objective",
    fields: &["i_can"],
};

const PLACE: Shape = Shape {
    thing: "a place",
    fields: &["id", "title", "about", "levels", "chapters"],
};

const CHAPTER: Shape = Shape {
    thing: "a chapter",
    fields: &["id", "title", "levels"],
};

/// The course file without its levels.
pub(super) struct Frame {
    pub(super) title: Text,
    pub(super) people: BTreeMap<String, Person>,
    pub(super) objectives: BTreeMap<String, Objective>,
    pub(super) places: Vec<Place>,
}

/// The names that a course gives, even where the rest of their entries is wrong.
#[derive(Default)]
pub(super) struct Names {
    pub(super) people: Vec<String>,
    pub(super) objectives: Vec<String>,
    /// Each level with where it is named.
    pub(super) levels: BTreeMap<LevelId, Position>,
}

/// Reads the course file. The names are absent only if nothing could be made out.
pub(super) fn course(notes: &mut Notes<'_>, content: &str) -> (Option<Frame>, Option<Names>) {
    let (node, mistakes) = outline(content);
    for (at, mistake) in mistakes {
        notes.report(at, "", mistake);
    }
    let mut names = None;
    let frame = node.and_then(|node| fill(notes, &node, &mut names));
    (frame.filter(|_| notes.problems.is_empty()), names)
}

fn fill(notes: &mut Notes<'_>, node: &Node<'_>, names: &mut Option<Names>) -> Option<Frame> {
    let form = notes.form(node, "", &COURSE)?;
    form.required(notes, "format", format_one)?;
    let title = form.required(notes, "title", text);
    form.expect_count(notes, "people", &AT_LEAST_ONE);
    let people = form.required(notes, "people", |notes, node, path| {
        notes.table(node, (path, "person"), |notes, value, key, path| {
            person(notes, value, &inside(path, key))
        })
    });
    form.expect_count(notes, "objectives", &AT_LEAST_ONE);
    let objectives = form.required(notes, "objectives", |notes, node, path| {
        notes.table(node, (path, "objective"), |notes, value, key, path| {
            objective(notes, value, &inside(path, key))
        })
    });
    let mut given = Ids::default();
    form.expect_count(notes, "places", &AT_LEAST_ONE);
    let places = form.list(notes, "places", "place", |notes, node, path| {
        place(notes, node, path, &mut given)
    });
    let owned = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
    *names = Some(Names {
        people: owned(keys(form.field("people"))),
        objectives: owned(keys(form.field("objectives"))),
        levels: given
            .levels
            .into_iter()
            .map(|(id, at)| (LevelId::new(id), notes.position(at)))
            .collect(),
    });
    Some(Frame {
        title: title?,
        people: people?,
        objectives: objectives?,
        places: places?,
    })
}

fn person(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Person> {
    let form = notes.form(node, path, &PERSON)?;
    let name = form.required(notes, "name", text);
    let portrait = form.required(notes, "portrait", plain);
    Some(Person {
        name: name?,
        portrait: portrait?,
    })
}

fn objective(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Objective> {
    let form = notes.form(node, path, &OBJECTIVE)?;
    let i_can = form.required(notes, "i_can", text);
    Some(Objective { i_can: i_can? })
}

/// Names that were given before, each with where.
type Given = BTreeMap<String, usize>;

/// What may be named only once in the course.
#[derive(Default)]
struct Ids {
    places: Given,
    chapters: Given,
    levels: Given,
}

fn place(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, given: &mut Ids) -> Option<Place> {
    let form = notes.form(node, path, &PLACE)?;
    let id = form.required(notes, "id", |notes, node, path| {
        once(notes, node, path, ("place id", &mut given.places))
    });
    let title = form.required(notes, "title", text);
    let about = form.required(notes, "about", text);
    let chapters = if form.field("chapters").is_some() {
        if let Some(levels) = form.field("levels") {
            notes.report(levels.at, path, shape::levels_twice());
        }
        form.list(notes, "chapters", "chapter", |notes, node, path| {
            chapter(notes, node, path, given)
        })
    } else {
        Some(Vec::new())
    };
    let levels = if form.field("chapters").is_some() {
        chapters.as_ref().map(|chapters| {
            let levels = chapters.iter().flat_map(|chapter| &chapter.levels);
            levels.cloned().collect()
        })
    } else {
        levels(notes, &form, &mut given.levels)
    };
    Some(Place {
        id: id?,
        title: title?,
        about: about?,
        levels: levels?,
        chapters: chapters?,
    })
}

fn chapter(notes: &mut Notes<'_>, node: &Node<'_>, path: &str, given: &mut Ids) -> Option<Chapter> {
    let form = notes.form(node, path, &CHAPTER)?;
    let id = form.required(notes, "id", |notes, node, path| {
        once(notes, node, path, ("chapter id", &mut given.chapters))
    });
    let title = form.required(notes, "title", text);
    let levels = levels(notes, &form, &mut given.levels);
    Some(Chapter {
        id: id?,
        title: title?,
        levels: levels?,
    })
}

fn levels(notes: &mut Notes<'_>, form: &Form<'_, '_>, given: &mut Given) -> Option<Vec<LevelId>> {
    form.list(notes, "levels", "level", |notes, node, path| {
        once(notes, node, path, ("level", given)).map(LevelId::new)
    })
}

/// Reads a name that may be given only once in the course.
fn once(
    notes: &mut Notes<'_>,
    node: &Node<'_>,
    path: &str,
    (what, given): (&str, &mut Given),
) -> Option<String> {
    let name = plain(notes, node, path)?;
    if let Some(first) = given.get(&name) {
        let line = notes.position(*first).line;
        notes.report(node.at, path, shape::duplicate(what, &name, line));
        return None;
    }
    given.insert(name.clone(), node.at);
    Some(name)
}
