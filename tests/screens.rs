//! Every screen as text, in a usual and in the smallest window. Colours and pictures are tested
//! where they are made; here pictures give way to their words.

mod support;

use insta::assert_snapshot;
use otterlock::content::LevelId;
use otterlock::game::Settings;
use otterlock::stage::{Action, Edit, Id, Stage, Typed};
use otterlock::words::Catalog;

use support::drawn::{fresh, options};
use support::house::House;
use support::winner;

const SIZES: [(u16, u16); 2] = [(80, 24), (40, 12)];

fn pick(house: &mut House, id: &str) {
    house.act(Action::Pick(Id::from(id.to_owned())));
}

fn shows(name: &str, stage: &Stage) {
    for size in SIZES {
        let screen = fresh(stage, size, options(Catalog::English, true));
        assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), screen);
    }
}

fn village_shows(name: &str, ids: &[&str]) {
    let mut house = House::village();
    for id in ids {
        pick(&mut house, id);
    }
    shows(name, &house.stage());
}

#[test]
fn the_title() {
    shows("title", &House::title().stage());
}

#[test]
fn a_new_keeper_and_then_who_plays() {
    let mut house = House::title();
    pick(&mut house, "play");
    shows("new_keeper", &house.stage());
    pick(&mut house, "this-one");
    house.act(Action::Leave);
    pick(&mut house, "play");
    shows("keepers", &house.stage());
}

#[test]
fn the_village() {
    village_shows("village", &[]);
}

#[test]
fn a_place() {
    village_shows("place", &["workshop"]);
}

#[test]
fn the_settings() {
    village_shows("settings", &["settings"]);
}

#[test]
fn the_door_of_the_lab() {
    village_shows("lab_door", &["lab"]);
}

#[test]
fn the_bench_of_the_lab() {
    let mut house = House::village();
    pick(&mut house, "lab");
    pick(&mut house, "lock-4");
    house.act(Action::Leave);
    shows("lab_bench", &house.stage());
}

#[test]
fn what_if_something_is_added() {
    let mut house = House::village();
    pick(&mut house, "lab");
    pick(&mut house, "lock-1");
    house.act(Action::Leave);
    pick(&mut house, "make-up");
    house.act(Action::Edit(Edit::Insert(Typed::new("bubbles"))));
    house.act(Action::Submit);
    house.act(Action::Go);
    pick(&mut house, "what-if");
    shows("what_if", &house.stage());
    pick(&mut house, "add-bang");
    shows("what_if_told", &house.stage());
}

#[test]
fn the_album() {
    village_shows("album", &["album"]);
}

#[test]
fn the_first_step_of_a_level() {
    village_shows("first_step", &["workshop", "level-1"]);
}

#[test]
fn a_result() {
    let level = LevelId::new("passwords/03-noticeboard");
    let mut house = House::level(&level, Settings::default());
    house.play(winner::win, |_| {});
    shows("result", &house.stage());
}

#[test]
fn help() {
    let mut house = House::title();
    pick(&mut house, "help");
    shows("help", &house.stage());
}

#[test]
fn the_promise() {
    let mut house = House::title();
    pick(&mut house, "promise");
    shows("promise", &house.stage());
}

#[test]
fn a_window_that_is_too_small_asks_for_a_bigger_one_on_every_screen() {
    let stage = House::village().stage();
    let screen = fresh(&stage, (30, 8), options(Catalog::English, true));
    assert_snapshot!("too_small_30x8", screen);
    for size in [(39, 24), (80, 11), (12, 3), (1, 1)] {
        for stage in [House::title().stage(), House::village().stage()] {
            let screen = fresh(&stage, size, options(Catalog::English, true));
            assert!(!screen.contains("Pebblebrook") && !screen.contains("Otterlock"));
        }
    }
}

#[test]
fn every_screen_of_a_level_names_it_in_both_sizes() {
    let level = LevelId::new("prologue/01-letter");
    let mut house = House::level(&level, Settings::default());
    let title = Catalog::English.say(house.played().title());
    house.play(winner::win, |stage| {
        for size in SIZES {
            let screen = fresh(stage, size, options(Catalog::English, false));
            assert!(screen.contains(&title), "{screen}");
        }
    });
}
