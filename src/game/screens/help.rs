//! Help: first for real life, then for the game.

use super::reading_page;
use crate::content::{Helpline, helplines, helplines_checked};
use crate::stage::{Paragraph, Stage};
use crate::words::{Argument, Text};

pub(super) fn stage() -> Stage {
    let mut stage = reading_page(Text::new("Help"));
    stage.paragraphs = [
        heading("If this is real"),
        plain("Tell a grown-up you trust."),
        plain(
            "If that grown-up is busy, doesn't listen, or is the worry, tell a different one. \
             You are not in trouble.",
        ),
        plain("You can skip, stop, or ask a grown-up any time."),
    ]
    .into();
    stage.paragraphs.extend(numbers());
    stage.paragraphs.extend([
        heading("In the game"),
        entry("Enter goes on. Arrows or digits choose. A mouse works too."),
        entry("H gives a hint. A asks Auntie Bo. That never costs anything."),
        entry("R rewinds, so you can see what the other choice does."),
        entry("T shows what was said. W explains hard words. P goes on in plain text."),
        entry("Escape leaves. All you did is kept."),
        entry("While you type a password, letters are letters. Use F1 for help there."),
    ]);
    stage
}

/// Whom to ring, by country.
fn numbers() -> Vec<Paragraph> {
    let line = |line: &Helpline| {
        Paragraph::Entry(
            Text::new("{country}: {name}, {number}")
                .with("country", Text::from_data(line.country.clone()))
                .with("name", Argument::Verbatim(line.name.clone()))
                .with("number", Argument::Verbatim(line.number.clone())),
        )
    };
    let mut numbers = vec![heading("To ring somebody")];
    numbers.push(plain(
        "Somebody at school can help. In an emergency, ring the emergency number.",
    ));
    numbers.extend(helplines().iter().map(line));
    numbers.extend(helplines_checked().map(|checked| {
        Paragraph::Plain(
            Text::new("Numbers checked on {date}.")
                .with("date", Argument::Verbatim(checked.to_string())),
        )
    }));
    numbers
}

fn heading(words: &'static str) -> Paragraph {
    Paragraph::Heading(Text::new(words))
}

fn plain(words: &'static str) -> Paragraph {
    Paragraph::Plain(Text::new(words))
}

fn entry(words: &'static str) -> Paragraph {
    Paragraph::Entry(Text::new(words))
}
