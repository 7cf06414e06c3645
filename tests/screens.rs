//! Every screen as text, in a usual and in the smallest window. Colours and pictures are tested
//! where they are made; here pictures give way to their words.

mod support;

use insta::assert_snapshot;
use jiff::civil::date;
use otterlock::content::LevelId;
use otterlock::game::{Figure, Record, Settings, Start};
use otterlock::password::Rolls;
use otterlock::stage::{Action, Edit, Id, Stage, Typed};
use otterlock::words::Catalog;

use support::drawn::{fresh, options};
use support::house::{House, KEEPER, SEED, keeper};
use support::long;
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
    let mut progress = keeper(KEEPER, SEED);
    for (index, stars) in [3, 2, 1, 3].into_iter().enumerate() {
        progress.finish(LevelId::new(long::level(index)), record(stars));
    }
    let mut house = long_house(Start::Village(Box::new(progress)));
    shows("village_with_lamps", &house.stage());
    pick(&mut house, "workshop");
    shows("place", &house.stage());
}

#[test]
fn villagers() {
    let mut progress = keeper(KEEPER, SEED);
    for (name, words) in [
        ("one", vec![10, 600, 1000]),
        ("two", vec![55, 300, 900, 20]),
    ] {
        progress
            .phrases
            .insert(name.into(), Rolls::new(words).unwrap());
    }
    let mut house = long_house(Start::Village(Box::new(progress)));
    shows("parade", &house.stage());
    pick(&mut house, "villagers");
    pick(&mut house, "villager-2");
    shows("villagers", &house.stage());
}

#[test]
fn a_lesson_from_its_beginning_to_its_end() {
    let chapter = || "locks-1".to_owned();
    let start = Start::Lesson(Box::new(keeper("Guest", SEED)), chapter());
    shows("lesson", &long_house(start).stage());
    let mut progress = keeper("Guest", SEED);
    for index in 0..3 {
        progress.finish(LevelId::new(long::level(index)), record(2));
    }
    let start = Start::Lesson(Box::new(progress), chapter());
    shows("lesson_over", &long_house(start).stage());
}

fn record(stars: u8) -> Record {
    let day = date(2026, 5, 1);
    Record {
        stars,
        times: 1,
        first: day,
        last: day,
        missed: Figure::default(),
        refused: Figure::default(),
    }
}

fn long_house(start: Start) -> House {
    House::of(long::course(), start, Settings::default(), date(2026, 5, 1))
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
    let mut house = House::village();
    house.open_first_level("workshop");
    shows("first_step", &house.stage());
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
