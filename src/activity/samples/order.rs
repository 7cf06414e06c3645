//! Cards to put in order, and pairs to join, for tests.

use super::{hints, say, text};
use crate::content::{Match, Mood, Order, OrderCard, OrderRule, Pair, Step, Verdict};

/// Kettle before cup (too careful if broken), kettle before biscuit (risky; it happens, and wins
/// the card "jam").
pub(crate) fn order() -> Order {
    let card = |key: &str| OrderCard {
        key: key.into(),
        say: text(&format!("the {key}")),
        brief: Some(text(key)),
    };
    let rule = |then: &str, verdict| OrderRule {
        first: "kettle".into(),
        then: then.into(),
        verdict,
        because: text(&format!("no {then} without a kettle")),
        happens: Vec::new(),
        oops: None,
    };
    Order {
        by: Some("pip".into()),
        mood: Mood::Worried,
        ask: text("What comes first?"),
        brief: Some(text("First?")),
        picture: Some("letter".into()),
        cards: ["kettle", "cup", "biscuit"].map(card).into(),
        rules: vec![
            rule("cup", Verdict::TooCareful),
            OrderRule {
                happens: vec![say("pip", "Crumbs"), say("guessatron", "Ha")],
                oops: Some("jam".into()),
                ..rule("biscuit", Verdict::Risky)
            },
        ],
        because: text("tea is hot"),
        won: vec![say("pip", "Ah"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("What does tea need?")),
        riddle: false,
    }
}

/// Frog and pond (a wrong partner is risky, wins the card "jam" and makes Pip speak), bird and
/// nest (too careful); nothing belongs to the sofa.
pub(crate) fn pairs() -> Match {
    let pair = |said: &str, with: &str, verdict| Pair {
        say: text(said),
        brief: Some(text(&format!("{said}, briefly"))),
        with: text(with),
        with_brief: Some(text(&format!("{with}, briefly"))),
        because: text(&format!("a {said} lives there")),
        instead: text(&format!("where is a {said} at home?")),
        verdict,
        oops: None,
        happens: Vec::new(),
    };
    Match {
        by: None,
        mood: Mood::Happy,
        ask: text("Who lives where?"),
        brief: None,
        picture: None,
        pairs: vec![
            Pair {
                oops: Some("jam".into()),
                happens: vec![say("pip", "Splash")],
                ..pair("frog", "pond", Verdict::Risky)
            },
            pair("bird", "nest", Verdict::TooCareful),
        ],
        extra: vec![text("sofa")],
        won: vec![say("pip", "Home"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("Look for water.")),
        keep_order: true,
        riddle: false,
    }
}

impl From<Order> for Step {
    fn from(rules: Order) -> Self {
        Self::Order(rules)
    }
}

impl From<Match> for Step {
    fn from(rules: Match) -> Self {
        Self::Match(rules)
    }
}
