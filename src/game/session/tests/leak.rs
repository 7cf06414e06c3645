//! A lost password, and the doors that are mended or passed over.

use crate::activity::samples::{forge, judged, leak, text};
use crate::content::{Ending, Forge, Goal, Level, Step};
use crate::game::samples::{Sitting, pip};
use crate::password::PieceKind;
use crate::stage::Action;

fn for_account(account: &str, twin_of: Option<&str>) -> Step {
    Forge {
        account: text(account),
        twin_of: twin_of.map(text),
        ..forge(vec![Goal::GuesserGivesUp])
    }
    .into()
}

/// Three passwords, the leak, a speech, two doors to be mended, a speech.
fn tower() -> Level {
    let steps = vec![
        for_account("Blinky", None),
        for_account("locker", None),
        for_account("page", None),
        leak().into(),
        pip("Hm"),
        for_account("locker", Some("Blinky")),
        for_account("page", Some("Blinky")),
        pip("Bye"),
        Step::End(Ending::Done),
    ];
    Level::sample("place/tower", vec![("start", steps)])
}

fn step(sitting: &Sitting) -> usize {
    sitting.session.spot().step
}

/// Makes a password that holds, and goes on until the step is over.
fn make(sitting: &mut Sitting, typed: &str, ticket: u64) {
    let here = step(sitting);
    sitting.insert(typed);
    let score = judged(4, PieceKind::Random, typed.chars().count());
    sitting.scored(ticket, score);
    sitting.act(Action::Submit);
    while step(sitting) == here && !sitting.session.is_over() {
        assert!(sitting.offers(&Action::Go), "{:?}", sitting.seen());
        sitting.go();
    }
}

fn made(passwords: [&str; 3]) -> Sitting {
    let mut sitting = Sitting::begin(tower());
    for typed in passwords {
        make(&mut sitting, typed, 1);
    }
    sitting
}

const TUBAS: &str = "nine tubas chew fog";
const TURNIP: &str = "sleepy turnip marries cabbage";
const WALRUS: &str = "grumpy walrus irons custard";

/// Through the leak and the speech behind it.
fn through_leak(sitting: &mut Sitting) {
    assert_eq!(step(sitting), 3);
    sitting.pick("doors-1");
    sitting.go();
    sitting.go();
    assert_eq!(step(sitting), 4);
    sitting.go();
}

#[test]
fn with_distinct_passwords_nothing_is_to_be_mended_and_no_number_is_left_out() {
    let mut sitting = made([TUBAS, TURNIP, WALRUS]);
    let (done, of) = sitting.trail();
    assert_eq!((done, of), (3, 8));
    through_leak(&mut sitting);
    assert_eq!(step(&sitting), 7);
    assert_eq!(sitting.trail(), (5, 6), "the next number, of fewer");
    assert_eq!(sitting.figures(), (3, (0, 1), (0, 0)));
    assert_eq!(sitting.go(), ["ended with 3"]);
}

#[test]
fn exactly_the_doors_that_fell_are_mended_and_then_all_is_well() {
    let mut sitting = made([TUBAS, TURNIP, "Nine tubas chew fog!"]);
    through_leak(&mut sitting);
    assert_eq!(step(&sitting), 6, "the locker is passed over");
    assert_eq!(sitting.trail(), (5, 7));
    make(&mut sitting, WALRUS, 1);
    assert_eq!(step(&sitting), 7);
    assert_eq!(sitting.figures(), (3, (1, 1), (0, 0)));

    let mut sitting = made([TUBAS, TUBAS, TUBAS]);
    through_leak(&mut sitting);
    for at in [5, 6] {
        assert_eq!(step(&sitting), at);
        make(&mut sitting, WALRUS, 1);
    }
    assert_eq!(step(&sitting), 7);
}

#[test]
fn a_rewind_leads_back_over_what_was_passed_over() {
    let mut sitting = made([TUBAS, TURNIP, WALRUS]);
    through_leak(&mut sitting);
    sitting.act(Action::Rewind);
    assert_eq!(step(&sitting), 3);
    assert_eq!(sitting.trail(), (3, 8));
    through_leak(&mut sitting);
    assert_eq!(sitting.trail(), (5, 6));
}

#[test]
fn whoever_comes_back_while_passwords_are_needed_begins_with_the_first_of_them() {
    for passwords in [[TUBAS, TURNIP, WALRUS], [TUBAS, TUBAS, TUBAS]] {
        let mut sitting = made(passwords);
        assert_eq!(step(&sitting), 3);
        assert_eq!(step(&sitting.resume()), 0);
        through_leak(&mut sitting);
        if step(&sitting) == 7 {
            assert_eq!(step(&sitting.resume()), 7);
        } else {
            assert_eq!(step(&sitting.resume()), 0);
        }
    }
}

#[test]
fn a_leak_without_passwords_is_passed_over_and_one_door_is_enough() {
    let mut sitting = Sitting::begin(tower());
    for at in 0..3 {
        assert_eq!(step(&sitting), at);
        sitting.act(Action::Skip);
    }
    assert_eq!(step(&sitting), 4);
    assert_eq!(sitting.trail(), (3, 7));
    sitting.go();
    assert_eq!(step(&sitting), 7);

    let mut sitting = Sitting::begin(tower());
    make(&mut sitting, TUBAS, 1);
    sitting.act(Action::Skip);
    make(&mut sitting, TUBAS, 1);
    through_leak(&mut sitting);
    assert_eq!(step(&sitting), 6);
    sitting.act(Action::Skip);
    assert_eq!(step(&sitting), 7);
    assert!(sitting.session.outcome().skipped);
}
