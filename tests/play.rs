//! Whole levels through the plain face, keys in and words out: inside the test, and through a
//! real pipe.

#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a step that fails is a test that fails"
)]

mod support;

use std::fs;
use std::path::Path;

use otterlock::content::{Goal, LevelId, Step};
use otterlock::game::{Game, Settings};
use otterlock::stage::{Action, Body, Layout};
use otterlock::words::Catalog;
use tempfile::TempDir;

use support::house::{House, KEEPER, SEED, course, levels};
use support::player::Player;
use support::talk::{Talk, careless_lines, otterlock, piped, winning_lines};
use support::winner;

fn noticeboard() -> LevelId {
    LevelId::new("passwords/03-noticeboard")
}

fn talk(level: &LevelId) -> Talk {
    Talk::begin(House::level(level, Settings::default()), Catalog::English)
}

fn house(level: &LevelId) -> House {
    House::level(level, Settings::default())
}

/// Plays well until the stage is as wanted.
fn play_until(talk: &mut Talk, wanted: impl Fn(&Body) -> bool) {
    while !wanted(&talk.house.stage().body) {
        let action = winner::win(&talk.house.game);
        let line = support::talk::line_for(&talk.house.stage(), &action);
        talk.say(&line);
    }
}

fn is_field(body: &Body) -> bool {
    matches!(body, Body::Field(field) if field.editable)
}

fn is_menu(body: &Body) -> bool {
    matches!(body, Body::Menu(_))
}

#[test]
fn hard_words_can_be_asked_for_at_every_step_in_both_faces() {
    for level in levels(&course()) {
        let mut talk = talk(&level);
        let words = talk.house.played().words().clone();
        if words.is_empty() {
            continue;
        }
        let mut asked = 0;
        while matches!(
            talk.house.stage().layout,
            Layout::Scene | Layout::Photo | Layout::Chat
        ) {
            assert!(talk.house.stage().offers(&Action::Words), "{level}");
            // A colon is understood everywhere, and needed where text is typed.
            let said = talk.say(":words");
            let said = said.to_lowercase();
            let mut words = words.keys().map(|word| word.to_lowercase());
            assert!(words.all(|word| said.contains(&word)), "{level}: {said}");
            talk.say("");
            let action = winner::win(&talk.house.game);
            let line = support::talk::line_for(&talk.house.stage(), &action);
            talk.say(&line);
            asked += 1;
        }
        assert!(asked > 5, "{level}");
    }
}

/// What the program says to these lines, for the keeper and the seed of the tests.
fn run(home: &Path, level: &LevelId, lines: &[String]) -> String {
    let seed = SEED.to_string();
    let output = otterlock(home)
        .args(["play", level.as_str(), "--keeper", KEEPER, "--seed", &seed])
        .write_stdin(piped(lines))
        .assert()
        .success()
        .stderr("")
        .get_output()
        .stdout
        .clone();
    String::from_utf8(output).unwrap()
}

fn kept(home: &Path) -> String {
    fs::read_to_string(home.join("quick-test-otter.ron")).unwrap()
}

fn each_level(mut ask: impl FnMut(&LevelId)) {
    levels(&course()).iter().for_each(&mut ask);
}

#[test]
fn a_won_level_tells_its_title_every_step_and_its_stars() {
    each_level(|id| {
        let mut talk = talk(id);
        talk.play(winner::win);
        let title = Catalog::English.say(talk.house.played().title());
        let said = &talk.said;
        assert!(said.starts_with("Type a number"), "{said}");
        assert!(said.contains(&title), "{said}");
        let steps: Vec<&str> = said
            .lines()
            .filter(|line| line.starts_with("Step "))
            .collect();
        assert!(steps.len() >= 6, "{steps:?}");
        assert!(said.contains("Three stars out of three"), "{said}");
        assert!(!said.contains("Not yet"), "{said}");
    });
}

#[test]
fn a_careless_level_is_told_kindly_and_ends() {
    each_level(|id| {
        let mut talk = talk(id);
        let mut careless = Player::careless();
        talk.play(|game| careless.choose(game));
        assert!(talk.said.contains("Not yet"), "{}", talk.said);
        assert!(talk.said.contains("One star out of three"), "{}", talk.said);
        assert!(talk.said.contains("Oops album"), "{}", talk.said);
    });
}

#[test]
fn no_line_holds_an_escape_code_or_is_empty() {
    each_level(|id| {
        let mut talk = talk(id);
        let mut careless = Player::careless();
        talk.play(|game| careless.choose(game));
        for line in talk.said.lines() {
            assert!(!line.trim().is_empty(), "{}", talk.said);
            assert!(!line.contains(char::is_control), "{line:?}");
        }
    });
}

