//! A lesson: the levels of a chapter in order, then the Lab, and no way to the village.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Course, Ending, Level, Person, Step};
use crate::game::Start;
use crate::game::samples::{Evening, course, keeper, setup};
use crate::stage::{Action, Body, Layout};

/// A lesson on the workshop's two levels, with nothing kept.
fn lesson() -> Evening {
    let mut progress = keeper("Guest");
    progress.settings.veil = true;
    let mut setup = setup(Start::Lesson(Box::new(progress), "locks-1".into()));
    setup.course = Arc::new(course().with_chapters("workshop", &[("locks-1", "Doors", 2)]));
    setup.guest = true;
    let (evening, effects) = Evening::begin(setup);
    assert_eq!(effects, ["apply Dusk"], "nothing is saved");
    evening
}

/// Ends the level that is played now without playing it: its last level has one step.
fn finish_short(evening: &mut Evening) {
    assert_eq!(evening.heading(), "Level place/short");
    evening.go();
    assert_eq!(evening.game.stage().layout, Layout::Result);
}

#[test]
fn it_begins_with_the_chapter_and_its_levels_and_enter_goes_to_the_first() {
    let mut evening = lesson();
    assert_eq!(evening.heading(), "Lesson: Doors");
    assert_eq!(
        evening.seen(),
        [
            "picture village",
            "2 levels, about 8 minutes.",
            "In full screen, what you type stays hidden. Ctrl-T shows it.",
            "Nothing is kept.",
            "level-1: Level place/work (about 4 minutes) Lamp(0)",
            "level-2: Level place/short (about 4 minutes) Lamp(0)",
            "settings: Settings None",
            "quit: Quit None",
            "key Go begin",
            "key Help help",
            "key Plain plain text",
            "key Quit quit",
        ]
    );
    let Body::Menu(menu) = evening.game.stage().body else {
        panic!("a menu")
    };
    assert_eq!(menu.first, 4, "the button");
    evening.go();
    assert_eq!(evening.heading(), "Level place/work");
    assert!(evening.game.settings().veil);
}

#[test]
fn escape_leads_from_a_level_to_the_lesson_and_no_further() {
    let mut evening = lesson();
    evening.go();
    evening.leave();
    assert_eq!(evening.heading(), "Lesson: Doors");
    assert!(evening.seen()[4].contains("You were here. Go on!"));
    assert!(!evening.game.stage().offers(&Action::Leave));
    assert!(evening.leave().is_empty());
    assert_eq!(evening.heading(), "Lesson: Doors");
    assert_eq!(evening.pick("quit"), ["quit"]);
    evening.pick("settings");
    assert_eq!(evening.heading(), "Settings");
    evening.leave();
    assert_eq!(evening.heading(), "Lesson: Doors");
}

#[test]
fn a_result_leads_to_the_next_level_and_after_the_last_one_to_the_end() {
    let mut evening = lesson();
    evening.pick("level-2");
    finish_short(&mut evening);
    let seen = evening.seen();
    let lines = |wanted: &str| seen.iter().filter(|line| line.starts_with(wanted)).count();
    assert_eq!(lines("village: To the lesson None"), 1, "{seen:?}");
    // The level before it is still dark.
    assert_eq!(lines("next: Next: Level place/work"), 1, "{seen:?}");
    assert_eq!(lines("key Leave to the lesson"), 1, "{seen:?}");
    evening.pick("village");
    assert_eq!(evening.heading(), "Lesson: Doors");
    assert!(evening.seen().contains(&"key Go go on".into()));
    evening.go();
    assert_eq!(evening.heading(), "Level place/work");
}

/// A lesson whose levels are both of one step, in a course of these people.
fn short_lesson_of(people: BTreeMap<String, Person>) -> Evening {
    let level = |id| {
        let hi = crate::game::samples::pip("Hi");
        Level::sample(id, vec![("start", vec![hi, Step::End(Ending::Done)])])
    };
    let levels = vec![level("w/one"), level("w/two")];
    let course = Course::sample(people, vec![("workshop", levels)])
        .with_chapters("workshop", &[("locks-1", "Doors", 2)]);
    let start = Start::Lesson(Box::new(keeper("Guest")), "locks-1".into());
    let mut setup = setup(start);
    setup.course = Arc::new(course);
    setup.guest = true;
    Evening::begin(setup).0
}

fn short_lesson() -> Evening {
    short_lesson_of(course().people().clone())
}

#[test]
fn a_lesson_that_is_over_without_a_lab_begins_with_its_first_level_and_not_with_quitting() {
    let mut people = course().people().clone();
    people.remove("guessatron");
    let mut evening = short_lesson_of(people);
    for next in ["next", "village"] {
        evening.go();
        evening.go();
        evening.pick(next);
    }
    assert_eq!(evening.heading(), "You have finished: Doors");
    let stage = evening.game.stage();
    assert!(!stage.offers(&Action::Go));
    let Body::Menu(menu) = stage.body else {
        panic!("a menu")
    };
    assert_eq!(menu.first, 0);
    let ids: Vec<&str> = menu.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["level-1", "level-2", "settings", "quit"]);
}

#[test]
fn a_whole_lesson_ends_with_the_lab_the_levels_again_or_quitting() {
    let mut evening = short_lesson();
    evening.go();
    assert!(evening.go().is_empty(), "nothing is saved");
    let next = "next: Next: Level w/two None".to_owned();
    assert!(evening.seen().contains(&next), "{:?}", evening.seen());
    evening.pick("next");
    assert_eq!(evening.heading(), "Level w/two");
    evening.go();
    let end = "village: Finish the lesson None".to_owned();
    assert!(evening.seen().contains(&end), "{:?}", evening.seen());
    evening.pick("village");
    assert_eq!(evening.heading(), "You have finished: Doors");
    let said = evening.game.stage().speech.unwrap();
    let picture = said.portrait;
    assert_eq!(
        (picture.name.as_str(), picture.mood.as_deref()),
        ("pip-face", Some("proud"))
    );
    assert_eq!(
        evening.seen()[1..],
        [
            "Still time? Guessatron waits in the Lab. Or play a level another way.",
            "level-1: Level w/one (about 4 minutes) Lamp(3)",
            "level-2: Level w/two (about 4 minutes) Lamp(3)",
            "lab: Password Lab None",
            "settings: Settings None",
            "quit: Quit None",
            "key Go to the Lab",
            "key Help help",
            "key Plain plain text",
            "key Quit quit",
        ]
    );
    evening.pick("level-1");
    assert_eq!(evening.heading(), "Level w/one");
    evening.leave();
    for way in ["go", "pick"] {
        if way == "go" {
            evening.go();
        } else {
            evening.pick("lab");
        }
        assert_eq!(evening.heading(), "Password Lab");
        evening.pick("lock-1");
        evening.leave();
        let home = "village: To the lesson None".to_owned();
        assert!(evening.seen().contains(&home), "{:?}", evening.seen());
        evening.pick("village");
        assert_eq!(evening.heading(), "You have finished: Doors");
    }
}
