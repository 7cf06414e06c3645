//! One file of pure rules for each kind of step. Never draws.
//!
//! A [`State`] is told what the child does, answers with [`Effect`]s, and describes what is on
//! stage. It knows nothing of other steps: jumping, rewinding and counting are the session's.

pub mod chat;
pub mod choose;
mod context;
pub mod copies;
pub mod dice;
mod effect;
pub mod forge;
pub mod guess;
mod jigsaw;
mod joining;
pub mod leak;
pub mod matching;
pub mod order;
pub mod panel;
pub mod photo;
pub mod profile;
pub mod race;
pub mod recall;
#[cfg(test)]
pub(crate) mod samples;
pub mod say;
mod show;
pub mod sort;
mod speeches;
pub mod spot;
pub mod teach;
mod told;
mod typed;
mod typing;
mod villager;
mod wording;

pub use context::Context;
pub use effect::{Decision, Effect, Input, Line};
pub use jigsaw::Pieces;
pub use villager::villager;
pub use wording::advice as advice_text;

use crate::content::Step;
use crate::stage::Stage;
use crate::words::Text;

/// A step being played.
#[derive(Clone)]
pub enum State {
    /// Somebody speaks.
    Say(say::State),
    /// Options to pick from.
    Choose(choose::State),
    /// Cards to put into bins.
    Sort(sort::State),
    /// A password to make up.
    Forge(forge::State),
    /// Something to explain back.
    Teach(teach::State),
    /// Words to roll.
    Dice(dice::State),
    /// A rolled phrase to type again.
    Recall(recall::State),
    /// Two locks to predict and to watch.
    Race(race::State),
    /// A lock to crack.
    Guess(guess::State),
    /// Cards to put in order.
    Order(order::State),
    /// Pairs to join.
    Match(matching::State),
    /// A photo to look into.
    Spot(spot::State),
    /// A photo to make ready and to show.
    Photo(photo::State),
    /// A picture that travels.
    Copies(copies::State),
    /// A lost password that is tried at other doors.
    Leak(leak::State),
    /// Switches to set right.
    Settings(panel::State),
    /// A talk in a messenger.
    Chat(chat::State),
    /// A name and a card to make.
    Profile(profile::State),
}

impl State {
    /// Where the talk stands, if this is one.
    pub const fn talk(&self) -> Option<chat::Talk> {
        if let Self::Chat(state) = self {
            Some(state.talk())
        } else {
            None
        }
    }

    /// Begins a step; `None` for those that only say where the story goes.
    pub fn begin(step: &Step, context: &Context<'_>) -> Option<Self> {
        match step {
            Step::Say(rules) => Some(Self::Say(say::State::begin(rules))),
            Step::Choose(rules) => Some(Self::Choose(choose::State::begin(rules, context))),
            Step::Sort(rules) => Some(Self::Sort(sort::State::begin(rules, context))),
            Step::Forge(rules) => Some(Self::Forge(forge::State::begin(rules, context))),
            Step::Teach(rules) => Some(Self::Teach(teach::State::begin(rules, context))),
            Step::Dice(rules) => Some(Self::Dice(dice::State::begin(rules, context))),
            Step::Recall(rules) => Some(Self::Recall(recall::State::begin(rules, context))),
            Step::Race(rules) => Some(Self::Race(race::State::begin(rules, context))),
            Step::Guess(rules) => Some(Self::Guess(guess::State::begin(rules, context))),
            Step::Order(rules) => Some(Self::Order(order::State::begin(rules, context))),
            Step::Match(rules) => Some(Self::Match(matching::State::begin(rules, context))),
            Step::Spot(rules) => Some(Self::Spot(spot::State::begin(rules, context))),
            Step::Photo(rules) => Some(Self::Photo(photo::State::begin(rules, context))),
            Step::Copies(rules) => Some(Self::Copies(copies::State::begin(rules, context))),
            Step::Chat(rules) => Some(Self::Chat(chat::State::begin(rules))),
            Step::Settings(rules) => Some(Self::Settings(panel::State::begin(rules))),
            Step::Profile(rules) => Some(Self::Profile(profile::State::begin(rules, context))),
            Step::Leak(rules) => Some(Self::Leak(leak::State::begin(rules, context))),
            Step::End(_) | Step::Go(_) | Step::Back => None,
        }
    }

