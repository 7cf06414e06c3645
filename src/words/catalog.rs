//! `Catalog`: says a `Text` in a language.

use super::{Argument, Text};

/// A language that texts are said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Catalog {
    /// The source language, as it is written.
    #[default]
    English,
    /// English in strange letters. A word that shows up in plain letters has not passed through
    /// the catalogue, so a translator could never reach it.
    Pseudo,
}

impl Catalog {
    /// The words to show for a text. A gap without an argument is left as it is written, so that
    /// braces in a level are harmless.
    pub fn say(self, text: &Text) -> String {
        let mut said = String::new();
        let mut rest = text.form();
        while let Some((before, after)) = rest.split_once('{') {
            self.push(&mut said, before);
            let filled = after
                .split_once('}')
                .and_then(|(name, tail)| text.argument(name).map(|argument| (argument, tail)));
            if let Some((argument, tail)) = filled {
                said.push_str(&self.fill(argument));
                rest = tail;
            } else {
                said.push('{');
                rest = after;
            }
        }
        self.push(&mut said, rest);
        said
    }

    fn fill(self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => self.say(text),
            Argument::Number(number) => number.to_string(),
            Argument::Verbatim(shown) => shown.clone(),
        }
    }

    fn push(self, said: &mut String, words: &str) {
        match self {
            Self::English => said.push_str(words),
            Self::Pseudo => said.extend(words.chars().map(strange)),
        }
    }
}

/// A look-alike of the same width for each plain letter.
fn strange(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const STRANGE: &str = "àƀçďéƒĝĥíĵķĺɱñöþɋřšťůṽŵẋýžÀƁÇĎÉƑĜĤÍĴĶĹṀÑÖÞɊŘŠŤŮṼŴẊÝŽ";
    PLAIN
        .chars()
        .zip(STRANGE.chars())
        .find_map(|(plain, strange)| (plain == letter).then_some(strange))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_any_order_and_as_often_as_they_stand() {
        let text = Text::new("{who} and {what}, {who}!")
            .with("what", Argument::Verbatim("tea".into()))
            .with("who", Text::new("Pip"));
        assert_eq!(Catalog::English.say(&text), "Pip and tea, Pip!");
    }

    #[test]
    fn braces_without_an_argument_stay_as_they_are_written() {
        let text = Text::from_data("a {brace} and a { lonely one");
        assert_eq!(Catalog::English.say(&text), "a {brace} and a { lonely one");
    }

    #[test]
    fn the_number_decides_between_one_and_many() {
        let stars = |number| Text::counted("{number} star", "{number} stars", number);
        assert_eq!(Catalog::English.say(&stars(1)), "1 star");
        assert_eq!(Catalog::English.say(&stars(0)), "0 stars");
        assert_eq!(Catalog::English.say(&stars(3)), "3 stars");
    }

    #[test]
    fn pseudo_leaves_no_plain_letter_except_in_verbatim_arguments() {
        let text = Text::new("Zebra Quiz {file} {nested}")
            .with("file", Argument::Verbatim("save.ron".into()))
            .with("nested", Text::new("jam"));
        assert_eq!(Catalog::Pseudo.say(&text), "Žéƀřà Ɋůíž save.ron ĵàɱ");
    }

    #[test]
    fn every_letter_has_a_strange_form_of_width_one() {
        for letter in ('a'..='z').chain('A'..='Z') {
            let form = strange(letter);
            assert!(!form.is_ascii(), "{letter}");
            assert_eq!(unicode_width::UnicodeWidthChar::width(form), Some(1));
        }
        assert_eq!(strange('7'), '7');
    }
}
