//! `Race`: two locks; the child says which holds longer, sees the guesser at both, learns why.

mod outcome;
mod show;

use std::sync::Arc;

use self::outcome::Winner;
use super::context::Asker;
use super::show::Pick;
use super::typing::Typing;
use super::wording::{SEEN_REMINDER, full, nothing_typed};
use super::{Context, Decision, Effect, Input, Line, say, speeches, told};
use crate::content::{Lock, Race, Verdict};
use crate::password::Strength;
use crate::stage::{
    Action, Body, Edit, Feedback, FieldText, Id, Item, KeyHint, Lane, Menu, Reveal, Stage, Tone,
    Typed,
};
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

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match &self.phase {
            Phase::Making { runner, nudged } => self.making(*runner, *nudged, context),
            Phase::Predicting => {
                let mut stage = context.asked(self.asker());
                self.set_out(&mut stage, None);
                let item = |winner: Winner| Item::new(winner.id(), winner.label(&self.rules.locks));
                stage.body = Body::Menu(Menu::new(Winner::ALL.map(item).to_vec()));
                stage
            }
            Phase::Waiting { .. } => {
                let mut stage = Context::scene();
                stage.ask = Some(Text::new("Guessatron warms up …"));
                self.set_out(&mut stage, None);
                stage
            }
            Phase::Shown { predicted } => self.shown(*predicted, context),
            Phase::Won { speech } => speeches::stage(&self.rules.won, *speech, context),
        }
    }

    fn making(&self, runner: usize, nudged: bool, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        stage.picture = None;
        let (Some(made), Some(lock)) = (self.runners.get(runner), self.rules.locks.get(runner))
        else {
            return stage;
        };
        let owner = lock.owner.clone();
        let task = if runner == 0 {
            Text::new("First make up a lock for {owner}.")
        } else {
            Text::new("Now make up a lock for {owner}.")
        };
        stage.ask = Some(task.with("owner", owner.clone()));
        let label = Text::new("A password for {owner}").with("owner", owner);
        stage.body = Body::Field(made.typing.field(label, true));
        if nudged {
            stage.feedback = Some(nothing_typed());
        } else if made.typing.is_full() {
            stage.feedback = Some(full());
        }
        stage.keys = vec![
            KeyHint::new(Action::Submit, Text::new("this is the lock")),
            made.typing.veil_hint(),
        ];
        stage
    }

    fn shown(&self, predicted: Winner, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        let reveal = self.reveal(context);
        self.set_out(&mut stage, reveal.as_ref());
        if let Some(both) = self.strengths() {
            let is_right = Winner::of(both) == predicted;
            let last = reveal.as_ref().and_then(|reveal| reveal.beats.last());
            stage.feedback = Some(Feedback {
                tone: if is_right { Tone::Good } else { Tone::NotYet },
                title: outcome::title(is_right),
                because: self.because(both),
                face: last.map(|beat| beat.portrait.clone()),
                oops: None,
            });
        }
        stage.reveal = reveal;
        stage.keys = vec![KeyHint::new(Action::Go, say::GO_ON)];
        stage
    }

    /// Puts both locks on stage, with what is to be said of all passwords that are seen.
    fn set_out(&self, stage: &mut Stage, reveal: Option<&Reveal>) {
        stage.lanes = self.lanes(reveal);
        stage.reminder = Some(SEEN_REMINDER);
    }

    /// Both locks as they stand side by side; with their pieces once the guesser has been there.
    fn lanes(&self, reveal: Option<&Reveal>) -> Vec<Lane> {
        let last = reveal.and_then(|reveal| reveal.beats.last());
        let lane = |(index, (runner, lock)): (usize, (&Runner, &Lock))| {
            let mut pieces = Vec::new();
            if let (Some(strength), true) = (&runner.strength, reveal.is_some()) {
                pieces = super::show::marks(strength);
                super::show::light_up(&mut pieces, strength);
            }
            Lane {
                owner: lock.owner.clone(),
                text: FieldText::new(runner.typing.secret().expose()),
                typed: runner.is_typed,
                veiled: runner.typing.is_veiled(),
                pieces,
                attack: last.and_then(|beat| beat.attacks.get(index).cloned()),
            }
        };
        let pairs = self.runners.iter().zip(&self.rules.locks);
        pairs.enumerate().map(lane).collect()
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

    pub(super) fn rewound(&mut self) -> Option<Effect> {
        if matches!(self.phase, Phase::Waiting { .. }) {
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
        }
    }
}

#[cfg(test)]
mod tests;
