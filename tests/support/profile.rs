//! How a name and a card are made: what each way means is worked out with the game's own rules.
//! Says nothing about who does it.

use otterlock::activity::profile::{SHOW, Way, line_id, row_id};
use otterlock::content::{Profile, Step, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, Item, Mark, Menu};

use super::winner;

/// The card that is made, if one is.
pub(super) fn profile(game: &Game) -> Option<Profile> {
    match winner::step(game) {
        Step::Profile(rules) => Some(rules),
        _ => None,
    }
}

/// The first way that is judged so.
pub(super) fn way(rules: &Profile, verdict: Verdict) -> Way {
    let mut every = Way::every(rules);
    let way = every.find(|way| way.verdict(rules) == verdict);
    way.expect("each verdict can be come to")
}

/// Sets the next word or line, or shows the card once all is as wanted.
pub(super) fn toward(menu: &Menu, wanted: &Way) -> Action {
    let is_at = |item: &Item, place: usize| item.dial.as_ref().map(|dial| dial.at) == Some(place);
    let differs = |item: &&Item| {
        let mut rows = wanted.parts.iter().enumerate();
        let mut lines = wanted.lines.iter().enumerate();
        rows.any(|(row, place)| item.id == row_id(row) && !is_at(item, *place))
            || lines.any(|(line, on)| item.id == line_id(line) && (item.mark == Mark::On) != *on)
    };
    let wrong = menu.items.iter().find(differs);
    Action::Pick(wrong.map_or(SHOW, |item| item.id.clone()))
}
