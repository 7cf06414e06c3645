//! The map: places to walk to, and what else there is.

use super::{Screen, lab, salute};
use crate::content::Place;
use crate::game::{Effect, Game};
use crate::stage::{Action, Body, Id, Item, KeyHint, Layout, Mark, Menu, Picture, Stage};
use crate::words::Text;

const LAB: Id = Id::new("lab");
const DAILY: Id = Id::new("daily");
const ALBUM: Id = Id::new("album");
const SETTINGS: Id = Id::new("settings");
const TITLE: Id = Id::new("title");

pub(super) fn stage(game: &Game) -> Stage {
    let mut stage = Stage::new(0, Layout::Village);
    stage.heading = Some(game.course.title().clone());
    let mut picture = Picture::new("village");
    let mut items = Vec::new();
    for place in game.course.places() {
        let done = is_done(game, place);
        if done {
            picture.shown.push(format!("lamp-{}-lit", place.id));
        }
        items.push(Item {
            place: Some(place.id.clone()),
            ..Item::new(Id::from(place.id.clone()), place.title.clone())
                .noted(place.about.clone())
                .marked(if done { Mark::Done } else { Mark::None })
        });
    }
    // The focus begins where there is something left to do.
    let first = items
        .iter()
        .position(|item| item.mark == Mark::None)
        .unwrap_or_default();
    if lab::is_there(game) {
        items.push(Item::new(LAB, Text::new("Password Lab")));
    }
    if salute::is_there(game) {
        let mark = if game.has_solved_daily() {
            Mark::Done
        } else {
            Mark::None
        };
        items.push(Item::new(DAILY, Text::new("Be Guessatron")).marked(mark));
    }
    items.push(Item::new(ALBUM, Text::new("Oops album")));
    items.push(Item::new(SETTINGS, Text::new("Settings")));
    items.push(Item::new(TITLE, Text::new("Title")));
    stage.picture = Some(picture);
    stage.body = Body::Menu(Menu { items, first });
    stage.keys = vec![
        KeyHint::new(Action::Help, Text::new("help")),
        KeyHint::new(Action::Plain, Text::new("plain text")),
        KeyHint::new(Action::Leave, Text::new("title")),
    ];
    stage
}

/// Whether every level of a place was finished.
fn is_done(game: &Game, place: &Place) -> bool {
    game.progress
        .as_ref()
        .is_some_and(|progress| place.levels.iter().all(|level| progress.stars(level) > 0))
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == LAB {
        return game.enter_lab();
    }
    if *id == DAILY {
        return game.play_daily();
    }
    if *id == ALBUM {
        return game.open(Screen::Album);
    }
    if *id == SETTINGS {
        return game.open(Screen::Settings);
    }
    if *id == TITLE {
        return game.leave();
    }
    let mut places = game.course.places().iter();
    match places.find(|place| place.id == id.as_str()) {
        Some(place) => game.open(Screen::Place(place.id.clone())),
        None => Vec::new(),
    }
}
