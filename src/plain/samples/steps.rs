//! Sample steps of a level.

use super::{TYPED, go, item, key, keys, speech};
use crate::stage::{
    Action, Attack, Beat, Bin, Bins, Body, Card, Counter, Feedback, Field, FieldText, Goal, Hint,
    Id, Lane, Layout, Mark, Menu, Meter, Picture, PieceMark, Reveal, Siege, Stage, Tone, Trail,
};
use crate::words::Text;

pub(in crate::plain) fn say() -> Stage {
    Stage {
        heading: Some(Text::new("Pip's noticeboard")),
        trail: Some(Trail { done: 0, of: 4 }),
        speech: Some(speech(
            "worried",
            "Guessatron only looked at my noticeboard. Now it can open my locker!",
        )),
        keys: vec![go(), key(Action::Quit, "stop")],
        ..Stage::new(3, Layout::Scene)
    }
}

pub(in crate::plain) fn choose() -> Stage {
    Stage {
        heading: Some(Text::new("Pip's noticeboard")),
        trail: Some(Trail { done: 1, of: 4 }),
        picture: Some(Picture::new("noticeboard")),
        speech: Some(speech("worried", "What did I do wrong?")),
        ask: Some(Text::new("What did Pip use as a password?")),
        body: Body::Menu(Menu::new(vec![
            item("fish", "The fish's name"),
            item("dice", "Three words rolled by dice"),
            item("blank", "Nothing at all?"),
        ])),
        keys: keys(vec![]),
        ..Stage::new(4, Layout::Scene)
    }
}

pub(in crate::plain) fn chosen() -> Stage {
    let mut stage = choose();
    stage.moment = 5;
    if let Body::Menu(menu) = &mut stage.body {
        menu.items[1].mark = Mark::NotYet;
    }
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new("Dice words are not on the board."),
        face: None,
        oops: Some(Text::new("A locker full of toast")),
    });
    stage.keys = keys(vec![go()]);
    stage
}

pub(in crate::plain) fn hinted() -> Stage {
    let mut stage = choose();
    stage.moment = 6;
    stage.hint = Some(Hint {
        by: Text::new("Pip"),
        number: 1,
        of: 3,
        text: Text::new("Look at what is written largest."),
    });
    stage
}

pub(in crate::plain) fn sort() -> Stage {
    let card = |id, text| Card {
        id: Id::new(id),
        text: Text::new(text),
        lies_in: None,
        mark: Mark::None,
    };
    let bin = |id, label| Bin {
        id: Id::new(id),
        label: Text::new(label),
    };
    Stage {
        trail: Some(Trail { done: 2, of: 4 }),
        ask: Some(Text::new("Where does each note go?")),
        body: Body::Bins(Bins {
            cards: vec![
                card("pizza", "My favourite pizza"),
                card("street", "Where do I live?"),
                card("joke", "A melon joke"),
            ],
            bins: vec![
                bin("share", "Fine to share"),
                bin("keep", "Keep to yourself"),
            ],
            pairs: false,
        }),
        keys: keys(vec![]),
        ..Stage::new(7, Layout::Scene)
    }
}

/// The same with two cards put, one of them judged.
pub(in crate::plain) fn sorted() -> Stage {
    let mut stage = sort();
    if let Body::Bins(bins) = &mut stage.body {
        bins.cards[0].lies_in = Some(Id::new("share"));
        bins.cards[1].lies_in = Some(Id::new("keep"));
        bins.cards[1].mark = Mark::Done;
    }
    stage
}

pub(in crate::plain) fn forge() -> Stage {
    let goal = |label| Goal {
        label: Text::new(label),
        met: None,
    };
    Stage {
        trail: Some(Trail { done: 3, of: 4 }),
        ask: Some(Text::new("Make up a password for Pip's locker.")),
        body: Body::Field(Field {
            label: Text::new("Pip's locker"),
            text: FieldText::new(""),
            cursor: 0,
            longest: 64,
            veiled: false,
            editable: true,
            reminder: Text::new("Make one up. Never type a real one."),
            meter: None,
            pieces: Vec::new(),
            goals: vec![
                goal("Guessatron gives up"),
                goal("It works without the fish"),
            ],
        }),
        keys: keys(vec![
            key(Action::Submit, "try it"),
            key(Action::Veil, "hide"),
        ]),
        ..Stage::new(8, Layout::Scene)
    }
}

