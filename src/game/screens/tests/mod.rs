//! The screens around the levels.

mod album;
mod credits;
mod keepers;
mod lesson;
mod parade;
mod place;
mod result;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::activity::samples::pick;
use crate::content::{Course, Ending, Level, LevelId, Step};
use crate::game::samples::{Evening, keeper, setup};
use crate::game::{Figure, Progress, Record, Start};
use crate::stage::{Action, Body, Id, Layout};

/// A keeper who has finished these levels with this many stars.
fn finished(levels: &[(&str, u8)]) -> Progress {
    let mut progress = keeper("Fizzy Sock Yak");
    let day = jiff::civil::date(2026, 5, 1);
    for (level, stars) in levels {
        let record = Record {
            stars: *stars,
            times: 1,
            first: day,
            last: day,
            missed: Figure::default(),
            refused: Figure::default(),
        };
        progress.finish(LevelId::new(*level), record);
    }
    progress
}

fn village(progress: Progress) -> Evening {
    Evening::begin(setup(Start::Village(Box::new(progress)))).0
}

/// The item where the focus begins.
fn first(evening: &Evening) -> Id {
    match evening.game.stage().body {
        Body::Menu(menu) => menu.items[menu.first].id.clone(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

#[test]
fn the_title_invites_to_play() {
    let (evening, _) = Evening::begin(setup(Start::Title));
    assert_eq!(evening.game.stage().layout, Layout::Title);
    assert_eq!(
        evening.seen(),
        [
            "picture title",
            "ask A village, a leak, and you with the keys",
            "play: Play None",
            "help: Help None",
            "promise: Our promise, for grown-ups None",
            "quit: Quit None",
            "key Quit quit",
        ]
    );
}

#[test]
fn the_village_shows_its_places_and_what_else_there_is() {
    let evening = village(keeper("Fizzy Sock Yak"));
    let stage = evening.game.stage();
    assert_eq!(stage.layout, Layout::Village);
    let Body::Menu(menu) = &stage.body else {
        panic!("a menu")
    };
    let places: Vec<_> = menu.items.iter().map(|item| item.place.clone()).collect();
    let of = |place: &str| Some(place.to_owned());
    assert_eq!(
        places,
        [
            of("letterbox"),
            of("workshop"),
            None,
            None,
            None,
            None,
            None
        ]
    );
    assert_eq!(
        evening.seen(),
        [
            "picture village",
            "letterbox: Place letterbox (About letterbox) None",
            "workshop: Place workshop (About workshop) Lamps { lit: 0, of: 2 }",
            "lab: Password Lab None",
            "daily: Be Guessatron None",
            "album: Oops album None",
            "settings: Settings None",
            "title: Title None",
            "key Help help",
            "key Plain plain text",
            "key Leave title",
        ]
    );
}

#[test]
fn title_and_map_are_shown_before_any_level_is_read() {
    let course = Arc::new(crate::content::built_in().unwrap());
    let mut setup = setup(Start::Title);
    setup.course = Arc::clone(&course);
    let mut evening = Evening::begin(setup).0;
    assert_eq!(evening.game.stage().layout, Layout::Title);
    let _ = evening.game.enter(keeper("Fizzy Sock Yak"));
    assert_eq!(evening.game.stage().layout, Layout::Village);
    assert!(!course.has_read_levels());
    evening.act(pick("workshop"));
    assert_eq!(evening.game.stage().layout, Layout::Place);
    assert!(course.has_read_levels());
}

/// A game of one place with one level.
fn alone(level: Level) -> Evening {
    let id = level.id().clone();
    let people = crate::activity::samples::people();
    let course = Course::sample(people, vec![("letterbox", vec![level])]);
    let start = Start::Level(Box::new(keeper("Fizzy Sock Yak")), id);
    let mut setup = setup(start);
    setup.course = Arc::new(course);
    Evening::begin(setup).0
}

#[test]
fn hard_words_are_explained_and_the_transcript_can_be_read() {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.pick("option-1");
    evening.act(Action::Words);
    assert_eq!(evening.seen()[0], "- firm: people who sell things");
    evening.leave();
    evening.act(Action::Transcript);
    assert_eq!(
        evening.seen()[..4],
        [
            "- Pip: Hello",
            "- Pip: Which one?",
            "- You: “leave it”",
            "- because of leave it",
        ]
    );
}

#[test]
fn hard_words_of_the_page_that_was_left_come_first() {
    let scenes = vec![(
        "start",
        vec![
            crate::game::samples::pip("The firms came."),
            crate::game::samples::pip("Nothing hard."),
            Step::End(Ending::Done),
        ],
    )];
    let level = Level::sample("place/hard", scenes).with_word("another", "one more");
    let mut evening = alone(level);
    evening.act(Action::Words);
    assert_eq!(
        evening.seen()[..4],
        [
            "# On this page",
            "- firm: people who sell things",
            "# In this level",
            "- another: one more",
        ]
    );
    evening.leave();
    evening.go();
    evening.act(Action::Words);
    assert_eq!(
        evening.seen()[..2],
        ["- another: one more", "- firm: people who sell things"]
    );
}

#[test]
fn settings_show_what_is_on_and_the_colours_by_name() {
    let mut evening = Evening::village();
    evening.pick("settings");
    assert_eq!(
        evening.seen()[..5],
        [
            "theme: Colours: dusk (pick it to see the next one) None",
            "motion: Shows that move On",
            "fewer-words: Fewer words Off",
            "veil: Hide what I type (good with a projector) Off",
            "mouse: Mouse (off: select and copy text instead) On",
        ]
    );
    let colours: Vec<String> = (0..3)
        .map(|_| {
            evening.pick("theme");
            evening.seen()[0].split(" (").next().unwrap().to_owned()
        })
        .collect();
    let expected = ["paper", "strong", "dusk"];
    assert_eq!(
        colours,
        expected.map(|colour| format!("theme: Colours: {colour}"))
    );
}

#[test]
fn the_promise_tells_a_guest_that_nothing_is_kept() {
    for (guest, last) in [
        (false, "- “otterlock --guest” keeps nothing at all."),
        (true, "- You play as a guest: nothing at all is kept."),
    ] {
        let mut setup = setup(Start::Title);
        setup.guest = guest;
        let (mut evening, _) = Evening::begin(setup);
        evening.pick("promise");
        assert_eq!(evening.seen()[6], last);
    }
}

#[test]
fn help_ends_with_what_is_kept_when_one_leaves() {
    for (guest, last) in [
        (false, "- Leave when you like. All you did is kept."),
        (true, "- As a guest you leave no trace: nothing is kept."),
    ] {
        let mut setup = setup(Start::Title);
        setup.guest = guest;
        let (mut evening, _) = Evening::begin(setup);
        evening.pick("help");
        assert!(evening.seen().contains(&last.to_owned()), "{guest}");
    }
}

#[test]
fn help_begins_with_real_life() {
    let (mut evening, _) = Evening::begin(setup(Start::Title));
    evening.pick("help");
    assert_eq!(
        evening.seen()[..2],
        ["# If this is real", "Tell a grown-up you trust."]
    );
}

/// Whether an action is on offer.
fn offers(evening: &Evening, id: &str) -> bool {
    evening.game.stage().offers(&pick(id))
}

fn different(names: &[String]) -> usize {
    names.iter().collect::<BTreeSet<_>>().len()
}
