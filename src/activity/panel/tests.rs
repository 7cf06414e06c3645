//! How a panel is set, and what comes of it.

use super::*;
use crate::activity::samples::{Played, words};
use crate::content::{Step, read_level};
use crate::stage::Tone;

fn played() -> Played {
    const GOOD: &str = include_str!("../../../tests/bad_levels/good.ron");
    let level = read_level("good.ron", GOOD).expect("it is good");
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let panel = steps.filter(|step| matches!(step, Step::Settings(_)));
    Played::begin(panel.clone().next().expect("a panel").clone())
}

fn set(played: &Played) -> Vec<usize> {
    let Body::Menu(menu) = played.stage().body else {
        return Vec::new();
    };
    let dials = menu.items.iter().filter_map(|item| item.dial.as_ref());
    dials.map(|dial| dial.at).collect()
}

fn lines(played: &Played) -> Vec<String> {
    let reveal = played.stage().reveal.expect("a show");
    reveal.beats.iter().map(|beat| words(&beat.line)).collect()
}

#[test]
fn a_switch_turns_to_its_next_choice_and_behind_the_last_to_its_first() {
    let mut played = played();
    assert_eq!(set(&played), [0, 0, 0]);
    for at in [1, 2, 0] {
        assert!(played.pick("switch-1").is_empty());
        assert_eq!(set(&played), [at, 0, 0]);
    }
    let put = |choice| Action::Put {
        card: switch_id(2),
        bin: choice_id(choice),
    };
    assert!(played.stage().offers(&put(1)) && !played.stage().offers(&put(2)));
    played.act(put(1));
    assert_eq!(set(&played), [0, 0, 1]);
}

#[test]
fn a_danger_counts_first_and_is_told_where_it_lies_until_something_is_set() {
    let mut played = played();
    let effects = played.pick("try");
    assert_eq!(
        effects[..3],
        [
            "decide \"\" Risky risk=true refusal=true",
            "note You: “Try it: who comes by?”",
            "oops sandwich"
        ]
    );
    assert_eq!(
        lines(&played),
        [
            "Gran comes by.",
            "She brings a sock.",
            "A goose comes by.",
            "Honk!",
            "Out fly my socks."
        ]
    );
    assert_eq!(played.stage().feedback, None);
    played.go();
    assert_eq!(words(&played.stage().speech.unwrap().text), "Honk?");
    played.go();
    let feedback = played.stage().feedback.unwrap();
    assert_eq!(feedback.tone, Tone::NotYet);
    assert_eq!(words(&feedback.because), "Everyone is geese, too.");
    let Body::Menu(menu) = played.stage().body else {
        panic!("the panel again");
    };
    let marks: Vec<Mark> = menu.items.iter().map(|item| item.mark).collect();
    assert_eq!(marks, [Mark::NotYet, Mark::None, Mark::NotYet, Mark::None]);
    // The same once more is known already.
    assert_eq!(played.pick("try").len(), 2);
    assert_eq!(
        words(&played.stage().feedback.unwrap().title),
        "Still not there"
    );
    played.pick("switch-1");
    assert_eq!(played.stage().feedback, None);
    assert_eq!(set(&played), [1, 0, 0]);
}

#[test]
fn who_else_did_not_get_what_is_right_is_named() {
    let mut played = played();
    for switch in ["switch-1", "switch-1", "try"] {
        played.pick(switch);
    }
    played.go();
    played.go();
    assert_eq!(
        words(&played.stage().feedback.unwrap().because),
        "Everyone is geese, too. Also not right yet: Gran comes by."
    );
}

#[test]
fn whoever_shuts_everything_is_too_careful_and_whoever_sets_it_right_has_won() {
    let mut played = played();
    for switch in ["switch-1", "switch-1", "switch-2", "switch-3"] {
        played.pick(switch);
    }
    let effects = played.pick("try");
    assert_eq!(effects[0], "decide \"\" TooCareful risk=true refusal=true");
    assert_eq!(lines(&played).last().unwrap(), "Nothing flies out.");
    played.go();
    for switch in ["switch-1", "switch-1", "switch-2"] {
        played.pick(switch);
    }
    let effects = played.pick("try");
    assert_eq!(effects[0], "decide \"\" Safe risk=true refusal=true");
    let stage = played.stage();
    assert_eq!(stage.feedback.unwrap().tone, Tone::Good);
    assert!(stage.visits.iter().all(|visit| visit.mark != Mark::NotYet));
    assert_eq!(played.hints(), 0);
    played.go();
    assert_eq!(words(&played.stage().speech.unwrap().text), "No geese!");
    assert_eq!(played.go(), ["finish"]);
}
