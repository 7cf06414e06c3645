//! The outcome of every photo by every way, against an oracle written from the definition; and
//! what is wrong with photos that can't be played well.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::Report;
use super::super::findings::Findings;
use super::super::samples::places;
use crate::activity::photo::{Switches, outcome};
use crate::content::{
    Audience, ClueSource, Code, Level, Photo, PhotoTool, Step, Tells, Verdict, embedded,
    read_course, read_level,
};

const CAKE: &str = include_str!("../../../tests/photos/cake.ron");

/// The sample with one text replaced by another.
fn cake(from: &str, to: &str) -> Level {
    assert!(CAKE.contains(from), "{from}");
    read_level("cake.ron", &CAKE.replacen(from, to, 1)).unwrap()
}

fn wrong(from: &str, to: &str) -> Vec<(Code, String)> {
    let level = Arc::new(cake(from, to));
    let mut findings = Findings::new("cake.ron".into(), &level);
    super::look(&mut findings);
    let problems = findings.into_problems();
    places(Report { problems })
}

fn at(path: &str) -> String {
    format!("start › step 1{path}")
}

/// All photos of the course and the sample, each with the pieces of its level's jigsaw.
pub(super) fn photos() -> Vec<(Photo, BTreeSet<String>)> {
    let course = read_course(&embedded()).unwrap();
    let sample = cake("Yum!", "Yum!");
    let levels = course
        .levels()
        .values()
        .map(|level| &**level)
        .chain([&sample]);
    let mut photos = Vec::new();
    for level in levels {
        let keys = level.jigsaw().into_iter().flat_map(|jigsaw| &jigsaw.pieces);
        let keys: BTreeSet<String> = keys.map(|piece| piece.key.clone()).collect();
        let steps = level.scenes().values().flat_map(|scene| &scene.steps);
        let of_level = steps.filter_map(Step::as_photo);
        photos.extend(of_level.map(|photo| (photo.clone(), keys.clone())));
    }
    assert!(!photos.is_empty());
    photos
}

/// Whether a place is cut, blurred or swapped.
fn is_away(photo: &Photo, on: &[usize], place: &str) -> bool {
    on.iter().any(|tool| match &photo.tools[*tool] {
        PhotoTool::Crop { cuts, .. } => cuts.contains(&place.to_owned()),
        PhotoTool::Blur { place: of, .. } | PhotoTool::Swap { place: of, .. } => of == place,
        PhotoTool::Wait { .. } | PhotoTool::Scrub | PhotoTool::Reword { .. } => false,
    })
}

/// What is learnt, and the verdict, as the format defines them.
fn oracle(
    photo: &Photo,
    on: &[usize],
    audience: &Audience,
    (all, told): (&BTreeSet<String>, &BTreeSet<String>),
) -> (BTreeSet<String>, Verdict) {
    let has = |is: fn(&PhotoTool) -> bool| on.iter().any(|tool| is(&photo.tools[*tool]));
    let (mut facts, mut out) = (BTreeSet::new(), told.clone());
    for clue in &photo.clues {
        let is_still_there = match &clue.source {
            ClueSource::Place { place, say: _ } => !is_away(photo, on, place),
            ClueSource::Note(_) => !has(|tool| matches!(tool, PhotoTool::Scrub)),
            ClueSource::Moment(_) => !has(|tool| matches!(tool, PhotoTool::Wait { .. })),
            ClueSource::Caption => !has(|tool| matches!(tool, PhotoTool::Reword { .. })),
        };
        let key = clue.tells.key().to_owned();
        if is_still_there && !audience.knows.contains(&key) && !audience.narrow {
            match clue.tells {
                Tells::Fact(_) => facts.insert(key),
                Tells::Piece(_) => out.insert(key),
            };
        }
    }
    let puts_together = !all.is_empty() && out == *all && told != all;
    let is_lost = photo.subject.keys().any(|place| is_away(photo, on, place));
    let verdict = if !facts.is_empty() || puts_together {
        Verdict::Risky
    } else if is_lost || audience.narrow {
        Verdict::TooCareful
    } else {
        Verdict::Safe
    };
    (facts, verdict)
}

