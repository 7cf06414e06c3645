//! A photo to look into, and the jigsaw that it gives pieces to.

use super::{hints, say, text};
use crate::content::{Jigsaw, JigsawPiece, Mood, Photo, Spot, Step, Thing, read_level};

/// Three clues (the first and the second give the pieces "day" and "hour") and three harmless
/// things. Whoever says "that's all" too early wins the card "jam".
pub(crate) fn spot() -> Spot {
    let thing = |place: &str, clue, piece: Option<&str>| Thing {
        place: place.into(),
        say: text(&format!("the {place}")),
        near: text(&format!("A {place} FROM NEAR")),
        clue,
        because: text(&format!("so much for the {place}")),
        piece: piece.map(Into::into),
    };
    Spot {
        by: None,
        mood: Mood::Happy,
        ask: text("What does it tell?"),
        brief: Some(text("Tells what?")),
        picture: "noticeboard".into(),
        caption: Some(text("My board!")),
        things: vec![
            thing("calendar", true, Some("day")),
            thing("clock", true, Some("hour")),
            thing("fish", true, None),
            thing("pin", false, None),
            thing("list", false, None),
            thing("sandwich", false, None),
        ],
        missed: vec![say("guessatron", "I see more")],
        oops: Some("jam".into()),
        found: vec![say("pip", "Phew"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("Read each thing.")),
    }
}

/// Three pieces, of which the photo gives two.
pub(crate) fn jigsaw() -> Jigsaw {
    let piece = |key: &str, said: &str| JigsawPiece {
        key: key.into(),
        text: text(said),
    };
    Jigsaw {
        ask: text("Where is Pip?"),
        pieces: vec![
            piece("day", "On Tuesdays"),
            piece("hour", "At five"),
            piece("pool", "At the pool"),
        ],
        joined: text("On Tuesdays at five, Pip is at the pool."),
    }
}

/// A photo with a clue of every source and a tool of every kind: `tests/photos/cake.ron`.
pub(crate) fn photo() -> Photo {
    let level = include_str!("../../../tests/photos/cake.ron");
    let level = read_level("cake.ron", level).expect("a level that reads well");
    let photo = level.step("start", 0).and_then(Step::as_photo);
    photo.expect("a photo").clone()
}

impl From<Photo> for Step {
    fn from(rules: Photo) -> Self {
        Self::Photo(rules)
    }
}

impl From<Spot> for Step {
    fn from(rules: Spot) -> Self {
        Self::Spot(rules)
    }
}