#[test]
fn the_same_words_come_out_of_a_real_pipe() {
    each_level(|id| {
        for lines in [winning_lines(house(id)), careless_lines(house(id))] {
            let home = TempDir::new().unwrap();
            let said = run(home.path(), id, &lines);
            let mut talk = talk(id);
            for line in &lines {
                talk.say(line);
            }
            // How many guesses are needed varies from call to call.
            let steady = |said: &str| -> Vec<String> {
                let lines = said.lines();
                let steady =
                    lines.filter(|line| !line.contains(|letter: char| letter.is_ascii_digit()));
                steady.map(str::to_owned).collect()
            };
            assert_eq!(steady(&said), steady(&talk.said));
            assert!(said.contains("out of three"), "{said}");
            assert!(kept(home.path()).contains("times: 1"));
            assert!(!kept(home.path()).contains("resume"));
        }
    });
}

#[test]
fn a_guest_plays_a_level_from_a_pipe_and_leaves_nothing() {
    let home = TempDir::new().unwrap();
    // Without a name there is no seed of a keeper, but the seed that chance begins from.
    let seed = SEED.to_string();
    otterlock(home.path())
        .args(["play", noticeboard().as_str(), "--seed", &seed])
        .write_stdin(piped(&winning_lines(house(&noticeboard()))))
        .assert()
        .success();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

/// Whether a password is compared with an earlier one, so that a level may go on before that one.
fn compares(id: &LevelId) -> bool {
    let course = course();
    let level = course.level(id).unwrap();
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let is_compared = |goal: &Goal| matches!(goal, Goal::DiffersFrom(_));
    let compares = |step: &Step| match step {
        Step::Forge(forge) => forge.goals.iter().any(is_compared),
        _ => false,
    };
    steps.into_iter().any(compares)
}

#[test]
fn the_end_of_input_saves_and_the_next_run_goes_on_at_that_step() {
    each_level(|id| {
        let lines = winning_lines(house(id));
        let half = lines.len() / 2;
        let home = TempDir::new().unwrap();
        let first = run(home.path(), id, &lines[..half]);
        assert!(kept(home.path()).contains("resume"), "{id}");
        let last_step = |said: &str| {
            let mut steps = said.lines().filter(|line| line.starts_with("Step "));
            steps.next_back().unwrap().to_owned()
        };
        let second = run(home.path(), id, &[]);
        if !compares(id) {
            assert_eq!(last_step(&second), last_step(&first), "{id}");
        }

        // From there it is won as if nothing had happened.
        let begun = {
            let mut talk = talk(id);
            lines[..half].iter().for_each(|line| drop(talk.say(line)));
            talk.house.progress().clone()
        };
        let start = otterlock::game::Start::Level(Box::new(begun), id.clone());
        let today = jiff::civil::date(2026, 5, 1);
        let rest = winning_lines(House::begin(start, Settings::default(), today));
        let third = run(home.path(), id, &rest);
        assert!(third.contains("Three stars out of three"), "{third}");
    });
}

#[test]
fn from_the_title_a_keeper_is_made_and_a_level_begins() {
    let mut talk = Talk::begin(House::title(), Catalog::English);
    talk.say("play");
    assert!(talk.said.contains("Who will you be?"));
    let first = talk.house.stage().paragraphs;
    talk.say("roll again");
    assert_ne!(talk.house.stage().paragraphs, first, "another name");
    talk.say("1");
    assert!(talk.said.contains("Pebblebrook"));
    talk.say("lock workshop");
    talk.say("3");
    assert_eq!(talk.house.played().id(), &noticeboard());
    talk.say("back");
    assert_ne!(talk.house.stage().layout, Layout::Scene);
}

#[test]
fn hints_come_one_by_one_and_the_last_costs_the_third_star() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, |body| matches!(body, Body::Bins(_)));
    for number in 1..=3 {
        let said = talk.say("hint");
        assert!(said.contains(&format!("Hint {number} of 3")), "{said}");
    }
    assert!(talk.say("hint").contains("No more hints."));
    talk.play(winner::win);
    assert!(talk.said.contains("Two stars out of three"));
}

#[test]
fn asking_a_grown_up_is_answered_and_costs_nothing() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, |body| matches!(body, Body::Bins(_)));
    assert!(talk.say("ask").contains("Auntie Bo"));
    talk.play(winner::win);
    assert!(talk.said.contains("Three stars out of three"));
}

#[test]
fn rewind_goes_back_to_the_question_and_the_other_way_can_be_tried() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, is_menu);
    let question = talk.say("again");
    let mut careless = Player::careless();
    let poor = careless.choose(&talk.house.game);
    let line = support::talk::line_for(&talk.house.stage(), &poor);
    talk.say(&line);
    while !talk.said.contains("Not yet") {
        talk.say("");
    }
    talk.say("rewind");
    assert_eq!(talk.say("again"), question);
    talk.play(winner::win);
    assert!(talk.said.contains("Three stars out of three"));
}

