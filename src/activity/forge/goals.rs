//! What a password should be like, and whether it is.

use crate::content::Goal;
use crate::password::Strength;
use crate::stage;
use crate::words::Text;

/// Whether a judged password of this many characters reaches every goal.
pub(super) fn all_met(goals: &[Goal], strength: &Strength, length: usize) -> bool {
    goals.iter().all(|goal| is_met(*goal, strength, length))
}

fn is_met(goal: Goal, strength: &Strength, length: usize) -> bool {
    match goal {
        Goal::GuesserGivesUp => strength.score() == Strength::BEST,
        Goal::AvoidsKnown => !strength.uses_known(),
        Goal::AtLeast(least) => length >= usize::from(least),
    }
}

/// The goals as they are shown; open ones while nothing is typed or judged.
pub(super) fn shown(
    goals: &[Goal],
    strength: Option<&Strength>,
    length: usize,
) -> Vec<stage::Goal> {
    let known = strength.filter(|_| length > 0);
    goals
        .iter()
        .map(|goal| stage::Goal {
            label: label(*goal),
            met: known.map(|strength| is_met(*goal, strength, length)),
        })
        .collect()
}

fn label(goal: Goal) -> Text {
    match goal {
        Goal::GuesserGivesUp => Text::new("Guessatron gives up"),
        Goal::AvoidsKnown => Text::new("nothing from the board"),
        Goal::AtLeast(least) => {
            Text::new("{least} letters or more").with("least", u64::from(least))
        }
    }
}
