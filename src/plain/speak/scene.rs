//! Says where one is, what is to be seen, who speaks, and what there is to read.

use super::chat::tells_own_line;
use super::{Kind, Line, Voice};
use crate::plain::command::Command;
use crate::plain::words;
use crate::stage::{Body, Layout, Paragraph, Picture, Stage};
use crate::words::Text;

/// What the screen is called.
pub(in crate::plain) fn heading(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage
        .heading
        .as_ref()
        .map_or_else(Vec::new, |heading| voice.sentence(heading))
}

/// How far along a level is.
pub(in crate::plain) fn trail(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage
        .trail
        .filter(|trail| trail.of > 0)
        .map_or_else(Vec::new, |trail| {
            let step = trail.done.saturating_add(1).min(trail.of);
            voice.lines(
                &words::STEP
                    .with("step", step as u64)
                    .with("of", trail.of as u64),
            )
        })
}

/// What must be known now.
pub(in crate::plain) fn notice(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage
        .notice
        .as_ref()
        .map_or_else(Vec::new, |notice| voice.sentence(notice))
}

/// The large picture; of the map, also which houses can't be visited yet.
pub(in crate::plain) fn scenery(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(picture) = &stage.picture else {
        return Vec::new();
    };
    let mut lines = voice.describe(picture);
    if let Some(caption) = &picture.caption {
        lines.extend(voice.lines(&words::CAPTION.with("caption", caption.clone())));
    }
    if let (Layout::Village, Body::Menu(menu)) = (stage.layout, &stage.body) {
        lines.extend(voice.soon(picture, &menu.items));
    }
    lines
}

/// Who walks by.
pub(in crate::plain) fn parade(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage
        .parade
        .as_ref()
        .map_or_else(Vec::new, |parade| voice.sentence(&parade.line))
}

/// Who speaks, and what.
pub(in crate::plain) fn speech(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage.speech.as_ref().map_or_else(Vec::new, |speech| {
        let mut lines = voice.portrait(&speech.portrait);
        lines.extend(says(&speech.name, &speech.portrait, &speech.text, voice));
        lines
    })
}

/// What somebody says, with the name in front.
pub(super) fn says(name: &Text, portrait: &Picture, text: &Text, voice: &Voice) -> Vec<Line> {
    let brief = words::SAYS
        .with("name", name.clone())
        .with("words", text.clone());
    let mood = portrait.mood.as_deref().unwrap_or_default();
    let full = if mood.is_empty() {
        brief.clone()
    } else {
        words::SAYS_IN_MOOD
            .with("name", name.clone())
            .with("mood", words::mood(mood))
            .with("words", text.clone())
    };
    let speaker = format!("{} {mood}", voice.catalog.say(name));
    let mut lines = voice.lines(&full);
    if let (Some(first), Some(brief)) = (lines.first_mut(), voice.say(&brief).into_iter().next()) {
        first.kind = Kind::Speech { speaker, brief };
    }
    lines
}

/// What there is to read.
pub(in crate::plain) fn paragraphs(stage: &Stage, voice: &Voice) -> Vec<Line> {
    stage
        .paragraphs
        .iter()
        .flat_map(|paragraph| match paragraph {
            Paragraph::Heading(text) | Paragraph::Plain(text) | Paragraph::Entry(text) => {
                voice.sentence(text)
            }
            Paragraph::Stars { won, label } => {
                let mut lines = voice.sentence(&stars(*won));
                lines.extend(voice.sentence(label));
                lines
            }
            Paragraph::Controls => controls(voice),
        })
        .collect()
}

/// How to play by typing lines.
fn controls(voice: &Voice) -> Vec<Line> {
    let name = |form: Text, commands: &[(&'static str, Command)]| {
        commands
            .iter()
            .fold(form, |form, (gap, command)| form.with(gap, command.text()))
    };
    let example = Text::verbatim(format!(":{}", Command::Hint.word()));
    [
        words::CONTROLS_ANSWER,
        name(
            words::CONTROLS_HELPERS,
            &[("hint", Command::Hint), ("ask", Command::Ask)],
        ),
        name(
            words::CONTROLS_WAYS,
            &[("rewind", Command::Rewind), ("words", Command::Words)],
        ),
        name(words::CONTROLS_SKIPPING, &[("skip", Command::Skip)]),
        name(
            words::CONTROLS_HEARING,
            &[
                ("again", Command::Again),
                ("transcript", Command::Transcript),
            ],
        ),
        words::CONTROLS_COLON.with("example", example),
        name(
            words::CONTROLS_LEAVING,
            &[("back", Command::Back), ("quit", Command::Quit)],
        ),
    ]
    .iter()
    .flat_map(|line| voice.lines(line))
    .collect()
}

/// Stars in words.
pub(super) const fn stars(won: u8) -> Text {
    match won {
        0 => words::NO_STARS,
        1 => words::ONE_STAR,
        2 => words::TWO_STARS,
        3.. => words::THREE_STARS,
    }
}

/// The question or task.
pub(in crate::plain) fn ask(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let mut lines = match stage.layout {
        Layout::Village => voice.lines(&words::ON_THE_MAP),
        Layout::Title
        | Layout::Scene
        | Layout::Photo
        | Layout::Chat
        | Layout::Result
        | Layout::Place
        | Layout::Page => Vec::new(),
    };
    if let Some(ask) = &stage.ask
        && !tells_own_line(stage, ask, voice)
    {
        lines.extend(voice.sentence(ask));
    }
    lines
}
