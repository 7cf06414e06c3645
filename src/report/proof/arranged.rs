//! The kinds of step in which cards are arranged: put in order, joined in pairs.

use super::page::Page;
use super::parts::{
    Asked, asked, brief, card, help, note_riddle, order as shown, say, speeches, verdict,
};
use crate::content::{Course, Level, Match, Order, OrderCard, OrderRule};

pub(super) fn order(page: &mut Page, (course, level): (&Course, &Level), rules: &Order) {
    let Order {
        by,
        mood,
        ask,
        brief: short,
        picture,
        cards,
        rules: befores,
        because,
        won,
        hints,
        auntie,
        riddle,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: short.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    note_riddle(page, *riddle);
    shown(page, false);
    for one in cards {
        page.entry(&format!("Card: {}", one.say.source()));
        brief(one.brief.as_ref(), |words| page.entry(words));
    }
    page.gap();
    for (index, rule) in befores.iter().enumerate() {
        let OrderRule {
            first,
            then,
            verdict: wrong,
            because,
            happens,
            oops,
        } = rule;
        let (first, then) = (called(cards, first), called(cards, then));
        let how = verdict(*wrong);
        let rule = format!("\"{first}\" before \"{then}\", or it is {how}");
        page.numbered(index + 1, &rule);
        for one in happens {
            say(course, one, |words| page.inner(words));
        }
        page.inner(&format!("Because: {}", because.source()));
        card(level, oops.as_deref(), |words| page.inner(words));
    }
    page.gap();
    page.entry(&format!("When all is in order: {}", because.source()));
    speeches(page, course, ("Then", won));
    help(page, hints, auntie.as_ref());
}

/// What a card says whose key is known.
fn called<'l>(cards: &'l [OrderCard], key: &'l str) -> &'l str {
    let card = cards.iter().find(|card| card.key == key);
    card.map_or(key, |card| card.say.source())
}

/// An order that breaks no rule, and how many there are.
pub(super) fn right_order(order: &Order) -> String {
    let mut orders = order.orders();
    orders.retain(|cards| order.first_broken(cards).is_none());
    // The nearest to how the file has them.
    orders.sort();
    let first = orders.first().into_iter().flatten();
    let cards = first.filter_map(|card| order.cards.get(*card));
    let cards: Vec<&str> = cards.map(|card| card.say.source()).collect();
    let others = match orders.len() {
        0 | 1 => String::new(),
        many => format!(" (one of {many} orders that are right)"),
    };
    format!("{}{others}", cards.join(" → "))
}

pub(super) fn pairs(page: &mut Page, (course, level): (&Course, &Level), rules: &Match) {
    let Match {
        by,
        mood,
        ask,
        brief: short,
        picture,
        pairs,
        extra,
        won,
        hints,
        auntie,
        keep_order,
        riddle,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: short.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    note_riddle(page, *riddle);
    shown(page, *keep_order);
    for text in extra {
        page.entry(&format!("Belongs to nothing: {}", text.source()));
    }
    page.gap();
    for (index, pair) in pairs.iter().enumerate() {
        let joined = format!("{} → {}", pair.say.source(), pair.with.source());
        page.numbered(index + 1, &joined);
        brief(pair.brief.as_ref(), |words| page.inner(words));
        brief(pair.with_brief.as_ref(), |words| page.inner(words));
        page.inner(&format!("Because: {}", pair.because.source()));
        let how = verdict(pair.verdict);
        page.inner(&format!(
            "Joined to another ({how}): {}",
            pair.instead.source()
        ));
        for one in &pair.happens {
            say(course, one, |words| page.inner(words));
        }
        card(level, pair.oops.as_deref(), |words| page.inner(words));
    }
    speeches(page, course, ("When all are joined", won));
    help(page, hints, auntie.as_ref());
}
