//! How players guess at copies, and when they take a picture down.

use super::Player;
use crate::activity::copies;
use crate::game::Spot;
use crate::stage::{Action, Menu};

/// Stands for having taken it down, among the items of a step; cards are few.
const TAKEN_DOWN: usize = usize::MAX - 3;

impl Player {
    /// Takes it down at the earliest; who misses dangers waits as long as possible first. A guess
    /// is as good as any other.
    pub(super) fn at_copies(&mut self, spot: &Spot, menu: &Menu) -> Option<Action> {
        let earliest = copies::time_id(0);
        let times = menu.items.iter().any(|item| item.id == earliest);
        let waits = times && !self.manner.does_well() && self.is_first(spot, TAKEN_DOWN);
        let item = if waits {
            menu.items.last()
        } else {
            menu.items.first()
        };
        item.map(|item| Action::Pick(item.id.clone()))
    }
}
