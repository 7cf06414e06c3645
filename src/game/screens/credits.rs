//! The morning after the last level: the village at dawn, and everybody's thanks. Words of thanks
//! stand here and nowhere else.

use super::{Screen, lamps, page};
use crate::content::{Mood, Person};
use crate::game::{Effect, Game, Outcome};
use crate::stage::{
    Action, Body, Id, Item, KeyHint, Layout, Menu, Paragraph, Picture, Speech, Stage, Trail,
};
use crate::words::{Argument, Text};

/// The place of the course with which its story ends.
const TOWER: &str = "tower";

/// The state of the map in the morning.
const DAWN: &str = "lamp-dawn";

/// How many neighbours say thanks at a time: one of them aloud, with their face.
const AT_A_TIME: usize = 3;

const VILLAGE: Id = Id::new("village");
const EPILOGUE: Id = Id::new("epilogue");
const CREDITS: Id = Id::new("credits");

/// Who says thanks, in which mood, with what words. Whoever a course doesn't know stays away.
const THANKS: [(&str, Mood, Text); 17] = [
    (
        "pip",
        Mood::Happy,
        Text::new("Look, the sun! You locked up a whole village. I lost my sock, but that's all."),
    ),
    (
        "grandad-toad",
        Mood::Happy,
        Text::new("Thank you, thank you! I send it twice, to be sure."),
    ),
    (
        "maya",
        Mood::Happy,
        Text::new("My tunnel has a door now. And a silly password."),
    ),
    (
        "juno",
        Mood::Happy,
        Text::new("You picked the words. I only typed them. Thank you!"),
    ),
    (
        "gran",
        Mood::Happy,
        Text::new("I knitted you a scarf. It has no name on it."),
    ),
    (
        "kai",
        Mood::Happy,
        Text::new("Soup Night is on. You needn't answer. Thank you!"),
    ),
    (
        "ali",
        Mood::Happy,
        Text::new("I saved you the best pickle. And a big thank you."),
    ),
    (
        "sam",
        Mood::Happy,
        Text::new("You stood next to me. That was the best bit."),
    ),
    (
        "moose",
        Mood::Happy,
        Text::new("Smashing! All of it. I brought turnips for everybody."),
    ),
    (
        "auntie-bo",
        Mood::Happy,
        Text::new("Well done, dear. I'm always here, even up a ladder."),
    ),
    (
        "magpie",
        Mood::Happy,
        Text::new("Shiny! I asked first. I really did."),
    ),
    (
        "butler",
        Mood::Happy,
        Text::new("At your service. I say no more, as always."),
    ),
    (
        "guessatron",
        Mood::Sulking,
        Text::new("I guessed for days and got in nowhere. I hope you are proud."),
    ),
    (
        "squintatron",
        Mood::Happy,
        Text::new("I saw nothing in your photos but cake. Splendid cake."),
    ),
    (
        "chattybot",
        Mood::Happy,
        Text::new("Certainly! I don't know how to thank you. See? I can say it."),
    ),
    (
        "bibi",
        Mood::Happy,
        Text::new("It was my job to lock up. Now I do, and I keep much less."),
    ),
    (
        "blinky",
        Mood::Happy,
        Text::new("Blink, blink! I know nothing about you at all. Good night!"),
    ),
];

/// Whether the story is over for this keeper: all lamps of its last place are lit.
pub(super) fn is_over(game: &Game) -> bool {
    let mut places = game.course.places().iter();
    let tower = places.find(|place| place.id == TOWER);
    tower.is_some_and(|tower| {
        let (lit, of) = lamps::count(game, &tower.levels);
        of > 0 && lit >= of
    })
}

/// Whether this very level has just brought the story to its end, for the first time.
pub(super) fn are_due(game: &Game, outcome: &Outcome) -> bool {
    let place = game.course.place_of(&outcome.level);
    let progress = game.progress.as_ref();
    place.is_some_and(|place| place.id == TOWER)
        && progress.is_some_and(|progress| progress.times(&outcome.level) == 1)
        && is_over(game)
}

/// The group of the map that shows the morning, once it has come.
pub(super) fn dawn(game: &Game) -> Option<String> {
    is_over(game).then(|| DAWN.to_owned())
}

/// What a result offers that leads here.
pub(super) fn way_here() -> Item {
    Item::new(CREDITS, Text::new("See the morning come"))
}

/// What the place of the last levels offers once they are done.
pub(super) fn ways_from(game: &Game, place: &str) -> Vec<Item> {
    if place != TOWER || !is_over(game) {
        return Vec::new();
    }
    vec![
        Item::new(CREDITS, Text::new("The morning after")),
        epilogue(),
    ]
}

fn epilogue() -> Item {
    Item::new(EPILOGUE, Text::new("For grown-ups: what really happened"))
}

/// Goes where one of those ways leads.
pub(super) fn go_to(game: &mut Game, id: &Id) -> Option<Vec<Effect>> {
    if *id == CREDITS {
        Some(game.open(Screen::Credits(0)))
    } else if *id == EPILOGUE {
        Some(game.open(Screen::Epilogue))
    } else {
        None
    }
}

/// Those who say thanks and are known here.
fn everybody(game: &Game) -> Vec<(&Person, Mood, Text)> {
    let known = THANKS.into_iter();
    known
        .filter_map(|(id, mood, words)| Some((game.course.person(id)?, mood, words)))
        .collect()
}

pub(super) fn stage(game: &Game, number: usize) -> Stage {
    let name = game.progress.as_ref().map(|keeper| keeper.name.to_string());
    let thanks = Text::new("Thank you, {keeper}");
    let mut stage = page(thanks.with("keeper", Argument::Verbatim(name.unwrap_or_default())));
    stage.layout = Layout::Scene;
    stage.picture = Some(super::village::picture(game));
    let everybody = everybody(game);
    let pages = everybody.len().div_ceil(AT_A_TIME);
    stage.trail = Some(Trail {
        done: number,
        of: pages,
    });
    let mut here = everybody.into_iter().skip(number * AT_A_TIME);
    stage.speech = here.next().map(|(person, mood, words)| Speech {
        name: person.name.clone(),
        portrait: Picture::new(&person.portrait).in_mood(mood.id()),
        text: words,
    });
    let others = here.take(AT_A_TIME - 1).map(|(person, _, words)| {
        Paragraph::Entry(
            Text::new("{name}: {words}")
                .with("name", person.name.clone())
                .with("words", words),
        )
    });
    stage.paragraphs = others.collect();
    if number + 1 < pages {
        let onward = KeyHint::new(Action::Go, Text::new("go on"));
        stage.keys.insert(0, onward);
    } else {
        stage.body = Body::Menu(Menu::new(vec![
            Item::new(VILLAGE, Text::new("To the village")),
            epilogue(),
        ]));
    }
    stage
}

pub(super) fn go(game: &mut Game, number: usize) -> Vec<Effect> {
    if number + 1 < everybody(game).len().div_ceil(AT_A_TIME) {
        game.change(Screen::Credits(number + 1))
    } else {
        Vec::new()
    }
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == VILLAGE {
        game.go_home();
        game.turn();
        Vec::new()
    } else {
        go_to(game, id).unwrap_or_default()
    }
}
