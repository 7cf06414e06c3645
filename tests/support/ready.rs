//! How a photo is made ready and shown: what each way of doing that means is worked out with the
//! game's own rules, and the tools are set one by one. Says nothing about who does it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use otterlock::activity::photo::{Switches, audience_id, outcome, tool_id};
use otterlock::content::{Photo, Step, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, Id, Mark, Menu};

use super::winner;

/// A way to show a photo to somebody.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub(super) switches: Switches,
    pub(super) audience: Id,
    pub(super) verdict: Verdict,
    /// How many pieces of the jigsaw they learn.
    pub(super) pieces: usize,
}

/// The photo that is made ready, if one is.
pub(super) fn photo(game: &Game) -> Option<Photo> {
    match winner::step(game) {
        Step::Photo(rules) => Some(rules),
        _ => None,
    }
}

/// Every way to show the photo, those with the fewest tools first.
pub(super) fn ways(game: &Game, rules: &Photo) -> Vec<Way> {
    let session = game.session().expect("a level is played");
    let pieces = session.level().jigsaw();
    let pieces = pieces.into_iter().flat_map(|jigsaw| &jigsaw.pieces);
    let told = session.checkpoint().pieces.told;
    let kept_back: BTreeSet<String> = pieces
        .map(|piece| piece.key.clone())
        .filter(|key| !told.contains(key))
        .collect();
    let mut every = Switches::every(rules);
    every.sort_by_key(Switches::count);
    let mut ways = Vec::new();
    for switches in every {
        for (index, audience) in rules.audiences.iter().enumerate() {
            let outcome = outcome(rules, &switches, audience, &kept_back);
            ways.push(Way {
                switches: switches.clone(),
                audience: audience_id(index),
                verdict: outcome.verdict(),
                pieces: outcome.pieces.len(),
            });
        }
    }
    ways
}

/// A way that is well judged, and keeps as much back as can be.
pub(super) fn well(game: &Game, rules: &Photo) -> Way {
    let good = ways(game, rules)
        .into_iter()
        .filter(|way| way.verdict.is_good());
    good.min_by_key(|way| way.pieces)
        .expect("somebody can be served well")
}

/// A way that is well judged, and gives away as much as can be.
pub(super) fn just_well(game: &Game, rules: &Photo) -> Way {
    let good = ways(game, rules)
        .into_iter()
        .filter(|way| way.verdict.is_good());
    good.min_by_key(|way| Reverse(way.pieces))
        .expect("somebody can be served well")
}

/// Sets the next tool, or shows the photo once all are as wanted.
pub(super) fn toward(rules: &Photo, menu: &Menu, way: &Way) -> Action {
    let is_on = |tool: usize| {
        let mut items = menu.items.iter();
        let item = items.find(|item| item.id == tool_id(tool));
        item.expect("a tool on the table").mark == Mark::On
    };
    let tools = 0..rules.tools.len();
    // One of two crops switches the other off, so what is not wanted goes first.
    let mut wrong: Vec<usize> = tools
        .filter(|tool| is_on(*tool) != way.switches.is_on(*tool))
        .collect();
    wrong.sort_by_key(|tool| !is_on(*tool));
    match wrong.first() {
        Some(tool) => Action::Pick(tool_id(*tool)),
        None => Action::Pick(way.audience.clone()),
    }
}
