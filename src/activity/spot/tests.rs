//! Looking into a photo: what is told, what counts, and what is left.

use crate::activity::samples::{Played, jigsaw, spot, words};
use crate::stage::{Body, Item, Layout, Mark, Menu};

fn menu(played: &Played) -> Menu {
    match played.stage().body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

fn item(played: &Played, id: &str) -> Item {
    let items = menu(played).items;
    let mut named = items.into_iter().filter(|item| item.id.as_str() == id);
    named.next().unwrap()
}

/// What is told, of what is on stage.
fn told(played: &Played) -> String {
    let feedback = played.stage().feedback.unwrap();
    let (title, because) = (words(&feedback.title), words(&feedback.because));
    format!("{:?} {title}: {because}", feedback.tone)
}

fn focused(played: &Played) -> String {
    let menu = menu(played);
    let item = menu.items.get(menu.first);
    item.map_or_else(|| "button".to_owned(), |item| item.id.to_string())
}

#[test]
fn the_photo_is_shown_with_its_things_shuffled_and_the_way_out_last() {
    let played = Played::begin(spot());
    let stage = played.stage();
    assert_eq!(stage.layout, Layout::Photo);
    let picture = stage.picture.unwrap();
    assert_eq!(picture.name, "noticeboard");
    assert_eq!(words(&picture.caption.unwrap()), "My board!");
    let ids = |played: &Played| -> Vec<String> {
        let items = menu(played).items.into_iter();
        items.map(|item| item.id.to_string()).collect()
    };
    let shown = ids(&played);
    assert_eq!(shown.len(), 7);
    assert_eq!(shown[6], "all");
    let others = (2..9).map(|chance| ids(&Played::with(spot(), false, false, chance)));
    assert!(others.into_iter().any(|other| other != shown));
    assert_eq!(focused(&played), shown[0]);
    assert!(stage.feedback.is_none() && stage.jigsaw.is_none());
    assert_eq!(played.hints(), 3);
}

#[test]
fn each_thing_can_be_seen_from_near_and_none_stands_out_as_a_clue() {
    let played = Played::begin(spot());
    for (index, thing) in spot().things.iter().enumerate() {
        let item = item(&played, &format!("thing-{}", index + 1));
        assert_eq!(item.label, thing.say);
        assert_eq!(item.note.as_ref(), Some(&thing.near));
        let spoken = words(&item.spoken.unwrap());
        assert_eq!(
            spoken,
            format!("{}: {}", words(&thing.say), words(&thing.near))
        );
        assert_eq!(item.place.as_deref(), Some(&*thing.place));
        assert_eq!(item.picture.unwrap().near.as_deref(), Some(&*thing.place));
        assert_eq!(item.mark, Mark::None);
    }
}

#[test]
fn a_clue_that_is_found_gets_its_sticker_and_lights_up_its_piece() {
    let mut played = Played::begin(spot()).with_jigsaw(jigsaw());
    assert_eq!(
        played.pick("thing-2"),
        [
            "decide \"thing 2\" Safe risk=true refusal=false",
            "note You: “the clock”",
            "note so much for the clock",
            "piece hour",
        ]
    );
    assert_eq!(told(&played), "Good Well spotted: so much for the clock");
    assert_eq!(item(&played, "thing-2").mark, Mark::Done);
    assert_eq!(item(&played, "thing-1").mark, Mark::None);
    assert_eq!(focused(&played), "thing-2");
    // The session keeps what was found.
    played.pieces.found.insert("hour".into());
    played.pieces.told.insert("pool".into());
    let lies = played.stage().jigsaw.unwrap();
    let texts: Vec<Option<String>> = lies
        .pieces
        .iter()
        .map(|piece| piece.text.as_ref().map(words))
        .collect();
    assert_eq!(
        texts,
        [None, Some("At five".into()), Some("At the pool".into())]
    );
    assert_eq!(lies.joined, None);
    played.pieces.found.insert("day".into());
    let joined = played.stage().jigsaw.unwrap().joined.unwrap();
    assert_eq!(words(&joined), "On Tuesdays at five, Pip is at the pool.");
}

#[test]
fn a_photo_that_gives_no_piece_shows_no_jigsaw() {
    let mut rules = spot();
    for thing in &mut rules.things {
        thing.piece = None;
    }
    let played = Played::begin(rules).with_jigsaw(jigsaw());
    assert!(played.stage().jigsaw.is_none());
}

#[test]
fn something_harmless_is_good_to_check_and_counts_for_no_figure() {
    let mut played = Played::begin(spot());
    assert_eq!(
        played.pick("thing-4"),
        [
            "decide \"thing 4\" AlsoFine risk=false refusal=false",
            "note You: “the pin”",
            "note so much for the pin",
        ]
    );
    assert_eq!(told(&played), "Fine Good to check: so much for the pin");
    assert_eq!(item(&played, "thing-4").mark, Mark::None);
    assert_eq!(focused(&played), "thing-4");
}

#[test]
fn a_clue_that_was_found_is_told_once_more_and_decides_nothing() {
    let mut played = Played::begin(spot());
    let _ = played.pick("thing-1");
    assert_eq!(
        played.pick("thing-1"),
        ["note You: “the calendar”", "note so much for the calendar",]
    );
    assert!(played.pick("thing-9").is_empty());
}

#[test]
fn whoever_says_that_is_all_too_early_misses_what_is_left_and_the_hunt_goes_on() {
    let mut played = Played::begin(spot());
    let _ = played.pick("thing-2");
    assert_eq!(
        played.pick("all"),
        [
            "decide \"thing 1\" Risky risk=true refusal=false",
            "decide \"thing 3\" Risky risk=true refusal=false",
            "note You: “That's all”",
            "oops jam",
            "turn",
            "note Guessatron 3000: I see more",
        ]
    );
    let seen = played.seen();
    assert!(
        seen.contains(&"ask You: “That's all”".to_owned()),
        "{seen:?}"
    );
    assert_eq!(played.hints(), 0);
    let left = "2 more things tell something. the calendar: so much for the calendar";
    assert_eq!(played.go(), ["turn".to_owned(), format!("note {left}")]);
    assert_eq!(told(&played), format!("NotYet Not yet: {left}"));
    let marks = [1, 2, 3, 4].map(|number| item(&played, &format!("thing-{number}")).mark);
    assert_eq!(marks, [Mark::NotYet, Mark::Done, Mark::None, Mark::None]);
    assert_eq!(focused(&played), "thing-1");
    let _ = played.pick("thing-1");
    assert_eq!(item(&played, "thing-1").mark, Mark::Done);
    let again = played.pick("all");
    assert_eq!(again[0], "decide \"thing 3\" Risky risk=true refusal=false");
    let _ = played.go();
    assert_eq!(
        told(&played),
        "NotYet Not yet: One more thing tells something. the fish: so much for the fish"
    );
}

#[test]
fn without_words_for_it_what_is_left_is_told_at_once() {
    let mut rules = spot();
    rules.missed.clear();
    let mut played = Played::begin(rules);
    let effects = played.pick("all");
    assert_eq!(effects[5], "turn");
    assert!(told(&played).starts_with("NotYet Not yet: 3 more things"));
}

#[test]
fn once_all_is_found_the_way_on_is_open_and_the_photo_can_still_be_looked_into() {
    let mut played = Played::begin(spot());
    for id in ["thing-1", "thing-2"] {
        let _ = played.pick(id);
        assert!(played.go().is_empty());
    }
    assert_eq!(played.pick("thing-3").pop().as_deref(), Some("turn"));
    assert_eq!(
        told(&played),
        "Good You found them all: so much for the fish"
    );
    assert_eq!(focused(&played), "button");
    assert_eq!(menu(&played).items.len(), 6);
    assert_eq!(played.hints(), 0);
    assert!(played.pick("all").is_empty());
    assert_eq!(played.pick("thing-1").len(), 2);
    assert_eq!(played.go(), ["turn", "note Pip: Phew"]);
    assert!(played.pick("thing-1").is_empty());
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn fewer_words_ask_in_the_shorter_form() {
    let played = Played::with(spot(), true, false, 1);
    assert_eq!(words(&played.stage().ask.unwrap()), "Tells what?");
}
