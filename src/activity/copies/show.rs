//! The travel as a show: who gets it, who keeps it, beat by beat; and what a take-down leaves.

use super::spread::{Got, last_round};
use super::{State, wording};
use crate::activity::Context;
use crate::content::Mood;
use crate::stage::{Beat, Held, Picture, Reveal};
use crate::words::Text;

/// How long a beat stands, in milliseconds: long enough to read it.
const BEAT: u32 = 1_700;

/// The same of what was seen once already.
const KNOWN_BEAT: u32 = 700;

/// How long the last one stands.
const LAST_BEAT: u32 = 2_000;

impl State {
    /// The travel to its end.
    pub(super) fn travel(&self, context: &Context<'_>) -> Reveal {
        let mut beats = self.on_the_way(None, context);
        let held = beats.last().map(|beat| beat.held.clone());
        beats.push(Beat {
            line: self.rules.vanish.clone(),
            portrait: self.sender(Mood::Surprised, context),
            attacks: Vec::new(),
            held: held.unwrap_or_else(|| self.spread.untouched()),
            milliseconds: LAST_BEAT,
        });
        reveal(beats)
    }

    /// The same travel, taken down at a time.
    pub(super) fn cut(&self, time: usize, context: &Context<'_>) -> Option<Reveal> {
        let take_down = self.rules.take_down.as_ref()?;
        let when = take_down.times.get(time)?.clone();
        let last = last_round(time);
        let mut beats = self.on_the_way(Some(last), context);
        let before = self.spread.held(Some(last));
        let after = self.spread.taken_down(last, &take_down.keeps_after);
        let by = self.rules.by.as_deref();
        let mut beat = |line, held: Vec<Held>, milliseconds| {
            beats.push(Beat {
                line,
                portrait: self.sender(self.rules.mood, context),
                attacks: Vec::new(),
                held,
                milliseconds,
            });
        };
        let by = by.map(|by| wording::name(&context.name(by)));
        beat(wording::asks(when, by), before, BEAT);
        let deleted = wording::list(self.names(&after, Held::Deleted, context));
        let left = wording::list(self.left(&after, context));
        beat(wording::asked(deleted, left), after, LAST_BEAT);
        Some(reveal(beats))
    }

    /// All that happens up to a round, or to the end.
    fn on_the_way(&self, until: Option<usize>, context: &Context<'_>) -> Vec<Beat> {
        let milliseconds = if until.is_some() { KNOWN_BEAT } else { BEAT };
        let mut held = self.spread.untouched();
        let beat = |line, portrait, held: &[Held]| Beat {
            line,
            portrait,
            attacks: Vec::new(),
            held: held.to_vec(),
            milliseconds,
        };
        let by = self.rules.by.as_deref().map(|by| context.name(by));
        let first = self.rules.first.iter();
        let first = wording::list(first.filter_map(|who| self.name(*who, context)));
        let mut beats = Vec::new();
        if let Some(first) = first {
            let sender = self.sender(self.rules.mood, context);
            beats.push(beat(wording::sends(by, first), sender, &held));
        }
        let rounds = self.spread.rounds(until);
        for (index, round) in rounds.iter().enumerate() {
            // What comes in the next round is not passed on if there is none.
            let goes_on = index + 1 < rounds.len();
            for got in round {
                got.mark(&mut held);
                let Some((line, portrait)) = self.told(got, goes_on, context) else {
                    continue;
                };
                beats.push(beat(line, portrait, &held));
            }
        }
        beats
    }

    /// What somebody does with it.
    fn told(&self, got: &Got, goes_on: bool, context: &Context<'_>) -> Option<(Text, Picture)> {
        let receiver = self.rules.people.get(got.who)?;
        let who = context.name(&receiver.person);
        let portrait = self.portrait(got.who, context)?;
        if !got.kept {
            return Some((wording::looked(who), portrait));
        }
        let to = got.to.iter().filter(|_| goes_on);
        let to = wording::list(to.filter_map(|to| self.name(*to, context)));
        let passes = to.map(|to| wording::passes(who.clone(), to));
        let line = wording::and_then(wording::kept(who, receiver), passes);
        Some((line, portrait))
    }

    /// Whoever sends it; the guide if nobody is named.
    fn sender(&self, mood: Mood, context: &Context<'_>) -> Picture {
        let by = self.rules.by.as_deref();
        context.portrait(by.unwrap_or(crate::activity::told::GUIDE), mood)
    }
}

const fn reveal(beats: Vec<Beat>) -> Reveal {
    Reveal {
        name: wording::TRAVEL,
        limit_log10: None,
        beats,
    }
}
