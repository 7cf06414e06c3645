//! A talk in a level: figures, rewinds, what people know, and the transcript.

use proptest::prelude::*;

use crate::activity::Pieces;
use crate::activity::samples::chats::{chat, message};
use crate::activity::samples::{jigsaw, pick};
use crate::content::{Chat, Ending, Flag, Level, Message, Step};
use crate::game::samples::{Sitting, pip};
use crate::stage::{Action, Stage};

fn hunt() -> Chat {
    Chat {
        hunt: true,
        ..chat()
    }
}

/// Hello; the talk; Bye.
fn level(chat: Chat) -> Level {
    let start = vec![
        pip("Hello"),
        chat.into(),
        pip("Bye"),
        Step::End(Ending::Done),
    ];
    Level::sample("place/chat", vec![("start", start)]).with_jigsaw(jigsaw())
}

fn at_the_talk(chat: Chat) -> Sitting {
    let mut sitting = Sitting::begin(level(chat));
    sitting.go();
    sitting
}

#[test]
fn a_right_flag_lights_up_its_piece() {
    let mut telling = chat();
    let says = &mut telling.talk.get_mut("hello").unwrap().says;
    says[1] = Message {
        piece: Some("day".into()),
        flag: Some(Flag::Gifts),
        because: says[1].because.clone(),
        ..message("quiet", "newt", "On Tuesdays.")
    };
    let mut sitting = at_the_talk(telling);
    for id in ["raise-flag", "message-quiet", "flag-gifts"] {
        sitting.pick(id);
    }
    let pieces = sitting.stage().jigsaw.unwrap().pieces;
    assert_eq!(
        pieces.iter().filter(|piece| piece.text.is_some()).count(),
        1
    );
}

#[test]
fn figures_count_each_moment_once_and_a_rewind_mends_what_was_missed() {
    let mut sitting = at_the_talk(hunt());
    sitting.pick("reply-2");
    assert_eq!(sitting.figures(), (1, (1, 1), (0, 0)));
    sitting.act(Action::Rewind);
    for id in ["raise-flag", "message-quiet", "flag-secret"] {
        sitting.pick(id);
    }
    sitting.go();
    sitting.pick("reply-3");
    assert_eq!(sitting.figures(), (3, (1, 2), (0, 0)));
}

#[test]
fn a_rewind_takes_back_what_somebody_learnt() {
    let mut sitting = at_the_talk(chat());
    sitting.pick("reply-2");
    assert!(pieces(&sitting).knows["newt"].contains("day"));
    // Whoever comes back begins the talk anew.
    assert!(sitting.session.checkpoint().pieces.is_empty());
    sitting.act(Action::Rewind);
    assert!(pieces(&sitting).is_empty());
}

#[test]
fn what_was_learnt_is_known_in_the_next_talk_and_after_coming_back() {
    let start = vec![
        pip("Hello"),
        chat().into(),
        chat().into(),
        Step::End(Ending::Done),
    ];
    let level = Level::sample("place/chat", vec![("start", start)]).with_jigsaw(jigsaw());
    let mut sitting = Sitting::begin(level);
    sitting.go();
    sitting.pick("reply-2");
    assert!(!leaves_first(&mut sitting));
    let resumed = sitting.resume();
    assert_eq!(pieces(&resumed), pieces(&sitting));
    assert!(pieces(&resumed).knows["newt"].contains("day"));
    assert!(shown(&resumed) == shown(&sitting));
    let learnt = sitting.act(pick("reply-2"));
    assert!(!learnt.is_empty());
    assert_eq!(pieces(&sitting), pieces(&resumed));
}

/// Goes to the end of the present step; whether that ends the level.
fn leaves_first(sitting: &mut Sitting) -> bool {
    let step = sitting.session.spot().step;
    for _ in 0..20 {
        for action in [Action::Go, pick("back"), pick("tool-4")] {
            if sitting.session.spot().step == step && sitting.offers(&action) {
                sitting.act(action);
                break;
            }
        }
    }
    sitting.session.is_over()
}

