//! A hand of cards to hold up.

use crate::stage::{
    Action, Body, Hand, HandCard, HandRow, Id, KeyHint, Layout, Mark, Stage, Trail,
};
use crate::words::Text;

/// Two words and two tricks; "pond" was tried and is wrong, "twice" is right and held up.
pub(in crate::plain) fn hand() -> Stage {
    let card = |id, label, note: Option<&'static str>, mark| HandCard {
        id: Id::new(id),
        label: Text::new(label),
        note: note.map(Text::new),
        held: mark == Mark::Done,
        mark,
    };
    let row = |label, cards| HandRow {
        label: Text::new(label),
        takes: 1,
        cards,
    };
    Stage {
        trail: Some(Trail { done: 2, of: 4 }),
        ask: Some(Text::new("Which cards open it?")),
        body: Body::Hand(Hand {
            rows: vec![
                row(
                    "Word cards: pick one",
                    vec![
                        card("pond", "pond", None, Mark::NotYet),
                        card("melon", "melon", None, Mark::None),
                    ],
                ),
                row(
                    "Trick cards: pick one",
                    vec![
                        card("twice", "twice", Some("two times"), Mark::Done),
                        card("bang", "add a shout", Some("! at the end"), Mark::None),
                    ],
                ),
            ],
            made: None,
            ready: false,
            left: 3,
            of: 4,
            tries: Text::new("3 tries left"),
        }),
        keys: vec![KeyHint::new(Action::Submit, Text::new("try it"))],
        ..Stage::new(21, Layout::Scene)
    }
}
