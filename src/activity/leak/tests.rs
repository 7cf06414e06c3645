//! The doors, what is said of them, and what counts.

use super::doors_id;
use crate::activity::State;
use crate::activity::samples::{Played, leak, words};
use crate::content::Leak;
use crate::stage::{Action, Lane, Siege};

/// A leak after these passwords were made.
fn after(rules: Leak, made: &[(&str, &str)]) -> Played {
    let mut played = Played::begin(rules.clone());
    for (account, typed) in made {
        played = played.having_made(account, typed);
    }
    let state = State::begin(&rules.into(), &played.context());
    played.state = state.expect("a step that can be played");
    played
}

fn guess(played: &mut Played, doors: usize) -> Vec<String> {
    played.act(Action::Pick(doors_id(doors)))
}

fn sieges(played: &Played) -> Vec<Option<Siege>> {
    let siege = |lane: &Lane| lane.attack.as_ref().map(|attack| attack.siege);
    played.stage().lanes.iter().map(siege).collect()
}

const TWINS: &[(&str, &str)] = &[
    ("Blinky", "nine tubas chew fog"),
    ("locker", "Nine tubas chew fog1"),
    ("page", "grumpy walrus irons custard"),
];

const DISTINCT: &[(&str, &str)] = &[
    ("Blinky", "nine tubas chew fog"),
    ("locker", "sleepy turnip marries cabbage"),
    ("page", "grumpy walrus irons custard"),
];

#[test]
fn the_guess_is_among_as_many_doors_as_there_are() {
    let played = after(leak(), TWINS);
    assert_eq!(
        played.seen()[1..4],
        [
            "doors-0: No door None",
            "doors-1: 1 door None",
            "doors-2: Both doors None"
        ]
    );
    assert_eq!(sieges(&played), [None, None]);
    assert_eq!(played.hints(), 3);
    let mut many = leak();
    many.doors = ["locker", "page", "shed"]
        .map(crate::activity::samples::text)
        .into();
    let made = [TWINS, &[("shed", "moss")]].concat();
    assert!(
        after(many, &made)
            .seen()
            .contains(&"doors-3: All 3 doors None".into())
    );
}

#[test]
fn doors_with_the_same_or_nearly_the_same_password_fall_and_others_hold() {
    let mut played = after(leak(), TWINS);
    let effects = guess(&mut played, 1);
    assert_eq!(effects[0], "decide \"\" Risky risk=true refusal=false");
    assert!(effects.contains(&"oops jam".to_owned()), "{effects:?}");
    assert_eq!(sieges(&played), [Some(Siege::Opened), Some(Siege::Holds)]);
    assert!(
        played
            .seen()
            .contains(&"NotYet Not yet: 1 door is open: Just as you said. One key.".to_owned())
    );
    assert_eq!(played.hints(), 0);
    played.go();
    assert!(played.seen()[0].ends_with("Oh no"));
    assert_eq!(played.go(), ["finish"]);

    let mut same = TWINS.to_vec();
    same[2].1 = TWINS[0].1;
    let mut played = after(leak(), &same);
    guess(&mut played, 0);
    let both = "NotYet Not yet: 2 doors are open: You said: no door. One key.";
    assert!(
        played.seen().contains(&both.to_owned()),
        "{:?}",
        played.seen()
    );
    let reveal = played.stage().reveal.unwrap();
    let said: Vec<String> = reveal.beats.iter().map(|beat| words(&beat.line)).collect();
    assert_eq!(
        said,
        [
            "I take the lost one to locker …",
            "I bend it a little. It fits!",
            "I take the lost one to page …",
            "It fits! The very same one.",
            "I guessed nothing at all, and 2 doors are open. Toast!",
        ]
    );
    assert!(reveal.beats.iter().all(|beat| beat.milliseconds <= 2_000));
}

#[test]
fn distinct_passwords_open_nothing() {
    let mut played = after(leak(), DISTINCT);
    let effects = guess(&mut played, 2);
    assert_eq!(effects[0], "decide \"\" Safe risk=true refusal=false");
    assert!(!effects.iter().any(|effect| effect.starts_with("oops")));
    assert_eq!(sieges(&played), [Some(Siege::Holds); 2]);
    let told = "Good Every door holds: You said: 2 doors. Each has its own.";
    assert!(
        played.seen().contains(&told.to_owned()),
        "{:?}",
        played.seen()
    );
    played.go();
    assert!(played.seen()[0].ends_with("Hooray"));
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_fallen_door_counts_first_as_missed_and_at_last_as_to_be_mended() {
    let mut played = after(leak(), TWINS);
    let effects = guess(&mut played, 1);
    let decided: Vec<&String> = effects
        .iter()
        .filter(|it| it.starts_with("decide"))
        .collect();
    assert_eq!(
        decided,
        [
            "decide \"\" Risky risk=true refusal=false",
            "decide \"\" AlsoFine risk=true refusal=false"
        ]
    );
}

#[test]
fn a_door_that_was_never_made_is_not_tried() {
    let mut played = after(leak(), &TWINS[..2]);
    assert_eq!(played.stage().lanes.len(), 1);
    guess(&mut played, 1);
    assert_eq!(sieges(&played), [Some(Siege::Opened)]);
}

#[test]
fn nothing_typed_is_on_stage_or_in_the_transcript() {
    let mut played = after(leak(), TWINS);
    let mut effects = guess(&mut played, 1);
    effects.extend(played.seen());
    assert!(
        !effects.iter().any(|line| line.contains("tubas")),
        "{effects:?}"
    );
    for lane in played.stage().lanes {
        assert!(lane.sealed && lane.typed && lane.text.expose().is_empty());
    }
}

#[test]
fn a_guess_that_is_not_offered_does_nothing() {
    let mut played = after(leak(), TWINS);
    assert!(guess(&mut played, 3).is_empty());
    assert!(played.go().is_empty());
    guess(&mut played, 0);
    assert!(guess(&mut played, 1).is_empty());
}
