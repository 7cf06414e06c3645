//! A lesson through the built program: its chapter in order, what is typed hidden, nothing kept.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use assert_cmd::assert::Assert;
use tempfile::TempDir;

use support::long;
use support::talk::{otterlock, piped};

/// A home of its own beside a folder with the levels of a long course.
struct Class {
    home: TempDir,
    levels: TempDir,
}

impl Class {
    fn new() -> Self {
        let class = Self {
            home: tempfile::tempdir().unwrap(),
            levels: tempfile::tempdir().unwrap(),
        };
        long::write(class.levels.path());
        class
    }

    fn run(&self, arguments: &[&str], lines: &[&str]) -> Assert {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        otterlock(self.home.path())
            .args(["--seed", "7", "--levels"])
            .arg(self.levels.path())
            .args(arguments)
            .write_stdin(piped(&lines))
            .assert()
    }

    fn says(&self, arguments: &[&str], lines: &[&str]) -> String {
        let said = self.run(arguments, lines).success();
        String::from_utf8(said.get_output().stdout.clone()).unwrap()
    }

    fn is_untouched(&self) -> bool {
        std::fs::read_dir(self.home.path())
            .unwrap()
            .next()
            .is_none()
    }
}

fn refused(class: &Class, arguments: &[&str]) -> String {
    let refused = class.run(arguments, &[]).code(2);
    String::from_utf8(refused.get_output().stderr.clone()).unwrap()
}

#[test]
fn the_page_names_the_chapter_and_its_levels_and_enter_begins() {
    let class = Class::new();
    let said = class.says(&["--lesson", "locks-2"], &[""]);
    for line in [
        "Lesson: Words from dice.",
        "3 levels, about 18 minutes.",
        "1. Grandad's melon, its lamp is dark. About 6 minutes.",
        "3. Roll the dice, its lamp is dark. About 6 minutes.",
        "Type a number from 1 to 5, then Enter. Or only Enter: begin.",
        "Grandad's melon.",
        "Step 1 of 8.",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}\n{said}");
    }
    assert!(!said.contains("The wrong door"), "another chapter\n{said}");
    assert!(class.is_untouched());
}

#[test]
fn what_is_typed_is_hidden_and_a_class_can_have_fewer_words() {
    let class = Class::new();
    let said = class.says(&["--lesson", "locks-1"], &["4", "3", "back"]);
    assert!(said.contains("4. Hide what I type, on."), "{said}");
    assert!(said.contains("3. Fewer words, on."), "{said}");
    assert_eq!(said.matches("Lesson: Doors and guessers.").count(), 2);
    assert!(class.is_untouched());
}

#[test]
fn a_level_is_left_for_the_lesson_and_the_lesson_for_nothing() {
    let class = Class::new();
    let said = class.says(&["--lesson", "locks-1"], &["", "back", "back", "quit"]);
    assert_eq!(said.matches("Lesson: Doors and guessers.").count(), 2);
    assert!(said.contains("You were here. Go on!"), "{said}");
    assert!(said.contains("That does nothing here."), "{said}");
    assert!(!said.contains("Pebblebrook at dusk"), "{said}");
    assert!(class.is_untouched());
}

#[test]
fn a_chapter_that_is_not_there_is_answered_with_those_that_are() {
    let class = Class::new();
    let all = "the chapters are: locks-1, locks-2, locks-3, locks-4";
    let said = refused(&class, &["--lesson", "lock-3"]);
    assert!(
        said.contains("there is no chapter lock-3; did you mean locks-3? "),
        "{said}"
    );
    assert!(said.contains(all), "{said}");
    let said = refused(&class, &["--lesson", "zebra"]);
    assert!(
        !said.contains("did you mean") && said.contains(all),
        "{said}"
    );
}

#[test]
fn a_lesson_goes_with_no_keeper_and_with_no_single_level() {
    let class = Class::new();
    let said = refused(&class, &["--lesson", "locks-1", "--keeper", "Brave Otter"]);
    assert!(said.contains("leave out --keeper"), "{said}");
    let level = long::level(0);
    for arguments in [
        ["--lesson", "locks-1", "play", &level],
        ["play", &level, "--lesson", "locks-1"],
    ] {
        let said = refused(&class, &arguments);
        assert!(said.contains("leave out one of them"), "{said}");
    }
    assert!(class.is_untouched());
}

mod whole {
    //! A whole lesson, in the test's own process to know the winning lines.

    use jiff::civil::date;
    use otterlock::game::{Settings, Start};
    use otterlock::stage::Layout;
    use otterlock::words::Catalog;

    use super::Class;
    use super::support::house::{House, SEED, keeper};
    use super::support::talk::Talk;
    use super::support::{long, winner};

    /// The lines that play a lesson to its end and then go to the Lab.
    fn lines() -> Vec<String> {
        let mut class = keeper("Guest", SEED);
        class.settings.veil = true;
        let start = Start::Lesson(Box::new(class), "locks-3".to_owned());
        let house = House::of(long::course(), start, Settings::default(), date(2026, 5, 1));
        let mut talk = Talk::begin(house, Catalog::English);
        let mut lines = vec![String::new()];
        talk.say("");
        for _ in 0..3 {
            lines.extend(talk.play(winner::win));
            // On to the next level, and from the last one to the end.
            lines.push("1".to_owned());
            talk.say("1");
        }
        assert_eq!(talk.house.stage().layout, Layout::Place);
        lines.push(String::new());
        lines
    }

    #[test]
    fn it_is_played_in_order_to_its_end_and_then_the_lab_is_open() {
        let class = Class::new();
        let lines = lines();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let said = class.says(&["--lesson", "locks-3"], &lines);
        let place = |words: &str| {
            said.find(words)
                .unwrap_or_else(|| panic!("{words}\n{said}"))
        };
        let order = [
            "1. One key, ten doors, its lamp is dark.",
            "Step 1 of 8.",
            "1. Next: The great race.",
            "1. Next: The sticky note.",
            "1. Finish the lesson.",
            "You have finished: One key for each lock.",
            "4. Password Lab.",
            "Whose lock will it be?",
        ];
        let places: Vec<usize> = order.into_iter().map(place).collect();
        assert!(places.is_sorted(), "{places:?}\n{said}");
        assert!(class.is_untouched());
    }
}

#[cfg(unix)]
mod full_screen {
    //! The same in a real terminal.

    use super::Class;
    use super::support::pty::Pty;

    #[test]
    fn enter_begins_escape_comes_back_and_quitting_leaves_nothing() {
        let class = Class::new();
        let home = class.home.path().to_str().unwrap();
        let levels = class.levels.path().to_str().unwrap();
        let arguments = ["--lesson", "locks-1", "--levels", levels, "--seed", "7"];
        let mut pty = Pty::spawn(&arguments, &[("OTTERLOCK_HOME", home)], 80, 24);
        pty.wait_for("Lesson: Doors and guessers");
        pty.wait_quiet();
        pty.keys("\r");
        pty.wait_for("go on");
        pty.wait_quiet();
        pty.keys("\x1b");
        pty.wait_for("Lesson: Doors and guessers");
        pty.wait_quiet();
        pty.keys("\x1b");
        pty.wait_quiet();
        assert!(pty.text().contains("Lesson: Doors and guessers"));
        pty.keys("q");
        assert!(pty.wait_exit().success());
        assert!(pty.termios_sane() && pty.modes_clean());
        assert!(class.is_untouched());
    }
}
