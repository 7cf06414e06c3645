//! The parts that a stage is made of.

use super::{Field, Hand, Id};
use crate::words::Text;

/// Which arrangement suits a stage. Faces decide what it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A big title over a picture, with a menu.
    Title,
    /// The map: a picture whose places are the items of the menu.
    Village,
    /// A step of a level: somebody speaks, something is to be done.
    Scene,
    /// The end of a level: stars, what one can do now, a question.
    Result,
    /// Text to read, perhaps with a menu: help, settings, album.
    Page,
}

/// How far along a level is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trail {
    /// Steps left behind.
    pub done: usize,
    /// Steps on the way that is being walked.
    pub of: usize,
}

/// A drawing and how it is to be seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Name of the drawing, without folder and ending.
    pub name: String,
    /// The part to show, as x, y, width, height in the drawing's units; all of it if absent.
    pub view_box: Option<[f32; 4]>,
    /// Which mood its character is in, as in `mood-happy`.
    pub mood: Option<String>,
    /// Ids of groups that are off unless named here, such as lit lamps.
    pub shown: Vec<String>,
    /// Ids of groups that are not to be seen.
    pub hidden: Vec<String>,
    /// Ids of groups that are to be blurred.
    pub blurred: Vec<String>,
}

impl Picture {
    /// The whole of a drawing.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            view_box: None,
            mood: None,
            shown: Vec::new(),
            hidden: Vec::new(),
            blurred: Vec::new(),
        }
    }

    /// The same, in a mood.
    #[must_use]
    pub fn in_mood(mut self, mood: impl Into<String>) -> Self {
        self.mood = Some(mood.into());
        self
    }
}

/// Somebody speaks.
#[derive(Debug, Clone, PartialEq)]
pub struct Speech {
    /// Who.
    pub name: Text,
    /// Their face.
    pub portrait: Picture,
    /// What is said.
    pub text: Text,
}

/// A piece of text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// A heading among paragraphs.
    Heading(Text),
    /// Plain text.
    Plain(Text),
    /// Stars won, out of three.
    Stars {
        /// Won.
        won: u8,
        /// What they are for.
        label: Text,
    },
    /// One entry of a list.
    Entry(Text),
    /// How to play with this face, in the face's own words.
    Controls,
}

/// What can be worked on.
#[derive(Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a stage has exactly one body")]
pub enum Body {
    /// Nothing but reading.
    Nothing,
    /// Items to pick from.
    Menu(Menu),
    /// Cards and the bins to put them into.
    Bins(Bins),
    /// A line to type.
    Field(Field),
    /// Cards to hold up.
    Hand(Hand),
}

/// Items to pick from.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// What it says.
    pub label: Text,
    /// A second, quieter line.
    pub note: Option<Text>,
    /// What is said in place of label and note where the two make no sentence.
    pub spoken: Option<Text>,
    /// What is to be seen beside it.
    pub mark: Mark,
    /// On the map: the id of its place in the picture.
    pub place: Option<String>,
    /// Of a word that was rolled: how its dice lie, each from 1 to 6.
    pub dice: Option<[u8; 4]>,
}

impl Item {
    /// An item with a label alone.
    pub const fn new(id: Id, label: Text) -> Self {
        Self {
            id,
            label,
            note: None,
            spoken: None,
            mark: Mark::None,
            place: None,
            dice: None,
        }
    }

    /// Its place in the order that is made, from 1, if it has one.
    pub const fn place_in_order(&self) -> Option<u8> {
        match self.mark {
            Mark::Place(place) => place,
            Mark::None | Mark::Done | Mark::NotYet | Mark::On | Mark::Off | Mark::Stars(_) => None,
        }
    }

    /// The same as the card of a rolled word, with its dice.
    #[must_use]
    pub const fn rolled(mut self, dice: [u8; 4]) -> Self {
        self.dice = Some(dice);
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
    /// The place in an order that is being made, from 1; `None` while it has none.
    Place(Option<u8>),
}

/// Cards and the bins to put them into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bins {
    /// The cards, in the order in which they are shown.
    pub cards: Vec<Card>,
    /// The bins, from left to right.
    pub bins: Vec<Bin>,
    /// Whether a bin takes one card only: then card and bin are a pair.
    pub pairs: bool,
}

impl Bins {
    /// The card that has been joined to a bin, where the two are a pair.
    pub fn joined_to(&self, bin: &Bin) -> Option<&Card> {
        let lies_here = |card: &&Card| card.lies_in.as_ref() == Some(&bin.id);
        self.cards.iter().find(lies_here).filter(|_| self.pairs)
    }

    /// Whether a bin takes a card now.
    pub fn takes(&self, bin: &Bin) -> bool {
        self.joined_to(bin).is_none()
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: Id,
    /// What stands on it.
    pub text: Text,
    /// The bin that it lies in, if it does.
    pub lies_in: Option<Id>,
    /// How it went.
    pub mark: Mark,
}

/// A bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bin {
    /// Its id.
    pub id: Id,
    /// What belongs in it.
    pub label: Text,
}

/// What the last choice led to.
#[derive(Debug, Clone, PartialEq)]
pub struct Feedback {
    /// How it went.
    pub tone: Tone,
    /// A word or two: "Well spotted", "Not yet".
    pub title: Text,
    /// Why, naming the clue.
    pub because: Text,
    /// Somebody who feels with the child, in a mood that fits.
    pub face: Option<Picture>,
    /// The card that was won for the album, if any.
    pub oops: Option<Text>,
}

/// How something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A good choice.
    Good,
    /// Good too, or good to check.
    Fine,
    /// Not yet.
    NotYet,
    /// Simply something that happened.
    Neutral,
}

/// A hint that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Who gives it: the guide, or the grown-up who was asked.
    pub by: Text,
    /// Which one, from 1; 0 when a grown-up was asked, which is not counted.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// The hint.
    pub text: Text,
}
