//! Every word that is shown passes through the catalogue: said in strange letters, no screen of
//! either face has a plain letter left, but for what reads the same in every language.

#![expect(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use otterlock::activity::guess::made;
use otterlock::content::Step;
use otterlock::game::{Game, Input, Session, Settings};
use otterlock::stage::{Action, Body, Edit, Id, Paragraph, Stage};
use otterlock::tui::{Depth, Face, Options};
use otterlock::words::Catalog;

use support::drawn::{draw, options};
use support::house::{House, KEEPER, course, levels};
use support::player::{CARELESS_PASSWORD, Player};
use support::talk::Talk;
use support::winner;

/// What is typed as a command, the same in every language, as keys are.
const COMMANDS: [&str; 12] = [
    "hint",
    "ask",
    "rewind",
    "skip",
    "words",
    "again",
    "back",
    "transcript",
    "show",
    "hide",
    "help",
    "quit",
];

/// Runs of plain letters, each with whether it may be there.
fn plain_words(said: &str) -> Vec<&str> {
    let runs = said.split(|letter: char| !letter.is_ascii_alphabetic());
    runs.filter(|run| !run.is_empty()).collect()
}

/// Names that dice rolled are the same everywhere: of who plays, and on offer as a heading.
fn is_somebody_s(word: &str, house: &House) -> bool {
    let paragraphs = house.stage().paragraphs;
    let offered = paragraphs.iter().find_map(|paragraph| match paragraph {
        Paragraph::Heading(name) if name.source() == "{shown}" => Some(Catalog::Pseudo.say(name)),
        Paragraph::Heading(_)
        | Paragraph::Plain(_)
        | Paragraph::Stars { .. }
        | Paragraph::Entry(_)
        | Paragraph::Controls => None,
    });
    let played = house.game.progress();
    let played = played.map(|progress| progress.name.to_string());
    let names = [offered, played, Some(KEEPER.to_owned())];
    let mut names = names.iter().flatten();
    names.any(|name| name.split(' ').any(|part| part == word))
}

/// A key's name: a letter, or F with a number, of which only the letter counts here.
fn is_key(word: &str) -> bool {
    word.len() == 1
}

/// Letters that a drawing of signs is made of.
fn is_drawn(word: &str) -> bool {
    static DRAWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pictures");
        let files = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let drawings = files.filter(|path| path.extension().is_some_and(|end| end == "txt"));
        drawings
            .flat_map(|path| {
                let drawing = fs::read_to_string(path).unwrap();
                let words = plain_words(&drawing).into_iter().map(str::to_owned);
                words.collect::<Vec<_>>()
            })
            .collect()
    });
    DRAWN.contains(word)
}

/// Words that are rolled are the game's own list, in whatever language it is played.
fn is_rolled(word: &str) -> bool {
    static DICE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/words/dice.txt");
        let words = fs::read_to_string(file).unwrap();
        words.split_whitespace().map(str::to_owned).collect()
    });
    DICE.contains(word)
}

/// The names of help lines are theirs everywhere.
fn is_help_line(word: &str) -> bool {
    let names = [
        "Kids",
        "Help",
        "Helpline",
        "Phone",
        "Childline",
        "Childhelp",
    ];
    names.contains(&word)
}

fn assert_strange(house: &House, said: &str, may_stay: impl Fn(&str) -> bool) {
    let left: Vec<&str> = plain_words(said)
        .into_iter()
        .filter(|word| {
            !may_stay(word)
                && !is_rolled(word)
                && !is_help_line(word)
                && !is_somebody_s(word, house)
        })
        .collect();
    assert!(left.is_empty(), "{left:?} in:\n{said}");
}

/// What a field or locks on stage hold, word by word.
fn typed(stage: &Stage) -> Vec<String> {
    let field = match &stage.body {
        Body::Field(field) => Some(&field.text),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => None,
    };
    let locks = stage.lanes.iter().map(|lane| &lane.text);
    let words = field
        .into_iter()
        .chain(locks)
        .flat_map(|text| text.expose().split(' '));
    words.map(str::to_owned).collect()
}

