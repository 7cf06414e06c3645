//! The screens around the levels.

use super::{hint, item};
use crate::stage::{Action, Body, Layout, Mark, Menu, Paragraph, Picture, Stage};
use crate::words::Text;

/// The title menu.
pub(in crate::tui) fn title() -> Stage {
    let mut stage = Stage::new(1, Layout::Title);
    stage.heading = Some(Text::new("An adventure in Pebblebrook"));
    stage.picture = Some(Picture::new("title"));
    stage.body = Body::Menu(Menu::new(vec![
        item("play", "Play"),
        item("keeper", "Choose a keeper"),
        item("together", "Ten minutes with a grown-up"),
        item("settings", "Settings"),
        item("grown-ups", "Grown-ups' corner"),
    ]));
    stage.keys = vec![
        hint(Action::Help, "help"),
        hint(Action::Quit, "leave the game"),
    ];
    stage
}

/// The map.
pub(in crate::tui) fn village() -> Stage {
    let mut stage = Stage::new(2, Layout::Village);
    stage.heading = Some(Text::new("Pebblebrook"));
    let mut picture = Picture::new("village");
    picture.shown = vec!["lamp-workshop-lit".to_owned()];
    stage.picture = Some(picture);
    let place = |id: &'static str, label: &'static str, note: &'static str, mark| {
        let mut item = item(id, label).noted(Text::new(note)).marked(mark);
        item.place = Some(id.to_owned());
        item
    };
    let mut items = vec![
        place(
            "workshop",
            "Lock Workshop",
            "Passwords that nobody guesses. 3 of 12 lamps are lit.",
            Mark::Stars(2),
        ),
        place(
            "fair",
            "Photo Fair",
            "What a picture tells. No lamp is lit yet.",
            Mark::None,
        ),
        place(
            "treehouse",
            "Treehouse",
            "Chats, kind ones and odd ones.",
            Mark::None,
        ),
    ];
    items.extend([
        item("album", "Oops album"),
        item("logbook", "Logbook"),
        item("settings", "Settings"),
    ]);
    stage.body = Body::Menu(Menu::new(items));
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "title")];
    stage
}

/// The end of a level.
pub(in crate::tui) fn result() -> Stage {
    let mut stage = Stage::new(10, Layout::Result);
    stage.heading = Some(Text::new("Pip's noticeboard"));
    stage.paragraphs = vec![
        Paragraph::Stars {
            won: 2,
            label: Text::new("Two stars: every choice came out right in the end."),
        },
        Paragraph::Heading(Text::new("What you can do now")),
        Paragraph::Entry(Text::new("I can spot passwords that are easy to guess.")),
        Paragraph::Heading(Text::new("To talk about")),
        Paragraph::Plain(Text::new("What could someone learn from our fridge door?")),
    ];
    stage.body = Body::Menu(Menu::new(vec![
        item("next", "On to the next lamp"),
        item("again", "Play it again"),
        item("map", "Back to the map"),
    ]));
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "map")];
    stage
}

/// Settings: text and switches.
pub(in crate::tui) fn page() -> Stage {
    let mut stage = Stage::new(11, Layout::Page);
    stage.heading = Some(Text::new("Settings"));
    stage.paragraphs = vec![Paragraph::Plain(Text::new(
        "Change what you like. Nothing here can break anything.",
    ))];
    stage.body = Body::Menu(Menu::new(vec![
        item("motion", "Motion").marked(Mark::On),
        item("brief", "Fewer words")
            .noted(Text::new("Shorter sentences, for those who read slowly."))
            .marked(Mark::Off),
        item("theme", "Colours: dusk"),
    ]));
    stage.keys = vec![hint(Action::Leave, "back"), hint(Action::Help, "help")];
    stage
}
