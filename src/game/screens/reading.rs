//! What is read beside a level: what was said so far, and hard words.

use super::reading_page;
use crate::activity::Line;
use crate::game::{Game, Session};
use crate::stage::{Paragraph, Stage};
use crate::words::Text;

pub(super) fn transcript(game: &Game) -> Stage {
    let mut stage = reading_page(Text::new("So far"));
    let line = |line: &Line| {
        Paragraph::Entry(match &line.by {
            Some(by) => Text::new("{who}: {words}")
                .with("who", by.clone())
                .with("words", line.text.clone()),
            None => line.text.clone(),
        })
    };
    let lines = game.session.iter().flat_map(Session::transcript);
    stage.paragraphs = lines.map(line).collect();
    stage
}

pub(super) fn words(game: &Game) -> Stage {
    let mut stage = reading_page(Text::new("Hard words"));
    let words = game
        .session
        .iter()
        .flat_map(|session| session.level().words());
    stage.paragraphs = words
        .map(|(word, meaning)| {
            Paragraph::Entry(
                Text::new("{word}: {meaning}")
                    .with("word", Text::from_data(word.clone()))
                    .with("meaning", meaning.clone()),
            )
        })
        .collect();
    stage
}
