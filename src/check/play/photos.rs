//! How players look into photos.

use super::Player;
use crate::activity::spot;
use crate::content::Spot as Photo;
use crate::game::Spot;
use crate::stage::{Action, Mark, Menu};

/// Stands for having said "that's all", among the items of a step; things are few.
const SAID_ALL: usize = usize::MAX - 3;

impl Player {
    /// Finds the next clue. The careless say "that's all" first; the over-careful take everything
    /// else for a clue first.
    pub(super) fn spot(&mut self, spot: &Spot, menu: &Menu, rules: &Photo) -> Option<Action> {
        if self.manner == super::Manner::Careless && self.is_first(spot, SAID_ALL) {
            return Some(Action::Pick(spot::ALL));
        }
        if self.manner == super::Manner::OverCareful {
            let harmless = rules.things.iter().enumerate();
            let mut harmless = harmless.filter(|(_, thing)| !thing.clue);
            if let Some((index, _)) = harmless.find(|(index, _)| self.is_first(spot, *index)) {
                return Some(Action::Pick(spot::thing_id(index)));
            }
        }
        let clues = rules.things.iter().enumerate();
        let mut clues = clues.filter(|(_, thing)| thing.clue);
        let open = clues.find(|(index, _)| {
            let mut items = menu.items.iter();
            items.any(|item| item.id == spot::thing_id(*index) && item.mark != Mark::Done)
        });
        Some(Action::Pick(spot::thing_id(open?.0)))
    }
}
