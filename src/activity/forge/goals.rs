//! What a password should be like, and whether it is.

use crate::content::Goal;
use crate::password::{Made, Secret, Strength};
use crate::stage;
use crate::words::Text;

/// A password that was typed and judged, beside those that were made before.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) typed: &'a Secret,
    pub(super) strength: &'a Strength,
    pub(super) made: &'a Made,
}

/// Whether a password reaches every goal.
pub(super) fn all_met(goals: &[Goal], entry: Entry<'_>) -> bool {
    goals.iter().all(|goal| is_met(goal, entry))
}

fn is_met(goal: &Goal, entry: Entry<'_>) -> bool {
    match goal {
        Goal::GuesserGivesUp => entry.strength.score() == Strength::BEST,
        Goal::AvoidsKnown => !entry.strength.uses_known(),
        Goal::AtLeast(least) => entry.typed.len() >= usize::from(*least),
        Goal::DiffersFrom(account) => {
            let likeness = entry.made.likeness(account.source(), entry.typed);
            likeness.is_none()
        }
    }
}

/// The goals for an account as they are shown; open ones while nothing is typed or judged.
pub(super) fn shown(goals: &[Goal], account: &Text, entry: Option<Entry<'_>>) -> Vec<stage::Goal> {
    let entry = entry.filter(|entry| !entry.typed.is_empty());
    goals
        .iter()
        .map(|goal| stage::Goal {
            label: label(goal, account),
            met: entry.map(|entry| is_met(goal, entry)),
        })
        .collect()
}

fn label(goal: &Goal, account: &Text) -> Text {
    match goal {
        Goal::GuesserGivesUp => Text::new("Guessatron gives up"),
        Goal::AvoidsKnown => Text::new("none of Guessatron's clues"),
        Goal::AtLeast(least) => {
            Text::new("{least} letters or more").with("least", u64::from(*least))
        }
        Goal::DiffersFrom(other) if other == account => Text::new("not like the old one"),
        Goal::DiffersFrom(other) => {
            Text::new("not like the one for {account}").with("account", other.clone())
        }
    }
}
