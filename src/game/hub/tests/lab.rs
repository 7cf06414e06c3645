//! The Password Lab, from the map to the bench and back.

use crate::activity::samples::pick;
use crate::content::{SourceFile, lab, read_course};
use crate::game::lab::{Work, lab_level};
use crate::game::samples::{Evening, keeper, setup};
use crate::game::{Input, Start};
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::stage::{Action, Edit, Typed};

fn at_the_dice() -> Evening {
    let mut evening = Evening::village();
    evening.pick("lab");
    evening.pick("lock-1");
    evening
}

/// At the bench, with no word rolled.
fn at_the_bench() -> Evening {
    let mut evening = at_the_dice();
    evening.leave();
    evening
}

fn takes_the_phrase(evening: &mut Evening) {
    evening.pick("take");
    evening.go();
    evening.go();
}

fn weak() -> Strength {
    let piece = Piece {
        range: 0..4,
        kind: PieceKind::Word,
        guesses_log10: 4.0,
    };
    Strength::recorded(1, 4.0, vec![piece], Advice::OneWord)
}

/// Types something, and has the judge answer all that is asked until then.
fn types(evening: &mut Evening, typed: &str) {
    evening.act(Action::Edit(Edit::Insert(Typed::new(typed))));
}

#[test]
fn it_asks_whose_lock_and_opens_with_dice_for_that_neighbour() {
    let mut evening = Evening::village();
    assert!(evening.pick("lab").is_empty());
    assert_eq!(evening.heading(), "Password Lab");
    let lab = lab().unwrap();
    for (lock, number) in lab.locks.iter().zip(1..) {
        let item = format!("lock-{number}: {}: {} None", lock.lock, lock.inside);
        assert!(evening.seen().contains(&item), "{:?}", evening.seen());
    }
    assert!(evening.pick("lock-9").is_empty());
    assert!(evening.pick("lock-2").is_empty(), "nothing is kept of it");
    assert_eq!(evening.heading(), format!("Lab: {}", lab.locks[1].lock));
    assert!(evening.seen().iter().any(|line| line.starts_with("take:")));
}

#[test]
fn words_that_were_taken_lead_to_the_bench_and_can_be_typed_again() {
    let mut evening = at_the_dice();
    takes_the_phrase(&mut evening);
    let items = |evening: &Evening| {
        let seen = evening.seen().into_iter();
        let items = seen.filter(|line| line.ends_with(" None"));
        items.collect::<Vec<_>>()
    };
    assert_eq!(
        items(&evening),
        [
            "roll: Roll words with dice None",
            "make-up: Make one up None",
            "race: Race two locks None",
            "type-again: Type the dice words again None",
            "somebody-else: Somebody else's lock None",
            "village: To the village None",
        ]
    );
    assert!(evening.game.session().is_none());
    let phrase = evening.progress().phrases["lab/pip"].phrase();
    assert_eq!(phrase.split(' ').count(), 4);
    evening.pick("type-again");
    types(&mut evening, &phrase);
    evening.act(Action::Submit);
    evening.go();
    evening.go();
    assert!(
        evening
            .seen()
            .contains(&"# On Pip's noticeboard".to_owned())
    );
}

#[test]
fn without_rolled_words_there_is_nothing_to_type_again() {
    let mut evening = at_the_bench();
    assert!(
        !evening
            .seen()
            .iter()
            .any(|line| line.starts_with("type-again"))
    );
    evening.pick("type-again");
    assert!(evening.game.session().is_none());
}

#[test]
fn the_noticeboard_hangs_at_the_bench() {
    let evening = at_the_bench();
    for fact in &lab().unwrap().locks[0].board {
        assert!(evening.seen().contains(&format!("- {fact}")), "{fact}");
    }
}

#[test]
fn a_password_is_made_up_tried_with_more_and_left_for_the_bench() {
    let mut evening = at_the_bench();
    evening.pick("make-up");
    types(&mut evening, "moss");
    evening.tell(Input::Scored {
        ticket: 1,
        strength: weak(),
    });
    evening.act(Action::Submit);
    evening.go();
    evening.pick("what-if");
    evening.pick("add-number");
    evening.tell(Input::Scored {
        ticket: 2,
        strength: weak(),
    });
    assert!(
        evening
            .seen()
            .iter()
            .any(|line| line.contains("Still about 10 thousand tries"))
    );
    evening.pick("enough");
    evening.pick("leave-it");
    let saved = evening.go();
    assert_eq!(saved, ["save Fizzy Sock Yak"]);
    assert!(
        evening
            .seen()
            .contains(&"# On Pip's noticeboard".to_owned())
    );
}

#[test]
fn two_locks_are_made_up_for_a_race() {
    let mut evening = at_the_bench();
    evening.pick("race");
    for door in ["Door One", "Door Two"] {
        assert!(
            evening.seen().iter().any(|line| line.contains(door)),
            "{door}"
        );
        types(&mut evening, "moss");
        evening.act(Action::Submit);
    }
    assert!(
        evening
            .seen()
            .iter()
            .any(|line| line.starts_with("lock-1: Door One"))
    );
}

