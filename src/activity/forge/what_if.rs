//! "What if I add …": experiments with a password that has been judged. None is a decision, and
//! none is told with what was typed.

mod silly;

use super::change;
use super::{Phase, State};
use crate::activity::context::Context;
use crate::activity::wording::SEEN_REMINDER;
use crate::activity::{Effect, show, speeches};
use crate::content::Mood;
use crate::password::{LONGEST, Strength};
use crate::stage::{Attack, Body, Feedback, FieldText, Id, Item, Lane, Menu, Siege, Stage};
use crate::words::Text;

/// Opens the experiments.
pub const WHAT_IF: Id = Id::new("what-if");
/// Takes what was added over into the line.
pub const KEEP_IT: Id = Id::new("keep-it");
/// Goes back to the experiments.
pub const ANOTHER: Id = Id::new("another");
/// Goes back to what can be done with the line as it is.
pub const ENOUGH: Id = Id::new("enough");

/// The turns of the dice for experiments; after so many the same words come again.
const TURNS: u8 = 64;

/// Something to add at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Experiment {
    /// One digit.
    Number,
    /// Four digits.
    Year,
    /// `!`
    Bang,
    /// A word of the dice list.
    Word,
    /// Two of them.
    Words,
}

impl Experiment {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Number,
        Self::Year,
        Self::Bang,
        Self::Word,
        Self::Words,
    ];

    /// Its id in the menu.
    pub const fn id(self) -> Id {
        match self {
            Self::Number => Id::new("add-number"),
            Self::Year => Id::new("add-year"),
            Self::Bang => Id::new("add-bang"),
            Self::Word => Id::new("add-word"),
            Self::Words => Id::new("add-words"),
        }
    }

    /// What is added, of two silly words if it is words; without a gap before it.
    fn added(self, words: &[&str]) -> String {
        match self {
            Self::Number => "7".to_owned(),
            Self::Year => "2015".to_owned(),
            Self::Bang => "!".to_owned(),
            Self::Word => words.first().copied().unwrap_or_default().to_owned(),
            Self::Words => words.join(" "),
        }
    }

    /// Whether it is words, which stand behind a gap.
    pub(super) const fn is_words(self) -> bool {
        match self {
            Self::Number | Self::Year | Self::Bang => false,
            Self::Word | Self::Words => true,
        }
    }
}

/// An experiment under way. What it adds comes from the game, so it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trial {
    pub(super) experiment: Experiment,
    /// What is added, with the gap before it.
    added: String,
    /// Which judgement it waits for.
    pub(super) ticket: u64,
}

impl State {
    /// What can be added and still fits into the line.
    fn that_fit(&self, context: &Context<'_>) -> Vec<(Experiment, String)> {
        let gap = if self.typing.expose().ends_with(' ') {
            ""
        } else {
            " "
        };
        let against = (self.typing.expose(), self.rules.known.as_slice());
        let words = silly::words(2, against, self.trials % TURNS, context);
        let added = |experiment: Experiment| {
            let bare = experiment.added(&words);
            if experiment.is_words() {
                format!("{gap}{bare}")
            } else {
                bare
            }
        };
        let all = Experiment::ALL.map(|experiment| (experiment, added(experiment)));
        let fits = |added: &str| self.typing.length() + added.chars().count() <= LONGEST;
        all.into_iter().filter(|(_, added)| fits(added)).collect()
    }

    /// Whether there is an experiment to offer. What is too like an earlier password gets no
    /// better by a tail.
    pub(super) fn can_add(&self, context: &Context<'_>) -> bool {
        self.rules.what_if && !self.is_twin(context) && !self.that_fit(context).is_empty()
    }

    /// Shows the experiments.
    pub(super) fn open_experiments(&mut self) -> Vec<Effect> {
        self.phase = Phase::Adding;
        vec![Effect::Turn]
    }

    /// Begins an experiment, or goes back.
    pub(super) fn add(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        if *id == ENOUGH {
            self.phase = Phase::WhatNow;
            return vec![Effect::Turn];
        }
        let mut all = self.that_fit(context).into_iter();
        let Some((experiment, added)) = all.find(|(experiment, _)| experiment.id() == *id) else {
            return Vec::new();
        };
        self.trials = self.trials.wrapping_add(1);
        self.phase = Phase::Weighing(Trial {
            experiment,
            added,
            ticket: 0,
        });
        let said = Text::new("You wonder: what if you add {something}?")
            .with("something", change::label(experiment));
        std::iter::once(speeches::child(said))
            .chain(self.weigh())
            .collect()
    }

    /// Asks for the judgement that the present experiment waits for.
    pub(super) fn weigh(&mut self) -> Option<Effect> {
        let Phase::Weighing(trial) = &mut self.phase else {
            return None;
        };
        trial.ticket = self.typing.ticket_for_another();
        let mut secret = self.typing.secret();
        for character in trial.added.chars() {
            secret.push(character);
        }
        Some(Effect::Score {
            ticket: trial.ticket,
            secret,
            known: self.rules.known.clone(),
        })
    }

