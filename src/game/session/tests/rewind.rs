//! Rewinding, leaving and coming back.

use crate::activity::samples::{judged, race};
use crate::content::{Ending, Level, Step};
use crate::game::samples::{Sitting, story, work};
use crate::password::PieceKind;
use crate::stage::{Action, Body};

/// All that a rewind must restore.
fn standing(sitting: &Sitting) -> (Vec<String>, usize, (usize, usize), Vec<String>) {
    let checkpoint = sitting.session.checkpoint();
    let last = checkpoint.last.iter();
    (
        sitting.seen(),
        checkpoint.walked,
        sitting.trail(),
        last.map(|(id, answered)| format!("{id} {:?}", answered.verdict))
            .collect(),
    )
}

#[test]
fn nothing_decided_can_not_be_rewound() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    assert!(!sitting.offers(&Action::Rewind));
    assert!(sitting.act(Action::Rewind).is_empty());
    assert_eq!(sitting.session.rewinds(), 0);
}

#[test]
fn a_rewind_restores_the_moment_before_each_decision_exactly() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.act(Action::Hint);
    let before_fork = standing(&sitting);
    sitting.pick("option-2");
    sitting.go();
    sitting.go();
    let before_shy = standing(&sitting);
    sitting.pick("option-2");
    sitting.go();
    assert_eq!(sitting.session.rewinds(), 2);
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    assert_eq!(standing(&sitting), before_shy);
    assert_eq!(sitting.session.rewinds(), 1);
    sitting.act(Action::Rewind);
    assert_eq!(standing(&sitting).1, before_fork.1);
    assert_eq!(standing(&sitting).2, before_fork.2);
    assert_eq!(standing(&sitting).3, before_fork.3);
    assert!(sitting.seen().contains(&"Hint 1/3: look".into()));
    assert_eq!(sitting.transcript().last().unwrap(), "note You rewind.");
}

#[test]
fn a_rewind_among_cards_takes_one_card_back() {
    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-1");
    let mut one = standing(&sitting);
    sitting.put("card-2", "bin-1");
    sitting.act(Action::Rewind);
    // How the first one went has been told already.
    let is_told = |line: &String| line.starts_with("Good Yes");
    assert_eq!(one.0.iter().filter(|line| is_told(line)).count(), 1);
    one.0.retain(|line| !is_told(line));
    assert_eq!(standing(&sitting), one);
}

#[test]
fn the_rewind_key_invites_after_a_poor_choice_but_not_among_cards() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    sitting.pick("option-2");
    let invites = "key Rewind rewind, try the other way".to_owned();
    assert!(sitting.seen().contains(&invites));
    sitting.act(Action::Rewind);
    sitting.pick("option-1");
    assert!(sitting.seen().contains(&"key Rewind rewind".to_owned()));
    let mut sitting = Sitting::begin(work());
    sitting.put("card-1", "bin-2");
    assert!(sitting.seen().contains(&"key Rewind rewind".to_owned()));
}

#[test]
fn coming_back_shows_the_same_stage_with_the_same_shuffle() {
    let Step::Choose(mut rules) = crate::game::samples::fork() else {
        panic!("a choice")
    };
    rules.keep_order = false;
    for index in 0..8 {
        let option = crate::activity::samples::option(
            &format!("way {index}"),
            crate::content::Verdict::Safe,
        );
        rules.options.push(option);
    }
    let level = Level::sample(
        "place/mix",
        vec![
            (
                "start",
                vec![
                    rules.clone().into(),
                    rules.clone().into(),
                    Step::End(Ending::Done),
                ],
            ),
            ("look", vec![rules.into(), Step::Back]),
        ],
    );
    let mut sitting = Sitting::begin(level.clone());
    let first = sitting.seen();
    sitting.pick("option-2");
    sitting.act(Action::Rewind);
    assert_eq!(sitting.seen(), first, "a rewind does not reroll");
    sitting.pick("option-2");
    sitting.go();
    let mut back = sitting.resume();
    let without_rewind = |sitting: &Sitting| {
        let mut seen = sitting.seen();
        seen.retain(|line| !line.starts_with("key Rewind"));
        seen
    };
    assert_eq!(without_rewind(&back), without_rewind(&sitting));
    assert_eq!(back.trail(), sitting.trail());
    assert_eq!(back.session.checkpoint(), sitting.session.checkpoint());
    assert_eq!(back.figures(), (1, (1, 1), (0, 0)));
    back.pick("option-1");
    back.go();
    assert_eq!(back.session.spot().scene, "start");

    let mut other = Sitting::attempt(level.clone(), 7, 1);
    assert_ne!(other.seen(), first, "another attempt is shuffled anew");
    other = Sitting::attempt(level, 8, 0);
    assert_ne!(other.seen(), first, "another keeper has another order");
}

