//! The phrase parade: each phrase that was rolled by dice is a villager, who walks about the map.

use super::{Screen, numbered, page};
use crate::activity::villager;
use crate::game::{Effect, Game};
use crate::password::{Rolls, dice_hold};
use crate::stage::{Body, Id, Item, Layout, Menu, Parade, Paragraph, Speech, Stage};
use crate::words::{Argument, Text};

/// The item of the map that leads here.
pub(super) const VILLAGERS: Id = Id::new("villagers");

/// How many walk by at a time; more would hide the houses.
const MOST: usize = 5;

/// What each of them says, in turn.
const HELLOS: [Text; 4] = [
    Text::new("Hello! I'm {name}. You rolled me, word by word."),
    Text::new("Good evening! {name} is my name. Isn't it a fine one?"),
    Text::new("I'm {name}! Can you say it three times, fast?"),
    Text::new("They call me {name}. I came out of your dice."),
];

/// The phrases of the keeper, in the order of their names.
fn phrases(game: &Game) -> impl Iterator<Item = &Rolls> {
    let progress = game.progress.iter();
    progress.flat_map(|progress| progress.phrases.values())
}

fn name(rolls: &Rolls) -> Text {
    Text::verbatim(rolls.phrase())
}

/// Those who walk by now; all come round in time. Nobody without a phrase.
pub(super) fn parade(game: &Game, turn: u64) -> Option<Parade> {
    let all: Vec<&Rolls> = phrases(game).collect();
    let first = usize::try_from(turn).unwrap_or_default();
    let first = first.checked_rem(all.len())?;
    let walking: Vec<&Rolls> = all
        .iter()
        .cycle()
        .skip(if all.len() > MOST { first } else { 0 })
        .take(all.len().min(MOST))
        .copied()
        .collect();
    let names: Vec<String> = walking.iter().map(|rolls| rolls.phrase()).collect();
    let line = match walking.len() {
        0 | 1 => Text::new("A villager walks by: {names}. A game phrase: never use it for real."),
        2 => Text::new("Two villagers walk by: {names}. Game phrases: never use them for real."),
        3 => Text::new("Three villagers walk by: {names}. Game phrases: never use them for real."),
        4 => Text::new("Four villagers walk by: {names}. Game phrases: never use them for real."),
        _ => Text::new("Five villagers walk by: {names}. Game phrases: never use them for real."),
    };
    Some(Parade {
        line: line.with("names", Argument::Verbatim(names.join(", "))),
        walkers: walking.into_iter().map(villager).collect(),
        visit: VILLAGERS,
    })
}

/// The item of the map that leads to them, if there is anybody.
pub(super) fn item(game: &Game) -> Option<Item> {
    phrases(game).next()?;
    Some(
        Item::new(VILLAGERS, Text::new("Villagers"))
            .noted(Text::new("Your dice words walk about. Say hello!")),
    )
}

pub(super) fn stage(game: &Game, greeted: Option<usize>) -> Stage {
    let mut stage = page(Text::new("Villagers from your dice"));
    stage.layout = Layout::Place;
    if greeted.is_none() {
        stage.paragraphs = vec![Paragraph::Plain(Text::new("Pick one to say hello."))];
    }
    stage.reminder = Some(Text::new("Game phrases: never use them for real."));
    let item = |(index, rolls): (usize, &Rolls)| Item {
        picture: Some(villager(rolls)),
        ..Item::new(numbered("villager", index), name(rolls)).noted(strength(rolls))
    };
    let items = phrases(game).enumerate().map(item).collect();
    let spoken = greeted.and_then(|index| Some((index, phrases(game).nth(index)?)));
    stage.speech = spoken.map(|(index, rolls)| hello(index, rolls));
    stage.body = Body::Menu(Menu {
        items,
        first: greeted.unwrap_or_default(),
    });
    stage
}

/// Whether the guesser, who owns the list of words, would come to an end.
fn strength(rolls: &Rolls) -> Text {
    if dice_hold(rolls.indices().len()) {
        Text::new("Guessatron gives up on this one.")
    } else {
        Text::new("Guessatron gets there. One more word would help.")
    }
}

fn hello(index: usize, rolls: &Rolls) -> Speech {
    let turn = index.checked_rem(HELLOS.len()).unwrap_or_default();
    let hello = HELLOS.get(turn).cloned();
    Speech {
        name: name(rolls),
        portrait: villager(rolls),
        text: hello
            .unwrap_or(Text::new("Hello! I'm {name}."))
            .with("name", name(rolls)),
    }
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    let count = phrases(game).count();
    let picked = (0..count).find(|index| numbered("villager", *index) == *id);
    picked.map_or_else(Vec::new, |index| game.change(Screen::Parade(Some(index))))
}
