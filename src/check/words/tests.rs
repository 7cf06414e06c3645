//! The rules for words, each at its limit and just beyond.

use super::super::samples::{changed, found, wordy};
use super::*;
use crate::content::Code;

const fn measure(sentences: usize, words: usize, syllables: usize) -> Measure {
    Measure {
        sentences,
        words,
        syllables,
    }
}

/// What is found when the first speech says something else.
fn said(text: &str) -> Vec<(Code, String)> {
    found(&changed("It looked at my board!", text))
}

fn at(code: Code, path: &str) -> (Code, String) {
    (code, path.to_owned())
}

#[test]
fn a_level_may_read_at_grade_5_and_no_higher() {
    // 0.39 * 10 + 11.8 * 283 / 200 - 15.59 = 5.007, which is 5.0; with 284 it is 5.066.
    assert!(!is_hard_level(measure(20, 200, 283)));
    assert!(is_hard_level(measure(20, 200, 284)));
    assert!(!is_hard_level(measure(20, 200, 200)));
}

#[test]
fn a_text_may_read_at_grade_9_and_no_higher() {
    // 0.39 * 10 + 11.8 * 175 / 100 - 15.59 = 8.96, which is 9.0; with 176 it is 9.078.
    assert!(!is_hard_text(measure(10, 100, 175)));
    assert!(is_hard_text(measure(10, 100, 176)));
}

#[test]
fn a_text_is_graded_from_twelve_words_on() {
    assert!(!is_hard_text(measure(1, 11, 40)));
    assert!(is_hard_text(measure(1, 12, 40)));
    assert!(!is_hard_text(measure(1, 12, 12)));
}

#[test]
fn a_hard_text_is_named_with_its_grade() {
    let easy = "hop. ".repeat(8);
    let hard = "organisation. ".repeat(6);
    let text = format!("{easy}{hard}");
    // 14 words and sentences, 38 syllables: 0.39 + 11.8 * 38 / 14 - 15.59 = 16.83.
    let report = super::super::course(&super::super::samples::files(&changed(
        "It looked at my board!",
        &text,
    )));
    let told = report
        .problems
        .iter()
        .find(|problem| problem.code == Code::HardText);
    let told = told.expect("it is hard");
    assert_eq!(told.what, "This text reads at grade 16.8.");
    assert_eq!(told.path.as_deref(), Some("start › step 1 › text"));
}

#[test]
fn a_sentence_has_fourteen_words_at_the_most() {
    let path = "start › step 1 › text";
    assert_eq!(said(&wordy(14, 14)), []);
    assert_eq!(said(&wordy(15, 15)), [at(Code::LongSentence, path)]);
    let two = format!("{} {}", wordy(15, 15), wordy(15, 15));
    assert_eq!(
        said(&two),
        [at(Code::LongSentence, path), at(Code::LongSentence, path)]
    );
}

#[test]
fn a_speech_and_a_question_have_forty_five_words_at_the_most() {
    assert_eq!(said(&wordy(45, 5)), []);
    let path = "start › step 1 › text";
    assert_eq!(said(&wordy(46, 5)), [at(Code::LongSpeech, path)]);
    let asked = |words: &str| found(&changed("What gives it away?", words));
    assert_eq!(asked(&wordy(45, 5)), []);
    let path = "start › step 3 › ask";
    assert_eq!(asked(&wordy(46, 5)), [at(Code::LongSpeech, path)]);
}

#[test]
fn what_nobody_says_may_be_longer_than_a_speech() {
    let meaning = changed("easy for others to find out", &wordy(46, 5));
    assert_eq!(found(&meaning), []);
}

#[test]
fn sentences_of_a_brief_form_have_ten_words_at_the_most() {
    let brief = |words: &str| {
        let full = changed("It looked at my board!", &wordy(30, 5));
        found(&full.replace("It saw my board!", words))
    };
    let path = "start › step 1 › brief";
    assert_eq!(brief(&wordy(10, 10)), []);
    assert_eq!(brief(&wordy(11, 11)), [at(Code::LongBriefSentence, path)]);
    assert_eq!(brief(&wordy(14, 14)), [at(Code::LongBriefSentence, path)]);
    assert_eq!(brief(&wordy(15, 15)), [at(Code::LongSentence, path)]);
    assert_eq!(brief("Hop!!"), [at(Code::Shouting, path)]);
}

#[test]
fn a_brief_form_is_no_longer_than_the_full_one() {
    let brief = |words: &str| found(&changed("It saw my board!", words));
    assert_eq!(brief(&wordy(5, 5)), []);
    let path = "start › step 1 › brief";
    assert_eq!(brief(&wordy(6, 6)), [at(Code::BriefIsLonger, path)]);
}

#[test]
fn two_exclamation_marks_in_a_row_are_shouting_even_with_air_between() {
    let shouts = [at(Code::Shouting, "start › step 1 › text")];
    assert_eq!(said("It looked at it! !"), shouts);
    assert_eq!(said("It looked!!! Right here"), shouts);
    assert_eq!(said("Look! Here! At my board!"), []);
    assert_eq!(said("At my very board?!"), []);
}

#[test]
fn names_and_questions_for_grown_ups_are_not_graded() {
    let long = wordy(20, 20);
    assert_eq!(found(&changed("What hangs on our fridge?", &long)), []);
    assert_eq!(found(&changed("The sandwich heist", &wordy(15, 15))), []);
    let shouted = changed("What hangs on our fridge?", "What hangs there!!");
    assert_eq!(found(&shouted), [at(Code::Shouting, "grown_ups › talk 1")]);
}

#[test]
fn a_long_sentence_is_told_by_its_beginning() {
    assert_eq!(
        beginning("one two three four five six seven"),
        "one two three four five six …"
    );
    assert_eq!(beginning("one two"), "one two …");
}
