//! Puts words together: things in a list, sentences in a row. Must not hold what one kind of step
//! alone says.

use crate::words::Text;

/// "one, two and three"; nothing of nothing.
pub(super) fn listed(texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    let mut texts: Vec<Text> = texts.into_iter().collect();
    let last = texts.pop()?;
    let before = texts.into_iter().reduce(|before, next| {
        Text::new("{before}, {next}")
            .with("before", before)
            .with("next", next)
    });
    Some(match before {
        Some(before) => Text::new("{before} and {last}")
            .with("before", before)
            .with("last", last),
        None => last,
    })
}

/// One sentence after the other; nothing of nothing.
pub(super) fn sentences(texts: impl IntoIterator<Item = Text>) -> Option<Text> {
    texts.into_iter().reduce(|first, then| {
        Text::new("{first} {then}")
            .with("first", first)
            .with("then", then)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Catalog;

    fn said(text: Option<Text>) -> Option<String> {
        text.map(|text| Catalog::English.say(&text))
    }

    #[test]
    fn things_are_listed_with_commas_and_one_and() {
        let texts = ["one", "two", "three"].map(Text::new);
        let first = |count| said(listed(texts.iter().take(count).cloned()));
        assert_eq!(first(0), None);
        assert_eq!(first(1).as_deref(), Some("one"));
        assert_eq!(first(2).as_deref(), Some("one and two"));
        assert_eq!(first(3).as_deref(), Some("one, two and three"));
    }

    #[test]
    fn sentences_follow_each_other_with_a_blank_between() {
        let texts = ["One.", "Two."].map(Text::new);
        assert_eq!(said(sentences(texts)).as_deref(), Some("One. Two."));
        assert_eq!(said(sentences([])), None);
    }
}
