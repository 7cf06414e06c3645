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
    stage.paragraphs.extend(found_of_all(game));
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

/// How many cards of this course were found; nothing where there are none.
fn found_of_all(game: &Game) -> Option<Paragraph> {
    let levels = game.course.levels().values();
    let (found, cards) = levels
        .flat_map(|level| level.oops().keys().map(move |id| has(game, level, id)))
        .fold((0_u64, 0_u64), |(found, cards), has| {
            (found + u64::from(has), cards + 1)
        });
    (cards > 0).then(|| {
        Paragraph::Plain(
            Text::new("You have {found} of {cards}.")
                .with("found", found)
                .with("cards", cards),
        )
    })
}

/// Whether the keeper has found a card.
fn has(game: &Game, level: &Level, id: &str) -> bool {
    game.progress
        .as_ref()
        .is_some_and(|progress| progress.oops.contains(&format!("{}#{id}", level.id())))
}

fn entry(game: &Game, level: &Level, id: &str, card: &OopsCard) -> Paragraph {
    Paragraph::Entry(if has(game, level, id) {
        Text::new("{title}: {text}")
            .with("title", card.title.clone())
            .with("text", card.text.clone())
    } else if card.secret {
        Text::new("? ? ? A secret one is still hidden.")
    } else {
        Text::new("{title}: not found yet.").with("title", card.title.clone())
    })
}
