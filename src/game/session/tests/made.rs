//! Passwords that later ones are compared with: known in this play, rewound, and never saved.

use crate::activity::samples::{choose, forge, judged, option, text};
use crate::content::{Ending, Forge, Goal, Level, Step, Verdict};
use crate::game::samples::{Sitting, pip};
use crate::password::PieceKind;
use crate::stage::{Action, Body};

/// A password for an account that must differ from the one for another.
fn key(account: &str, differs_from: Option<&str>) -> Step {
    let differs = differs_from.map(|other| Goal::DiffersFrom(text(other)));
    let goals = std::iter::once(Goal::AtLeast(3)).chain(differs);
    Step::Forge(Forge {
        account: text(account),
        won: Vec::new(),
        left: Vec::new(),
        ..forge(goals.collect())
    })
}

const END: Step = Step::End(Ending::Done);

fn level(scenes: Vec<(&str, Vec<Step>)>) -> Level {
    Level::sample("place/keys", scenes)
}

/// Hello; the gate; a choice; the lift, unlike the gate; a choice; the shed, unlike the lift; Bye.
fn chain() -> Sitting {
    let start = vec![
        pip("Hello"),
        key("gate", None),
        hop(),
        key("lift", Some("gate")),
        hop(),
        key("shed", Some("lift")),
        pip("Bye"),
        END,
    ];
    let mut sitting = Sitting::begin(level(vec![("start", start)]));
    sitting.go();
    sitting
}

/// A choice: the second option is risky.
fn hop() -> Step {
    let risky = option("hop", Verdict::Risky);
    choose(vec![option("stay", Verdict::Safe), risky]).into()
}

/// Types a password, judged as a strong one, and hands it in.
fn hand_in(sitting: &mut Sitting, typed: &str, ticket: u64) {
    sitting.insert(typed);
    sitting.scored(ticket, judged(4, PieceKind::Random, typed.len()));
    sitting.act(Action::Submit);
}

/// Makes a password and goes on, whether or not it reaches the goals.
fn make(sitting: &mut Sitting, typed: &str) {
    hand_in(sitting, typed, 1);
    sitting.go();
    if let Body::Menu(_) = sitting.stage().body
        && sitting
            .seen()
            .iter()
            .any(|line| line.starts_with("leave-it"))
    {
        sitting.pick("leave-it");
    }
}

/// Answers the choice and goes on.
fn choose_option(sitting: &mut Sitting, id: &str) {
    sitting.pick(id);
    sitting.go();
}

/// Whether the goal to differ is reached by this text.
fn differs(sitting: &mut Sitting, typed: &str) -> bool {
    sitting.insert(typed);
    sitting.scored(1, judged(4, PieceKind::Random, typed.len()));
    let Body::Field(field) = sitting.stage().body else {
        panic!("a field");
    };
    field.goals[1].met.unwrap()
}

fn here(sitting: &Sitting) -> usize {
    sitting.session.spot().step
}

fn kept(sitting: &Sitting) -> usize {
    sitting.session.checkpoint().spot.step
}

#[test]
fn the_second_password_is_held_against_the_first() {
    for (typed, expected) in [("custard", false), ("Custard1", false), ("walrus", true)] {
        let mut sitting = chain();
        make(&mut sitting, "custard");
        choose_option(&mut sitting, "option-1");
        assert_eq!(differs(&mut sitting, typed), expected, "{typed}");
    }
}

#[test]
fn one_that_is_left_as_it_is_counts_as_made_too() {
    let mut sitting = chain();
    make(&mut sitting, "mo");
    choose_option(&mut sitting, "option-1");
    make(&mut sitting, "custard");
    choose_option(&mut sitting, "option-1");
    assert!(!differs(&mut sitting, "custard"));
}

#[test]
fn the_place_to_come_back_to_waits_before_the_first_password_while_one_is_compared_with() {
    let mut sitting = chain();
    let mut kept_at = vec![(here(&sitting), kept(&sitting))];
    for typed in ["custard", "walrus"] {
        make(&mut sitting, typed);
        kept_at.push((here(&sitting), kept(&sitting)));
        choose_option(&mut sitting, "option-1");
        kept_at.push((here(&sitting), kept(&sitting)));
    }
    make(&mut sitting, "trombone");
    kept_at.push((here(&sitting), kept(&sitting)));
    assert_eq!(kept_at, [(1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 6)]);
}

#[test]
fn coming_back_inside_makes_the_first_password_anew_and_first_answers_stay() {
    let mut sitting = chain();
    make(&mut sitting, "custard");
    choose_option(&mut sitting, "option-2");
    assert_eq!(here(&sitting), 3);
    let checkpoint = sitting.session.checkpoint();
    assert_eq!((checkpoint.walked, checkpoint.first.len()), (1, 2));
    assert!(!checkpoint.last.keys().any(|id| id.contains("› 3 ›")));

    let mut back = sitting.resume();
    assert_eq!((here(&back), back.trail().0), (1, 1));
    make(&mut back, "trombone");
    choose_option(&mut back, "option-1");
    assert!(differs(&mut back, "custard"));
    assert_eq!(
        back.figures().1,
        (1, 1),
        "the first answer was the risky one"
    );
    let mut back = sitting.resume();
    make(&mut back, "trombone");
    choose_option(&mut back, "option-1");
    assert!(!differs(&mut back, "trombone"));
}

