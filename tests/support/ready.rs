//! Players at a photo that is to be made ready: which tools they set, and whom they show it to.

use std::collections::BTreeSet;

use otterlock::activity::photo::{Switches, audience_id, outcome, tool_id};
use otterlock::content::{Photo, Tells, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, Id, Mark, Menu};

use super::winner;

/// The photo on the table, if there is one.
pub(super) fn on_table(game: &Game) -> Option<Photo> {
    winner::step(game).as_photo().cloned()
}

/// The next thing to do so that showing the photo comes to a verdict, with as few pieces and tools
/// as possible; nothing if no way comes to it.
pub(super) fn towards(menu: &Menu, rules: &Photo, verdict: Verdict) -> Option<Action> {
    let ways = Switches::every(rules).into_iter().flat_map(|switches| {
        let audiences = 0..rules.audiences.len();
        audiences.map(move |audience| (switches.clone(), audience))
    });
    let (switches, audience) = ways
        .filter(|(switches, audience)| judged(rules, switches, *audience).1 == verdict)
        .min_by_key(|(switches, audience)| {
            (judged(rules, switches, *audience).0, switches.count())
        })?;
    let tools = 0..rules.tools.len();
    let differs = |tool: &usize| is_on(menu, *tool) != switches.is_on(*tool);
    let wrong = tools
        .clone()
        .find(|tool| differs(tool) && is_on(menu, *tool));
    let wrong = wrong.or_else(|| tools.clone().find(differs));
    Some(Action::Pick(match wrong {
        Some(tool) => tool_id(tool),
        None => audience_id(audience),
    }))
}

/// Every audience as it is judged with the tools as they stand.
pub(super) fn audiences(menu: &Menu, rules: &Photo) -> Vec<(Id, String, Verdict)> {
    let mut now = Switches::off(rules);
    for tool in (0..rules.tools.len()).filter(|tool| is_on(menu, *tool)) {
        now.flip(rules, tool);
    }
    let shown = menu.items.iter().filter_map(|item| {
        let index = (0..rules.audiences.len()).find(|index| audience_id(*index) == item.id)?;
        let words = item.label.source().to_owned();
        Some((item.id.clone(), words, judged(rules, &now, index).1))
    });
    shown.collect()
}

/// How many pieces a way gives away, and its verdict if all others were given away before.
fn judged(rules: &Photo, switches: &Switches, audience: usize) -> (usize, Verdict) {
    let pieces = rules.clues.iter().filter_map(|clue| match &clue.tells {
        Tells::Piece(piece) => Some(piece.clone()),
        Tells::Fact(_) => None,
    });
    let kept_back: BTreeSet<String> = pieces.collect();
    let outcome = outcome(rules, switches, &rules.audiences[audience], &kept_back);
    (outcome.pieces.len(), outcome.verdict())
}

fn is_on(menu: &Menu, tool: usize) -> bool {
    let mut items = menu.items.iter();
    items.any(|item| item.id == tool_id(tool) && item.mark == Mark::On)
}
