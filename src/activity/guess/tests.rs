//! The whole life of a lock that is cracked.

use crate::activity::guess::{ids, trick_id, word_id};
use crate::activity::samples::{Played, guess, guess_two};
use crate::content::{Guess, TrickCard};
use crate::stage::{Action, Body, Hand, Id};

/// Words are cards 1 to 3 (soup, pond, sofa), tricks cards 1 to 3 (backwards, twice, year).
fn hold(played: &mut Played, word: usize, tricks: &[usize]) {
    assert!(played.pick(&format!("word-{word}")).is_empty());
    for trick in tricks {
        assert!(played.pick(&format!("trick-{trick}")).is_empty());
    }
}

fn hand(played: &Played) -> Hand {
    match played.stage().body {
        Body::Hand(hand) => hand,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) => panic!("a hand"),
    }
}

fn held(played: &Played) -> Vec<String> {
    let hand = hand(played);
    let held = hand.cards().filter(|card| card.held);
    held.map(|card| card.id.to_string()).collect()
}

fn made(played: &Played) -> Option<String> {
    hand(played)
        .made
        .as_ref()
        .map(crate::activity::samples::words)
}

/// The lines of a told try, without the clues.
fn told(played: &Played) -> Vec<String> {
    let seen = played.seen().into_iter();
    seen.filter(|line| !line.starts_with(['#', '-'])).collect()
}

fn lost(rules: Guess) -> Played {
    let mut played = Played::begin(rules);
    for _ in 0..2 {
        hold(&mut played, 1, &[2]);
        played.act(Action::Submit);
        played.go();
    }
    hold(&mut played, 1, &[2]);
    played
}

#[test]
fn clues_and_cards_are_on_stage_together() {
    let played = Played::begin(guess());
    let seen = played.seen();
    assert_eq!(
        seen[..6],
        [
            "picture letter",
            "Guessatron 3000 [robot smug]: Which cards?",
            "# Clues about Grandad",
            "- Frogs live in it.",
            "- He says it once.",
            "- He can't count.",
        ]
    );
    for card in [
        "row Word cards: pick one (1)",
        "word-1: soup None",
        "row Trick cards: pick one (1)",
        "trick-1: backwards (end to front) None",
        "trick-3: add 1952 (at the end) None",
        "makes - ready=false",
        "3 tries left of 3",
        "key Submit try it",
    ] {
        assert!(seen.iter().any(|line| line == card), "{card} in {seen:?}");
    }
    assert_eq!(played.opening(), "note Guessatron 3000: Which cards?");
    let brief = Played::with(guess(), true, false, 1);
    assert_eq!(brief.seen()[1], "Guessatron 3000 [robot smug]: Which?");
}

#[test]
fn the_order_of_the_cards_comes_from_chance_and_stays() {
    let order = |chance| {
        let played = Played::with(guess(), false, false, chance);
        let ids = hand(&played);
        ids.cards().map(|card| card.id.clone()).collect::<Vec<Id>>()
    };
    assert_eq!(order(1), order(1));
    assert!((2..9).any(|chance| order(chance) != order(1)));
}

#[test]
fn one_word_is_held_up_at_a_time_and_shown_with_what_is_done_to_it() {
    let mut played = Played::begin(guess());
    played.pick("word-1");
    assert_eq!(held(&played), ["word-1"]);
    assert_eq!(made(&played).as_deref(), Some("soup"));
    assert!(!hand(&played).ready);
    hold(&mut played, 2, &[2]);
    assert_eq!(made(&played).as_deref(), Some("pondpond"));
    assert!(hand(&played).ready);
    played.pick("trick-1");
    assert_eq!(made(&played).as_deref(), Some("dnop"), "it takes its place");
    played.pick("word-2");
    assert_eq!(made(&played), None, "picked again, it is put down");
    played.pick("trick-1");
    assert_eq!(held(&played), [""; 0]);
    assert!(played.pick("word-4").is_empty() && played.pick("").is_empty());
    assert_eq!(held(&played), [""; 0]);
}

