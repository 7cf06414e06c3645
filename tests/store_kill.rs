//! A game that is killed at any moment keeps every save that it was told is done.
//!
//! The test binary runs itself again as the game: `game` does nothing unless the environment
//! names a folder.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

use std::{
    env,
    io::{self, BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use otterlock::{
    game::{KeeperName, Progress, Settings},
    store::{HOME, Store},
};
use rand::{RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

/// Which cards this game collects; with it goes [`HOME`].
const CARDS: &str = "OTTERLOCK_TEST_CARDS";
/// How often it saves.
const SAVES: &str = "OTTERLOCK_TEST_SAVES";
/// How an acknowledged save begins on its standard output.
const SAVED: &str = "saved ";

fn keeper() -> KeeperName {
    KeeperName::parse("Brave Pancake Otter").unwrap()
}

fn card(cards: &str, number: usize) -> String {
    format!("{cards}#{number}")
}

/// How many cards of a kind are kept without a gap.
fn kept(store: &Store, cards: &str) -> usize {
    let listing = store.keepers().unwrap();
    assert_eq!(listing.set_aside, []);
    let progress = store.load(&keeper()).unwrap();
    let oops = progress.map(|progress| progress.oops).unwrap_or_default();
    (0..=oops.len())
        .take_while(|number| oops.contains(&card(cards, *number)))
        .count()
}

/// The game: it saves card after card, and says so after each.
#[test]
fn game() {
    let Ok(cards) = env::var(CARDS) else {
        return;
    };
    let saves: usize = env::var(SAVES).unwrap().parse().unwrap();
    let store = Store::usual(|variable| env::var_os(variable)).unwrap();
    let before = kept(&store, &cards);
    let mut progress = Progress::new(keeper(), None, 7, Settings::default());
    for number in before..before + saves {
        progress.oops.insert(card(&cards, number));
        progress = store.save(&progress).unwrap();
        let mut output = io::stdout().lock();
        // The test harness may have begun a line of its own.
        write!(output, "\n{SAVED}{number}\n").unwrap();
        output.flush().unwrap();
    }
}

fn start(folder: &Path, cards: &str, saves: usize) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "game", "--nocapture"])
        .env(HOME, folder)
        .env(CARDS, cards)
        .env(SAVES, saves.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn every_acknowledged_save_survives_a_kill_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().to_owned());
    let mut moments = ChaCha8Rng::seed_from_u64(12);
    let mut acknowledged = 0;
    for round in 0..40 {
        let mut game = start(folder.path(), "card", usize::MAX >> 1);
        let mut lines = BufReader::new(game.stdout.take().unwrap()).lines();
        let mut note = |line: String| {
            if let Some(number) = line.strip_prefix(SAVED) {
                acknowledged = number.parse::<usize>().unwrap() + 1;
                return true;
            }
            false
        };
        while !note(lines.next().unwrap().unwrap()) {}
        thread::sleep(Duration::from_micros(moments.random_range(0..30_000)));
        game.kill().unwrap();
        game.wait().unwrap();
        // A kill cuts no line in two: each is one write to the pipe, far under its size.
        for line in lines {
            note(line.unwrap());
        }
        let found = kept(&store, "card");
        assert!(
            found == acknowledged || found == acknowledged + 1,
            "round {round}: {acknowledged} saves were acknowledged, {found} are kept"
        );
    }

    // Nothing bars the way of the next save, and nothing is left of the killed ones.
    let progress = store.load(&keeper()).unwrap().unwrap();
    store.save(&progress).unwrap();
    let mut names: Vec<_> = folder
        .path()
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["brave-pancake-otter.ron", "keepers.lock"]);
}

#[test]
fn two_games_at_once_lose_nothing_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut games = ["left", "right"].map(|cards| start(folder.path(), cards, 30));
    for game in &mut games {
        let lines = BufReader::new(game.stdout.take().unwrap()).lines();
        let saved = lines.filter(|line| line.as_ref().unwrap().starts_with(SAVED));
        assert_eq!(saved.count(), 30);
        assert!(game.wait().unwrap().success());
    }
    let store = Store::at(folder.path().to_owned());
    assert_eq!(kept(&store, "left"), 30);
    assert_eq!(kept(&store, "right"), 30);
}
