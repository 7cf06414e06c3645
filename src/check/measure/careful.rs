//! What "the most careful option" is for a player who only looks at words: the one with most
//! words of this list. `CONTRIBUTING.md` publishes it, so that a writer can look it up.

use crate::check::sentences::words;

/// Words by which an answer sounds careful, whatever it says. Three kinds of them: those that
/// refuse, those that bring help, those that hold back. They are what a child has heard from
/// adults who speak of safety, so a child who does not read on would go by them.
pub(super) const CAREFUL: [&str; 37] = [
    // Refusing.
    "no",
    "not",
    "never",
    "nobody",
    "nothing",
    "none",
    "without",
    "refuse",
    "don't",
    "won't",
    "can't",
    "mustn't",
    "shouldn't",
    // Bringing help.
    "ask",
    "tell",
    "show",
    "report",
    "help",
    "adult",
    "adults",
    "grown-up",
    "grown-ups",
    // Holding back.
    "stop",
    "wait",
    "leave",
    "block",
    "mute",
    "hide",
    "delete",
    "check",
    "only",
    "careful",
    "secret",
    "private",
    "safe",
    "safely",
    "safer",
];

/// How many words of the list stand in a text.
pub(super) fn careful_words(text: &str) -> usize {
    words(text)
        .map(|word| word.to_lowercase().replace('’', "'"))
        .filter(|word| CAREFUL.contains(&word.as_str()))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn careful_words_are_counted_in_any_case_and_as_whole_words() {
        assert_eq!(careful_words("No, never! Ask a grown-up."), 4);
        assert_eq!(careful_words("Don’t tell"), 2);
        assert_eq!(careful_words("Nobles asked for a blockhouse"), 0);
        assert_eq!(careful_words(""), 0);
    }

    #[test]
    fn the_list_is_published_word_for_word() {
        let published = include_str!("../../../CONTRIBUTING.md");
        let on_one_line = published.split_whitespace().collect::<Vec<_>>().join(" ");
        let list = CAREFUL.join(", ");
        assert!(on_one_line.contains(&list), "CONTRIBUTING.md lacks: {list}");
    }
}