#[test]
fn every_photo_comes_to_what_the_definition_says_by_every_way_and_for_everybody() {
    for (photo, all) in photos() {
        let told_before: Vec<BTreeSet<String>> = std::iter::once(BTreeSet::new())
            .chain(all.iter().map(|kept| {
                let told = all.iter().filter(|piece| *piece != kept);
                told.cloned().collect()
            }))
            .collect();
        for switches in Switches::every(&photo) {
            let on: Vec<usize> = (0..photo.tools.len())
                .filter(|tool| switches.is_on(*tool))
                .collect();
            for audience in &photo.audiences {
                for told in &told_before {
                    let kept_back = all.difference(told).cloned().collect();
                    let comes = outcome(&photo, &switches, audience, &kept_back);
                    let facts = comes.leaks.iter().map(|leak| leak.fact.to_owned());
                    let (learnt, verdict) = oracle(&photo, &on, audience, (&all, told));
                    let place = (&photo.picture, &on, audience.say.source(), told);
                    assert_eq!(facts.collect::<BTreeSet<_>>(), learnt, "{place:?}");
                    assert_eq!(comes.verdict(), verdict, "{place:?}");
                    for leak in &comes.leaks {
                        assert_eq!(leak.clue.tells.key(), leak.fact);
                    }
                }
            }
        }
    }
}

#[test]
fn a_photo_that_can_be_played_well_has_nothing_wrong() {
    assert_eq!(wrong("Yum!", "Yum!"), []);
}

#[test]
fn an_audience_that_nothing_serves_is_found() {
    assert_eq!(
        wrong("                    Scrub,\n", ""),
        [(Code::AudienceNotServed, at(" › audience 2"))]
    );
    // What ends the clue takes the subject with it.
    assert_eq!(
        wrong(
            "subject: {\"cake\": \"the cake\"}",
            "subject: {\"cake\": \"the cake\", \"number\": \"the number\"}",
        ),
        [(Code::AudienceNotServed, at(" › audience 2"))]
    );
}

#[test]
fn a_photo_with_which_nothing_goes_wrong_is_found() {
    let all = "(say: \"All of Pebblebrook\",";
    let knows = "(say: \"All of Pebblebrook\", knows: [\"home\", \"now\", \"place\"],";
    assert_eq!(wrong(all, knows), [(Code::NothingGoesWrong, at(""))]);
}

#[test]
fn a_clue_that_nothing_ends_and_nobody_knows_is_found_whatever_it_is() {
    let gran = "knows: [\"home\", \"now\", \"place\"], because";
    assert_eq!(wrong(gran, "because"), []);
    for (tool, clue) in [
        ("Swap(place: \"bag\"", 5),
        ("Wait(say: \"Post it when Juno is home\"),", 3),
        ("Scrub,", 2),
        ("Reword(say: \"Yum!\"),", 4),
    ] {
        let text = CAKE.replacen(gran, "because", 1);
        let lines = text.lines().filter(|line| !line.contains(tool));
        let text = lines.collect::<Vec<_>>().join("\n");
        let level = Arc::new(read_level("cake.ron", &text).unwrap());
        let mut findings = Findings::new("cake.ron".into(), &level);
        super::look(&mut findings);
        let problems = findings.into_problems();
        let found = places(Report { problems });
        let endless = (Code::EndlessClue, at(&format!(" › clue {clue}")));
        assert!(found.contains(&endless), "{tool}: {found:?}");
    }
}

#[test]
fn whoever_may_have_given_all_other_pieces_away_must_be_able_to_keep_this_one() {
    let two = cake("Yum!", "Yum!");
    let photo = two.step("start", 0).and_then(Step::as_photo).unwrap();
    // The sample alone never gives the piece "day".
    assert_eq!(
        super::kept_back(&two, photo),
        [["day", "place"].map(str::to_owned).into()]
    );
    let (_, photo) = CAKE.split_once("            Photo(").unwrap();
    let (photo, _) = photo.split_once("            End(Done)").unwrap();
    let other = format!("            Photo({photo}").replace("piece: \"place\"", "piece: \"day\"");
    let other = other.replace("\"place\"]", "\"day\"]");
    let one_piece = cake(
        "            End(Done)",
        &format!("{other}            End(Done)"),
    );
    let photo = one_piece.step("start", 0).and_then(Step::as_photo).unwrap();
    assert_eq!(
        super::kept_back(&one_piece, photo),
        [BTreeSet::from(["place".to_owned()])]
    );
}
