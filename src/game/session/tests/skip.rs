//! Leaving steps undone.

use crate::activity::samples::{dice, forge, judged, race, recall, text};
use crate::content::{Ending, Goal, Level, Step};
use crate::game::samples::{Sitting, pip, story, work};
use crate::password::PieceKind;
use crate::stage::{Action, Body};

fn here(sitting: &Sitting) -> (String, usize) {
    let spot = sitting.session.spot();
    (spot.scene.clone(), spot.step)
}

#[test]
fn a_speech_is_skipped_as_it_is_gone_on_from_and_costs_nothing() {
    let mut sitting = Sitting::begin(story());
    assert_eq!(sitting.act(Action::Skip), ["turn", "checkpoint"]);
    assert_eq!(here(&sitting), ("start".to_owned(), 1));
    assert_eq!(sitting.transcript()[1], "note You skipped this.");
    assert!(!sitting.session.outcome().skipped);
    sitting.act(Action::Rewind);
    assert_eq!(here(&sitting), ("start".to_owned(), 0));
}

#[test]
fn a_decision_that_is_skipped_counts_for_no_figure_and_leaves_one_star() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.act(Action::Skip);
    assert_eq!(here(&sitting), ("start".to_owned(), 2));
    sitting.pick("option-1");
    sitting.go();
    assert_eq!(sitting.figures(), (1, (0, 0), (0, 1)));
    assert!(sitting.session.outcome().skipped);
    assert_eq!(sitting.go(), ["ended with 1"]);
}

#[test]
fn what_was_skipped_can_be_rewound_and_played() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    let before = sitting.seen();
    sitting.act(Action::Skip);
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    let mut after = sitting.seen();
    after.retain(|line| before.contains(line));
    assert_eq!(after, before);
    sitting.pick("option-1");
    sitting.go();
    sitting.pick("option-1");
    sitting.go();
    assert_eq!(sitting.figures(), (3, (0, 1), (0, 1)));
    assert!(!sitting.session.outcome().skipped);
}

#[test]
fn what_was_decided_already_stays_and_leads_where_it_led() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-2");
    assert_eq!(sitting.act(Action::Skip), ["turn", "checkpoint"]);
    assert_eq!(here(&sitting), ("look".to_owned(), 0));
    assert_eq!(sitting.figures(), (1, (1, 1), (0, 0)));
    assert!(!sitting.session.outcome().skipped);

    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-1");
    sitting.put("card-2", "bin-1");
    let figures = sitting.figures();
    sitting.act(Action::Skip);
    assert_eq!(here(&sitting), ("start".to_owned(), 1));
    assert_eq!(sitting.figures(), figures);
    assert!(sitting.session.outcome().skipped);
    sitting.act(Action::Rewind);
    let Body::Bins(bins) = sitting.stage().body else {
        panic!("cards")
    };
    assert_eq!(
        bins.cards
            .iter()
            .filter(|card| card.lies_in.is_some())
            .count(),
        1
    );
}

#[test]
fn a_skip_is_kept_for_another_day_until_the_step_is_played() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.act(Action::Skip);
    let back = sitting.resume();
    assert!(back.session.outcome().skipped);
    assert_eq!(back.figures().0, 1);

    // A story that comes by once more.
    let round = vec![
        crate::game::samples::fork(),
        crate::game::samples::shy(),
        Step::End(Ending::Done),
    ];
    let look = vec![Step::Go("start".into())];
    let level = Level::sample("place/round", vec![("start", round), ("look", look)]);
    let mut sitting = Sitting::begin(level);
    sitting.act(Action::Skip);
    assert!(sitting.session.outcome().skipped);
    sitting.act(Action::Rewind);
    sitting.pick("option-2");
    sitting.go();
    assert_eq!(here(&sitting), ("start".to_owned(), 0));
    sitting.act(Action::Skip);
    assert!(sitting.session.outcome().skipped);
}

#[test]
fn a_password_that_is_skipped_leaves_nothing_typed_behind() {
    let mut sitting = Sitting::begin(work());
    sitting.sort_well();
    sitting.insert("moss");
    sitting.scored(1, judged(1, PieceKind::Word, 4));
    sitting.act(Action::Submit);
    sitting.act(Action::Skip);
    assert_eq!(here(&sitting), ("start".to_owned(), 2));
    while sitting.session.rewinds() > 0 {
        sitting.act(Action::Rewind);
        if let Body::Field(field) = sitting.stage().body {
            assert_eq!(field.text.expose(), "");
        }
    }
}

#[test]
fn a_judgement_that_comes_after_the_skip_does_nothing() {
    let mut sitting = Sitting::begin(work());
    sitting.sort_well();
    sitting.insert("moss");
    sitting.act(Action::Submit);
    sitting.act(Action::Skip);
    let seen = sitting.seen();
    assert!(sitting.scored(1, judged(1, PieceKind::Word, 4)).is_empty());
    assert_eq!(sitting.seen(), seen);
}

#[test]
fn later_steps_cope_with_what_was_never_made_or_rolled() {
    let level = || {
        let steps = vec![
            forge(vec![Goal::GuesserGivesUp]).into(),
            dice().into(),
            forge(vec![Goal::DiffersFrom(text("the door"))]).into(),
            recall().into(),
            race([None, Some("fern")]).into(),
            pip("Bye"),
            Step::End(Ending::Done),
        ];
        Level::sample("place/all", vec![("start", steps)])
    };
    let mut sitting = Sitting::begin(level());
    for step in 0..6 {
        assert!(sitting.offers(&Action::Skip), "{step}");
        assert_eq!(here(&sitting).1, step);
        sitting.act(Action::Skip);
    }
    assert!(sitting.session.is_over());
    assert!(!sitting.offers(&Action::Skip));
    assert!(sitting.act(Action::Skip).is_empty());

    let mut sitting = Sitting::begin(level());
    sitting.act(Action::Skip);
    sitting.act(Action::Skip);
    sitting.insert("nine tubas");
    sitting.scored(1, judged(4, PieceKind::Random, 10));
    sitting.act(Action::Submit);
    assert_eq!(sitting.figures().0, 1);
    while here(&sitting).1 == 2 {
        assert!(sitting.offers(&Action::Go));
        sitting.go();
    }
    // The phrase that nobody rolled is rolled by the recall itself.
    sitting.go();
    assert_eq!(sitting.session.phrases().len(), 1);
}
