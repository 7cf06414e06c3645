//! "You can skip, stop, or ask a grown-up any time": every step of every level can be skipped, by
//! key and by line, at each of its moments.

#![expect(
    clippy::panic,
    clippy::expect_used,
    reason = "a step that fails is a test that fails"
)]

mod support;

use otterlock::content::LevelId;
use otterlock::game::{Game, Input as Told, Settings};
use otterlock::stage::{Action, Body, Layout, Paragraph};
use otterlock::tui::{Face, Input, Key};
use otterlock::words::Catalog;

use support::drawn::{draw, options};
use support::house::{House, course, levels};
use support::player::{Habit, Player};
use support::talk::Talk;
use support::winner;

/// More steps than any level has.
const PATIENCE: usize = 200;

/// Every level, and the one with every kind of step.
fn houses() -> Vec<(String, Box<dyn Fn() -> House>)> {
    let begin = |id: LevelId| {
        let name = id.to_string();
        let house = move || House::level(&id, Settings::default());
        (name, Box::new(house) as Box<dyn Fn() -> House>)
    };
    let mut houses: Vec<_> = levels(&course()).into_iter().map(begin).collect();
    houses.push(("every kind".to_owned(), Box::new(House::every_kind)));
    houses
}

/// Presses a key on the screen as it is drawn; whether it skips.
fn press(house: &mut House, key: Key) -> bool {
    let mut face = Face::new(options(Catalog::English, true));
    let stage = house.stage();
    draw(&mut face, &stage, (80, 24));
    let action = face.input(&stage, Input::Key { key, repeat: false }).action;
    if action != Some(Action::Skip) {
        return false;
    }
    let effects = house.game.update(Told::Act(Action::Skip));
    house.perform(effects);
    true
}

/// The result of a level whose every step was skipped.
fn is_kind(house: &House) {
    let id = house.game.progress().expect("somebody plays").levels.keys();
    let record = house.record(id.last().expect("a level was finished"));
    let figures = (record.missed.of, record.refused.of);
    assert_eq!((record.stars, figures), (1, (0, 0)));
    let label = |paragraph: &Paragraph| match paragraph {
        Paragraph::Stars { label, .. } => Some(label.source().to_owned()),
        Paragraph::Heading(_) | Paragraph::Plain(_) | Paragraph::Entry(_) | Paragraph::Controls => {
            None
        }
    };
    let told = house.stage().paragraphs.iter().find_map(label);
    let told = told.expect("stars are told");
    assert!(told.contains("to be played any time"), "{told}");
    let is_belt = |paragraph: &Paragraph| matches!(paragraph, Paragraph::Heading(text) if text.source() == "New in your tool belt");
    assert!(!house.stage().paragraphs.iter().any(is_belt));
}

#[test]
fn every_step_of_every_level_is_skipped_by_key() {
    for (name, begin) in houses() {
        let mut house = begin();
        for _ in 0..PATIENCE {
            if house.stage().layout == Layout::Result {
                break;
            }
            let before = house.game.session().map(|session| session.spot().clone());
            let letter = press(&mut house, Key::Char('s'));
            assert!(letter || press(&mut house, Key::Control('s')), "{name}");
            let after = house.game.session().map(|session| session.spot().clone());
            assert!(
                before != after || house.stage().layout == Layout::Result,
                "{name}"
            );
        }
        assert_eq!(house.stage().layout, Layout::Result, "{name}");
        is_kind(&house);
    }
}

#[test]
fn every_step_of_every_level_is_skipped_by_line() {
    for (name, begin) in houses() {
        let mut talk = Talk::begin(begin(), Catalog::English);
        for _ in 0..PATIENCE {
            if talk.house.stage().layout == Layout::Result {
                break;
            }
            let is_typed = matches!(&talk.house.stage().body, Body::Field(field) if field.editable);
            talk.say(if is_typed { ":skip" } else { "skip" });
        }
        assert_eq!(talk.house.stage().layout, Layout::Result, "{name}");
        is_kind(&talk.house);
    }
}

/// Plays by habit and then skips, as late as `at`; whether there was that much to do.
fn skipped_after(begin: &dyn Fn() -> House, habit: Option<Habit>, at: usize) -> bool {
    let mut house = begin();
    let mut player = habit.map(Player::new);
    for _ in 0..at {
        if house.stage().layout == Layout::Result {
            return false;
        }
        let mut choose = |game: &Game| match &mut player {
            Some(player) => player.choose(game),
            None => winner::win(game),
        };
        let action = choose(&house.game);
        house.act(action);
    }
    if house.stage().layout == Layout::Result {
        return false;
    }
    for _ in 0..PATIENCE {
        if house.stage().layout == Layout::Result {
            return true;
        }
        house.act(Action::Skip);
        let Some(session) = house.game.session() else {
            panic!("a level is played")
        };
        if session.rewinds() > 0 && !session.is_over() && house.stage().layout != Layout::Result {
            house.act(Action::Rewind);
            house.act(Action::Skip);
        }
    }
    panic!("skipping does not end")
}

#[test]
fn at_any_moment_of_any_play_the_rest_can_be_skipped() {
    for (name, begin) in houses() {
        for habit in [None, Some(Habit::Careless), Some(Habit::OverCareful)] {
            // Not every moment of every play: that would take minutes.
            let mut at = 0;
            while skipped_after(&*begin, habit, at) {
                at += if name == "every kind" { 2 } else { 43 };
            }
            assert!(at > 2, "{name}");
        }
    }
}
