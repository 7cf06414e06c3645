//! Stages to try the face on: one of each kind that the game shows.

use crate::stage::{
    Action, Beat, Bin, Bins, Body, Card, Feedback, Field, FieldText, Goal, Hint, Id, Item, KeyHint,
    Layout, Mark, Menu, Meter, Paragraph, Picture, PieceMark, Reveal, Speech, Stage, Tone, Trail,
};
use crate::words::Text;

fn hint(action: Action, label: &'static str) -> KeyHint {
    KeyHint::new(action, Text::new(label))
}

fn item(id: &'static str, label: &'static str) -> Item {
    Item::new(Id::new(id), Text::new(label))
}

fn level_keys(main: Option<KeyHint>) -> Vec<KeyHint> {
    let others = [
        hint(Action::Hint, "hint"),
        hint(Action::Ask, "ask Auntie Bo"),
        hint(Action::Rewind, "rewind"),
        hint(Action::Words, "words"),
        hint(Action::Transcript, "so far"),
        hint(Action::Plain, "plain"),
        hint(Action::Help, "help"),
        hint(Action::Leave, "leave"),
    ];
    main.into_iter().chain(others).collect()
}

fn scene(moment: u64) -> Stage {
    let mut stage = Stage::new(moment, Layout::Scene);
    stage.heading = Some(Text::new("Pip's noticeboard"));
    stage.trail = Some(Trail { done: 2, of: 7 });
    stage
}

fn pip(mood: &str, text: &'static str) -> Speech {
    Speech {
        name: Text::new("Pip"),
        portrait: Picture::new("pip").in_mood(mood),
        text: Text::new(text),
    }
}

/// The title menu.
pub(super) fn title() -> Stage {
    let mut stage = Stage::new(1, Layout::Title);
    stage.heading = Some(Text::new("An adventure in Pebblebrook"));
    stage.picture = Some(Picture::new("title"));
    stage.body = Body::Menu(Menu::new(vec![
        item("play", "Play"),
        item("keeper", "Choose a keeper"),
        item("together", "Ten minutes with a grown-up"),
        item("settings", "Settings"),
        item("grown-ups", "Grown-ups' corner"),
    ]));
    stage.keys = vec![
        hint(Action::Help, "help"),
        hint(Action::Quit, "leave the game"),
    ];
    stage
}

/// The map.
pub(super) fn village() -> Stage {
    let mut stage = Stage::new(2, Layout::Village);
    stage.heading = Some(Text::new("Pebblebrook"));
    let mut picture = Picture::new("village");
    picture.shown = vec!["lamp-workshop-lit".to_owned()];
    stage.picture = Some(picture);
    let place = |id: &'static str, label: &'static str, note: &'static str, mark| {
        let mut item = item(id, label).noted(Text::new(note)).marked(mark);
        item.place = Some(id.to_owned());
        item
    };
    let mut items = vec![
        place(
            "workshop",
            "Lock Workshop",
            "Passwords that nobody guesses. 3 of 12 lamps are lit.",
            Mark::Stars(2),
        ),
        place(
            "fair",
            "Photo Fair",
            "What a picture tells. No lamp is lit yet.",
            Mark::None,
        ),
        place(
            "treehouse",
            "Treehouse",
            "Chats, kind ones and odd ones.",
            Mark::None,
        ),
    ];
    items.extend([
        item("album", "Oops album"),
        item("logbook", "Logbook"),
        item("settings", "Settings"),
    ]);
    stage.body = Body::Menu(Menu::new(items));
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "title")];
    stage
}

