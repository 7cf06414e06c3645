//! Cards to sort, a line to type, and the show that follows.

use super::scenes::{level_keys, pip, scene};
use super::{hint, item};
use crate::stage::{
    Action, Beat, Bin, Bins, Body, Card, Feedback, Field, FieldText, Goal, Id, Mark, Menu, Meter,
    Paragraph, Picture, PieceMark, Reveal, Stage, Tone,
};
use crate::words::Text;

/// Cards and bins.
pub(in crate::tui) fn sort() -> Stage {
    let mut stage = scene(7);
    stage.speech = Some(pip(
        "thinking",
        "Which of these could somebody read off my board?",
    ));
    stage.ask = Some(Text::new("Put each card where it belongs."));
    let card = |id: &'static str, text: &'static str, bin: Option<&'static str>, mark| Card {
        id: Id::new(id),
        text: Text::new(text),
        lies_in: bin.map(Id::new),
        mark,
    };
    stage.body = Body::Bins(Bins {
        cards: vec![
            card("fish", "Bubbles the fish", Some("clue"), Mark::Done),
            card("match", "Otters 4, Herons 2", None, Mark::NotYet),
            card("dice", "soggy pancake robot", None, Mark::None),
            card("year", "Born in 2016", None, Mark::None),
        ],
        bins: vec![
            Bin {
                id: Id::new("clue"),
                label: Text::new("A clue"),
            },
            Bin {
                id: Id::new("no"),
                label: Text::new("No clue"),
            },
        ],
    });
    stage.keys = level_keys(None);
    stage
}

/// Many cards and four bins.
pub(in crate::tui) fn sort_much() -> Stage {
    let mut stage = sort();
    if let Body::Bins(bins) = &mut stage.body {
        for (id, text) in [
            ("five", "A scarf in green and white"),
            ("six", "The name of the street, on a parcel"),
            ("seven", "A drawing of a rocket"),
            ("eight", "seven soggy socks"),
        ] {
            bins.cards.push(Card {
                id: Id::new(id),
                text: Text::new(text),
                lies_in: None,
                mark: Mark::None,
            });
        }
        for (id, label) in [("maybe", "Only for friends"), ("ask", "Ask somebody first")] {
            bins.bins.push(Bin {
                id: Id::new(id),
                label: Text::new(label),
            });
        }
    }
    stage.moment += 100;
    stage
}

fn password(text: &str, editable: bool) -> Field {
    let mark = |range, label: &'static str, fallen| PieceMark {
        range,
        label: Text::new(label),
        gap: false,
        fallen,
    };
    Field {
        label: Text::new("Pip's locker"),
        text: FieldText::new(text),
        cursor: text.chars().count(),
        longest: 64,
        veiled: false,
        editable,
        reminder: Text::new("Make one up for Pip. Never type a password that you really use."),
        // After the show the feedback says it all.
        meter: editable.then(|| Meter {
            level: 1,
            label: Text::new("easy to guess"),
            advice: Text::new("A longer one, please: try three odd words."),
            stale: false,
        }),
        pieces: vec![
            mark(0..7, "a pet's name", !editable),
            mark(7..11, "a year", !editable),
            mark(11..12, "one sign", !editable),
        ],
        goals: vec![
            Goal {
                label: Text::new("Guessatron gives up"),
                met: Some(false),
            },
            Goal {
                label: Text::new("works without the pet's name"),
                met: Some(true),
            },
        ],
    }
}

/// A password that is being made up.
pub(in crate::tui) fn field() -> Stage {
    let mut stage = scene(8);
    stage.speech = Some(pip(
        "proud",
        "Make me a new one. I will only read it with one eye.",
    ));
    stage.ask = Some(Text::new("Make up a password for Pip's locker."));
    stage.body = Body::Field(password("bubbles2016!", true));
    let mut keys = level_keys(Some(hint(Action::Submit, "try it")));
    keys.push(hint(Action::Veil, "hide"));
    stage.keys = keys;
    stage
}

/// Guessatron's show.
pub(in crate::tui) fn reveal() -> Stage {
    let mut stage = scene(9);
    let beat = |line: &'static str, mood: &str, counter: &'static str, fallen: &[usize]| Beat {
        line: Text::new(line),
        portrait: Picture::new("guessatron").in_mood(mood),
        counter: Some(Text::new(counter)),
        fallen: fallen.to_vec(),
        milliseconds: 1600,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        beats: vec![
            beat(
                "Names first. Pets, to be exact. I adore pets.",
                "smug",
                "41 tries",
                &[],
            ),
            beat("Bubbles! It was on the board.", "happy", "97 tries", &[0]),
            beat(
                "And people love years. 2014... 2015... 2016!",
                "straining",
                "403 tries",
                &[0, 1],
            ),
            beat(
                "One sign at the end. They always put one sign.",
                "smug",
                "1,411 tries",
                &[0, 1, 2],
            ),
        ],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new("Guessatron needed 1,411 tries. It does a thousand in a blink."),
        face: Some(Picture::new("guessatron").in_mood("smug")),
        oops: None,
    });
    stage.body = Body::Field(password("bubbles2016!", false));
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// Three rolled words, of which the second has the focus.
pub(in crate::tui) fn rolled() -> Stage {
    let mut stage = scene(14);
    let mut villager = Picture::new("villager");
    villager.shown = ["coat-1", "face-2", "hat-3", "held-4"]
        .map(str::to_owned)
        .to_vec();
    stage.picture = Some(villager);
    stage.speech = Some(pip("surprised", "Roll me three words that never met!"));
    stage.paragraphs = vec![Paragraph::Plain(Text::new("A game phrase."))];
    let word = |id, word, dice| {
        item(id, word)
            .noted(Text::new("again? 2 left"))
            .rolled(dice)
    };
    stage.body = Body::Menu(Menu {
        items: vec![
            word("word-1", "soggy", [1, 2, 3, 4]),
            word("word-2", "pancake", [5, 6, 1, 1]),
            word("word-3", "trumpet", [3, 3, 6, 2]),
            item("more", "One more word"),
            item("take", "That's the one!"),
        ],
        first: 1,
    });
    stage.keys = level_keys(None);
    stage
}

/// As many words as there can be.
pub(in crate::tui) fn rolled_much() -> Stage {
    let mut stage = rolled();
    stage.moment += 100;
    if let Body::Menu(menu) = &mut stage.body {
        let more = [
            ("word-4", "wobble"),
            ("word-5", "aardvark"),
            ("word-6", "hum"),
        ];
        for (place, (id, word)) in (3..).zip(more) {
            menu.items.insert(
                place,
                item(id, word)
                    .noted(Text::new("stays now"))
                    .rolled([6, 5, 4, 3]),
            );
        }
        menu.items.remove(6);
    }
    stage
}

/// The dice of the second word fall again.
pub(in crate::tui) fn tumbling() -> Stage {
    let mut stage = rolled();
    stage.moment += 200;
    let beat = |line: &'static str, fallen: &[usize]| Beat {
        line: Text::new(line),
        portrait: Picture::new("pip").in_mood("surprised"),
        counter: None,
        fallen: fallen.to_vec(),
        milliseconds: 300,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Pip"),
        beats: vec![
            beat("Clatter, clatter ...", &[0, 2]),
            beat("5 6 1 1: that is pancake.", &[0, 2, 1]),
        ],
    });
    stage
}
