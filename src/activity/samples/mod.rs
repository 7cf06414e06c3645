//! Steps, people and moments for tests.

pub(crate) mod chats;
mod copies;
mod guess;
mod judgements;
mod leak;
mod lines;
mod order;
mod photos;
mod steps;

pub(crate) use copies::copies;
pub(crate) use guess::{guess, guess_two};
pub(crate) use judgements::{any_strength, piece};
pub(crate) use leak::leak;
pub(crate) use lines::{effect, note, seen};
pub(crate) use order::{order, pairs};
pub(crate) use photos::{jigsaw, photo, spot};
pub(crate) use steps::*;

use std::collections::BTreeMap;

use super::{Context, Effect, Input, Pieces, State};
use crate::content::{Jigsaw, Person, Step};
use crate::password::{Made, Phrases, Secret, Strength};
use crate::stage::{Action, Edit, Id, Stage, Typed};
use crate::words::{Catalog, Text};

pub(crate) fn text(words: &str) -> Text {
    Text::from_data(words)
}

pub(crate) fn words(text: &Text) -> String {
    Catalog::English.say(text)
}

pub(crate) fn people() -> BTreeMap<String, Person> {
    let person = |name: &str, portrait: &str| Person {
        name: text(name),
        portrait: portrait.into(),
    };
    [
        ("pip".to_owned(), person("Pip", "pip-face")),
        ("guessatron".to_owned(), person("Guessatron 3000", "robot")),
    ]
    .into()
}

/// No phrase was rolled yet.
pub(crate) const UNROLLED: &Phrases = &Phrases::new();

/// No password was made yet.
pub(crate) const UNMADE: &Made = &Made::new();

/// No piece of a jigsaw is out.
pub(crate) const NO_PIECES: &Pieces = &Pieces::new();

/// A step being played, with all that its rules are told.
pub(crate) struct Played {
    pub(crate) state: State,
    pub(crate) people: BTreeMap<String, Person>,
    pub(crate) phrases: Phrases,
    pub(crate) made: Made,
    pub(crate) pieces: Pieces,
    pub(crate) jigsaw: Option<Jigsaw>,
    pub(crate) fewer_words: bool,
    pub(crate) veil: bool,
    pub(crate) chance: u64,
}

impl Played {
    pub(crate) fn begin(step: impl Into<Step>) -> Self {
        Self::with(step, false, false, 1)
    }

    pub(crate) fn with(step: impl Into<Step>, fewer_words: bool, veil: bool, chance: u64) -> Self {
        Self::knowing(step, Phrases::new(), (fewer_words, veil, chance))
    }

    /// A step of a keeper who has rolled these phrases.
    pub(crate) fn knowing(
        step: impl Into<Step>,
        phrases: Phrases,
        (fewer_words, veil, chance): (bool, bool, u64),
    ) -> Self {
        let people = people();
        let context = Context {
            people: &people,
            phrases: &phrases,
            made: UNMADE,
            pieces: NO_PIECES,
            jigsaw: None,
            fewer_words,
            veil,
            chance,
        };
        let state = State::begin(&step.into(), &context).expect("a step that can be played");
        Self {
            state,
            people,
            phrases,
            made: Made::new(),
            pieces: Pieces::new(),
            jigsaw: None,
            fewer_words,
            veil,
            chance,
        }
    }

    /// The child has made this for an account before.
    pub(crate) fn having_made(mut self, account: &str, typed: &str) -> Self {
        self.made.keep(account, Secret::from_typed(typed));
        self
    }

    /// The level has a jigsaw.
    pub(crate) fn with_jigsaw(mut self, jigsaw: Jigsaw) -> Self {
        self.jigsaw = Some(jigsaw);
        self
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            people: &self.people,
            phrases: &self.phrases,
            made: &self.made,
            pieces: &self.pieces,
            jigsaw: self.jigsaw.as_ref(),
            fewer_words: self.fewer_words,
            veil: self.veil,
            chance: self.chance,
        }
    }

    /// Tells the step something and gives back what it asks for, in short lines.
    pub(crate) fn tell(&mut self, input: Input) -> Vec<String> {
        self.effects(input).iter().map(effect).collect()
    }

    pub(crate) fn effects(&mut self, input: Input) -> Vec<Effect> {
        let context = Context {
            people: &self.people,
            phrases: &self.phrases,
            made: &self.made,
            pieces: &self.pieces,
            jigsaw: self.jigsaw.as_ref(),
            fewer_words: self.fewer_words,
            veil: self.veil,
            chance: self.chance,
        };
        self.state.update(input, &context)
    }

    pub(crate) fn act(&mut self, action: Action) -> Vec<String> {
        self.tell(Input::Act(action))
    }

    pub(crate) fn go(&mut self) -> Vec<String> {
        self.act(Action::Go)
    }

    pub(crate) fn pick(&mut self, id: &str) -> Vec<String> {
        self.act(pick(id))
    }

    pub(crate) fn put(&mut self, card: &str, bin: &str) -> Vec<String> {
        self.act(put(card, bin))
    }

    pub(crate) fn edit(&mut self, edit: Edit) -> Vec<String> {
        self.act(Action::Edit(edit))
    }

    pub(crate) fn insert(&mut self, typed: &str) -> Vec<String> {
        self.edit(Edit::Insert(Typed::new(typed)))
    }

    pub(crate) fn scored(&mut self, ticket: u64, strength: Strength) -> Vec<String> {
        self.tell(Input::Scored { ticket, strength })
    }

    pub(crate) fn stage(&self) -> Stage {
        self.state.stage(&self.context())
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        seen(&self.stage())
    }

    pub(crate) fn opening(&self) -> String {
        let line = self.state.opening(&self.context()).unwrap();
        note(line.by.as_ref(), &line.text)
    }

    pub(crate) fn hints(&self) -> usize {
        self.state.hints().len()
    }
}

pub(crate) fn pick(id: &str) -> Action {
    Action::Pick(Id::from(id.to_owned()))
}

pub(crate) fn put(card: &str, bin: &str) -> Action {
    Action::Put {
        card: Id::from(card.to_owned()),
        bin: Id::from(bin.to_owned()),
    }
}
