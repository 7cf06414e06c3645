//! `Guess`: the child is Guessatron, holds up a word card and trick cards, and tries the lock.

mod made;
mod show;
mod wording;

use std::sync::Arc;

pub use made::made;

use super::context::Asker;
use super::{Context, Decision, Effect, Line, speeches};
use crate::content::{Guess, GuessCard, Say, TrickCard, Verdict};
use crate::stage::{Action, Id, Stage};
use crate::words::Text;

/// A lock being cracked.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Guess>,
    /// The orders in which cards are shown.
    words: Vec<usize>,
    tricks: Vec<usize>,
    held: Held,
    /// What was tried, in order.
    tried: Vec<Held>,
    phase: Phase,
}

/// Cards that are held up, by their places in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Held {
    word: Option<usize>,
    /// The one that was picked last stands last.
    tricks: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Picking,
    /// It is over, and somebody says something about it.
    Happening {
        speech: usize,
    },
    Told,
}

impl State {
    pub(super) fn begin(rules: &Guess, context: &Context<'_>) -> Self {
        Self {
            words: context.order(rules.words.len(), false, 0),
            tricks: context.order(rules.tricks.len(), false, 1),
            rules: Arc::new(rules.clone()),
            held: Held::default(),
            tried: Vec::new(),
            phase: Phase::Picking,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Picking, Action::Pick(id)) => {
                self.pick(id);
                Vec::new()
            }
            (Phase::Picking, Action::Submit) if self.is_ready() => self.try_it(context),
            (Phase::Happening { speech }, Action::Go) => self.happen(speech + 1, context),
            (Phase::Told, Action::Go) if self.is_over() => vec![Effect::Finish { then: None }],
            (Phase::Told, Action::Go) => {
                self.phase = Phase::Picking;
                vec![Effect::Turn]
            }
            (Phase::Picking | Phase::Happening { .. } | Phase::Told, _) => Vec::new(),
        }
    }

    /// Holds a card up, or puts it down again. One too many takes the place of the oldest; a card
    /// that is known to be right stays up.
    fn pick(&mut self, id: &Id) {
        let words = 0..self.rules.words.len();
        let tricks = 0..self.rules.tricks.len();
        if let Some(word) = words.clone().find(|index| word_id(*index) == *id) {
            if self.held.word != Some(word) {
                self.held.word = Some(word);
            } else if !self.knows_word(word) {
                self.held.word = None;
            }
        } else if let Some(trick) = tricks.clone().find(|index| trick_id(*index) == *id) {
            if self.held.tricks.contains(&trick) {
                if !self.knows_trick(trick) {
                    self.held.tricks.retain(|held| *held != trick);
                }
                return;
            }
            if self.held.tricks.len() >= usize::from(self.rules.uses) {
                let mut held = self.held.tricks.iter();
                let oldest = held.position(|held| !self.knows_trick(*held));
                self.held.tricks.remove(oldest.unwrap_or_default());
            }
            self.held.tricks.push(trick);
        }
    }

    /// Whether a try has shown that it is the right word.
    fn knows_word(&self, word: usize) -> bool {
        let mut tried = self.tried.iter();
        is_word(&self.rules, word) && tried.any(|tried| tried.word == Some(word))
    }

    /// Whether a try has shown that it is a right trick.
    fn knows_trick(&self, trick: usize) -> bool {
        let mut tried = self.tried.iter();
        is_trick(&self.rules, trick) && tried.any(|tried| tried.tricks.contains(&trick))
    }

    fn is_ready(&self) -> bool {
        self.held.word.is_some() && self.held.tricks.len() == usize::from(self.rules.uses)
    }

    fn try_it(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let opens = self.opens(&self.held);
        self.tried.push(self.held.clone());
        let mut effects = vec![
            Effect::Decide(Decision {
                item: String::new(),
                verdict: if opens { Verdict::Safe } else { Verdict::Risky },
                // As in a riddle, a wrong try misses no danger and refuses nothing.
                risk: false,
                refusal: false,
            }),
            speeches::child(self.what_was_tried()),
        ];
        // What was right stays in the hand.
        let rules = Arc::clone(&self.rules);
        self.held.word = self.held.word.filter(|word| is_word(&rules, *word));
        self.held.tricks.retain(|trick| is_trick(&rules, *trick));
        if self.is_over() {
            let lost = !opens;
            effects.extend(self.rules.oops.clone().filter(|_| lost).map(Effect::Oops));
            effects.extend(self.happen(0, context));
        } else {
            effects.extend(self.tell());
        }
        effects
    }

    /// Goes to a speech of what follows the end, or to what is told when there is none left.
    fn happen(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.speeches().len() {
            self.phase = Phase::Happening { speech };
            speeches::turn_to(self.speeches(), speech, context)
        } else {
            self.tell()
        }
    }

    fn tell(&mut self) -> Vec<Effect> {
        self.phase = Phase::Told;
        let told = self.how_it_went();
        let line = wording::joined([told.title, told.because]);
        vec![Effect::Turn, speeches::child(line)]
    }

    fn speeches(&self) -> &[Say] {
        if self.is_open() {
            &self.rules.won
        } else {
            &self.rules.lost
        }
    }

    /// Whether the last try has opened the lock.
    fn is_open(&self) -> bool {
        self.tried.last().is_some_and(|tried| self.opens(tried))
    }

    fn is_over(&self) -> bool {
        self.is_open() || self.tried.len() >= usize::from(self.rules.tries)
    }

    fn opens(&self, held: &Held) -> bool {
        held.word.is_some_and(|word| is_word(&self.rules, word))
            && held.tricks.len() == self.rules.answer.tricks.len()
            && held
                .tricks
                .iter()
                .all(|trick| is_trick(&self.rules, *trick))
    }

    /// What held cards make so far.
    fn makes(&self, held: &Held) -> Option<String> {
        let word = self.rules.words.get(held.word?)?;
        let tricks = held.tricks.iter();
        let tricks = tricks.filter_map(|trick| self.rules.tricks.get(*trick));
        Some(made(word, tricks))
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Picking => self.show_hand(context),
            Phase::Happening { speech } => {
                let tried = Some(self.what_was_tried());
                speeches::after(tried, self.speeches(), speech, context)
            }
            Phase::Told => self.show_told(context),
        }
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: self.rules.picture.as_deref(),
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Picking => &self.rules.hints,
            Phase::Happening { .. } | Phase::Told => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// Whether this word opens the lock.
