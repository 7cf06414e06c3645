//! Typing a rolled phrase again, and having it shown.

use super::*;
use crate::activity::samples::{Played, recall, words};
use crate::password::Phrases;
use crate::stage::Edit;

/// "locker" is the first four words of the list.
fn known() -> (Played, String) {
    let rolls = Rolls::new(vec![0, 1, 2, 3]).unwrap();
    let phrase = rolls.phrase();
    let phrases: Phrases = [("locker".to_owned(), rolls)].into();
    (
        Played::knowing(recall(), phrases, (false, false, 1)),
        phrase,
    )
}

fn typed(played: &Played) -> String {
    match played.stage().body {
        Body::Field(field) => field.text.expose().to_owned(),
        Body::Nothing | Body::Bins(_) | Body::Menu(_) | Body::Hand(_) => panic!("a field"),
    }
}

fn submit_label(played: &Played) -> String {
    words(&played.stage().keys[0].label)
}

#[test]
fn the_words_are_typed_again_and_nothing_of_it_is_asked_to_be_judged_or_kept() {
    let (mut played, phrase) = known();
    assert!(played.insert(&phrase.to_uppercase()).is_empty());
    assert_eq!(
        played.act(Action::Submit),
        [
            "decide \"\" Safe risk=false refusal=false",
            "turn",
            "note You typed the dice words again.",
        ]
    );
    let seen = played.seen().join("\n");
    assert!(seen.contains("You still have it"), "{seen}");
    assert_eq!(played.go(), ["turn", "note Pip: Hooray"]);
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_miss_says_how_many_words_are_there_and_is_no_decision() {
    let (mut played, phrase) = known();
    let two: Vec<&str> = phrase.split(' ').take(2).collect();
    played.insert(&two.join(" "));
    assert_eq!(
        played.act(Action::Submit),
        ["turn", "note 2 of 4 words are there."]
    );
    let feedback = played.stage().feedback.unwrap();
    assert!(words(&feedback.because).starts_with("2 of 4 words are there. Think of your story"));
    assert!(!played.seen().concat().contains(two[0]), "not even now");
    assert_eq!(played.hints(), 3);
    assert_eq!(played.pick("mend"), ["turn"]);
    assert_eq!(typed(&played), two.join(" "));
}

#[test]
fn after_a_miss_one_can_begin_afresh_or_go_on_without_it() {
    let (mut played, _) = known();
    played.insert("moss");
    played.act(Action::Submit);
    assert!(played.pick("nothing").is_empty());
    assert_eq!(played.pick("afresh"), ["turn"]);
    assert_eq!(typed(&played), "");
    played.insert("moss");
    played.act(Action::Submit);
    assert_eq!(
        played.pick("leave-it"),
        ["decide \"\" Risky risk=false refusal=false", "finish"]
    );
}

#[test]
fn right_words_in_another_order_are_told_so() {
    let (mut played, phrase) = known();
    let turned: Vec<&str> = phrase.rsplit(' ').collect();
    played.insert(&turned.join(" "));
    played.act(Action::Submit);
    let because = words(&played.stage().feedback.unwrap().because);
    assert!(because.contains("other order"), "{because}");
}

#[test]
fn words_too_many_are_told_so_however_many() {
    for more in ["moss", "moss pond"] {
        let (mut played, phrase) = known();
        played.insert(&format!("{phrase} {more}"));
        played.act(Action::Submit);
        let because = words(&played.stage().feedback.unwrap().because);
        assert_eq!(
            because,
            "All the words are there, and more. Leave out the rest."
        );
    }
}

#[test]
fn the_words_are_shown_for_an_empty_line_and_after_a_miss_and_that_is_free() {
    let (mut played, phrase) = known();
    assert_eq!(submit_label(&played), "show me the words");
    let effects = played.act(Action::Submit);
    assert_eq!(effects, ["turn", "note You have the words shown."]);
    assert!(words(&played.stage().ask.unwrap()).contains(&phrase));
    assert!(
        played
            .stage()
            .paragraphs
            .contains(&dice_wording::reminder())
    );
    assert_eq!(played.go(), ["turn"]);
    played.insert("moss");
    assert_eq!(submit_label(&played), "try it");
    played.act(Action::Submit);
    assert_eq!(played.pick("show").len(), 2);
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(typed(&played), "moss", "what was typed is still there");
}

#[test]
fn a_phrase_that_nobody_rolled_yet_is_rolled_shown_kept_and_then_asked_for() {
    let mut played = Played::begin(recall());
    let shown = words(&played.stage().ask.unwrap());
    let phrase = shown
        .trim_start_matches("Pip's locker: “")
        .trim_end_matches('”')
        .to_owned();
    assert_eq!(phrase.split(' ').count(), 3, "{shown}");
    assert_eq!(played.hints(), 0);
    assert_eq!(
        played.go(),
        ["turn".to_owned(), format!("rolled locker: {phrase}")]
    );
    played.insert(&phrase);
    assert_eq!(played.act(Action::Submit).len(), 3);
}

#[test]
fn the_villager_helps_all_the_time() {
    let (mut played, phrase) = known();
    let parts = |played: &Played| played.stage().picture.unwrap().shown.len();
    assert_eq!(parts(&played), 5);
    played.act(Action::Submit);
    assert_eq!(parts(&played), 5);
    played.go();
    played.insert("moss");
    played.act(Action::Submit);
    assert_eq!(parts(&played), 5);
    played.pick("afresh");
    played.insert(&phrase);
    played.act(Action::Submit);
    assert_eq!(parts(&played), 5);
}

#[test]
fn the_line_can_be_mended_and_veiled_and_has_no_meter() {
    let (mut played, _) = known();
    played.insert("mos");
    played.edit(Edit::Backspace);
    played.act(Action::Veil);
    let Body::Field(field) = played.stage().body else {
        panic!("a field");
    };
    assert_eq!((field.text.expose(), field.veiled), ("mo", true));
    assert!(field.meter.is_none() && field.goals.is_empty() && field.pieces.is_empty());
}