#[test]
fn hints_the_grown_up_help_rewind_the_transcript_and_plain_text_are_there() {
    let mut evening = at_the_dice();
    for action in [
        Action::Hint,
        Action::Ask,
        Action::Help,
        Action::Transcript,
        Action::Plain,
    ] {
        assert!(evening.game.stage().offers(&action), "{action:?}");
    }
    let first = evening.seen();
    evening.pick("take");
    evening.act(Action::Rewind);
    assert_eq!(evening.seen()[..4], first[..4], "the same words");
    evening.leave();
    for action in [Action::Help, Action::Plain, Action::Leave] {
        assert!(evening.game.stage().offers(&action), "{action:?}");
    }
}

#[test]
fn every_roll_is_another_one_even_in_another_game() {
    let mut evening = at_the_dice();
    let first = evening.seen();
    evening.leave();
    evening.pick("roll");
    assert_ne!(evening.seen(), first);
    let mut setup = setup(Start::Village(Box::new(keeper("Fizzy Sock Yak"))));
    setup.dice = 4;
    let (mut other, _) = Evening::begin(setup);
    other.pick("lab");
    other.pick("lock-1");
    assert_ne!(other.seen(), first);
    assert_eq!(at_the_dice().seen(), first, "the same dice, the same words");
}

#[test]
fn guessatron_says_something_else_on_every_visit() {
    let mut evening = Evening::village();
    let mut lines = std::collections::BTreeSet::new();
    for _ in 0..3 {
        evening.pick("lab");
        lines.insert(evening.seen()[0].clone());
        evening.leave();
    }
    assert_eq!(lines.len(), 3);
    let mut evening = at_the_bench();
    let before = evening.seen()[0].clone();
    evening.pick("race");
    evening.leave();
    assert_ne!(evening.seen()[0], before);
}

#[test]
fn somebody_else_s_lock_and_the_village_are_one_step_away() {
    let mut evening = at_the_bench();
    evening.pick("somebody-else");
    assert_eq!(evening.heading(), "Password Lab");
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
    let mut evening = at_the_bench();
    evening.pick("village");
    assert_eq!(evening.heading(), "Pebblebrook");
    let seen = evening.seen();
    evening.leave();
    assert_ne!(evening.seen(), seen, "behind the village is the title");
}

#[test]
fn nothing_of_it_counts_or_takes_the_place_of_a_level() {
    let mut evening = Evening::level("place/short");
    evening.leave();
    let resume = evening.progress().resume.clone();
    assert!(resume.is_some());
    while evening.heading() != "Pebblebrook" {
        evening.leave();
    }
    let before = evening.progress().clone();
    evening.pick("lab");
    evening.pick("lock-1");
    takes_the_phrase(&mut evening);
    evening.pick("race");
    evening.leave();
    let mut after = evening.progress().clone();
    assert_eq!(after.phrases.len(), 1);
    after.phrases.clone_from(&before.phrases);
    assert_eq!(after, before);
    assert_eq!(after.resume, resume);
    assert_eq!(after.daily, None);
}

#[test]
fn a_level_of_the_course_with_the_same_name_is_no_part_of_the_lab() {
    let built = lab_level(0, Work::Roll).unwrap();
    let level = crate::content::Level::sample(
        built.id().as_str(),
        vec![(
            "start",
            vec![
                crate::game::samples::pip("Hi"),
                crate::content::Step::End(crate::content::Ending::Done),
            ],
        )],
    );
    let people = crate::activity::samples::people();
    let course = crate::content::Course::sample(people, vec![("letterbox", vec![level])]);
    let mut setup = setup(Start::Village(Box::new(keeper("Fizzy Sock Yak"))));
    setup.course = std::sync::Arc::new(course);
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("lab");
    evening.pick("lock-1");
    takes_the_phrase(&mut evening);
    assert!(evening.progress().levels.is_empty());
    assert!(
        evening
            .seen()
            .contains(&"# On Pip's noticeboard".to_owned())
    );
}

#[test]
fn a_course_without_somebody_to_guess_has_no_lab() {
    let file = |name: &str, text: &str| SourceFile {
        name: name.into(),
        text: text.into(),
    };
    let course = r#"(
        format: 1, title: "Elsewhere",
        people: { "pip": (name: "Pip", portrait: "pip") },
        objectives: { "can": (i_can: "I can.") },
        places: [(id: "hut", title: "Hut", about: "A hut.", levels: ["one"])],
    )"#;
    let level = r#"(
        format: 1, title: "One", minutes: 1, ages: (7, 12), objectives: ["can"],
        scenes: { "start": [Say(by: "pip", text: "Hello."), End(Done)] },
        grown_ups: (talk: ["Well?"], listen_for: ["Yes."], note: "No."),
    )"#;
    let files = [file("course.ron", course), file("one.ron", level)];
    let mut setup = setup(Start::Village(Box::new(keeper("Fizzy Sock Yak"))));
    setup.course = std::sync::Arc::new(read_course(&files).unwrap());
    let (mut evening, _) = Evening::begin(setup);
    evening.act(pick("lab"));
    assert_eq!(evening.heading(), "Elsewhere");
}

#[test]
fn every_lock_has_every_work_and_there_is_no_lock_beyond() {
    let locks = lab().unwrap().locks.len();
    for lock in 0..locks {
        for work in Work::ALL {
            assert!(lab_level(lock, work).is_some());
        }
    }
    assert!(lab_level(locks, Work::Roll).is_none());
}
