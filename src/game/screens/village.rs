//! The map: places to walk to, and what else there is.

use super::{Screen, credits, lab, lamps, parade, salute};
use crate::content::Place;
use crate::game::{Effect, Game};
use crate::stage::{Action, Body, Id, Item, KeyHint, Layout, Mark, Menu, Picture, Stage};
use crate::words::Text;

const LAB: Id = Id::new("lab");
const DAILY: Id = Id::new("daily");
const ALBUM: Id = Id::new("album");
const SETTINGS: Id = Id::new("settings");
const TITLE: Id = Id::new("title");

/// Steps of light of a place in the drawing, `lamp-workshop-1` and so on, before `…-lit`.
const STEPS: u64 = 3;

pub(super) fn stage(game: &Game) -> Stage {
    let mut stage = Stage::new(0, Layout::Village);
    stage.heading = Some(game.course.title().clone());
    stage.parade = parade::parade(game, game.moment);
    let mut items: Vec<Item> = Vec::new();
    for place in game.course.places() {
        items.push(Item {
            place: Some(place.id.clone()),
            ..Item::new(Id::from(place.id.clone()), place.title.clone())
                .noted(place.about.clone())
                .marked(mark(lamps::count(game, &place.levels)))
        });
    }
    // The focus begins where there is something left to do.
    let first = items
        .iter()
        .position(|item| item.mark != Mark::Done)
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
    items.extend(parade::item(game));
    items.push(Item::new(ALBUM, Text::new("Oops album")));
    items.push(Item::new(SETTINGS, Text::new("Settings")));
    items.push(Item::new(TITLE, Text::new("Title")));
    stage.picture = Some(picture(game));
    stage.body = Body::Menu(Menu { items, first });
    stage.keys = vec![
        KeyHint::new(Action::Help, Text::new("help")),
        KeyHint::new(Action::Plain, Text::new("plain text")),
        KeyHint::new(Action::Leave, Text::new("title")),
    ];
    stage
}

/// How far a place is: "done" once all its lamps are lit. A lone lamp is not counted.
const fn mark((lit, of): (u64, u64)) -> Mark {
    match (lit, of) {
        (lit, of) if lit >= of => Mark::Done,
        (_, 1) => Mark::None,
        (lit, of) => Mark::Lamps { lit, of },
    }
}

/// The village as it is now, by lamplight or in the morning.
pub(super) fn picture(game: &Game) -> Picture {
    let mut picture = Picture::new("village");
    picture.shown = lit(game);
    picture.alt = credits::is_over(game).then(|| {
        Text::new(
            "Dawn over Pebblebrook: the sun comes up behind the hills, and the river, the \
             houses and the Tower shine.",
        )
    });
    picture
}

/// The groups of the drawing of the map that shine: each lamp makes the village warmer.
fn lit(game: &Game) -> Vec<String> {
    let mut shown = Vec::new();
    let mut all = (0, 0);
    for place in game.course.places() {
        let (lit, of) = lamps::count(game, &place.levels);
        all = (all.0 + lit, all.1 + of);
        if lit >= of {
            shown.push(format!("lamp-{}-lit", place.id));
        } else {
            shown.extend((1..=steps(lit, of)).map(|step| format!("lamp-{}-{step}", place.id)));
        }
    }
    shown.extend((1..=steps(all.0, all.1)).map(|step| format!("lamp-warmth-{step}")));
    shown.extend(credits::dawn(game));
    shown
}

/// How many steps of light a place shows before it is all lit: one for the first lamp, all but
/// the last while one is still dark.
fn steps(lit: u64, of: u64) -> u64 {
    if lit == 0 {
        return 0;
    }
    let part = (lit * STEPS).checked_div(of).unwrap_or(STEPS);
    part.clamp(1, STEPS)
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == LAB {
        return game.enter_lab();
    }
    if *id == DAILY {
        return game.play_daily();
    }
    if *id == parade::VILLAGERS {
        return game.open(Screen::Parade(None));
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
        // Where there is nothing to choose, nothing is asked.
        Some(Place { levels, .. }) if levels.len() == 1 => {
            let only = levels.first().cloned();
            only.map_or_else(Vec::new, |level| game.play(&level))
        }
        Some(place) => game.open(Screen::Place(place.id.clone())),
        None => Vec::new(),
    }
}
