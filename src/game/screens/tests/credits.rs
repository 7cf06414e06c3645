//! The morning after the last level.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::finished;
use crate::activity::samples::people;
use crate::content::{Course, Ending, Level, Person, Step};
use crate::game::Start;
use crate::game::samples::{Evening, pip, setup};
use crate::stage::{Action, Layout, Paragraph};
use crate::words::Text;

const NEIGHBOURS: [&str; 7] = [
    "maya",
    "juno",
    "kai",
    "ali",
    "sam",
    "magpie",
    "nobody-we-know",
];

fn level(id: &str) -> Level {
    Level::sample(
        id,
        vec![("start", vec![pip("Hi"), Step::End(Ending::Done)])],
    )
}

/// A course whose tower has two levels.
fn tower() -> Course {
    let mut everybody: BTreeMap<String, Person> = people();
    for id in NEIGHBOURS {
        let person = Person {
            name: Text::from_data(id),
            portrait: id.into(),
        };
        everybody.insert(id.into(), person);
    }
    let places = vec![
        ("letterbox", vec![level("place/letter")]),
        ("tower", vec![level("place/leak"), level("place/toy")]),
    ];
    Course::sample(everybody, places)
}

/// In the village, after these levels.
fn after(levels: &[(&str, u8)]) -> Evening {
    let mut setup = setup(Start::Village(Box::new(finished(levels))));
    setup.course = Arc::new(tower());
    Evening::begin(setup).0
}

/// Plays the second level of the tower, from the map to the result.
fn finish_toy(evening: &mut Evening) {
    evening.pick("tower");
    evening.pick("level-2");
    evening.go();
    assert_eq!(evening.game.stage().layout, Layout::Result);
}

fn has(evening: &Evening, item: &str) -> bool {
    let seen = evening.seen();
    seen.iter()
        .any(|line| line.starts_with(&format!("{item}: ")))
}

fn is_dawn(evening: &Evening) -> bool {
    let picture = evening.game.stage().picture.unwrap();
    let shown = picture.shown.contains(&"lamp-dawn".to_owned());
    assert_eq!(shown && picture.near.is_none(), picture.alt.is_some());
    shown
}

#[test]
fn the_last_level_of_the_tower_leads_to_everybodys_thanks_and_then_to_the_map_at_dawn() {
    let mut evening = after(&[("place/leak", 1)]);
    assert!(!is_dawn(&evening));
    finish_toy(&mut evening);
    assert!(has(&evening, "credits"));
    assert!(!has(&evening, "village"));
    evening.pick("credits");
    assert_eq!(evening.heading(), "Thank you, Fizzy Sock Yak");
    assert!(is_dawn(&evening));
    let mut thanked = Vec::new();
    loop {
        let stage = evening.game.stage();
        assert!(stage.offers(&Action::Leave));
        thanked.extend(stage.speech.map(|speech| speech.name.source().to_owned()));
        thanked.extend(
            stage
                .paragraphs
                .into_iter()
                .map(|paragraph| match paragraph {
                    Paragraph::Entry(text) => crate::activity::samples::words(&text),
                    Paragraph::Heading(_)
                    | Paragraph::Plain(_)
                    | Paragraph::Stars { .. }
                    | Paragraph::Controls => panic!("an entry"),
                }),
        );
        if !evening.game.stage().offers(&Action::Go) {
            break;
        }
        evening.go();
    }
    // Eight of the course have something to say, three at a time.
    assert_eq!(thanked.len(), 8, "{thanked:?}");
    assert_eq!(thanked[0], "Pip");
    assert!(thanked[1].starts_with("maya: "), "{thanked:?}");
    assert_eq!(thanked[3], "kai");
    assert!(!thanked.iter().any(|line| line.contains("nobody-we-know")));
    let trail = evening.game.stage().trail.unwrap();
    assert_eq!((trail.done, trail.of), (2, 3));
    assert!(evening.go().is_empty());
    evening.pick("village");
    assert_eq!(evening.game.stage().layout, Layout::Village);
    assert!(is_dawn(&evening));
    evening.leave();
    assert_eq!(evening.game.stage().layout, Layout::Title);
}

#[test]
fn whoever_leaves_the_thanks_is_in_the_village() {
    let mut evening = after(&[("place/leak", 1)]);
    finish_toy(&mut evening);
    evening.pick("credits");
    evening.leave();
    assert_eq!(evening.game.stage().layout, Layout::Village);
}

#[test]
fn a_level_played_again_leads_nowhere_new() {
    let mut evening = after(&[("place/leak", 1), ("place/toy", 2)]);
    finish_toy(&mut evening);
    assert!(!has(&evening, "credits") && has(&evening, "village"));
    assert!(evening.pick("credits").is_empty());
    assert_eq!(evening.game.stage().layout, Layout::Result);
}

#[test]
fn with_one_dark_lamp_the_morning_has_not_come() {
    let mut evening = after(&[("place/letter", 3)]);
    finish_toy(&mut evening);
    assert!(!has(&evening, "credits"));
    evening.leave();
    assert!(!is_dawn(&evening));
    evening.pick("tower");
    assert!(!has(&evening, "credits") && !has(&evening, "epilogue"));
    assert!(evening.pick("epilogue").is_empty());
    assert_eq!(evening.game.stage().layout, Layout::Place);
}

#[test]
fn the_tower_leads_back_to_thanks_and_to_what_really_happened() {
    let mut evening = after(&[("place/leak", 1), ("place/toy", 2)]);
    evening.pick("tower");
    assert!(is_dawn(&evening));
    evening.pick("credits");
    assert_eq!(evening.heading(), "Thank you, Fizzy Sock Yak");
    evening.leave();
    assert_eq!(evening.game.stage().layout, Layout::Place);
    evening.pick("epilogue");
    assert_eq!(evening.heading(), "What really happened");
    evening.go();
    assert_eq!(evening.game.stage().layout, Layout::Place);
    evening.leave();
    // The letter box has one level, and leads nowhere else.
    let seen = evening.seen();
    assert!(!seen.iter().any(|line| line.starts_with("epilogue")));
}

#[test]
fn what_really_happened_is_told_in_careful_words() {
    let mut evening = after(&[("place/leak", 1), ("place/toy", 2)]);
    evening.pick("tower");
    evening.pick("epilogue");
    let told = evening.seen().join(" ");
    for fact in [
        "VTech",
        "November 2015",
        "4.85 million",
        "6.4 million",
        "By the firm's own count",
        "agreed to pay US$650,000 to settle charges",
        "January 2018",
        "no sign that it went to anyone but the reporter",
        "It was the firm's job to lock up.",
        "this game collects nothing",
    ] {
        assert!(told.contains(fact), "{fact}");
    }
    for claim in ["guilty", "card", "fine"] {
        assert!(!told.contains(claim), "{claim}");
    }
    let paragraphs = evening.game.stage().paragraphs.len();
    assert!((5..=8).contains(&paragraphs), "{paragraphs}");
}
