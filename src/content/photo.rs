//! `Photo`, as checked types: a photo is made ready, and then somebody gets to see it.

use std::collections::BTreeMap;

use super::{Mood, Say, Step};
use crate::words::Text;

/// The child makes a photo ready and chooses who sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Who asks: a person of the course.
    pub by: Option<String>,
    /// The face that is made.
    pub mood: Mood,
    /// The question or task.
    pub ask: Text,
    /// A shorter form for the setting *Fewer words*.
    pub brief: Option<Text>,
    /// The drawing of the photo.
    pub picture: String,
    /// What is written below the photo.
    pub caption: Option<Text>,
    /// What the photo is for: places of the drawing that must stay to be seen, each with what it
    /// is called: "the cake".
    pub subject: BTreeMap<String, Text>,
    /// What somebody could learn, by the key that clues and audiences use. Each ends the sentence
    /// "They learn …".
    pub facts: BTreeMap<String, Text>,
    /// What tells a fact, in the order of the file.
    pub clues: Vec<PhotoClue>,
    /// What can be done to the photo, in the order of the file.
    pub tools: Vec<PhotoTool>,
    /// Who could see it, in the order of the file.
    pub audiences: Vec<Audience>,
    /// The card of the Oops album that is won by a leak.
    pub oops: Option<String>,
    /// What follows a leak, before it is told.
    pub leaked: Vec<Say>,
    /// What follows when all went well.
    pub shared: Vec<Say>,
    /// Three hints; the last explains.
    pub hints: Vec<Text>,
    /// What the grown-up says who is asked; the first hint if absent.
    pub auntie: Option<Text>,
}

/// Something about a photo that tells something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoClue {
    /// Where it is to be found.
    pub source: ClueSource,
    /// What it tells.
    pub tells: Tells,
    /// Why it tells that.
    pub because: Text,
}

/// Where a clue is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClueSource {
    /// In the drawing.
    Place {
        /// The place.
        place: String,
        /// What it is called: "the 7 on the door".
        say: Text,
    },
    /// In a note that is hidden in the file.
    Note(Text),
    /// In posting it right now: what is so at this moment.
    Moment(Text),
    /// In the caption.
    Caption,
}

/// What a clue tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tells {
    /// One of the photo's facts, by its key.
    Fact(String),
    /// A piece of the level's jigsaw, by its key: harmless alone.
    Piece(String),
}

/// Something that can be done to a photo, and undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoTool {
    /// Keeps a part of it.
    Crop {
        /// What it is called.
        say: Text,
        /// The part that is kept.
        view: View,
        /// The places of clues and subject that are cut away.
        cuts: Vec<String>,
    },
    /// Blurs a place.
    Blur {
        /// What it is called.
        say: Text,
        /// The place.
        place: String,
    },
    /// Puts something else over a place.
    Swap {
        /// What it is called.
        say: Text,
        /// The place.
        place: String,
        /// What is put there: a group of the drawing that begins with `swap-`.
        with: String,
    },
    /// Posts it later.
    Wait {
        /// What it is called.
        say: Text,
    },
    /// Rubs out all hidden notes.
    Scrub,
    /// Writes another caption.
    Reword {
        /// The other caption.
        say: Text,
    },
}

/// A part of a drawing, in whole units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Left edge.
    pub x: u8,
    /// Upper edge.
    pub y: u8,
    /// Extent to the right.
    pub width: u8,
    /// Extent downwards.
    pub height: u8,
}

/// Who could see a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// What they are called.
    pub say: Text,
    /// The keys of facts and pieces that they know anyway.
    pub knows: Vec<String>,
    /// Whether showing it to them does not do what was wanted. Nobody learns anything from that.
    pub narrow: bool,
    /// Why that is well judged or too careful.
    pub because: Text,
}

impl Step {
    /// The step as a photo to make ready, if it is one.
    pub const fn as_photo(&self) -> Option<&Photo> {
        if let Self::Photo(photo) = self {
            Some(photo)
        } else {
            None
        }
    }
}

impl Tells {
    /// The key of the fact or piece.
    pub fn key(&self) -> &str {
        match self {
            Self::Fact(key) | Self::Piece(key) => key,
        }
    }
}

impl View {
    /// As x, y, width and height.
    pub fn sides(self) -> [f32; 4] {
        [self.x, self.y, self.width, self.height].map(f32::from)
    }
}

impl Photo {
    /// What a place of the drawing is called: as a part of the subject, by the clue that is there,
    /// or else by its own name.
    pub fn name_of(&self, place: &str) -> Text {
        if let Some(called) = self.subject.get(place) {
            return called.clone();
        }
        let named = self.clues.iter().find_map(|clue| match &clue.source {
            ClueSource::Place { place: of, say } if of == place => Some(say.clone()),
            ClueSource::Place { .. }
            | ClueSource::Note(_)
            | ClueSource::Moment(_)
            | ClueSource::Caption => None,
        });
        named.unwrap_or_else(|| Text::from_data(format!("the {}", place.replace('-', " "))))
    }

    /// The places that count: those of the subject, then those of clues, each once.
    pub fn places(&self) -> Vec<&str> {
        let mut places: Vec<&str> = Vec::new();
        let of_clues = self.clues.iter().filter_map(|clue| match &clue.source {
            ClueSource::Place { place, say: _ } => Some(place.as_str()),
            ClueSource::Note(_) | ClueSource::Moment(_) | ClueSource::Caption => None,
        });
        for place in self.subject.keys().map(String::as_str).chain(of_clues) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// The hidden notes, in the order of the file.
    pub fn notes(&self) -> impl Iterator<Item = &Text> {
        self.clues.iter().filter_map(|clue| match &clue.source {
            ClueSource::Note(note) => Some(note),
            ClueSource::Place { .. } | ClueSource::Moment(_) | ClueSource::Caption => None,
        })
    }

    /// What is so at this moment and told by posting the photo at once.
    pub fn moments(&self) -> impl Iterator<Item = &Text> {
        self.clues.iter().filter_map(|clue| match &clue.source {
            ClueSource::Moment(moment) => Some(moment),
            ClueSource::Place { .. } | ClueSource::Note(_) | ClueSource::Caption => None,
        })
    }
}
