//! The whole life of a sorting.

use crate::activity::samples::{Played, sort};

#[test]
fn cards_and_bins_are_shown_with_nothing_to_say_yet() {
    assert_eq!(
        Played::begin(sort()).seen(),
        [
            "picture toast",
            "ask Where to?",
            "card-1: tea in - None",
            "card-2: ice in - None",
            "card-3: soup in - None",
            "bin-1: Hot",
            "bin-2: Cold",
        ]
    );
}

#[test]
fn a_card_that_is_put_well_lies_and_can_not_be_moved() {
    let mut played = Played::begin(sort());
    assert_eq!(
        played.put("card-1", "bin-1"),
        [
            "decide \"card 1\" Safe risk=true refusal=false",
            "note tea: Hot",
            "note tea steams",
        ]
    );
    let seen = played.seen();
    assert_eq!(seen[2], "card-1: tea in bin-1 Done");
    assert_eq!(seen[7], "Good Yes: tea steams");
    assert!(played.put("card-1", "bin-2").is_empty());
    assert!(played.put("card-1", "bin-1").is_empty());
    assert_eq!(played.seen(), seen);
}

#[test]
fn a_card_that_is_put_poorly_comes_back_and_only_the_last_one_says_not_yet() {
    let mut played = Played::begin(sort());
    assert_eq!(
        played.put("card-1", "bin-2"),
        [
            "decide \"card 1\" Risky risk=true refusal=false",
            "note tea: Cold",
            "note tea steams, you know",
            "oops jam",
        ]
    );
    let seen = played.seen();
    assert_eq!(seen[2], "card-1: tea in - NotYet");
    assert_eq!(seen[7], "NotYet Not yet: tea steams, you know");
    assert_eq!(
        played.put("card-2", "bin-1")[0],
        "decide \"card 2\" TooCareful risk=false refusal=true"
    );
    assert_eq!(
        played.seen()[2..5],
        [
            "card-1: tea in - None",
            "card-2: ice in - NotYet",
            "card-3: soup in - None",
        ]
    );
    played.put("card-1", "bin-1");
    assert_eq!(played.seen()[2], "card-1: tea in bin-1 Done");
    assert_eq!(played.seen()[3], "card-2: ice in - None");
}

#[test]
fn the_same_card_in_the_same_wrong_bin_again_is_told_so_and_decides_nothing() {
    let mut played = Played::begin(sort());
    played.put("card-1", "bin-2");
    for _ in 0..2 {
        assert_eq!(
            played.put("card-1", "bin-2"),
            ["note tea: Cold", "note tea steams, you know"]
        );
        let seen = played.seen();
        assert_eq!(seen[2], "card-1: tea in - NotYet");
        assert_eq!(seen[7], "NotYet Still not there: tea steams, you know");
    }
    played.put("card-2", "bin-1");
    assert!(played.seen()[7].starts_with("NotYet Not yet"));
    played.put("card-1", "bin-2");
    assert_eq!(played.seen()[7], "NotYet Not yet: tea steams, you know");
}

#[test]
fn a_card_with_two_good_bins_lies_well_in_either() {
    let mut played = Played::begin(sort());
    assert_eq!(
        played.put("card-3", "bin-2")[0],
        "decide \"card 3\" AlsoFine risk=false refusal=false"
    );
    assert_eq!(played.seen()[4], "card-3: soup in bin-2 Done");
}

#[test]
fn it_goes_on_only_when_every_card_lies_well() {
    let mut played = Played::begin(sort());
    for (card, bin) in [("card-1", "bin-1"), ("card-2", "bin-2")] {
        played.put(card, bin);
        assert!(played.go().is_empty());
        assert!(!played.seen().contains(&"key Go go on".to_owned()));
        assert_eq!(played.hints(), 3);
    }
    played.put("card-3", "bin-1");
    assert_eq!(played.hints(), 0);
    assert_eq!(played.seen().last().unwrap(), "key Go go on");
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn cards_and_bins_that_are_not_there_are_refused() {
    let mut played = Played::begin(sort());
    for (card, bin) in [
        ("card-4", "bin-1"),
        ("card-1", "bin-3"),
        ("bin-1", "card-1"),
        ("tea", "hot"),
    ] {
        assert!(played.put(card, bin).is_empty(), "{card} {bin}");
    }
}

#[test]
fn fewer_words_shortens_cards_on_stage() {
    let played = Played::with(sort(), true, false, 1);
    assert_eq!(played.seen()[2], "card-1: tea, briefly in - None");
}

#[test]
fn cards_are_shuffled_by_chance_and_each_id_stays_with_its_card() {
    let mut rules = sort();
    rules.keep_order = false;
    let orders: std::collections::BTreeSet<Vec<String>> = (0..40)
        .map(|chance| {
            let played = Played::with(rules.clone(), false, false, chance);
            let mut cards = played.seen()[2..5].to_vec();
            let shown = cards.clone();
            cards.sort();
            assert_eq!(
                cards,
                [
                    "card-1: tea in - None",
                    "card-2: ice in - None",
                    "card-3: soup in - None"
                ]
            );
            shown
        })
        .collect();
    assert_eq!(orders.len(), 6);
}

#[test]
fn a_rewind_brings_back_the_cards_without_what_was_said_of_the_one_before() {
    let mut played = Played::begin(sort());
    played.put("card-1", "bin-1");
    assert!(
        played
            .seen()
            .iter()
            .any(|line| line.starts_with("Good Yes"))
    );
    assert!(played.state.rewound().is_none());
    let seen = played.seen();
    assert_eq!(seen[2], "card-1: tea in bin-1 Done");
    assert!(!seen.iter().any(|line| line.starts_with("Good Yes")));
}
