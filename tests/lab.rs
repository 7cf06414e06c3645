//! The Password Lab as strictly as levels: every bench is looked at and played, one visit is a
//! transcript to be read aloud, and what is typed stays nowhere.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use std::sync::Arc;

use insta::assert_snapshot;
use otterlock::check;
use otterlock::content::{Step, embedded, lab, read_course};
use otterlock::game::{Session, Work, lab_level};
use otterlock::password::{Secret, Strength, strength};
use otterlock::stage::{Action, Id};
use otterlock::tui::{Depth, Face, Options};
use otterlock::words::Catalog;

use support::drawn::{fresh, options};
use support::house::House;
use support::talk::{Talk, line_for};

/// Nobody's password, and nothing that the program says by itself.
const CANARY: &str = "zanzibarquokka";

fn locks() -> std::ops::Range<usize> {
    0..lab().unwrap().locks.len()
}

#[test]
fn everything_at_every_bench_can_be_won_read_and_seen_whole() {
    let course = Arc::new(read_course(&embedded()).unwrap());
    for lock in locks() {
        for work in Work::ALL {
            let level = Arc::new(lab_level(lock, work).unwrap());
            let report = check::built(&course, &level, true);
            let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
            assert!(told.is_empty(), "{}", told.join("\n"));
        }
    }
}

#[test]
fn door_and_benches_are_seen_whole_with_guessatron_s_face_in_the_usual_window() {
    let options = Options {
        depth: Depth::True,
        ..options(Catalog::English, false)
    };
    let pick = |house: &mut House, id: String| house.act(Action::Pick(Id::from(id)));
    for lock in locks() {
        let mut house = House::village();
        pick(&mut house, "lab".into());
        let door = house.stage();
        pick(&mut house, format!("lock-{}", lock + 1));
        pick(&mut house, "more".into());
        pick(&mut house, "take".into());
        house.act(Action::Go);
        house.act(Action::Go);
        for stage in [door, house.stage()] {
            assert_eq!(Face::fits(&stage, 80, 24, options), Ok(()));
            assert!(fresh(&stage, (80, 24), options).contains('▀'));
        }
    }
}

#[test]
fn every_fact_on_a_board_falls_at_once_and_the_example_holds() {
    for lock in locks() {
        let level = lab_level(lock, Work::MakeUp).unwrap();
        let Some(Step::Forge(forge)) = level.step("start", 0) else {
            panic!("a password is made up")
        };
        assert!(forge.what_if);
        for fact in &forge.known {
            let judged = strength(&Secret::from_typed(fact), &forge.known);
            assert!(judged.uses_known() && judged.score() < 2, "{fact}");
        }
        let example = Secret::from_typed(&forge.example_solution);
        let judged = strength(&example, &forge.known);
        assert_eq!(judged.score(), Strength::BEST);
    }
}

#[test]
fn every_sentence_of_the_boards_and_of_guessatron_is_short() {
    let lab = lab().unwrap();
    let lines = lab.hello.iter().chain(&lab.bench);
    let boards = lab.locks.iter().flat_map(|lock| &lock.board);
    for line in lines.chain(boards) {
        for sentence in line.split(['.', '!', '?']) {
            assert!(sentence.split_whitespace().count() <= 14, "{sentence}");
        }
    }
}

/// A visit at Pip's locker: dice, a password with experiments, a race, the words again.
fn visit(typed: &str) -> Talk {
    let mut talk = Talk::begin(House::village(), Catalog::English);
    let lab = Action::Pick(Id::from("lab".to_owned()));
    let door = line_for(&talk.house.stage(), &lab);
    let roll = [door.as_str(), "1", "6", "", ""];
    let make_up = [
        "2", typed, "", "3", "1", "1", "4", "1", "5", "2", "", "", "4", "",
    ];
    let race = ["3", typed, "bubbles", "1", ""];
    let again = ["4", typed, "4"];
    let lines = roll.into_iter().chain(make_up).chain(race).chain(again);
    for line in lines {
        talk.say(line);
    }
    talk
}

#[test]
fn a_visit_reads_well_aloud() {
    let said = visit("bubbles").said;
    // How many guesses are needed varies from call to call.
    let steady: String = said
        .chars()
        .map(|letter| if letter.is_ascii_digit() { '#' } else { letter })
        .collect();
    let mut steady = steady;
    while steady.contains("##") {
        steady = steady.replace("##", "#");
    }
    assert_snapshot!("a_visit", steady);
}

#[test]
fn what_is_typed_is_neither_said_nor_noted_nor_kept() {
    let talk = visit(CANARY);
    assert!(!talk.said.contains(CANARY), "{}", talk.said);
    let session = talk.house.game.session();
    for line in session.map_or(&[][..], Session::transcript) {
        assert!(!Catalog::English.say(&line.text).contains(CANARY));
    }
    assert!(!talk.house.asked.saves.is_empty());
    for kept in talk.house.asked.saves.iter().chain([talk.house.progress()]) {
        let written = ron::to_string(kept).unwrap();
        assert!(!written.contains(CANARY), "{written}");
        assert!(kept.levels.is_empty() && kept.resume.is_none());
        assert!(kept.oops.is_empty() && kept.daily.is_none());
    }
    let phrases: Vec<&String> = talk.house.progress().phrases.keys().collect();
    assert_eq!(phrases, ["lab/pip"]);
}
