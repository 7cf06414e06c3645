//! Items to pick from, and the marks that stand beside items and cards.

use super::{Dial, Id, Picture};
use crate::words::Text;

/// Items to pick from.
#[derive(Debug, Clone, PartialEq)]
pub struct Menu {
    /// The items, in the order in which they are shown.
    pub items: Vec<Item>,
    /// Where the focus begins.
    pub first: usize,
}

impl Menu {
    /// A menu whose focus begins at its first item.
    pub const fn new(items: Vec<Item>) -> Self {
        Self { items, first: 0 }
    }

    /// Whether its items are to be put in order. Picking one gives it the first free place or, if
    /// it has a place, takes that back; handing in tries the order.
    pub fn is_order(&self) -> bool {
        let is_placed = |item: &Item| matches!(item.mark, Mark::Place(_));
        !self.items.is_empty() && self.items.iter().all(is_placed)
    }

    /// Whether it is an order in which every item has a place.
    pub fn is_ordered(&self) -> bool {
        self.is_order()
            && self
                .items
                .iter()
                .all(|item| item.place_in_order().is_some())
    }

    /// The item at a place of the order, counted from 1, with its index.
    pub fn at_place(&self, place: u8) -> Option<(usize, &Item)> {
        let mut items = self.items.iter().enumerate();
        items.find(|(_, item)| item.place_in_order() == Some(place))
    }

    /// The item at the last place of the order that is taken.
    pub fn last_placed(&self) -> Option<&Item> {
        self.items
            .iter()
            .filter(|item| item.place_in_order().is_some())
            .max_by_key(|item| item.place_in_order())
    }
}

/// One item of a menu.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// What the part of the menu is called that begins with it.
    pub heading: Option<Text>,
    /// What it says.
    pub label: Text,
    /// A second, quieter line.
    pub note: Option<Text>,
    /// One word for it, where it is only named once more among others.
    pub short: Option<Text>,
    /// What is said in place of label and note where the two make no sentence.
    pub spoken: Option<Text>,
    /// What is to be seen beside it.
    pub mark: Mark,
    /// On the map: the id of its place in the picture.
    pub place: Option<String>,
    /// What is to be seen while it has the focus, in place of the stage's picture.
    pub picture: Option<Picture>,
    /// Of a word that was rolled: how its dice lie, each from 1 to 6.
    pub dice: Option<[u8; 4]>,
    /// Of a switch: its choices, and which one is set.
    pub dial: Option<Dial>,
}

impl Item {
    /// An item with a label alone.
    pub const fn new(id: Id, label: Text) -> Self {
        Self {
            id,
            heading: None,
            label,
            note: None,
            short: None,
            spoken: None,
            mark: Mark::None,
            place: None,
            picture: None,
            dice: None,
            dial: None,
        }
    }

    /// Its place in the order that is made, from 1, if it has one.
    pub const fn place_in_order(&self) -> Option<u8> {
        match self.mark {
            Mark::Place(place) => place,
            Mark::None
            | Mark::Done
            | Mark::NotYet
            | Mark::On
            | Mark::Off
            | Mark::Stars(_)
            | Mark::Lamp(_)
            | Mark::Lamps { .. } => None,
        }
    }

    /// The same as the card of a rolled word, with its dice.
    #[must_use]
    pub const fn rolled(mut self, dice: [u8; 4]) -> Self {
        self.dice = Some(dice);
        self
    }

    /// The same as a switch with its choices.
    #[must_use]
    pub fn dialled(mut self, dial: Dial) -> Self {
        self.dial = Some(dial);
        self
    }

    /// The same with a quieter second line.
    #[must_use]
    pub fn noted(mut self, note: Text) -> Self {
        self.note = Some(note);
        self
    }

    /// The same with other words to be heard.
    #[must_use]
    pub fn spoken(mut self, spoken: Text) -> Self {
        self.spoken = Some(spoken);
        self
    }

    /// The same with a mark beside it.
    #[must_use]
    pub const fn marked(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }
}

/// A mark beside an item or a card. It always has a form and a word, never a colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Nothing to say.
    None,
    /// Done, or right.
    Done,
    /// Tried, and not yet right.
    NotYet,
    /// On, of a switch.
    On,
    /// Off, of a switch.
    Off,
    /// Stars won, out of three.
    Stars(u8),
    /// The lamp of a level: the stars won with it, out of three; 0 while it is dark.
    Lamp(u8),
    /// The lamps of a place.
    Lamps {
        /// How many are lit.
        lit: u64,
        /// How many there are.
        of: u64,
    },
    /// The place in an order that is being made, from 1; `None` while it has none.
    Place(Option<u8>),
}

/// How many of several lamps are lit, in a sentence.
pub fn lamps_in_words(lit: u64, of: u64) -> Text {
    match lit {
        0 => Text::new("{of} lamps wait to be lit.").with("of", of),
        lit if lit >= of => Text::new("All {of} lamps are lit!").with("of", of),
        1 => Text::new("1 of {of} lamps is lit.").with("of", of),
        lit => Text::new("{lit} of {of} lamps are lit.")
            .with("lit", lit)
            .with("of", of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lamps_are_told_in_a_sentence_none_one_some_and_all() {
        use crate::words::Catalog;
        let told = |lit| Catalog::English.say(&lamps_in_words(lit, 3));
        assert_eq!(
            [0, 1, 2, 3].map(told),
            [
                "3 lamps wait to be lit.",
                "1 of 3 lamps is lit.",
                "2 of 3 lamps are lit.",
                "All 3 lamps are lit!",
            ]
        );
    }
}