    /// The judgement of an experiment is there.
    pub(super) fn weighed(&mut self, trial: Trial, strength: Strength) -> Vec<Effect> {
        let before = self.typing.fresh_strength();
        let told = before.map(|before| change::told(trial.experiment, before, &strength).1);
        self.phase = Phase::Weighed { trial, strength };
        std::iter::once(Effect::Turn)
            .chain(told.map(speeches::child))
            .collect()
    }

    /// What follows an experiment.
    pub(super) fn decide_after(&mut self, id: &Id) -> Vec<Effect> {
        let Phase::Weighed { trial, strength } = &self.phase else {
            return Vec::new();
        };
        if *id == ANOTHER {
            self.phase = Phase::Adding;
        } else if *id == ENOUGH {
            self.phase = Phase::WhatNow;
        } else if *id == KEEP_IT {
            self.typing.append(&trial.added, strength.clone());
            self.phase = Phase::Typing { nudged: false };
        } else {
            return Vec::new();
        }
        vec![Effect::Turn]
    }

    /// The menu of experiments.
    pub(super) fn adding(&self, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        let ask = change::dare(self.trials);
        stage.speech = Some(context.speech(show::GUESSER, Mood::Smug, &ask));
        stage.ask = Some(Text::new("What if you add …"));
        let all = self.that_fit(context).into_iter();
        let mut items: Vec<Item> = all
            .map(|(experiment, _)| Item::new(experiment.id(), change::label(experiment)))
            .collect();
        items.push(Item::new(ENOUGH, Text::new("Nothing. Back to my password")));
        stage.body = Body::Menu(Menu::new(items));
        stage
    }

    /// The line and what is added, while the judgement is on its way.
    pub(super) fn weighing(&self, trial: &Trial) -> Stage {
        let mut stage = Context::scene();
        stage.ask = Some(Text::new("Guessatron takes a bite …"));
        self.set_side_by_side(&mut stage, trial, None);
        stage
    }

    /// The line without and with what is added, and what that does.
    pub(super) fn compared(
        &self,
        trial: &Trial,
        strength: &Strength,
        context: &Context<'_>,
    ) -> Stage {
        let mut stage = Context::scene();
        self.set_side_by_side(&mut stage, trial, Some(strength));
        if let Some(before) = self.typing.fresh_strength() {
            let (tone, because) = change::told(trial.experiment, before, strength);
            let gives_up = strength.score() == Strength::BEST;
            let mood = if gives_up { Mood::Shocked } else { Mood::Smug };
            stage.feedback = Some(Feedback {
                tone,
                title: change::title(trial.experiment, trial.added.trim_start()),
                because,
                face: Some(context.portrait(show::GUESSER, mood)),
                oops: None,
            });
        }
        stage.body = Body::Menu(Menu::new(vec![
            Item::new(ANOTHER, Text::new("Try something else")),
            Item::new(KEEP_IT, Text::new("Keep it like this")),
            Item::new(ENOUGH, Text::new("Back to my password")),
        ]));
        stage
    }

    fn set_side_by_side(&self, stage: &mut Stage, trial: &Trial, after: Option<&Strength>) {
        let lane = |owner: Text, added: &str, strength: Option<&Strength>| {
            // Enough room at once: a text that grows leaves its old place unwiped.
            let typed = self.typing.expose();
            let mut text = String::with_capacity(typed.len() + added.len());
            text.push_str(typed);
            text.push_str(added);
            let mut pieces = Vec::new();
            if let Some(strength) = strength {
                pieces = show::marks(strength);
                show::light_up(&mut pieces, strength);
            }
            Lane {
                owner,
                text: FieldText::new(text),
                typed: true,
                sealed: false,
                veiled: self.typing.is_veiled(),
                pieces,
                attack: strength.map(end),
            }
        };
        let before = self.typing.fresh_strength().filter(|_| after.is_some());
        stage.lanes = vec![
            lane(Text::new("As it was"), "", before),
            lane(Text::new("What if"), &trial.added, after),
        ];
        stage.reminder = Some(SEEN_REMINDER);
        stage.keys = vec![self.typing.veil_hint()];
    }
}

/// How far the guesser gets in the end.
fn end(strength: &Strength) -> Attack {
    let plan = strength.plan();
    let fallen = plan.attempts.iter();
    Attack {
        counter: Some(show::counter(strength.guesses_log10())),
        fallen: fallen
            .flat_map(|attempt| attempt.fallen.iter().copied())
            .collect(),
        siege: if strength.score() == Strength::BEST {
            Siege::Holds
        } else {
            Siege::Opened
        },
    }
}
