//! A place with its chapters, and how its lamps light the map.

use std::sync::Arc;

use super::{finished, first, village};
use crate::activity::samples::people;
use crate::content::{Course, Level};
use crate::game::Start;
use crate::game::samples::{Evening, course, keeper, setup, story};
use crate::stage::{Action, Id, Layout};

/// What shines on the map, and where the focus begins.
fn lit(levels: &[(&str, u8)]) -> (Vec<String>, Id) {
    let evening = village(finished(levels));
    (evening.game.stage().picture.unwrap().shown, first(&evening))
}

#[test]
fn the_map_grows_lighter_with_each_lamp_and_a_place_is_done_when_all_of_its_are_lit() {
    let shown = |ids: &[&str]| {
        ids.iter()
            .map(|id| format!("lamp-{id}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(lit(&[]), (vec![], Id::new("letterbox")));
    assert_eq!(
        lit(&[("place/story", 1)]),
        (shown(&["letterbox-lit", "warmth-1"]), Id::new("workshop"))
    );
    assert_eq!(
        lit(&[("place/work", 3)]),
        (shown(&["workshop-1", "warmth-1"]), Id::new("letterbox")),
        "one of two"
    );
    let all = [("place/story", 1), ("place/work", 3), ("place/short", 2)];
    let (shown_then, first) = lit(&all);
    assert_eq!(first, Id::new("letterbox"));
    assert_eq!(
        shown_then,
        shown(&[
            "letterbox-lit",
            "workshop-lit",
            "warmth-1",
            "warmth-2",
            "warmth-3"
        ])
    );
    let seen = village(finished(&all)).seen();
    assert!(seen[1].ends_with("Done"), "{}", seen[1]);
}

#[test]
fn the_map_says_how_many_lamps_of_a_place_are_lit() {
    let seen = village(finished(&[("place/work", 3)])).seen();
    assert!(seen[2].ends_with("Lamps { lit: 1, of: 2 }"), "{}", seen[2]);
}

#[test]
fn a_place_shows_its_levels_with_lamps_and_begins_with_the_first_dark_one() {
    let mut evening = village(finished(&[("place/work", 2)]));
    evening.pick("workshop");
    let stage = evening.game.stage();
    assert_eq!(stage.layout, Layout::Place);
    let picture = stage.picture.unwrap();
    assert_eq!(picture.near.as_deref(), Some("workshop"));
    assert_eq!(picture.shown, ["lamp-workshop-1", "lamp-warmth-1"]);
    assert_eq!(first(&evening), Id::new("level-2"));
    assert_eq!(
        evening.seen(),
        [
            "picture village",
            "About workshop",
            "1 of 2 lamps is lit.",
            "level-1: Level place/work (about 4 minutes) Lamp(2)",
            "level-2: Level place/short (about 4 minutes) Lamp(0)",
            "key Help help",
            "key Leave back",
        ]
    );
    assert!(evening.pick("level-3").is_empty());
    evening.pick("level-1");
    evening.leave();
    assert_eq!(
        evening.seen()[3],
        "level-1: Level place/work (You were here. Go on!) Lamp(2)"
    );
}

#[test]
fn lamps_are_told_in_words() {
    for (levels, words) in [
        (vec![], "2 lamps wait to be lit."),
        (vec![("place/work", 1)], "1 of 2 lamps is lit."),
        (
            vec![("place/work", 1), ("place/short", 1)],
            "All 2 lamps are lit!",
        ),
    ] {
        let mut evening = village(finished(&levels));
        evening.pick("workshop");
        assert_eq!(evening.seen()[2], words);
    }
}

#[test]
fn chapters_are_the_headings_of_their_first_levels() {
    let course = course().with_chapters("workshop", &[("one", "Doors", 1), ("two", "Dice", 1)]);
    let mut setup = setup(Start::Village(Box::new(keeper("Fizzy Sock Yak"))));
    setup.course = Arc::new(course);
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("workshop");
    let seen = evening.seen();
    assert_eq!(
        seen[3..5],
        [
            "[Chapter 1: Doors] level-1: Level place/work (about 4 minutes) Lamp(0)",
            "[Chapter 2: Dice] level-2: Level place/short (about 4 minutes) Lamp(0)",
        ]
    );
}

#[test]
fn the_first_of_many_lamps_shows_at_once_and_the_last_alone_lights_it_all() {
    let levels: Vec<Level> = (1..=12)
        .map(|number| Level::sample(&format!("w/{number:02}"), story_scenes()))
        .collect();
    let course = Arc::new(Course::sample(people(), vec![("workshop", levels)]));
    let shown = |count: usize| {
        let done: Vec<String> = (1..=count).map(|number| format!("w/{number:02}")).collect();
        let done: Vec<(&str, u8)> = done.iter().map(|id| (id.as_str(), 1)).collect();
        let mut setup = setup(Start::Village(Box::new(finished(&done))));
        setup.course = Arc::clone(&course);
        let (evening, _) = Evening::begin(setup);
        let mut shown = evening.game.stage().picture.unwrap().shown;
        shown.retain(|id| id.starts_with("lamp-workshop"));
        shown.len() + usize::from(shown == ["lamp-workshop-lit"]) * 10
    };
    let steps: Vec<usize> = (0..=12).map(shown).collect();
    assert_eq!(steps, [0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 11]);
}

fn story_scenes() -> Vec<(&'static str, Vec<crate::content::Step>)> {
    use crate::content::{Ending, Step};
    vec![(
        "start",
        vec![crate::game::samples::pip("Hi"), Step::End(Ending::Done)],
    )]
}

#[test]
fn a_place_with_one_level_opens_it_at_once() {
    let mut evening = super::alone(story());
    evening.act(Action::Leave);
    evening.pick("letterbox");
    assert_eq!(evening.heading(), "Level place/story");
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
}
