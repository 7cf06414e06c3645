//! The whole life of pairs that are joined.

use std::collections::BTreeSet;

use crate::activity::samples::{Played, pairs, words};
use crate::content::Verdict;
use crate::stage::{Action, Bins, Body};

fn bins(played: &Played) -> Bins {
    match played.stage().body {
        Body::Bins(bins) => bins,
        Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => panic!("bins"),
    }
}

/// What is on stage, the right sides in the order of the file.
fn seen(played: &Played) -> Vec<String> {
    let mut seen = played.seen();
    seen[3..6].sort();
    seen
}

#[test]
fn cards_and_right_sides_are_shown_with_nothing_to_say_yet() {
    let played = Played::begin(pairs());
    assert_eq!(
        seen(&played),
        [
            "ask Who lives where?",
            "card-1: frog in - None",
            "card-2: bird in - None",
            "side-1: pond",
            "side-2: nest",
            "side-3: sofa",
        ]
    );
    assert!(bins(&played).pairs);
}

#[test]
fn a_right_pair_stays_and_neither_side_can_be_joined_again() {
    let mut played = Played::begin(pairs());
    assert_eq!(
        played.put("card-1", "side-1"),
        [
            "decide \"card 1\" Safe risk=true refusal=false",
            "note You: “frog” with “pond”",
            "note a frog lives there",
        ]
    );
    let joined = seen(&played);
    assert_eq!(joined[1], "card-1: frog in side-1 Done");
    assert_eq!(joined[6], "Good Yes: a frog lives there");
    assert!(played.put("card-1", "side-2").is_empty());
    assert!(played.put("card-2", "side-1").is_empty());
    assert_eq!(seen(&played), joined);
    let stage = played.stage();
    assert!(!stage.offers(&crate::activity::samples::put("card-2", "side-1")));
    assert!(stage.offers(&crate::activity::samples::put("card-2", "side-3")));
}

#[test]
fn a_wrong_partner_gets_its_words_and_goes_back() {
    let mut played = Played::begin(pairs());
    assert_eq!(
        played.put("card-2", "side-3"),
        [
            "decide \"card 2\" TooCareful risk=false refusal=true",
            "note You: “bird” with “sofa”",
            "note where is a bird at home?",
        ]
    );
    let seen = seen(&played);
    assert_eq!(seen[2], "card-2: bird in - NotYet");
    assert_eq!(
        seen[6],
        "NotYet Not yet: too careful: where is a bird at home?"
    );
    assert_eq!(
        played.put("card-2", "side-2")[0],
        "decide \"card 2\" Safe risk=false refusal=true"
    );
}

#[test]
fn what_happens_after_a_wrong_partner_is_played_before_the_cards_come_back() {
    let mut played = Played::begin(pairs());
    assert_eq!(
        played.put("card-1", "side-2"),
        [
            "decide \"card 1\" Risky risk=true refusal=false",
            "note You: “frog” with “nest”",
            "oops jam",
            "turn",
            "note Pip: Splash",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "Pip [pip-face happy]: Splash",
            "ask You: “frog” with “nest”",
            "key Go go on"
        ]
    );
    assert_eq!(played.hints(), 0);
    assert!(played.put("card-1", "side-1").is_empty());
    assert_eq!(played.go(), ["turn", "note where is a frog at home?"]);
    assert_eq!(played.hints(), 3);
    assert_eq!(seen(&played)[6], "NotYet Not yet: where is a frog at home?");
}

#[test]
fn the_same_wrong_partner_again_is_told_so_at_once_and_decides_nothing() {
    let mut played = Played::begin(pairs());
    played.put("card-1", "side-2");
    played.go();
    assert_eq!(
        played.put("card-1", "side-2"),
        [
            "note You: “frog” with “nest”",
            "note where is a frog at home?"
        ]
    );
    assert_eq!(
        seen(&played)[6],
        "NotYet Still not there: where is a frog at home?"
    );
    assert_eq!(played.put("card-1", "side-3").len(), 5, "another one");
    played.go();
    assert_eq!(seen(&played)[6], "NotYet Not yet: where is a frog at home?");
}

