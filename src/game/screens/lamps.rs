//! Lamps: each level has one, which is lit once the level was finished. They never lock anything.

use crate::content::LevelId;
use crate::game::Game;
use crate::stage::{Item, Mark, Menu};
use crate::words::Text;

use super::numbered;

/// How many lamps of these levels are lit, and how many there are.
pub(super) fn count(game: &Game, levels: &[LevelId]) -> (u64, u64) {
    let is_lit = |level: &&LevelId| game.progress.as_ref().is_some_and(|it| it.stars(level) > 0);
    let number = |levels: usize| u64::try_from(levels).unwrap_or(u64::MAX);
    (
        number(levels.iter().filter(is_lit).count()),
        number(levels.len()),
    )
}

/// The item of a level with its lamp; `index` is its place among all levels that are shown.
pub(super) fn item(game: &Game, index: usize, id: &LevelId) -> Option<Item> {
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
    let stars = progress.map_or(0, |progress| progress.stars(id));
    let item = Item::new(numbered("level", index), level.title().clone());
    Some(item.noted(note).marked(Mark::Lamp(stars)))
}

/// A menu whose focus begins at the first dark lamp.
pub(super) fn menu(items: Vec<Item>) -> Menu {
    let is_dark = |item: &Item| item.mark == Mark::Lamp(0);
    let first = items.iter().position(is_dark).unwrap_or_default();
    Menu { items, first }
}
