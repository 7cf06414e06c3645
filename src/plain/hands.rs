//! Cards that are held up by their numbers, and how a hand is heard.

use super::samples::{self, face};
use super::{Face, Heard};
use crate::stage::{Action, Body, Hand, Stage};
use crate::words::Catalog;

fn hear(stage: &Stage, line: &str) -> String {
    match face(Catalog::English).hear(stage, line) {
        Heard::Actions(actions) => {
            let said = |action: &Action| {
                if let Action::Pick(id) = action {
                    id.to_string()
                } else {
                    format!("{action:?}")
                }
            };
            actions.iter().map(said).collect::<Vec<_>>().join(" ")
        }
        Heard::Again => "again".into(),
        Heard::Unclear(text) => Catalog::English.say(&text),
    }
}

fn hand(stage: &mut Stage) -> &mut Hand {
    match &mut stage.body {
        Body::Hand(hand) => hand,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) => panic!("a hand"),
    }
}

#[test]
fn cards_are_held_up_by_number_and_tried_once_there_are_enough() {
    let stage = samples::hand();
    for (line, expected) in [
        ("2", "melon Submit"),
        ("2 3", "melon Submit"),
        ("2, 4.", "twice melon bang Submit"),
        ("2+4", "twice melon bang Submit"),
        ("4 1", "twice pond bang Submit"),
        ("3", "again"),
        ("4", "twice bang"),
        ("2 2 3", "melon Submit"),
    ] {
        let heard = hear(&stage, line);
        let mut heard: Vec<&str> = heard.split(' ').collect();
        let mut expected: Vec<&str> = expected.split(' ').collect();
        heard.sort_unstable();
        expected.sort_unstable();
        assert_eq!(heard, expected, "{line}");
    }
}

#[test]
fn cards_are_put_down_before_others_are_held_up_and_tried_last() {
    assert_eq!(hear(&samples::hand(), "2 4"), "twice melon bang Submit");
}

#[test]
fn a_card_joins_those_held_up_while_there_is_room() {
    let mut stage = samples::hand();
    let tricks = &mut hand(&mut stage).rows[1];
    tricks.takes = 2;
    assert_eq!(hear(&stage, "4"), "bang");
    assert_eq!(hear(&stage, "2 4"), "melon bang Submit");
    assert_eq!(hear(&stage, "3 2"), "melon");
}

#[test]
fn what_cannot_be_held_up_is_said_kindly() {
    let stage = samples::hand();
    for (line, start) in [
        (
            "1 2",
            "Those are two word cards. Pick one word card and one trick card.",
        ),
        ("1 3 4", "Those are two trick cards."),
        ("5", "There is no such number here."),
        ("0", "There is no such number here."),
        ("melon", "I didn't get that."),
        (",", "I didn't get that."),
        ("", "That does nothing here."),
    ] {
        assert!(hear(&stage, line).starts_with(start), "{line}");
    }
    let mut ready = stage;
    hand(&mut ready).ready = true;
    assert_eq!(hear(&ready, ""), "Submit");
}

#[test]
fn how_to_pick_is_told_without_a_number_that_could_be_right() {
    let mut speaking = face(Catalog::English);
    let mut stage = samples::hand();
    hand(&mut stage).rows[1].takes = 1;
    let said = speaking.speak(&stage);
    let how = said.lines().find(|line| line.contains("Pick ")).unwrap();
    assert!(
        how.starts_with("Pick one word card and one trick card."),
        "{how}"
    );
    assert!(
        !how.contains(|letter: char| letter.is_ascii_digit()),
        "{how}"
    );
    hand(&mut stage).rows[1].takes = 2;
    let said = face(Catalog::English).speak(&stage);
    assert!(
        said.contains("Pick one word card and two trick cards."),
        "{said}"
    );
}

#[test]
fn a_hand_is_heard_row_by_row_with_what_is_known() {
    let mut speaking = face(Catalog::English);
    insta::assert_snapshot!(speaking.speak(&samples::hand()));
}

/// What is heard when the same stage comes again with something changed.
fn after(face: &mut Face, change: impl FnOnce(&mut Stage)) -> String {
    let mut stage = samples::hand();
    stage.speech = samples::say().speech;
    stage.ask = None;
    change(&mut stage);
    face.speak(&stage)
}

#[test]
fn only_the_card_that_changed_is_heard_and_who_asked_is_not_heard_again() {
    let mut face = face(Catalog::English);
    let first = after(&mut face, |_| {});
    assert!(first.contains("Pip"), "{first}");
    let held = after(&mut face, |stage| {
        hand(stage).rows[0].cards[1].held = true;
        hand(stage).ready = true;
        hand(stage).made = Some(crate::words::Text::verbatim("melonmelon"));
    });
    assert_eq!(
        held.lines().collect::<Vec<_>>()[..2],
        ["2. melon, held up.", "Your cards make: melonmelon."]
    );
    let back = after(&mut face, |_| {});
    assert_eq!(
        back.lines().collect::<Vec<_>>()[..2],
        ["2. melon, put back.", "Held up so far: twice."]
    );
    let more = after(&mut face, |stage| {
        let cards = &mut hand(stage).rows[1].cards;
        cards[1].held = true;
    });
    assert_eq!(
        more.lines().collect::<Vec<_>>()[..2],
        [
            "4. add a shout (! at the end), held up.",
            "Held up so far: twice and add a shout."
        ]
    );
    let again = after(&mut face, |stage| stage.moment += 1);
    assert!(!again.contains("Pip"), "{again}");
    assert!(again.contains("1. pond, not this one."), "{again}");
    assert!(!again.contains("put back"), "{again}");
}
