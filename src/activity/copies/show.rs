//! The travel as a show: who gets it, who keeps it, beat by beat; and what a take-down leaves.

use super::spread::{Got, last_round};
use super::{State, wording};
use crate::activity::Context;
use crate::activity::joining::listed;
use crate::content::Mood;
use crate::stage::{Beat, Held, Picture, Reveal};
use crate::words::Text;

/// How long a beat stands, in milliseconds: long enough to read it.
const BEAT: u32 = 1_700;

/// How long the last one stands.
const LAST_BEAT: u32 = 2_000;

impl State {
    /// The travel as far as it is seen at first.
    pub(super) fn travel(&self, context: &Context<'_>) -> Reveal {
        let mut beats = self.on_the_way(0, self.seen(), context);
        let held = beats.last().map(|beat| beat.held.clone());
        beats.push(Beat {
            line: self.rules.vanish.clone(),
            portrait: self.sender(Mood::Surprised, context),
            attacks: Vec::new(),
            held: held.unwrap_or_else(|| self.spread.untouched()),
            arrived: None,
            milliseconds: LAST_BEAT,
        });
        reveal(beats)
    }

    /// The rest of the travel, up to the time when it is taken down.
    pub(super) fn cut(&self, time: usize, context: &Context<'_>) -> Option<Reveal> {
        let take_down = self.rules.take_down.as_ref()?;
        let when = take_down.times.get(time)?.clone();
        let last = last_round(time);
        let seen = self.seen().map_or(0, |seen| seen + 1);
        let mut beats = self.on_the_way(seen, Some(last), context);
        let before = self.spread.held(Some(last));
        let after = self.spread.taken_down(last, &take_down.keeps_after);
        let by = self.rules.by.as_deref();
        let mut beat = |line, held: Vec<Held>, milliseconds| {
            beats.push(Beat {
                line,
                portrait: self.asking(context),
                attacks: Vec::new(),
                held,
                arrived: None,
                milliseconds,
            });
        };
        let by = by.map(|by| wording::name(&context.name(by)));
        beat(wording::asks(when, by), before, BEAT);
        let deleted = listed(self.names(&after, Held::Deleted, context));
        let left = listed(self.left(&after, context));
        beat(wording::asked(deleted, left), after, LAST_BEAT);
        Some(reveal(beats))
    }

    /// All that happens from a round on up to another, or to the end.
    fn on_the_way(&self, from: usize, until: Option<usize>, context: &Context<'_>) -> Vec<Beat> {
        let beat = |line, portrait, held: &[Held]| Beat {
            line,
            portrait,
            attacks: Vec::new(),
            held: held.to_vec(),
            arrived: None,
            milliseconds: BEAT,
        };
        let sender = self.rules.sender().map(|sender| context.name(sender));
        // Whoever was reached before has it all the while.
        let before = from.checked_sub(1);
        let mut held = match before {
            Some(before) => self.spread.held(Some(before)),
            None => self.spread.untouched(),
        };
        let mut beats = Vec::new();
        let first = self.rules.first.iter();
        let first = listed(first.filter_map(|who| self.name(*who, context)));
        if let Some(first) = first.filter(|_| from == 0) {
            let face = self.sender(self.rules.mood, context);
            beats.push(beat(wording::sends(sender, first), face, &held));
        }
        let rounds = self.spread.rounds(until);
        for (index, round) in rounds.iter().enumerate() {
            // What comes in the next round is not passed on if there is none.
            let goes_on = index + 1 < rounds.len();
            for got in round {
                got.mark(&mut held);
                let told = if index >= from {
                    self.told(got, goes_on, context)
                } else if index + 1 == from && goes_on {
                    self.passes(got, context)
                } else {
                    None
                };
                let told = told.map(|(line, portrait)| beat(line, portrait, &held));
                beats.extend(told);
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
        let passes = self.passes(got, context).filter(|_| goes_on);
        let passes = passes.map(|(line, _)| line);
        let line = wording::and_then(wording::kept(who, receiver), passes);
        Some((line, portrait))
    }

    /// To whom somebody passes it on, if to anybody.
    fn passes(&self, got: &Got, context: &Context<'_>) -> Option<(Text, Picture)> {
        let receiver = self.rules.people.get(got.who)?;
        let to = got.to.iter().filter_map(|to| self.name(*to, context));
        let line = wording::passes(context.name(&receiver.person), listed(to)?);
        Some((line, self.portrait(got.who, context)?))
    }

    /// Whoever asks everybody to delete it; the guide if nobody is named.
    fn asking(&self, context: &Context<'_>) -> Picture {
        let by = self.rules.by.as_deref();
        context.portrait(by.unwrap_or(crate::activity::told::GUIDE), self.rules.mood)
    }

    /// Whoever sends it; the guide if nobody is named.
    fn sender(&self, mood: Mood, context: &Context<'_>) -> Picture {
        let sender = self.rules.sender();
        context.portrait(sender.unwrap_or(crate::activity::told::GUIDE), mood)
    }
}

const fn reveal(beats: Vec<Beat>) -> Reveal {
    Reveal {
        name: wording::TRAVEL,
        limit_log10: None,
        beats,
    }
}
