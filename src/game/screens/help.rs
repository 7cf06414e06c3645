//! Help: first for real life, then for the game.

use super::reading_page;
use crate::content::{Helpline, helplines, helplines_checked};
use crate::stage::{Paragraph, Stage};
use crate::words::{Argument, Text};

pub(super) fn stage(guest: bool) -> Stage {
    let mut stage = reading_page(Text::new("Help"));
    stage.paragraphs = [
        heading("If this is real"),
        plain("Tell a grown-up you trust."),
        plain(
            "If that grown-up is busy, doesn't listen, or is the worry, tell a different one. \
             You are not in trouble.",
        ),
        plain("You can skip, stop, or ask a grown-up, any time."),
    ]
    .into();
    stage.paragraphs.extend([
        heading("In the game"),
        Paragraph::Controls,
        entry("Too much to read? Fewer words is in the settings."),
        entry("Hints are free. Only the last one saves a star for next time."),
        if guest {
            entry("As a guest you leave no trace: nothing is kept.")
        } else {
            entry("Leave when you like. All you did is kept.")
        },
    ]);
    stage.paragraphs.extend(numbers());
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
