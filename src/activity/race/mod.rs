//! `Race`: two locks; the child says which holds longer, sees the guesser at both, learns why.

mod outcome;
mod scene;
mod show;

use std::sync::Arc;

use self::outcome::Winner;
use super::context::Asker;
use super::show::Pick;
use super::typing::Typing;
use super::{Context, Decision, Effect, Input, Line, speeches, told};
use crate::content::{Lock, Race, Verdict};
use crate::password::Strength;
use crate::stage::{Action, Edit, Id, Reveal, Typed};
use crate::words::Text;

/// A race of two locks.
#[derive(Clone)]
pub struct State {
    rules: Arc<Race>,
    runners: [Runner; 2],
    /// Counts the judgements that were asked for; only the newest is waited for.
    ticket: u64,
    /// How many shows there were; so the next one has other lines.
    shows: u64,
    phase: Phase,
}

/// One of the two locks.
#[derive(Clone)]
struct Runner {
    typing: Typing,
    /// Whether the child makes it up.
    is_typed: bool,
    strength: Option<Strength>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Phase {
    /// The child makes up a lock; `nudged` after handing in nothing.
    Making { runner: usize, nudged: bool },
    /// Which holds longer?
    Predicting,
    /// Said; a judgement is on its way.
    Waiting { predicted: Winner },
    /// The guesser has had its go.
    Shown { predicted: Winner },
    /// What follows when it was well guessed.
    Won { speech: usize },
}

/// Says that the first lock holds longer.
pub const FIRST: Id = Id::new("lock-1");
/// Says that the second lock holds longer.
pub const SECOND: Id = Id::new("lock-2");
/// Says that neither holds longer.
pub const SAME: Id = Id::new("same");

/// The answer that is right for two judgements: the lock with the higher score, or neither.
pub fn answer(first: &Strength, second: &Strength) -> Id {
    Winner::of([first, second]).id()
}

impl State {
    pub(super) fn begin(rules: &Race, context: &Context<'_>) -> Self {
        let runner = |lock: &Lock| {
            let mut typing = Typing::new(context.veil && lock.password.is_none());
            if let Some(password) = &lock.password {
                typing.edit(&Edit::Replace(Typed::new(&**password)));
            }
            Runner {
                typing,
                is_typed: lock.password.is_none(),
                strength: None,
            }
        };
        let mut state = Self {
            rules: Arc::new(rules.clone()),
            runners: rules.locks.each_ref().map(runner),
            ticket: 0,
            shows: 0,
            phase: Phase::Predicting,
        };
        state.phase = state.after(None);
        state
    }

    /// What comes after a lock is made up, or at the beginning: the next to make up, or the
    /// question.
    fn after(&self, made: Option<usize>) -> Phase {
        let next = made.map_or(0, |made| made + 1);
        let runners = self.runners.iter().enumerate().skip(next);
        runners
            .into_iter()
            .find(|(_, runner)| runner.is_typed)
            .map_or(Phase::Predicting, |(runner, _)| Phase::Making {
                runner,
                nudged: false,
            })
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, input: Input, context: &Context<'_>) -> Vec<Effect> {
        match input {
            Input::Scored { ticket, strength } => self.scored(ticket, strength, context),
            Input::Act(action) => self.act(&action, context),
        }
    }

