//! A whole game inside the test: the real rules and the real scoring, with no terminal and no
//! files. What is to be saved is noted.

use std::sync::Arc;

use jiff::civil::{Date, date};
use otterlock::content::{self, Course, Level, LevelId, SourceFile};
use otterlock::game::{Effect, Game, Input, KeeperName, Progress, Settings, Setup, Start};
use otterlock::password;
use otterlock::stage::{Action, Layout, Stage};

/// More actions than any level needs, the most careless way included.
const PATIENCE: usize = 2_000;

/// Where most tests let chance begin.
pub(crate) const SEED: u64 = 7;

/// Who plays in most tests. Rolled names have three words too.
pub(crate) const KEEPER: &str = "Quick Test Otter";

/// The course that comes with the program.
pub(crate) fn course() -> Arc<Course> {
    match content::read_course(&content::embedded()) {
        Ok(course) => Arc::new(course),
        Err(problems) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}", problems.join("\n"));
        }
    }
}

/// A course of one level, which has every kind of step.
pub(crate) fn every_kind() -> Arc<Course> {
    let file = |name: &str, text: &str| SourceFile {
        name: name.into(),
        text: text.into(),
    };
    let files = [
        file("course.ron", include_str!("../bad_levels/course.ron")),
        file("good.ron", include_str!("../bad_levels/good.ron")),
    ];
    Arc::new(content::read_course(&files).expect("nothing is wrong with it"))
}

/// Ids of all levels, in the order of the course.
pub(crate) fn levels(course: &Course) -> Vec<LevelId> {
    let places = course.places().iter();
    places.flat_map(|place| place.levels.clone()).collect()
}

/// A keeper who has not played yet.
pub(crate) fn keeper(name: &str, seed: u64) -> Progress {
    Progress::new(
        KeeperName::parse(name).unwrap(),
        None,
        seed,
        Settings::default(),
    )
}

/// What was asked for beside judging passwords.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) saves: Vec<Progress>,
    pub(crate) plain: bool,
    pub(crate) quit: bool,
}

/// A game and what it asked for.
pub(crate) struct House {
    pub(crate) game: Game,
    pub(crate) asked: Asked,
}

impl House {
    /// Begins anywhere.
    pub(crate) fn begin(start: Start, settings: Settings, today: Date) -> Self {
        Self::of(course(), start, settings, today)
    }

    /// Begins anywhere in a course of one's own.
    pub(crate) fn of(course: Arc<Course>, start: Start, settings: Settings, today: Date) -> Self {
        let (game, effects) = Game::begin(Setup {
            course,
            today,
            dice: SEED,
            keepers: Vec::new(),
            settings,
            guest: false,
            notice: None,
            start,
        });
        let mut house = Self {
            game,
            asked: Asked::default(),
        };
        house.perform(effects);
        house
    }

    /// Begins at the title, with nobody known.
    pub(crate) fn title() -> Self {
        Self::begin(Start::Title, Settings::default(), date(2026, 5, 1))
    }

    /// Begins on the map.
    pub(crate) fn village() -> Self {
        let start = Start::Village(Box::new(keeper(KEEPER, SEED)));
        Self::begin(start, Settings::default(), date(2026, 5, 1))
    }

    /// Begins in a level, with any settings.
    pub(crate) fn level(id: &LevelId, settings: Settings) -> Self {
        let mut progress = keeper(KEEPER, SEED);
        progress.settings = settings;
        let start = Start::Level(Box::new(progress), id.clone());
        Self::begin(start, settings, date(2026, 5, 1))
    }

    /// From the map to the first level of a place. A place with one level opens it at once.
    pub(crate) fn open_first_level(&mut self, place: &str) {
        self.act(Action::Pick(place.to_owned().into()));
        let first = Action::Pick("level-1".to_owned().into());
        if self.stage().layout == Layout::Place {
            self.act(first);
        }
    }

    /// Begins in the level that has every kind of step.
    pub(crate) fn every_kind() -> Self {
        let course = every_kind();
        let id = levels(&course).remove(0);
        let settings = Settings::default();
        let start = Start::Level(Box::new(keeper(KEEPER, SEED)), id);
        Self::of(course, start, settings, date(2026, 5, 1))
    }

    /// Does something, which must be offered.
    pub(crate) fn act(&mut self, action: Action) {
        assert!(self.stage().offers(&action), "{action:?} is not offered");
        let effects = self.game.update(Input::Act(action));
        self.perform(effects);
    }

    pub(crate) fn stage(&self) -> Stage {
        self.game.stage()
    }

    /// The level that is played.
    pub(crate) fn played(&self) -> &Arc<Level> {
        self.game.session().expect("a level is played").level()
    }

    pub(crate) fn progress(&self) -> &Progress {
        self.game.progress().expect("somebody plays")
    }

    /// What is kept of a level that was finished.
    pub(crate) fn record(&self, id: &LevelId) -> otterlock::game::Record {
        self.progress().levels[id].clone()
    }

    /// Plays a level to its end in a way of one's choice, showing each stage to `see`.
    pub(crate) fn play(
        &mut self,
        mut choose: impl FnMut(&Game) -> Action,
        mut see: impl FnMut(&Stage),
    ) {
        for _ in 0..PATIENCE {
            let stage = self.stage();
            see(&stage);
            if stage.layout == Layout::Result {
                return;
            }
            let action = choose(&self.game);
            self.act(action);
        }
        panic!("the level does not end");
    }

    /// Does what effects ask for; passwords are judged at once.
    pub(crate) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Save(progress) => self.asked.saves.push(*progress),
                Effect::Score {
                    ticket,
                    secret,
                    known,
                } => {
                    let strength = password::strength(&secret, &known);
                    let effects = self.game.update(Input::Scored { ticket, strength });
                    self.perform(effects);
                }
                Effect::Apply(_) => {}
                Effect::Plain => self.asked.plain = true,
                Effect::Quit => self.asked.quit = true,
            }
        }
    }
}
