//! Holds typed words against a rolled phrase, forgivingly. Looks only; keeps nothing.

use zeroize::Zeroizing;

/// The most letters that may be wrong, missing, too many or swapped in a word.
const SLIPS: usize = 1;

/// How far what was typed is the phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// It is.
    All,
    /// All of its words, in another order.
    OtherOrder,
    /// So many of its words, and not all.
    Some(usize),
}

/// Compares in any case, with any gaps and none, and with a slip in each word.
///
/// The copies that are made here are wiped; those that the comparison of two words makes of
/// their letters are not.
pub(super) fn compare(typed: &str, words: &[&str]) -> Found {
    let small = Zeroizing::new(typed.to_lowercase());
    let letters: Zeroizing<Vec<char>> = Zeroizing::new(
        small
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect(),
    );
    if is_run(&letters, words) {
        return Found::All;
    }
    let mut left: Vec<&str> = words.to_vec();
    let mut more = false;
    for typed in small.split(|letter: char| !letter.is_alphanumeric()) {
        if typed.is_empty() {
            continue;
        }
        // A word that is wholly right is taken before one with a slip.
        let same = left.iter().position(|word| *word == typed);
        match same.or_else(|| left.iter().position(|word| is_near(typed, word))) {
            Some(place) => {
                left.remove(place);
            }
            None => more = true,
        }
    }
    if left.is_empty() && !more {
        Found::OtherOrder
    } else {
        Found::Some(words.len() - left.len())
    }
}

fn is_near(typed: &str, word: &str) -> bool {
    strsim::osa_distance(typed, word) <= SLIPS
}

/// Whether letters without gaps are these words one after the other.
fn is_run(letters: &[char], words: &[&str]) -> bool {
    let Some((word, others)) = words.split_first() else {
        return letters.is_empty();
    };
    let length = word.chars().count();
    (length.saturating_sub(SLIPS)..=length + SLIPS).any(|length| {
        letters
            .split_at_checked(length)
            .is_some_and(|(here, rest)| {
                let here: Zeroizing<String> = Zeroizing::new(here.iter().collect());
                is_near(&here, word) && is_run(rest, others)
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 4] = ["soggy", "pancake", "hug", "wobble"];

    #[test]
    fn case_gaps_dashes_and_a_slip_in_each_word_are_forgiven() {
        for typed in [
            "soggy pancake hug wobble",
            " Soggy  PANCAKE hug-wobble! ",
            "soggypancakehugwobble",
            "sogy pancakes huh wobbel",
            "sogypancakeshuhwobbel",
            "soggy, pan cake, hug, wobble.",
        ] {
            assert_eq!(compare(typed, &WORDS), Found::All, "{typed}");
        }
    }

    #[test]
    fn the_right_words_in_another_order_are_noticed() {
        assert_eq!(
            compare("pancake soggy wobbel hug", &WORDS),
            Found::OtherOrder
        );
    }

    #[test]
    fn words_that_are_there_are_counted_once_each() {
        for (typed, there) in [
            ("soggy robot hug", 2),
            ("soggy soggy soggy soggy", 1),
            ("soggy pancake hug", 3),
            ("soggy pancake hug wobble moss", 4),
            ("sgy pncak", 0),
            ("", 0),
            ("é € 12", 0),
        ] {
            assert_eq!(compare(typed, &WORDS), Found::Some(there), "{typed}");
        }
    }

    #[test]
    fn a_word_that_was_rolled_twice_is_needed_twice() {
        let twice = ["hug", "hug"];
        assert_eq!(compare("hug hug", &twice), Found::All);
        assert_eq!(compare("hug", &twice), Found::Some(1));
    }
}
