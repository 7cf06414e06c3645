//! The whole life of a photo: tools, pieces, a leak, and a good share.

mod table;

use crate::words::Text;
use std::collections::BTreeSet;

use super::{Covered, Switches, covered, outcome, picture};
use crate::activity::samples::{Played, photo, text, words};
use crate::content::{Jigsaw, JigsawPiece, Photo, PhotoTool, Verdict, View};
use crate::stage::{Body, Layout, Menu, Paragraph};

const CROP: &str = "tool-1";
const BLUR: &str = "tool-2";
const SWAP: &str = "tool-3";
const WAIT: &str = "tool-4";
const SCRUB: &str = "tool-5";
const REWORD: &str = "tool-6";
const GRAN: &str = "audience-1";
const ALL: &str = "audience-2";
const NOBODY: &str = "audience-3";

fn jigsaw() -> Jigsaw {
    let piece = |key: &str, said: &str| JigsawPiece {
        key: key.into(),
        text: text(said),
    };
    Jigsaw {
        ask: text("Where is Juno?"),
        pieces: vec![piece("day", "On Tuesdays"), piece("place", "Puddle Pool")],
        joined: text("On Tuesdays at the pool."),
    }
}

fn played() -> Played {
    Played::begin(photo()).with_jigsaw(jigsaw())
}

fn set(played: &mut Played, tools: &[&str]) {
    for tool in tools {
        assert!(played.pick(tool).is_empty(), "{tool} is free");
    }
}

