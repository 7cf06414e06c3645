//! Says a menu: a number, the label, its mark in words, its note.

use super::scene::stars;
use super::{Kind, Line, Voice};
use crate::plain::words;
use crate::stage::{Dial, Item, Layout, Mark, Menu};
use crate::words::Text;

/// Words that were rolled as the phrase that they make, then the items, numbered from one; in a talk
/// then those beside the replies once more, in short. Where a name was typed, none of its words is
/// the one that is taken.
pub(super) fn menu(menu: &Menu, how: (Layout, bool), voice: &Voice) -> Vec<Line> {
    let mut lines = phrase(menu, voice);
    let is_beside = |item: &Item| how.0 == Layout::Chat && item.heading.is_some();
    let first = menu.items.iter().position(is_beside);
    let replies = first.unwrap_or(menu.items.len());
    let numbered = menu.items.iter().zip(1_u64..).enumerate();
    let items = numbered.flat_map(|(index, (item, number))| {
        let heading = item.heading.iter();
        let mut lines: Vec<Line> = heading.flat_map(|text| voice.sentence(text)).collect();
        lines.extend(
            voice.lines(
                &words::NUMBERED
                    .with("number", number)
                    .with("words", described(item, how, voice)),
            ),
        );
        if index < replies {
            return lines;
        }
        let label = voice.catalog.say(&item.label);
        Voice::of_kind(&Kind::Beside { label }, lines)
    });
    lines.extend(items);
    lines.extend(in_short(menu, replies, voice));
    lines
}

/// What stands behind the replies, each by its number and one word.
fn in_short(menu: &Menu, replies: usize, voice: &Voice) -> Vec<Line> {
    let beside = menu.items.iter().zip(1_u64..).skip(replies);
    let things = beside.map(|(item, number)| {
        let name = item.short.as_ref().unwrap_or(&item.label);
        words::NUMBER_AND_NAME
            .with("number", number)
            .with("name", name.clone())
    });
    let things = words::list(things.collect());
    let said = things.map_or_else(Vec::new, |things| {
        voice.lines(&words::ALSO.with("things", things))
    });
    Voice::of_kind(&Kind::Also, said)
}

/// All rolled words in one line, as they lie now.
fn phrase(menu: &Menu, voice: &Voice) -> Vec<Line> {
    let rolled = menu.items.iter().filter(|item| item.dice.is_some());
    let rolled = words::list(rolled.map(|item| item.label.clone()).collect());
    rolled.map_or_else(Vec::new, |rolled| {
        voice.lines(&words::NOW.with("words", rolled))
    })
}

fn described(item: &Item, (layout, has_typed): (Layout, bool), voice: &Voice) -> Text {
    if let Some(spoken) = &item.spoken {
        let spoken = spoken.clone();
        return match mark(item.mark, layout) {
            None => voice.whole(spoken),
            mark => marked(spoken, mark, voice),
        };
    }
    if let Some(dial) = &item.dial {
        let stands = words::pair(voice.ended(item.label.clone()), set(dial, has_typed));
        return marked(stands, mark(item.mark, layout), voice);
    }
    let label = marked(item.label.clone(), mark(item.mark, layout), voice);
    match &item.note {
        Some(note) => words::pair(label, voice.whole(note.clone())),
        None => label,
    }
}

/// How a switch stands and how else it could; after a typed name, all that can be taken instead.
fn set(dial: &Dial, has_typed: bool) -> Text {
    let now = dial.set().filter(|_| !has_typed);
    let others = dial.choices.iter().enumerate();
    let others = others.filter(|(at, _)| now.is_none() || *at != dial.at);
    let others = words::list(others.map(|(_, choice)| choice.label.clone()).collect());
    let form = if now.is_some() {
        words::ELSE
    } else {
        words::TAKE
    };
    let others = others.map(|others| form.with("words", others));
    let now = now.map(|now| words::NOW.with("words", now.label.clone()));
    let said = now.into_iter().chain(others);
    said.reduce(words::pair).unwrap_or(Text::verbatim(""))
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
    use crate::stage::{DialChoice, Id};
    use crate::words::Catalog;

    fn switch() -> Item {
        let choice = |label| DialChoice {
            id: Id::new(label),
            label: Text::new(label),
        };
        Item::new(Id::new("door"), Text::new("Who can come in?")).dialled(Dial {
            choices: ["Everyone", "Friends", "Nobody"].map(choice).into(),
            at: 1,
        })
    }

    #[test]
    fn a_switch_is_said_with_all_its_choices_and_after_a_typed_name_none_is_taken() {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let said = |has_typed| {
            let of = Menu::new(vec![switch()]);
            let lines = menu(&of, (Layout::Scene, has_typed), &voice).into_iter();
            lines.map(|line| line.words).collect::<String>()
        };
        assert_eq!(
            said(false),
            "1. Who can come in? Now: Friends. Or: Everyone, Nobody."
        );
        assert_eq!(
            said(true),
            "1. Who can come in? To take one of these instead: Everyone, Friends, Nobody."
        );
    }

    #[test]
    fn what_can_be_done_beside_replying_is_named_by_one_word_where_it_has_one() {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let item = |id, label| Item::new(Id::new(id), Text::new(label));
        let in_short = |id, label, short| {
            let mut item = item(id, label);
            item.short = Some(Text::new(short));
            item
        };
        let mut flag = in_short("raise-flag", "Raise a flag", "flag");
        flag.heading = Some(Text::new("Or:"));
        let of = Menu::new(vec![
            item("reply-1", "Hm"),
            flag,
            in_short("tool-1", "Tell Gran", "tell"),
            item("tool-2", "Wave"),
            in_short("tool-3", "Leave this chat", "leave"),
        ]);
        let mut lines = menu(&of, (Layout::Chat, false), &voice);
        assert_eq!(
            lines.pop().unwrap().words,
            "Also: 2 flag, 3 tell, 4 Wave, 5 leave."
        );
        let kinds = lines.iter().filter(|line| line.kind != Kind::Words);
        assert_eq!(kinds.count(), 5, "the heading and four things");
    }

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
            let lines = menu(of, (Layout::Scene, false), &voice).into_iter();
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
