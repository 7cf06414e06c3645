//! `Voice`: turns texts into lines that are safe to print and good to hear.

use crate::plain::words;
use crate::stage::{Item, Picture};
use crate::words::{Catalog, Text};

/// What a line is, as far as it matters for saying it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::plain) enum Kind {
    /// Words like any other.
    Words,
    /// Describes somebody: said when one meets them first.
    Portrait {
        /// The name of the drawing.
        person: String,
    },
    /// A card that nothing is to be said of: said with the question, not when it is put back.
    Unmarked,
    /// A card that is not held up. Where it was a moment ago, this is said in place of the line.
    Down {
        /// The line that says so.
        back: String,
    },
    /// What a line to type is for: not said again when one tries again.
    Task,
    /// What is still wanted of what was typed.
    Unmet,
    /// A message of the one for whom the child picks.
    Mine,
    /// Something that can be done in a talk beside replying: said in full once in a step.
    Beside {
        /// What it is called, whatever its number is now.
        label: String,
    },
    /// All of that in short, for when it is known.
    Also,
    /// Begins a speech. Holds who speaks in which mood, and the line without the mood, for
    /// somebody who goes on speaking in the same.
    Speech {
        /// Who and how, to be compared only.
        speaker: String,
        /// The line without the mood.
        brief: String,
    },
}

impl Kind {
    /// Who speaks and how, if somebody begins to.
    pub(in crate::plain) fn speaker(self) -> Option<String> {
        match self {
            Self::Speech { speaker, .. } => Some(speaker),
            Self::Words
            | Self::Portrait { .. }
            | Self::Unmarked
            | Self::Down { .. }
            | Self::Task
            | Self::Unmet
            | Self::Mine
            | Self::Beside { .. }
            | Self::Also => None,
        }
    }
}

/// One line to say, without its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::plain) struct Line {
    pub(in crate::plain) kind: Kind,
    pub(in crate::plain) words: String,
}

/// What is to be seen in a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its alt text, as it looks on stage.
    pub words: String,
    /// The places in it, each with its id and its alt text.
    pub places: Vec<(String, String)>,
}

impl From<String> for Seen {
    fn from(words: String) -> Self {
        Self {
            words,
            places: Vec::new(),
        }
    }
}

/// Gives what is to be seen in a picture, if anything is known of it.
type Describe = Box<dyn Fn(&Picture) -> Option<Seen>>;

/// Who says things: in which language, and how pictures are described.
pub(in crate::plain) struct Voice {
    pub(in crate::plain) catalog: Catalog,
    pub(in crate::plain) describe: Describe,
}

