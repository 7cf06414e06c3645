//! What this program promises, for grown-ups.

use super::reading_page;
use crate::stage::{Paragraph, Stage};
use crate::words::Text;

pub(super) fn stage(guest: bool) -> Stage {
    let mut stage = reading_page(Text::new("Our promise"));
    let entry = |words| Paragraph::Entry(Text::new(words));
    stage.paragraphs = vec![
        entry("No network, no account, no advertising. Nothing leaves this computer."),
        entry("It never asks for a real name, password, school, place or photo."),
        entry("What is typed into a field is never kept anywhere."),
        entry(
            "Kept are a rolled nickname, settings, stars, found cards, dates without times, \
             and where a level was left.",
        ),
        entry("One file for each keeper, in plain text: “otterlock data show” prints it."),
        entry("“otterlock data erase” deletes it. “otterlock privacy” says more."),
        if guest {
            entry("You play as a guest: nothing at all is kept.")
        } else {
            entry("“otterlock --guest” keeps nothing at all.")
        },
    ];
    stage
}
