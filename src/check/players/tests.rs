//! Players of each manner come through every kind of step.

use super::super::samples::{GOOD, files, with_photo};
use super::*;
use crate::content::read_course;

fn seen(manner: Manner) -> (Play, Vec<Seen>) {
    let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("one level"));
    let mut seen = Vec::new();
    let play = play((&course, &level), manner, false, |spot, stage| {
        note(&mut seen, spot, stage, false);
    });
    (play, seen)
}

fn stars(manner: Manner) -> Option<u8> {
    match seen(manner).0 {
        Play::Ended(stars) => Some(stars),
        Play::Stuck { .. } => None,
    }
}

fn feedbacks(manner: Manner) -> Vec<(String, bool)> {
    let (_, seen) = seen(manner);
    seen.into_iter()
        .filter_map(|page| {
            let tone = page.stage.feedback?.tone;
            Some((page.path, tone == crate::stage::Tone::NotYet))
        })
        .collect()
}

#[test]
fn each_manner_ends_with_the_stars_that_it_deserves() {
    assert_eq!(stars(Manner::Winner), Some(3));
    assert_eq!(
        stars(Manner::Asker),
        Some(2),
        "the hints that explain were opened"
    );
    assert_eq!(stars(Manner::Careless), Some(1));
    assert_eq!(stars(Manner::OverCareful), Some(1));
}

#[test]
fn the_winner_never_hears_not_yet() {
    let feedbacks = feedbacks(Manner::Winner);
    assert!(feedbacks.len() >= 5, "{feedbacks:?}");
    assert!(
        feedbacks.iter().all(|(_, not_yet)| !not_yet),
        "{feedbacks:?}"
    );
}

#[test]
fn the_careless_and_the_over_careful_are_poor_first_and_good_then() {
    for manner in [Manner::Careless, Manner::OverCareful] {
        let feedbacks = feedbacks(manner);
        for step in ["start › step 3", "start › step 5"] {
            let of_step = feedbacks.iter().filter(|(path, _)| path == step);
            let tones: Vec<bool> = of_step.map(|(_, not_yet)| *not_yet).collect();
            assert_eq!(tones.first(), Some(&true), "{step}: {feedbacks:?}");
            assert_eq!(tones.last(), Some(&false), "{step}: {feedbacks:?}");
        }
    }
    let (_, seen) = seen(Manner::Careless);
    assert!(seen.iter().any(|page| page.path == "look-again › step 1"));
    let at_forge = || seen.iter().filter(|page| page.path == "start › step 4");
    let said = |words: &str| {
        at_forge().any(|page| {
            let speech = page.stage.speech.as_ref();
            speech.is_some_and(|speech| speech.text.source() == words)
        })
    };
    assert!(said("Toast for me."), "the password is left as it is");
    assert!(!said("Hooray!"));
}

#[test]
fn the_asker_sees_every_hint_and_what_the_grown_up_says() {
    let (_, seen) = seen(Manner::Asker);
    let mut numbers: Vec<usize> = seen
        .iter()
        .filter(|page| page.path == "start › step 2")
        .filter_map(|page| Some(page.stage.hint.as_ref()?.number))
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [0, 1, 2, 3]);
}

#[test]
fn the_same_page_is_kept_once() {
    let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("one level"));
    let mut twice = Vec::new();
    for _ in 0..2 {
        play((&course, &level), Manner::Winner, false, |spot, stage| {
            note(&mut twice, spot, stage, false);
        });
    }
    assert_eq!(twice.len(), seen(Manner::Winner).1.len());
}

#[test]
fn the_best_way_goes_by_each_step_once() {
    let course = Arc::new(read_course(&files(GOOD)).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("one level"));
    let way = best_way(&course, &level);
    let steps: Vec<(&str, usize)> = way
        .iter()
        .map(|spot| (spot.scene.as_str(), spot.step))
        .collect();
    let expected = [0, 1, 2, 3, 4].map(|step| ("start", step));
    assert_eq!(steps, expected);
    let mut findings = Findings::new("good.ron".into(), &level);
    assert_eq!(look(&mut findings, &course, &level).best_way, way);
}

