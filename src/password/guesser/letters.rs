//! Characters as a guesser reads them: capitals, accents and look-alikes taken off.

use zeroize::Zeroizing;

/// A password, character by character.
pub(in crate::password) struct Letters {
    characters: Zeroizing<Vec<char>>,
    /// In lower case and without accent; one for each character.
    plain: Zeroizing<Vec<char>>,
}

impl Letters {
    /// Reads a text.
    pub(in crate::password) fn of(text: &str) -> Self {
        // A vector that grows leaves its old place unwiped.
        let mut characters = Zeroizing::new(Vec::with_capacity(text.len()));
        characters.extend(text.chars());
        let plain = Zeroizing::new(characters.iter().copied().map(plain).collect());
        Self { characters, plain }
    }

    /// The same, read from the end.
    pub(super) fn backwards(&self) -> Self {
        let reversed =
            |characters: &[char]| Zeroizing::new(characters.iter().rev().copied().collect());
        Self {
            characters: reversed(&self.characters),
            plain: reversed(&self.plain),
        }
    }

    /// How many characters there are.
    pub(in crate::password) fn len(&self) -> usize {
        self.characters.len()
    }

    /// The characters as they were typed.
    pub(in crate::password) fn typed(&self) -> &[char] {
        &self.characters
    }

    /// The characters in lower case and without accents.
    pub(in crate::password) fn plain(&self) -> &[char] {
        &self.plain
    }

    /// The plain characters without gaps, each swap as one sign: what looks alike reads the same.
    pub(in crate::password) fn unswapped(&self) -> impl Iterator<Item = char> {
        let plain = self.plain.iter().copied();
        plain.filter(|letter| !is_gap(*letter)).map(unswapped)
    }

    /// The plain character at a place.
    pub(super) fn at(&self, place: usize) -> Option<char> {
        self.plain.get(place).copied()
    }

    /// Whether there is a gap among the characters: then words stand between gaps.
    pub(super) fn has_gaps(&self) -> bool {
        let inner = self.plain.iter().skip(1).rev().skip(1);
        inner.copied().any(is_gap)
    }
}

/// What stands between words. Few signs, since most are swaps for letters.
pub(in crate::password) fn is_gap(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '_' | '.' | ',' | '\'')
}

/// One lower-case character without its accent. Covers the accents of languages written in Latin
/// letters; one character stays one character.
fn plain(character: char) -> char {
    let lower = character.to_lowercase().next().unwrap_or(character);
    match lower {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' | 'ĉ' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ĝ' | 'ģ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ł' | 'ľ' | 'ļ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' | 'ŝ' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '’' => '\'',
        other => other,
    }
}

/// The letters that a character is written for as a look-alike.
pub(super) fn look_alikes(character: char) -> &'static [u8] {
    match character {
        '0' => b"o",
        '1' | '!' | '|' => b"il",
        '2' => b"z",
        '3' | '€' => b"e",
        '4' | '@' => b"a",
        '5' | '$' | 'z' => b"s",
        '6' | '9' => b"g",
        '7' | '+' => b"t",
        '8' => b"b",
        '(' | 'k' => b"c",
        _ => b"",
    }
}

/// The one sign for all letters and signs that are written for each other.
fn unswapped(letter: char) -> char {
    match look_alikes(letter).first() {
        Some(another) => unswapped(char::from(*another)),
        // The same signs stand for both.
        None if letter == 'l' => 'i',
        None => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_accents_are_taken_off_one_by_one() {
        let letters = Letters::of("Zoë ŁÓDŹ");
        assert_eq!(letters.plain().iter().collect::<String>(), "zoe lodz");
        assert_eq!(letters.len(), 8);
        assert_eq!(letters.typed().first(), Some(&'Z'));
        assert_eq!(
            letters.backwards().plain().iter().collect::<String>(),
            "zdol eoz"
        );
    }

    #[test]
    fn what_looks_alike_reads_the_same_without_gaps() {
        let read = |text| Letters::of(text).unswapped().collect::<String>();
        assert_eq!(read("Soggy Z1lk"), read("$099y-2!|k"));
        assert_eq!(read("kilo"), read("C1L0"));
        assert_eq!(read("moss"), "moss");
    }

    #[test]
    fn only_gaps_inside_are_gaps() {
        assert!(Letters::of("soggy pancake").has_gaps());
        assert!(Letters::of("soggy_pancake").has_gaps());
        assert!(!Letters::of("-soggy.").has_gaps());
        assert!(!Letters::of("").has_gaps());
    }
}
