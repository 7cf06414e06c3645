//! Says what can be done now.

use super::command::Command;
use super::speak::{Voice, letter};
use super::words;
use crate::stage::{Action, Body, KeyHint, Stage};
use crate::words::Text;

/// What an empty line does, if it does something.
pub(super) fn onward(stage: &Stage) -> Option<&KeyHint> {
    let offered = |action: &Action| stage.keys.iter().find(|key| key.action == *action);
    offered(&Action::Go).or_else(|| match &stage.body {
        // Where there is only something to read, the way on may be the way out.
        Body::Nothing => stage.keys.first().filter(|key| key.action == Action::Leave),
        Body::Field(field) if field.text.expose().is_empty() => None,
        Body::Menu(_) | Body::Bins(_) | Body::Field(_) => offered(&Action::Submit),
    })
}

/// Whether text can be typed, so that commands need a colon.
pub(super) fn takes_text(stage: &Stage) -> bool {
    match &stage.body {
        Body::Field(field) => field.editable,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) => false,
    }
}

/// How to answer now.
pub(super) fn prompt(stage: &Stage, voice: &Voice) -> Option<Text> {
    let answer = answer(stage);
    let onward = onward(stage).map(|key| {
        let form = if answer.is_some() {
            words::ONLY_ENTER
        } else {
            words::PRESS_ENTER
        };
        voice.ended(form.with("label", key.label.clone()))
    });
    answer.into_iter().chain(onward).reduce(words::pair)
}

fn answer(stage: &Stage) -> Option<Text> {
    match &stage.body {
        Body::Nothing => None,
        Body::Menu(menu) => match menu.items.len() {
            0 => None,
            count @ 1..=3 => words::either(
                (1..=count)
                    .map(|number| Text::verbatim(number.to_string()))
                    .collect(),
            )
            .map(|numbers| words::TYPE_ONE.with("numbers", numbers)),
            count => Some(
                words::TYPE_UP_TO
                    .with("first", 1)
                    .with("last", count as u64),
            ),
        },
        Body::Bins(bins) => (!bins.cards.is_empty() && !bins.bins.is_empty()).then(|| {
            let example = format!("{}{}", letter(0), bins.bins.len());
            words::TYPE_CARD.with("example", Text::verbatim(example))
        }),
        Body::Field(field) => field.editable.then_some(words::TYPE_TEXT),
    }
}

/// Which commands can be typed instead; `None` without any.
pub(super) fn commands(stage: &Stage, commands: impl Iterator<Item = Command>) -> Option<Text> {
    let list = words::either(commands.map(Command::text).collect())?;
    let form = if takes_text(stage) {
        words::OR_TYPE_COLON
    } else {
        words::OR_TYPE
    };
    Some(form.with("commands", list))
}

/// Everything that can be done now.
pub(super) fn possible(stage: &Stage, voice: &Voice) -> Text {
    let possible = Command::possible(stage);
    match prompt(stage, voice) {
        Some(prompt) => match commands(stage, possible) {
            Some(commands) => words::pair(prompt, commands),
            None => prompt,
        },
        None => only_commands(possible),
    }
}

/// How to answer where there is nothing but commands. `again` is always one.
pub(super) fn only_commands(commands: impl Iterator<Item = Command>) -> Text {
    let list = words::either(commands.map(Command::text).collect());
    words::TYPE_COMMAND.with("commands", list.unwrap_or_else(|| Command::Again.text()))
}
