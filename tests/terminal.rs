//! The program in a real pseudo-terminal: whole levels by keys alone and by mouse alone, and a
//! terminal that is left as it was found, however the game ends.

#![cfg(unix)]
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a step that fails is a test that fails"
)]

mod support;

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use otterlock::content::LevelId;
use otterlock::stage::{Action, Body};
use otterlock::tui::Key;
use tempfile::TempDir;

use support::house::{SEED, course, levels};
use support::long;
use support::mirror::{Hand, Mirror};
use support::player::Player;
use support::pty::Pty;
use support::winner;

const LARGE: (u16, u16) = (80, 24);
const SMALL: (u16, u16) = (40, 12);
const QUIT: &str = "\x03";

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The program on the map.
fn village(home: &TempDir) -> Pty {
    let environment = [("OTTERLOCK_HOME", home.path().to_str().unwrap())];
    let arguments = ["--keeper", "Quick Test Otter", "--seed", "7"];
    let mut pty = Pty::spawn(&arguments, &environment, 80, 24);
    pty.wait_for("Pebblebrook");
    pty.wait_quiet();
    pty
}

fn assert_left_as_found(pty: &Pty) {
    assert!(pty.termios_sane(), "lines, echo and signals are not back");
    assert!(pty.modes_clean(), "a mode is left behind");
}

fn win_everything(hand: Hand, size: (u16, u16), motion: bool) {
    let home = home();
    let mut mirror = Mirror::begin(home.path(), size, motion);
    mirror.win_everything(hand);
    mirror.pty.keys(QUIT);
    assert!(mirror.pty.wait_exit().success());
    assert_left_as_found(&mirror.pty);
    let kept = std::fs::read_to_string(home.path().join("quick-test-otter.ron")).unwrap();
    let levels = levels(&course()).len();
    assert_eq!(kept.matches("stars: 3").count(), levels, "{kept}");
}

#[test]
fn every_level_is_won_by_keys_alone_in_a_large_window() {
    win_everything(Hand::Keys, LARGE, false);
}

#[test]
fn every_level_is_won_by_keys_alone_in_a_small_window() {
    win_everything(Hand::Keys, SMALL, false);
}

#[test]
fn every_level_is_won_by_mouse_alone_in_a_large_window() {
    win_everything(Hand::Mouse, LARGE, false);
}

#[test]
fn every_level_is_won_by_mouse_alone_in_a_small_window() {
    win_everything(Hand::Mouse, SMALL, false);
}

#[test]
fn every_level_is_won_while_shows_move() {
    win_everything(Hand::Keys, LARGE, true);
}

#[test]
fn each_of_twelve_levels_is_opened_by_keys_and_by_mouse_in_both_windows() {
    let levels = home();
    long::write(levels.path());
    for hand in [Hand::Keys, Hand::Mouse] {
        for size in [LARGE, SMALL] {
            let home = home();
            let mut mirror = Mirror::begin_long(home.path(), levels.path(), size);
            mirror.pick(hand, "workshop");
            for index in 0..long::TITLES.len() {
                mirror.pick(hand, &format!("level-{}", index + 1));
                assert_eq!(mirror.house.played().id().as_str(), long::level(index));
                mirror.key(Key::Escape);
            }
            mirror.pty.keys(QUIT);
            assert!(mirror.pty.wait_exit().success());
            assert_left_as_found(&mirror.pty);
        }
    }
}

fn survive_carelessness(hand: Hand, size: (u16, u16)) {
    for id in levels(&course()) {
        let home = home();
        let mut mirror = Mirror::begin_at(home.path(), size, false, Some(&id));
        let mut careless = Player::careless();
        mirror.play(hand, |game| careless.choose(game));
        mirror.pty.keys(QUIT);
        assert!(mirror.pty.wait_exit().success());
        assert_left_as_found(&mirror.pty);
    }
}

#[test]
fn the_most_careless_play_is_survived_by_keys() {
    survive_carelessness(Hand::Keys, LARGE);
}

#[test]
fn the_most_careless_play_is_survived_by_mouse() {
    survive_carelessness(Hand::Mouse, SMALL);
}

