//! The end of the puzzle of a day: Guessatron salutes.

use super::page;
use crate::content::Mood;
use crate::game::{Effect, Game};
use crate::stage::{Action, Body, Id, Item, KeyHint, Menu, Paragraph, Picture, Speech, Stage};
use crate::words::Text;

/// The person of the course whose puzzle it is.
const GUESSATRON: &str = "guessatron";

const VILLAGE: Id = Id::new("village");
const AGAIN: Id = Id::new("again");

/// Whether the puzzle can be played here: some courses have no Guessatron.
pub(super) fn is_there(game: &Game) -> bool {
    game.course.person(GUESSATRON).is_some()
}

pub(super) fn stage(game: &Game, won: bool) -> Stage {
    let mut stage = page(Text::new("Guessatron salutes you"));
    stage.speech = game.course.person(GUESSATRON).map(|person| Speech {
        name: person.name.clone(),
        portrait: Picture::new(&person.portrait).in_mood(Mood::Happy.id()),
        text: if won {
            Text::new("I salute you, colleague! You read clues as I read bread.")
        } else {
            Text::new("I salute you, colleague! You used every slice. So do I, some days.")
        },
    });
    stage.paragraphs = vec![
        Paragraph::Plain(Text::new(
            "A fact is a poor password: clues lead to it. Nobody can guess dice.",
        )),
        Paragraph::Plain(Text::new(
            "Tomorrow there is another lock. You can play today's as often as you like.",
        )),
    ];
    stage.body = Body::Menu(Menu::new(vec![
        Item::new(VILLAGE, Text::new("To the village")),
        Item::new(AGAIN, Text::new("Play it again")),
    ]));
    stage.keys.insert(
        0,
        KeyHint::new(Action::Transcript, Text::new("what was said")),
    );
    stage
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == VILLAGE {
        game.leave()
    } else if *id == AGAIN {
        game.screens.pop();
        game.play_daily()
    } else {
        Vec::new()
    }
}
