//! Sample stages for the tests of this room: one of every layout and body.

use super::Face;
use crate::stage::{
    Action, Beat, Bin, Bins, Body, Card, Feedback, Field, FieldText, Goal, Hint, Id, Item, KeyHint,
    Layout, Mark, Menu, Meter, Paragraph, Picture, PieceMark, Reveal, Speech, Stage, Tone, Trail,
};
use crate::words::{Catalog, Text};

/// What stands in the sample field; must never be heard.
pub(super) const TYPED: &str = "bubbles2016";

/// A face that describes each picture by its name and mood.
pub(super) fn face(catalog: Catalog) -> Face {
    Face::new(catalog, |picture| {
        Some(match (picture.name.as_str(), picture.mood.as_deref()) {
            ("pip", Some("worried")) => "Pip the otter bites his whiskers".into(),
            ("pip", Some("happy")) => "Pip the otter beams".into(),
            ("guessatron", Some("smug")) => "A toaster with half-closed eyes".into(),
            ("guessatron", Some("shocked")) => "The toaster throws its toast in the air".into(),
            ("village", _) => "Pebblebrook at dusk, with a river and a tower".into(),
            (name, _) => format!("a {name}"),
        })
    })
}

pub(super) fn key(action: Action, label: &'static str) -> KeyHint {
    KeyHint::new(action, Text::new(label))
}

/// The keys of a step, behind its main one.
pub(super) fn keys(main: Vec<KeyHint>) -> Vec<KeyHint> {
    let others = [
        key(Action::Hint, "hint"),
        key(Action::Ask, "Auntie Bo"),
        key(Action::Rewind, "take back"),
        key(Action::Help, "help"),
        key(Action::Transcript, "what was said"),
        key(Action::Quit, "stop"),
    ];
    main.into_iter().chain(others).collect()
}

pub(super) fn go() -> KeyHint {
    key(Action::Go, "go on")
}

pub(super) fn item(id: &'static str, label: &'static str) -> Item {
    Item::new(Id::new(id), Text::new(label))
}

fn speech(mood: &str, text: &'static str) -> Option<Speech> {
    Some(Speech {
        name: Text::new("Pip"),
        portrait: Picture::new("pip").in_mood(mood),
        text: Text::new(text),
    })
}

pub(super) fn title() -> Stage {
    Stage {
        heading: Some(Text::new("Otterlock")),
        picture: Some(Picture::new("village")),
        body: Body::Menu(Menu::new(vec![
            item("play", "Play"),
            item("guest", "Just looking"),
        ])),
        keys: vec![key(Action::Quit, "stop")],
        ..Stage::new(1, Layout::Title)
    }
}

pub(super) fn village() -> Stage {
    Stage {
        heading: Some(Text::new("Pebblebrook")),
        picture: Some(Picture::new("village")),
        body: Body::Menu(Menu::new(vec![
            item("letter", "Pip's letter box").marked(Mark::Stars(2)),
            item("workshop", "Lock Workshop")
                .marked(Mark::Done)
                .noted(Text::new("Three of twelve levels")),
            item("fair", "Photo Fair").marked(Mark::Stars(0)),
            item("settings", "Settings"),
        ])),
        keys: vec![key(Action::Help, "help"), key(Action::Quit, "stop")],
        ..Stage::new(2, Layout::Village)
    }
}

pub(super) fn say() -> Stage {
    Stage {
        heading: Some(Text::new("Pip's noticeboard")),
        trail: Some(Trail { done: 0, of: 4 }),
        speech: speech(
            "worried",
            "Guessatron only looked at my noticeboard. Now it can open my locker!",
        ),
        keys: vec![go(), key(Action::Quit, "stop")],
        ..Stage::new(3, Layout::Scene)
    }
}

pub(super) fn choose() -> Stage {
    Stage {
        heading: Some(Text::new("Pip's noticeboard")),
        trail: Some(Trail { done: 1, of: 4 }),
        picture: Some(Picture::new("noticeboard")),
        speech: speech("worried", "What did I do wrong?"),
        ask: Some(Text::new("What did Pip use as a password?")),
        body: Body::Menu(Menu::new(vec![
            item("fish", "The fish's name"),
            item("dice", "Three words rolled by dice"),
            item("blank", "Nothing at all?"),
        ])),
        keys: keys(vec![]),
        ..Stage::new(4, Layout::Scene)
    }
}

pub(super) fn chosen() -> Stage {
    let mut stage = choose();
    stage.moment = 5;
    if let Body::Menu(menu) = &mut stage.body {
        menu.items[1].mark = Mark::NotYet;
    }
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new("Dice words are not on the board."),
        oops: Some(Text::new("A locker full of toast")),
    });
    stage.keys = keys(vec![go()]);
    stage
}

pub(super) fn hinted() -> Stage {
    let mut stage = choose();
    stage.moment = 6;
    stage.hint = Some(Hint {
        by: Text::new("Pip"),
        number: 1,
        of: 3,
        text: Text::new("Look at what is written largest."),
    });
    stage
}

