//! Cards to sort, a line to type, and the show that follows.

use super::scenes::{level_keys, pip, scene};
use super::{hint, item};
use crate::stage::{
    Action, Attack, Beat, Bin, Bins, Body, Card, Counter, Feedback, Field, FieldText, Goal, Id,
    Lane, Mark, Menu, Meter, Paragraph, Picture, PieceMark, Reveal, Siege, Stage, Tone,
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
        pairs: false,
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
        attacks: vec![Attack {
            counter: Some(Counter {
                text: Text::new(counter),
                compared: Some(Text::new("more than the days in a year")),
                log10: 3.0,
            }),
            fallen: fallen.to_vec(),
            siege: if mood == "popping" {
                Siege::Opened
            } else {
                Siege::Going
            },
        }],
        held: Vec::new(),
        arrived: None,
        milliseconds: 1600,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        limit_log10: Some(10.0),
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
                "popping",
                "About 1 thousand tries",
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
            item("take", "Keep these words"),
        ],
        first: 1,
    });
    stage
}

fn lane(owner: &'static str, text: &str, typed: bool) -> Lane {
    Lane {
        owner: Text::new(owner),
        text: FieldText::new(text),
        typed,
        sealed: false,
        veiled: false,
        pieces: Vec::new(),
        attack: None,
    }
}

/// Two locks, of which one is said to hold longer.
pub(in crate::tui) fn predict() -> Stage {
    let mut stage = scene(21);
    stage.speech = Some(pip("thinking", "Which of the two holds longer?"));
    stage.lanes = vec![
        lane("Grandad Toad", "bubbles 2016", false),
        lane("Juno", "bubbles bubbles bubbles bubbles bubbles", true),
    ];
    stage.reminder = Some(Text::new("Never use one of these."));
    stage.body = Body::Menu(Menu::new(vec![
        item("lock-1", "Grandad Toad"),
        item("lock-2", "Juno"),
        item("same", "Both the same"),
    ]));
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
        attacks: vec![Attack {
            counter: None,
            fallen: fallen.to_vec(),
            siege: Siege::Going,
        }],
        held: Vec::new(),
        arrived: None,
        milliseconds: 300,
    };
    stage.reveal = Some(Reveal {
        limit_log10: None,
        name: Text::new("Pip"),
        beats: vec![
            beat("Clatter, clatter ...", &[0, 2]),
            beat("5 6 1 1: that is pancake.", &[0, 2, 1]),
        ],
    });
    stage
}

/// The show at two locks.
pub(in crate::tui) fn race() -> Stage {
    let mut stage = predict();
    stage.moment += 1;
    stage.speech = None;
    let attack = |words: &'static str, log10: f64, fallen: &[usize], siege| Attack {
        counter: Some(Counter {
            text: Text::new(words),
            compared: (siege != Siege::Going).then(|| Text::new("more than the days in a year")),
            log10,
        }),
        fallen: fallen.to_vec(),
        siege,
    };
    let beat = |line: &'static str, mood: &str, attacks: [Attack; 2]| Beat {
        line: Text::new(line),
        portrait: Picture::new("guessatron").in_mood(mood),
        attacks: attacks.to_vec(),
        held: Vec::new(),
        arrived: None,
        milliseconds: 1600,
    };
    let going = attack("41 tries", 1.6, &[], Siege::Going);
    let opened = attack("403 tries", 2.6, &[0, 2], Siege::Opened);
    let holds = attack("About 8 trillion tries", 12.9, &[], Siege::Holds);
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        limit_log10: Some(10.0),
        beats: vec![
            beat("Names first.", "straining", [going.clone(), going.clone()]),
            beat("Ping!", "springing", [opened.clone(), going]),
            beat("One all.", "smug", [opened.clone(), holds.clone()]),
        ],
    });
    let mark = |range, label: &'static str, gap, fallen| PieceMark {
        range,
        label: Text::new(label),
        gap,
        fallen,
    };
    for (lane, attack) in stage.lanes.iter_mut().zip([opened, holds]) {
        lane.attack = Some(attack);
    }
    stage.lanes[0].pieces = vec![
        mark(0..7, "a name", false, true),
        mark(7..8, "a gap", true, true),
        mark(8..12, "a year", false, true),
    ];
    stage.lanes[1].pieces = vec![mark(0..39, "a repeat", false, false)];
    stage.feedback = Some(Feedback {
        tone: Tone::Good,
        title: Text::new("Well guessed"),
        because: Text::new("Juno's lock holds longer. A name and a year are old tricks."),
        face: Some(Picture::new("guessatron").in_mood("smug")),
        oops: None,
    });
    stage.body = Body::Nothing;
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}
