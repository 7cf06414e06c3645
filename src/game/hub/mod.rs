//! The whole game: which screen is shown, who plays, and the level being played.

mod daily;
mod lab;
mod lesson;
mod levels;
mod terms;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

pub use self::terms::{Effect, Input, Setup, Start};

use super::lab::Visits;
use super::screens::Screen;
use super::{Progress, Session, Settings};
use crate::activity;
use crate::content::Course;
use crate::stage::{Action, Stage};
use crate::words::Text;

/// The whole game.
pub struct Game {
    pub(in crate::game) course: Arc<Course>,
    pub(in crate::game) today: Date,
    pub(in crate::game) dice: u64,
    /// How often a nickname was rolled.
    pub(in crate::game) rolls: u64,
    /// The seat number chosen for a new keeper; 0 is none.
    pub(in crate::game) seat: u16,
    pub(in crate::game) keepers: Vec<Progress>,
    pub(in crate::game) usual: Settings,
    pub(in crate::game) guest: bool,
    pub(in crate::game) progress: Option<Progress>,
    pub(in crate::game) session: Option<Session>,
    /// The screens that are open, the one shown last. Never empty.
    pub(in crate::game) screens: Vec<Screen>,
    /// Why the latest save failed.
    unsaved: Option<Text>,
    /// Something to say on the screen that is shown.
    news: Option<Text>,
    pub(in crate::game) moment: u64,
    /// The chapter that is played as a lesson, by its id: there is no village then.
    pub(in crate::game) lesson: Option<String>,
    /// How often the Password Lab was used.
    pub(in crate::game) visits: Visits,
    /// The newest ticket given to the host. No ticket is given twice in a game: a step that is
    /// rewound or played again counts its own from the beginning.
    ticket: u64,
    /// Judgements that are waited for: for each ticket, the step's own.
    waited: BTreeMap<u64, u64>,
}

impl Game {
    /// Begins a game.
    #[must_use]
    pub fn begin(setup: Setup) -> (Self, Vec<Effect>) {
        let mut game = Self {
            course: setup.course,
            today: setup.today,
            dice: setup.dice,
            rolls: 0,
            seat: 0,
            keepers: setup.keepers,
            usual: setup.settings,
            guest: setup.guest,
            progress: None,
            session: None,
            screens: vec![Screen::Title],
            unsaved: None,
            news: None,
            moment: 1,
            lesson: None,
            visits: Visits::default(),
            ticket: 0,
            waited: BTreeMap::new(),
        };
        let effects = match setup.start {
            Start::Title => Vec::new(),
            Start::Village(progress) => game.enter(*progress),
            Start::Level(progress, level) => {
                let mut effects = game.enter(*progress);
                effects.extend(game.play(&level));
                effects
            }
            Start::Lesson(progress, chapter) => game.begin_lesson(*progress, chapter),
        };
        game.news = setup.notice.or(game.news);
        (game, effects)
    }

    /// The settings in force.
    pub fn settings(&self) -> Settings {
        self.progress
            .as_ref()
            .map_or(self.usual, |progress| progress.settings)
    }

    /// What is known of the keeper who plays.
    pub const fn progress(&self) -> Option<&Progress> {
        self.progress.as_ref()
    }

