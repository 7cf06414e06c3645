//! Finds requests for something real about the player.

use crate::check::sentences::sentences;

/// The text without what stands in quote marks. An apostrophe opens nothing, since a letter
/// stands before it.
pub(super) fn without_quotes(text: &str) -> String {
    let mut left = String::new();
    let mut closing = None;
    let mut before = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let next_is_letter = signs.peek().is_some_and(|next| next.is_alphanumeric());
        if let Some(expected) = closing {
            if sign == expected && !(sign == '\'' && next_is_letter) {
                closing = None;
            }
        } else {
            closing = match sign {
                '“' => Some('”'),
                '‘' => Some('’'),
                '"' => Some('"'),
                '\'' if !before.is_alphanumeric() => Some('\''),
                _ => None,
            };
            if closing.is_none() {
                left.push(sign);
            }
        }
        before = sign;
    }
    left
}

/// Ways to ask. They count only where something real follows in the same sentence.
const ASKING: &[&str] = &[
    "what is", "what's", "tell me", "tell us", "tell pip", "type", "enter", "write", "give me",
    "give us", "send", "show me", "show us", "share", "upload", "say", "i need", "we need",
];

/// What the game never asks for.
const REAL_THINGS: &[&str] = &[
    "your real name",
    "your full name",
    "your own name",
    "your name",
    "your surname",
    "your last name",
    "your password",
    "your own password",
    "your real password",
    "your school",
    "your teacher's name",
    "your address",
    "your home address",
    "your street",
    "your phone number",
    "your e-mail",
    "your email",
    "your birthday",
    "your photo",
    "your picture",
    "a photo of you",
    "a picture of you",
    "where you live",
];

/// Questions that ask for something real by themselves.
const QUESTIONS: &[&str] = &[
    "where do you live",
    "what street do you live",
    "which school do you",
    "what school do you",
    "where do you go to school",
    "when is your birthday",
    "when's your birthday",
];

/// Words that turn a request into advice.
const NEGATIONS: [&str; 7] = [
    "never", "not", "don't", "no", "nobody", "without", "instead",
];

/// The words with which the player is asked for something real.
pub(super) fn request(text: &str) -> Option<&'static str> {
    // All that is asked for is the player's own; most texts speak of others.
    if !text.to_lowercase().contains("you") {
        return None;
    }
    sentences(text).into_iter().find_map(|sentence| {
        let words: Vec<String> = sentence
            .split_whitespace()
            .map(|word| {
                let word = word.to_lowercase().replace('’', "'");
                word.trim_matches(|sign: char| !sign.is_alphanumeric())
                    .to_owned()
            })
            .collect();
        if words.iter().any(|word| NEGATIONS.contains(&word.as_str())) {
            return None;
        }
        let sentence = format!(" {} ", words.join(" "));
        let place = |phrase: &str| sentence.find(&format!(" {phrase} "));
        let asked = ASKING.iter().filter_map(|asking| place(asking)).min();
        let question = QUESTIONS.iter().find(|question| place(question).is_some());
        question.copied().or_else(|| {
            let asked = asked?;
            let real = REAL_THINGS
                .iter()
                .find(|thing| place(thing).is_some_and(|at| at > asked));
            real.copied()
        })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quotes_hold_tricks_and_apostrophes_hold_nothing() {
        for (text, left) in [
            ("It says: 'Tell me!' Odd.", "It says:  Odd."),
            ("It's Kai's, isn't it?", "It's Kai's, isn't it?"),
            ("“Go” and ‘stay’ and \"sit\".", " and  and ."),
            ("He said 'it's mine' twice.", "He said  twice."),
        ] {
            assert_eq!(without_quotes(text), left, "{text}");
        }
    }

    #[test]
    fn requests_for_real_things_are_found_and_advice_is_not() {
        for (text, found) in [
            ("Now tell me your real name.", Some("your real name")),
            ("What's your name?", Some("your name")),
            ("First, type your password!", Some("your password")),
            ("So where do you live?", Some("where do you live")),
            ("Show me a photo of you", Some("a photo of you")),
            ("Never type your real name.", None),
            ("Don't send your photo.", None),
            ("Keep your password safe.", None),
            ("Your password is safe. Now type it.", None),
            ("Your name! Say it twice.", None),
            ("Your school is old, so say hello.", None),
            ("What is your namesake's hat?", None),
            ("Tell me a joke.", None),
        ] {
            assert_eq!(request(text), found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in ".{0,60}|[a-z' ]{0,30}") {
            let _ = request(&without_quotes(&text));
        }
    }
}