pub(super) fn sort() -> Stage {
    let card = |id, text| Card {
        id: Id::new(id),
        text: Text::new(text),
        lies_in: None,
        mark: Mark::None,
    };
    let bin = |id, label| Bin {
        id: Id::new(id),
        label: Text::new(label),
    };
    Stage {
        trail: Some(Trail { done: 2, of: 4 }),
        ask: Some(Text::new("Where does each note go?")),
        body: Body::Bins(Bins {
            cards: vec![
                card("pizza", "My favourite pizza"),
                card("street", "Where do I live?"),
                card("joke", "A melon joke"),
            ],
            bins: vec![
                bin("share", "Fine to share"),
                bin("keep", "Keep to yourself"),
            ],
        }),
        keys: keys(vec![]),
        ..Stage::new(7, Layout::Scene)
    }
}

/// The same with two cards put, one of them judged.
pub(super) fn sorted() -> Stage {
    let mut stage = sort();
    if let Body::Bins(bins) = &mut stage.body {
        bins.cards[0].lies_in = Some(Id::new("share"));
        bins.cards[1].lies_in = Some(Id::new("keep"));
        bins.cards[1].mark = Mark::Done;
    }
    stage
}

pub(super) fn forge() -> Stage {
    let goal = |label| Goal {
        label: Text::new(label),
        met: None,
    };
    Stage {
        trail: Some(Trail { done: 3, of: 4 }),
        ask: Some(Text::new("Make up a password for Pip's locker.")),
        body: Body::Field(Field {
            label: Text::new("Pip's locker"),
            text: FieldText::new(""),
            cursor: 0,
            longest: 64,
            veiled: false,
            editable: true,
            reminder: Text::new("Make one up. Never type a real one."),
            meter: None,
            pieces: Vec::new(),
            goals: vec![
                goal("Guessatron gives up"),
                goal("It works without the fish"),
            ],
        }),
        keys: keys(vec![
            key(Action::Submit, "try it"),
            key(Action::Veil, "hide"),
        ]),
        ..Stage::new(8, Layout::Scene)
    }
}

pub(super) fn forged() -> Stage {
    let mut stage = forge();
    stage.moment = 9;
    let piece = |range, label| PieceMark {
        range,
        label: Text::new(label),
        fallen: true,
    };
    if let Body::Field(field) = &mut stage.body {
        field.text = FieldText::new(TYPED);
        field.meter = Some(Meter {
            level: 1,
            label: Text::new("Easy to guess"),
            advice: Text::new("Leave out names from the board"),
            stale: false,
        });
        field.pieces = vec![piece(0..7, "a name"), piece(7..11, "a year")];
        field.goals[0].met = Some(false);
        field.goals[1].met = Some(true);
    }
    let beat = |mood: &str, line, counter, fallen| Beat {
        line: Text::new(line),
        portrait: Picture::new("guessatron").in_mood(mood),
        counter: Some(Text::new(counter)),
        fallen,
        milliseconds: 900,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        beats: vec![
            beat("smug", "First I read the board", "1 try", vec![]),
            beat("smug", "A fish! Names are easy.", "41 tries", vec![0]),
            beat("shocked", "And a year? Too easy!", "411 tries", vec![0, 1]),
        ],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Toast everywhere!"),
        because: Text::new("The fish's name is on the board"),
        oops: None,
    });
    stage
}

pub(super) fn result() -> Stage {
    Stage {
        heading: Some(Text::new("The locker is safe")),
        speech: speech("happy", "Thank you!"),
        paragraphs: vec![
            Paragraph::Stars {
                won: 3,
                label: Text::new("Your stars"),
            },
            Paragraph::Heading(Text::new("You can do this now")),
            Paragraph::Entry(Text::new("tell what is easy to guess")),
            Paragraph::Plain(Text::new("What could someone learn from our fridge door?")),
        ],
        keys: vec![key(Action::Go, "to the map")],
        ..Stage::new(10, Layout::Result)
    }
}

pub(super) fn page() -> Stage {
    Stage {
        heading: Some(Text::new("Settings")),
        notice: Some(Text::new("The last save did not work")),
        body: Body::Menu(Menu::new(vec![
            item("motion", "Motion").marked(Mark::On),
            item("fewer", "Fewer words").marked(Mark::Off),
        ])),
        keys: vec![key(Action::Leave, "back"), key(Action::Quit, "stop")],
        ..Stage::new(11, Layout::Page)
    }
}

pub(super) fn help() -> Stage {
    Stage {
        heading: Some(Text::new("Help")),
        paragraphs: vec![Paragraph::Plain(Text::new(
            "If this is real, tell a grown-up you trust.",
        ))],
        keys: vec![key(Action::Leave, "back to the story")],
        ..Stage::new(12, Layout::Page)
    }
}

/// The field of a sample.
pub(super) fn field(stage: &mut Stage) -> &mut Field {
    match &mut stage.body {
        Body::Field(field) => field,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) => panic!("the sample has a field"),
    }
}

/// The menu of a sample.
pub(super) fn menu(stage: &mut Stage) -> &mut Menu {
    match &mut stage.body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) => panic!("the sample has a menu"),
    }
}

pub(super) fn all() -> Vec<Stage> {
    vec![
        title(),
        village(),
        say(),
        choose(),
        chosen(),
        hinted(),
        sort(),
        sorted(),
        forge(),
        forged(),
        result(),
        page(),
        help(),
        Stage::new(13, Layout::Scene),
    ]
}