    /// What is said as the step begins, for the transcript.
    pub fn opening(&self, context: &Context<'_>) -> Option<Line> {
        match self {
            Self::Say(state) => Some(state.opening(context)),
            Self::Choose(state) => Some(state.opening(context)),
            Self::Sort(state) => Some(state.opening(context)),
            Self::Forge(state) => Some(state.opening(context)),
            Self::Teach(state) => Some(state.opening(context)),
            Self::Dice(state) => Some(state.opening(context)),
            Self::Recall(state) => Some(state.opening(context)),
            Self::Race(state) => Some(state.opening(context)),
            Self::Guess(state) => Some(state.opening(context)),
            Self::Order(state) => Some(state.opening(context)),
            Self::Match(state) => Some(state.opening(context)),
            Self::Spot(state) => Some(state.opening(context)),
            Self::Photo(state) => Some(state.opening(context)),
            Self::Copies(state) => Some(state.opening(context)),
            Self::Chat(state) => Some(state.opening(context)),
            Self::Settings(state) => Some(state.opening(context)),
            Self::Profile(state) => Some(state.opening(context)),
            Self::Leak(state) => Some(state.opening(context)),
        }
    }

    /// What else is there to be read as the step begins, for the transcript.
    pub fn written(&self, context: &Context<'_>) -> Vec<Line> {
        if let Self::Chat(state) = self {
            state.written(context)
        } else {
            Vec::new()
        }
    }

    /// Does what the input asks for. An action that is not on offer does nothing.
    #[must_use]
    pub fn update(&mut self, input: Input, context: &Context<'_>) -> Vec<Effect> {
        match (self, input) {
            (Self::Say(_), Input::Act(action)) => say::State::update(&action),
            (Self::Choose(state), Input::Act(action)) => state.update(&action, context),
            (Self::Sort(state), Input::Act(action)) => state.update(&action, context),
            (Self::Teach(state), Input::Act(action)) => state.update(&action, context),
            (Self::Dice(state), Input::Act(action)) => state.update(&action, context),
            (Self::Recall(state), Input::Act(action)) => state.update(&action, context),
            (Self::Guess(state), Input::Act(action)) => state.update(&action, context),
            (Self::Order(state), Input::Act(action)) => state.update(&action, context),
            (Self::Match(state), Input::Act(action)) => state.update(&action, context),
            (Self::Spot(state), Input::Act(action)) => state.update(&action, context),
            (Self::Photo(state), Input::Act(action)) => state.update(&action, context),
            (Self::Copies(state), Input::Act(action)) => state.update(&action, context),
            (Self::Chat(state), Input::Act(action)) => state.update(&action, context),
            (Self::Settings(state), Input::Act(action)) => state.update(&action, context),
            (Self::Profile(state), Input::Act(action)) => state.update(&action, context),
            (Self::Leak(state), Input::Act(action)) => state.update(&action, context),
            (Self::Forge(state), input) => state.update(input, context),
            (Self::Race(state), input) => state.update(input, context),
            (
                Self::Say(_)
                | Self::Choose(_)
                | Self::Sort(_)
                | Self::Teach(_)
                | Self::Dice(_)
                | Self::Recall(_)
                | Self::Guess(_)
                | Self::Order(_)
                | Self::Match(_)
                | Self::Spot(_)
                | Self::Photo(_)
                | Self::Copies(_)
                | Self::Chat(_)
                | Self::Settings(_)
                | Self::Profile(_)
                | Self::Leak(_),
                Input::Scored { .. },
            ) => Vec::new(),
        }
    }

