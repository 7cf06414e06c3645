//! How a panel of switches is set: what each way of leaving it means is worked out with the game's
//! own rules. Says nothing about who does it.

use otterlock::activity::panel::{Positions, TRY, switch_id};
use otterlock::content::{Panel, Step, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, Menu};

use super::winner;

/// The panel that is set, if one is.
pub(super) fn panel(game: &Game) -> Option<Panel> {
    match winner::step(game) {
        Step::Settings(rules) => Some(rules),
        _ => None,
    }
}

/// A way to leave the switches that is judged so: a given one if it is, else the first of all; the
/// given one if none is.
pub(super) fn standing(rules: &Panel, verdict: Verdict, given: Positions) -> Positions {
    let mut every = std::iter::once(given.clone()).chain(Positions::every(rules));
    let found = every.find(|positions| positions.verdict(rules) == verdict);
    found.unwrap_or(given)
}

/// All as it has to be.
pub(super) fn well(rules: &Panel) -> Positions {
    standing(rules, Verdict::Safe, Positions::first(rules))
}

/// Turns the next switch, or tries it once all stand as wanted.
pub(super) fn toward(menu: &Menu, wanted: &Positions) -> Action {
    let mut items = menu.items.iter().enumerate();
    let stands = |(index, at): (usize, Option<usize>)| at.is_none_or(|at| at == wanted.of(index));
    let wrong = items.find(|(index, item)| {
        let at = item.dial.as_ref().map(|dial| dial.at);
        !stands((*index, at))
    });
    Action::Pick(wrong.map_or(TRY, |(index, _)| switch_id(index)))
}
