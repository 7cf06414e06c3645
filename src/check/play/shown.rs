//! How players make a photo ready and choose who sees it.

use std::cmp::Reverse;

use super::{Manner, Player, WELL};
use crate::activity::photo::{Switches, audience_id, outcome, tool_id};
use crate::check::photo::pieces;
use crate::content::{Photo, Verdict};
use crate::game::Spot;
use crate::stage::{Action, Mark, Menu};

/// Stands for having shown a photo in the first of all ways, among the items of a step; the other
/// ways follow below. There are 256 at the most.
const SHOWN: usize = usize::MAX - 1_000;

/// A way to show a photo.
struct Way {
    switches: Switches,
    audience: usize,
    /// Its place among all ways.
    number: usize,
}

impl Player {
    /// Sets the tools and shows the photo: by the wish of the manner at first, then well.
    pub(super) fn photo(&mut self, spot: &Spot, menu: &Menu, rules: &Photo) -> Option<Action> {
        let was_shown = |number: usize| {
            let item = SHOWN - number;
            self.tried.contains(&(spot.scene.clone(), spot.step, item))
        };
        let count = Switches::every(rules).len() * rules.audiences.len();
        let is_first = !(0..count).any(was_shown);
        let way = if is_first {
            dearest(rules, self.manner, &self.manner.first_wish(), &|_| true)?
        } else {
            dearest(rules, Manner::Winner, &WELL, &|number| !was_shown(number))?
        };
        let is_on = |tool: usize| {
            let mut items = menu.items.iter();
            items.any(|item| item.id == tool_id(tool) && item.mark == Mark::On)
        };
        let tools = 0..rules.tools.len();
        // One of two crops switches the other off, so what is not wanted goes first.
        let mut wrong: Vec<usize> = tools
            .filter(|tool| is_on(*tool) != way.switches.is_on(*tool))
            .collect();
        wrong.sort_by_key(|tool| Reverse(is_on(*tool)));
        if let Some(tool) = wrong.first() {
            return Some(Action::Pick(tool_id(*tool)));
        }
        self.is_first(spot, SHOWN - way.number);
        Some(Action::Pick(audience_id(way.audience)))
    }
}

/// The way whose verdict is wished for most: for those who do well, the one that gives the fewest
/// pieces away and needs the fewest tools.
fn dearest(
    rules: &Photo,
    manner: Manner,
    wish: &[Verdict],
    may: &dyn Fn(usize) -> bool,
) -> Option<Way> {
    // As if all other pieces had been given away before.
    let kept_back = pieces(rules).map(str::to_owned).collect();
    let ways = Switches::every(rules).into_iter().flat_map(|switches| {
        let audiences = 0..rules.audiences.len();
        audiences.map(move |audience| (switches.clone(), audience))
    });
    let ways = ways.enumerate().filter(|(number, _)| may(*number));
    let ranked = ways.filter_map(|(number, (switches, audience))| {
        let outcome = outcome(rules, &switches, rules.audiences.get(audience)?, &kept_back);
        let verdict = outcome.verdict();
        let rank = wish.iter().position(|wished| *wished == verdict);
        let given = if manner.does_well() {
            outcome.pieces.len()
        } else {
            0
        };
        let cost = (rank, given, switches.count());
        let way = Way {
            switches,
            audience,
            number,
        };
        Some((cost, way))
    });
    ranked.min_by_key(|(cost, _)| *cost).map(|(_, way)| way)
}
