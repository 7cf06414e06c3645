//! Answers of the judge, late and stale ones too.

use crate::activity::samples::judged;
use crate::game::Input;
use crate::game::samples::Evening;
use crate::password::{PieceKind, Strength};
use crate::stage::{Action, Edit, Typed};

/// At the password of the work.
fn at_forge() -> Evening {
    let mut evening = Evening::level("place/work");
    forward(&mut evening);
    evening
}

fn forward(evening: &mut Evening) {
    for (card, bin) in [
        ("card-1", "bin-1"),
        ("card-2", "bin-2"),
        ("card-3", "bin-1"),
    ] {
        evening.act(crate::activity::samples::put(card, bin));
    }
    evening.go();
}

fn insert(evening: &mut Evening, typed: &str) -> Vec<String> {
    evening.act(Action::Edit(Edit::Insert(Typed::new(typed))))
}

fn scored(evening: &mut Evening, ticket: u64, strength: Strength) -> Vec<String> {
    evening.tell(Input::Scored { ticket, strength })
}

fn weak() -> Strength {
    judged(1, PieceKind::Word, 4)
}

fn strong() -> Strength {
    judged(4, PieceKind::Random, 4)
}

fn meter(evening: &Evening) -> Option<String> {
    let seen = evening.seen();
    seen.into_iter().find(|line| line.starts_with("meter"))
}

#[test]
fn a_judgement_reaches_the_field_that_asked_for_it() {
    let mut evening = at_forge();
    assert_eq!(insert(&mut evening, "moss"), ["score 1"]);
    assert_eq!(meter(&evening), None);
    let moment = evening.moment();
    assert!(scored(&mut evening, 1, weak()).is_empty());
    assert_eq!(meter(&evening).unwrap(), "meter 1 falls fast stale=false");
    assert_eq!(evening.moment(), moment);
}

#[test]
fn a_late_answer_to_what_was_typed_before_a_rewind_is_dropped() {
    let mut evening = at_forge();
    insert(&mut evening, "moss");
    scored(&mut evening, 1, weak());
    evening.act(Action::Submit);
    evening.go();
    evening.pick("mend");
    assert_eq!(insert(&mut evening, "y pancake robot"), ["score 2"]);
    evening.act(Action::Rewind);
    assert_eq!(insert(&mut evening, "!"), ["score 3"]);
    scored(&mut evening, 2, strong());
    assert_eq!(meter(&evening).unwrap(), "meter 1 falls fast stale=true");
    scored(&mut evening, 3, weak());
    assert_eq!(meter(&evening).unwrap(), "meter 1 falls fast stale=false");
}

#[test]
fn a_late_answer_from_another_play_of_the_level_is_dropped() {
    let mut evening = at_forge();
    assert_eq!(insert(&mut evening, "soggy pancake"), ["score 1"]);
    evening.leave();
    evening.pick("workshop");
    evening.pick("level-1");
    assert_eq!(insert(&mut evening, "moss"), ["score 2"]);
    scored(&mut evening, 1, strong());
    assert_eq!(meter(&evening), None);
    scored(&mut evening, 2, weak());
    assert_eq!(meter(&evening).unwrap(), "meter 1 falls fast stale=false");
}

#[test]
fn an_answer_without_a_level_or_a_question_does_nothing() {
    let mut evening = Evening::village();
    let seen = evening.seen();
    assert!(scored(&mut evening, 1, weak()).is_empty());
    assert_eq!(evening.seen(), seen);
    let mut evening = at_forge();
    insert(&mut evening, "moss");
    scored(&mut evening, 1, weak());
    scored(&mut evening, 1, strong());
    assert_eq!(meter(&evening).unwrap(), "meter 1 falls fast stale=false");
}

#[test]
fn enter_before_the_judgement_shows_it_on_arrival_as_something_new() {
    let mut evening = at_forge();
    insert(&mut evening, "moss");
    evening.act(Action::Submit);
    let moment = evening.moment();
    scored(&mut evening, 1, weak());
    assert_eq!(evening.moment(), moment + 1);
    assert!(evening.game.stage().reveal.is_some());
    assert!(evening.progress().oops.contains("place/work#jam"));
}

#[test]
fn another_face_asks_again_for_the_judgement_that_is_waited_for() {
    let mut evening = at_forge();
    insert(&mut evening, "moss");
    evening.act(Action::Submit);
    // The face is changed: all is kept, and whoever was asked has gone.
    evening.act(Action::Quit);
    let asked: Vec<u64> = evening
        .game
        .ask_again()
        .into_iter()
        .filter_map(|effect| match effect {
            crate::game::Effect::Score { ticket, .. } => Some(ticket),
            crate::game::Effect::Save(_)
            | crate::game::Effect::Apply(_)
            | crate::game::Effect::Plain
            | crate::game::Effect::Quit => None,
        })
        .collect();
    assert_eq!(asked.len(), 1);
    scored(&mut evening, asked[0], weak());
    assert!(evening.game.stage().reveal.is_some(), "the show begins");
    assert!(
        evening.game.ask_again().is_empty(),
        "nothing is missing now"
    );
}
