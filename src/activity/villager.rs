//! A villager put together from the words of a rolled phrase: the same words, the same villager.

use crate::password::Rolls;
use crate::stage::Picture;

/// The drawing that holds all parts.
const DRAWING: &str = "villager";

/// How many forms each part has.
const FORMS: u16 = 8;

const COAT: &str = "coat";
/// The first word gives two parts.
const FACE: &str = "face";

/// Which part each word gives, word by word, as its group is called in the drawing.
const PARTS: [&str; Rolls::MOST] = [COAT, "hat", "held", "pet", "shoes", "pattern"];

/// The villager of a phrase: the first word gives colour and face, the second a hat, the third
/// what it holds, then come a pet, shoes and a pattern.
pub fn villager(rolls: &Rolls) -> Picture {
    let mut picture = Picture::new(DRAWING);
    let form = |part: &str, number: u16| format!("{part}-{}", number % FORMS + 1);
    for (part, index) in PARTS.iter().zip(rolls.indices()) {
        picture.shown.push(form(part, *index));
        if *part == COAT {
            // Colour and face come from different parts of the first word's number.
            picture.shown.push(form(FACE, index / FORMS));
        }
    }
    picture
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn shown(indices: &[u16]) -> Vec<String> {
        villager(&Rolls::new(indices.to_vec()).unwrap()).shown
    }

    #[test]
    fn each_word_adds_a_part_and_changes_no_other() {
        assert_eq!(shown(&[9, 2]), ["coat-2", "face-2", "hat-3"]);
        assert_eq!(
            shown(&[9, 2, 7, 8, 1, 1_295]),
            [
                "coat-2",
                "face-2",
                "hat-3",
                "held-8",
                "pet-1",
                "shoes-2",
                "pattern-8"
            ]
        );
    }

    #[test]
    fn every_colour_meets_every_face() {
        let looks: BTreeSet<Vec<String>> = (0..64).map(|index| shown(&[index])).collect();
        assert_eq!(looks.len(), 64);
    }

    #[test]
    fn the_drawing_has_every_part_in_every_form() {
        let gallery = crate::picture::Gallery::embedded();
        let drawing = gallery.get(DRAWING).unwrap();
        let places: BTreeSet<&str> = drawing
            .places()
            .iter()
            .map(|place| place.id.as_str())
            .collect();
        for part in PARTS.iter().chain(&[FACE]) {
            for form in 1..=FORMS {
                let id = format!("{part}-{form}");
                assert!(places.contains(id.as_str()), "{id}");
            }
        }
    }
}
