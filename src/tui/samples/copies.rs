//! A picture that travels: before, on its way, and with what came of it.

use super::scenes::{level_keys, scene};
use super::{hint, item};
use crate::stage::{
    Action, Beat, Body, Feedback, Held, Holder, Menu, Picture, Reveal, Speech, Stage, Tone,
};
use crate::words::Text;

const WAITS: Held = Held::NotYet;
const LOOKED: Held = Held::Looked;
const KEPT: Held = Held::Kept;

/// Everybody whom it may reach: as many as there can be.
fn holders(held: [Held; 7]) -> Vec<Holder> {
    let people = [
        ("Kai", "kai", "Pip"),
        ("Maya", "maya", "Pip"),
        ("Sam", "sam", "Maya"),
        ("The magpie", "magpie", "Maya"),
        ("Ali", "ali", "Sam"),
        ("Juno", "juno", "the magpie"),
        ("Grandad Toad", "grandad-toad", "Sam"),
    ];
    let holder =
        |((name, portrait, from), held): ((&'static str, &str, &'static str), Held)| Holder {
            name: Text::new(name),
            portrait: Picture::new(portrait),
            held,
            thing: (name == "Grandad Toad").then_some(Text::new("a mug")),
            from: (held != WAITS).then_some(Text::new(from)),
        };
    people.into_iter().zip(held).map(holder).collect()
}

/// The question, with a guess.
pub(in crate::tui) fn copies() -> Stage {
    let mut stage = scene(40);
    stage.keys = level_keys(None);
    let ask =
        "I send my dance with Vanish-o-Gram. It is gone after ten seconds. How many copies stay?";
    stage.picture = Some(Picture::new("letter"));
    stage.speech = Some(Speech {
        name: Text::new("Pip"),
        portrait: Picture::new("pip").in_mood("happy"),
        text: Text::new(ask),
    });
    stage.holders = holders([WAITS; 7]);
    stage.body = Body::Menu(Menu::new(vec![
        item("none", "None"),
        item("one", "One"),
        item("few", "Two or three"),
        item("many", "Four or more"),
    ]));
    stage
}

/// On its way and at its end: three beats, and who has a copy.
pub(in crate::tui) fn travel() -> Stage {
    let beat = |line: &'static str, portrait: &str, held: [Held; 7]| Beat {
        line: Text::new(line),
        portrait: Picture::new(portrait),
        attacks: Vec::new(),
        held: held.to_vec(),
        arrived: None,
        milliseconds: 1_700,
    };
    let deleted = Held::Deleted;
    let before = [LOOKED, WAITS, WAITS, WAITS, WAITS, WAITS, WAITS];
    let maya = [LOOKED, KEPT, WAITS, WAITS, WAITS, WAITS, WAITS];
    let end = [LOOKED, deleted, deleted, KEPT, LOOKED, WAITS, KEPT];
    let mut stage = scene(41);
    stage.ask = Some(Text::new("You: “Next week”"));
    stage.holders = holders(end);
    stage.reveal = Some(Reveal {
        name: Text::new("The picture travels"),
        limit_log10: None,
        beats: vec![
            beat("Kai only looked.", "kai", before),
            beat(
                "Maya: “So funny!” Maya passes it to Sam and the magpie.",
                "maya",
                maya,
            ),
            beat(
                "Maya and Sam: deleted. No button deletes this: a mug.",
                "pip",
                end,
            ),
        ],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new("Right now: 0 copies. Next week: 2 copies. By then the mug was baked."),
        face: Some(Picture::new("pip").in_mood("thinking")),
        oops: None,
    });
    stage.keys = level_keys(Some(hint(Action::Go, "choose again")));
    stage
}