#[test]
fn of_two_tricks_the_oldest_makes_room_for_a_third() {
    let mut played = Played::begin(guess_two());
    hold(&mut played, 2, &[2, 1]);
    assert_eq!(made(&played).as_deref(), Some("dnopdnop"));
    played.pick("trick-3");
    assert_eq!(made(&played).as_deref(), Some("dnop1952"));
}

#[test]
fn a_card_that_is_known_to_be_right_stays_up() {
    let rules = guess();
    let right = ids(&rules, &rules.answer.word, &[]);
    let [word] = right.as_slice() else {
        panic!("one word is right")
    };
    let wrong =
        (0..rules.tricks.len()).find(|trick| !rules.answer.tricks.contains(&rules.tricks[*trick]));
    let mut played = Played::begin(rules);
    played.pick(word.as_str());
    // Nobody knows yet.
    played.pick(word.as_str());
    assert_eq!(held(&played), Vec::<String>::new());
    played.pick(word.as_str());
    played.pick(trick_id(wrong.expect("a wrong trick")).as_str());
    played.act(Action::Submit);
    played.go();
    assert_eq!(held(&played), [word.to_string()]);
    played.pick(word.as_str());
    assert_eq!(held(&played), [word.to_string()]);
}

#[test]
fn nothing_is_tried_before_there_are_cards_enough() {
    let mut played = Played::begin(guess());
    assert!(played.act(Action::Submit).is_empty());
    played.pick("word-1");
    assert!(played.act(Action::Submit).is_empty());
    assert!(played.go().is_empty());
    let mut two = Played::begin(guess_two());
    hold(&mut two, 2, &[1]);
    assert!(two.act(Action::Submit).is_empty());
}

