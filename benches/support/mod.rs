//! What several benchmarks need: times with their p99, and a game at one of its moments.

#![allow(dead_code, reason = "each benchmark uses a part of it")]
#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark that can't run should stop, and it reports to a person"
)]

pub(crate) mod window;

use std::io::{self, Sink};
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::Criterion;
use jiff::civil::date;
use otterlock::content::{Course, LevelId, SourceFile, embedded, read_course};
use otterlock::game::{Game, Input, KeeperName, Progress, Settings, Setup, Start};
use otterlock::password::Strength;
use otterlock::stage::{Body, Stage};
use otterlock::tui::{self, Depth, Face, Key, ThemeName};
use otterlock::words::Catalog;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};

/// The level that [`Playing::field`] and [`Playing::speech`] play.
const LEVEL: &str = include_str!("level.ron");
const COURSE: &str = include_str!("course.ron");
/// How often a thing is done at least before its p99 is worth saying.
const ENOUGH: usize = 200;

/// Measures with criterion, and prints the time that 99 of 100 rounds stay under if there were
/// many. Gives the median; nothing if the arguments left this one out.
pub(crate) fn measure(
    criterion: &mut Criterion,
    name: &str,
    mut round: impl FnMut(),
) -> Option<Duration> {
    let mut times = Vec::new();
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|rounds| {
            let mut total = Duration::ZERO;
            for _ in 0..rounds {
                let begin = Instant::now();
                round();
                let time = begin.elapsed();
                times.push(time);
                total += time;
            }
            total
        });
    });
    times.sort_unstable();
    let count = times.len();
    let median = times.get(count / 2).copied()?;
    if let Some(p99) = times.get(count * 99 / 100)
        && count >= ENOUGH
    {
        println!("{name}: p50 {median:?}, p99 {p99:?} of {count} rounds");
    }
    Some(median)
}

/// The course inside the program.
pub(crate) fn course() -> Course {
    read_course(&embedded()).expect("the levels inside the program can be read")
}

/// A game on a full screen of 80 by 24 cells in all colours, whose output goes nowhere.
pub(crate) struct Playing {
    game: Game,
    face: Face,
    terminal: Terminal<CrosstermBackend<Sink>>,
}

impl Playing {
    /// On the map.
    pub(crate) fn village() -> Self {
        Self::begin(course(), Start::Village(Box::new(somebody())))
    }

    /// Where somebody speaks.
    pub(crate) fn speech() -> Self {
        let files = [("course.ron", COURSE), ("level.ron", LEVEL)].map(|(name, text)| SourceFile {
            name: name.to_owned(),
            text: text.to_owned(),
        });
        let course = read_course(&files).expect("the level of the benchmarks can be read");
        let level = LevelId::new("level");
        Self::begin(course, Start::Level(Box::new(somebody()), level))
    }

    /// Where a password is typed.
    pub(crate) fn field() -> Self {
        let mut playing = Self::speech();
        playing.press(Key::Enter);
        assert!(
            matches!(playing.stage().body, Body::Field(_)),
            "the field comes after the speech"
        );
        playing
    }

    fn begin(course: Course, start: Start) -> Self {
        let (game, _) = Game::begin(Setup {
            course: Arc::new(course),
            today: date(2026, 1, 31),
            dice: 7,
            keepers: Vec::new(),
            settings: Settings::default(),
            guest: true,
            notice: None,
            start,
        });
        let face = Face::new(tui::Options {
            depth: Depth::True,
            ascii: false,
            theme: ThemeName::Dusk,
            motion: true,
            catalog: Catalog::English,
        });
        let viewport = Viewport::Fixed(Rect::new(0, 0, 80, 24));
        let backend = CrosstermBackend::new(io::sink());
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport })
            .expect("nowhere takes everything");
        let mut playing = Self {
            game,
            face,
            terminal,
        };
        playing.draw();
        playing
    }

    /// From a key to the frame that shows what it did, as the host does it.
    pub(crate) fn press(&mut self, key: Key) {
        let input = tui::Input::Key { key, repeat: false };
        if let Some(action) = self.face.input(&self.stage(), input).action {
            let _ = self.game.update(Input::Act(action));
        }
        self.draw();
    }

    /// Lets the judgement of a password arrive, and shows it. Stale ones change nothing.
    pub(crate) fn scored(&mut self, ticket: u64, strength: &Strength) {
        let _ = self.game.update(Input::Scored {
            ticket,
            strength: strength.clone(),
        });
        self.draw();
    }

    /// What is on stage.
    pub(crate) fn stage(&self) -> Stage {
        self.game.stage()
    }

    fn draw(&mut self) {
        let stage = self.game.stage();
        let _ = self.face.tick(Instant::now());
        let face = &mut self.face;
        self.terminal
            .draw(|frame| face.show(&stage, frame))
            .expect("nowhere takes everything");
    }
}

fn somebody() -> Progress {
    let name = KeeperName::parse("Brave Pancake Otter").expect("a good name");
    Progress::new(name, None, 7, Settings::default())
}
