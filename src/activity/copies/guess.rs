//! A guess at how many copies stay: in words, and it counts for nothing.

use crate::stage::{Id, Item, Menu};
use crate::words::Text;

/// How many copies stay, as it can be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Guessed {
    Nothing,
    One,
    Few,
    Many,
}

impl Guessed {
    const ALL: [Self; 4] = [Self::Nothing, Self::One, Self::Few, Self::Many];

    /// The guess that is right for a number.
    pub(super) const fn right(copies: usize) -> Self {
        match copies {
            0 => Self::Nothing,
            1 => Self::One,
            2 | 3 => Self::Few,
            4.. => Self::Many,
        }
    }

    const fn id(self) -> Id {
        Id::new(match self {
            Self::Nothing => "none",
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
        })
    }

    pub(super) fn named(id: &Id) -> Option<Self> {
        Self::ALL.into_iter().find(|guessed| guessed.id() == *id)
    }

    /// What stands in the menu.
    pub(super) const fn label(self) -> Text {
        match self {
            Self::Nothing => Text::new("None"),
            Self::One => Text::new("One"),
            Self::Few => Text::new("Two or three"),
            Self::Many => Text::new("Four or more"),
        }
    }

    pub(super) fn menu() -> Menu {
        let item = |guessed: Self| Item::new(guessed.id(), guessed.label());
        Menu::new(Self::ALL.map(item).to_vec())
    }

    /// How the guess did, kindly.
    pub(super) fn remark(self, copies: usize) -> Text {
        let right = Self::right(copies);
        let (guessed, right) = (self as u8, right as u8);
        match guessed.cmp(&right) {
            std::cmp::Ordering::Equal => Text::new("You guessed it! Have you got a crystal melon?"),
            std::cmp::Ordering::Less if self == Self::Nothing => {
                Text::new("You guessed none. A click is all that a copy takes.")
            }
            std::cmp::Ordering::Less => {
                Text::new("You guessed fewer. Copies hop like frogs: one here, two there.")
            }
            std::cmp::Ordering::Greater => {
                Text::new("You guessed more. Lucky: some only looked this time.")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_one_right_guess() {
        let right = |copies| Guessed::right(copies);
        assert_eq!(
            [0, 1, 2, 3, 4, 7].map(right),
            [
                Guessed::Nothing,
                Guessed::One,
                Guessed::Few,
                Guessed::Few,
                Guessed::Many,
                Guessed::Many
            ]
        );
        for guessed in Guessed::ALL {
            assert_eq!(Guessed::named(&guessed.id()), Some(guessed));
        }
        assert_eq!(Guessed::named(&Id::new("five")), None);
    }

    #[test]
    fn a_guess_is_told_whether_it_was_right_too_low_or_too_high() {
        let told = |guessed: Guessed, copies| guessed.remark(copies).source().to_owned();
        assert!(told(Guessed::Few, 3).contains("guessed it"));
        assert!(told(Guessed::Nothing, 3).contains("guessed none"));
        assert!(told(Guessed::One, 3).contains("guessed fewer"));
        assert!(told(Guessed::Many, 3).contains("guessed more"));
        assert!(told(Guessed::Few, 1).contains("guessed more"));
    }
}
