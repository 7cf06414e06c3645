//! The whole life of a speech.

use crate::activity::samples::{Played, say};
use crate::stage::Action;

#[test]
fn a_speech_is_shown_with_face_and_picture_until_the_child_goes_on() {
    let mut rules = say("pip", "Hello");
    rules.picture = Some("letter".into());
    let mut played = Played::begin(rules);
    assert_eq!(
        played.seen(),
        [
            "picture letter",
            "Pip [pip-face happy]: Hello",
            "key Go go on"
        ]
    );
    assert!(played.act(Action::Submit).is_empty());
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_speech_is_shorter_with_fewer_words_on_stage_and_in_the_transcript() {
    let played = Played::with(say("pip", "Hello"), true, false, 1);
    assert_eq!(played.seen()[0], "Pip [pip-face happy]: Hello, briefly");
    assert_eq!(played.opening(), "note Pip: Hello, briefly");
}

#[test]
fn a_speech_without_a_shorter_form_stays_as_it_is() {
    let mut rules = say("pip", "Hello");
    rules.brief = None;
    let played = Played::with(rules, true, false, 1);
    assert_eq!(played.seen()[0], "Pip [pip-face happy]: Hello");
}