#[test]
fn it_goes_on_to_what_was_won_only_when_all_are_joined() {
    let mut played = Played::begin(pairs());
    played.put("card-2", "side-2");
    assert!(played.go().is_empty());
    assert!(!played.stage().offers(&Action::Go));
    played.put("card-1", "side-1");
    assert_eq!(played.hints(), 0);
    assert_eq!(played.seen().last().unwrap(), "key Go go on");
    assert_eq!(played.go(), ["turn", "note Pip: Home"]);
    assert_eq!(
        played.seen(),
        ["Pip [pip-face happy]: Home", "key Go go on"]
    );
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn without_anything_to_say_it_is_over_when_all_are_joined() {
    let mut rules = pairs();
    rules.won.clear();
    let mut played = Played::begin(rules);
    played.put("card-2", "side-2");
    played.put("card-1", "side-1");
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn where_only_its_own_partner_is_left_a_card_is_no_chance_to_miss_anything() {
    let mut rules = pairs();
    rules.extra.clear();
    let mut played = Played::begin(rules);
    assert_eq!(
        played.put("card-1", "side-1")[0],
        "decide \"card 1\" Safe risk=true refusal=false"
    );
    assert_eq!(
        played.put("card-2", "side-2")[0],
        "decide \"card 2\" Safe risk=false refusal=false"
    );
}

#[test]
fn a_riddle_offers_no_danger_to_miss_and_nothing_to_refuse() {
    let mut rules = pairs();
    rules.riddle = true;
    let mut played = Played::begin(rules);
    assert_eq!(
        played.put("card-1", "side-3")[0],
        "decide \"card 1\" Risky risk=false refusal=false"
    );
    played.go();
    assert_eq!(
        played.put("card-2", "side-3")[0],
        "decide \"card 2\" TooCareful risk=false refusal=false"
    );
}

#[test]
fn what_is_not_there_is_refused() {
    let mut played = Played::begin(pairs());
    for (card, side) in [
        ("card-3", "side-1"),
        ("card-1", "side-4"),
        ("card-1", "bin-1"),
        ("side-1", "card-1"),
    ] {
        assert!(played.put(card, side).is_empty(), "{card} {side}");
    }
}

#[test]
fn fewer_words_shortens_both_sides() {
    let mut played = Played::with(pairs(), true, false, 1);
    let shown = seen(&played);
    assert_eq!(shown[1], "card-1: frog, briefly in - None");
    assert_eq!(shown[3], "side-1: pond, briefly");
    assert_eq!(shown[5], "side-3: sofa");
    assert_eq!(
        played.put("card-2", "side-2")[1],
        "note You: “bird, briefly” with “nest, briefly”"
    );
}

#[test]
fn both_sides_are_shuffled_on_their_own_and_the_left_one_may_keep_its_order() {
    let shown = |keep_order, chance| {
        let mut rules = pairs();
        rules.keep_order = keep_order;
        let bins = bins(&Played::with(rules, false, false, chance));
        let cards: String = bins.cards.iter().map(|card| words(&card.text)).collect();
        let sides: String = bins.bins.iter().map(|bin| words(&bin.label)).collect();
        (cards, sides)
    };
    let all = |keep_order| -> BTreeSet<(String, String)> {
        (0..80).map(|chance| shown(keep_order, chance)).collect()
    };
    assert_eq!(all(false).len(), 12);
    assert_eq!(all(true).len(), 6);
    assert!(all(true).iter().all(|(cards, _)| cards == "frogbird"));
    assert_eq!(shown(false, 3), shown(false, 3));
}

#[test]
fn the_ledger_names_cards_by_the_file_whatever_is_shown_first() {
    for chance in 0..8 {
        let mut rules = pairs();
        rules.keep_order = false;
        rules.pairs[1].verdict = Verdict::Risky;
        let mut played = Played::with(rules, false, false, chance);
        assert_eq!(
            played.put("card-2", "side-1")[0],
            "decide \"card 2\" Risky risk=true refusal=false"
        );
    }
}
