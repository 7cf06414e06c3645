//! `Dice`: the child rolls words, keeps the funniest picture, and takes it as a passphrase.

pub(super) mod roll;
pub(super) mod wording;

use std::sync::Arc;

use self::roll::roll;
use super::context::Asker;
use super::{Context, Decision, Effect, Line, say, speeches, villager};
use crate::content::{Dice, Verdict};
use crate::password::{Rolls, dice_faces, dice_hold};
use crate::stage::{Action, Attack, Beat, Body, Id, Item, KeyHint, Menu, Reveal, Siege, Stage};
use crate::words::Text;

/// How often a word can be rolled again: choosing among many is no surprise any more.
pub const AGAIN: u8 = 3;

/// How long dice show a face while they tumble, and how long they lie before the next tumble, in
/// milliseconds.
const TUMBLE: u32 = 180;
const REST: u32 = 1_000;
/// How often dice turn before they lie.
const TURNS: usize = 4;

/// Takes the phrase as it is.
pub const TAKE: Id = Id::new("take");
/// Rolls one word more.
pub const MORE: Id = Id::new("more");

/// The id of a word of the phrase, from 0: picking it rolls it again.
pub fn word_id(word: usize) -> Id {
    Id::from(format!("word-{}", word + 1))
}

/// Words being rolled.
#[derive(Debug, Clone)]
pub struct State {
    rules: Arc<Dice>,
    words: Vec<Word>,
    /// The words whose dice fell last.
    fresh: Vec<usize>,
    phase: Phase,
}

/// A word of the phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Word {
    index: u16,
    /// How often it was rolled again.
    again: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The child rolls. `stays` after a word was to be rolled too often.
    Rolling {
        stays: bool,
    },
    /// The phrase is taken, and it is told how many tries it needs.
    Told {
        met: bool,
    },
    Won {
        speech: usize,
    },
}

