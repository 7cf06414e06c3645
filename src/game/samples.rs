//! A small course, sessions and games for tests.

use std::sync::Arc;

use jiff::civil::date;

use super::{
    Effect, Game, Input, KeeperName, Progress, Session, SessionEffect, Settings, Setup, Start,
};
use crate::activity::samples::{choose, forge, option, people, say, seen, sort, teach};
use crate::activity::{self, samples};
use crate::content::{Choice, Course, Ending, Goal, Level, LevelId, Step, Verdict};
use crate::password::{Phrases, Strength};
use crate::stage::{Action, Edit, Stage, Typed};
use crate::words::Text;

/// Two options: the first is safe, the second risky, wins "jam" and looks at another scene first.
pub(crate) fn fork() -> Step {
    let risky = Choice {
        then: Some("look".into()),
        oops: Some("jam".into()),
        ..option("open it", Verdict::Risky)
    };
    choose(vec![option("leave it", Verdict::Safe), risky]).into()
}

/// Two options: the first is safe, the second too careful.
pub(crate) fn shy() -> Step {
    choose(vec![
        option("say yes", Verdict::Safe),
        option("say no", Verdict::TooCareful),
    ])
    .into()
}

/// A speech of Pip.
pub(crate) fn pip(said: &str) -> Step {
    say("pip", said).into()
}

/// The level "place/story": Hello, a fork (with a scene to look at), a shy choice, Bye.
pub(crate) fn story() -> Level {
    Level::sample(
        "place/story",
        vec![
            (
                "start",
                vec![
                    pip("Hello"),
                    fork(),
                    shy(),
                    pip("Bye"),
                    Step::End(Ending::Done),
                ],
            ),
            ("look", vec![pip("Look"), Step::Back]),
        ],
    )
}

/// The level "place/work": cards, a password, an explanation.
pub(crate) fn work() -> Level {
    Level::sample(
        "place/work",
        vec![(
            "start",
            vec![
                sort().into(),
                forge(vec![Goal::GuesserGivesUp]).into(),
                teach().into(),
                Step::End(Ending::Done),
            ],
        )],
    )
}

/// The places "letterbox" (with the story) and "workshop" (with the work and a one-step level).
pub(crate) fn course() -> Course {
    let short = Level::sample(
        "place/short",
        vec![("start", vec![pip("Hi"), Step::End(Ending::Done)])],
    );
    Course::sample(
        people(),
        vec![
            ("letterbox", vec![story()]),
            ("workshop", vec![work(), short]),
        ],
    )
}

/// A session of a level, with all that it asks for.
pub(crate) struct Sitting {
    pub(crate) session: Session,
    pub(crate) settings: Settings,
}

impl Sitting {
    pub(crate) fn begin(level: Level) -> Self {
        Self::attempt(level, 7, 0)
    }

    pub(crate) fn attempt(level: Level, seed: u64, attempt: u32) -> Self {
        let settings = Settings::default();
        let course = Course::sample(people(), Vec::new());
        let session = Session::begin(
            Arc::new(course),
            Arc::new(level),
            (seed, attempt),
            Phrases::new(),
            settings,
        );
        Self { session, settings }
    }

    pub(crate) fn resume(&self) -> Self {
        let course = Course::sample(people(), Vec::new());
        let session = Session::resume(
            Arc::new(course),
            Arc::clone(self.session.level()),
            (7, 0),
            self.session.phrases().clone(),
            self.session.checkpoint(),
            self.settings,
        );
        Self {
            session,
            settings: self.settings,
        }
    }

    pub(crate) fn act(&mut self, action: Action) -> Vec<String> {
        self.tell(activity::Input::Act(action))
    }

    pub(crate) fn tell(&mut self, input: activity::Input) -> Vec<String> {
        let effects = self.session.update(input, self.settings);
        effects.iter().map(session_effect).collect()
    }

    pub(crate) fn go(&mut self) -> Vec<String> {
        self.act(Action::Go)
    }

    pub(crate) fn pick(&mut self, id: &str) -> Vec<String> {
        self.act(samples::pick(id))
    }

    pub(crate) fn put(&mut self, card: &str, bin: &str) -> Vec<String> {
        self.act(samples::put(card, bin))
    }

    /// Puts all cards of the sample where they lie well and goes on.
    pub(crate) fn sort_well(&mut self) {
        for (card, bin) in [
            ("card-1", "bin-1"),
            ("card-2", "bin-2"),
            ("card-3", "bin-1"),
        ] {
            self.put(card, bin);
        }
        self.go();
    }

    pub(crate) fn insert(&mut self, typed: &str) -> Vec<String> {
        self.act(Action::Edit(Edit::Insert(Typed::new(typed))))
    }

