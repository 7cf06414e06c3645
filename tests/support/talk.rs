//! Talks with a game in plain text, in the test's own process or through a pipe.

use assert_cmd::Command;
use otterlock::game::{Game, Input};
use otterlock::picture::Gallery;
use otterlock::plain::{Face, Heard, Seen};
use otterlock::stage::{Action, Body, Edit, Layout, Picture, Stage};
use otterlock::words::Catalog;

use super::house::House;
use super::player::Player;
use super::winner;

/// A game and the plain face.
pub(crate) struct Talk {
    pub(crate) house: House,
    pub(crate) face: Face,
    /// All that was said.
    pub(crate) said: String,
}

impl Talk {
    pub(crate) fn begin(house: House, catalog: Catalog) -> Self {
        let mut talk = Self {
            house,
            face: face(catalog),
            said: String::new(),
        };
        talk.said = talk.face.welcome();
        let stage = talk.house.stage();
        talk.said += &talk.face.speak(&stage);
        talk
    }

    /// Types a line; gives what is said to it.
    pub(crate) fn say(&mut self, line: &str) -> String {
        let stage = self.house.stage();
        let said = match self.face.hear(&stage, line) {
            Heard::Actions(actions) => {
                for action in actions {
                    let now = self.house.stage();
                    if now.moment == stage.moment && now.offers(&action) {
                        let effects = self.house.game.update(Input::Act(action));
                        self.house.perform(effects);
                    }
                }
                self.face.speak(&self.house.stage())
            }
            Heard::Again => self.face.again(&stage),
            Heard::Unclear(text) => self.face.tell(&text),
        };
        self.said += &said;
        said
    }

    /// Plays to the end of the level; gives the lines that were typed.
    pub(crate) fn play(&mut self, mut choose: impl FnMut(&Game) -> Action) -> Vec<String> {
        let mut typed = Vec::new();
        while self.house.stage().layout != Layout::Result {
            assert!(typed.len() < 2_000, "does not end: {typed:?}");
            let line = line_for(&self.house.stage(), &choose(&self.house.game));
            self.say(&line);
            typed.push(line);
        }
        typed
    }
}

/// The plain face with the alt texts of the art.
pub(crate) fn face(catalog: Catalog) -> Face {
    let gallery = Gallery::embedded();
    Face::new(catalog, move |picture: &Picture| {
        if let Some(alt) = &picture.alt {
            return Some(Seen::from(catalog.say(alt)));
        }
        let drawing = gallery.get(&picture.name)?;
        let near = picture.near.as_deref();
        let near = near.and_then(|place| drawing.alt_near(place));
        let whole = || drawing.alt_with(picture.mood.as_deref(), &picture.shown);
        let places = drawing.places().iter();
        Some(Seen {
            words: near.unwrap_or_else(whole),
            places: places
                .map(|place| (place.id.clone(), place.title.clone()))
                .collect(),
        })
    })
}

/// The line that stands for an action. Text that is typed is handed in by the same line.
pub(crate) fn line_for(stage: &Stage, action: &Action) -> String {
    match (action, &stage.body) {
        (Action::Go | Action::Submit, _) => String::new(),
        (Action::Pick(id), Body::Menu(menu)) => {
            let place = menu.items.iter().position(|item| item.id == *id);
            (place.unwrap() + 1).to_string()
        }
        (Action::Pick(id), Body::Hand(hand)) => {
            let place = hand.cards().position(|card| card.id == *id);
            (place.unwrap() + 1).to_string()
        }
        (Action::Put { card, bin }, Body::Bins(bins)) => {
            let card = bins.cards.iter().position(|known| known.id == *card);
            let bin = bins.bins.iter().position(|known| known.id == *bin);
            let letter = char::from(b'a' + u8::try_from(card.unwrap()).unwrap());
            format!("{letter}{}", bin.unwrap() + 1)
        }
        (Action::Edit(Edit::Replace(typed)), Body::Field(_)) => typed.expose().to_owned(),
        (other, _) => panic!("no line stands for {other:?} here"),
    }
}

/// The lines that win a level from its beginning, for the keeper and the seed of the tests.
pub(crate) fn winning_lines(house: House) -> Vec<String> {
    Talk::begin(house, Catalog::English).play(winner::win)
}

/// The lines that go through a level as carelessly as can be.
pub(crate) fn careless_lines(house: House) -> Vec<String> {
    let mut careless = Player::careless();
    Talk::begin(house, Catalog::English).play(|game| careless.choose(game))
}

/// The program in a clean environment: only a home of its own and `PATH`.
pub(crate) fn otterlock(home: &std::path::Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_otterlock"));
    command.env_clear();
    if let Some(path) = std::env::var_os("PATH") {
        command.env("PATH", path);
    }
    command.env("OTTERLOCK_HOME", home);
    command.current_dir(home);
    command.timeout(std::time::Duration::from_secs(30));
    command
}

/// Lines as they go through a pipe.
pub(crate) fn piped(lines: &[String]) -> String {
    lines
        .iter()
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}
