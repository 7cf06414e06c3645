//! A place with its chapters, a lesson, and villagers who are visited.

use super::{hint, item};
use crate::stage::{
    Action, Body, Item, Layout, Mark, Menu, Parade, Paragraph, Picture, Speech, Stage,
};
use crate::words::Text;

const LEVELS: [&str; 12] = [
    "The wrong door",
    "The doorbell that looks",
    "Pip's noticeboard",
    "Grandad's melon",
    "Three little locks",
    "Roll the dice",
    "One key, ten doors",
    "The great toaster race that nobody wanted to win",
    "The sticky note",
    "Auntie Bo is busy",
    "A key to lend",
    "The night of the storm",
];

const IDS: [&str; 12] = [
    "level-1", "level-2", "level-3", "level-4", "level-5", "level-6", "level-7", "level-8",
    "level-9", "level-10", "level-11", "level-12",
];

const CHAPTERS: [&str; 4] = [
    "Chapter 1: Doors and guessers",
    "Chapter 2: Words from dice",
    "Chapter 3: One key for each lock",
    "Chapter 4: When a lock breaks",
];

fn level(index: usize) -> Item {
    let stars = [3, 2, 1, 3, 2].get(index).copied().unwrap_or(0);
    Item {
        heading: index
            .is_multiple_of(3)
            .then(|| Text::new(CHAPTERS[index / 3])),
        ..item(IDS[index], LEVELS[index])
            .noted(Text::new("about 5 minutes"))
            .marked(Mark::Lamp(stars))
    }
}

/// A place with twelve levels in four chapters; the sixth is next.
pub(in crate::tui) fn place() -> Stage {
    let mut stage = Stage::new(50, Layout::Place);
    stage.heading = Some(Text::new("Lock Workshop"));
    let mut picture = Picture::new("village").near("workshop");
    picture.shown = vec!["lamp-workshop-1".to_owned()];
    stage.picture = Some(picture);
    stage.paragraphs = vec![
        Paragraph::Plain(Text::new(
            "Make locks that even a smug toaster can't guess.",
        )),
        Paragraph::Plain(Text::new("5 of 12 lamps are lit.")),
    ];
    stage.body = Body::Menu(Menu {
        items: (0..12).map(level).collect(),
        first: 5,
    });
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "back")];
    stage
}

/// A lesson that has just begun.
pub(in crate::tui) fn lesson() -> Stage {
    let mut stage = Stage::new(51, Layout::Place);
    stage.heading = Some(Text::new("Lesson: Doors and guessers"));
    stage.picture = Some(Picture::new("village").near("workshop"));
    stage.paragraphs = vec![
        Paragraph::Plain(Text::new("3 levels, about 15 minutes.")),
        Paragraph::Plain(Text::new("Nothing is kept.")),
    ];
    let levels = (0..3).map(|index| Item {
        heading: None,
        mark: Mark::Lamp(0),
        ..level(index)
    });
    let mut items: Vec<Item> = levels.collect();
    items.extend([item("settings", "Settings"), item("quit", "Quit")]);
    let first = items.len();
    stage.body = Body::Menu(Menu { items, first });
    stage.keys = vec![
        hint(Action::Go, "begin"),
        hint(Action::Help, "help"),
        hint(Action::Quit, "quit"),
    ];
    stage
}

fn villager(parts: [&str; 4]) -> Picture {
    let mut villager = Picture::new("villager");
    villager.shown = parts.map(str::to_owned).to_vec();
    villager
}

fn villagers() -> [Picture; 3] {
    [
        villager(["coat-1", "face-2", "hat-3", "held-4"]),
        villager(["coat-5", "face-1", "hat-8", "held-2"]),
        villager(["coat-7", "face-7", "hat-1", "held-6"]),
    ]
}

/// The villagers, of whom one says hello.
pub(in crate::tui) fn visited() -> Stage {
    let mut stage = Stage::new(52, Layout::Place);
    stage.heading = Some(Text::new("Villagers from your dice"));
    let names = ["soggy pancake robot", "jolly trumpet", "wobbly yak"];
    let items = ["villager-1", "villager-2", "villager-3"]
        .into_iter()
        .zip(names)
        .zip(villagers());
    let items: Vec<Item> = items
        .map(|((id, name), picture)| Item {
            picture: Some(picture),
            ..item(id, name).noted(Text::new("Guessatron gets there."))
        })
        .collect();
    stage.speech = Some(Speech {
        name: Text::new("jolly trumpet"),
        portrait: villagers()[1].clone(),
        text: Text::new("Good evening! jolly trumpet is my name."),
    });
    stage.reminder = Some(Text::new("Game phrases: never use them for real."));
    stage.body = Body::Menu(Menu { items, first: 1 });
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "back")];
    stage
}

/// The map with three villagers on it.
pub(in crate::tui) fn parade() -> Stage {
    let mut stage = super::village();
    stage.moment = 53;
    let visit = item("villagers", "Villagers");
    stage.parade = Some(Parade {
        line: Text::new("Three villagers walk by: soggy pancake robot, jolly trumpet, wobbly yak."),
        walkers: villagers().to_vec(),
        visit: visit.id.clone(),
    });
    if let Body::Menu(menu) = &mut stage.body {
        menu.items.insert(3, visit);
    }
    stage
}
