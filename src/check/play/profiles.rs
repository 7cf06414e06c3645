//! How players make a card.

use super::{Manner, Player};
use crate::activity::profile::{SHOW, Way, line_id, row_id};
use crate::content::{Profile, Verdict};
use crate::game::Spot;
use crate::stage::{Action, Mark, Menu};

/// Stands for having shown the card, among the items of a step; lines are few.
const SHOWN: usize = usize::MAX - 5;

impl Player {
    /// Sets the next word or line that is otherwise than wanted, or shows the card.
    pub(super) fn make_card(&mut self, spot: &Spot, menu: &Menu, rules: &Profile) -> Action {
        let verdict = match self.manner {
            _ if self.has_met(spot, SHOWN) => Verdict::Safe,
            Manner::Winner | Manner::Asker | Manner::Flagger => Verdict::Safe,
            Manner::Careless => Verdict::Risky,
            Manner::OverCareful => Verdict::TooCareful,
        };
        let mut every = Way::every(rules);
        let wanted = every.find(|way| way.verdict(rules) == verdict);
        let wanted = wanted.unwrap_or_else(|| Way::first(rules));
        let item = |id| menu.items.iter().find(|item| item.id == id);
        let mut rows = wanted.parts.iter().enumerate();
        let row = rows.find(|(index, place)| {
            let dial = item(row_id(*index)).and_then(|item| item.dial.as_ref());
            dial.is_some_and(|dial| dial.at != **place)
        });
        if let Some((index, _)) = row {
            return Action::Pick(row_id(index));
        }
        let mut lines = wanted.lines.iter().enumerate();
        let line = lines.find(|(index, on)| {
            let is_on = item(line_id(*index)).map(|item| item.mark == Mark::On);
            is_on.is_some_and(|is_on| is_on != **on)
        });
        if let Some((index, _)) = line {
            return Action::Pick(line_id(index));
        }
        self.is_first(spot, SHOWN);
        Action::Pick(SHOW)
    }
}