impl State {
    pub(super) fn begin(rules: &Dice, context: &Context<'_>) -> Self {
        let rolled = roll::phrase(context, rules.words);
        Self {
            fresh: (0..rolled.len()).collect(),
            words: rolled
                .into_iter()
                .map(|index| Word { index, again: 0 })
                .collect(),
            rules: Arc::new(rules.clone()),
            phase: Phase::Rolling { stays: false },
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Rolling { .. }, Action::Pick(id)) => self.pick(id, context),
            (Phase::Told { met: true }, Action::Go) => self.win(0, context),
            (Phase::Told { met: false }, Action::Go) => {
                self.fresh.clear();
                self.phase = Phase::Rolling { stays: false };
                vec![Effect::Turn]
            }
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (Phase::Rolling { .. } | Phase::Told { .. } | Phase::Won { .. }, _) => Vec::new(),
        }
    }

    fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        if *id == TAKE {
            return self.take();
        }
        if *id == MORE && self.can_grow() {
            let word = self.words.len();
            let index = roll(context, word, 0);
            self.words.push(Word { index, again: 0 });
            return self.fell(word);
        }
        let Some(word) = (0..self.words.len()).find(|word| word_id(*word) == *id) else {
            return Vec::new();
        };
        let Some(rolled) = self.words.get_mut(word) else {
            return Vec::new();
        };
        if rolled.again >= AGAIN {
            self.phase = Phase::Rolling { stays: true };
            return Vec::new();
        }
        rolled.again += 1;
        rolled.index = roll(context, word, rolled.again);
        self.fell(word)
    }

    /// The dice of a word have fallen.
    fn fell(&mut self, word: usize) -> Vec<Effect> {
        self.fresh = vec![word];
        self.phase = Phase::Rolling { stays: false };
        let rolled = self.words.get(word).map(|word| word.index);
        let note = rolled.map(|index| speeches::child(wording::fell(index)));
        std::iter::once(Effect::Turn).chain(note).collect()
    }

    fn take(&mut self) -> Vec<Effect> {
        let Some(rolls) = self.rolls() else {
            return Vec::new();
        };
        let met = !self.rules.guesser_gives_up || dice_hold(self.words.len());
        let decision = Decision {
            item: String::new(),
            verdict: if met { Verdict::Safe } else { Verdict::Risky },
            risk: false,
            refusal: false,
        };
        let mut effects = vec![
            Effect::Decide(decision),
            Effect::Turn,
            speeches::child(wording::taken(&rolls)),
            speeches::child(wording::NEVER_FOR_REAL),
            speeches::child(wording::tries(&rolls, met)),
        ];
        if met {
            effects.push(Effect::Rolled {
                phrase: self.rules.phrase.clone(),
                rolls,
            });
        }
        self.phase = Phase::Told { met };
        effects
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.phase = Phase::Won { speech };
        effects
    }

    fn can_grow(&self) -> bool {
        self.rules.more && self.words.len() < Rolls::MOST
    }

    fn rolls(&self) -> Option<Rolls> {
        Rolls::new(self.words.iter().map(|word| word.index).collect()).ok()
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Rolling { stays } => self.rolling(stays, context),
            Phase::Told { met } => self.told(met, context),
            Phase::Won { speech } => speeches::stage(&self.rules.won, speech, context),
        }
    }

    fn rolling(&self, stays: bool, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        if stage.picture.is_none() {
            stage.picture = self.rolls().as_ref().map(villager);
        }
        stage.paragraphs.push(wording::reminder());
        if stays {
            stage.feedback = Some(wording::stays());
        }
        let mut items: Vec<Item> = self.words.iter().zip(0..).map(card).collect();
        if self.can_grow() {
            items.push(Item::new(MORE, Text::new("One more word")));
        }
        items.push(Item::new(TAKE, Text::new("Keep these words")));
        // The focus stays on a word that was rolled again; else it stands on what comes next, so
        // that Enter pressed once more rolls no word away.
        let rolled_again =
            |word: &&usize| self.words.get(**word).is_some_and(|word| word.again > 0);
        let first = match self.fresh.as_slice() {
            [] => self.words.len(),
            [word] if rolled_again(&word) => *word,
            [_, ..] => items.len() - 1,
        };
        stage.body = Body::Menu(Menu { items, first });
        if !self.fresh.is_empty() {
            stage.reveal = Some(self.tumble(context));
        }
        stage
    }

    /// The dice fall, word by word; those that did not move lie still from the beginning.
    fn tumble(&self, context: &Context<'_>) -> Reveal {
        let who = self.rules.by.as_deref().unwrap_or(GUIDE);
        let roller = context.speech(who, self.rules.mood, &wording::ROLLING);
        let beat = |line: Text, fallen: &[usize], milliseconds| Beat {
            line,
            portrait: roller.portrait.clone(),
            attacks: vec![Attack {
                counter: None,
                fallen: fallen.to_vec(),
                siege: Siege::Going,
            }],
            held: Vec::new(),
            arrived: None,
            milliseconds,
        };
        let mut still: Vec<usize> = (0..self.words.len())
            .filter(|word| !self.fresh.contains(word))
            .collect();
        let mut beats = Vec::new();
        for word in &self.fresh {
            let falling = beat(wording::ROLLING, &still, TUMBLE);
            beats.extend(std::iter::repeat_n(falling, TURNS));
            still.push(*word);
            let line = self
                .words
                .get(*word)
                .map_or(wording::ROLLING, |word| wording::fell(word.index));
            beats.push(beat(line, &still, REST));
        }
        Reveal {
            name: roller.name,
            limit_log10: None,
            beats,
        }
    }

    fn told(&self, met: bool, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        if let Some(rolls) = self.rolls() {
            stage.picture = Some(villager(&rolls));
            stage.ask = Some(wording::caption(&rolls, &self.rules.account, met));
            stage.feedback = Some(wording::outcome(&rolls, met, context));
        }
        stage.paragraphs.push(wording::reminder());
        let on = if met {
            say::GO_ON
        } else {
            Text::new("back to the dice")
        };
        stage.keys.push(KeyHint::new(Action::Go, on));
        stage
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
            Phase::Rolling { .. } => &self.rules.hints,
            Phase::Told { .. } | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }
}

/// Who rolls if nobody is named: the guide, a person of the course.
const GUIDE: &str = "pip";

/// A word as a card with its dice.
fn card((word, place): (&Word, usize)) -> Item {
    let left = AGAIN - word.again.min(AGAIN);
    Item::new(word_id(place), wording::word(word.index))
        .noted(wording::again(left))
        .spoken(wording::spoken(word.index, left))
        .rolled(dice_faces(word.index))
}

#[cfg(test)]
mod tests;
