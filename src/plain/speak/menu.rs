//! Says a menu: a number, the label, its mark in words, its note.

use super::scene::stars;
use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Item, Layout, Mark, Menu};
use crate::words::Text;

/// The items, numbered from one.
pub(super) fn menu(menu: &Menu, layout: Layout, voice: &Voice) -> Vec<Line> {
    menu.items
        .iter()
        .zip(1_u64..)
        .flat_map(|(item, number)| {
            voice.lines(
                &words::NUMBERED
                    .with("number", number)
                    .with("words", described(item, layout, voice)),
            )
        })
        .collect()
}

fn described(item: &Item, layout: Layout, voice: &Voice) -> Text {
    let label = marked(item.label.clone(), mark(item.mark, layout), voice);
    match &item.note {
        Some(note) => words::pair(label, voice.whole(note.clone())),
        None => label,
    }
}

/// A text with a mark behind it, as a sentence.
pub(super) fn marked(text: Text, mark: Option<Text>, voice: &Voice) -> Text {
    match mark {
        None => voice.ended(text),
        Some(mark) if voice.is_ended(&text) => words::MARKED_SENTENCE
            .with("words", text)
            .with("mark", mark),
        Some(mark) => words::MARKED.with("words", text).with("mark", mark),
    }
}

/// A mark in words. What is "done" among places and pages is "right" among answers.
pub(super) const fn mark(mark: Mark, layout: Layout) -> Option<Text> {
    Some(match mark {
        Mark::None => return None,
        Mark::Done => match layout {
            Layout::Scene => words::RIGHT,
            Layout::Title | Layout::Village | Layout::Result | Layout::Page => words::DONE,
        },
        Mark::NotYet => words::NOT_YET,
        Mark::On => words::ON,
        Mark::Off => words::OFF,
        Mark::Stars(won) => stars(won),
    })
}
