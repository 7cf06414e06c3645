//! What Guessatron says while it guesses: smug, proud of its lists, and keeping score aloud.
//! Never mean to the child.

mod half_worked;
mod in_vain;
mod worked;

use crate::password::Attempt;
use crate::words::Text;

/// Chooses among lines that fit: always the same for the same moment, and other ones the next
/// time.
#[derive(Debug, Clone, Copy)]
pub(in crate::activity) struct Pick {
    /// What the step's chance begins from.
    pub(in crate::activity) chance: u64,
    /// Which show of the step it is, from 0.
    pub(in crate::activity) round: u64,
}

impl Pick {
    /// The line for a beat. From one round to the next it goes on by one, so that two shows in
    /// a row differ wherever there are two lines.
    fn from(self, lines: &[Text], beat: usize) -> Text {
        let many = u64::try_from(lines.len()).unwrap_or(1).max(1);
        let beat = u64::try_from(beat).unwrap_or(0);
        let place = self.chance.wrapping_add(self.round).wrapping_add(beat) % many;
        let line = usize::try_from(place)
            .ok()
            .and_then(|place| lines.get(place));
        line.cloned().unwrap_or_else(|| Text::new(""))
    }
}

/// What it says about a trick: when it works, when it half works, when it does not.
pub(in crate::activity) fn remark(attempt: &Attempt, pick: Pick, beat: usize) -> Text {
    let lines = if !attempt.fallen.is_empty() {
        worked::worked(attempt.trick)
    } else if attempt.recognised.is_empty() {
        in_vain::in_vain(attempt.trick)
    } else {
        half_worked::half_worked(attempt.trick)
    };
    pick.from(lines, beat)
}

/// What it says as the toast jumps.
pub(in crate::activity) fn springs(pick: Pick, beat: usize) -> Text {
    const LINES: [Text; 3] = [
        Text::new("Ping!"),
        Text::new("Ding! Fresh toast."),
        Text::new("Pop goes the lock!"),
    ];
    pick.from(&LINES, beat)
}

/// What it says inside.
pub(in crate::activity) fn is_in(pick: Pick) -> Text {
    const LINES: [Text; 3] = [
        Text::new("I am in. Guessatron one, lock nil."),
        Text::new("In! Easy as toast. One point for me."),
        Text::new("That lock is done. Score one for the toaster!"),
    ];
    pick.from(&LINES, 0)
}

/// What it says as it gives up.
pub(in crate::activity) fn gives_up(pick: Pick, beat: usize) -> Text {
    const LINES: [Text; 3] = [
        Text::new("I give up! How did you do that?"),
        Text::new("Stop! My crumbs hurt. I give up."),
        Text::new("What? My lists are empty. I give up!"),
    ];
    pick.from(&LINES, beat)
}

/// What it says when it has lost.
pub(super) fn sulks(pick: Pick) -> Text {
    const LINES: [Text; 3] = [
        Text::new("One point for the lock. I don't want to talk about it."),
        Text::new("Lock one, Guessatron nil. I was not even hungry."),
        Text::new("You win this one. I am going to stare at the wall."),
    ];
    pick.from(&LINES, 0)
}

/// What it says of two locks that it has tried: one opened, both, or neither.
pub(in crate::activity) fn of_two(opened: usize, pick: Pick) -> Text {
    const NONE: [Text; 2] = [
        Text::new("Two locks, no toast. I am not talking to anybody."),
        Text::new("Locks two, Guessatron nil. This was no fair race."),
    ];
    const ONE: [Text; 2] = [
        Text::new("One lock each way. My slots need a rest."),
        Text::new("One open, one shut. I will only talk about the first."),
    ];
    const BOTH: [Text; 2] = [
        Text::new("Both are open. Toast for two!"),
        Text::new("Guessatron two, locks nil. I am a bit warm now."),
    ];
    match opened {
        0 => pick.from(&NONE, 0),
        1 => pick.from(&ONE, 0),
        _ => pick.from(&BOTH, 0),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::password::Trick;

    fn all() -> Vec<&'static [Text]> {
        let of = |trick| {
            [
                worked::worked(trick),
                half_worked::half_worked(trick),
                in_vain::in_vain(trick),
            ]
        };
        Trick::ALL.into_iter().flat_map(of).collect()
    }

    #[test]
    fn every_trick_has_two_lines_at_least_for_each_case_and_no_line_comes_twice() {
        let all = all();
        assert!(all.iter().all(|lines| lines.len() >= 2));
        let said: Vec<&str> = all.iter().copied().flatten().map(Text::source).collect();
        let different: BTreeSet<&str> = said.iter().copied().collect();
        assert_eq!(said.len(), different.len());
    }

    #[test]
    fn lines_are_short_and_shout_once_at_the_most() {
        for line in all().into_iter().flatten().map(Text::source) {
            let words = line.split_whitespace().filter(|word| *word != "…").count();
            assert!(words <= 11, "{line}");
            assert!(line.matches('!').count() <= 1, "{line}");
        }
    }

    #[test]
    fn the_next_round_says_something_else_and_the_same_round_the_same() {
        for lines in all() {
            for chance in [0, 7, u64::MAX - 9] {
                let said = |round| Pick { chance, round }.from(lines, 2);
                assert_eq!(said(3), said(3));
                assert_ne!(said(3), said(4));
            }
        }
    }

    #[test]
    fn the_score_of_two_locks_depends_on_how_many_opened() {
        let pick = Pick {
            chance: 0,
            round: 0,
        };
        assert_ne!(of_two(0, pick), of_two(1, pick));
        assert_ne!(of_two(1, pick), of_two(2, pick));
    }
}
