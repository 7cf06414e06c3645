//! Who comes by when a panel is tried, one by one, and what falls out of it in the end.

use super::State;
use crate::activity::Context;
use crate::activity::joining::listed;
use crate::activity::told::GUIDE;
use crate::content::Mood;
use crate::stage::{Beat, Mark, Reveal, Visit};
use crate::words::Text;

const WHO_COMES_BY: Text = Text::new("Who comes by");

/// How long somebody stands at the door, in milliseconds.
const AT_THE_DOOR: u32 = 1_300;

/// How long it stands what came of that.
const TOLD: u32 = 2_000;

/// All who come by, in their order.
pub(super) fn visits(state: &State) -> Vec<Visit> {
    let wishes = state.rules.wishes.iter().map(|wish| {
        let is_met = state.positions.meets(&state.rules, wish);
        let told = if is_met { &wish.met } else { &wish.broken };
        Visit {
            say: wish.say.clone(),
            told: Some(told.clone()),
            mark: if is_met { Mark::Done } else { Mark::NotYet },
        }
    });
    let spilt = spilt(state).map(|say| Visit {
        say,
        told: None,
        mark: Mark::None,
    });
    wishes.chain(spilt).collect()
}

/// What falls out as the switches stand.
fn spilt(state: &State) -> Option<Text> {
    let spills = state.rules.spills.as_ref()?;
    let settings = state.positions.settings(&state.rules);
    let out = listed(settings.filter_map(|(_, choice)| choice.spills.clone()));
    Some(match out {
        Some(out) => Text::new("{before} {things}.")
            .with("before", spills.say.clone())
            .with("things", out),
        None => spills.nothing.clone(),
    })
}

/// The visits as a show: whoever set the panel to rights watches.
pub(super) fn reveal(state: &State, context: &Context<'_>) -> Reveal {
    let watches = |mood| context.portrait(state.rules.by.as_deref().unwrap_or(GUIDE), mood);
    let beat = |line, mood, milliseconds| Beat {
        line,
        portrait: watches(mood),
        attacks: Vec::new(),
        held: Vec::new(),
        arrived: None,
        milliseconds,
    };
    let mut beats = Vec::new();
    for visit in visits(state) {
        let wait = if visit.told.is_some() {
            AT_THE_DOOR
        } else {
            TOLD
        };
        beats.push(beat(visit.say, Mood::Thinking, wait));
        let mood = if visit.mark == Mark::Done {
            Mood::Happy
        } else {
            Mood::Worried
        };
        beats.extend(visit.told.map(|told| beat(told, mood, TOLD)));
    }
    Reveal {
        name: WHO_COMES_BY,
        limit_log10: None,
        beats,
    }
}
