//! Orders that are typed as numbers, pairs that are joined, and how both are heard.

use super::samples::{self, bins, face, menu};
use super::{Face, Heard};
use crate::stage::{Action, Feedback, Id, KeyHint, Mark, Stage, Tone};
use crate::words::{Catalog, Text};

fn hear(stage: &Stage, line: &str) -> String {
    hear_with(&mut face(Catalog::English), stage, line)
}

fn hear_with(face: &mut Face, stage: &Stage, line: &str) -> String {
    let said = |action: &Action| {
        if let Action::Pick(id) = action {
            id.to_string()
        } else if let Action::Put { card, bin } = action {
            format!("{card} with {bin}")
        } else {
            format!("{action:?}")
        }
    };
    match face.hear(stage, line) {
        Heard::Actions(actions) => actions.iter().map(said).collect::<Vec<_>>().join(" "),
        Heard::Again => "again".into(),
        Heard::Unclear(text) => Catalog::English.say(&text),
    }
}

#[test]
fn all_numbers_make_an_order_that_is_tried_at_once() {
    let mut fresh = samples::order();
    menu(&mut fresh).items[2].mark = Mark::Place(None);
    for line in [
        "3 1 2",
        "312",
        "3, 1, 2.",
        "3-1-2",
        "3 > 1 > 2",
        " 3) 1) 2) ",
    ] {
        assert_eq!(hear(&fresh, line), "tell twins change Submit", "{line}");
        // What was picked before is taken back first.
        assert_eq!(
            hear(&samples::order(), line),
            "tell tell twins change Submit",
            "{line}"
        );
    }
}

#[test]
fn one_number_or_the_words_of_a_card_pick_that_card() {
    for (line, card) in [("1", "twins"), ("3.", "tell"), ("change that", "change")] {
        assert_eq!(hear(&samples::order(), line), card, "{line}");
    }
}

#[test]
fn what_is_no_order_is_said_kindly_with_how_to_type_one() {
    let how = "The cards: 1. Change its twins. 2. Change that password. \
               3. Tell a grown-up, comes first. \
               Type all 3 numbers in your order, with a space between, then Enter.";
    for (line, why) in [
        ("3 1", "Still missing: 2."),
        ("3 3 1", "Number 3 stands there twice."),
        ("1 2 3 3", "Number 3 stands there twice."),
        ("331", "Number 3 stands there twice."),
        ("1 2 4", "There is no such number here."),
        ("124", "There is no such number here."),
        ("12", "There is no such number here."),
        ("0", "There is no such number here."),
        ("a b c", "I didn't get that."),
        ("3 a 1", "I didn't get that."),
        (",", "I didn't get that."),
    ] {
        let heard = hear(&samples::order(), line);
        assert!(
            heard.starts_with(&format!("{why} {how}")),
            "{line}: {heard}"
        );
    }
}

#[test]
fn enter_alone_tries_an_order_only_when_every_card_has_its_place() {
    let mut stage = samples::order();
    assert!(hear(&stage, "").starts_with("Choose a number first."));
    assert!(!face(Catalog::English).speak(&stage).contains("only Enter"));
    for (place, item) in (1..).zip(&mut menu(&mut stage).items) {
        item.mark = Mark::Place(Some(place));
    }
    let try_it = KeyHint::new(Action::Submit, Text::new("try it"));
    stage.keys.insert(0, try_it);
    assert_eq!(hear(&stage, ""), "Submit");
    let said = face(Catalog::English).speak(&stage);
    assert!(said.contains("Or only Enter: try it."), "{said}");
}

#[test]
fn an_order_is_heard_with_the_places_that_are_taken() {
    insta::assert_snapshot!(face(Catalog::English).speak(&samples::order()));
}

#[test]
fn only_the_card_that_took_a_place_is_heard() {
    let mut face = face(Catalog::English);
    let mut stage = samples::order();
    face.speak(&stage);
    menu(&mut stage).items[0].mark = Mark::Place(Some(2));
    let said = face.speak(&stage);
    assert!(
        said.starts_with("1. Change its twins, comes second.\nType all 3"),
        "{said}"
    );
}

#[test]
fn pairs_are_heard_with_numbers_and_what_is_joined() {
    insta::assert_snapshot!(face(Catalog::English).speak(&samples::pairs()));
}

#[test]
fn cards_are_joined_like_cards_are_sorted() {
    let stage = samples::pairs();
    assert_eq!(hear(&stage, "a1"), "dragon with swaps");
    assert_eq!(hear(&stage, "A 3"), "dragon with melon");
    assert!(hear(&stage, "a2").starts_with(
        "Number 2 is joined already. These are left. Card a: dr4g0n. \
         1. Swapped letters. 3. A melon. Type a card's letter and its number, then Enter."
    ));
    assert!(hear(&stage, "b1").starts_with("Card b is joined already."));
    let mut both = stage.clone();
    bins(&mut both).cards[0].lies_in = Some(Id::new("swaps"));
    bins(&mut both).cards[0].mark = Mark::Done;
    assert!(hear(&both, "a1 b2").starts_with("Cards a and b are joined already."));
    let said = face(Catalog::English).speak(&both);
    assert!(
        said.contains("\nAll joined. Press Enter: go on.\n"),
        "{said}"
    );
    let mut fresh = stage;
    bins(&mut fresh).cards[1].lies_in = None;
    bins(&mut fresh).cards[1].mark = Mark::None;
    let said = face(Catalog::English).speak(&fresh);
    assert!(
        said.contains("Type a card's letter and the number that belongs to it, like a3,"),
        "{said}"
    );
}

/// Pairs after a wrong partner.
fn with_words(words: &'static str) -> Stage {
    let mut stage = samples::pairs();
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new(words),
        face: None,
        oops: None,
    });
    stage
}

#[test]
fn words_about_a_wrong_partner_are_heard_after_what_happened_and_not_again_after_a_page() {
    let mut face = face(Catalog::English);
    face.speak(&samples::pairs());
    assert_eq!(
        hear_with(&mut face, &samples::pairs(), "a3"),
        "dragon with melon"
    );
    face.speak(&samples::say());
    let said = face.speak(&with_words("Look at the letters."));
    assert!(said.contains("Not yet. Look at the letters."), "{said}");
    face.speak(&samples::help());
    let said = face.speak(&with_words("Look at the letters."));
    assert!(!said.contains("Look at the letters."), "{said}");
    // The same mistake once more is told once more.
    hear_with(&mut face, &samples::pairs(), "a3");
    face.speak(&samples::say());
    let said = face.speak(&with_words("Look at the letters."));
    assert!(said.contains("Not yet. Look at the letters."), "{said}");
}
