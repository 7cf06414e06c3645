//! The whole life of an order.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::activity::samples::{Played, order, say, text, words};
use crate::content::{Order, OrderCard, OrderRule, Verdict};
use crate::stage::{Action, Body, Item, Menu};

/// Kettle, cup and biscuit by their places in the file, from 1.
fn place(played: &mut Played, cards: [u8; 3]) {
    for card in cards {
        assert!(played.pick(&format!("card-{card}")).is_empty());
    }
}

fn menu(played: &Played) -> Menu {
    match played.stage().body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

/// Each card with its place, in the order of the file.
fn places(played: &Played) -> Vec<Option<u8>> {
    let mut items = menu(played).items;
    items.sort_by(|one, other| one.id.cmp(&other.id));
    items.iter().map(Item::place_in_order).collect()
}

#[test]
fn every_order_is_there_once() {
    let orders: BTreeSet<Vec<usize>> = order().orders().into_iter().collect();
    assert_eq!(order().orders().len(), 6);
    assert_eq!(orders.len(), 6);
    assert!(orders.iter().all(|order| order.len() == 3));
}

#[test]
fn the_first_broken_rule_of_the_list_is_found_and_cards_without_a_rule_are_free() {
    let order = order();
    let broken = |cards: [usize; 3]| {
        let rule = order.first_broken(&cards);
        rule.map(|rule| format!("{} {}", rule.first, rule.then))
    };
    assert_eq!(broken([0, 1, 2]), None);
    assert_eq!(broken([0, 2, 1]), None);
    assert_eq!(broken([1, 0, 2]).as_deref(), Some("kettle cup"));
    assert_eq!(broken([2, 0, 1]).as_deref(), Some("kettle biscuit"));
    assert_eq!(broken([2, 1, 0]).as_deref(), Some("kettle cup"));
}

#[test]
fn a_question_shows_who_asks_and_cards_without_places() {
    let played = Played::begin(order());
    let mut seen = played.seen();
    seen[2..5].sort();
    assert_eq!(
        seen,
        [
            "picture letter",
            "Pip [pip-face worried]: What comes first?",
            "card-1: the kettle Place(None)",
            "card-2: the cup Place(None)",
            "card-3: the biscuit Place(None)",
        ]
    );
}

#[test]
fn a_card_takes_the_first_free_place_and_gives_it_back_when_picked_again() {
    let mut played = Played::begin(order());
    played.pick("card-2");
    played.pick("card-1");
    assert_eq!(places(&played), [Some(2), Some(1), None]);
    played.pick("card-2");
    assert_eq!(places(&played), [Some(2), None, None]);
    played.pick("card-3");
    assert_eq!(places(&played), [Some(2), None, Some(1)]);
    assert!(played.pick("card-4").is_empty());
    assert_eq!(places(&played), [Some(2), None, Some(1)]);
}

#[test]
fn an_order_is_tried_only_when_every_card_has_a_place() {
    let mut played = Played::begin(order());
    for card in ["card-1", "card-2"] {
        assert!(played.act(Action::Submit).is_empty());
        assert!(!played.stage().offers(&Action::Submit));
        played.pick(card);
    }
    assert!(played.act(Action::Submit).is_empty());
    assert!(played.go().is_empty());
    played.pick("card-3");
    assert!(menu(&played).is_ordered());
    assert_eq!(played.seen().last().unwrap(), "key Submit try it");
    assert!(!played.act(Action::Submit).is_empty());
}

#[test]
fn a_right_order_is_told_why_and_then_celebrated() {
    let mut played = Played::begin(order());
    place(&mut played, [1, 3, 2]);
    assert_eq!(
        played.act(Action::Submit),
        [
            "decide \"\" Safe risk=true refusal=true",
            "note You: “the kettle”, then “the biscuit”, then “the cup”",
            "turn",
            "note tea is hot",
        ]
    );
    assert_eq!(
        played.seen(),
        [
            "ask You: “the kettle”, then “the biscuit”, then “the cup”",
            "Good That order works: tea is hot",
            "key Go go on",
        ]
    );
    assert_eq!(played.go(), ["turn", "note Pip: Ah"]);
    assert_eq!(played.seen(), ["Pip [pip-face happy]: Ah", "key Go go on"]);
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Hmf"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_broken_rule_happens_before_it_is_told_and_the_story_goes_on() {
    let mut played = Played::begin(order());
    place(&mut played, [3, 1, 2]);
    assert_eq!(
        played.act(Action::Submit),
        [
            "decide \"\" Risky risk=true refusal=true",
            "note You: “the biscuit”, then “the kettle”, then “the cup”",
            "oops jam",
            "turn",
            "note Pip: Crumbs",
        ]
    );
    assert_eq!(
        played.seen()[..2],
        [
            "Pip [pip-face happy]: Crumbs",
            "ask You: “the biscuit”, then “the kettle”, then “the cup”",
        ]
    );
    assert_eq!(played.go(), ["turn", "note Guessatron 3000: Ha"]);
    assert_eq!(played.go(), ["turn", "note no biscuit without a kettle"]);
    assert_eq!(
        played.seen()[1],
        "NotYet Not yet: no biscuit without a kettle"
    );
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn the_first_broken_rule_of_the_list_is_the_one_that_counts() {
    let mut played = Played::begin(order());
    place(&mut played, [3, 2, 1]);
    let effects = played.act(Action::Submit);
    assert_eq!(effects[0], "decide \"\" TooCareful risk=true refusal=true");
    assert_eq!(effects[3], "note no cup without a kettle");
    assert_eq!(
        played.seen()[1],
        "NotYet Not yet: too careful: no cup without a kettle"
    );
}

#[test]
fn a_riddle_offers_no_danger_to_miss_and_is_cracked() {
    let mut riddle = order();
    riddle.riddle = true;
    for (cards, decision, title) in [
        (
            [3, 1, 2],
            "decide \"\" Risky risk=false refusal=false",
            "Not yet: try another order",
        ),
        (
            [1, 2, 3],
            "decide \"\" Safe risk=false refusal=false",
            "You cracked it",
        ),
    ] {
        let mut played = Played::begin(riddle.clone());
        place(&mut played, cards);
        assert_eq!(played.act(Action::Submit)[0], decision);
        while played.stage().feedback.is_none() {
            played.go();
        }
        let feedback = played.stage().feedback.unwrap();
        assert_eq!(words(&feedback.title), title);
    }
}

#[test]
fn only_faults_that_a_rule_names_can_be_made() {
    let mut rules = order();
    rules.rules.remove(0);
    rules.won.clear();
    let mut played = Played::begin(rules);
    place(&mut played, [1, 2, 3]);
    assert_eq!(
        played.act(Action::Submit)[0],
        "decide \"\" Safe risk=true refusal=false"
    );
    assert_eq!(played.go(), ["finish"], "nobody has anything to say");
}

#[test]
fn the_guide_feels_with_the_child() {
    for (cards, mood) in [([1, 2, 3], "happy"), ([2, 1, 3], "thinking")] {
        let mut played = Played::begin(order());
        place(&mut played, cards);
        played.act(Action::Submit);
        let face = played.stage().feedback.unwrap().face.unwrap();
        assert_eq!(
            (face.name.as_str(), face.mood.as_deref()),
            ("pip-face", Some(mood))
        );
    }
}

#[test]
fn hints_are_there_only_while_there_is_something_to_decide() {
    let mut played = Played::begin(order());
    assert_eq!(played.hints(), 3);
    place(&mut played, [3, 1, 2]);
    assert_eq!(played.hints(), 3);
    played.act(Action::Submit);
    assert_eq!(played.hints(), 0, "something happens");
    played.go();
    played.go();
    assert_eq!(played.hints(), 0, "it is told");
}

#[test]
fn once_it_is_tried_nothing_can_be_picked_or_tried_again() {
    let mut played = Played::begin(order());
    place(&mut played, [3, 1, 2]);
    played.act(Action::Submit);
    let seen = played.seen();
    assert!(played.pick("card-1").is_empty());
    assert!(played.act(Action::Submit).is_empty());
    assert_eq!(played.seen(), seen);
}

#[test]
fn fewer_words_shortens_question_cards_and_what_was_done() {
    let mut played = Played::with(order(), true, false, 1);
    assert_eq!(played.opening(), "note Pip: First?");
    assert!(
        played
            .seen()
            .contains(&"card-1: kettle Place(None)".to_owned())
    );
    place(&mut played, [1, 2, 3]);
    assert_eq!(
        played.act(Action::Submit)[1],
        "note You: “kettle”, then “cup”, then “biscuit”"
    );
}

#[test]
fn cards_are_shuffled_by_chance_and_the_same_chance_shuffles_alike() {
    let shown = |chance| {
        let items = menu(&Played::with(order(), false, false, chance)).items;
        items
            .iter()
            .map(|item| item.id.to_string())
            .collect::<Vec<_>>()
    };
    let orders: BTreeSet<Vec<String>> = (0..40).map(shown).collect();
    // Two of the six orders are right.
    assert_eq!(orders.len(), 4);
    assert_eq!(shown(7), shown(7));
}

/// An order of so many cards, with rules between those whose places differ, the earlier first.
fn any_order() -> impl Strategy<Value = Order> {
    let rules = prop::collection::vec((0_usize..6, 0_usize..6), 1..8);
    (3_usize..=6, rules).prop_map(|(count, pairs)| {
        let key = |card: usize| format!("key {card}");
        let rule = |(one, other): &(usize, usize)| {
            let (first, then) = (one % count, other % count);
            (first != then).then(|| OrderRule {
                first: key(first.min(then)),
                then: key(first.max(then)),
                verdict: Verdict::Risky,
                because: text("why"),
                happens: vec![say("pip", "Oh")],
                oops: None,
            })
        };
        let mut rules: Vec<OrderRule> = pairs.iter().filter_map(rule).collect();
        if rules.is_empty() {
            rules.extend(rule(&(0, 1)));
        }
        let card = |card| OrderCard {
            key: key(card),
            say: text(&key(card)),
            brief: None,
        };
        Order {
            cards: (0..count).map(card).collect(),
            rules,
            ..order()
        }
    })
}

proptest! {
    #[test]
    fn cards_are_never_shown_in_a_right_order(order in any_order(), chance: u64) {
        let shown: Vec<usize> = menu(&Played::with(order.clone(), false, false, chance))
            .items
            .iter()
            .map(|item| {
                let number = item.id.as_str().trim_start_matches("card-");
                number.parse::<usize>().unwrap() - 1
            })
            .collect();
        prop_assert_eq!(shown.len(), order.cards.len());
        prop_assert!(order.first_broken(&shown).is_some());
    }

    #[test]
    fn whatever_is_picked_each_place_has_one_card_at_most(
        order in any_order(),
        picks in prop::collection::vec(1_u8..=7, 0..30),
    ) {
        let mut played = Played::begin(order);
        for card in picks {
            played.pick(&format!("card-{card}"));
            let places: Vec<u8> = places(&played).into_iter().flatten().collect();
            let once: BTreeSet<u8> = places.iter().copied().collect();
            prop_assert_eq!(once.len(), places.len());
            prop_assert!(once.iter().all(|place| usize::from(*place) <= menu(&played).items.len()));
        }
    }
}
