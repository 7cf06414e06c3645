//! The puzzle of the day, from the map and back to it.

use std::sync::Arc;

use crate::activity::guess::ids;
use crate::content::{Guess, Level, SourceFile, Step, read_course};
use crate::game::samples::{Evening, keeper, setup};
use crate::game::{Start, daily_level};
use crate::stage::Action;

fn puzzle(evening: &Evening) -> Guess {
    let level = daily_level(evening.game.today).unwrap();
    match level.step(Level::START, 0) {
        Some(Step::Guess(guess)) => guess.clone(),
        other => panic!("{other:?}"),
    }
}

/// Holds up the answer, or other cards, and tries them.
fn try_it(evening: &mut Evening, right: bool) -> Vec<String> {
    let rules = puzzle(evening);
    let answer = ids(&rules, &rules.answer.word, &rules.answer.tricks);
    if right {
        for id in answer {
            assert!(evening.pick(id.as_str()).is_empty());
        }
    } else {
        let word = rules.words.iter().find(|word| **word != rules.answer.word);
        let mut tricks = rules.tricks.clone();
        tricks.retain(|trick| !rules.answer.tricks.contains(trick));
        tricks.truncate(rules.uses.into());
        for id in ids(&rules, word.unwrap(), &tricks) {
            assert!(evening.pick(id.as_str()).is_empty());
        }
    }
    evening.act(Action::Submit)
}

fn crack(evening: &mut Evening) -> Vec<String> {
    try_it(evening, true);
    evening.go();
    evening.go()
}

#[test]
fn it_is_cracked_saluted_and_left_for_the_map() {
    let mut evening = Evening::village();
    assert!(evening.pick("daily").is_empty(), "nothing is kept of it");
    assert!(evening.heading().starts_with("Be Guessatron: "));
    assert_eq!(crack(&mut evening), ["save Fizzy Sock Yak"]);
    assert_eq!(evening.heading(), "Guessatron salutes you");
    assert_eq!(evening.progress().daily, Some(evening.game.today));
    assert!(evening.progress().levels.is_empty());
    assert_eq!(evening.progress().resume, None);
    assert!(
        evening.seen()[0].contains("You read clues"),
        "{:?}",
        evening.seen()
    );
    evening.act(Action::Transcript);
    assert!(
        evening
            .seen()
            .iter()
            .any(|line| line.contains("You cracked it"))
    );
    evening.leave();
    assert!(evening.pick("village").is_empty());
    assert_eq!(evening.heading(), "Pebblebrook");
    assert!(
        evening
            .seen()
            .contains(&"daily: Be Guessatron Done".to_owned())
    );
}

#[test]
fn it_can_be_played_again_and_is_the_same_for_everyone() {
    let mut evening = Evening::village();
    evening.pick("daily");
    let first = evening.seen();
    crack(&mut evening);
    evening.pick("again");
    assert_eq!(evening.seen(), first);
    let mut setup = setup(Start::Title);
    setup.dice = 4_711;
    let (mut other, _) = Evening::begin(setup);
    other.pick("play");
    other.pick("this-one");
    other.pick("daily");
    assert_eq!(other.seen(), first);
}

#[test]
fn tomorrow_it_is_another_one_to_be_solved() {
    let mut evening = Evening::village();
    evening.pick("daily");
    let first = evening.seen();
    crack(&mut evening);
    evening.pick("village");
    evening.game.today = evening.game.today.tomorrow().unwrap();
    assert!(
        evening
            .seen()
            .contains(&"daily: Be Guessatron None".to_owned())
    );
    evening.pick("daily");
    assert_ne!(evening.seen(), first);
}

#[test]
fn out_of_tries_it_ends_with_a_salute_too_and_no_day_is_kept() {
    let mut evening = Evening::village();
    evening.pick("daily");
    for _ in 0..3 {
        try_it(&mut evening, false);
        evening.go();
    }
    try_it(&mut evening, false);
    evening.go();
    evening.go();
    assert_eq!(evening.heading(), "Guessatron salutes you");
    assert!(
        evening.seen()[0].contains("every slice"),
        "{:?}",
        evening.seen()
    );
    assert_eq!(evening.progress().daily, None);
}

#[test]
fn a_wrong_try_can_be_rewound_and_hints_and_the_grown_up_help() {
    let mut evening = Evening::village();
    evening.pick("daily");
    let first = evening.seen();
    try_it(&mut evening, false);
    evening.act(Action::Rewind);
    let without_held = |seen: Vec<String>| {
        let cards = seen.into_iter().filter(|line| line.starts_with("word-"));
        cards
            .map(|line| line.replace(" held", ""))
            .collect::<Vec<_>>()
    };
    assert_eq!(without_held(evening.seen()), without_held(first));
    evening.act(Action::Hint);
    assert!(evening.seen().iter().any(|line| line.contains("1/3")));
    evening.act(Action::Ask);
    assert!(evening.seen().iter().any(|line| line.contains("one clue")));
    assert!(evening.game.stage().offers(&Action::Plain));
    assert!(evening.game.stage().offers(&Action::Help));
}

#[test]
fn it_takes_no_place_of_a_level_that_was_left_in_the_middle() {
    let mut evening = Evening::level("place/short");
    evening.leave();
    let resume = evening.progress().resume.clone();
    assert!(resume.is_some());
    while evening.heading() != "Pebblebrook" {
        evening.leave();
    }
    evening.pick("daily");
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
    assert_eq!(evening.progress().resume, resume);
    evening.pick("daily");
    crack(&mut evening);
    assert_eq!(evening.progress().resume, resume);
}

#[test]
fn a_guest_can_play_it_and_nothing_is_saved() {
    let mut setup = setup(Start::Title);
    setup.guest = true;
    let (mut evening, _) = Evening::begin(setup);
    evening.pick("play");
    if evening.heading() != "Pebblebrook" {
        evening.pick("this-one");
    }
    evening.pick("daily");
    assert!(crack(&mut evening).is_empty());
    assert_eq!(evening.heading(), "Guessatron salutes you");
}

#[test]
fn a_course_without_guessatron_has_no_puzzle() {
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
    setup.course = Arc::new(read_course(&files).unwrap());
    let (mut evening, _) = Evening::begin(setup);
    assert_eq!(evening.heading(), "Elsewhere");
    assert!(!evening.seen().iter().any(|line| line.starts_with("daily")));
    evening.pick("daily");
    assert_eq!(evening.heading(), "Elsewhere");
}
