//! Pieces of the jigsaw: kept from photo to photo, taken back by a rewind, there after a resume.

use crate::activity::Pieces;
use crate::activity::samples::{jigsaw, spot, words};
use crate::content::{Ending, Level, Spot, Step};
use crate::game::Checkpoint;
use crate::game::samples::{Sitting, pip};
use crate::stage::Action;

/// Hello; a photo that gives two pieces; a photo that gives a third; Bye.
fn level() -> Level {
    let second = Spot {
        things: spot()
            .things
            .into_iter()
            .map(|mut thing| {
                thing.piece = (thing.place == "fish").then(|| "pool".to_owned());
                thing
            })
            .collect(),
        ..spot()
    };
    let start = vec![
        pip("Hello"),
        Spot {
            found: Vec::new(),
            ..spot()
        }
        .into(),
        second.into(),
        pip("Bye"),
        Step::End(Ending::Done),
    ];
    Level::sample("place/photos", vec![("start", start)]).with_jigsaw(jigsaw())
}

/// What stands on the pieces that are out, on stage.
fn out(sitting: &Sitting) -> Vec<String> {
    let jigsaw = sitting.stage().jigsaw.unwrap();
    let texts = jigsaw.pieces.iter().filter_map(|piece| piece.text.as_ref());
    texts.map(words).collect()
}

fn at_the_photo() -> Sitting {
    let mut sitting = Sitting::begin(level());
    sitting.go();
    sitting
}

#[test]
fn pieces_that_were_found_lie_there_in_the_next_photo() {
    let mut sitting = at_the_photo();
    assert!(out(&sitting).is_empty());
    sitting.pick("thing-1");
    assert_eq!(out(&sitting), ["On Tuesdays"]);
    sitting.pick("thing-3");
    sitting.pick("thing-2");
    assert_eq!(out(&sitting), ["On Tuesdays", "At five"]);
    sitting.go();
    assert_eq!(out(&sitting), ["On Tuesdays", "At five"]);
    sitting.pick("thing-3");
    assert_eq!(out(&sitting), ["On Tuesdays", "At five", "At the pool"]);
}

#[test]
fn a_rewind_takes_a_piece_back() {
    let mut sitting = at_the_photo();
    sitting.pick("thing-1");
    sitting.pick("thing-2");
    sitting.act(Action::Rewind);
    assert_eq!(out(&sitting), ["On Tuesdays"]);
    sitting.act(Action::Rewind);
    assert!(out(&sitting).is_empty());
}

#[test]
fn several_clues_that_are_missed_at_once_are_one_rewind() {
    let mut sitting = at_the_photo();
    sitting.pick("all");
    assert_eq!(sitting.session.rewinds(), 1);
    let outcome = sitting.session.outcome();
    assert_eq!((outcome.missed.n, outcome.missed.of), (3, 3));
    assert_eq!(outcome.stars, 1);
    sitting.act(Action::Rewind);
    assert!(sitting.stage().feedback.is_none());
    for id in ["thing-4", "thing-1", "thing-2", "thing-3"] {
        sitting.pick(id);
    }
    let outcome = sitting.session.outcome();
    assert_eq!((outcome.missed.n, outcome.missed.of), (3, 3));
    assert_eq!(outcome.refused.of, 0);
    assert_eq!(outcome.stars, 3);
}

#[test]
fn whoever_comes_back_has_the_pieces_of_earlier_photos_and_begins_the_hunt_anew() {
    let mut sitting = at_the_photo();
    sitting.pick("thing-1");
    assert!(out(&sitting.resume()).is_empty());
    assert!(sitting.session.checkpoint().pieces.is_empty());
    sitting.pick("thing-2");
    sitting.pick("thing-3");
    sitting.go();
    sitting.pick("thing-3");
    assert_eq!(out(&sitting).len(), 3);
    let resumed = sitting.resume();
    assert_eq!(out(&resumed), ["On Tuesdays", "At five"]);
}

#[test]
fn what_was_told_is_kept_beside_what_was_found() {
    let mut sitting = at_the_photo();
    let told = ["pool".to_owned(), "day".to_owned()];
    sitting.session.keep_told(told.into());
    let pieces = Pieces::clone(&sitting.session.now.pieces);
    assert!(pieces.found.is_empty());
    assert_eq!(pieces.told.len(), 2);
    assert_eq!(out(&sitting), ["On Tuesdays", "At the pool"]);
    for id in ["thing-1", "thing-2", "thing-3"] {
        sitting.pick(id);
    }
    sitting.go();
    assert_eq!(sitting.session.checkpoint().pieces.told, pieces.told);
    sitting.act(Action::Rewind);
    assert_eq!(sitting.session.now.pieces.told, pieces.told);
}

#[test]
fn a_place_that_was_saved_before_there_were_pieces_can_be_read() {
    let old = r#"(spot: (scene: "start", step: 2), walked: 2)"#;
    let checkpoint: Checkpoint = ron::from_str(old).unwrap();
    assert!(checkpoint.pieces.is_empty());
    let written = ron::to_string(&checkpoint).unwrap();
    assert!(!written.contains("pieces"), "{written}");
    let found = Pieces {
        found: ["day".to_owned()].into(),
        told: ["pool".to_owned()].into(),
        knows: [("newt".to_owned(), ["day".to_owned()].into())].into(),
    };
    let with = Checkpoint {
        pieces: found,
        ..checkpoint
    };
    let written = ron::to_string(&with).unwrap();
    assert_eq!(ron::from_str::<Checkpoint>(&written).unwrap(), with);
}