#[test]
fn from_the_title_a_new_keeper_comes_to_the_village_and_quits() {
    let home = home();
    let environment = [("OTTERLOCK_HOME", home.path().to_str().unwrap())];
    let seed = SEED.to_string();
    let mut pty = Pty::spawn(&["--seed", &seed], &environment, 80, 24);
    pty.wait_for("Play");
    pty.wait_quiet();
    pty.keys("1");
    pty.wait_for("Who will you be?");
    pty.wait_quiet();
    pty.keys("1");
    pty.wait_for("Lock Workshop");
    pty.wait_quiet();
    assert!(!pty.modes_clean(), "the game shows full screen");
    assert!(!pty.termios_sane());
    pty.keys("\x1b");
    pty.wait_for("Quit");
    pty.wait_quiet();
    pty.keys("q");
    assert!(pty.wait_exit().success());
    assert_left_as_found(&pty);
    let files = home.path().read_dir().unwrap().count();
    assert_eq!(files, 2, "one keeper and the lock");
}

#[test]
fn control_c_leaves_at_once_with_success() {
    let home = home();
    let mut pty = village(&home);
    pty.keys("\x03");
    assert!(pty.wait_exit().success());
    assert_left_as_found(&pty);
}

#[test]
fn signals_leave_the_terminal_as_it_was_found_and_say_so_as_a_shell_does() {
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1)] {
        let home = home();
        let mut pty = village(&home);
        pty.signal(name);
        assert_eq!(pty.wait_exit().exit_code(), 128 + number, "SIG{name}");
        assert_left_as_found(&pty);
        assert!(home.path().join("quick-test-otter.ron").exists());
    }
}

#[test]
fn a_closed_window_leaves_no_process_behind() {
    let home = home();
    let mut pty = village(&home);
    pty.hang_up();
    let start = Instant::now();
    pty.wait_exit();
    assert!(start.elapsed() < Duration::from_secs(2));
    let pid = pty.pid().to_string();
    let alive = Command::new("kill").args(["-0", &pid]).output().unwrap();
    assert!(!alive.status.success());
}

#[test]
fn a_level_left_by_a_signal_goes_on_at_the_same_step() {
    let home = home();
    let level = LevelId::new("passwords/03-noticeboard");
    let mut mirror = Mirror::begin_at(home.path(), LARGE, false, Some(&level));
    mirror.act(Hand::Keys, &Action::Go);
    mirror.pty.signal("TERM");
    mirror.pty.wait_exit();
    let environment = [("OTTERLOCK_HOME", home.path().to_str().unwrap())];
    let arguments = ["play", level.as_str(), "--keeper", "Quick Test Otter"];
    let mut pty = Pty::spawn(&arguments, &environment, 80, 24);
    let expected = mirror.expected();
    pty.wait_until("the same step", |pty| {
        let shown = pty.text();
        expected.lines().all(|line| shown.contains(line.trim()))
    });
}

#[test]
fn a_window_that_is_too_small_says_so_and_recovers() {
    let home = home();
    let mut pty = village(&home);
    let before = pty.text();
    pty.resize(30, 8);
    pty.wait_for("bigger");
    assert!(!pty.text().contains("Pebblebrook"));
    pty.resize(80, 24);
    pty.wait_until("the village again", |pty| pty.text() == before);
}

#[test]
fn any_size_is_survived() {
    let home = home();
    let mut pty = village(&home);
    for (columns, rows) in [
        (1, 1),
        (39, 12),
        (40, 11),
        (40, 12),
        (200, 60),
        (0, 0),
        (2, 90),
    ] {
        pty.resize(columns, rows);
        thread::sleep(Duration::from_millis(50));
    }
    pty.resize(80, 24);
    pty.wait_for("Pebblebrook");
}

#[test]
fn nothing_is_written_while_nothing_happens_on_the_map_or_in_a_field() {
    let on_the_map = thread::spawn(|| {
        let home = home();
        idle_bytes(&mut village(&home))
    });
    let home = home();
    let mut mirror = at_a_field(&home, true);
    for letter in "soggy".chars() {
        mirror.key(Key::Char(letter));
    }
    assert_eq!(idle_bytes(&mut mirror.pty), 0, "in a field");
    assert_eq!(on_the_map.join().unwrap(), 0, "on the map");
}