/// Every password that can be made of the cards of the level's puzzles: no words of a language.
fn puzzles(house: &House) -> Vec<String> {
    let level = house.game.session().map(Session::level);
    let scenes = level.into_iter().flat_map(|level| level.scenes().values());
    let mut all = Vec::new();
    for step in scenes.flat_map(|scene| &scene.steps) {
        let Step::Guess(rules) = step else { continue };
        for word in &rules.words {
            all.push(word.clone());
            for trick in &rules.tricks {
                all.push(made(word, [trick]));
                all.extend(rules.tricks.iter().map(|other| made(word, [trick, other])));
            }
        }
    }
    all
}

/// Full-screen faces to look with: both sizes; pictures in words and pictures as pictures.
struct Eyes(Vec<((u16, u16), Face)>);

impl Eyes {
    fn open() -> Self {
        let in_words = options(Catalog::Pseudo, false);
        let coloured = Options {
            depth: Depth::Indexed256,
            ..in_words
        };
        let looks = [
            ((80, 24), in_words),
            ((40, 12), in_words),
            ((80, 24), coloured),
        ];
        Self(
            looks
                .map(|(size, options)| (size, Face::new(options)))
                .into(),
        )
    }

    fn assert_strange(&mut self, house: &House) {
        let stage = house.stage();
        let mut typed = typed(&stage);
        typed.append(&mut puzzles(house));
        let may_stay = |word: &str| {
            is_key(word) || is_drawn(word) || typed.iter().any(|typed| typed.contains(word))
        };
        for (size, face) in &mut self.0 {
            assert_strange(house, &draw(face, &stage, *size), may_stay);
        }
    }
}

/// Looks at all that was said; words of locks that were on stage may stay.
fn assert_talk_strange(talk: &Talk, locks: &[String]) {
    let is_of_a_lock = |word: &str| locks.iter().any(|lock| lock.contains(word));
    let may_stay = |word: &str| is_key(word) || COMMANDS.contains(&word) || is_of_a_lock(word);
    assert_strange(&talk.house, &talk.said, may_stay);
}

/// Types actions as lines, looking at both faces after each, and at all that was said.
fn play(talk: &mut Talk, mut choose: impl FnMut(&Game) -> Action) {
    let mut eyes = Eyes::open();
    let mut locks = puzzles(&talk.house);
    loop {
        let stage = talk.house.stage();
        if !stage.lanes.is_empty() {
            locks.append(&mut typed(&stage));
        }
        eyes.assert_strange(&talk.house);
        if stage.layout == otterlock::stage::Layout::Result {
            return assert_talk_strange(talk, &locks);
        }
        let action = choose(&talk.house.game);
        talk.say(&support::talk::line_for(&stage, &action));
        if matches!(action, Action::Go | Action::Put { .. }) {
            continue;
        }
        for command in ["hint", "ask", "again", "nonsense"] {
            if is_typing(&talk.house.stage()) {
                // A line without a colon would be handed in.
                talk.say(&format!(":{command}"));
            } else {
                talk.say(command);
            }
            eyes.assert_strange(&talk.house);
        }
    }
}

fn is_typing(stage: &Stage) -> bool {
    matches!(&stage.body, Body::Field(field) if field.editable)
}

#[test]
fn no_plain_letter_is_left_on_the_way_that_wins() {
    for id in levels(&course()) {
        let house = House::level(&id, Settings::default());
        let mut talk = Talk::begin(house, Catalog::Pseudo);
        play(&mut talk, winner::win);
    }
}

#[test]
fn no_plain_letter_is_left_on_the_careless_way() {
    for id in levels(&course()) {
        let settings = Settings {
            fewer_words: true,
            veil: true,
            ..Settings::default()
        };
        let mut talk = Talk::begin(House::level(&id, settings), Catalog::Pseudo);
        let mut careless = Player::careless();
        play(&mut talk, |game| careless.choose(game));
    }
}

