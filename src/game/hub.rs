//! The whole game: which screen is shown, who plays, and the level being played.

mod talk;

pub use self::talk::{Effect, Input, Setup, Start};

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::screens::Screen;
use super::{Outcome, Progress, Record, Resume, Session, SessionEffect, Settings};
use crate::activity;
use crate::content::{Course, LevelId};
use crate::stage::{Action, Stage};
use crate::words::Text;

/// The whole game.
pub struct Game {
    pub(super) course: Arc<Course>,
    pub(super) today: Date,
    pub(super) dice: u64,
    /// How often a nickname was rolled.
    pub(super) rolls: u64,
    /// The seat number chosen for a new keeper; 0 is none.
    pub(super) seat: u16,
    pub(super) keepers: Vec<Progress>,
    pub(super) usual: Settings,
    pub(super) guest: bool,
    pub(super) progress: Option<Progress>,
    pub(super) session: Option<Session>,
    /// The screens that are open, the one shown last. Never empty.
    pub(super) screens: Vec<Screen>,
    /// Something that must be known, until there is something new to read.
    notice: Option<Text>,
    /// Why nothing can be kept, until a save succeeds.
    unsaved: Option<Text>,
    moment: u64,
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
            notice: None,
            unsaved: None,
            moment: 1,
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
        };
        game.notice = setup.notice.or(game.notice);
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
            Input::Scored { ticket, strength } => match self.waited.remove(&ticket) {
                Some(ticket) => self.tell(activity::Input::Scored { ticket, strength }),
                None => Vec::new(),
            },
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
    pub(super) fn screen(&self) -> &Screen {
        self.screens.last().unwrap_or(&Screen::Title)
    }

    /// Shows another screen on top.
    pub(super) fn open(&mut self, screen: Screen) -> Vec<Effect> {
        self.screens.push(screen);
        self.turn();
        Vec::new()
    }

    /// Shows another screen in place of this one.
    pub(super) fn change(&mut self, screen: Screen) -> Vec<Effect> {
        self.screens.pop();
        self.open(screen)
    }

    /// Goes back to the screen before this one.
    pub(super) fn leave(&mut self) -> Vec<Effect> {
        if self.screens.len() < 2 {
            return Vec::new();
        }
        let left = self.screens.pop();
        if let Some(Screen::Result(_)) = left {
            self.screens.truncate(2); // the title and the village
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

    /// There is something new to read.
    pub(super) fn turn(&mut self) {
        self.moment += 1;
        self.notice = None;
    }

    /// Lets a keeper in.
    pub(super) fn enter(&mut self, progress: Progress) -> Vec<Effect> {
        self.keepers.retain(|known| known.name != progress.name);
        self.keepers.push(progress.clone());
        self.progress = Some(progress);
        self.screens = vec![Screen::Title, Screen::Village];
        self.turn();
        let mut effects = self.save();
        effects.push(Effect::Apply(self.settings()));
        effects
    }

    /// Starts a level, or goes on with it where it was left.
    pub(super) fn play(&mut self, id: &LevelId) -> Vec<Effect> {
        let Some(level) = self.course.level(id).cloned() else {
            return Vec::new();
        };
        let settings = self.settings();
        let (seed, attempt) = self.progress.as_ref().map_or((self.dice, 0), |progress| {
            (progress.seed, progress.times(id))
        });
        let course = Arc::clone(&self.course);
        let resume = self
            .progress
            .as_ref()
            .and_then(|progress| progress.resume.clone())
            .filter(|resume| resume.level == *id);
        let mut notice = None;
        let session = match resume {
            Some(resume) if resume.hash == level.hash() => {
                Session::resume(course, level, seed, attempt, resume.checkpoint, settings)
            }
            changed => {
                if changed.is_some() {
                    notice = Some(Text::new(
                        "This level was made better since you left. It begins anew.",
                    ));
                }
                Session::begin(course, level, seed, attempt, settings)
            }
        };
        let over = session.is_over().then(|| session.outcome());
        self.session = Some(session);
        let mut effects = self.open(Screen::Level);
        self.notice = notice;
        effects.extend(match over {
            Some(outcome) => self.finish(outcome),
            None => self.checkpoint(),
        });
        effects
    }

    /// Tells the level being played.
    fn tell(&mut self, input: activity::Input) -> Vec<Effect> {
        let settings = self.settings();
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        for effect in session.update(input, settings) {
            match effect {
                SessionEffect::Turn => self.turn(),
                SessionEffect::Checkpoint => effects.extend(self.checkpoint()),
                SessionEffect::Oops(card) => self.collect(&card),
                SessionEffect::Score {
                    ticket,
                    secret,
                    known,
                } => {
                    self.ticket += 1;
                    self.waited.insert(self.ticket, ticket);
                    effects.push(Effect::Score {
                        ticket: self.ticket,
                        secret,
                        known,
                    });
                }
                SessionEffect::Ended(outcome) => effects.extend(self.finish(outcome)),
            }
        }
        effects
    }

    /// Notes where the level stands. What was asked about before is of no use here.
    fn checkpoint(&mut self) -> Vec<Effect> {
        self.waited.clear();
        let session = self.session.as_ref().filter(|session| !session.is_over());
        if let (Some(session), Some(progress)) = (session, &mut self.progress) {
            progress.resume = Some(Resume {
                level: session.level().id().clone(),
                hash: session.level().hash(),
                checkpoint: session.checkpoint(),
            });
        }
        self.save()
    }

    fn collect(&mut self, card: &str) {
        if let (Some(session), Some(progress)) = (&self.session, &mut self.progress) {
            progress
                .oops
                .insert(format!("{}#{card}", session.level().id()));
        }
    }

    fn finish(&mut self, outcome: Outcome) -> Vec<Effect> {
        let record = Record {
            stars: outcome.stars,
            times: 1,
            first: self.today,
            last: self.today,
            missed: outcome.missed,
            refused: outcome.refused,
        };
        if let Some(progress) = &mut self.progress {
            progress.finish(outcome.level.clone(), record);
            progress.resume = None;
        }
        let mut effects = self.change(Screen::Result(outcome));
        effects.extend(self.save());
        effects
    }

    /// Asks for everything to be kept, unless a guest plays.
    pub(super) fn save(&self) -> Vec<Effect> {
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
        stage.notice = self.unsaved.as_ref().or(self.notice.as_ref()).cloned();
        stage
    }
}

#[cfg(test)]
mod tests;
