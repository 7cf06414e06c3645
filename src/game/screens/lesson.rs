//! The page of a lesson: a chapter's levels in order, and at its end the Lab for those who are early.

use super::{Screen, guide, lab, lamps, numbered, page, place};
use crate::content::{Chapter, LevelId, Mood};
use crate::game::{Effect, Game};
use crate::stage::{
    Action, Body, Id, Item, KeyHint, Layout, Menu, Paragraph, Picture, Speech, Stage,
};
use crate::words::Text;

const LAB: Id = Id::new("lab");
const SETTINGS: Id = Id::new("settings");
const QUIT: Id = Id::new("quit");

pub(super) fn stage(game: &Game) -> Stage {
    let Some(chapter) = game.chapter() else {
        return page(Text::new("Nothing here yet"));
    };
    let heading = if is_over(game, chapter) {
        Text::new("You have finished: {chapter}")
    } else {
        Text::new("Lesson: {chapter}")
    };
    let mut stage = page(heading.with("chapter", chapter.title.clone()));
    stage.layout = Layout::Place;
    if is_over(game, chapter) {
        stage.speech = praise(game);
    }
    if stage.speech.is_none() {
        stage.picture = picture(game, chapter);
    }
    stage.paragraphs = paragraphs(game, chapter);
    let levels = chapter.levels.iter().enumerate();
    let mut items: Vec<Item> = levels
        .filter_map(|(index, level)| lamps::item(game, index, level))
        .collect();
    if is_over(game, chapter) && lab::is_there(game) {
        items.push(Item::new(LAB, Text::new("Password Lab")));
    }
    items.push(Item::new(SETTINGS, Text::new("Settings")));
    items.push(Item::new(QUIT, Text::new("Quit")));
    let onward = onward(game, chapter);
    // The focus begins at the button. Where there is none, Enter must not quit.
    let first = if onward.is_some() { items.len() } else { 0 };
    stage.body = Body::Menu(Menu { items, first });
    stage.keys = vec![
        KeyHint::new(Action::Help, Text::new("help")),
        KeyHint::new(Action::Plain, Text::new("plain text")),
        KeyHint::new(Action::Quit, Text::new("quit")),
    ];
    if let Some(onward) = onward {
        stage.keys.insert(0, KeyHint::new(Action::Go, onward));
    }
    stage
}

/// Whether every lamp of the lesson is lit.
pub(super) fn is_over(game: &Game, chapter: &Chapter) -> bool {
    let (lit, of) = lamps::count(game, &chapter.levels);
    lit == of
}

/// What the guide says at the end.
fn praise(game: &Game) -> Option<Speech> {
    let mut praise = guide(
        game,
        Text::new("You lit every lamp! My whiskers are proud of you."),
    )?;
    praise.portrait = praise.portrait.in_mood(Mood::Proud.id());
    Some(praise)
}

/// The place of the chapter.
fn picture(game: &Game, chapter: &Chapter) -> Option<Picture> {
    let level = chapter.levels.first()?;
    let place = game.course.place_of(level)?;
    Some(place::picture(game, place))
}

fn paragraphs(game: &Game, chapter: &Chapter) -> Vec<Paragraph> {
    if is_over(game, chapter) {
        let mut paragraphs = Vec::new();
        if lab::is_there(game) {
            paragraphs.push(Paragraph::Plain(Text::new(
                "Still time? Guessatron waits in the Lab. Or play a level another way.",
            )));
        }
        return paragraphs;
    }
    let levels = chapter.levels.iter();
    let minutes = levels
        .filter_map(|id| game.course.level(id))
        .fold(0, |all, level| all + u64::from(level.minutes()));
    let (_, of) = lamps::count(game, &chapter.levels);
    vec![
        Paragraph::Plain(
            Text::counted(
                "{number} level, about {minutes} minutes.",
                "{number} levels, about {minutes} minutes.",
                of,
            )
            .with("minutes", minutes),
        ),
        Paragraph::Plain(Text::new(
            "In full screen, what you type stays hidden. Ctrl-T shows it.",
        )),
        Paragraph::Plain(Text::new("Nothing is kept.")),
    ]
}

/// What the big button says.
fn onward(game: &Game, chapter: &Chapter) -> Option<Text> {
    match next(game, chapter) {
        Some(_) if lamps::count(game, &chapter.levels).0 == 0 => Some(Text::new("begin")),
        Some(_) => Some(Text::new("go on")),
        None => lab::is_there(game).then(|| Text::new("to the Lab")),
    }
}

/// The first level whose lamp is dark.
fn next(game: &Game, chapter: &Chapter) -> Option<LevelId> {
    let progress = game.progress.as_ref();
    let is_dark = |level: &&LevelId| progress.is_none_or(|progress| progress.stars(level) == 0);
    chapter.levels.iter().find(is_dark).cloned()
}

pub(super) fn go(game: &mut Game) -> Vec<Effect> {
    let next = game.chapter().and_then(|chapter| next(game, chapter));
    match next {
        Some(level) => game.play(&level),
        None => game.enter_lab(),
    }
}

pub(super) fn pick(game: &mut Game, id: &Id) -> Vec<Effect> {
    if *id == LAB {
        return game.enter_lab();
    }
    if *id == SETTINGS {
        return game.open(Screen::Settings);
    }
    if *id == QUIT {
        return vec![Effect::Quit];
    }
    let levels = game.chapter().map(|chapter| chapter.levels.clone());
    let picked = levels.into_iter().flatten().enumerate();
    let mut picked = picked.filter(|(index, _)| numbered("level", *index) == *id);
    picked
        .next()
        .map_or_else(Vec::new, |(_, level)| game.play(&level))
}
