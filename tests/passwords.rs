//! How the judge of passwords does on whole lists: what children make up is called weak, and what
//! is strong stays strong. The lists lie in `tests/passwords/`.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use otterlock::password::{Secret, Strength, strength};
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};

const CHILD: &str = include_str!("passwords/child.txt");
const STRONG: &str = include_str!("passwords/strong.txt");
const WORDS: &str = include_str!("passwords/words.txt");

/// How many are drawn at random.
const DRAWN: usize = 1_000;

/// The lines of a list without its head, titles and empty lines.
fn lines(list: &str) -> impl Iterator<Item = &str> {
    let is_entry = |line: &&str| !line.is_empty() && !line.starts_with("# ");
    list.lines()
        .filter(is_entry)
        .filter(|line| !(line.starts_with('[') && line.ends_with(']')))
}

fn judged(password: &str) -> Strength {
    strength(&Secret::from_typed(password), &[])
}

/// Fails if more than so many in a hundred are as they should not be, and names them.
fn hardly_any(count: usize, wrong: &[String], percent: usize) {
    assert!(
        wrong.len() * 100 <= count * percent,
        "{} of {count}: {wrong:#?}",
        wrong.len()
    );
}

#[test]
fn what_children_make_up_is_hardly_ever_called_strong() {
    let passwords: Vec<&str> = lines(CHILD).collect();
    assert!(passwords.len() > 1_000);
    let strong = passwords
        .iter()
        .filter(|password| judged(password).score() >= 3);
    let strong: Vec<String> = strong.map(|password| (*password).to_owned()).collect();
    hardly_any(passwords.len(), &strong, 2);
    let praised = passwords
        .iter()
        .filter(|password| judged(password).zxcvbn_score() >= 3);
    assert!(
        praised.count() * 5 > passwords.len(),
        "zxcvbn alone praises a fifth"
    );
}

#[test]
fn what_is_long_and_unusual_keeps_the_score_of_zxcvbn() {
    let passwords: Vec<&str> = lines(STRONG).collect();
    assert!(passwords.len() > 700);
    let punished = passwords.iter().filter(|password| {
        let strength = judged(password);
        strength.score() != strength.zxcvbn_score()
    });
    let punished: Vec<String> = punished.map(|password| (*password).to_owned()).collect();
    hardly_any(passwords.len(), &punished, 1);
}

#[test]
fn three_words_of_a_large_list_with_gaps_are_strong() {
    let words: Vec<&str> = lines(WORDS).collect();
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let mut weak = Vec::new();
    let mut count = 0;
    while count < DRAWN {
        let gap = [" ", "-", ".", "_"].choose(&mut chance).unwrap();
        let drawn: Vec<&str> = words.sample(&mut chance, 3).copied().collect();
        let phrase = drawn.join(gap);
        if phrase.len() >= 15 {
            count += 1;
            if judged(&phrase).score() < 4 {
                weak.push(phrase);
            }
        }
    }
    hardly_any(count, &weak, 1);
}

#[test]
fn sixteen_random_characters_are_strong() {
    let mut chance = ChaCha8Rng::seed_from_u64(8);
    let mut random = |_| -> String {
        (0..16)
            .map(|_| char::from(chance.random_range(b'!'..=b'~')))
            .collect()
    };
    let passwords: Vec<String> = (0..DRAWN).map(&mut random).collect();
    let weak = passwords
        .iter()
        .filter(|password| judged(password).score() < 4);
    let weak: Vec<String> = weak.cloned().collect();
    hardly_any(DRAWN, &weak, 1);
}