    /// The level being played.
    pub const fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// Does what the input asks for.
    #[must_use]
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Act(action) => self.act(action),
            Input::Scored { ticket, strength } => {
                let asked = self.waited.remove(&ticket);
                // The host answers only the newest, so what is older stays without an answer.
                self.waited.retain(|later, _| *later > ticket);
                asked.map_or_else(Vec::new, |ticket| {
                    self.tell(activity::Input::Scored { ticket, strength })
                })
            }
            Input::Saved(kept) => {
                self.unsaved = None;
                // Another keeper may play by now.
                self.progress = self.progress.take().map(|progress| {
                    if progress.name == kept.name {
                        progress.merge(&kept)
                    } else {
                        progress
                    }
                });
                Vec::new()
            }
            Input::NotSaved(reason) => {
                self.unsaved = Some(reason);
                Vec::new()
            }
        }
    }

    fn act(&mut self, action: Action) -> Vec<Effect> {
        if !self.stage().offers(&action) {
            return Vec::new();
        }
        match action {
            Action::Quit => {
                let mut effects = self.checkpoint();
                effects.push(Effect::Quit);
                effects
            }
            Action::Help => self.open(Screen::Help),
            Action::Transcript => self.open(Screen::Transcript),
            Action::Words => self.open(Screen::Words),
            Action::Plain => vec![Effect::Plain],
            Action::Leave => self.leave(),
            action @ (Action::Go
            | Action::Pick(_)
            | Action::Put { .. }
            | Action::Edit(_)
            | Action::Submit
            | Action::Hint
            | Action::Ask
            | Action::Rewind
            | Action::Skip
            | Action::Veil) => {
                if *self.screen() == Screen::Level {
                    self.tell(activity::Input::Act(action))
                } else {
                    self.work(&action)
                }
            }
        }
    }

    /// The screen that is shown.
    pub(in crate::game) fn screen(&self) -> &Screen {
        self.screens.last().unwrap_or(&Screen::Title)
    }

    /// Shows another screen on top.
    pub(in crate::game) fn open(&mut self, screen: Screen) -> Vec<Effect> {
        self.screens.push(screen);
        self.turn();
        Vec::new()
    }

    /// Shows another screen in place of this one.
    pub(in crate::game) fn change(&mut self, screen: Screen) -> Vec<Effect> {
        self.screens.pop();
        self.open(screen)
    }

    /// Goes back to the screen before this one.
    pub(in crate::game) fn leave(&mut self) -> Vec<Effect> {
        if self.screens.len() < 2 {
            return Vec::new();
        }
        // A hint is closed first: whoever wants it gone does not want to lose the level.
        let is_played = *self.screen() == Screen::Level;
        if is_played && self.session.as_mut().is_some_and(Session::close_hint) {
            return Vec::new();
        }
        let left = self.screens.pop();
        if let Some(Screen::Result(_)) = left {
            self.go_home();
        }
        self.turn();
        let mut effects = Vec::new();
        if left == Some(Screen::Level) {
            effects = self.checkpoint();
            self.session = None;
        }
        if *self.screen() == Screen::Title {
            if let Some(progress) = self.progress.take() {
                let known = self.keepers.iter_mut();
                for known in known.filter(|known| known.name == progress.name) {
                    known.clone_from(&progress);
                }
            }
            effects.push(Effect::Apply(self.settings()));
        }
        effects
    }

    /// Closes what was opened from the map, or from the page of the lesson.
    pub(in crate::game) fn go_home(&mut self) {
        let home = if self.lesson.is_some() {
            1 // the lesson
        } else {
            2 // the title and the village
        };
        self.screens.truncate(home);
    }

    /// There is something new to read.
    pub(in crate::game) fn turn(&mut self) {
        self.moment += 1;
        self.news = None;
    }

    /// Lets a keeper in.
    pub(in crate::game) fn enter(&mut self, progress: Progress) -> Vec<Effect> {
        self.keepers.retain(|known| known.name != progress.name);
        self.keepers.push(progress.clone());
        self.progress = Some(progress);
        self.screens = vec![Screen::Title, Screen::Village];
        self.turn();
        let mut effects = self.save();
        effects.push(Effect::Apply(self.settings()));
        effects
    }

    /// Asks for everything to be kept, unless a guest plays.
    pub(in crate::game) fn save(&self) -> Vec<Effect> {
        match &self.progress {
            Some(progress) if !self.guest => vec![Effect::Save(Box::new(progress.clone()))],
            Some(_) | None => Vec::new(),
        }
    }

    /// Describes what is on stage.
    pub fn stage(&self) -> Stage {
        let mut stage = match (self.screen(), &self.session) {
            (Screen::Level, Some(session)) => session.stage(self.settings()),
            (screen, _) => self.show(screen),
        };
        stage.moment = self.moment;
        stage.notice = self.unsaved.clone().or_else(|| self.news.clone());
        stage
    }
}

#[cfg(test)]
mod tests;
