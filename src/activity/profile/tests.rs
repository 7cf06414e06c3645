//! How a name and a card are made, and what the village learns.

use super::*;
use crate::activity::samples::{Played, words};
use crate::content::{Step, read_level};
use crate::stage::{Body, CardName, Edit, Mark, Tone, Typed};

fn step() -> Step {
    const GOOD: &str = include_str!("../../../tests/bad_levels/good.ron");
    let level = read_level("good.ron", GOOD).expect("it is good");
    let mut steps = level.scenes().values().flat_map(|scene| &scene.steps);
    let profile = steps.find(|step| matches!(step, Step::Profile(_)));
    profile.expect("a card").clone()
}

fn name(played: &Played) -> String {
    let card = played.stage().card.expect("a card");
    match card.name {
        CardName::Mixed(words) => words.iter().map(Text::source).collect(),
        CardName::Typed { text, veiled: _ } => text.expose().to_owned(),
    }
}

fn because(played: &Played) -> String {
    words(&played.stage().feedback.expect("told").because)
}

fn typed(played: &mut Played, name: &str) {
    played.pick("type");
    played.act(Action::Edit(Edit::Insert(Typed::new(name))));
    played.act(Action::Submit);
}

#[test]
fn a_fact_is_found_in_a_name_however_it_is_written() {
    let Step::Profile(rules) = step() else {
        panic!("a card");
    };
    let fact = &rules.facts[0];
    for name in ["pip", "CaptainPIP", "p1p_the_otter", "P-i-p", "xPiPx9"] {
        assert!(names_fact(fact, name), "{name}");
    }
    assert!(!names_fact(fact, "SoggyNoodle"));
    let maya = crate::content::ProfileFact {
        words: vec!["maya".to_owned(), "oakhill".to_owned()],
        ..fact.clone()
    };
    for name in ["M4y4", "ayam", "0akh1ll", "llihkao", "Captain_M_a_y_a"] {
        assert!(names_fact(&maya, name), "{name}");
    }
    let wordless = &rules.facts[1];
    assert!(!names_fact(wordless, "pip"));
}

#[test]
fn an_empty_card_is_too_careful_and_so_is_one_without_a_laugh() {
    let mut played = Played::begin(step());
    assert_eq!(name(&played), "SoggyNoodle");
    let effects = played.pick("show");
    assert_eq!(effects[0], "decide \"\" TooCareful risk=true refusal=true");
    assert!(because(&played).contains("hardly anything to read"));
    played.pick("line-2");
    assert_eq!(played.stage().feedback, None);
    played.pick("line-3");
    played.pick("show");
    assert!(because(&played).contains("nobody laughs"));
    played.pick("line-1");
    let effects = played.pick("show");
    assert_eq!(effects[0], "decide \"\" Safe risk=true refusal=true");
    assert_eq!(played.stage().card.unwrap().lines.len(), 3);
    assert_eq!(because(&played), "They laughed.");
}

#[test]
fn what_name_and_lines_tell_is_said_and_all_stays_as_it_was_set() {
    let mut played = Played::begin(step());
    played.pick("row-1");
    played.pick("row-1");
    played.pick("line-4");
    assert_eq!(name(&played), "PipNoodle");
    let effects = played.pick("show");
    assert_eq!(effects[0], "decide \"\" Risky risk=true refusal=true");
    assert!(effects.contains(&"oops sandwich".to_owned()));
    played.go();
    let told = "The name tells what Pip is called. What stands below it tells when Pip is out. It's a wave to friends. But all can read it.";
    assert_eq!(because(&played), told);
    assert_eq!(played.stage().feedback.unwrap().tone, Tone::NotYet);
    assert_eq!(name(&played), "PipNoodle");
    assert_eq!(played.pick("show").len(), 2, "the same once more");
}

#[test]
fn a_typed_name_is_judged_and_is_nowhere_in_the_transcript() {
    let mut played = Played::begin(step());
    played.pick("line-1");
    played.pick("line-2");
    typed(&mut played, "P1pCanary");
    assert_eq!(name(&played), "P1pCanary");
    let effects = played.pick("show");
    assert_eq!(effects[0], "decide \"\" Risky risk=true refusal=true");
    assert!(effects.iter().all(|line| !line.contains("Canary")));
    played.go();
    assert!(because(&played).starts_with("They learn what Pip is called."));
    let texts = played.stage();
    assert!(
        texts
            .texts()
            .iter()
            .all(|text| !words(text).contains("Canary"))
    );
    typed(&mut played, "CanaryBiscuit");
    let Body::Menu(menu) = played.stage().body else {
        panic!("the table");
    };
    let is_on = |item: &&crate::stage::Item| item.id == TYPE && item.mark == Mark::On;
    assert!(menu.items.iter().any(|item| is_on(&item)));
    assert_eq!(
        played.pick("show")[0],
        "decide \"\" Safe risk=true refusal=true"
    );
    played.state.forget_typed();
    assert_eq!(name(&played), "SoggyNoodle");
}

#[test]
fn mixing_a_name_puts_the_typed_one_away() {
    let mut played = Played::begin(step());
    typed(&mut played, "Canary");
    played.act(Action::Put {
        card: row_id(1),
        bin: word_id(2),
    });
    assert_eq!(name(&played), "SoggySock");
}
