//! The Oops album: every funny disaster that was found, and how many wait.

use super::reading_page;
use crate::content::{Level, OopsCard};
use crate::game::Game;
use crate::stage::{Paragraph, Stage};
use crate::words::Text;

pub(super) fn stage(game: &Game) -> Stage {
    let mut stage = reading_page(Text::new("Oops album"));
    stage.paragraphs.push(Paragraph::Plain(Text::new(
        "Funny disasters, for keeps. Pick a silly answer, then rewind. It costs nothing!",
    )));
    let cards: u64 = game
        .course
        .levels()
        .values()
        .map(|level| count(level.oops().len()))
        .sum();
    let found = game
        .progress
        .as_ref()
        .map_or(0, |progress| count(progress.oops.len()));
    stage.paragraphs.push(Paragraph::Plain(
        Text::new("You have {found} of {cards}.")
            .with("found", found)
            .with("cards", cards),
    ));
    for place in game.course.places() {
        let levels = place.levels.iter().filter_map(|id| game.course.level(id));
        for level in levels.filter(|level| !level.oops().is_empty()) {
            stage
                .paragraphs
                .push(Paragraph::Heading(level.title().clone()));
            let cards = level.oops().iter();
            stage
                .paragraphs
                .extend(cards.map(|(id, card)| entry(game, level, id, card)));
        }
    }
    stage
}

fn count(things: usize) -> u64 {
    u64::try_from(things).unwrap_or(u64::MAX)
}

fn entry(game: &Game, level: &Level, id: &str, card: &OopsCard) -> Paragraph {
    let found = game
        .progress
        .as_ref()
        .is_some_and(|progress| progress.oops.contains(&format!("{}#{id}", level.id())));
    Paragraph::Entry(if found {
        Text::new("{title}: {text}")
            .with("title", card.title.clone())
            .with("text", card.text.clone())
    } else if card.secret {
        Text::new("? ? ? A secret one is still hidden.")
    } else {
        Text::new("{title}: not found yet.").with("title", card.title.clone())
    })
}
