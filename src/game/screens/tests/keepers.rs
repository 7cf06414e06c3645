//! Who plays, and how a new keeper comes to a nickname.

use super::{different, finished, offers};
use crate::game::Start;
use crate::game::samples::{Evening, keeper, setup};

fn newcomer(dice: u64) -> Evening {
    let mut setup = setup(Start::Title);
    setup.dice = dice;
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("play");
    evening
}

/// The nickname that is shown.
fn name(evening: &Evening) -> String {
    let seen = evening.seen();
    seen[1].strip_prefix("# ").unwrap().to_owned()
}

#[test]
fn a_newcomer_is_shown_a_nickname_and_what_can_be_done_with_it() {
    let evening = newcomer(3);
    let seen = evening.seen();
    assert_eq!(
        seen[2..5],
        [
            "this-one: That is me! None",
            "roll: Roll again None",
            "seat-more: Seat number: none (for classes: one more) None",
        ]
    );
    assert!(!offers(&evening, "seat-less"));
}

#[test]
fn rolling_again_gives_other_names_and_something_new_to_read() {
    let mut evening = newcomer(3);
    let mut names = vec![name(&evening)];
    for _ in 0..9 {
        let moment = evening.moment();
        assert!(evening.pick("roll").is_empty());
        assert_eq!(evening.moment(), moment + 1);
        names.push(name(&evening));
    }
    assert!(different(&names) >= 9);
    let others: Vec<String> = (0..10).map(|dice| name(&newcomer(dice))).collect();
    assert!(different(&others) >= 9);
}

#[test]
fn the_keeper_gets_the_name_that_was_shown_and_chance_of_their_own() {
    let mut evening = newcomer(3);
    evening.pick("roll");
    let shown = name(&evening);
    evening.pick("this-one");
    assert_eq!(evening.progress().name.as_str(), shown);
    assert_eq!(evening.progress().seat, None);
    let mut other = newcomer(4);
    other.pick("this-one");
    assert_ne!(other.progress().seed, evening.progress().seed);
}

#[test]
fn a_nickname_that_is_taken_does_not_come_up() {
    let mut setup = setup(Start::Title);
    let mut names = Vec::new();
    for _ in 0..4 {
        setup.keepers = names.iter().map(|name: &String| keeper(name)).collect();
        let again = crate::game::Setup {
            course: std::sync::Arc::clone(&setup.course),
            keepers: setup.keepers.clone(),
            notice: None,
            start: Start::Title,
            ..setup
        };
        let (mut evening, _) = Evening::begin(again);
        evening.pick("play");
        if !names.is_empty() {
            evening.pick("new");
        }
        let rolled = name(&evening);
        assert!(!names.contains(&rolled));
        names.push(rolled);
        // Names that differ in case only are the same keeper.
        let last = names.last_mut().unwrap();
        *last = last.to_uppercase();
    }
}

#[test]
fn a_seat_number_is_counted_up_and_down_between_none_and_99() {
    let mut evening = newcomer(3);
    let seat = |evening: &Evening| evening.seen()[4].clone();
    assert!(evening.pick("seat-more").is_empty());
    assert_eq!(
        seat(&evening),
        "seat-more: Seat number: 1 (for classes: one more) None"
    );
    assert!(offers(&evening, "seat-less"));
    evening.pick("seat-less");
    assert!(seat(&evening).contains("none"));
    for _ in 0..120 {
        evening.pick("seat-more");
    }
    assert_eq!(
        seat(&evening),
        "seat-more: Seat number: 99 (for classes: one more) None"
    );
    evening.pick("this-one");
    assert_eq!(evening.progress().seat, Some(99));
}

#[test]
fn keepers_are_listed_with_seat_and_stars() {
    let mut setup = setup(Start::Title);
    let mut seated = finished(&[("place/story", 1), ("place/work", 3)]);
    seated.seat = Some(12);
    let mut one = finished(&[("place/story", 1)]);
    one.name = keeper("Happy Jelly Newt").name;
    setup.keepers = vec![seated, one];
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("play");
    assert_eq!(
        evening.seen()[..2],
        [
            "keeper-1: Fizzy Sock Yak (seat 12, 4 stars) None",
            "keeper-2: Happy Jelly Newt (1 star) None",
        ]
    );
    assert!(evening.pick("keeper-3").is_empty());
}
