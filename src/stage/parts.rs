//! The parts that a stage is made of.

use super::{Field, Hand, Id, Mark, Menu};
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
    /// A step of a level that is all about a photo: it is looked into, changed, or sent.
    Photo,
    /// A step of a level that is a talk in a messenger.
    Chat,
    /// The end of a level: stars, what one can do now, a question.
    Result,
    /// What there is at a place: a list in parts, beside a picture of it.
    Place,
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
    /// The place of the drawing that is seen from near; a drawing without it is seen whole.
    pub near: Option<String>,
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
    /// What is to be seen, in words, where the drawing's own would not be true.
    pub alt: Option<Text>,
    /// What is written below a photo, on its white strip.
    pub caption: Option<Text>,
}

impl Picture {
    /// The whole of a drawing.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            near: None,
            view_box: None,
            mood: None,
            shown: Vec::new(),
            hidden: Vec::new(),
            blurred: Vec::new(),
            alt: None,
            caption: None,
        }
    }

    /// The same, in a mood.
    #[must_use]
    pub fn in_mood(mut self, mood: impl Into<String>) -> Self {
        self.mood = Some(mood.into());
        self
    }

    /// The same, with one of its places seen from near.
    #[must_use]
    pub fn near(mut self, place: impl Into<String>) -> Self {
        self.near = Some(place.into());
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