    fn act(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (&self.phase, action) {
            (Phase::Making { runner, .. }, Action::Edit(edit)) => {
                let runner = *runner;
                if let Some(made) = self.runners.get_mut(runner)
                    && made.typing.edit(edit)
                {
                    made.strength = None;
                }
                self.phase = Phase::Making {
                    runner,
                    nudged: false,
                };
                Vec::new()
            }
            (Phase::Making { runner, .. }, Action::Submit) => self.made(*runner),
            (Phase::Making { runner, .. }, Action::Veil) => {
                let runner = *runner;
                if let Some(made) = self.runners.get_mut(runner) {
                    made.typing.toggle_veil();
                }
                Vec::new()
            }
            (Phase::Predicting, Action::Pick(id)) => match Winner::named(id) {
                Some(predicted) => {
                    self.phase = Phase::Waiting { predicted };
                    self.race(context)
                }
                None => Vec::new(),
            },
            (Phase::Shown { predicted }, Action::Go) => {
                if Some(*predicted) == self.winner() {
                    self.win(0, context)
                } else {
                    vec![Effect::Finish { then: None }]
                }
            }
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (
                Phase::Making { .. }
                | Phase::Predicting
                | Phase::Waiting { .. }
                | Phase::Shown { .. }
                | Phase::Won { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn made(&mut self, runner: usize) -> Vec<Effect> {
        let is_empty = self.runners.get(runner);
        if is_empty.is_none_or(|made| made.typing.is_empty()) {
            self.phase = Phase::Making {
                runner,
                nudged: true,
            };
            return Vec::new();
        }
        self.phase = self.after(Some(runner));
        // A decision, so that a rewind leads back to it; there is nothing wrong to be done.
        let decision = Decision {
            item: format!("lock {}", runner + 1),
            verdict: Verdict::Safe,
            risk: false,
            refusal: false,
        };
        vec![
            Effect::Decide(decision),
            Effect::Turn,
            speeches::child(Text::new(
                "You made up a password. It is not written down here.",
            )),
        ]
    }

    /// Takes a judgement in; one that nobody waits for any more is dropped.
    fn scored(&mut self, ticket: u64, strength: Strength, context: &Context<'_>) -> Vec<Effect> {
        let is_waiting = matches!(self.phase, Phase::Waiting { .. });
        if ticket != self.ticket || !is_waiting {
            return Vec::new();
        }
        let open = self
            .runners
            .iter_mut()
            .find(|runner| runner.strength.is_none());
        let Some(runner) = open else {
            return Vec::new();
        };
        runner.strength = Some(strength);
        self.race(context)
    }

    /// Asks for the next judgement, one at a time since only the newest request is answered; or
    /// lets the guesser go when both are there.
    fn race(&mut self, context: &Context<'_>) -> Vec<Effect> {
        if let Some(asked) = self.request() {
            return vec![asked];
        }
        let (Phase::Waiting { predicted }, Some(winner)) = (&self.phase, self.winner()) else {
            return Vec::new();
        };
        let predicted = *predicted;
        self.phase = Phase::Shown { predicted };
        self.shows += 1;
        let decision = Decision {
            item: String::new(),
            verdict: if predicted == winner {
                Verdict::Safe
            } else {
                Verdict::Risky
            },
            risk: false,
            refusal: false,
        };
        let said = predicted.label(&self.rules.locks);
        let mut effects = vec![
            Effect::Decide(decision),
            Effect::Turn,
            speeches::child(told::chosen(&said)),
        ];
        if let Some(reveal) = self.reveal(context) {
            effects.extend(super::show::lines(&reveal).map(Effect::Note));
        }
        let because = self.strengths().map(|both| self.because(both));
        effects.extend(because.map(speeches::child));
        effects
    }

    /// Asks for the judgement that is missing first.
    fn request(&mut self) -> Option<Effect> {
        let runner = self
            .runners
            .iter()
            .find(|runner| runner.strength.is_none())?;
        let secret = runner.typing.secret();
        self.ticket += 1;
        Some(Effect::Score {
            ticket: self.ticket,
            secret,
            known: self.rules.known.clone(),
        })
    }

    fn strengths(&self) -> Option<[&Strength; 2]> {
        let [first, second] = &self.runners;
        Some([first.strength.as_ref()?, second.strength.as_ref()?])
    }

    fn winner(&self) -> Option<Winner> {
        self.strengths().map(Winner::of)
    }

    fn because(&self, both: [&Strength; 2]) -> Text {
        outcome::because(&self.rules.locks, both, self.rules.because.as_ref())
    }

    fn reveal(&self, context: &Context<'_>) -> Option<Reveal> {
        let pick = Pick {
            chance: context.chance,
            round: self.shows,
        };
        Some(show::reveal(self.strengths()?, pick, context))
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.rules.won.len() {
            self.phase = Phase::Won { speech };
            speeches::turn_to(&self.rules.won, speech, context)
        } else {
            vec![Effect::Finish { then: None }]
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
            Phase::Making { .. } | Phase::Predicting => &self.rules.hints,
            Phase::Waiting { .. } | Phase::Shown { .. } | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }

    /// A lock that was forgotten meanwhile is made up anew.
    pub(super) fn rewound(&mut self) -> Option<Effect> {
        let mut runners = self.runners.iter();
        let forgotten = runners.position(|runner| runner.is_typed && runner.typing.is_empty());
        if let Some(runner) = forgotten {
            let nudged = false;
            self.phase = Phase::Making { runner, nudged };
        } else if matches!(self.phase, Phase::Waiting { .. }) {
            self.phase = Phase::Predicting;
        }
        None
    }

    /// Asks once more for a judgement that is still missing.
    pub(super) fn ask_again(&mut self) -> Option<Effect> {
        let is_waiting = matches!(self.phase, Phase::Waiting { .. });
        if is_waiting { self.request() } else { None }
    }

    pub(super) fn forget_typed(&mut self) {
        for runner in self.runners.iter_mut().filter(|runner| runner.is_typed) {
            runner.typing.clear();
            runner.strength = None;
        }
    }
}

#[cfg(test)]
mod tests;
