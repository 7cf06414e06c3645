//! Rolling, rolling again, adding and taking words.

use std::collections::BTreeSet;

use super::roll::roll;
use super::*;
use crate::activity::samples::{Played, dice, people, words};
use crate::password::{DICE_WORDS, Phrases};

fn played(chance: u64) -> Played {
    Played::with(dice(), false, false, chance)
}

/// The words that lie on the table.
fn lying(played: &Played) -> Vec<String> {
    match played.stage().body {
        Body::Menu(menu) => menu
            .items
            .iter()
            .filter(|item| item.dice.is_some())
            .map(|item| words(&item.label))
            .collect(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => Vec::new(),
    }
}

/// What can be picked, and where the focus begins.
fn menu(played: &Played) -> (Vec<String>, String) {
    let Body::Menu(menu) = played.stage().body else {
        panic!("a menu");
    };
    let ids: Vec<String> = menu.items.iter().map(|item| item.id.to_string()).collect();
    let first = ids[menu.first].clone();
    (ids, first)
}

fn fallen(played: &Played) -> Vec<Vec<usize>> {
    let reveal = played.stage().reveal.unwrap();
    let mut fallen: Vec<Vec<usize>> = reveal
        .beats
        .iter()
        .map(|beat| beat.attacks[0].fallen.clone())
        .collect();
    fallen.dedup();
    fallen
}

#[test]
fn words_fall_one_after_the_other_and_lie_there_with_their_dice() {
    let played = played(1);
    assert_eq!(lying(&played).len(), 3);
    assert_eq!(
        menu(&played),
        (
            ["word-1", "word-2", "word-3", "more", "take"]
                .map(str::to_owned)
                .to_vec(),
            "take".to_owned()
        )
    );
    assert_eq!(
        fallen(&played),
        [vec![], vec![0], vec![0, 1], vec![0, 1, 2]]
    );
    let reveal = played.stage().reveal.unwrap();
    assert!(reveal.beats.iter().all(|beat| beat.milliseconds <= 2_000));
    let last = words(&reveal.beats.last().unwrap().line);
    let Body::Menu(menu) = played.stage().body else {
        panic!("a menu");
    };
    let [a, b, c, d] = menu.items[2].dice.unwrap();
    let word = &lying(&played)[2];
    assert_eq!(last, format!("{a} {b} {c} {d}: that is “{word}”."));
}

#[test]
fn a_word_is_rolled_again_while_the_others_lie_still() {
    let mut played = played(1);
    let before = lying(&played);
    let effects = played.pick("word-2");
    assert_eq!(effects[0], "turn");
    let after = lying(&played);
    assert!(effects[1].contains(&after[1]), "{effects:?}");
    assert_eq!((&before[0], &before[2]), (&after[0], &after[2]));
    assert_ne!(before[1], after[1]);
    assert_eq!(fallen(&played), [vec![0, 2], vec![0, 2, 1]]);
    assert_eq!(menu(&played).1, "word-2", "the focus stays");
}

#[test]
fn a_word_is_said_in_a_sentence_with_what_picking_it_does() {
    let mut played = played(1);
    let spoken = |played: &Played| match played.stage().body {
        Body::Menu(menu) => {
            let word = words(&menu.items[0].label);
            words(menu.items[0].spoken.as_ref().unwrap()).replace(&word, "*")
        }
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => String::new(),
    };
    let mut told = vec![spoken(&played)];
    for _ in 0..3 {
        played.pick("word-1");
        told.push(spoken(&played));
    }
    assert_eq!(
        told,
        [
            "Roll * again.",
            "Roll * again. 2 rolls left.",
            "Roll * again. 1 roll left.",
            "* stays now.",
        ]
    );
}

#[test]
fn a_word_that_was_rolled_three_times_again_stays_and_that_is_said_kindly() {
    let mut played = played(1);
    let notes = |played: &Played| match played.stage().body {
        Body::Menu(menu) => words(menu.items[0].note.as_ref().unwrap()),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => String::new(),
    };
    let mut told = vec![notes(&played)];
    for _ in 0..3 {
        assert!(!played.pick("word-1").is_empty());
        told.push(notes(&played));
    }
    assert_eq!(
        told,
        ["roll it again", "2 rolls left", "1 roll left", "stays now"]
    );
    let before = lying(&played);
    assert!(played.pick("word-1").is_empty());
    assert_eq!(lying(&played), before);
    let feedback = played.stage().feedback.unwrap();
    assert_eq!(words(&feedback.title), "This word stays");
    assert!(!played.pick("word-3").is_empty(), "others can be rolled");
    assert!(played.stage().feedback.is_none());
}

#[test]
fn the_same_press_always_rolls_the_same_whatever_was_rolled_between() {
    let (mut one, mut other) = (played(7), played(7));
    assert_eq!(lying(&one), lying(&other));
    for pick in ["word-1", "word-2", "more"] {
        one.pick(pick);
    }
    for pick in ["more", "word-2", "word-1"] {
        other.pick(pick);
    }
    assert_eq!(lying(&one), lying(&other));
    assert_ne!(lying(&played(7)), lying(&played(8)));
}

#[test]
fn every_word_of_the_list_comes_up_about_as_often() {
    let people = people();
    let phrases = Phrases::new();
    let mut seen = vec![0_u32; usize::from(DICE_WORDS)];
    for chance in 0..2_000 {
        let context = Context {
            people: &people,
            phrases: &phrases,
            made: crate::activity::samples::UNMADE,
            pieces: crate::activity::samples::NO_PIECES,
            jigsaw: None,
            fewer_words: false,
            veil: false,
            chance,
        };
        for word in 0..6 {
            seen[usize::from(roll(&context, word, 0))] += 1;
        }
    }
    // 12,000 rolls of 1,296 words: nine each, and hardly ever none or twice as many and more.
    assert!(seen.iter().filter(|times| **times == 0).count() < 5);
    assert!(seen.iter().all(|times| *times < 30));
    let halves = seen.split_at(648);
    let sum = |half: &[u32]| half.iter().sum::<u32>();
    assert!(sum(halves.0).abs_diff(sum(halves.1)) < 600);
}

#[test]
fn turns_and_words_are_rolls_of_their_own() {
    let people = people();
    let phrases = Phrases::new();
    let context = Context {
        people: &people,
        phrases: &phrases,
        made: crate::activity::samples::UNMADE,
        pieces: crate::activity::samples::NO_PIECES,
        jigsaw: None,
        fewer_words: false,
        veil: false,
        chance: 3,
    };
    let rolls: BTreeSet<u16> = (0..6)
        .flat_map(|word| (0..=AGAIN).map(move |turn| (word, turn)))
        .map(|(word, turn)| roll(&context, word, turn))
        .collect();
    assert!(rolls.len() >= 22, "{rolls:?}");
}

#[test]
fn three_words_are_not_enough_for_a_guesser_who_owns_the_list() {
    let mut played = played(1);
    let phrase = lying(&played).join(" ");
    let effects = played.pick("take");
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    assert_eq!(effects[1], "turn");
    assert!(effects[2].contains(&phrase), "{effects:?}");
    assert_eq!(effects[3], "note A game phrase: never use it for real.");
    assert!(effects[4].contains("2 billion tries"), "{effects:?}");
    assert_eq!(effects.len(), 5, "nothing is kept yet");
    let stage = played.stage();
    let feedback = stage.feedback.unwrap();
    assert_eq!(words(&feedback.title), "Guessatron grins");
    assert_eq!(
        words(&feedback.because),
        "I know all the dice words! 3 words take me about 2 billion tries. Too few. Add one!"
    );
    assert!(words(&stage.ask.unwrap()).ends_with("for Pip's locker?"));
    assert_eq!(played.hints(), 0);
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(menu(&played).1, "more", "that is what helps");
    assert!(played.stage().reveal.is_none(), "no dice fall");
}

#[test]
fn four_words_are_taken_kept_and_celebrated() {
    let mut played = played(1);
    played.pick("more");
    assert_eq!(menu(&played).1, "take");
    let phrase = lying(&played).join(" ");
    let effects = played.pick("take");
    assert_eq!(effects[0], "decide \"\" Safe risk=false refusal=false");
    assert!(effects[4].contains("3 trillion tries"), "{effects:?}");
    assert_eq!(effects[5], format!("rolled locker: {phrase}"));
    let feedback = played.stage().feedback.unwrap();
    assert_eq!(words(&feedback.title), "Guessatron gives up");
    let ask = words(&played.stage().ask.unwrap());
    assert_eq!(ask, format!("“{phrase}” opens Pip's locker now."));
    assert_eq!(played.go(), ["turn", "note Pip: Hooray"]);
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn without_a_goal_any_phrase_is_good_and_without_more_none_grows() {
    let mut rules = dice();
    rules.guesser_gives_up = false;
    rules.more = false;
    rules.words = 2;
    rules.won.clear();
    let mut played = Played::begin(rules);
    assert_eq!(menu(&played).0, ["word-1", "word-2", "take"]);
    assert!(played.pick("more").is_empty());
    assert_eq!(lying(&played).len(), 2);
    assert!(played.pick("take")[5].starts_with("rolled locker: "));
    let feedback = played.stage().feedback.unwrap();
    assert_eq!(words(&feedback.title), "Dice chose it", "and no more");
    assert!(words(&feedback.because).ends_with("it needs about 2 million tries."));
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_phrase_never_grows_beyond_six_words() {
    let mut played = played(1);
    for _ in 0..9 {
        played.pick("more");
    }
    assert_eq!(lying(&played).len(), Rolls::MOST);
    assert!(!menu(&played).0.contains(&"more".to_owned()));
}

#[test]
fn the_villager_grows_with_the_words_and_every_screen_with_them_says_never_for_real() {
    let mut played = played(1);
    let shown = |played: &Played| played.stage().picture.unwrap().shown.len();
    let is_reminded = |played: &Played| {
        let reminder = wording::reminder();
        played.stage().paragraphs.contains(&reminder)
    };
    assert_eq!(shown(&played), 4);
    assert!(is_reminded(&played));
    played.pick("more");
    assert_eq!(shown(&played), 5);
    played.pick("take");
    assert_eq!(shown(&played), 5);
    assert!(is_reminded(&played));
}

#[test]
fn a_picture_of_the_level_goes_before_the_villager() {
    let mut rules = dice();
    rules.picture = Some("letter".into());
    let picture = Played::begin(rules).stage().picture.unwrap();
    assert_eq!(picture.name, "letter");
}
