//! A place of the map: its levels.

use super::{numbered, page};
use crate::content::{LevelId, Place};
use crate::game::{Effect, Game};
use crate::stage::{Body, Id, Item, Mark, Menu, Paragraph, Stage};
use crate::words::Text;

pub(super) fn stage(game: &Game, id: &str) -> Stage {
    let Some(place) = place(game, id) else {
        return page(Text::new("Nothing here yet"));
    };
    let mut stage = page(place.title.clone());
    stage.paragraphs = vec![Paragraph::Plain(place.about.clone())];
    let items: Vec<Item> = place
        .levels
        .iter()
        .enumerate()
        .filter_map(|(index, level)| item(game, index, level))
        .collect();
    let first = items
        .iter()
        .position(|item| item.mark == Mark::None)
        .unwrap_or_default();
    stage.body = Body::Menu(Menu { items, first });
    stage
}

fn item(game: &Game, index: usize, id: &LevelId) -> Option<Item> {
    let level = game.course.level(id)?;
    let progress = game.progress.as_ref();
    let was_left = progress
        .and_then(|progress| progress.resume.as_ref())
        .is_some_and(|resume| resume.level == *id);
    let note = if was_left {
        Text::new("You were here. Go on!")
    } else {
        Text::counted(
            "about {number} minute",
            "about {number} minutes",
            u64::from(level.minutes()),
        )
    };
    let mark = match progress.map_or(0, |progress| progress.stars(id)) {
        0 => Mark::None,
        stars => Mark::Stars(stars),
    };
    let item = Item::new(numbered("level", index), level.title().clone());
    Some(item.noted(note).marked(mark))
}

pub(super) fn pick(game: &mut Game, place_id: &str, id: &Id) -> Vec<Effect> {
    let level = place(game, place_id).and_then(|place| {
        let mut levels = place.levels.iter().enumerate();
        levels.find_map(|(index, level)| (numbered("level", index) == *id).then(|| level.clone()))
    });
    level.map_or_else(Vec::new, |level| game.play(&level))
}

fn place<'g>(game: &'g Game, id: &str) -> Option<&'g Place> {
    game.course.places().iter().find(|place| place.id == id)
}
