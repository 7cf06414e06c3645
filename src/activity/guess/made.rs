//! What cards make together: tricks on a word, always in the same order.

use crate::content::TrickCard;

/// The password that a word and tricks make. Tricks are done in the order of [`TrickCard`]:
/// first what turns the word about, then letters, then what stands behind it.
pub fn made<'t>(word: &str, tricks: impl IntoIterator<Item = &'t TrickCard>) -> String {
    let mut tricks: Vec<&TrickCard> = tricks.into_iter().collect();
    tricks.sort();
    tricks
        .into_iter()
        .fold(word.to_owned(), |word, trick| done(trick, &word))
}

fn done(trick: &TrickCard, word: &str) -> String {
    match trick {
        TrickCard::Backwards => word.chars().rev().collect(),
        TrickCard::Twice => format!("{word}{word}"),
        TrickCard::Capital => {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect()
        }
        TrickCard::Swaps => word.chars().map(swapped).collect(),
        TrickCard::Year(digits) | TrickCard::Number(digits) => format!("{word}{digits}"),
        TrickCard::Bang => format!("{word}!"),
    }
}

/// The digit that looks like a letter; see [`super::wording`] for how that is told.
const fn swapped(letter: char) -> char {
    match letter {
        'a' | 'A' => '4',
        'e' | 'E' => '3',
        'i' | 'I' => '1',
        'o' | 'O' => '0',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_trick_does_one_thing_to_the_word() {
        let year = TrickCard::Year("1952".into());
        let number = TrickCard::Number("7".into());
        for (trick, expected) in [
            (TrickCard::Backwards, "nolem"),
            (TrickCard::Twice, "melonmelon"),
            (TrickCard::Capital, "Melon"),
            (TrickCard::Swaps, "m3l0n"),
            (year, "melon1952"),
            (number, "melon7"),
            (TrickCard::Bang, "melon!"),
        ] {
            assert_eq!(made("melon", [&trick]), expected);
        }
        assert_eq!(made("melon", []), "melon");
        assert_eq!(made("AEIO aei", [&TrickCard::Swaps]), "4310 431");
    }

    #[test]
    fn two_tricks_make_the_same_whichever_is_named_first() {
        let (bang, back) = (TrickCard::Bang, TrickCard::Backwards);
        assert_eq!(made("pond", [&bang, &back]), "dnop!");
        assert_eq!(made("pond", [&back, &bang]), "dnop!");
        let (capital, swaps) = (TrickCard::Capital, TrickCard::Swaps);
        assert_eq!(made("pond", [&swaps, &capital]), "P0nd");
        assert_eq!(made("pond", [&capital, &back]), "Dnop");
    }
}
