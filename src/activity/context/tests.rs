//! Who speaks, in which words, and in which order things lie.

use std::collections::BTreeSet;

use super::*;
use crate::activity::samples::{UNROLLED, people, say, seen, words};

fn context(people: &BTreeMap<String, Person>, chance: u64) -> Context<'_> {
    Context {
        people,
        phrases: UNROLLED,
        made: crate::activity::samples::UNMADE,
        pieces: crate::activity::samples::NO_PIECES,
        jigsaw: None,
        fewer_words: false,
        veil: false,
        chance,
    }
}

#[test]
fn somebody_whom_nobody_knows_is_called_by_the_id() {
    let people = people();
    let context = context(&people, 1);
    assert_eq!(
        seen(&context.said(&say("newt", "Hi"))),
        ["newt [newt happy]: Hi"]
    );
    assert_eq!(words(&context.name("newt")), "newt");
}

#[test]
fn an_order_that_is_kept_is_the_order_of_the_file() {
    let people = people();
    for chance in 0..20 {
        assert_eq!(context(&people, chance).order(4, true, 0), [0, 1, 2, 3]);
    }
}

#[test]
fn a_shuffled_order_holds_everything_once_and_is_the_same_for_the_same_chance() {
    let people = people();
    let mut orders = BTreeSet::new();
    for chance in 0..40 {
        let order = context(&people, chance).order(4, false, 0);
        assert_eq!(order, context(&people, chance).order(4, false, 0));
        assert_eq!(order.iter().collect::<BTreeSet<_>>().len(), 4);
        orders.insert(order);
    }
    assert!(orders.len() > 12, "{}", orders.len());
}

#[test]
fn several_shuffles_of_a_step_differ_by_their_salt() {
    let people = people();
    let orders: BTreeSet<_> = (0..10)
        .map(|salt| context(&people, 7).order(5, false, salt))
        .collect();
    assert!(orders.len() > 5, "{}", orders.len());
}