#[test]
fn coming_back_after_the_last_comparison_goes_on_there() {
    let mut sitting = chain();
    for typed in ["custard", "walrus"] {
        make(&mut sitting, typed);
        choose_option(&mut sitting, "option-1");
    }
    make(&mut sitting, "trombone");
    let back = sitting.resume();
    assert_eq!((here(&back), back.trail().0), (6, 6));
    assert_eq!(back.figures().0, 3);
}

#[test]
fn a_rewind_restores_what_was_made_and_the_place_to_come_back_to() {
    let mut sitting = chain();
    make(&mut sitting, "custard");
    choose_option(&mut sitting, "option-1");
    hand_in(&mut sitting, "walrus", 1);
    sitting.go();
    assert_eq!((here(&sitting), kept(&sitting)), (4, 1));

    // To the second password, which stands against the first one still.
    sitting.act(Action::Rewind);
    assert_eq!((here(&sitting), kept(&sitting)), (3, 1));
    sitting.insert("custard");
    sitting.scored(2, judged(4, PieceKind::Random, 7));
    assert!(
        sitting
            .seen()
            .contains(&"goal not like the one for gate Some(false)".to_owned())
    );
    // To the first one, with none made.
    sitting.act(Action::Rewind);
    sitting.act(Action::Rewind);
    assert_eq!((here(&sitting), kept(&sitting)), (1, 1));
    assert!(sitting.session.now.held.is_none());
    assert!(!sitting.session.now.made.has("gate"));
    hand_in(&mut sitting, "trombone", 2);
    sitting.go();
    choose_option(&mut sitting, "option-1");
    assert!(differs(&mut sitting, "custard"));
}

#[test]
fn what_no_step_compares_with_is_not_kept() {
    let start = vec![
        key("gate", None),
        key("lift", Some("gate")),
        pip("Bye"),
        END,
    ];
    let mut sitting = Sitting::begin(level(vec![("start", start)]));
    make(&mut sitting, "custard");
    assert!(sitting.session.now.made.has("gate"));
    make(&mut sitting, "walrus");
    assert!(!sitting.session.now.made.has("lift"));
}

#[test]
fn a_comparison_on_any_way_ahead_holds_the_place_and_a_way_without_one_lets_it_go() {
    let mut to_side = option("side", Verdict::Safe);
    to_side.then = Some("side".into());
    let fork = choose(vec![option("stay", Verdict::Safe), to_side]).into();
    let start = vec![key("gate", None), fork, pip("Bye"), END];
    let side = vec![pip("Look"), key("lift", Some("gate")), Step::Back];
    let scenes = vec![("start", start), ("side", side)];
    for (way, expected) in [("option-1", ("start", 2)), ("option-2", ("start", 0))] {
        let mut sitting = Sitting::begin(level(scenes.clone()));
        make(&mut sitting, "custard");
        assert_eq!(kept(&sitting), 0);
        choose_option(&mut sitting, way);
        let spot = sitting.session.checkpoint().spot;
        assert_eq!((spot.scene.as_str(), spot.step), expected);
        if way == "option-2" {
            sitting.go();
            assert!(!differs(&mut sitting, "custard"));
            sitting.act(Action::Submit);
            sitting.go();
            sitting.pick("leave-it");
            let spot = sitting.session.checkpoint().spot;
            assert_eq!((spot.scene.as_str(), spot.step), ("start", 2));
        }
    }
}

#[test]
fn a_comparison_behind_a_return_holds_the_place_too() {
    let mut to_side = option("side", Verdict::Safe);
    to_side.then = Some("side".into());
    let fork = choose(vec![option("stay", Verdict::Safe), to_side]).into();
    let start = vec![fork, key("lift", Some("gate")), END];
    let side = vec![pip("Look"), key("gate", None), pip("Hm"), Step::Back];
    let mut sitting = Sitting::begin(level(vec![("start", start), ("side", side)]));
    choose_option(&mut sitting, "option-2");
    sitting.go();
    make(&mut sitting, "custard");
    let spot = sitting.session.checkpoint().spot;
    assert_eq!((spot.scene.as_str(), spot.step), ("side", 1));
    assert_eq!(spot.calls, [("start".to_owned(), 1)]);
    sitting.go();
    let mut back = sitting.resume();
    make(&mut back, "walrus");
    back.go();
    assert_eq!(back.session.spot().scene, "start");
    assert!(!differs(&mut back, "walrus"));
}

#[test]
fn a_new_password_for_the_same_account_is_held_against_the_old_one() {
    let start = vec![
        key("gate", None),
        key("gate", Some("gate")),
        pip("Bye"),
        END,
    ];
    let mut sitting = Sitting::begin(level(vec![("start", start)]));
    make(&mut sitting, "custard");
    assert!(!differs(&mut sitting, "custard!"));
    assert_eq!(kept(&sitting), 0);
    assert!(
        sitting
            .seen()
            .contains(&"goal not like the old one Some(false)".to_owned())
    );
}

#[test]
fn nothing_that_was_made_stands_in_what_is_saved_or_read_again() {
    let mut sitting = chain();
    make(&mut sitting, "zyxwvu");
    choose_option(&mut sitting, "option-1");
    make(&mut sitting, "zyxwvu1");
    let saved = format!("{:?}", sitting.session.checkpoint());
    assert!(!saved.contains("zyxwvu"));
    assert!(!sitting.transcript().concat().contains("zyxwvu"));
}
