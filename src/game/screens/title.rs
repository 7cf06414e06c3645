//! The title.

use super::Screen;
use crate::game::{Effect, Game, KeeperName, Progress};
use crate::stage::{Action, Body, Id, Item, KeyHint, Layout, Menu, Picture, Stage};
use crate::words::Text;

const PLAY: Id = Id::new("play");
const PROMISE: Id = Id::new("promise");
const HELP: Id = Id::new("help");
const QUIT: Id = Id::new("quit");

pub(super) fn stage() -> Stage {
    let mut stage = Stage::new(0, Layout::Title);
    stage.heading = Some(Text::new("Otterlock"));
    stage.ask = Some(Text::new("A village, a leak, and you with the keys"));
    stage.picture = Some(Picture::new("title"));
    stage.body = Body::Menu(Menu::new(vec![
        Item::new(PLAY, Text::new("Play")),
        Item::new(HELP, Text::new("Help")),
        Item::new(PROMISE, Text::new("Our promise, for grown-ups")),
        Item::new(QUIT, Text::new("Quit")),
    ]));
    stage.keys = vec![KeyHint::new(Action::Quit, Text::new("quit"))];
    stage
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == PLAY {
        play(game)
    } else if *id == HELP {
        game.open(Screen::Help)
    } else if *id == PROMISE {
        game.open(Screen::Promise)
    } else if *id == QUIT {
        vec![Effect::Quit]
    } else {
        Vec::new()
    }
}

fn play(game: &mut Game) -> Vec<Effect> {
    if game.guest {
        let Ok(name) = KeeperName::parse("Guest") else {
            return Vec::new();
        };
        let guest = Progress::new(name, None, game.dice, game.usual);
        game.enter(guest)
    } else if game.keepers.is_empty() {
        game.open(Screen::NewKeeper)
    } else {
        game.open(Screen::Keepers)
    }
}
