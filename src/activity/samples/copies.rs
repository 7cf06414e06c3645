//! A picture that travels, for tests.

use super::{hints, say, text};
use crate::content::{Copies, Keeps, Mood, Receiver, Step, TakeDown};

/// Pip sends it to Kai, who only looks, and to Guessatron, who always keeps it and passes it to
/// Maya; she passes it to Kai and to the toad, who has a mug made of it.
pub(crate) fn copies() -> Copies {
    let receiver = |person: &str, keeps, passes: &[usize]| Receiver {
        person: person.into(),
        keeps,
        says: None,
        passes: passes.to_vec(),
        thing: None,
    };
    Copies {
        from: None,
        by: Some("pip".into()),
        mood: Mood::Happy,
        ask: text("How many stay?"),
        brief: Some(text("How many?")),
        picture: Some("letter".into()),
        people: vec![
            receiver("kai", Keeps::Never, &[1]),
            Receiver {
                says: Some(text("Beep!")),
                ..receiver("guessatron", Keeps::Always, &[2])
            },
            receiver("maya", Keeps::Always, &[0, 3]),
            Receiver {
                thing: Some(text("a mug")),
                ..receiver("toad", Keeps::Always, &[])
            },
        ],
        first: vec![0, 1],
        vanish: text("The ghost waves."),
        guess: true,
        take_down: Some(TakeDown {
            ask: text("When?"),
            times: vec![text("Now"), text("Next week")],
            because: text("early is good"),
            late: text("late is late"),
            oops: Some("jam".into()),
            keeps_after: vec![3],
        }),
        done: vec![say("pip", "Phew"), say("guessatron", "Hmf")],
        hints: hints(),
        auntie: Some(text("What does a mug do?")),
    }
}

impl From<Copies> for Step {
    fn from(rules: Copies) -> Self {
        Self::Copies(rules)
    }
}