#[test]
fn what_was_written_stands_in_the_transcript_with_its_writer() {
    let sitting = at_the_talk(chat());
    let all = sitting.transcript();
    let end = [
        "note Pip: What shall I write?",
        "note GlitterNewt: Hi!",
        "note GlitterNewt: Tell nobody.",
    ];
    assert_eq!(all[all.len() - 3..], end);
}

/// Everything that can be picked at all in the talk, and going on.
fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        Just(Action::Go),
        (1..=4_usize).prop_map(|index| pick(&format!("reply-{index}"))),
        (1..=4_usize).prop_map(|index| pick(&format!("tool-{index}"))),
        prop::sample::select(vec![
            "raise-flag",
            "back",
            "message-hi",
            "message-quiet",
            "message-bell",
            "message-beep",
            "flag-secret",
            "flag-gifts",
        ])
        .prop_map(pick),
    ]
}

/// All that a face is told, but for the numbers of the moment.
fn shown(sitting: &Sitting) -> Stage {
    let mut stage = sitting.stage();
    stage.moment = 0;
    stage.keys.clear();
    stage
}

fn pieces(sitting: &Sitting) -> Pieces {
    Pieces::clone(&sitting.session.now.pieces)
}

/// Leaves as quickly as possible.
fn leaves(sitting: &mut Sitting) -> bool {
    for _ in 0..20 {
        if sitting.session.is_over() {
            return true;
        }
        for action in [Action::Go, pick("back"), pick("tool-4")] {
            if sitting.offers(&action) {
                sitting.act(action);
                break;
            }
        }
    }
    sitting.session.is_over()
}

proptest! {
    #[test]
    fn whatever_is_done_the_talk_can_be_ended(
        actions in prop::collection::vec(any_action(), 0..40), hunts: bool,
    ) {
        let mut sitting = at_the_talk(Chat { hunt: hunts, ..chat() });
        for action in actions {
            let offered = sitting.offers(&action);
            let before = shown(&sitting);
            let effects = sitting.act(action);
            prop_assert!(offered || effects.is_empty());
            prop_assert!(offered || before == shown(&sitting));
        }
        prop_assert!(leaves(&mut sitting));
    }

    #[test]
    fn people_know_what_was_given_where_they_are_and_forget_only_by_a_rewind(
        actions in prop::collection::vec((any_action(), prop::bool::weighted(0.15)), 0..40),
    ) {
        let mut sitting = at_the_talk(chat());
        let mut promised = vec![false];
        for (action, rewinds) in actions {
            let before = pieces(&sitting);
            if rewinds && sitting.session.rewinds() > 0 {
                sitting.act(Action::Rewind);
                promised.truncate(sitting.session.rewinds() + 1);
                continue;
            }
            let is_promise = action == pick("reply-2") && sitting.offers(&action);
            sitting.act(action);
            let after = pieces(&sitting);
            for (who, known) in &before.knows {
                prop_assert!(after.knows[who].is_superset(known));
            }
            let was = *promised.last().unwrap();
            if sitting.session.rewinds() + 1 > promised.len() {
                promised.push(was || is_promise);
            }
            let newt = after.knows.get("newt").is_some_and(|known| known.contains("day"));
            prop_assert_eq!(newt, *promised.last().unwrap());
            prop_assert_eq!(after.knows.len(), usize::from(newt));
        }
    }

    #[test]
    fn a_rewind_restores_stage_and_pieces(
        actions in prop::collection::vec(any_action(), 0..30),
    ) {
        let mut sitting = at_the_talk(hunt());
        let mut stack = Vec::new();
        for action in actions {
            let before = (shown(&sitting), pieces(&sitting));
            let rewinds = sitting.session.rewinds();
            sitting.act(action);
            if sitting.session.rewinds() > rewinds {
                stack.push(before);
            }
        }
        while let Some((stage, known)) = stack.pop() {
            sitting.act(Action::Rewind);
            prop_assert!(stage == shown(&sitting));
            prop_assert_eq!(known, pieces(&sitting));
        }
        prop_assert_eq!(sitting.session.rewinds(), 0);
    }
}

#[test]
fn whoever_comes_back_is_shown_the_same() {
    let mut sitting = Sitting::begin(level(chat()));
    sitting.go();
    let resumed = sitting.resume();
    assert!(shown(&resumed) == shown(&sitting));
}
