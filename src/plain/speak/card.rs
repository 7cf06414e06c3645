//! Says the card about somebody as it is now. Never a name that a child made up.

use super::{Line, Voice};
use crate::plain::words;
use crate::stage::{CardName, Stage};
use crate::words::Text;

/// The whole name and all lines, in one line; nothing where there is no card.
pub(super) fn card(stage: &Stage, voice: &Voice) -> Vec<Line> {
    let Some(card) = &stage.card else {
        return Vec::new();
    };
    let name = match &card.name {
        CardName::Mixed(words) => {
            let words = words.iter().cloned().reduce(words::pair);
            words.unwrap_or(Text::verbatim(""))
        }
        CardName::Typed { .. } => words::TYPED_NAME,
    };
    let name = words::NAME_NOW.with("name", name);
    let lines = card.lines.iter().map(|line| voice.ended(line.clone()));
    let lines = lines
        .reduce(words::pair)
        .map_or(words::EMPTY_CARD, |lines| {
            words::ON_THE_CARD.with("lines", lines)
        });
    vec![voice.one_line(&words::pair(name, lines))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::{FieldText, Layout, NameCard};
    use crate::words::Catalog;

    fn said(typed: bool, lines: Vec<Text>) -> String {
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(|_| None),
        };
        let mut stage = Stage::new(1, Layout::Scene);
        stage.card = Some(NameCard {
            title: Text::new("The card of Pip"),
            name: if typed {
                CardName::Typed {
                    text: FieldText::new("CanaryBiscuit"),
                    veiled: false,
                }
            } else {
                CardName::Mixed(["Captain", "Noodle", "Boots"].map(Text::new).to_vec())
            },
            lines,
        });
        let lines = card(&stage, &voice).into_iter();
        lines.map(|line| line.words).collect()
    }

    #[test]
    fn the_whole_name_is_said_word_by_word_and_every_line() {
        assert_eq!(
            said(false, vec![Text::new("I like soup"), Text::new("Honk!")]),
            "Name now: Captain Noodle Boots. On the card: I like soup. Honk!"
        );
    }

    #[test]
    fn a_typed_name_is_never_said() {
        assert_eq!(
            said(true, Vec::new()),
            "Name now: a name that you typed. Nothing else is on the card."
        );
    }
}
