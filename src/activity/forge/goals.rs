//! What a password should be like, and whether it is.

use crate::content::Goal;
use crate::password::{Likeness, Made, Secret, Strength};
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
    goals.iter().all(|goal| is_met(goal, goals, entry))
}

/// Whether a password reaches one of the goals.
fn is_met(goal: &Goal, goals: &[Goal], entry: Entry<'_>) -> bool {
    match goal {
        // What is tried first of all holds nobody up.
        Goal::GuesserGivesUp => {
            entry.strength.score() == Strength::BEST && twin(goals, entry).is_none()
        }
        Goal::AvoidsKnown => !entry.strength.uses_known(),
        Goal::AtLeast(least) => entry.typed.len() >= usize::from(*least),
        Goal::DiffersFrom(account) => {
            let likeness = entry.made.likeness(account.source(), entry.typed);
            likeness.is_none()
        }
    }
}

/// The first of the accounts whose password this must not be like, and is; and how.
pub(super) fn twin<'g>(goals: &'g [Goal], entry: Entry<'_>) -> Option<(&'g Text, Likeness)> {
    goals.iter().find_map(|goal| match goal {
        Goal::DiffersFrom(account) => {
            let likeness = entry.made.likeness(account.source(), entry.typed)?;
            Some((account, likeness))
        }
        Goal::GuesserGivesUp | Goal::AvoidsKnown | Goal::AtLeast(_) => None,
    })
}

/// The goals for an account as they are shown; open ones while nothing is typed or judged.
pub(super) fn shown(goals: &[Goal], account: &Text, entry: Option<Entry<'_>>) -> Vec<stage::Goal> {
    let entry = entry.filter(|entry| !entry.typed.is_empty());
    goals
        .iter()
        .map(|goal| stage::Goal {
            label: label(goal, account),
            met: entry.map(|entry| is_met(goal, goals, entry)),
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