pub(in crate::plain) fn forged() -> Stage {
    let mut stage = forge();
    stage.moment = 9;
    let piece = |range, label| PieceMark {
        range,
        label: Text::new(label),
        gap: false,
        fallen: true,
    };
    if let Body::Field(field) = &mut stage.body {
        field.text = FieldText::new(TYPED);
        field.meter = Some(Meter {
            level: 1,
            label: Text::new("Easy to guess"),
            advice: Text::new("Leave out names from the board"),
            stale: false,
        });
        field.pieces = vec![piece(0..7, "a name"), piece(7..11, "a year")];
        field.goals[0].met = Some(false);
        field.goals[1].met = Some(true);
    }
    let beat = |mood: &str, line, counter, fallen| Beat {
        line: Text::new(line),
        portrait: Picture::new("guessatron").in_mood(mood),
        attacks: vec![Attack {
            counter: Some(Counter {
                text: Text::new(counter),
                compared: None,
                log10: 0.0,
            }),
            fallen,
            siege: Siege::Going,
        }],
        held: Vec::new(),
        arrived: None,
        milliseconds: 900,
    };
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        limit_log10: None,
        beats: vec![
            beat("smug", "First I read the board", "1 try", vec![]),
            beat("smug", "A fish! Names are easy.", "41 tries", vec![0]),
            beat("shocked", "And a year? Too easy!", "411 tries", vec![0, 1]),
        ],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Toast everywhere!"),
        because: Text::new("The fish's name is on the board"),
        face: None,
        oops: None,
    });
    stage
}

/// Two locks, the second of them made up by the child.
pub(in crate::plain) fn predict() -> Stage {
    let lane = |owner, text: &str, typed| Lane {
        owner: Text::new(owner),
        text: FieldText::new(text),
        typed,
        sealed: false,
        veiled: false,
        pieces: vec![PieceMark {
            range: 0..4,
            label: Text::new("a word"),
            gap: false,
            fallen: false,
        }],
        attack: None,
    };
    Stage {
        ask: Some(Text::new("Which lock holds longer?")),
        lanes: vec![
            lane("Grandad Toad", "moss", false),
            lane("Juno", TYPED, true),
        ],
        reminder: Some(Text::new("Never use one of these")),
        body: Body::Menu(Menu::new(vec![
            item("lock-1", "Grandad Toad"),
            item("lock-2", "Juno"),
            item("same", "Both the same"),
        ])),
        keys: keys(Vec::new()),
        ..Stage::new(31, Layout::Scene)
    }
}

/// The same when the guesser has been at both.
pub(in crate::plain) fn raced() -> Stage {
    let attack = |words, fallen, siege| Attack {
        counter: Some(Counter {
            text: Text::new(words),
            compared: None,
            log10: 1.0,
        }),
        fallen,
        siege,
    };
    let going = attack("10 tries", Vec::new(), Siege::Going);
    let opened = attack("41 tries", vec![0], Siege::Opened);
    let holds = attack("a billion tries", Vec::new(), Siege::Holds);
    let beat = |line, attacks: [&Attack; 2]| Beat {
        line: Text::new(line),
        portrait: Picture::new("guessatron").in_mood("smug"),
        attacks: attacks.into_iter().cloned().collect(),
        held: Vec::new(),
        arrived: None,
        milliseconds: 900,
    };
    let mut stage = predict();
    stage.moment += 1;
    stage.ask = None;
    stage.body = Body::Nothing;
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        limit_log10: None,
        beats: vec![
            beat("Names first.", [&going, &going]),
            beat("Ping!", [&opened, &going]),
            beat("One all.", [&opened, &holds]),
        ],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::Good,
        title: Text::new("Well guessed"),
        because: Text::new("Three odd words"),
        face: None,
        oops: None,
    });
    stage.keys = keys(vec![key(Action::Go, "go on")]);
    stage
}