/// Somebody speaks, nothing is to be chosen.
pub(super) fn say() -> Stage {
    let mut stage = scene(3);
    stage.speech = Some(pip(
        "worried",
        "Guessatron only looked at my noticeboard. Now it says it can open my locker!\n\nHow can a toaster know my password?",
    ));
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// A choice.
pub(super) fn choose() -> Stage {
    let mut stage = scene(4);
    stage.speech = Some(pip(
        "thinking",
        "There is my fish, my birthday list, and the score of Saturday's match.",
    ));
    stage.ask = Some(Text::new("What did Pip use as a password?"));
    stage.body = Body::Menu(Menu::new(vec![
        item("fish", "The fish's name"),
        item("dice", "Three words rolled by dice"),
        item("score", "The score of the match, and the year").marked(Mark::NotYet),
        item("list", "The first thing on the list"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// A poor choice, with a card won.
pub(super) fn not_yet() -> Stage {
    let mut stage = scene(5);
    stage.speech = Some(Speech {
        name: Text::new("Guessatron 3000"),
        portrait: Picture::new("guessatron").in_mood("smug"),
        text: Text::new(
            "Ha! Locker open in four tries. And inside... a sandwich. I did not need another sandwich.",
        ),
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet"),
        because: Text::new(
            "Everyone who sees the board knows Bubbles. A name on a wall is the first thing a guesser tries.",
        ),
        face: Some(Picture::new("pip").in_mood("thinking")),
        oops: Some(Text::new("The sandwich heist")),
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// A good choice, told by a face alone.
pub(super) fn faced() -> Stage {
    let mut stage = good();
    stage.moment += 100;
    stage.speech = None;
    stage.hint = None;
    if let Some(feedback) = &mut stage.feedback {
        feedback.face = Some(Picture::new("pip").in_mood("happy"));
    }
    stage
}

/// A good choice, with a hint still open.
pub(super) fn good() -> Stage {
    let mut stage = scene(6);
    stage.speech = Some(pip(
        "happy",
        "It bounced right off! Look at its crumbs fly.",
    ));
    stage.feedback = Some(Feedback {
        tone: Tone::Good,
        title: Text::new("Well spotted"),
        because: Text::new("Dice words are not on any board. Nobody can look them up."),
        face: None,
        oops: None,
    });
    stage.hint = Some(Hint {
        by: Text::new("Pip"),
        number: 2,
        of: 3,
        text: Text::new("Who lives in the bowl?"),
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// Cards and bins.
pub(super) fn sort() -> Stage {
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
pub(super) fn sort_much() -> Stage {
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
        meter: Some(Meter {
            level: 1,
            label: Text::new("easy to guess"),
            advice: Text::new("A longer one, please: try three odd words."),
            stale: false,
        }),
        pieces: vec![
            mark(0..7, "a pet's name", !editable),
            mark(7..11, "a year", !editable),
            mark(11..12, "one sign", false),
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
pub(super) fn field() -> Stage {
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
pub(super) fn reveal() -> Stage {
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
        face: None,
        oops: None,
    });
    stage.body = Body::Field(password("bubbles2016!", false));
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// The end of a level.
pub(super) fn result() -> Stage {
    let mut stage = Stage::new(10, Layout::Result);
    stage.heading = Some(Text::new("Pip's noticeboard"));
    stage.paragraphs = vec![
        Paragraph::Stars {
            won: 2,
            label: Text::new("Two stars: every choice came out right in the end."),
        },
        Paragraph::Heading(Text::new("What you can do now")),
        Paragraph::Entry(Text::new("I can spot passwords that are easy to guess.")),
        Paragraph::Heading(Text::new("To talk about")),
        Paragraph::Plain(Text::new("What could someone learn from our fridge door?")),
    ];
    stage.body = Body::Menu(Menu::new(vec![
        item("next", "On to the next lamp"),
        item("again", "Play it again"),
        item("map", "Back to the map"),
    ]));
    stage.keys = vec![hint(Action::Help, "help"), hint(Action::Leave, "map")];
    stage
}

/// Settings: text and switches.
pub(super) fn page() -> Stage {
    let mut stage = Stage::new(11, Layout::Page);
    stage.heading = Some(Text::new("Settings"));
    stage.paragraphs = vec![Paragraph::Plain(Text::new(
        "Change what you like. Nothing here can break anything.",
    ))];
    stage.body = Body::Menu(Menu::new(vec![
        item("motion", "Motion").marked(Mark::On),
        item("brief", "Fewer words")
            .noted(Text::new("Shorter sentences, for those who read slowly."))
            .marked(Mark::Off),
        item("theme", "Colours: dusk"),
    ]));
    stage.keys = vec![hint(Action::Leave, "back"), hint(Action::Help, "help")];
    stage
}

/// A picture to look at, with somebody who speaks about it.
pub(super) fn picture() -> Stage {
    let mut stage = scene(12);
    stage.picture = Some(Picture::new("noticeboard"));
    stage.speech = Some(pip("thinking", "This is my noticeboard. Nice, isn't it?"));
    stage.ask = Some(Text::new("What is written largest?"));
    stage.body = Body::Menu(Menu::new(vec![
        item("fish", "The name of a fish"),
        item("list", "A list of wishes"),
        item("score", "The score of a match"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// A long story, to be paged in small windows.
pub(super) fn long_story() -> Stage {
    let mut stage = scene(13);
    let plain = |text: String| Paragraph::Plain(Text::from_data(text));
    let middle = "And then something else happened that nobody had thought of. ";
    stage.paragraphs = vec![
        plain("The start of the story.".to_owned()),
        plain(middle.repeat(9)),
        plain("The end of the story.".to_owned()),
    ];
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}

/// All of them with their names.
pub(super) fn all() -> Vec<(&'static str, Stage)> {
    vec![
        ("title", title()),
        ("village", village()),
        ("say", say()),
        ("choose", choose()),
        ("not_yet", not_yet()),
        ("good", good()),
        ("faced", faced()),
        ("sort", sort()),
        ("sort_much", sort_much()),
        ("field", field()),
        ("reveal", reveal()),
        ("result", result()),
        ("page", page()),
        ("picture", picture()),
    ]
}
