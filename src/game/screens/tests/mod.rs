//! The screens around the levels.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::activity::samples::pick;
use crate::content::{Course, Level, LevelId};
use crate::game::samples::{Evening, keeper, setup, story};
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
        Body::Nothing | Body::Bins(_) | Body::Field(_) => panic!("a menu"),
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
    assert_eq!(places, [of("letterbox"), of("workshop"), None, None, None]);
    assert_eq!(
        evening.seen(),
        [
            "picture village",
            "letterbox: Place letterbox (About letterbox) None",
            "workshop: Place workshop (About workshop) None",
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
fn a_lamp_is_lit_when_every_level_of_its_place_was_finished() {
    let lit = |levels: &[(&str, u8)]| {
        let evening = village(finished(levels));
        (evening.game.stage().picture.unwrap().shown, first(&evening))
    };
    assert_eq!(lit(&[]), (vec![], Id::new("letterbox")));
    assert_eq!(
        lit(&[("place/story", 1)]),
        (vec!["lamp-letterbox-lit".to_owned()], Id::new("workshop"))
    );
    assert_eq!(
        lit(&[("place/work", 3)]),
        (vec![], Id::new("letterbox")),
        "one of two"
    );
    let all = [("place/story", 1), ("place/work", 3), ("place/short", 2)];
    let both = ["lamp-letterbox-lit", "lamp-workshop-lit"].map(str::to_owned);
    assert_eq!(lit(&all), (both.into(), Id::new("letterbox")));
    let seen = village(finished(&all)).seen();
    assert!(seen[1].ends_with("Done"), "{}", seen[1]);
}

#[test]
fn a_place_shows_its_levels_with_stars_and_begins_with_one_that_is_open() {
    let mut evening = village(finished(&[("place/work", 2)]));
    evening.pick("workshop");
    assert_eq!(first(&evening), Id::new("level-2"));
    assert_eq!(
        evening.seen(),
        [
            "About workshop",
            "level-1: Level place/work (about 4 minutes) Stars(2)",
            "level-2: Level place/short (about 4 minutes) None",
            "key Help help",
            "key Leave back",
        ]
    );
    assert!(evening.pick("level-3").is_empty());
    evening.pick("level-1");
    evening.leave();
    assert_eq!(
        evening.seen()[1],
        "level-1: Level place/work (You were here. Go on!) Stars(2)"
    );
}

#[test]
fn the_album_shows_found_cards_names_open_ones_and_hides_secret_ones() {
    let mut evening = village(keeper("Fizzy Sock Yak"));
    evening.pick("album");
    let seen = evening.seen();
    assert_eq!(
        seen[1..5],
        [
            "You have 0 of 6.",
            "# Level place/story",
            "- The jam: not found yet.",
            "- ? ? ? A secret one is still hidden.",
        ]
    );
    let mut progress = keeper("Fizzy Sock Yak");
    progress.oops.insert("place/story#moss".into());
    progress.oops.insert("place/work#jam".into());
    // A card of a level that is no longer there is no card of this album.
    progress.oops.insert("place/gone#jam".into());
    progress.oops.insert("place/story#gone".into());
    let mut evening = village(progress);
    evening.pick("album");
    assert_eq!(
        evening.seen()[1..8],
        [
            "You have 2 of 6.",
            "# Level place/story",
            "- The jam: not found yet.",
            "- The moss: It stuck.",
            "# Level place/work",
            "- The jam: It stuck.",
            "- ? ? ? A secret one is still hidden.",
        ]
    );
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
fn a_level_without_cards_is_not_in_the_album() {
    let mut evening = alone(story().bare());
    evening.leave();
    evening.pick("album");
    assert_eq!(evening.seen().len(), 3, "{:?}", evening.seen());
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

/// Plays the story to its end, with these options.
fn result(fork: &str, shy: &str) -> Evening {
    let mut evening = Evening::level("place/story");
    evening.go();
    evening.pick(fork);
    evening.go();
    if fork == "option-2" {
        evening.go();
    }
    evening.pick(shy);
    evening.go();
    evening.go();
    evening
}

#[test]
fn a_result_shows_stars_what_one_can_do_figures_cards_and_a_question() {
    let evening = result("option-2", "option-1");
    assert_eq!(evening.game.stage().layout, Layout::Result);
    assert_eq!(evening.heading(), "Level place/story");
    assert_eq!(
        evening.seen(),
        [
            "1 stars: Finished! Play again another way for star two.",
            "# New in your tool belt",
            "- I can do it.",
            "- Eagle eye: 0 of 1 spotted at first look.",
            "- Cool head: 1 of 1 harmless things left alone.",
            "- 1 funny disaster for your Oops album.",
            "# To talk about",
            "What would you do?",
            "village: To the village None",
            "again: Play it again None",
            "album: Open my Oops album None",
            "key Transcript what was said",
            "key Help help",
            "key Leave to the village",
        ]
    );
    let evening = result("option-1", "option-2");
    assert_eq!(
        evening.seen()[3],
        "- Eagle eye: 1 of 1 spotted at first look."
    );
    assert_eq!(
        evening.seen()[4],
        "- Cool head: 0 of 1 harmless things left alone."
    );
    assert_eq!(evening.seen()[5], "# To talk about");
}

#[test]
fn a_result_says_what_two_stars_are_for() {
    let mut evening = Evening::level("place/story");
    evening.go();
    for _ in 0..3 {
        evening.act(Action::Hint);
    }
    for _ in 0..2 {
        evening.pick("option-1");
        evening.go();
    }
    evening.go();
    assert_eq!(
        evening.seen()[0],
        "2 stars: Every choice worked! For star three, play without the last hint."
    );
}

#[test]
fn a_result_without_chances_objectives_cards_and_questions_shows_stars_alone() {
    let level = Level::sample(
        "place/bare",
        vec![("start", vec![crate::game::samples::pip("Hi")])],
    );
    let mut evening = alone(level.bare());
    evening.go();
    assert_eq!(
        evening.seen(),
        [
            "3 stars: Every choice worked, without the last hint!",
            "village: To the village None",
            "again: Play it again None",
            "album: Open my Oops album None",
            "key Transcript what was said",
            "key Help help",
            "key Leave to the village",
        ]
    );
}

#[test]
fn the_transcript_can_still_be_read_after_the_end() {
    let mut evening = result("option-1", "option-1");
    evening.act(Action::Transcript);
    assert_eq!(evening.seen()[0], "- Pip: Hello");
    evening.leave();
    assert_eq!(evening.game.stage().layout, Layout::Result);
    assert!(evening.pick("elsewhere").is_empty());
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
fn help_begins_with_real_life() {
    let (mut evening, _) = Evening::begin(setup(Start::Title));
    evening.pick("help");
    assert_eq!(
        evening.seen()[..2],
        ["# If this is real", "Tell a grown-up you trust."]
    );
}

mod keepers;

/// Whether an action is on offer.
fn offers(evening: &Evening, id: &str) -> bool {
    evening.game.stage().offers(&pick(id))
}

fn different(names: &[String]) -> usize {
    names.iter().collect::<BTreeSet<_>>().len()
}
