//! Experiments: what is added, what is told, and the ways out.

mod after;
mod offered;
mod told;

use super::super::Experiment;
use crate::activity::samples::{Played, forge, judged, words};
use crate::activity::{Effect, Input};
use crate::content::{Forge, Goal};
use crate::password::{Advice, Piece, PieceKind, Strength};
use crate::stage::{Action, Body, Siege, Tone};

fn rules() -> Forge {
    Forge {
        what_if: true,
        ..forge(vec![Goal::GuesserGivesUp])
    }
}

/// A judgement of so many tries, as a power of ten.
fn tries(score: u8, log10: f64) -> Strength {
    let piece = Piece {
        range: 0..4,
        kind: PieceKind::Word,
        guesses_log10: log10,
    };
    Strength::recorded(score, log10, vec![piece], Advice::OneWord)
}

/// "moss" was shown, which takes ten thousand tries, and it is asked what now.
fn what_now() -> Played {
    what_now_with("moss", tries(1, 4.0))
}

fn what_now_with(typed: &str, strength: Strength) -> Played {
    let mut played = Played::begin(rules());
    played.insert(typed);
    played.scored(1, strength);
    played.act(Action::Submit);
    played.go();
    played
}

fn experiments() -> Played {
    let mut played = what_now();
    assert_eq!(played.pick("what-if"), ["turn"]);
    played
}

/// The locks on stage, as they are drawn.
fn locks(played: &Played) -> Vec<String> {
    let lanes = played.stage().lanes;
    assert!(lanes.iter().all(|lane| lane.typed), "never said aloud");
    let lock =
        |lane: &crate::stage::Lane| format!("{}: {}", words(&lane.owner), lane.text.expose());
    lanes.iter().map(lock).collect()
}

/// Tries an experiment and has it judged; gives what is told.
fn told(played: &mut Played, id: &str, after: Strength) -> (Tone, String) {
    let effects = played.effects(Input::Act(crate::activity::samples::pick(id)));
    let ticket = effects.iter().find_map(|effect| match effect {
        Effect::Score { ticket, .. } => Some(*ticket),
        Effect::Turn
        | Effect::Decide(_)
        | Effect::Oops(_)
        | Effect::Rolled { .. }
        | Effect::Made { .. }
        | Effect::Note(_)
        | Effect::Piece { .. }
        | Effect::Told { .. }
        | Effect::Learnt { .. }
        | Effect::Finish { .. } => None,
    });
    played.scored(ticket.unwrap(), after);
    let feedback = played.stage().feedback.unwrap();
    (feedback.tone, words(&feedback.because))
}

fn ids(played: &Played) -> Vec<String> {
    match played.stage().body {
        Body::Menu(menu) => menu.items.iter().map(|item| item.id.to_string()).collect(),
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}
