//! Sample stages for the tests of this room: one of every layout and body.

mod chat;
mod copies;
mod hand;
mod orders;
mod photos;
mod steps;

pub(super) use chat::{chat, message};
pub(super) use copies::copies;
pub(super) use hand::hand;
pub(super) use orders::{order, pairs};
pub(super) use photos::photo;
pub(super) use steps::{choose, chosen, forge, forged, hinted, predict, raced, say, sort, sorted};

use super::Face;
use crate::stage::{
    Action, Bins, Body, Field, Id, Item, KeyHint, Layout, Mark, Menu, Paragraph, Picture, Speech,
    Stage,
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

fn speech(mood: &str, text: &'static str) -> Speech {
    Speech {
        name: Text::new("Pip"),
        portrait: Picture::new("pip").in_mood(mood),
        text: Text::new(text),
    }
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

pub(super) fn result() -> Stage {
    Stage {
        heading: Some(Text::new("The locker is safe")),
        speech: Some(speech("happy", "Thank you!")),
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
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {
            panic!("the sample has a field")
        }
    }
}

/// The bins of a sample.
pub(super) fn bins(stage: &mut Stage) -> &mut Bins {
    match &mut stage.body {
        Body::Bins(bins) => bins,
        Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => {
            panic!("the sample has bins")
        }
    }
}

/// The menu of a sample.
pub(super) fn menu(stage: &mut Stage) -> &mut Menu {
    match &mut stage.body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => {
            panic!("the sample has a menu")
        }
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
        hand(),
        order(),
        pairs(),
        photo(),
        Stage::new(13, Layout::Scene),
    ]
}