#[test]
fn a_race_is_won_by_who_does_well_and_surprises_the_careless_once() {
    let race = "            Race(ask: \"Which holds longer?\", locks: [(owner: \"Toad\", password: \"P@ssw0rd\"), (owner: \"Juno\")], hints: [\"One.\", \"Two.\", \"Three.\"]),\n            Teach(";
    let level = GOOD.replacen("            Teach(", race, 1);
    let course = Arc::new(read_course(&files(&level)).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("one level"));
    for (manner, stars, surprises) in [(Manner::Winner, 3, 0), (Manner::Careless, 1, 1)] {
        let mut seen = Vec::new();
        let play = play((&course, &level), manner, false, |spot, stage| {
            note(&mut seen, spot, stage, false);
        });
        assert!(matches!(play, Play::Ended(won) if won == stars));
        let told = seen.iter().filter(|page| {
            page.path == "start › step 5"
                && page
                    .stage
                    .feedback
                    .as_ref()
                    .is_some_and(|feedback| feedback.tone == crate::stage::Tone::NotYet)
        });
        assert_eq!(told.count(), surprises, "{}", manner.name());
    }
}

/// The pages of a step that tell how it went: how often, and how often "not yet".
fn told(seen: &[Seen], path: &str) -> (usize, usize) {
    let of_step = seen.iter().filter(|page| page.path == path);
    let tones: Vec<crate::stage::Tone> = of_step
        .filter_map(|page| Some(page.stage.feedback.as_ref()?.tone))
        .collect();
    let poor = tones
        .iter()
        .filter(|tone| **tone == crate::stage::Tone::NotYet);
    (tones.len(), poor.count())
}

#[test]
fn orders_and_pairs_are_made_well_or_poorly_first_by_manner() {
    let steps = r#"            Order(ask: "First?", cards: [(key: "a", say: "A"), (key: "b", say: "B"), (key: "c", say: "C")], rules: [(first: "a", then: "b", because: "Risky."), (first: "b", then: "c", verdict: TooCareful, because: "Careful.")], because: "Yes.", hints: ["One.", "Two.", "Three."]),
        Match(ask: "Which?", pairs: [(say: "A", with: "One", because: "Yes.", instead: "No."), (say: "B", with: "Two", because: "Yes.", instead: "No.")], extra: ["Three"], hints: ["One.", "Two.", "Three."]),
        Teach("#;
    let level = GOOD.replacen("            Teach(", steps, 1);
    let course = Arc::new(read_course(&files(&level)).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("one level"));
    for (manner, stars, order, pairs) in [
        (Manner::Winner, 3, (1, 0), (2, 0)),
        (Manner::Asker, 2, (1, 0), (2, 0)),
        (Manner::Careless, 1, (1, 1), (4, 2)),
        (Manner::OverCareful, 1, (1, 1), (4, 2)),
    ] {
        let mut seen = Vec::new();
        let play = play((&course, &level), manner, false, |spot, stage| {
            note(&mut seen, spot, stage, false);
        });
        assert!(matches!(play, Play::Ended(won) if won == stars));
        assert_eq!(told(&seen, "start › step 5"), order, "{}", manner.name());
        assert_eq!(told(&seen, "start › step 6"), pairs, "{}", manner.name());
        let fault = match manner {
            Manner::Winner | Manner::Asker | Manner::Flagger => "Yes.",
            Manner::Careless => "Risky.",
            Manner::OverCareful => "Careful.",
        };
        let is_told = |page: &Seen| {
            let feedback = page.stage.feedback.as_ref();
            feedback.is_some_and(|feedback| feedback.because.source() == fault)
        };
        let mut pages = seen.iter().filter(|page| page.path == "start › step 5");
        assert!(pages.any(is_told), "{}", manner.name());
    }
}

#[test]
fn photos_are_looked_into_well_or_poorly_by_manner() {
    let course = Arc::new(read_course(&files(&with_photo())).expect("it is good"));
    let level = Arc::clone(course.levels().values().next().expect("it is good"));
    for (manner, good, fine, not_yet) in [
        (Manner::Winner, 3, 0, 0),
        (Manner::Asker, 3, 0, 0),
        (Manner::Careless, 3, 0, 1),
        (Manner::OverCareful, 3, 3, 0),
    ] {
        let mut tones = Vec::new();
        let played = play((&course, &level), manner, false, |spot, stage| {
            if (spot.scene.as_str(), spot.step) == ("start", 4) {
                tones.extend(stage.feedback.as_ref().map(|feedback| feedback.tone));
            }
        });
        assert!(matches!(played, Play::Ended(_)), "{}", manner.name());
        let count = |tone| tones.iter().filter(|told| **told == tone).count();
        let counted = [
            crate::stage::Tone::Good,
            crate::stage::Tone::Fine,
            crate::stage::Tone::NotYet,
        ]
        .map(count);
        assert_eq!(counted, [good, fine, not_yet], "{}", manner.name());
    }
}