#[test]
fn no_plain_letter_is_left_on_the_meter_and_its_advice() {
    let id = levels(&course())
        .into_iter()
        .find(|id| id.as_str().contains("noticeboard"));
    let mut eyes = Eyes::open();
    let mut house = House::level(&id.unwrap(), Settings::default());
    while !is_typing(&house.stage()) {
        let action = winner::win(&house.game);
        house.act(action);
    }
    let texts = [
        CARELESS_PASSWORD,
        "bubbles2016",
        "qwerty",
        "aaaaaa",
        "abcdef",
        "1/2/2003",
        "p4ssw0rd",
        "correct horse battery staple",
        "roblox123",
        "soggy pancake robot",
        "xk7Qp2",
        "twinkle twinkle little star",
    ];
    for text in texts {
        let edit = Action::Edit(Edit::Replace(otterlock::stage::Typed::new(text)));
        house.act(edit);
        eyes.assert_strange(&house);
    }
}

#[test]
fn no_plain_letter_is_left_on_the_screens_around_the_levels() {
    let mut eyes = Eyes::open();
    let mut talk = Talk::begin(House::title(), Catalog::Pseudo);
    let mut pick = |talk: &mut Talk, id: &str| {
        let action = Action::Pick(Id::from(id.to_owned()));
        let line = support::talk::line_for(&talk.house.stage(), &action);
        talk.say(&line);
        eyes.assert_strange(&talk.house);
        assert_talk_strange(talk, &[]);
    };
    for page in ["help", "promise"] {
        pick(&mut talk, page);
        talk.say("");
    }
    pick(&mut talk, "play");
    pick(&mut talk, "seat-more");
    pick(&mut talk, "this-one");
    for page in ["album", "settings", "letterbox", "workshop"] {
        pick(&mut talk, page);
        talk.say("back");
    }
    pick(&mut talk, "settings");
    for setting in ["theme", "motion", "fewer-words", "veil", "mouse"] {
        pick(&mut talk, setting);
    }
    talk.say("back");
    pick(&mut talk, "workshop");
    if talk.house.stage().layout == otterlock::stage::Layout::Place {
        pick(&mut talk, "level-1");
    }
    for command in ["words", "transcript", "help"] {
        talk.say(command);
        Eyes::open().assert_strange(&talk.house);
        talk.say("");
    }
    assert_talk_strange(&talk, &[]);
}

#[test]
fn no_plain_letter_is_left_in_the_lab_but_for_words_that_dice_chose() {
    let typed = "bubbles2016";
    let lines = [
        "3", "1", "4", "6", "", "", "2", "", typed, "", "3", "1", "2", "", "", "3", "4", "1", "3",
        "2", "3", "4", "", "3", typed, typed, "1", "", "4", "pancake", "4", "", "5", "back",
    ];
    let may_stay = |word: &str| {
        let is_rolled = otterlock::password::dice().index(word).is_some();
        is_key(word) || is_drawn(word) || COMMANDS.contains(&word) || is_rolled || word == "bubbles"
    };
    let mut talk = Talk::begin(House::village(), Catalog::Pseudo);
    let mut eyes = Eyes::open();
    for line in lines {
        talk.say(line);
        for (size, face) in &mut eyes.0 {
            let drawn = draw(face, &talk.house.stage(), *size);
            assert_strange(&talk.house, &drawn, may_stay);
        }
    }
    assert_strange(&talk.house, &talk.said, may_stay);
}

#[test]
fn no_plain_letter_is_left_in_notices_but_for_the_file() {
    let mut eyes = Eyes::open();
    let mut house = House::village();
    let why = otterlock::words::Text::new("Not saved: {why}")
        .with("why", otterlock::words::Argument::Verbatim("/x".into()));
    let effects = house.game.update(Input::NotSaved(why));
    house.perform(effects);
    eyes.assert_strange(&house);
}
