//! A level or a whole course as one readable text, for proof-readers, teachers and translators:
//! every scene with every branch, the answer key, hard words, cards and notes for grown-ups. All
//! texts of a level stand in it; whoever adds one to the format adds it here.

mod arranged;
mod chat;
mod copies;
mod key;
mod leak;
mod locks;
mod page;
mod panel;
mod parts;
mod photo;
mod photos;
mod profile;
mod steps;

use self::page::Page;
use crate::content::{Course, Level, Place};

/// A whole course: who lives there, what can be learnt, and every level in the order of the lamps.
pub fn course(course: &Course) -> String {
    let mut page = Page::new(1);
    page.heading(0, course.title().source());
    page.heading(1, "People");
    for (id, person) in course.people() {
        page.entry(&format!("{id}: {}", person.name.source()));
    }
    page.heading(1, "Objectives");
    for (id, objective) in course.objectives() {
        page.entry(&format!("{id}: {}", objective.i_can.source()));
    }
    for place in course.places() {
        page.heading(1, place.title.source());
        page.paragraph(place.about.source());
        for chapter in &place.chapters {
            page.entry(&format!(
                "Chapter {}: {}",
                chapter.id,
                chapter.title.source()
            ));
        }
        for level in place.levels.iter().filter_map(|id| course.level(id)) {
            let mut proof = Page::new(3);
            whole(&mut proof, course, level);
            page.append(&proof.into_text());
        }
    }
    page.into_text()
}

/// A level. People and objectives have their names from the course, as far as it knows them.
pub fn level(course: &Course, level: &Level) -> String {
    let mut page = Page::new(1);
    whole(&mut page, course, level);
    page.into_text()
}

fn whole(page: &mut Page, course: &Course, level: &Level) {
    page.heading(0, level.title().source());
    facts(page, course, level);
    for (name, scene) in in_order(level) {
        page.heading(1, &format!("Scene \"{name}\""));
        for (index, step) in scene.steps.iter().enumerate() {
            steps::step(page, (course, level), index + 1, step);
        }
    }
    key::key(page, level);
    photos::jigsaw(page, level);
    cards(page, level);
    words(page, level);
    grown_ups(page, level);
}

/// The scenes, that with which the level begins first.
fn in_order(level: &Level) -> impl Iterator<Item = (&String, &crate::content::Scene)> {
    let is_start = |name: &str| name == Level::START;
    let first = level
        .scenes()
        .iter()
        .filter(move |(name, _)| is_start(name));
    let others = level
        .scenes()
        .iter()
        .filter(move |(name, _)| !is_start(name));
    first.chain(others)
}

fn facts(page: &mut Page, course: &Course, level: &Level) {
    let (from, to) = level.ages();
    page.entry(&format!("Level: {}", level.id()));
    if let Some(place) = course.place_of(level.id()) {
        page.entry(&format!("Place: {}", where_in(place, level)));
    }
    page.entry(&format!("Minutes: {}", level.minutes()));
    page.entry(&format!("Ages: {from} to {to}"));
    for id in level.objectives() {
        let known = course.objectives().get(id);
        let i_can = known.map_or("", |objective| objective.i_can.source());
        page.entry(format!("Objective: {id}. {i_can}").trim_end());
    }
}

fn where_in(place: &Place, level: &Level) -> String {
    let mut chapters = place.chapters.iter();
    let chapter = chapters.find(|chapter| chapter.levels.contains(level.id()));
    let title = place.title.source();
    chapter.map_or_else(
        || title.to_owned(),
        |chapter| format!("{title}, chapter \"{}\"", chapter.title.source()),
    )
}

fn cards(page: &mut Page, level: &Level) {
    if level.oops().is_empty() {
        return;
    }
    page.heading(1, "Oops cards");
    for card in level.oops().values() {
        let secret = if card.secret { " (secret)" } else { "" };
        let (title, text) = (card.title.source(), card.text.source());
        page.entry(&format!("**{title}**{secret}: {text}"));
    }
}

fn words(page: &mut Page, level: &Level) {
    if level.words().is_empty() {
        return;
    }
    page.heading(1, "Hard words");
    for (word, meaning) in level.words() {
        page.entry(&format!("**{word}**: {}", meaning.source()));
    }
}

fn grown_ups(page: &mut Page, level: &Level) {
    let notes = level.grown_ups();
    page.heading(1, "For grown-ups");
    let lists = [
        ("To talk about", &notes.talk),
        ("Listen for", &notes.listen_for),
    ];
    for (title, list) in lists {
        if !list.is_empty() {
            page.paragraph(&format!("{title}:"));
            for text in list {
                page.entry(text.source());
            }
        }
    }
    page.paragraph(notes.note.source());
}
