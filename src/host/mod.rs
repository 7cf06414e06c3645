//! Owns loop, clock, entropy, store and the scoring worker, and does the effects.

mod calls;
mod chapters;
mod desk;
mod full;
mod held;
mod looks;
mod notices;
mod plain;
mod saver;
mod scorer;

use std::ffi::OsString;
use std::io;
use std::sync::Arc;

use jiff::ZonedDateTime;
use rand::TryRng as _;
use rand::rngs::SysRng;
use thiserror::Error;

use crate::content::{Course, LevelId};
use crate::game::{Game, KeeperName, Progress, Settings, Setup, Start, Theme};
use crate::store::{Store, StoreError};
use crate::terminal::{Outlet, surroundings};
use crate::words::{Catalog, Text};

/// How the game was asked for; what is set here beats a keeper's own settings.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct Request {
    /// In plain text, though the terminal could do more.
    pub plain: bool,
    /// With plain letters only, though the terminal could do more.
    pub ascii: bool,
    /// In these colours.
    pub theme: Option<Theme>,
    /// Without the mouse.
    pub no_mouse: bool,
    /// With or without shows that move.
    pub motion: Option<bool>,
    /// Keeping nothing.
    pub guest: bool,
    /// As this keeper, who is made if new.
    pub keeper: Option<KeeperName>,
    /// With all chance beginning here.
    pub seed: Option<u64>,
    /// Beginning with this level.
    pub level: Option<LevelId>,
    /// As a lesson on this chapter, with nothing kept.
    pub lesson: Option<String>,
    /// In the language of the pseudo-translation, to see what a translator could not reach.
    pub pseudo: bool,
}

