//! Orders and pairs in a story: what a rewind brings back, and what the ledger keeps.

use crate::activity::samples::{order, pairs};
use crate::content::{Ending, Level, Step};
use crate::game::samples::Sitting;
use crate::stage::Action;

fn level() -> Level {
    let steps = vec![order().into(), pairs().into(), Step::End(Ending::Done)];
    Level::sample("lock/a", vec![("start", steps)])
}

/// Puts cards into this order, and tries it.
fn put_in_order(sitting: &mut Sitting, cards: [u8; 3]) {
    for card in cards {
        sitting.pick(&format!("card-{card}"));
    }
    sitting.act(Action::Submit);
}

/// What is on stage without the keys.
fn shown(sitting: &Sitting) -> Vec<String> {
    let mut seen = sitting.seen();
    seen.retain(|line| !line.starts_with("key "));
    seen
}

#[test]
fn a_rewind_leads_back_to_the_order_as_it_was_made_and_keeps_the_ledger() {
    let mut sitting = Sitting::begin(level());
    for card in ["card-3", "card-1", "card-2"] {
        sitting.pick(card);
    }
    let made = shown(&sitting);
    sitting.act(Action::Submit);
    assert_eq!(sitting.figures(), (1, (1, 1), (0, 1)));
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    assert_eq!(shown(&sitting), made);
    assert_eq!(sitting.figures(), (3, (1, 1), (0, 1)));
    sitting.pick("card-3");
    sitting.pick("card-1");
    sitting.pick("card-1");
    sitting.pick("card-3");
    sitting.act(Action::Submit);
    assert_eq!(sitting.figures(), (3, (1, 1), (0, 1)));
    assert!(shown(&sitting).contains(&"Good That order works: tea is hot".to_owned()));
}

#[test]
fn picking_is_nothing_that_a_rewind_takes_back() {
    let mut sitting = Sitting::begin(level());
    sitting.pick("card-1");
    assert_eq!(sitting.session.rewinds(), 0);
    let moment = shown(&sitting);
    assert!(moment.contains(&"card-1: the kettle Place(Some(1))".to_owned()));
}

#[test]
fn cards_are_shuffled_alike_after_coming_back() {
    let mut sitting = Sitting::begin(level());
    let before = shown(&sitting);
    assert_eq!(shown(&sitting.resume()), before);
    put_in_order(&mut sitting, [1, 2, 3]);
    for _ in 0..3 {
        sitting.go();
    }
    let before = shown(&sitting);
    assert!(
        before.contains(&"ask Who lives where?".to_owned()),
        "{before:?}"
    );
    assert_eq!(shown(&sitting.resume()), before);
}

#[test]
fn a_wrong_partner_counts_once_and_stars_follow_the_last_answer() {
    let mut sitting = Sitting::begin(level());
    put_in_order(&mut sitting, [1, 2, 3]);
    for _ in 0..3 {
        sitting.go();
    }
    sitting.put("card-1", "side-3");
    sitting.go();
    sitting.put("card-1", "side-2");
    sitting.go();
    sitting.put("card-2", "side-1");
    assert_eq!(sitting.figures(), (1, (1, 2), (1, 2)));
    sitting.put("card-1", "side-1");
    sitting.put("card-2", "side-2");
    assert_eq!(sitting.figures(), (3, (1, 2), (1, 2)));
    for _ in 0..3 {
        sitting.go();
    }
    assert!(sitting.session.is_over());
}