#[test]
fn a_checkpoint_keeps_that_a_hint_explained() {
    let mut sitting = Sitting::begin(story());
    sitting.go();
    for _ in 0..3 {
        sitting.act(Action::Hint);
    }
    assert_eq!(sitting.resume().figures().0, 2);
}

#[test]
fn a_spot_that_the_level_does_not_have_ends_it() {
    let sitting = Sitting::begin(story());
    let mut checkpoint = sitting.session.checkpoint();
    checkpoint.spot.scene = "nowhere".into();
    let session = crate::game::Session::resume(
        std::sync::Arc::new(crate::game::samples::course()),
        std::sync::Arc::clone(sitting.session.level()),
        (7, 0),
        crate::password::Phrases::new(),
        checkpoint,
        sitting.settings,
    );
    assert!(session.is_over());
}

fn typed(sitting: &Sitting) -> String {
    match sitting.stage().body {
        Body::Field(field) => field.text.expose().to_owned(),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => panic!("a field"),
    }
}

/// At the password of the work.
fn at_forge() -> Sitting {
    let mut sitting = Sitting::begin(work());
    sitting.sort_well();
    sitting
}

#[test]
fn a_rewind_within_a_password_step_brings_the_text_back() {
    let mut sitting = at_forge();
    sitting.insert("moss");
    sitting.scored(1, judged(1, PieceKind::Word, 4));
    sitting.act(Action::Submit);
    sitting.go();
    sitting.act(Action::Rewind);
    assert_eq!(typed(&sitting), "moss");
}

#[test]
fn after_a_password_step_no_rewind_brings_typed_text_back() {
    let mut sitting = at_forge();
    for (ticket, text) in [(1, "moss"), (2, "more moss")] {
        sitting.insert(text);
        sitting.scored(ticket, judged(1, PieceKind::Word, 4));
        sitting.act(Action::Submit);
        sitting.go();
        if ticket == 1 {
            sitting.pick("mend");
        }
    }
    sitting.pick("leave-it");
    sitting.go();
    sitting.go();
    assert_eq!(sitting.session.spot().step, 2);
    sitting.pick("option-1");
    let mut fields = 0;
    while sitting.session.rewinds() > 0 {
        sitting.act(Action::Rewind);
        if let Body::Field(_) = sitting.stage().body {
            assert_eq!(typed(&sitting), "");
            fields += 1;
        }
    }
    assert_eq!(fields, 2);
}

#[test]
fn a_rewind_never_leads_back_to_waiting_for_an_answer_that_is_gone() {
    let mut sitting = at_forge();
    sitting.insert("moss");
    sitting.act(Action::Submit);
    sitting.scored(1, judged(1, PieceKind::Word, 4));
    assert_eq!(
        sitting.act(Action::Rewind),
        ["turn", "checkpoint", "score 2"]
    );
    assert!(sitting.offers(&Action::Submit));
    sitting.scored(2, judged(1, PieceKind::Word, 4));
    assert!(!sitting.act(Action::Submit).is_empty());
}

#[test]
fn a_rewind_to_a_judged_or_an_empty_line_asks_for_nothing() {
    let mut sitting = at_forge();
    sitting.insert("moss");
    sitting.scored(1, judged(4, PieceKind::Random, 4));
    sitting.act(Action::Submit);
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    sitting.act(Action::Submit);
    for _ in 0..3 {
        sitting.go();
    }
    sitting.pick("option-1");
    sitting.act(Action::Rewind);
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    assert_eq!(typed(&sitting), "");
}

/// At a race between a lock to be made up and one that is given, with something predicted.
fn at_race(predicted: &str) -> Sitting {
    let steps = vec![race([None, Some("fern")]).into(), Step::End(Ending::Done)];
    let mut sitting = Sitting::begin(Level::sample("place/race", vec![("start", steps)]));
    sitting.insert("moss");
    sitting.act(Action::Submit);
    sitting.pick(predicted);
    sitting.scored(1, judged(1, PieceKind::Word, 4));
    sitting.scored(2, judged(4, PieceKind::Random, 4));
    sitting
}

#[test]
fn a_wrong_prediction_can_be_taken_back_and_then_the_lock_that_was_made_up() {
    let mut sitting = at_race("lock-1");
    assert!(sitting.stage().reveal.is_some());
    assert_eq!(sitting.act(Action::Rewind), ["turn", "checkpoint"]);
    sitting.pick("lock-2");
    sitting.scored(3, judged(4, PieceKind::Random, 4));
    assert_eq!(
        sitting.stage().feedback.unwrap().title.source(),
        "Well guessed"
    );
    // A surprise is no missed danger, and the last answer is what counts.
    assert_eq!(sitting.figures(), (3, (0, 0), (0, 0)));
    sitting.act(Action::Rewind);
    sitting.act(Action::Rewind);
    assert_eq!(typed(&sitting), "moss");
}
