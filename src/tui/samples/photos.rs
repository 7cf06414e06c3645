//! Photos: one to look into, one whose clues are all found, and one to make ready.

use super::scenes::{level_keys, pip, scene};
use super::{hint, item};
use crate::stage::{
    Action, Body, Feedback, Item, Jigsaw, JigsawPiece, Layout, Mark, Menu, Picture, Stage, Tone,
};
use crate::words::Text;

fn photo(moment: u64) -> Stage {
    let mut stage = scene(moment);
    stage.layout = Layout::Photo;
    stage.picture = Some(Picture {
        caption: Some(Text::new("My very own board!")),
        ..Picture::new("noticeboard")
    });
    stage.speech = Some(pip("happy", "What could someone learn from this photo?"));
    stage
}

fn thing(id: &'static str, label: &'static str, near: &'static str) -> Item {
    let mut thing = item(id, label).noted(Text::new(near));
    thing.place = Some(id.to_owned());
    thing.picture = Some(Picture::new("noticeboard").near(id));
    thing
}

fn things() -> Vec<Item> {
    vec![
        thing("fish", "The fish in its bowl", "A sign: BUBBLES").marked(Mark::Done),
        thing("list", "The birthday list", "PIP IS TEN ON FRIDAY"),
        thing("scarf", "The scarf", "Green and white stripes"),
    ]
}

fn pieces(out: [Option<&'static str>; 3]) -> Jigsaw {
    let is_whole = out.iter().all(Option::is_some);
    let pieces = out.map(|text| JigsawPiece {
        text: text.map(Text::new),
    });
    Jigsaw {
        ask: Text::new("Where is Pip on Fridays?"),
        pieces: pieces.into(),
        joined: is_whole.then(|| Text::new("On Fridays at four, Pip is at the pool.")),
    }
}

/// One clue is found, and something harmless was just looked at.
pub(in crate::tui) fn spot() -> Stage {
    let mut stage = photo(31);
    stage.jigsaw = Some(pieces([Some("On Fridays"), None, None]));
    let mut items = things();
    items.push(item("all", "That's all"));
    stage.body = Body::Menu(Menu { items, first: 1 });
    stage.feedback = Some(Feedback {
        tone: Tone::Fine,
        title: Text::new("Good to check"),
        because: Text::new("Many otters have one. It tells nothing."),
        face: None,
        oops: None,
    });
    stage.keys = level_keys(None);
    stage
}

/// All is found: the way on has the focus.
pub(in crate::tui) fn spotted() -> Stage {
    let mut stage = photo(32);
    let out = [
        Some("On Fridays"),
        Some("At four o'clock"),
        Some("At the pool"),
    ];
    stage.jigsaw = Some(pieces(out));
    let marked = things().into_iter();
    let items: Vec<Item> = marked.map(|item| item.marked(Mark::Done)).collect();
    let first = items.len();
    stage.body = Body::Menu(Menu { items, first });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// Tools and people to choose from: nothing is seen from near.
pub(in crate::tui) fn tools() -> Stage {
    let mut stage = photo(33);
    if let Some(picture) = &mut stage.picture {
        picture.view_box = Some([2.0, 2.0, 20.0, 15.0]);
        picture.alt = Some(Text::new("A part of the board, with the bowl"));
    }
    let mut crop = item("crop", "Keep only the bowl").marked(Mark::On);
    crop.heading = Some(Text::new("Make it ready"));
    let mut gran = item("gran", "Pip's gran");
    gran.heading = Some(Text::new("Who sees it?"));
    stage.body = Body::Menu(Menu::new(vec![
        crop,
        item("blur", "Blur the list").marked(Mark::Off),
        gran,
        item("all", "All of Pebblebrook"),
    ]));
    stage.keys = level_keys(None);
    stage
}
