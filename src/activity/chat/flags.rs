//! Red flags: which message one is put on, which it is, and what was missed.

use super::{BACK, Phase, Raised, State, flag_id, message_id, wording};
use crate::activity::{Decision, Effect, speeches};
use crate::content::{Message, Verdict};
use crate::stage::Id;

impl State {
    /// The messages that a flag can be put on now, each once: those of others in the open room
    /// that have none yet.
    pub(super) fn flaggable(&self) -> Vec<&Message> {
        let mut all: Vec<&Message> = Vec::new();
        for entry in &self.log {
            if entry.room(&self.rules) == self.room
                && let Some(message) = entry.message(&self.rules)
                && !self.marks.contains_key(&message.key)
                && !all.iter().any(|known| known.key == message.key)
            {
                all.push(message);
            }
        }
        all
    }

    pub(super) fn message(&self, key: &str) -> Option<&Message> {
        let mut messages = self.rules.talk.values().flat_map(|moment| &moment.says);
        messages.find(|message| message.key == key)
    }

    pub(super) fn pick_message(&mut self, id: &Id) -> Vec<Effect> {
        if *id == BACK {
            self.phase = Phase::Turn;
            return vec![Effect::Turn];
        }
        let mut messages = self.flaggable().into_iter();
        let Some(message) = messages.find(|message| message_id(&message.key) == *id) else {
            return Vec::new();
        };
        self.phase = Phase::Kinds(message.key.clone());
        vec![Effect::Turn]
    }

    pub(super) fn pick_kind(&mut self, key: String, id: &Id) -> Vec<Effect> {
        if *id == BACK {
            self.phase = Phase::Messages;
            return vec![Effect::Turn];
        }
        let mut flags = self.rules.flags.iter().copied();
        let (Some(flag), Some(message)) =
            (flags.find(|flag| flag_id(*flag) == *id), self.message(&key))
        else {
            return Vec::new();
        };
        let deed = wording::raised(flag, message);
        let because = message.because.clone();
        let piece = message.piece.clone();
        let raised = match message.flag {
            Some(red) if red == flag => Raised::Right,
            Some(_) => Raised::Another,
            None => Raised::Harmless,
        };
        let mut effects = Vec::new();
        match raised {
            Raised::Right => {
                effects.push(Effect::Decide(Decision {
                    item: wording::flag_item(&key),
                    verdict: Verdict::Safe,
                    risk: self.rules.hunt,
                    refusal: false,
                }));
                effects.extend(piece.map(|key| Effect::Piece { key }));
                self.marks.insert(key.clone(), Some(flag));
            }
            Raised::Another => {}
            Raised::Harmless => {
                self.marks.insert(key.clone(), None);
            }
        }
        effects.extend([Effect::Turn, speeches::child(deed)]);
        let told = because.filter(|_| raised != Raised::Another);
        effects.push(speeches::child(
            told.unwrap_or_else(|| wording::untold(raised)),
        ));
        self.phase = Phase::Flagged(key, raised);
        effects
    }

    /// The keys of the red flags that could have been raised and were not, where that counts.
    pub(super) fn missed(&self) -> Vec<String> {
        if !self.rules.hunt || self.away {
            return Vec::new();
        }
        let mut missed = Vec::new();
        for entry in self.log.iter().filter(|entry| entry.offered) {
            if let Some(message) = entry.message(&self.rules)
                && message.flag.is_some()
                && !self.marks.contains_key(&message.key)
                && !missed.contains(&message.key)
            {
                missed.push(message.key.clone());
            }
        }
        missed
    }
}
