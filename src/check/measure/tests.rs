//! The good level, and courses of levels with little in them.

use super::samples::{choose, level, sort, teach};
use super::*;
use crate::check::samples::{GOOD, files};
use crate::content::{Verdict, read_course};
use Verdict::{AlsoFine, Risky, Safe, TooCareful};

fn good() -> Arc<Course> {
    Arc::new(read_course(&files(GOOD)).unwrap())
}

#[test]
fn a_level_is_measured_as_it_stands_and_as_it_is_won() {
    let measures = measure(&good());
    let [level] = measures.levels.as_slice() else {
        panic!("one level: {measures:?}");
    };
    assert_eq!(level.id.as_str(), "good");
    assert_eq!(level.title, "Pip's noticeboard");
    assert_eq!(level.minutes, 4);
    assert_eq!(level.row.letters(), ".CSFT");
    assert_eq!(level.row.doing(), "CSFT");
    assert_eq!(level.row.names(), "Say Choose Sort Forge Teach");
    assert_eq!(level.row.len(), 5);
    assert_eq!(level.items, 4, "a choice, two cards, a gap");
    let verdicts = Verdicts {
        safe: 4,
        also_fine: 0,
        risky: 3,
        too_careful: 2,
    };
    assert_eq!(level.verdicts, verdicts);
    assert_eq!((level.open_cards, level.secret_cards), (1, 0));
    assert_eq!(level.objectives, ["passwords.guessable"]);
    // "It looked at my board!" has one word more than "It saw my board!".
    assert_eq!(level.words - level.words_with_brief, 1);
    assert_eq!(level.words, 179);
    assert!((level.grade + 1.2).abs() < 0.001, "{}", level.grade);
}

#[test]
fn when_a_picture_is_taken_down_is_one_item_whose_first_answer_is_right() {
    let asked = crate::activity::samples::copies();
    let mut unasked = asked.clone();
    unasked.take_down = None;
    let levels = vec![level("one", vec![asked.into(), unasked.into()])];
    let course = Arc::new(Course::sample(BTreeMap::new(), vec![("yard", levels)]));
    let measures = measure(&course);
    let [level] = measures.levels.as_slice() else {
        panic!("one level: {measures:?}");
    };
    assert_eq!(level.items, 1);
    let verdicts = Verdicts {
        safe: 1,
        also_fine: 0,
        risky: 1,
        too_careful: 0,
    };
    assert_eq!(level.verdicts, verdicts);
    assert_eq!(level.row.letters(), "VV");
}

#[test]
fn secret_cards_are_counted_for_themselves() {
    let course = Arc::new(Course::sample(
        BTreeMap::new(),
        vec![("yard", vec![level("one", Vec::new())])],
    ));
    let measures = measure(&course);
    let cards = |level: &LevelMeasures| (level.open_cards, level.secret_cards);
    assert_eq!(
        measures.levels.iter().map(cards).collect::<Vec<_>>(),
        [(1, 1)]
    );
}

#[test]
fn a_level_alone_is_a_place_of_its_own_and_covers_no_course() {
    let course = good();
    let level = course.levels().values().next().unwrap();
    let alone = measure_level(&course, level);
    let whole = measure(&course);
    assert_eq!(alone.levels.len(), 1);
    assert_eq!(alone.objectives, []);
    let [place] = alone.places.as_slice() else {
        panic!("one place: {alone:?}");
    };
    assert_eq!((place.id.as_str(), place.levels), ("good", 1));
    assert_eq!(place.title, "Pip's noticeboard");
    assert_eq!(place.looks, whole.places[0].looks);
    assert_eq!(whole.places[0].id, "workshop");
}

#[test]
fn a_place_adds_up_the_items_and_verdicts_of_its_levels_and_no_others() {
    let decision = || choose(false, &[("aa", Safe), ("bb", Risky), ("cc", AlsoFine)]);
    let cards = sort(&["one", "two"], &[&[Safe, TooCareful], &[Safe, TooCareful]]);
    let course = Course::sample(
        BTreeMap::new(),
        vec![
            (
                "yard",
                vec![
                    level("one", vec![decision(), cards]),
                    level("two", vec![decision()]),
                ],
            ),
            ("pond", vec![level("three", vec![decision()])]),
        ],
    );
    let places = places(&course);
    let told: Vec<_> = places
        .iter()
        .map(|place| (place.id.as_str(), place.levels, place.looks.items))
        .collect();
    assert_eq!(told, [("yard", 2, 4), ("pond", 1, 1)]);
    let verdicts = Verdicts {
        safe: 4,
        also_fine: 2,
        risky: 2,
        too_careful: 2,
    };
    assert_eq!(places[0].verdicts, verdicts);
}

#[test]
fn an_objective_knows_the_levels_that_teach_it_and_where_it_is_explained_back() {
    let course = Course::sample(
        BTreeMap::new(),
        vec![
            ("yard", vec![level("two", Vec::new())]),
            (
                "pond",
                vec![
                    level("one", vec![teach(false, 1, &[("aa", Safe)])]),
                    level("bare", Vec::new()).bare(),
                ],
            ),
        ],
    );
    let id = LevelId::new;
    assert_eq!(
        objectives(&course),
        [ObjectiveMeasures {
            id: "can".into(),
            i_can: "I can do it.".into(),
            levels: vec![id("two"), id("one")],
            explained_in: vec![id("one")],
        }]
    );
}

#[test]
fn measures_are_json_by_level_place_and_objective() {
    let json = serde_json::to_value(measure(&good())).unwrap();
    assert_eq!(json["levels"][0]["id"], "good");
    assert_eq!(
        json["levels"][0]["row"],
        serde_json::json!(["Say", "Choose", "Sort", "Forge", "Teach"])
    );
    assert_eq!(json["levels"][0]["verdicts"]["too_careful"], 2);
    assert_eq!(json["places"][0]["looks"]["items"], 4);
    assert_eq!(json["objectives"][0]["explained_in"][0], "good");
}