    /// Describes what is on stage.
    pub fn stage(&self, context: &Context<'_>) -> Stage {
        match self {
            Self::Say(state) => state.stage(context),
            Self::Choose(state) => state.stage(context),
            Self::Sort(state) => state.stage(context),
            Self::Forge(state) => state.stage(context),
            Self::Teach(state) => state.stage(context),
            Self::Dice(state) => state.stage(context),
            Self::Recall(state) => state.stage(context),
            Self::Race(state) => state.stage(context),
            Self::Guess(state) => state.stage(context),
            Self::Order(state) => state.stage(context),
            Self::Match(state) => state.stage(context),
            Self::Spot(state) => state.stage(context),
            Self::Photo(state) => state.stage(context),
            Self::Copies(state) => state.stage(context),
            Self::Chat(state) => state.stage(context),
            Self::Settings(state) => state.stage(context),
            Self::Profile(state) => state.stage(context),
            Self::Leak(state) => state.stage(context),
        }
    }

    /// The step's hints while there is something to decide; empty otherwise.
    pub fn hints(&self) -> &[Text] {
        match self {
            Self::Say(_) => &[],
            Self::Choose(state) => state.hints(),
            Self::Sort(state) => state.hints(),
            Self::Forge(state) => state.hints(),
            Self::Teach(state) => state.hints(),
            Self::Dice(state) => state.hints(),
            Self::Recall(state) => state.hints(),
            Self::Race(state) => state.hints(),
            Self::Guess(state) => state.hints(),
            Self::Order(state) => state.hints(),
            Self::Match(state) => state.hints(),
            Self::Spot(state) => state.hints(),
            Self::Photo(state) => state.hints(),
            Self::Copies(state) => state.hints(),
            Self::Chat(state) => state.hints(),
            Self::Settings(state) => state.hints(),
            Self::Profile(state) => state.hints(),
            Self::Leak(state) => state.hints(),
        }
    }

    /// What the grown-up says who is asked; `None` if the step has no words of its own for it.
    pub fn auntie(&self) -> Option<&Text> {
        match self {
            Self::Say(_) => None,
            Self::Choose(state) => state.auntie(),
            Self::Sort(state) => state.auntie(),
            Self::Forge(state) => state.auntie(),
            Self::Teach(state) => state.auntie(),
            Self::Dice(state) => state.auntie(),
            Self::Recall(state) => state.auntie(),
            Self::Race(state) => state.auntie(),
            Self::Guess(state) => state.auntie(),
            Self::Order(state) => state.auntie(),
            Self::Match(state) => state.auntie(),
            Self::Spot(state) => state.auntie(),
            Self::Photo(state) => state.auntie(),
            Self::Copies(state) => state.auntie(),
            Self::Chat(state) => state.auntie(),
            Self::Settings(state) => state.auntie(),
            Self::Profile(state) => state.auntie(),
            Self::Leak(state) => state.auntie(),
        }
    }

    /// Takes up a state that a rewind has brought back. A judgement that was on its way then is
    /// asked for again, since its answer is gone.
    pub fn rewound(&mut self) -> Option<Effect> {
        match self {
            Self::Forge(state) => state.rewound(),
            Self::Race(state) => state.rewound(),
            Self::Sort(state) => {
                state.rewound();
                None
            }
            Self::Match(state) => {
                state.rewound();
                None
            }
            Self::Say(_)
            | Self::Choose(_)
            | Self::Teach(_)
            | Self::Dice(_)
            | Self::Recall(_)
            | Self::Guess(_)
            | Self::Order(_)
            | Self::Spot(_)
            | Self::Photo(_)
            | Self::Copies(_)
            | Self::Chat(_)
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::Leak(_) => None,
        }
    }

    /// Asks once more for a judgement that is still missing, since whoever was asked has gone.
    pub fn ask_again(&mut self) -> Option<Effect> {
        match self {
            Self::Forge(state) => state.ask_again(),
            Self::Race(state) => state.ask_again(),
            Self::Say(_)
            | Self::Choose(_)
            | Self::Sort(_)
            | Self::Teach(_)
            | Self::Dice(_)
            | Self::Recall(_)
            | Self::Guess(_)
            | Self::Order(_)
            | Self::Match(_)
            | Self::Spot(_)
            | Self::Photo(_)
            | Self::Copies(_)
            | Self::Chat(_)
            | Self::Settings(_)
            | Self::Profile(_)
            | Self::Leak(_) => None,
        }
    }
}

/// A stage of a level with nothing on it.
pub const fn empty() -> Stage {
    Context::scene()
}

#[cfg(test)]
mod tests;
