//! The whole life of a race: made up, predicted, shown, told.

use proptest::prelude::*;

use super::{FIRST, SAME, SECOND, answer};
use crate::activity::samples::{Played, any_strength, judged, piece, race, words};
use crate::activity::{Effect, Input};
use crate::password::{Advice, PieceKind, Strength};
use crate::stage::{Action, Body, Siege, Stage, Tone};

fn weak() -> Strength {
    judged(0, PieceKind::Swapped, 4)
}

fn strong() -> Strength {
    judged(4, PieceKind::Random, 4)
}

fn given() -> Played {
    Played::begin(race([Some("m0ss"), Some("fern")]))
}

/// A race in which something was predicted and both locks were judged so.
fn run(predicted: &str, first: Strength, second: Strength) -> (Played, Vec<String>) {
    let mut played = given();
    assert_eq!(played.pick(predicted), ["score 1 [\"milo\"]"]);
    assert_eq!(played.scored(1, first), ["score 2 [\"milo\"]"]);
    let effects = played.scored(2, second);
    (played, effects)
}

fn told(played: &Played) -> (Tone, String, String) {
    let feedback = played.stage().feedback.expect("it is told how it went");
    (
        feedback.tone,
        words(&feedback.title),
        words(&feedback.because),
    )
}

#[test]
fn both_locks_are_seen_with_their_letters_but_not_with_their_pieces_before_the_prediction() {
    let stage = given().stage();
    let lanes: Vec<_> = stage
        .lanes
        .iter()
        .map(|lane| {
            (
                words(&lane.owner),
                lane.text.expose(),
                lane.pieces.len(),
                lane.typed,
            )
        })
        .collect();
    assert_eq!(
        lanes,
        [
            ("Toad".to_owned(), "m0ss", 0, false),
            ("Juno".to_owned(), "fern", 0, false)
        ]
    );
    assert!(stage.lanes.iter().all(|lane| lane.attack.is_none()));
    assert_eq!(
        words(&stage.speech.unwrap().text),
        "Which lock holds longer?"
    );
    let Body::Menu(menu) = stage.body else {
        panic!("there is something to pick");
    };
    let items: Vec<_> = menu.items.iter().map(|item| words(&item.label)).collect();
    assert_eq!(items, ["Toad", "Juno", "Both the same"]);
    assert_eq!(given().hints(), 3);
}

#[test]
fn wherever_locks_are_seen_it_says_never_to_use_them() {
    let reminder = |played: &Played| words(&played.stage().reminder.unwrap());
    let (shown, _) = run("same", weak(), strong());
    let mut waiting = given();
    waiting.pick("same");
    for played in [given(), waiting, shown] {
        assert_eq!(reminder(&played), "Never use one of these for real.");
    }
}

#[test]
fn the_higher_score_is_right_and_equal_scores_are_the_same() {
    assert_eq!(answer(&weak(), &strong()), SECOND);
    assert_eq!(answer(&strong(), &weak()), FIRST);
    let slower = Strength::recorded(0, 2.9, Vec::new(), Advice::OneWord);
    assert_eq!(answer(&weak(), &slower), SAME);
}