/// Why a game could not be played.
#[derive(Debug, Error)]
pub enum HostError {
    /// The terminal does not do what is needed.
    #[error("the terminal could not be used ({0}); try otterlock --plain")]
    Terminal(#[source] io::Error),
    /// There is no chance to be had.
    #[error("the system gives no random numbers; give one with --seed")]
    Dice,
    /// There is no such level.
    #[error("there is no level {asked}; the levels are: {known}")]
    NoSuchLevel {
        /// The one asked for.
        asked: LevelId,
        /// All there are, with commas.
        known: String,
    },
    /// There is no such chapter.
    #[error("there is no chapter {asked}; {meant}the chapters are: {known}")]
    NoSuchChapter {
        /// The one asked for.
        asked: String,
        /// "did you mean …? ", or nothing.
        meant: String,
        /// All there are, with commas.
        known: String,
    },
    /// The course has no chapters at all.
    #[error("these levels have no chapters, and a lesson plays one; see CONTRIBUTING.md")]
    NoChapters,
    /// The keyboard is still being listened to, so that plain text would lose keys.
    #[error("the keyboard could not be handed over; start otterlock --plain, all is kept")]
    Keyboard,
    /// Answers can't be read or words can't be written.
    #[error("the answers could not be read or the words not be written: {0}")]
    Talk(#[source] io::Error),
    /// There is no folder for files.
    #[error("there is no folder for keepers' files; set {home}, or play with --guest", home = crate::store::HOME)]
    NoFolder,
}

/// How a game ended.
#[derive(Debug)]
pub enum Ending {
    /// As the child wished.
    Quit {
        /// Why the latest save has failed, if it has.
        unsaved: Option<StoreError>,
    },
    /// By a signal of this number.
    Signal(u8),
}

/// What both faces need.
struct House {
    game: Game,
    course: Arc<Course>,
    store: Option<Store>,
    request: Request,
    /// What the game wants done before anything else.
    effects: Vec<crate::game::Effect>,
}

/// Plays, full screen or in plain text as the terminal and the request ask for.
pub fn play(course: Course, request: Request) -> Result<Ending, HostError> {
    let around = surroundings(Outlet::here(), |name| std::env::var(name).ok());
    let forced = std::env::var_os("OTTERLOCK_PLAIN").is_some_and(|value| value == "1");
    let plain = request.plain || forced || !around.is_terminal || around.dumb;
    // Nobody has chosen a keeper for a level that is started by its name, and a lesson is played
    // on a computer that others use too.
    let is_anybody = request.level.is_some() && request.keeper.is_none();
    let guest = request.guest || is_anybody || request.lesson.is_some();
    let house = furnish(course, Request { guest, ..request })?;
    if plain {
        plain::play(house)
    } else {
        full::play(house, around)
    }
}

fn furnish(course: Course, request: Request) -> Result<House, HostError> {
    if let Some(level) = &request.level
        && course.level(level).is_none()
    {
        let known: Vec<&str> = course.levels().keys().map(LevelId::as_str).collect();
        return Err(HostError::NoSuchLevel {
            asked: level.clone(),
            known: known.join(", "),
        });
    }
    if let Some(asked) = request.lesson.as_deref()
        && course.chapter(asked).is_none()
    {
        return Err(chapters::unknown(&course, asked));
    }
    let dice = match request.seed {
        Some(seed) => seed,
        None => SysRng.try_next_u64().map_err(|_| HostError::Dice)?,
    };
    let store = if request.guest {
        None
    } else {
        let environment = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        Some(Store::usual(environment).ok_or(HostError::NoFolder)?)
    };
    let settings = Settings::default();
    let (keepers, mut notice) = match &store {
        Some(store) => keepers(store),
        None => (Vec::new(), None),
    };
    let keeper = match (&request.keeper, &store) {
        (Some(name), Some(store)) => match store.load(name) {
            Ok(kept) => kept,
            Err(error) => {
                notice = Some(notices::not_saved(&error));
                None
            }
        }
        .or_else(|| Some(Progress::new(name.clone(), None, dice, settings))),
        (Some(name), None) => Some(Progress::new(name.clone(), None, dice, settings)),
        (None, _) => None,
    };
    let start = start(&request, keeper, dice, settings);
    let course = Arc::new(course);
    let (game, effects) = Game::begin(Setup {
        course: Arc::clone(&course),
        today: ZonedDateTime::now().date(),
        dice,
        keepers,
        settings,
        guest: request.guest,
        notice,
        start,
    });
    Ok(House {
        game,
        course,
        store,
        request,
        effects,
    })
}

fn start(request: &Request, keeper: Option<Progress>, dice: u64, settings: Settings) -> Start {
    let somebody = || {
        let name = KeeperName::parse("Guest").ok()?;
        Some(Progress::new(name, None, dice, settings))
    };
    if let Some(chapter) = &request.lesson
        && let Some(mut class) = somebody()
    {
        // Whoever looks at the projector must not read what is typed.
        class.settings.veil = true;
        return Start::Lesson(Box::new(class), chapter.clone());
    }
    match (&request.level, keeper) {
        (None, None) => Start::Title,
        (None, Some(keeper)) => Start::Village(Box::new(keeper)),
        (Some(level), Some(keeper)) => Start::Level(Box::new(keeper), level.clone()),
        (Some(level), None) => match somebody() {
            Some(guest) => Start::Level(Box::new(guest), level.clone()),
            None => Start::Title,
        },
    }
}

/// Everybody who is kept, and what must be said about files that can't be used.
fn keepers(store: &Store) -> (Vec<Progress>, Option<Text>) {
    match store.keepers() {
        Ok(listing) => (listing.keepers, notices::all_set_aside(&listing.set_aside)),
        Err(error) => (Vec::new(), Some(notices::not_saved(&error))),
    }
}

impl Request {
    /// The settings in force, flags included.
    fn over(&self, settings: Settings) -> Settings {
        Settings {
            theme: self.theme.unwrap_or(settings.theme),
            motion: self.motion.unwrap_or(settings.motion),
            mouse: settings.mouse && !self.no_mouse,
            ..settings
        }
    }

    const fn catalog(&self) -> Catalog {
        if self.pseudo {
            Catalog::Pseudo
        } else {
            Catalog::English
        }
    }
}
