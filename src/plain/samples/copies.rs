//! A picture that travels, for tests.

use crate::stage::{Beat, Held, Holder, Layout, Picture, Reveal, Stage};
use crate::words::Text;

/// Maya and Sam kept it and have deleted it, Kai looked, the toad has a mug; with a show of it.
pub(in crate::plain) fn copies() -> Stage {
    let holder = |name: &'static str, held| Holder {
        name: Text::new(name),
        portrait: Picture::new("pip"),
        held,
        thing: None,
        from: None,
    };
    let beat = |line: &'static str, held: [Held; 3]| Beat {
        line: Text::new(line),
        portrait: Picture::new("pip"),
        attacks: Vec::new(),
        held: held.to_vec(),
        arrived: None,
        milliseconds: 900,
    };
    let (waits, looked, kept) = (Held::NotYet, Held::Looked, Held::Kept);
    let mut stage = Stage::new(4, Layout::Scene);
    stage.holders = vec![
        holder("Maya", Held::Deleted),
        holder("Kai", looked),
        holder("Sam", Held::Deleted),
        Holder {
            thing: Some(Text::new("a mug")),
            ..holder("Grandad Toad", kept)
        },
        Holder {
            thing: Some(Text::new("a cake")),
            ..holder("Ali", waits)
        },
    ];
    stage.reveal = Some(Reveal {
        name: Text::new("The picture travels"),
        limit_log10: None,
        beats: vec![
            beat("Pip sends it to Maya.", [waits, waits, waits]),
            beat("Maya kept it.", [kept, waits, waits]),
            beat("Kai only looked.", [kept, looked, waits]),
            beat("Sam kept it.", [kept, looked, kept]),
            beat("Sam deletes it.", [kept, looked, Held::Deleted]),
        ],
    });
    stage
}
