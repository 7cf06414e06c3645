//! What the story is made after, for grown-ups and older children. Facts and figures are those of
//! the reports of 2015 to 2018; whoever changes one looks it up again.

use super::reading_page;
use crate::stage::{Paragraph, Stage};
use crate::words::Text;

pub(super) fn stage() -> Stage {
    let mut stage = reading_page(Text::new("What really happened"));
    let plain = |words| Paragraph::Plain(Text::new(words));
    stage.paragraphs = vec![
        plain(
            "This page is for grown-ups and older children. Blinkyboo is made up. A true story stands behind it.",
        ),
        plain(
            "In November 2015 somebody broke into the computers of VTech, a firm that makes \
             learning toys. By the firm's own count, about 4.85 million accounts of parents and \
             6.4 million profiles of children were taken, all over the world.",
        ),
        plain(
            "In them stood parents' names, addresses and passwords, their secret questions with \
             the answers, and children's names and birthdays. From one service, photos, voices \
             and chats were in reach, too.",
        ),
        plain(
            "The firm did not notice by itself. It learned of it when a journalist asked, and \
             told its customers some days later.",
        ),
        plain(
            "Parents were advised to change that password, and to change it wherever they had \
             used it too; to change secret questions and answers; and to be sparing with \
             children's true details.",
        ),
        plain(
            "The intruder was arrested, and the data was recovered, with no sign that it went to \
             anyone but the reporter. In January 2018 the firm agreed to pay US$650,000 to settle \
             charges in the United States, and to keep a security programme.",
        ),
        plain(
            "It was the firm's job to lock up. The children and their parents did nothing wrong. \
             Not being told much is safer than guarding much: that is a question to ask of any toy.",
        ),
        plain(
            "What we do differently: this game collects nothing. It has no account and no \
             network, and what is typed into a field is never kept.",
        ),
    ];
    stage
}
