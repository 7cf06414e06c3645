//! Says a menu: a number, the label, its mark in words, its note.

use super::scene::stars;
use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{Dial, Item, Layout, Mark, Menu};
use crate::words::Text;

/// Words that were rolled as the phrase that they make, then the items, numbered from one.
pub(super) fn menu(menu: &Menu, layout: Layout, voice: &Voice) -> Vec<Line> {
    let mut lines = phrase(menu, voice);
    let items = menu.items.iter().zip(1_u64..).flat_map(|(item, number)| {
        let heading = item.heading.iter();
        let mut lines: Vec<Line> = heading.flat_map(|text| voice.sentence(text)).collect();
        lines.extend(
            voice.lines(
                &words::NUMBERED
                    .with("number", number)
                    .with("words", described(item, layout, voice)),
            ),
        );
        lines
    });
    lines.extend(items);
    lines
}

/// All rolled words in one line, as they lie now.
fn phrase(menu: &Menu, voice: &Voice) -> Vec<Line> {
    let rolled = menu.items.iter().filter(|item| item.dice.is_some());
    let rolled = words::list(rolled.map(|item| item.label.clone()).collect());
    rolled.map_or_else(Vec::new, |rolled| {
        voice.lines(&words::NOW.with("words", rolled))
    })
}

fn described(item: &Item, layout: Layout, voice: &Voice) -> Text {
    if let Some(spoken) = &item.spoken {
        let spoken = spoken.clone();
        return match mark(item.mark, layout) {
            None => voice.whole(spoken),
            mark => marked(spoken, mark, voice),
        };
    }
    if let Some(set) = item.dial.as_ref().and_then(Dial::set) {
        let stands = words::NOW.with("words", set.label.clone());
        let stands = words::pair(voice.ended(item.label.clone()), stands);
        return marked(stands, mark(item.mark, layout), voice);
    }
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
pub(super) fn mark(mark: Mark, layout: Layout) -> Option<Text> {
    Some(match mark {
        Mark::None | Mark::Place(None) => return None,
        Mark::Done => match layout {
            Layout::Photo => words::FOUND,
            Layout::Scene | Layout::Chat => words::RIGHT,
            Layout::Title | Layout::Village | Layout::Result | Layout::Place | Layout::Page => {
                words::DONE
            }
        },
        Mark::NotYet => words::NOT_YET,
        Mark::On => words::ON,
        Mark::Off => words::OFF,
        Mark::Lamp(0) => words::DARK,
        Mark::Stars(won) | Mark::Lamp(won) => stars(won),
        Mark::Lamps { lit, of } => words::LAMPS.with("lit", lit).with("of", of),
        Mark::Place(Some(place)) => words::comes(place),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::Id;
    use crate::words::Catalog;

    #[test]
    fn rolled_words_are_said_as_a_phrase_before_what_can_be_done_with_them() {
        let word = |word| {
            Item::new(Id::new(word), Text::new(word))
                .noted(Text::new("roll it again"))
                .spoken(Text::new("Roll {word} again.").with("word", Text::new(word)))
                .rolled([1, 2, 3, 4])
        };
        let rolled = Menu::new(vec![
            word("jewel"),
            word("goat"),
            word("pink"),
            Item::new(Id::new("take"), Text::new("Keep these words")),
        ]);
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let said = |of: &Menu| -> Vec<String> {
            let lines = menu(of, Layout::Scene, &voice).into_iter();
            lines.map(|line| line.words).collect()
        };
        assert_eq!(
            said(&rolled),
            [
                "Now: jewel, goat, pink.",
                "1. Roll jewel again.",
                "2. Roll goat again.",
                "3. Roll pink again.",
                "4. Keep these words.",
            ]
        );
        let only = Menu::new(vec![Item::new(Id::new("goat"), Text::new("goat"))]);
        assert_eq!(said(&only), ["1. goat."]);
    }
}
