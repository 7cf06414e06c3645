//! Passwords that are like one that was made before.

use crate::activity::samples::{Played, forge, judged, text, words};
use crate::activity::{Effect, Input};
use crate::content::{Forge, Goal};
use crate::password::{PieceKind, Strength};
use crate::stage::{Action, Body, Siege};

/// A password for Pip's locker that must differ from the one for this account, which is "moss".
fn differing(account: &str) -> Played {
    let goals = vec![Goal::AtLeast(3), Goal::DiffersFrom(text(account))];
    Played::begin(forge(goals)).having_made(account, "moss")
}

fn strong(typed: &str) -> Strength {
    judged(4, PieceKind::Random, typed.chars().count())
}

/// Types and has it judged as strong.
fn typed(played: &mut Played, text: &str) {
    played.insert(text);
    played.scored(1, strong(text));
}

/// What is said of the goals.
fn goals(played: &Played) -> Vec<(String, Option<bool>)> {
    let Body::Field(field) = played.stage().body else {
        panic!("a field");
    };
    let goals = field.goals.iter();
    goals.map(|goal| (words(&goal.label), goal.met)).collect()
}

#[test]
fn the_goal_is_told_live_in_words_that_name_the_other_account() {
    for (account, label) in [
        ("Sam's gate", "not like the one for Sam's gate"),
        ("Pip's locker", "not like the old one"),
    ] {
        let mut played = differing(account);
        assert_eq!(goals(&played)[1], (label.to_owned(), None));
        typed(&mut played, "Moss1");
        assert_eq!(goals(&played)[1], (label.to_owned(), Some(false)));
        assert_eq!(goals(&played)[0].1, Some(true));
    }
    let mut played = differing("Sam's gate");
    typed(&mut played, "custard");
    assert_eq!(goals(&played)[1].1, Some(true));
}

#[test]
fn what_is_tried_first_is_one_piece_and_falls_whole() {
    for (account, label) in [
        ("Sam's gate", "the password for Sam's gate, tried first"),
        ("Pip's locker", "the old password, tried first"),
    ] {
        let mut played = differing(account);
        typed(&mut played, "moss1");
        played.act(Action::Submit);
        let stage = played.stage();
        let Body::Field(field) = stage.body else {
            panic!("a field");
        };
        let pieces: Vec<_> = field.pieces.iter().collect();
        assert_eq!(pieces.len(), 1);
        assert_eq!((pieces[0].range.clone(), pieces[0].fallen), (0..5, true));
        assert_eq!(words(&pieces[0].label), label);
        let beats = stage.reveal.unwrap().beats;
        assert_eq!(beats.last().unwrap().attacks[0].fallen, [0]);
    }
}

#[test]
fn what_is_tried_first_falls_at_once_and_the_meter_says_why() {
    let meter = |account: &str, entered: &str| {
        let goals = vec![Goal::GuesserGivesUp, Goal::DiffersFrom(text(account))];
        let mut played = Played::begin(forge(goals)).having_made(account, "moss");
        typed(&mut played, entered);
        let Body::Field(field) = played.stage().body else {
            panic!("a field");
        };
        let meter = field.meter.unwrap();
        (field.goals[0].met, meter.level, words(&meter.advice))
    };
    for (account, entered, advice) in [
        (
            "Sam's gate",
            "moss",
            "That is the password for Sam's gate. Make up a new one.",
        ),
        (
            "Sam's gate",
            "moss1",
            "That is nearly the password for Sam's gate. Make up a new one.",
        ),
        (
            "Pip's locker",
            "moss",
            "That is the old password. Make up a new one.",
        ),
        (
            "Pip's locker",
            "moss1",
            "That is nearly the old password. Make up a new one.",
        ),
    ] {
        let expected = (Some(false), 0, advice.to_owned());
        assert_eq!(meter(account, entered), expected);
    }
    let (met, level, _) = meter("Sam's gate", "custard");
    assert_eq!((met, level), (Some(true), 4));
}

#[test]
fn where_nothing_was_made_before_any_password_is_new() {
    let goal = Goal::DiffersFrom(text("Sam's gate"));
    let mut played = Played::begin(forge(vec![goal])).having_made("another", "moss");
    typed(&mut played, "moss");
    assert_eq!(goals(&played)[0].1, Some(true));
}