impl Voice {
    /// The words for a text as they may be printed: a text from a level cannot smuggle in escape
    /// codes, and no line is empty.
    pub(in crate::plain) fn say(&self, text: &Text) -> Vec<String> {
        self.catalog
            .say(text)
            .lines()
            .map(|line| {
                line.split(|letter: char| letter.is_control() || letter.is_whitespace())
                    .filter(|word| !word.is_empty())
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// Whether a text's words begin with another's, whatever sign ends those.
    pub(in crate::plain) fn begins(&self, text: &Text, with: &Text) -> bool {
        let with = self.say(with).concat();
        self.say(text)
            .concat()
            .starts_with(with.trim_end_matches('.'))
    }

    /// The lines for a text.
    pub(in crate::plain) fn lines(&self, text: &Text) -> Vec<Line> {
        self.say(text)
            .into_iter()
            .map(|words| Line {
                kind: Kind::Words,
                words,
            })
            .collect()
    }

    /// One line for a text, whatever line ends are in it.
    pub(in crate::plain) fn one_line(&self, text: &Text) -> Line {
        Line {
            kind: Kind::Words,
            words: self.say(text).join(" "),
        }
    }

    /// The lines for a text that is a whole sentence.
    pub(in crate::plain) fn sentence(&self, text: &Text) -> Vec<Line> {
        self.lines(&self.whole(text.clone()))
    }

    /// Lines of the same words that are of another kind.
    pub(in crate::plain) fn of_kind(kind: &Kind, lines: Vec<Line>) -> Vec<Line> {
        lines
            .into_iter()
            .map(|line| Line {
                kind: kind.clone(),
                words: line.words,
            })
            .collect()
    }

    /// The text as a sentence of its own: with a capital and a full stop.
    pub(in crate::plain) fn whole(&self, text: Text) -> Text {
        let said = self.catalog.say(&text);
        let mut letters = said.chars();
        let capital = match letters.next() {
            Some(first) if first.is_lowercase() => {
                Text::verbatim(first.to_uppercase().chain(letters).collect::<String>())
            }
            Some(_) | None => text,
        };
        self.ended(capital)
    }

    /// The text with a full stop, unless it ends by itself; speech synthesizers run on otherwise.
    pub(in crate::plain) fn ended(&self, text: Text) -> Text {
        if text.is_empty() || self.is_ended(&text) {
            text
        } else {
            words::SENTENCE.with("words", text)
        }
    }

    /// Whether a text ends like a sentence.
    pub(in crate::plain) fn is_ended(&self, text: &Text) -> bool {
        self.catalog
            .say(text)
            .trim_end()
            .trim_end_matches(['"', '\'', '”', '’', ')'])
            .ends_with(['.', '!', '?', '…', ':'])
    }

    /// What is to be seen in a picture, if anything is known of it.
    pub(in crate::plain) fn describe(&self, picture: &Picture) -> Vec<Line> {
        (self.describe)(picture).map_or_else(Vec::new, |seen| {
            let description = Text::from_data(seen.words);
            if description.is_empty() {
                return Vec::new();
            }
            self.sentence(&words::PICTURE.with("description", description))
        })
    }

    /// The houses of a map that can't be visited yet, as no item leads there.
    pub(in crate::plain) fn soon(&self, picture: &Picture, items: &[Item]) -> Vec<Line> {
        let places = (self.describe)(picture).map_or_else(Vec::new, |seen| seen.places);
        let leads = |item: &Item, id: &String| item.place.as_ref() == Some(id);
        let closed = places
            .into_iter()
            .filter(|(id, _)| !items.iter().any(|item| leads(item, id)));
        let lines = closed.flat_map(|(_, title)| {
            self.sentence(&words::SOON.with("place", Text::from_data(title)))
        });
        lines.collect()
    }

    /// What is to be seen of somebody.
    pub(in crate::plain) fn portrait(&self, picture: &Picture) -> Vec<Line> {
        let person = picture.name.clone();
        Self::of_kind(&Kind::Portrait { person }, self.describe(picture))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stage::Id;

    fn voice() -> Voice {
        Voice {
            catalog: Catalog::English,
            describe: Box::new(|picture| Some(picture.name.clone().into())),
        }
    }

    #[test]
    fn escape_codes_and_other_controls_never_get_out() {
        let said = voice().say(&Text::from_data(
            "one\u{1b}[31m two\u{7}\n\n \t \nthree\r\n",
        ));
        assert_eq!(said, ["one [31m two", "three"]);
    }

    #[test]
    fn a_sentence_gets_one_end_and_no_second() {
        let voice = voice();
        let said = |source| {
            let ended = voice.ended(Text::new(source));
            voice.catalog.say(&ended)
        };
        assert_eq!(said("The fish"), "The fish.");
        assert_eq!(said("The fish?"), "The fish?");
        assert_eq!(said("“The fish!”"), "“The fish!”");
        assert_eq!(said("the ‘fish’"), "the ‘fish’.");
        assert_eq!(said(""), "");
    }

    #[test]
    fn a_whole_sentence_begins_with_a_capital() {
        let voice = voice();
        let said = |source| voice.catalog.say(&voice.whole(Text::new(source)));
        assert_eq!(said("about 15 tries"), "About 15 tries.");
        assert_eq!(said("élan!"), "Élan!");
        assert_eq!(said("15 tries"), "15 tries.");
        assert_eq!(said(""), "");
    }

    #[test]
    fn a_picture_of_which_nothing_is_known_is_not_mentioned() {
        let voice = voice();
        assert_eq!(voice.describe(&Picture::new("")), []);
        let lines = voice.describe(&Picture::new("A pond"));
        assert_eq!(lines.first().unwrap().words, "Picture: A pond.");
        let mute = Voice {
            describe: Box::new(|_| None),
            ..voice
        };
        assert_eq!(mute.describe(&Picture::new("A pond")), []);
    }

    #[test]
    fn houses_of_a_map_that_no_item_leads_to_are_told_as_soon() {
        let place = |id: &str, title: &str| (id.to_owned(), title.to_owned());
        let voice = Voice {
            catalog: Catalog::English,
            describe: Box::new(move |_| {
                Some(Seen {
                    words: "A map".to_owned(),
                    places: vec![place("tower", "A tower"), place("fair", "A fair")],
                })
            }),
        };
        let item = |place: Option<&str>| Item {
            place: place.map(str::to_owned),
            ..Item::new(Id::new("fair"), Text::new("Fair"))
        };
        let soon = |items: &[Item]| -> Vec<String> {
            let lines = voice.soon(&Picture::new("map"), items).into_iter();
            lines.map(|line| line.words).collect()
        };
        assert_eq!(soon(&[item(Some("fair"))]), ["Soon: A tower."]);
        assert_eq!(soon(&[item(None)]), ["Soon: A tower.", "Soon: A fair."]);
    }
}
