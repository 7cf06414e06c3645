//! A photo to look into.

use super::{item, keys};
use crate::stage::{Body, Jigsaw, JigsawPiece, Layout, Mark, Menu, Picture, Stage, Trail};
use crate::words::Text;

/// Two things, of which one was found and gave its piece, and the way out.
pub(in crate::plain) fn photo() -> Stage {
    let thing = |id, label, spoken: &'static str| item(id, label).spoken(Text::new(spoken));
    let piece = |text| JigsawPiece { text };
    Stage {
        trail: Some(Trail { done: 1, of: 3 }),
        picture: Some(Picture {
            caption: Some(Text::new("Toast tower!")),
            ..Picture::new("kitchen")
        }),
        ask: Some(Text::new("What does it tell?")),
        jigsaw: Some(Jigsaw {
            ask: Text::new("Where is Maya on Tuesdays?"),
            pieces: vec![piece(Some(Text::new("At four"))), piece(None)],
            joined: None,
        }),
        body: Body::Menu(Menu::new(vec![
            thing("clock", "The clock", "The clock: Four o'clock").marked(Mark::Done),
            thing("badge", "The badge", "The badge: WILLOW SCHOOL"),
            item("all", "That's all"),
        ])),
        keys: keys(vec![]),
        ..Stage::new(41, Layout::Photo)
    }
}
