//! Cards to put in order, and pairs to join.

use super::{go, item, keys};
use crate::stage::{Bin, Bins, Body, Card, Id, Layout, Mark, Menu, Stage, Trail};
use crate::words::Text;

/// Three cards, of which the last comes first.
pub(in crate::plain) fn order() -> Stage {
    Stage {
        trail: Some(Trail { done: 2, of: 4 }),
        ask: Some(Text::new("What do we do first?")),
        body: Body::Menu(Menu::new(vec![
            item("twins", "Change its twins").marked(Mark::Place(None)),
            item("change", "Change that password").marked(Mark::Place(None)),
            item("tell", "Tell a grown-up").marked(Mark::Place(Some(1))),
        ])),
        keys: keys(vec![]),
        ..Stage::new(31, Layout::Scene)
    }
}

/// Two cards, one of them joined, and three right sides.
pub(in crate::plain) fn pairs() -> Stage {
    let side = |(id, label): (&'static str, &'static str)| Bin {
        id: Id::new(id),
        label: Text::new(label),
    };
    Stage {
        trail: Some(Trail { done: 2, of: 4 }),
        ask: Some(Text::new("Which trick is which?")),
        body: Body::Bins(Bins {
            cards: vec![
                Card {
                    id: Id::new("dragon"),
                    text: Text::new("dr4g0n"),
                    lies_in: None,
                    mark: Mark::None,
                },
                Card {
                    id: Id::new("nogard"),
                    text: Text::new("nogard"),
                    lies_in: Some(Id::new("back")),
                    mark: Mark::Done,
                },
            ],
            bins: [
                ("swaps", "Swapped letters"),
                ("back", "Back to front"),
                ("melon", "A melon"),
            ]
            .map(side)
            .into(),
            pairs: true,
        }),
        keys: keys(vec![go()]),
        ..Stage::new(32, Layout::Scene)
    }
}
