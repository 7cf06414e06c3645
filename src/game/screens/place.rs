//! A place of the map: its chapters with their levels, and how many lamps are lit.

use super::{credits, lamps, numbered, page};
use crate::content::{LevelId, Place};
use crate::game::{Effect, Game};
use crate::stage::{Body, Id, Item, Layout, Paragraph, Picture, Stage, lamps_in_words};
use crate::words::Text;

pub(super) fn stage(game: &Game, id: &str) -> Stage {
    let Some(place) = place(game, id) else {
        return page(Text::new("Nothing here yet"));
    };
    let mut stage = page(place.title.clone());
    stage.layout = Layout::Place;
    stage.picture = Some(picture(game, place));
    let (lit, of) = lamps::count(game, &place.levels);
    stage.paragraphs = vec![
        Paragraph::Plain(place.about.clone()),
        Paragraph::Plain(lamps_in_words(lit, of)),
    ];
    let levels = place.levels.iter().enumerate();
    let items: Vec<Item> = levels
        .filter_map(|(index, level)| {
            let item = lamps::item(game, index, level)?;
            let heading = heading(place, level);
            Some(Item { heading, ..item })
        })
        .collect();
    let items = items.into_iter().chain(credits::ways_from(game, id));
    stage.body = Body::Menu(lamps::menu(items.collect()));
    stage
}

/// The place as it is seen on the map now, from near.
pub(super) fn picture(game: &Game, place: &Place) -> Picture {
    // From near the place has words of its own.
    Picture {
        alt: None,
        ..super::village::picture(game).near(&place.id)
    }
}

/// What the chapter is called that begins with a level.
fn heading(place: &Place, level: &LevelId) -> Option<Text> {
    let begins = |levels: &[LevelId]| levels.first() == Some(level);
    let mut chapters = place.chapters.iter().zip(1_u64..);
    let (chapter, number) = chapters.find(|(chapter, _)| begins(&chapter.levels))?;
    Some(
        Text::new("Chapter {number}: {chapter}")
            .with("number", number)
            .with("chapter", chapter.title.clone()),
    )
}

pub(super) fn pick(game: &mut Game, place_id: &str, id: &Id) -> Vec<Effect> {
    let level = place(game, place_id).and_then(|place| {
        let mut levels = place.levels.iter().enumerate();
        levels.find_map(|(index, level)| (numbered("level", index) == *id).then(|| level.clone()))
    });
    match level {
        Some(level) => game.play(&level),
        None if credits::ways_from(game, place_id).is_empty() => Vec::new(),
        None => credits::go_to(game, id).unwrap_or_default(),
    }
}

fn place<'g>(game: &'g Game, id: &str) -> Option<&'g Place> {
    game.course.places().iter().find(|place| place.id == id)
}
