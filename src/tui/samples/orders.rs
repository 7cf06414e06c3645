//! Cards to put in order, and pairs to join.

use super::hint;
use super::item;
use super::scenes::{level_keys, pip, scene};
use crate::stage::{Action, Bin, Bins, Body, Card, Id, Mark, Menu, Stage};
use crate::words::Text;

/// Four cards, of which the third comes first and the first comes third: the second place is free.
pub(in crate::tui) fn order() -> Stage {
    let mut stage = scene(41);
    stage.speech = Some(pip("worried", "A letter came! What do we do, and when?"));
    stage.body = Body::Menu(Menu::new(vec![
        item("change", "Change that password").marked(Mark::Place(Some(3))),
        item("twins", "Change its twins").marked(Mark::Place(None)),
        item("tell", "Tell a grown-up").marked(Mark::Place(Some(1))),
        item("tea", "Make some tea").marked(Mark::Place(None)),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// As many cards as there can be, with long words, all of them in their places.
pub(in crate::tui) fn order_full() -> Stage {
    let mut stage = order();
    stage.picture = Some(crate::stage::Picture::new("letter"));
    let cards = [
        ("change", "Change the password that the firm has lost"),
        ("twins", "Change its twins"),
        ("tell", "Tell a grown-up"),
        ("tea", "Make some tea for everybody"),
        ("bin", "Put the letter into the bin, torn in two"),
        ("nap", "Take a nap"),
    ];
    let placed = |(place, (id, label)): (u8, (&'static str, &'static str))| {
        item(id, label).marked(Mark::Place(Some(place)))
    };
    stage.body = Body::Menu(Menu::new((1..).zip(cards).map(placed).collect()));
    stage.keys = level_keys(Some(hint(Action::Submit, "try it")));
    stage
}

/// Three cards, one of them joined, and a right side that nothing belongs to.
pub(in crate::tui) fn pairs() -> Stage {
    let mut stage = scene(42);
    stage.ask = Some(Text::new("Which trick is which?"));
    let card = |id: &'static str, text: &'static str, side: Option<&'static str>, mark| Card {
        id: Id::new(id),
        text: Text::new(text),
        lies_in: side.map(Id::new),
        mark,
    };
    let side = |(id, label): (&'static str, &'static str)| Bin {
        id: Id::new(id),
        label: Text::new(label),
    };
    stage.body = Body::Bins(Bins {
        cards: vec![
            card("dragon", "dr4g0n", None, Mark::NotYet),
            card("nogard", "nogard", Some("back"), Mark::Done),
            card("year", "dragon2016", None, Mark::None),
        ],
        bins: [
            ("back", "Back to front"),
            ("melon", "A melon"),
            ("swaps", "Swapped letters"),
            ("end", "A year at the end"),
        ]
        .map(side)
        .into(),
        pairs: true,
    });
    stage.keys = level_keys(None);
    stage
}

/// As many cards and right sides as there can be, with long words; one of them is joined.
pub(in crate::tui) fn pairs_full() -> Stage {
    let mut stage = pairs();
    if let Body::Bins(bins) = &mut stage.body {
        for (id, text, label) in [
            (
                "row",
                "qwertyuiop",
                "A finger that walked along the keys of the upper row",
            ),
            (
                "team",
                "herons4otters2",
                "A score that everybody on the field knows",
            ),
        ] {
            bins.cards.push(Card {
                id: Id::new(id),
                text: Text::new(text),
                lies_in: None,
                mark: Mark::None,
            });
            bins.bins.push(Bin {
                id: Id::new(id),
                label: Text::new(label),
            });
        }
        bins.bins.push(Bin {
            id: Id::new("soup"),
            label: Text::new("A soup"),
        });
    }
    stage
}
