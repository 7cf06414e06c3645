//! How players set a panel of switches.

use super::{Manner, Player};
use crate::activity::panel::{Positions, TRY, switch_id};
use crate::content::{Panel, Verdict};
use crate::game::Spot;
use crate::stage::{Action, Menu};

/// Stands for having tried it, among the items of a step; switches are few.
const TRIED: usize = usize::MAX - 4;

impl Player {
    /// Turns the next switch that stands otherwise than wanted, or tries it.
    pub(super) fn set_panel(&mut self, spot: &Spot, menu: &Menu, rules: &Panel) -> Action {
        let is_tried = self.has_met(spot, TRIED);
        let wanted = if is_tried {
            standing(rules, Verdict::Safe, Positions::first(rules))
        } else {
            match self.manner {
                Manner::Winner | Manner::Asker | Manner::Flagger => {
                    standing(rules, Verdict::Safe, Positions::first(rules))
                }
                Manner::Careless => standing(rules, Verdict::Risky, Positions::first(rules)),
                Manner::OverCareful => {
                    standing(rules, Verdict::TooCareful, Positions::closed(rules))
                }
            }
        };
        let switches = menu.items.iter().enumerate();
        let mut dials = switches.filter_map(|(index, item)| Some((index, item.dial.as_ref()?)));
        let wrong = dials.find(|(index, dial)| dial.at != wanted.of(*index));
        if let Some((index, _)) = wrong {
            return Action::Pick(switch_id(index));
        }
        self.is_first(spot, TRIED);
        Action::Pick(TRY)
    }
}

/// A way to leave the switches that is judged so: the one that is tried first if it is, else any;
/// the one that is tried first if none is.
fn standing(rules: &Panel, verdict: Verdict, first: Positions) -> Positions {
    let mut every = std::iter::once(first.clone()).chain(Positions::every(rules));
    let found = every.find(|positions| positions.verdict(rules) == verdict);
    found.unwrap_or(first)
}
