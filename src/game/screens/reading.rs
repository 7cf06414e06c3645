//! What is read beside a level: what was said so far, and hard words.

use super::reading_page;
use crate::activity::Line;
use crate::game::{Game, Session};
use crate::stage::{Paragraph, Stage};
use crate::words::{Catalog, Text};

pub(super) fn transcript(game: &Game) -> Stage {
    let mut stage = reading_page(Text::new("So far"));
    let line = |line: &Line| {
        Paragraph::Entry(match &line.by {
            Some(by) => Text::new("{who}: {words}")
                .with("who", by.clone())
                .with("words", line.text.clone()),
            None => line.text.clone(),
        })
    };
    let lines = game.session.iter().flat_map(Session::transcript);
    stage.paragraphs = lines.map(line).collect();
    stage
}

/// Hard words: first those that stand on the page that was left for this one.
pub(super) fn words(game: &Game) -> Stage {
    let mut stage = reading_page(Text::new("Hard words"));
    let Some(session) = &game.session else {
        return stage;
    };
    let said = said(&session.stage(game.settings()));
    let is_here = |(word, _): &(&String, &Text)| stands_in(word, &said);
    let words = session.level().words().iter();
    let (here, others): (Vec<_>, Vec<_>) = words.partition(is_here);
    // Headings help only where there is something on both sides.
    let is_parted = !here.is_empty() && !others.is_empty();
    let part = |heading: Text, words: Vec<(&String, &Text)>| {
        let heading = is_parted.then_some(Paragraph::Heading(heading));
        let words = words
            .into_iter()
            .map(|(word, meaning)| entry(word, meaning));
        heading.into_iter().chain(words).collect::<Vec<_>>()
    };
    stage.paragraphs = part(Text::new("On this page"), here);
    stage
        .paragraphs
        .extend(part(Text::new("In this level"), others));
    stage
}

fn entry(word: &str, meaning: &Text) -> Paragraph {
    Paragraph::Entry(
        Text::new("{word}: {meaning}")
            .with("word", Text::from_data(word))
            .with("meaning", meaning.clone()),
    )
}

/// All words of a stage in small letters. Levels and their hard words are written in English,
/// whatever language they are shown in.
fn said(stage: &Stage) -> Vec<String> {
    let texts = stage.texts().into_iter();
    texts
        .flat_map(|text| parted(&Catalog::English.say(text)))
        .collect()
}

fn parted(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// What a word may have more where it stands: "firms", "guessing". Of "otter's", the letter behind
/// the apostrophe is a word of its own.
const ENDINGS: [&str; 5] = ["s", "es", "ed", "er", "ing"];

/// Of these, the ones before which the last letter is doubled: "swapped", "yodelling".
const DOUBLING: [&str; 3] = ["ed", "er", "ing"];

/// Whether a word is another one with an ending of English, or that word itself.
fn is_form_of(said: &str, word: &str) -> bool {
    let Some(ending) = said.strip_prefix(word) else {
        return false;
    };
    let undoubled = word
        .chars()
        .next_back()
        .and_then(|last| ending.strip_prefix(last));
    ending.is_empty()
        || ENDINGS.contains(&ending)
        || undoubled.is_some_and(|ending| DOUBLING.contains(&ending))
}

/// Whether a hard word, which may be several, stands among words.
fn stands_in(word: &str, said: &[String]) -> bool {
    let wanted = parted(word);
    let is_meant = |(wanted, said): (&String, &String)| is_form_of(said, wanted);
    !wanted.is_empty()
        && said
            .windows(wanted.len())
            .any(|part| wanted.iter().zip(part).all(is_meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_word_is_found_in_other_forms_and_among_several_but_not_inside_another() {
        let said = parted("Two FIRMS were guessing: a storeroom, isn't it? Infirm!");
        for word in ["firm", "guess", "Two firms", "storeroom"] {
            assert!(stands_in(word, &said), "{word}");
        }
        for word in ["room", "firms two", "gue", "", "it infirm guessing"] {
            assert!(!stands_in(word, &said), "{word}");
        }
    }

    #[test]
    fn only_an_ending_makes_another_form_of_a_word() {
        for (word, said) in [
            ("cat", "Cats!"),
            ("cat", "the cat's bowl"),
            ("switch", "switches"),
            ("leak", "it leaked"),
            ("lock", "a locker"),
            ("guess", "guessing"),
            ("swap", "swapped"),
            ("log in", "logging in"),
        ] {
            assert!(stands_in(word, &parted(said)), "{word} in {said}");
        }
        for (word, said) in [
            ("cat", "catnip"),
            ("cat", "catch"),
            ("key", "a keypad"),
            ("pass", "passkey"),
            ("swap", "swapps"),
            ("firm", "a firmament"),
        ] {
            assert!(!stands_in(word, &parted(said)), "{word} in {said}");
        }
    }
}
