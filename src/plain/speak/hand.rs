//! Says a hand of cards: rows with what to pick, and each card with its number.

use super::menu::{self, marked};
use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Hand, HandCard, Layout, Mark};
use crate::words::Text;

/// The rows with their cards, numbered through, then the tries that are left.
pub(super) fn hand(hand: &Hand, voice: &Voice) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut number = 0;
    for row in &hand.rows {
        lines.extend(voice.sentence(&row.label));
        for card in &row.cards {
            number += 1;
            lines.extend(
                voice.lines(
                    &words::NUMBERED
                        .with("number", number)
                        .with("words", described(card, voice)),
                ),
            );
        }
    }
    if let Some(made) = &hand.made {
        lines.extend(voice.sentence(&words::MADE.with("made", made.clone())));
    }
    lines.extend(voice.sentence(&hand.tries));
    lines
}

fn described(card: &HandCard, voice: &Voice) -> Text {
    let label = match &card.note {
        Some(note) => words::WITH_NOTE
            .with("label", card.label.clone())
            .with("note", note.clone()),
        None => card.label.clone(),
    };
    let held = card.held.then_some(words::HELD);
    let known = match card.mark {
        Mark::NotYet => Some(words::NOT_THIS_ONE),
        mark @ (Mark::None
        | Mark::Done
        | Mark::On
        | Mark::Off
        | Mark::Stars(_)
        | Mark::Lamp(_)
        | Mark::Lamps { .. }
        | Mark::Place(_)) => menu::mark(mark, Layout::Scene),
    };
    let state = held.into_iter().chain(known);
    marked(label, words::list(state.collect()), voice)
}
