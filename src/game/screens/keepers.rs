//! Who plays, and how a new keeper comes to a nickname.

use super::{Screen, guide, numbered, page};
use crate::content::fingerprint;
use crate::game::{Effect, Game, KeeperName, Progress, nickname};
use crate::stage::{Body, Id, Item, Menu, Paragraph, Stage};
use crate::words::Text;

const NEW: Id = Id::new("new");
const THIS_ONE: Id = Id::new("this-one");
const ROLL: Id = Id::new("roll");
const MORE: Id = Id::new("seat-more");
const LESS: Id = Id::new("seat-less");

/// More seats than any classroom has.
const MOST_SEATS: u16 = 99;
/// Rolls before we put up with a nickname that is taken.
const MOST_ROLLS: u64 = 1_000;

pub(super) fn stage(game: &Game) -> Stage {
    let mut stage = page(Text::new("Who plays?"));
    let keeper = |(index, keeper): (usize, &Progress)| {
        let stars: u64 = keeper
            .levels
            .values()
            .map(|record| u64::from(record.stars))
            .sum();
        Item::new(
            numbered("keeper", index),
            Text::verbatim(keeper.name.as_str()),
        )
        .noted(match keeper.seat {
            Some(seat) => Text::new("seat {seat}, {stars}")
                .with("seat", u64::from(seat))
                .with(
                    "stars",
                    Text::counted("{number} star", "{number} stars", stars),
                ),
            None => Text::counted("{number} star", "{number} stars", stars),
        })
    };
    let mut items: Vec<Item> = game.keepers.iter().enumerate().map(keeper).collect();
    items.push(Item::new(NEW, Text::new("Somebody new")));
    stage.body = Body::Menu(Menu::new(items));
    stage
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == NEW {
        return game.open(Screen::NewKeeper);
    }
    let mut keepers = game.keepers.iter().enumerate();
    let picked = keepers
        .find_map(|(index, keeper)| (numbered("keeper", index) == *id).then(|| keeper.clone()));
    picked.map_or_else(Vec::new, |keeper| game.enter(keeper))
}

pub(super) fn new_stage(game: &Game) -> Stage {
    let mut stage = page(Text::new("Who will you be?"));
    let Some(name) = rolled(game) else {
        return stage;
    };
    stage.speech = guide(
        game,
        Text::new("The dice give you a secret keeper name. Nobody needs your real one!"),
    );
    stage.paragraphs = vec![Paragraph::Heading(Text::verbatim(name.as_str()))];
    let seat = match game.seat {
        0 => Text::new("Seat number: none"),
        seat => Text::new("Seat number: {seat}").with("seat", u64::from(seat)),
    };
    let mut items = vec![
        Item::new(THIS_ONE, Text::new("That is me!")),
        Item::new(ROLL, Text::new("Roll again")),
        Item::new(MORE, seat).noted(Text::new("for classes: one more")),
    ];
    if game.seat > 0 {
        items.push(Item::new(LESS, Text::new("One less")));
    }
    stage.body = Body::Menu(Menu::new(items));
    stage
}

pub(super) fn pick_new(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == THIS_ONE {
        let Some(name) = rolled(game) else {
            return Vec::new();
        };
        let seed = fingerprint(&format!("{} {}", game.dice, name.slug()));
        let seat = (game.seat > 0).then_some(game.seat);
        let progress = Progress::new(name, seat, seed, game.usual);
        return game.enter(progress);
    }
    if *id == ROLL {
        game.rolls += 1;
        game.turn();
    } else if *id == MORE {
        game.seat = (game.seat + 1).min(MOST_SEATS);
    } else if *id == LESS {
        game.seat = game.seat.saturating_sub(1);
    }
    Vec::new()
}

/// The nickname of the present roll, skipping those that are taken.
fn rolled(game: &Game) -> Option<KeeperName> {
    let is_taken = |name: &KeeperName| {
        let mut keepers = game.keepers.iter();
        keepers.any(|keeper| keeper.name.slug() == name.slug())
    };
    (0..MOST_ROLLS)
        .filter_map(|skip| {
            nickname::roll(fingerprint(&format!("{} {} {skip}", game.dice, game.rolls)))
        })
        .find(|name| !is_taken(name))
}