#[test]
fn a_strong_password_that_is_an_earlier_one_falls_at_once_and_wins_the_card() {
    let mut played = differing("Sam's gate");
    typed(&mut played, "moss");
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    assert_eq!(
        effects[3],
        "note Guessatron 3000: First I try the password for Sam's gate."
    );
    assert_eq!(effects.last().unwrap(), "oops jam");
    let stage = played.stage();
    let seen = played.seen();
    assert!(seen.contains(&"NotYet Not yet: Guessatron is in: Guessatron tries the password for Sam's gate first. It fits. Make up something quite new.".to_owned()), "{seen:?}");
    let Body::Field(field) = &stage.body else {
        panic!("a field");
    };
    assert!(field.pieces.iter().all(|piece| piece.fallen));
    let beats = stage.reveal.unwrap().beats;
    let attacks: Vec<_> = beats.iter().map(|beat| &beat.attacks[0]).collect();
    assert_eq!(attacks.len(), 3);
    assert_eq!(
        (attacks[0].siege, attacks[0].fallen.len()),
        (Siege::Going, 0)
    );
    for attack in &attacks[1..] {
        assert_eq!(
            (attack.siege, attack.fallen.as_slice()),
            (Siege::Opened, &[0][..])
        );
    }
    let tries = attacks[2].counter.as_ref().unwrap();
    assert_eq!(words(&tries.text), "1 try");
}

#[test]
fn one_that_is_nearly_an_earlier_one_is_bent_until_it_fits() {
    let told = |account: &str, entered: &str| {
        let mut played = differing(account);
        typed(&mut played, entered);
        played.act(Action::Submit);
        let stage = played.stage();
        let beat = stage.reveal.unwrap().beats.swap_remove(0);
        (words(&beat.line), words(&stage.feedback.unwrap().because))
    };
    assert_eq!(
        told("Sam's gate", "moss!"),
        (
            "I try the password for Sam's gate, and bend it a little.".to_owned(),
            "Guessatron tries the password for Sam's gate first and bends it a little. It fits. Make up something quite new.".to_owned()
        )
    );
    assert_eq!(
        told("Pip's locker", "moss!"),
        (
            "I try the old password, and bend it a little.".to_owned(),
            "Guessatron tries the old password first and bends it a little. It fits. Make up something quite new.".to_owned()
        )
    );
    assert_eq!(
        told("Pip's locker", "moss"),
        (
            "First I try the old password.".to_owned(),
            "Guessatron tries the old password first. It fits. Make up something quite new."
                .to_owned()
        )
    );
}

#[test]
fn what_is_too_like_an_earlier_one_is_made_afresh_or_left_and_not_mended() {
    let rules = Forge {
        what_if: true,
        ..forge(vec![
            Goal::AtLeast(9),
            Goal::DiffersFrom(text("Sam's gate")),
        ])
    };
    for (entered, offered) in [("moss", false), ("custard", true)] {
        let mut played = Played::begin(rules.clone()).having_made("Sam's gate", "moss");
        typed(&mut played, entered);
        played.act(Action::Submit);
        assert_eq!(played.go(), ["turn"]);
        let items = played.seen();
        let offers = |id: &str| items.iter().any(|line| line.starts_with(id));
        assert_eq!(offers("what-if"), offered, "{entered}");
        assert_eq!(offers("mend"), offered, "{entered}");
        assert!(offers("afresh") && offers("leave-it"));
        assert_eq!(!played.pick("mend").is_empty(), offered, "{entered}");
    }
}

#[test]
fn a_password_is_made_once_the_child_is_done_with_it() {
    let mut left = differing("Sam's gate");
    typed(&mut left, "moss");
    left.act(Action::Submit);
    left.go();
    assert_eq!(
        left.pick("leave-it"),
        ["made for Pip's locker", "turn", "note Pip: Oh well"]
    );
    assert_eq!(left.go(), ["turn", "note Guessatron 3000: Ha"]);

    let mut won = differing("Sam's gate");
    typed(&mut won, "custard");
    won.act(Action::Submit);
    let effects = won.effects(Input::Act(Action::Go));
    let Some(Effect::Made { account, secret }) = effects.first() else {
        panic!("a password is made");
    };
    assert_eq!(
        (account.as_str(), secret.expose()),
        ("Pip's locker", "custard")
    );
    assert_eq!(won.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(won.go(), ["finish"]);
}
