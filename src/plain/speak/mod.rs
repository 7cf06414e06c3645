//! Puts each part of a stage into lines. Says everything; what is news is decided elsewhere.

mod attacked;
mod bins;
mod card;
mod chat;
mod field;
mod hand;
mod holders;
mod jigsaw;
mod lanes;
mod menu;
mod outcome;
mod scene;
mod voice;

pub(super) use bins::{left, letter};
pub(super) use chat::chat;
pub(super) use field::{outcome, veil};
pub(super) use outcome::{feedback, hint, reveal};
pub(super) use scene::{ask, heading, notice, parade, paragraphs, scenery, speech, trail};
pub use voice::Seen;
pub(super) use voice::{Kind, Line, Voice};

use crate::stage::{Body, Stage};

/// The locks side by side, whoever has a picture, what can be worked on, the card that comes of it,
/// and the jigsaw.
pub(super) fn body(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let mut lines = lanes::lanes(stage, voice);
    lines.extend(holders::holders(stage, voice));
    lines.extend(match &stage.body {
        Body::Nothing => Vec::new(),
        Body::Menu(menu) => {
            let has_typed = stage.card.as_ref().is_some_and(|card| card.name.is_typed());
            menu::menu(menu, (stage.layout, has_typed), voice)
        }
        Body::Bins(bins) => bins::bins(bins, voice),
        Body::Field(field) => field::task(field, voice),
        Body::Hand(hand) => hand::hand(hand, voice),
    });
    lines.extend(card::card(stage, voice));
    lines.extend(jigsaw::jigsaw(stage, voice));
    lines
}
