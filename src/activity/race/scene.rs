//! What of a race is on stage: the line to make up a lock, the two locks, the show and its end.

use super::outcome::{self, Winner};
use super::{Phase, Runner, State};
use crate::activity::wording::{SEEN_REMINDER, full, nothing_typed};
use crate::activity::{Context, say, show, speeches};
use crate::content::Lock;
use crate::stage::{
    Action, Body, Feedback, FieldText, Item, KeyHint, Lane, Menu, Reveal, Stage, Tone,
};
use crate::words::Text;

impl State {
    pub(in crate::activity) fn stage(&self, context: &Context<'_>) -> Stage {
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
        let mut before = self.runners.iter().take(runner);
        let task = if before.all(|earlier| !earlier.is_typed) {
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
                pieces = show::marks(strength);
                show::light_up(&mut pieces, strength);
            }
            Lane {
                owner: lock.owner.clone(),
                text: FieldText::new(runner.typing.secret().expose()),
                typed: runner.is_typed,
                sealed: false,
                veiled: runner.typing.is_veiled(),
                pieces,
                attack: last.and_then(|beat| beat.attacks.get(index).cloned()),
            }
        };
        let pairs = self.runners.iter().zip(&self.rules.locks);
        pairs.enumerate().map(lane).collect()
    }
}