fn menu(played: &Played) -> Menu {
    match played.stage().body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

fn marks(played: &Played) -> Vec<String> {
    let items = menu(played).items;
    let mut marks: Vec<String> = items
        .iter()
        .map(|item| format!("{} {:?}", item.id, item.mark))
        .collect();
    marks.sort();
    marks
}

fn alt(played: &Played) -> String {
    words(&played.stage().picture.unwrap().alt.unwrap())
}

fn told(played: &Played) -> (String, String) {
    let feedback = played.stage().feedback.unwrap();
    (words(&feedback.title), words(&feedback.because))
}

fn read(played: &Played) -> Vec<String> {
    let paragraphs = played.stage().paragraphs;
    let read = paragraphs.iter().map(|paragraph| match paragraph {
        Paragraph::Plain(text) => words(text),
        Paragraph::Heading(_)
        | Paragraph::Stars { .. }
        | Paragraph::Entry(_)
        | Paragraph::Controls => panic!("plain text"),
    });
    read.collect()
}

#[test]
fn there_is_one_crop_and_one_caption_at_a_time() {
    let mut rules = photo();
    rules.tools[1] = PhotoTool::Crop {
        say: text("Keep the bag"),
        view: View {
            x: 40,
            y: 28,
            width: 20,
            height: 14,
        },
        cuts: Vec::new(),
    };
    rules.tools[2] = PhotoTool::Reword { say: text("Mm!") };
    let mut played = Played::begin(rules.clone());
    set(&mut played, &[CROP, REWORD, BLUR, SWAP]);
    let on: Vec<String> = marks(&played)
        .into_iter()
        .filter(|mark| mark.ends_with("On"))
        .collect();
    assert_eq!(on, ["tool-2 On", "tool-3 On"]);
    let every = Switches::every(&rules);
    assert_eq!(every.len(), 3 * 3 * 2 * 2);
    assert_eq!(every.iter().collect::<BTreeSet<_>>().len(), every.len());
    assert_eq!(every[0].count(), 0);
}

#[test]
fn every_way_to_set_six_tools_is_there_once() {
    assert_eq!(Switches::every(&photo()).len(), 64);
}

#[test]
fn of_several_reasons_why_a_place_is_not_seen_the_plainest_is_told() {
    let rules = photo();
    let why = |tools: &[usize], place: &str| {
        let mut switches = Switches::off(&rules);
        for tool in tools {
            switches.flip(&rules, *tool);
        }
        covered(&rules, &switches, place)
    };
    assert_eq!(why(&[], "number"), None);
    assert_eq!(why(&[1], "number"), Some(Covered::Blurred));
    assert_eq!(why(&[0, 1], "number"), Some(Covered::Cut));
    assert_eq!(why(&[0, 1, 2], "bag"), Some(Covered::Swapped));
    assert_eq!(why(&[3, 4, 5], "number"), None);
}

#[test]
fn a_leak_happens_and_then_all_that_is_learnt_is_told_with_its_clue() {
    let mut played = played();
    set(&mut played, &[SCRUB, REWORD]);
    assert_eq!(
        played.pick(ALL),
        [
            "decide \"\" Risky risk=true refusal=true",
            "note You: “Rub out the notes” and “Caption: “Yum!””, for “All of Pebblebrook”",
            "oops cats",
            "turn",
            "note Guessatron 3000: I have seen a door.",
        ]
    );
    assert_eq!(played.hints(), 0);
    let because = "All of Pebblebrook can now learn which door is Juno's and that nobody is at home now. The 7 is as clear as jam. Whoever sees it now knows.";
    assert_eq!(played.go(), ["turn".to_owned(), format!("note {because}")]);
    assert_eq!(told(&played), ("Not yet".to_owned(), because.to_owned()));
    assert!(marks(&played).contains(&"audience-2 NotYet".to_owned()));
    assert!(
        marks(&played).contains(&"tool-5 On".to_owned()),
        "as it was left"
    );
}

#[test]
fn a_fact_that_two_clues_tell_is_told_once_with_the_first() {
    let mut played = played();
    set(&mut played, &[BLUR, WAIT]);
    played.pick(ALL);
    played.go();
    assert_eq!(
        told(&played).1,
        "All of Pebblebrook can now learn which door is Juno's and that nobody is at home now. The note holds the street. The caption says so."
    );
}

#[test]
fn the_same_again_is_told_again_without_a_new_decision_and_another_try_is_judged() {
    let mut played = played();
    played.pick(NOBODY);
    let again = played.pick(NOBODY);
    assert_eq!(
        again,
        [
            "note You: the photo as it is, for “Nobody at all”",
            "note The cake wanted to be seen.",
        ]
    );
    assert_eq!(told(&played).0, "Still not there");
    set(&mut played, &[BLUR]);
    assert_eq!(played.stage().feedback, None, "something has changed");
    assert_eq!(
        played.pick(NOBODY)[0],
        "decide \"\" TooCareful risk=true refusal=true"
    );
    assert_eq!(told(&played).0, "Not yet: too careful");
}

#[test]
fn whoever_loses_the_subject_or_shows_it_to_nobody_is_told_what_was_lost() {
    let mut rules = photo();
    rules
        .subject
        .insert("bag".into(), Text::new("the swim bag"));
    let mut played = Played::begin(rules);
    set(&mut played, &[SWAP]);
    assert_eq!(
        played.pick(GRAN)[0],
        "decide \"\" TooCareful risk=true refusal=true"
    );
    assert_eq!(
        told(&played).1,
        "Now nobody can see what the photo is for: the swim bag."
    );
    played.pick(NOBODY);
    assert_eq!(
        told(&played).1,
        "Now nobody can see what the photo is for: the swim bag. The cake wanted to be seen."
    );
}

#[test]
fn who_knows_it_anyway_may_see_it_as_it_is() {
    let mut played = played();
    assert_eq!(
        played.pick(GRAN),
        [
            "decide \"\" Safe risk=true refusal=true",
            "note You: the photo as it is, for “Juno's gran”",
            "turn",
            "note Gran laughs, and asks for a slice.",
        ]
    );
    assert_eq!(
        told(&played),
        (
            "Good move".to_owned(),
            "Gran laughs, and asks for a slice.".to_owned()
        )
    );
    assert!(played.stage().picture.is_some());
    assert!(played.pick(ALL).is_empty(), "it is shared");
    assert_eq!(played.go(), ["turn", "note Pip: Cake for all!"]);
    assert_eq!(played.go(), ["finish"]);
}

#[test]
fn a_piece_that_somebody_gets_to_see_is_told_when_all_goes_well() {
    let mut played = played();
    set(&mut played, &[BLUR, WAIT, SCRUB, REWORD]);
    let effects = played.pick(ALL);
    assert_eq!(effects[0], "decide \"\" Safe risk=true refusal=true");
    assert_eq!(effects[2], "told {\"place\"}");
}

#[test]
fn the_last_piece_gives_everything_away_and_keeping_it_back_does_not() {
    let mut played = played();
    played.pieces.told.insert("day".into());
    let lying = played.stage().jigsaw.unwrap();
    assert_eq!(words(&lying.joined.unwrap()), "On Tuesdays at the pool.");
    set(&mut played, &[BLUR, WAIT, SCRUB, REWORD]);
    assert_eq!(
        played.pick(ALL)[0],
        "decide \"\" Risky risk=true refusal=true"
    );
    played.go();
    assert_eq!(
        told(&played).1,
        "All of Pebblebrook can now put the pieces together: On Tuesdays at the pool. Keep one piece back."
    );
    set(&mut played, &[SWAP]);
    let lying = played.stage().jigsaw.unwrap();
    assert_eq!(lying.joined, None);
    assert!(lying.pieces[0].text.is_some() && lying.pieces[1].text.is_none());
    let effects = played.pick(ALL);
    assert_eq!(effects[0], "decide \"\" Safe risk=true refusal=true");
    assert!(!effects.iter().any(|effect| effect.starts_with("told")));
}

#[test]
fn who_knows_the_last_piece_gets_nothing_new() {
    let rules = photo();
    let kept_back = BTreeSet::from(["place".to_owned()]);
    let switches = Switches::off(&rules);
    let comes = outcome(&rules, &switches, &rules.audiences[0], &kept_back);
    assert_eq!(comes.verdict(), Verdict::Safe);
    assert!(comes.pieces.is_empty());
    let comes = outcome(&rules, &switches, &rules.audiences[1], &kept_back);
    assert!(comes.joined);
}

#[test]
fn a_photo_without_a_piece_shows_no_jigsaw() {
    let mut rules: Photo = photo();
    rules.clues.pop();
    let played = Played::begin(rules).with_jigsaw(jigsaw());
    assert_eq!(played.stage().jigsaw, None);
}

#[test]
fn faults_that_no_way_leads_to_are_not_offered() {
    let mut rules = photo();
    rules.audiences.pop();
    let mut played = Played::begin(rules.clone());
    assert_eq!(
        played.pick(GRAN)[0],
        "decide \"\" Safe risk=true refusal=false"
    );
    rules.audiences.pop();
    let mut played = Played::begin(rules);
    assert_eq!(
        played.pick(GRAN)[0],
        "decide \"\" Safe risk=false refusal=false"
    );
}

#[test]
fn audiences_are_shuffled_by_chance_and_tools_are_not() {
    let shown = |chance| {
        let items = menu(&Played::with(photo(), false, false, chance)).items;
        items
            .iter()
            .map(|item| item.id.to_string())
            .collect::<Vec<_>>()
    };
    let orders: BTreeSet<Vec<String>> = (0..40).map(shown).collect();
    assert_eq!(orders.len(), 6);
    assert!(orders.iter().all(|ids| ids[0] == "peek" && ids[1] == CROP));
    assert_eq!(shown(7), shown(7));
}

#[test]
fn the_picture_of_the_photo_as_it_is_shows_all_of_it() {
    let rules = photo();
    let shown = picture(&rules, &Switches::off(&rules));
    assert_eq!((shown.name.as_str(), shown.view_box), ("photo-cake", None));
}
