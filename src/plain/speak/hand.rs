//! Says a hand of cards: rows with what to pick, and each card with its number.

use super::menu::{self, marked};
use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Hand, HandCard, Layout, Mark};
use crate::words::Text;

/// The rows with their cards, numbered through, then the tries that are left.
pub(super) fn hand(hand: &Hand, voice: &Voice) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut number = 0_u64;
    for row in &hand.rows {
        lines.extend(voice.sentence(&row.label));
        for card in &row.cards {
            number += 1;
            lines.extend(numbered(number, card, voice));
        }
    }
    lines.extend(held_so_far(hand).iter().flat_map(|held| voice.lines(held)));
    if let Some(made) = &hand.made {
        lines.extend(voice.sentence(&words::MADE.with("made", made.clone())));
    }
    lines.extend(voice.sentence(&hand.tries));
    lines
}

fn numbered(number: u64, card: &HandCard, voice: &Voice) -> Vec<Line> {
    let line = |words| words::NUMBERED.with("number", number).with("words", words);
    let lines = voice.lines(&line(described(card, voice)));
    if card.held {
        return lines;
    }
    let back = line(
        words::MARKED
            .with("words", card.label.clone())
            .with("mark", words::PUT_BACK),
    );
    let kind = Kind::Down {
        back: voice.say(&back).join(" "),
    };
    Voice::of_kind(&kind, lines)
}

/// Which cards are held up, while some are still missing.
fn held_so_far(hand: &Hand) -> Option<Text> {
    let held = hand.cards().filter(|card| card.held && !hand.ready);
    let held = words::both(held.map(|card| card.label.clone()).collect())?;
    Some(words::HELD_SO_FAR.with("cards", held))
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