fn is_word(rules: &Guess, index: usize) -> bool {
    rules.words.get(index) == Some(&rules.answer.word)
}

/// Whether this trick is one of those that open the lock.
fn is_trick(rules: &Guess, index: usize) -> bool {
    let trick: Option<&TrickCard> = rules.tricks.get(index);
    trick.is_some_and(|trick| rules.answer.tricks.contains(trick))
}

/// The id of a word card by its place in the file, from 0.
pub fn word_id(index: usize) -> Id {
    Id::from(format!("word-{}", index + 1))
}

/// The id of a trick card by its place in the file, from 0.
pub fn trick_id(index: usize) -> Id {
    Id::from(format!("trick-{}", index + 1))
}

/// The ids of cards by what stands on them, the word first; those that are not there are left out.
pub fn ids(rules: &Guess, word: &str, tricks: &[TrickCard]) -> Vec<Id> {
    let word = rules.words.iter().position(|known| known == word);
    let place = |trick| rules.tricks.iter().position(|known| known == trick);
    let tricks = tricks.iter().filter_map(place).map(trick_id);
    word.map(word_id).into_iter().chain(tricks).collect()
}

/// A word card of the level as a card.
fn word_card(rules: &Guess, index: usize) -> Option<GuessCard> {
    rules.words.get(index).cloned().map(GuessCard::Word)
}

/// A trick card of the level as a card.
fn trick_card(rules: &Guess, index: usize) -> Option<GuessCard> {
    rules.tricks.get(index).cloned().map(GuessCard::Trick)
}

#[cfg(test)]
mod tests;