/// The program where a password is to be typed.
fn at_a_field(home: &TempDir, motion: bool) -> Mirror {
    let level = LevelId::new("passwords/03-noticeboard");
    let mut mirror = Mirror::begin_at(home.path(), LARGE, motion, Some(&level));
    while !matches!(mirror.stage().body, Body::Field(_)) {
        let action = winner::win(&mirror.house.game);
        mirror.act(Hand::Keys, &action);
    }
    mirror
}

fn typed(mirror: &Mirror) -> String {
    match &mirror.stage().body {
        Body::Field(field) => field.text.expose().to_owned(),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {
            panic!("no field is on stage")
        }
    }
}

#[test]
fn letters_commands_and_pastes_are_text_in_a_field_and_nothing_is_handed_in_by_them() {
    let home = home();
    let mut mirror = at_a_field(&home, false);
    for letter in "hqRpW?1 ".chars() {
        mirror.key(Key::Char(letter));
    }
    mirror.key(Key::Char('é'));
    mirror.paste("two words\r\nand a second line\x07");
    assert_eq!(typed(&mirror), "hqRpW?1 étwo words");
    assert!(matches!(&mirror.stage().body, Body::Field(field) if field.editable));
    mirror.key(Key::Backspace);
    assert_eq!(typed(&mirror), "hqRpW?1 étwo word");
    mirror.key(Key::Function(1));
    mirror.pty.wait_for("Help");
    mirror.key(Key::Escape);
    assert_eq!(typed(&mirror), "hqRpW?1 étwo word");
}

fn idle_bytes(pty: &mut Pty) -> usize {
    let before = pty.wait_quiet();
    thread::sleep(Duration::from_secs(3));
    pty.bytes_written() - before
}

#[test]
fn a_level_goes_on_in_plain_text_at_the_same_step() {
    let home = home();
    let level = LevelId::new("passwords/03-noticeboard");
    let mut mirror = Mirror::begin_at(home.path(), LARGE, false, Some(&level));
    mirror.act(Hand::Keys, &Action::Go);
    mirror.pty.keys("p");
    mirror.pty.wait_for("Card a");
    assert!(mirror.pty.termios_sane() && mirror.pty.modes_clean());
    assert!(
        mirror.pty.text().contains("Step 2"),
        "{}",
        mirror.pty.text()
    );
    mirror.pty.keys("quit\r");
    assert!(mirror.pty.wait_exit().success());
    assert_left_as_found(&mirror.pty);
}

#[test]
fn enter_that_is_held_skips_no_more_than_one_screen() {
    let home = home();
    let level = LevelId::new("prologue/01-letter");
    let mut mirror = Mirror::begin_at(home.path(), LARGE, false, Some(&level));
    thread::sleep(Duration::from_millis(50));
    mirror.pty.keys(&"\r".repeat(10));
    mirror.house.act(Action::Go);
    let beyond_the_second = {
        mirror.pty.wait_quiet();
        mirror.house.progress().resume.clone().unwrap().checkpoint
    };
    assert_eq!(beyond_the_second.walked, 1);
    mirror.pty.keys(QUIT);
    mirror.pty.wait_exit();
    let kept = std::fs::read_to_string(home.path().join("quick-test-otter.ron")).unwrap();
    assert!(kept.contains("walked: 1,"), "{kept}");
}

#[test]
fn a_level_that_is_started_by_its_name_is_played_as_a_guest_and_keeps_nothing() {
    let home = home();
    let environment = [("OTTERLOCK_HOME", home.path().to_str().unwrap())];
    let arguments = ["play", "passwords/03-noticeboard"];
    let mut pty = Pty::spawn(&arguments, &environment, 80, 24);
    pty.wait_for("go on");
    pty.wait_quiet();
    pty.keys("\r");
    pty.wait_quiet();
    pty.keys(QUIT);
    assert!(pty.wait_exit().success());
    assert_eq!(home.path().read_dir().unwrap().count(), 0);
}
