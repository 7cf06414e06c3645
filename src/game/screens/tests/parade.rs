//! Villagers that were rolled.

use super::{first, village};
use crate::activity::samples::words;
use crate::activity::villager;
use crate::game::Progress;
use crate::game::samples::{Evening, keeper};
use crate::password::{Rolls, dice};
use crate::stage::{Id, Parade};

fn rolled(phrase: &str) -> Rolls {
    let index = |word| dice().index(word).unwrap();
    Rolls::new(phrase.split(' ').map(index).collect()).unwrap()
}

fn with(phrases: &[&str]) -> Progress {
    let mut progress = keeper("Fizzy Sock Yak");
    for (number, phrase) in phrases.iter().enumerate() {
        progress
            .phrases
            .insert(format!("phrase-{number}"), rolled(phrase));
    }
    progress
}

fn parade(evening: &Evening) -> Option<Parade> {
    evening.game.stage().parade
}

const PHRASES: [&str; 7] = [
    "acorn badger balloon",
    "banana banjo barn basket",
    "beach bagel",
    "apple apricot",
    "album alien",
    "alpaca anchor",
    "animal ankle",
];

#[test]
fn without_a_phrase_nobody_walks_by() {
    let evening = village(keeper("Fizzy Sock Yak"));
    assert_eq!(parade(&evening), None);
    assert!(!evening.seen().iter().any(|line| line.contains("Villager")));
}

#[test]
fn each_phrase_walks_by_by_its_name_and_is_never_for_real() {
    let told = |count: usize| {
        let parade = parade(&village(with(&PHRASES[..count]))).unwrap();
        assert_eq!(parade.walkers.len(), count.min(5));
        words(&parade.line)
    };
    assert_eq!(
        told(1),
        "A villager walks by: acorn badger balloon. A game phrase: never use it for real."
    );
    assert_eq!(
        told(2),
        "Two villagers walk by: acorn badger balloon, banana banjo barn basket. \
         Game phrases: never use them for real."
    );
    assert!(told(3).starts_with("Three villagers walk by: "));
    assert!(told(4).starts_with("Four villagers walk by: "));
    assert!(told(5).starts_with("Five villagers walk by: "));
    assert!(told(7).starts_with("Five villagers walk by: "));
}

#[test]
fn walkers_look_like_their_words() {
    let parade = parade(&village(with(&PHRASES[..2]))).unwrap();
    let looks: Vec<_> = PHRASES[..2]
        .iter()
        .map(|it| villager(&rolled(it)))
        .collect();
    assert_eq!(parade.walkers, looks);
}

#[test]
fn of_many_all_come_round_in_time() {
    let mut evening = village(with(&PHRASES));
    let mut seen = String::new();
    for _ in 0..7 {
        seen.push_str(&words(&parade(&evening).unwrap().line));
        evening.pick("settings");
        evening.leave();
    }
    for phrase in PHRASES {
        assert!(seen.contains(phrase), "{phrase}");
    }
}

#[test]
fn whoever_is_visited_says_hello_and_how_strong_the_words_are() {
    let mut evening = village(with(&PHRASES[..2]));
    evening.pick("villagers");
    assert_eq!(
        evening.seen(),
        [
            "Pick one to say hello.",
            "villager-1: acorn badger balloon \
             (Guessatron gets there. One more word would help.) None",
            "villager-2: banana banjo barn basket (Guessatron gives up on this one.) None",
            "key Help help",
            "key Leave back",
        ]
    );
    let reminder = evening.game.stage().reminder.unwrap();
    assert_eq!(words(&reminder), "Game phrases: never use them for real.");
    evening.pick("villager-2");
    let speech = evening.game.stage().speech.unwrap();
    assert_eq!(
        words(&speech.text),
        "Good evening! banana banjo barn basket is my name. Isn't it a fine one?"
    );
    assert_eq!(speech.portrait, villager(&rolled(PHRASES[1])));
    assert_eq!(first(&evening), Id::new("villager-2"));
    assert!(evening.pick("villager-3").is_empty());
    evening.leave();
    assert_eq!(evening.heading(), "Pebblebrook");
}
