//! How a level went: stars, what one can do now, and a question to talk about.

use super::{Screen, credits, lesson, to_home};
use crate::game::{Effect, Figure, Game, Outcome};
use crate::stage::{Action, Body, Id, Item, KeyHint, Layout, Menu, Paragraph, Stage};
use crate::words::Text;

const VILLAGE: Id = Id::new("village");
const NEXT: Id = Id::new("next");
const AGAIN: Id = Id::new("again");
const ALBUM: Id = Id::new("album");

pub(super) fn stage(game: &Game, outcome: &Outcome) -> Stage {
    let mut stage = Stage::new(0, Layout::Result);
    let level = game.course.level(&outcome.level);
    stage.heading = level.map(|level| level.title().clone());
    stage.paragraphs.push(Paragraph::Stars {
        won: outcome.stars,
        label: stars_label(outcome),
    });
    // Of what was skipped nobody can say that it is learnt.
    let learnt = level.filter(|_| !outcome.skipped);
    let objectives = learnt.map(|level| level.objectives()).unwrap_or_default();
    let can: Vec<_> = objectives
        .iter()
        .filter_map(|id| game.course.objectives().get(id))
        .map(|objective| Paragraph::Entry(objective.i_can.clone()))
        .collect();
    if !can.is_empty() {
        stage
            .paragraphs
            .push(Paragraph::Heading(Text::new("New in your tool belt")));
        stage.paragraphs.extend(can);
    }
    stage.paragraphs.extend(figures(outcome));
    if !outcome.oops.is_empty() {
        let cards = outcome.oops.iter().fold(0, |cards, _| cards + 1);
        stage.paragraphs.push(Paragraph::Entry(Text::counted(
            "{number} funny disaster for your Oops album.",
            "{number} funny disasters for your Oops album.",
            cards,
        )));
    }
    if let Some(question) = level.and_then(|level| level.grown_ups().talk.first()) {
        stage
            .paragraphs
            .push(Paragraph::Heading(Text::new("To talk about")));
        stage.paragraphs.push(Paragraph::Plain(question.clone()));
    }
    stage.body = Body::Menu(Menu::new(items(game, outcome)));
    stage.keys = vec![
        KeyHint::new(Action::Transcript, Text::new("what was said")),
        KeyHint::new(Action::Help, Text::new("help")),
        KeyHint::new(Action::Leave, home_key(game)),
    ];
    stage
}

const fn home_key(game: &Game) -> Text {
    if game.lesson.is_some() {
        Text::new("to the lesson")
    } else {
        Text::new("to the village")
    }
}

/// Where to go from here: first of all to the next level, if there is one with a dark lamp.
fn items(game: &Game, outcome: &Outcome) -> Vec<Item> {
    let again = Item::new(AGAIN, Text::new("Play it again"));
    let album = Item::new(ALBUM, Text::new("Open my Oops album"));
    let next = game.next_dark(&outcome.level);
    let next = next.and_then(|level| game.course.level(&level));
    if credits::are_due(game, outcome) {
        return vec![credits::way_here(), again, album];
    }
    if let Some(level) = next {
        let next = Text::new("Next: {level}").with("level", level.title().clone());
        let home = Item::new(VILLAGE, to_home(game));
        return vec![Item::new(NEXT, next), again, album, home];
    }
    let is_over = game.chapter().is_some_and(|it| lesson::is_over(game, it));
    let home = if is_over {
        Text::new("Finish the lesson")
    } else {
        to_home(game)
    };
    vec![Item::new(VILLAGE, home), again, album]
}

fn stars_label(outcome: &Outcome) -> Text {
    match (outcome.stars, outcome.slipped) {
        _ if outcome.skipped => {
            Text::new("Finished! You skipped a part. It waits here, to be played any time.")
        }
        (0 | 1, _) => Text::new("Finished! Play again another way for star two."),
        (2, false) => Text::new("Every choice worked! For star three, play without the last hint."),
        (2, true) => Text::new("All mended! For star three, play without the last hint."),
        (_, false) => Text::new("Every choice worked, without the last hint!"),
        (_, true) => Text::new("All mended, without the last hint!"),
    }
}

/// The two figures in friendly words; nothing where there was no chance.
fn figures(outcome: &Outcome) -> Vec<Paragraph> {
    let line = |figure: Figure, words: &'static str| {
        (figure.of > 0).then(|| {
            let well = u64::from(figure.of.saturating_sub(figure.n));
            Paragraph::Entry(
                Text::new(words)
                    .with("well", well)
                    .with("of", u64::from(figure.of)),
            )
        })
    };
    [
        line(
            outcome.missed,
            "Eagle eye: {well} of {of} right first time.",
        ),
        line(
            outcome.refused,
            "Cool head: you let {well} of {of} harmless things be.",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub(super) fn pick(game: &mut Game, outcome: &Outcome, id: &Id) -> Vec<Effect> {
    if *id == VILLAGE {
        game.leave()
    } else if *id == NEXT {
        let Some(next) = game.next_dark(&outcome.level) else {
            return Vec::new();
        };
        game.screens.pop();
        game.play(&next)
    } else if *id == AGAIN {
        game.screens.pop();
        game.play(&outcome.level)
    } else if *id == ALBUM {
        game.open(Screen::Album)
    } else if credits::are_due(game, outcome) {
        game.go_home();
        credits::go_to(game, id).unwrap_or_default()
    } else {
        Vec::new()
    }
}
