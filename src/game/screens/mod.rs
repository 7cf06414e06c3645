//! The screens around the levels: one file for each.

mod album;
mod credits;
mod epilogue;
mod help;
mod keepers;
mod lab;
mod lamps;
mod lesson;
mod parade;
mod place;
mod promise;
mod reading;
mod result;
mod salute;
mod settings;
mod title;
mod village;

use super::{Effect, Game, Outcome};
use crate::content::Mood;
use crate::stage::{Action, Id, KeyHint, Layout, Picture, Speech, Stage};
use crate::words::Text;

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Screen {
    /// The beginning.
    Title,
    /// Who plays?
    Keepers,
    /// A new keeper.
    NewKeeper,
    /// The map.
    Village,
    /// A place of the map, by id.
    Place(String),
    /// The chapter that is played as a lesson.
    Lesson,
    /// Those who walk about the map; of one it is heard who it is.
    Parade(Option<usize>),
    /// The level being played.
    Level,
    /// How a level went.
    Result(Outcome),
    /// The Password Lab: whose lock?
    Lab,
    /// The bench of a lock of the Lab, by its place in the file.
    Bench(usize),
    /// The end of the puzzle of a day.
    Salute {
        /// Whether it was cracked.
        won: bool,
    },
    /// The village at dawn, with so many pages of thanks behind.
    Credits(usize),
    /// What the story is made after.
    Epilogue,
    /// The funny disasters.
    Album,
    /// What can be set.
    Settings,
    /// Help, for the game and for real life.
    Help,
    /// What this program promises.
    Promise,
    /// What was said so far.
    Transcript,
    /// Hard words.
    Words,
}

impl Game {
    /// Describes a screen.
    pub(super) fn show(&self, screen: &Screen) -> Stage {
        match screen {
            Screen::Title => title::stage(),
            Screen::Keepers => keepers::stage(self),
            Screen::NewKeeper => keepers::new_stage(self),
            Screen::Village => village::stage(self),
            Screen::Place(id) => place::stage(self, id),
            Screen::Lesson => lesson::stage(self),
            Screen::Parade(greeted) => parade::stage(self, *greeted),
            Screen::Level => crate::activity::empty(),
            Screen::Result(outcome) => result::stage(self, outcome),
            Screen::Lab => lab::stage(self),
            Screen::Bench(lock) => lab::bench(self, *lock),
            Screen::Salute { won } => salute::stage(self, *won),
            Screen::Credits(page) => credits::stage(self, *page),
            Screen::Epilogue => epilogue::stage(),
            Screen::Album => album::stage(self),
            Screen::Settings => settings::stage(self),
            Screen::Help => help::stage(self.guest),
            Screen::Promise => promise::stage(self.guest),
            Screen::Transcript => reading::transcript(self),
            Screen::Words => reading::words(self),
        }
    }

    /// Does what is asked for on a screen outside a level.
    pub(super) fn work(&mut self, action: &Action) -> Vec<Effect> {
        match (self.screen().clone(), action) {
            (Screen::Title, Action::Pick(id)) => title::pick(self, id),
            (Screen::Keepers, Action::Pick(id)) => keepers::pick(self, id),
            (Screen::NewKeeper, Action::Pick(id)) => keepers::pick_new(self, id),
            (Screen::Village, Action::Pick(id)) => village::pick(self, id),
            (Screen::Place(place), Action::Pick(id)) => place::pick(self, &place, id),
            (Screen::Lesson, Action::Pick(id)) => lesson::pick(self, id),
            (Screen::Lesson, Action::Go) => lesson::go(self),
            (Screen::Parade(_), Action::Pick(id)) => parade::pick(self, id),
            (Screen::Result(outcome), Action::Pick(id)) => result::pick(self, &outcome, id),
            (Screen::Lab, Action::Pick(id)) => lab::pick(self, id),
            (Screen::Bench(lock), Action::Pick(id)) => lab::pick_work(self, lock, id),
            (Screen::Salute { .. }, Action::Pick(id)) => salute::pick(self, id),
            (Screen::Credits(page), Action::Go) => credits::go(self, page),
            (Screen::Credits(_), Action::Pick(id)) => credits::pick(self, id),
            (Screen::Settings, Action::Pick(id)) => settings::pick(self, id),
            (
                Screen::Album
                | Screen::Epilogue
                | Screen::Help
                | Screen::Promise
                | Screen::Transcript
                | Screen::Words,
                Action::Go,
            ) => self.leave(),
            (
                Screen::Title
                | Screen::Keepers
                | Screen::NewKeeper
                | Screen::Village
                | Screen::Place(_)
                | Screen::Lesson
                | Screen::Parade(_)
                | Screen::Level
                | Screen::Result(_)
                | Screen::Lab
                | Screen::Bench(_)
                | Screen::Salute { .. }
                | Screen::Credits(_)
                | Screen::Epilogue
                | Screen::Album
                | Screen::Settings
                | Screen::Help
                | Screen::Promise
                | Screen::Transcript
                | Screen::Words,
                _,
            ) => Vec::new(),
        }
    }
}

/// A page with a heading, help, and a way back.
fn page(heading: Text) -> Stage {
    let mut stage = Stage::new(0, Layout::Page);
    stage.heading = Some(heading);
    stage.keys = vec![
        KeyHint::new(Action::Help, Text::new("help")),
        KeyHint::new(Action::Leave, Text::new("back")),
    ];
    stage
}

/// A page that is only read.
fn reading_page(heading: Text) -> Stage {
    let mut stage = Stage::new(0, Layout::Page);
    stage.heading = Some(heading);
    stage.keys = vec![
        KeyHint::new(Action::Go, Text::new("back")),
        KeyHint::new(Action::Leave, Text::new("back")),
    ];
    stage
}

/// The guide says something, if the course has one.
fn guide(game: &Game, words: Text) -> Option<Speech> {
    let pip = game.course.person("pip")?;
    Some(Speech {
        name: pip.name.clone(),
        portrait: Picture::new(&pip.portrait).in_mood(Mood::Happy.id()),
        text: words,
    })
}

/// What the way home is called.
const fn to_home(game: &Game) -> Text {
    if game.lesson.is_some() {
        Text::new("To the lesson")
    } else {
        Text::new("To the village")
    }
}

/// The id of the thing with this place in a list, from 0.
fn numbered(kind: &str, index: usize) -> Id {
    Id::from(format!("{kind}-{}", index + 1))
}

#[cfg(test)]
mod tests;