#[test]
fn a_right_prediction_is_well_guessed_and_leads_to_the_won_speeches() {
    let (mut played, effects) = run("lock-2", weak(), strong());
    assert_eq!(
        effects[..2],
        ["decide \"\" Safe risk=false refusal=false", "turn"]
    );
    assert!(effects[2].contains("Juno"), "{effects:?}");
    assert_eq!(
        told(&played),
        (
            Tone::Good,
            "Well guessed".into(),
            "Juno's lock holds longer. Toad's lock: One word is in the word book. What silly word could join it? Old tricks are on a list.".into()
        )
    );
    assert_eq!(played.hints(), 0);
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_wrong_prediction_is_a_surprise_and_never_a_missed_danger_or_a_refusal() {
    let (mut played, effects) = run("lock-1", weak(), strong());
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    let (tone, title, because) = told(&played);
    assert_eq!((tone, title.as_str()), (Tone::NotYet, "Surprise!"));
    assert!(because.starts_with("Juno's lock holds longer."));
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn two_that_hold_and_two_that_fall_alike_are_told_apart() {
    let (played, _) = run("same", strong(), strong());
    assert!(
        told(&played)
            .2
            .starts_with("Both hold. Guessatron gives up twice.")
    );
    let (played, _) = run("same", weak(), weak());
    assert!(
        told(&played)
            .2
            .starts_with("They hold about as long. One word")
    );
    let other = Strength::recorded(0, 1.0, Vec::new(), Advice::TopList);
    let (played, _) = run("same", weak(), other);
    assert!(
        told(&played)
            .2
            .starts_with("They hold about as long. Toad's lock: One word")
    );
    let (played, _) = run("lock-1", strong(), weak());
    assert!(
        told(&played)
            .2
            .starts_with("Toad's lock holds longer. Juno's lock: ")
    );
}

#[test]
fn the_show_tries_both_and_ends_with_one_open_and_one_that_holds() {
    let (played, _) = run("same", weak(), strong());
    let stage = played.stage();
    let reveal = stage.reveal.unwrap();
    let sieges = |beat: usize| {
        let attacks = &reveal.beats[beat].attacks;
        (attacks[0].siege, attacks[1].siege)
    };
    assert_eq!(sieges(0), (Siege::Going, Siege::Going));
    assert_eq!(
        sieges(reveal.beats.len() - 1),
        (Siege::Opened, Siege::Holds)
    );
    let opened = reveal
        .beats
        .iter()
        .position(|beat| beat.attacks[0].siege == Siege::Opened);
    let held = reveal
        .beats
        .iter()
        .position(|beat| beat.attacks[1].siege == Siege::Holds);
    assert!(opened.unwrap() < held.unwrap());
    assert_eq!(
        reveal.beats[opened.unwrap()].portrait.mood.as_deref(),
        Some("springing")
    );
    let ends: Vec<_> = stage
        .lanes
        .iter()
        .map(|lane| lane.attack.as_ref().unwrap().siege)
        .collect();
    assert_eq!(ends, [Siege::Opened, Siege::Holds]);
    let fallen: Vec<_> = stage
        .lanes
        .iter()
        .map(|lane| lane.pieces[0].fallen)
        .collect();
    assert_eq!(fallen, [true, false]);
}

#[test]
fn the_same_trick_at_both_locks_is_one_beat_and_the_more_telling_one_is_spoken_of() {
    let named = Strength::recorded(
        0,
        1.0,
        vec![piece(0..4, PieceKind::TopList, 1.0)],
        Advice::TopList,
    );
    let (played, _) = run("same", strong(), named);
    let reveal = played.stage().reveal.unwrap();
    let attacks = &reveal.beats[0].attacks;
    assert!(
        attacks.iter().all(|attack| attack.counter.is_some()),
        "both are tried"
    );
    assert_eq!(attacks[1].fallen, [0]);
    assert_eq!(reveal.beats[0].portrait.mood.as_deref(), Some("smug"));
}

#[test]
fn locks_that_are_left_out_are_made_up_first_one_after_the_other() {
    let mut played = Played::begin(race([None, None]));
    let asked = |played: &Played| words(&played.stage().ask.unwrap());
    assert_eq!(asked(&played), "First make up a lock for Toad.");
    assert!(played.act(Action::Submit).is_empty());
    assert_eq!(
        words(&played.stage().feedback.unwrap().title),
        "Nothing there yet"
    );
    assert!(
        played.insert("moss").is_empty(),
        "no meter may give the answer away"
    );
    assert_eq!(
        played.act(Action::Submit),
        [
            "decide \"lock 1\" Safe risk=false refusal=false",
            "turn",
            "note You made up a password. It is not written down here."
        ]
    );
    assert_eq!(asked(&played), "Now make up a lock for Juno.");
    played.insert("fern");
    assert_eq!(
        played.act(Action::Submit)[0],
        "decide \"lock 2\" Safe risk=false refusal=false"
    );
    let stage = played.stage();
    assert!(stage.lanes.iter().all(|lane| lane.typed));
    assert_eq!(played.pick("same"), ["score 1 [\"milo\"]"]);
}

#[test]
fn one_lock_may_be_given_and_the_other_made_up() {
    let mut played = Played::begin(race([Some("m0ss"), None]));
    assert_eq!(
        words(&played.stage().ask.unwrap()),
        "First make up a lock for Juno."
    );
    played.insert("fern");
    played.act(Action::Submit);
    let typed: Vec<bool> = played.stage().lanes.iter().map(|lane| lane.typed).collect();
    assert_eq!(typed, [false, true]);
}

#[test]
fn stale_judgements_and_what_is_not_on_offer_do_nothing() {
    let mut played = given();
    assert!(played.scored(1, strong()).is_empty());
    assert!(played.go().is_empty());
    assert!(played.pick("lock-3").is_empty());
    played.pick("lock-1");
    assert!(played.scored(7, strong()).is_empty());
    assert!(played.pick("lock-2").is_empty(), "it is said already");
    assert_eq!(played.scored(1, weak()), ["score 2 [\"milo\"]"]);
    assert!(played.scored(1, strong()).is_empty());
}

#[test]
fn a_rewind_while_waiting_asks_again_and_a_lost_judgement_can_be_asked_for_again() {
    let mut played = given();
    assert!(played.state.clone().ask_again().is_none());
    played.pick("lock-1");
    assert!(matches!(
        played.state.ask_again(),
        Some(Effect::Score { ticket: 2, .. })
    ));
    assert_eq!(words(&played.stage().ask.unwrap()), "Guessatron warms up …");
    assert!(played.state.rewound().is_none());
    assert!(matches!(played.stage().body, Body::Menu(_)));
}

#[test]
fn typed_locks_begin_hidden_where_that_is_set_and_are_wiped_while_given_ones_stay() {
    let mut played = Played::with(race([Some("m0ss"), None]), false, true, 1);
    played.insert("fern");
    played.act(Action::Submit);
    let veiled: Vec<bool> = played
        .stage()
        .lanes
        .iter()
        .map(|lane| lane.veiled)
        .collect();
    assert_eq!(veiled, [false, true]);
    played.state.forget_typed();
    let texts = |stage: Stage| -> Vec<String> {
        let lanes = stage.lanes.iter();
        lanes.map(|lane| lane.text.expose().to_owned()).collect()
    };
    assert_eq!(texts(played.stage()), ["m0ss", ""]);
}

#[test]
fn the_lines_are_chosen_by_the_step_s_chance() {
    let (played, _) = run("lock-1", weak(), strong());
    let one = played.stage().reveal.unwrap();
    let (mut other, _) = run("lock-1", weak(), strong());
    assert_eq!(one, other.stage().reveal.unwrap());
    other.chance += 1;
    assert_ne!(
        one.beats[0].line,
        other.stage().reveal.unwrap().beats[0].line
    );
}

proptest! {
    #[test]
    fn what_was_typed_is_noted_nowhere_and_no_line_comes_twice_in_a_row(
        typed in "[а-я]{1,20}",
        first in any_strength(),
        second in any_strength(),
        predicted in 0_usize..3,
    ) {
        let mut played = Played::begin(race([None, None]));
        let mut inputs = Vec::new();
        for _ in 0..2 {
            let edit = crate::stage::Edit::Insert(crate::stage::Typed::new(typed.as_str()));
            inputs.push(Input::Act(Action::Edit(edit)));
            inputs.push(Input::Act(Action::Submit));
        }
        let id = [FIRST, SECOND, SAME][predicted].clone();
        inputs.push(Input::Act(Action::Pick(id)));
        inputs.push(Input::Scored { ticket: 1, strength: first });
        inputs.push(Input::Scored { ticket: 2, strength: second });
        for input in inputs {
            for effect in played.effects(input) {
                if let Effect::Note(line) = effect {
                    let noted = format!("{line:?}");
                    prop_assert!(!noted.contains(&typed));
                }
            }
            let stage = played.stage();
            let read = format!(
                "{:?} {:?} {:?} {:?} {:?}",
                stage.speech, stage.ask, stage.feedback, stage.reveal, stage.keys
            );
            prop_assert!(!read.contains(&typed));
        }
        let reveal = played.stage().reveal.unwrap();
        for pair in reveal.beats.windows(2) {
            prop_assert!(pair[0].line != pair[1].line);
        }
        for beat in &reveal.beats {
            prop_assert!(beat.milliseconds <= 2_000);
            prop_assert_eq!(beat.attacks.len(), 2);
        }
        let last = &reveal.beats.last().unwrap().attacks;
        prop_assert!(last.iter().all(|attack| attack.siege != Siege::Going));
    }
}