    pub(crate) fn scored(&mut self, ticket: u64, strength: Strength) -> Vec<String> {
        self.tell(activity::Input::Scored { ticket, strength })
    }

    pub(crate) fn stage(&self) -> Stage {
        self.session.stage(self.settings)
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        seen(&self.stage())
    }

    pub(crate) fn offers(&self, action: &Action) -> bool {
        self.stage().offers(action)
    }

    /// Steps left behind, of all on the way.
    pub(crate) fn trail(&self) -> (usize, usize) {
        let trail = self.stage().trail.unwrap();
        (trail.done, trail.of)
    }

    /// Stars, missed "n of m", refused "n of m".
    pub(crate) fn figures(&self) -> (u8, (u32, u32), (u32, u32)) {
        let outcome = self.session.outcome();
        (
            outcome.stars,
            (outcome.missed.n, outcome.missed.of),
            (outcome.refused.n, outcome.refused.of),
        )
    }

    pub(crate) fn transcript(&self) -> Vec<String> {
        let lines = self.session.transcript().iter();
        lines
            .map(|line| samples::note(line.by.as_ref(), &line.text))
            .collect()
    }
}

fn session_effect(effect: &SessionEffect) -> String {
    match effect {
        SessionEffect::Turn => "turn".into(),
        SessionEffect::Checkpoint => "checkpoint".into(),
        SessionEffect::Oops(card) => format!("oops {card}"),
        SessionEffect::Score { ticket, .. } => format!("score {ticket}"),
        SessionEffect::Rolled { phrase, rolls } => format!("rolled {phrase} {}", rolls.phrase()),
        SessionEffect::Ended(outcome) => format!("ended with {}", outcome.stars),
    }
}

pub(crate) fn keeper(name: &str) -> Progress {
    let name = KeeperName::parse(name).unwrap();
    Progress::new(name, None, 7, Settings::default())
}

pub(crate) fn setup(start: Start) -> Setup {
    Setup {
        course: Arc::new(course()),
        today: date(2026, 5, 4),
        dice: 3,
        keepers: Vec::new(),
        settings: Settings::default(),
        guest: false,
        notice: None,
        start,
    }
}

/// A game and what it asks for, in short lines.
pub(crate) struct Evening {
    pub(crate) game: Game,
}

impl Evening {
    pub(crate) fn begin(setup: Setup) -> (Self, Vec<String>) {
        let (game, effects) = Game::begin(setup);
        (Self { game }, effects.iter().map(game_effect).collect())
    }

    /// In the village, with a keeper.
    pub(crate) fn village() -> Self {
        Self::begin(setup(Start::Village(Box::new(keeper("Fizzy Sock Yak"))))).0
    }

    /// In a level, with a keeper.
    pub(crate) fn level(id: &str) -> Self {
        let keeper = Box::new(keeper("Fizzy Sock Yak"));
        Self::begin(setup(Start::Level(keeper, LevelId::new(id)))).0
    }

    pub(crate) fn tell(&mut self, input: Input) -> Vec<String> {
        self.game.update(input).iter().map(game_effect).collect()
    }

    pub(crate) fn act(&mut self, action: Action) -> Vec<String> {
        self.tell(Input::Act(action))
    }

    pub(crate) fn go(&mut self) -> Vec<String> {
        self.act(Action::Go)
    }

    pub(crate) fn leave(&mut self) -> Vec<String> {
        self.act(Action::Leave)
    }

    pub(crate) fn pick(&mut self, id: &str) -> Vec<String> {
        self.act(samples::pick(id))
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        seen(&self.game.stage())
    }

    pub(crate) fn heading(&self) -> String {
        let heading = self.game.stage().heading;
        heading.as_ref().map(samples::words).unwrap_or_default()
    }

    pub(crate) fn notice(&self) -> Option<String> {
        self.game.stage().notice.as_ref().map(samples::words)
    }

    pub(crate) fn moment(&self) -> u64 {
        self.game.stage().moment
    }

    pub(crate) fn saved(&mut self, kept: Progress) -> Vec<String> {
        self.tell(Input::Saved(Box::new(kept)))
    }

    pub(crate) fn not_saved(&mut self, reason: &'static str) -> Vec<String> {
        self.tell(Input::NotSaved(Text::new(reason)))
    }

    pub(crate) fn progress(&self) -> &Progress {
        self.game.progress().unwrap()
    }
}

fn game_effect(effect: &Effect) -> String {
    match effect {
        Effect::Save(progress) => format!("save {}", progress.name),
        Effect::Score { ticket, .. } => format!("score {ticket}"),
        Effect::Apply(settings) => format!("apply {:?}", settings.theme),
        Effect::Plain => "plain".into(),
        Effect::Quit => "quit".into(),
    }
}
