//! How players put cards in order, and join them.

use super::{Player, WELL, dearest};
use crate::activity::{matching, order};
use crate::content::{Match, Order, Verdict};
use crate::game::Spot;
use crate::stage::{Action, Bins, Menu};

/// Stands for having tried an order, among the items of a step; cards are few.
const ORDERED: usize = usize::MAX - 2;

impl Player {
    /// Gives the next card of an order its place, and tries the order once all have one.
    pub(super) fn put_in_order(
        &mut self,
        spot: &Spot,
        menu: &Menu,
        rules: &Order,
    ) -> Option<Action> {
        if menu.is_ordered() {
            let _ = self.is_first(spot, ORDERED);
            return Some(Action::Submit);
        }
        let has_tried = self
            .tried
            .contains(&(spot.scene.clone(), spot.step, ORDERED));
        let wish = if has_tried {
            WELL
        } else {
            self.manner.first_wish()
        };
        let orders = rules.orders();
        let verdicts = orders.iter().map(|order| {
            let broken = rules.first_broken(order);
            broken.map_or(Verdict::Safe, |rule| rule.verdict)
        });
        let order = orders.get(dearest(&wish, verdicts)?)?;
        let placed = menu.items.iter();
        let placed = placed.filter(|item| item.place_in_order().is_some());
        let card = order.get(placed.count())?;
        Some(Action::Pick(order::card_id(*card)))
    }

    /// Joins the first card that waits: rightly, or first to something else by those who don't
    /// think, as long as there is something else.
    pub(super) fn join(&mut self, spot: &Spot, bins: &Bins, rules: &Match) -> Option<Action> {
        let card = bins.cards.iter().find(|card| card.lies_in.is_none())?;
        let index = (0..rules.pairs.len()).find(|index| matching::card_id(*index) == card.id)?;
        let right = matching::side_id(index);
        let errs = self.is_first(spot, index) && !self.manner.does_well();
        let mut sides = bins.bins.iter().filter(|side| bins.takes(side));
        let wrong = sides.find(|side| side.id != right).filter(|_| errs);
        Some(Action::Put {
            card: card.id.clone(),
            bin: wrong.map_or(right, |side| side.id.clone()),
        })
    }
}