#[test]
fn again_says_all_once_more_and_words_and_help_and_transcript_open_pages() {
    let mut talk = talk(&noticeboard());
    assert!(talk.say("again").contains("Pip"));
    for (command, heading) in [
        ("words", "Hard words"),
        ("transcript", "So far"),
        ("help", "If this is real"),
    ] {
        let said = talk.say(command);
        assert!(said.contains(heading), "{command}: {said}");
        let back = talk.say("");
        assert!(back.contains("Press Enter"), "{back}");
        assert_eq!(talk.house.stage().layout, Layout::Scene, "{command}");
    }
}

#[test]
fn quit_ends_the_program_and_keeps_the_step() {
    let home = TempDir::new().unwrap();
    let lines = [String::new(), "quit".into(), String::new()];
    run(home.path(), &noticeboard(), &lines);
    assert!(kept(home.path()).contains("walked: 1"));
}

#[test]
fn a_menu_is_answered_by_number_or_by_words() {
    for by_words in [false, true] {
        let mut talk = talk(&noticeboard());
        play_until(&mut talk, is_menu);
        let Action::Pick(good) = winner::win(&talk.house.game) else {
            panic!("a menu is picked from");
        };
        let Body::Menu(menu) = talk.house.stage().body else {
            panic!("a menu is on stage");
        };
        let place = menu.items.iter().position(|item| item.id == good).unwrap();
        let line = if by_words {
            Catalog::English
                .say(&menu.items[place].label)
                .to_uppercase()
        } else {
            (place + 1).to_string()
        };
        talk.say(&line);
        assert!(talk.house.game.session().unwrap().rewinds() > 0, "{line}");
    }
}

#[test]
fn several_cards_are_put_by_one_line() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, |body| matches!(body, Body::Bins(_)));
    let mut one_by_one = Talk::begin(house(&noticeboard()), Catalog::English);
    play_until(&mut one_by_one, |body| matches!(body, Body::Bins(_)));
    let mut line = String::new();
    while let action @ Action::Put { .. } = winner::win(&one_by_one.house.game) {
        let put = support::talk::line_for(&one_by_one.house.stage(), &action);
        one_by_one.say(&put);
        line.push_str(&put);
        line.push(' ');
    }
    talk.say(&line);
    assert!(talk.house.stage().offers(&Action::Go), "{}", talk.said);
}

#[test]
fn what_is_not_understood_is_answered_by_what_is_possible_and_changes_nothing() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, is_menu);
    let before = talk.house.game.session().unwrap().rewinds();
    for wrong in [
        "99",
        "0",
        "purple",
        "a1",
        "-1",
        "1 2 3 4 5",
        ":nonsense",
        "\u{1b}[A",
    ] {
        let said = talk.say(wrong);
        assert!(said.contains("Type"), "{wrong}: {said}");
        assert!(said.contains("help"), "{wrong}: {said}");
        assert_eq!(
            talk.house.game.session().unwrap().rewinds(),
            before,
            "{wrong}"
        );
    }
}

#[test]
fn in_a_field_words_are_text_and_only_a_colon_makes_a_command() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, is_field);
    assert!(talk.say(":hint").contains("Hint 1 of 3"));
    assert!(is_field(&talk.house.stage().body));
    assert!(talk.say("hint").starts_with("Did you mean :hint?"));
    assert!(is_field(&talk.house.stage().body), "it is asked first");
    talk.say("hint");
    assert!(!is_field(&talk.house.stage().body), "it was handed in");
    talk.say("rewind");
    assert!(is_field(&talk.house.stage().body), "{}", talk.said);
    talk.say("::quit");
    assert!(!talk.house.asked.quit);
    assert!(typed(&talk.house.game).is_some_and(|text| text == ":quit"));
    talk.say("rewind");
    talk.say(":quit");
    assert!(talk.house.asked.quit);
}

/// What the field on stage holds.
fn typed(game: &Game) -> Option<String> {
    match &game.stage().body {
        Body::Field(field) => Some(field.text.expose().to_owned()),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => None,
    }
}

#[test]
fn what_is_typed_is_never_said_back() {
    let mut talk = talk(&noticeboard());
    play_until(&mut talk, is_field);
    for typed in [
        "zanzibarquokka",
        "zanzibarquokka again, twice zanzibarquokka",
    ] {
        let said = talk.say(typed);
        assert!(!said.contains("zanzibarquokka"), "{said}");
        let again = talk.say(":again");
        assert!(!again.contains("zanzibarquokka"), "{again}");
        talk.say("rewind");
    }
    let long = "zanzibarquokka".repeat(20);
    assert!(!talk.say(&long).contains("zanzibarquokka"));
}

#[test]
fn a_line_too_long_for_any_memory_is_survived() {
    let home = TempDir::new().unwrap();
    let lines = [String::new(), "x".repeat(300_000), "quit".into()];
    run(home.path(), &noticeboard(), &lines);
    assert!(kept(home.path()).contains("walked: 1"));
}