#[test]
fn the_right_cards_open_the_lock() {
    let mut played = Played::begin(guess());
    hold(&mut played, 2, &[1]);
    assert_eq!(
        played.act(Action::Submit),
        [
            "decide \"\" Safe risk=false refusal=false",
            "note You tried “pond” and backwards: dnop",
            "turn",
            "note Guessatron 3000: Beep",
        ]
    );
    assert_eq!(played.hints(), 0);
    assert_eq!(played.go(), ["turn", "note You cracked it Ponds are wet."]);
    assert_eq!(
        played.seen(),
        [
            "ask You tried “pond” and backwards: dnop",
            "Good You cracked it: Ponds are wet.",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_wrong_try_is_answered_card_by_card_with_the_clue_against_it() {
    let mut played = Played::begin(guess());
    hold(&mut played, 2, &[2]);
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" Risky risk=false refusal=false");
    assert_eq!(
        played.seen()[1..],
        [
            "- Frogs live in it.",
            "- He says it once.",
            "- He can't count.",
            "ask You tried “pond” and twice: pondpond",
            "NotYet Click, clonk: the word is right: Not “twice”: He says it once. 2 tries left.",
            "key Go try again",
        ]
    );
    assert!(played.pick("word-1").is_empty());
    assert_eq!(played.go(), ["turn"]);
    assert_eq!(held(&played), ["word-2"], "what is right stays");
    let marks = hand(&played);
    let mark = |id: Id| marks.cards().find(|card| card.id == id).unwrap().mark;
    assert_eq!(format!("{:?}", mark(word_id(1))), "Done");
    assert_eq!(format!("{:?}", mark(trick_id(1))), "NotYet");
    assert_eq!(format!("{:?}", mark(trick_id(2))), "None");
    assert_eq!((marks.left, marks.of), (2, 3));
    played.pick("trick-1");
    played.act(Action::Submit);
    played.go();
    assert!(told(&played)[1].starts_with("Good"));
}

#[test]
fn both_wrong_cards_get_their_clue() {
    let mut played = Played::begin(guess());
    hold(&mut played, 3, &[3]);
    played.act(Action::Submit);
    assert_eq!(
        told(&played)[1],
        "NotYet Clonk, clonk: both are wrong: \
         Not “sofa”: Frogs live in it. Not “add 1952”: He can't count. 2 tries left."
    );
    played.go();
    hold(&mut played, 1, &[1]);
    played.act(Action::Submit);
    assert_eq!(
        told(&played)[1],
        "NotYet Clonk, click: the trick is right: Not “soup”: Frogs live in it. 1 try left."
    );
}

#[test]
fn with_two_tricks_the_lock_says_how_many_are_right() {
    let answer = |word, tricks: [usize; 2]| {
        let mut played = Played::begin(guess_two());
        hold(&mut played, word, &tricks);
        played.act(Action::Submit);
        let line = told(&played)[1].clone();
        line.split(':').take(2).collect::<Vec<_>>().join(":")
    };
    assert_eq!(
        answer(2, [1, 2]),
        "NotYet Click, click, clonk: one is wrong"
    );
    assert_eq!(
        answer(1, [2, 3]),
        "NotYet Clonk, click, clonk: one is right"
    );
    assert_eq!(
        answer(1, [3, 1]),
        "NotYet Clonk, click, click: not the word"
    );
    let mut rules = guess_two();
    rules.tricks.push(TrickCard::Bang);
    let none = |word| {
        let mut played = Played::begin(rules.clone());
        hold(&mut played, word, &[2, 4]);
        played.act(Action::Submit);
        told(&played)[1].clone()
    };
    assert!(none(2).starts_with("NotYet Click, clonk, clonk: just the word"));
    assert!(none(1).starts_with("NotYet Clonk, clonk, clonk: none of them"));
}

#[test]
fn after_the_last_try_the_story_goes_on_and_tells_what_opened_it() {
    let mut played = lost(guess());
    let effects = played.act(Action::Submit);
    assert_eq!(
        effects[2..],
        ["oops jam", "turn", "note Guessatron 3000: Crumbs"]
    );
    assert!(played.stage().ask.is_some());
    assert_eq!(played.go(), ["turn", "note Pip: Oh"]);
    assert_eq!(
        played.stage().ask,
        None,
        "it was told with the first speech"
    );
    played.go();
    assert_eq!(
        played.seen(),
        [
            "ask You tried “soup” and twice: soupsoup",
            "NotYet No tries left: It was: dnop. Ponds are wet.",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn the_last_try_can_open_it_too() {
    let mut played = lost(guess());
    hold(&mut played, 2, &[1]);
    played.act(Action::Submit);
    assert_eq!(
        played.seen()[..2],
        [
            "Guessatron 3000 [robot happy]: Beep",
            "ask You tried “pond” and backwards: dnop",
        ]
    );
}

#[test]
fn a_lock_that_nobody_asks_about_has_the_guide_at_its_side() {
    let mut rules = guess();
    rules.by = None;
    rules.won.clear();
    let mut played = Played::begin(rules);
    assert_eq!(played.seen()[3 + 2], "ask Which cards?");
    let face = |played: &Played| {
        let feedback = played.stage().feedback.unwrap();
        let face = feedback.face.unwrap();
        format!("{} {}", face.name, face.mood.unwrap())
    };
    hold(&mut played, 1, &[1]);
    played.act(Action::Submit);
    assert_eq!(face(&played), "pip-face thinking");
    played.go();
    hold(&mut played, 2, &[]);
    played.act(Action::Submit);
    assert_eq!(face(&played), "pip-face happy");
    let mut asked = Played::begin(guess());
    hold(&mut asked, 1, &[1]);
    asked.act(Action::Submit);
    assert_eq!(face(&asked), "robot smug");
}

#[test]
fn hints_and_the_grown_up_are_there_while_cards_are_picked() {
    let mut played = Played::begin(guess());
    assert_eq!(played.hints(), 3);
    assert!(played.state.auntie().is_some());
    hold(&mut played, 1, &[1]);
    played.act(Action::Submit);
    assert_eq!(played.hints(), 0);
}

#[test]
fn cards_have_ids_by_what_stands_on_them() {
    let rules = guess();
    let all = [TrickCard::Twice, TrickCard::Backwards];
    assert_eq!(
        ids(&rules, "sofa", &all),
        [word_id(2), trick_id(1), trick_id(0)]
    );
    assert_eq!(ids(&rules, "hat", &[TrickCard::Bang]), []);
}
