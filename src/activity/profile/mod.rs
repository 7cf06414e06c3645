//! `Profile`: the child mixes or makes up a name for somebody, and picks lines for a card. What the
//! village learns from that is worked out. What is typed is looked at and never kept.

mod outcome;
mod table;
mod wording;

pub use outcome::{Way, names_fact};

use std::collections::BTreeSet;
use std::sync::Arc;

use super::context::Asker;
use super::told::Judged;
use super::typing::Typing;
use super::{Context, Decision, Effect, Line, say, speeches, told};
use crate::content::{Profile, Verdict};
use crate::stage::{Action, Feedback, Id, KeyHint, Stage};
use crate::words::Text;

/// Makes up a name by typing it.
pub const TYPE: Id = Id::new("type");

/// Shows the card to the village.
pub const SHOW: Id = Id::new("show");

/// A card being made.
#[derive(Clone)]
pub struct State {
    rules: Arc<Profile>,
    way: Way,
    /// A name that the child has typed; it counts while it is not empty and the parts are left.
    typing: Typing,
    /// With which mixed names and lines it was shown.
    tried: BTreeSet<Way>,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// On the table, perhaps after a try that did not go well.
    Table(Option<Tried>),
    /// A name is typed.
    Typing,
    /// Somebody says something about what was told.
    Leaked {
        speech: usize,
    },
    /// It went well.
    Told,
    Won {
        speech: usize,
    },
}

/// A try that did not go well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Tried {
    /// Whether just the same was tried before.
    again: bool,
}

/// The id of a row of words by its place in the file, from 0.
pub fn row_id(index: usize) -> Id {
    Id::from(format!("row-{}", index + 1))
}

/// The id of a word by its place in its row, from 0.
pub fn word_id(index: usize) -> Id {
    Id::from(format!("word-{}", index + 1))
}

/// The id of a line by its place in the file, from 0.
pub fn line_id(index: usize) -> Id {
    Id::from(format!("line-{}", index + 1))
}

impl State {
    pub(super) fn begin(rules: &Profile, context: &Context<'_>) -> Self {
        Self {
            way: Way::first(rules),
            typing: Typing::new(context.veil),
            tried: BTreeSet::new(),
            phase: Phase::Table(None),
            rules: Arc::new(rules.clone()),
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::Table(_), Action::Pick(id)) => return self.pick(id, context),
            (Phase::Table(_), Action::Put { card, bin }) => self.put(card, bin),
            (Phase::Typing, Action::Edit(edit)) => {
                // Nobody judges how strong a name is, so nothing is asked for.
                self.typing.edit(edit);
            }
            (Phase::Typing, Action::Veil) => self.typing.toggle_veil(),
            (Phase::Typing, Action::Submit) => {
                self.phase = Phase::Table(None);
                return vec![Effect::Turn];
            }
            (Phase::Leaked { speech }, Action::Go) => return self.leak(speech + 1, context),
            (Phase::Told, Action::Go) => return self.win(0, context),
            (Phase::Won { speech }, Action::Go) => return self.win(speech + 1, context),
            (
                Phase::Table(_)
                | Phase::Typing
                | Phase::Leaked { .. }
                | Phase::Told
                | Phase::Won { .. },
                _,
            ) => {}
        }
        Vec::new()
    }

    fn pick(&mut self, id: &Id, context: &Context<'_>) -> Vec<Effect> {
        if *id == SHOW {
            return self.show(context);
        }
        if *id == TYPE {
            self.typing.clear();
            self.phase = Phase::Typing;
            return vec![Effect::Turn];
        }
        if let Some(row) = self.row(id) {
            let words = self.rules.parts.get(row).map_or(1, Vec::len).max(1);
            let next = self
                .way
                .parts
                .get(row)
                .map_or(0, |place| (place + 1) % words);
            self.take(row, next);
        }
        let mut lines = self.way.lines.iter_mut().enumerate();
        if let Some((_, line)) = lines.find(|(line, _)| line_id(*line) == *id) {
            *line = !*line;
            self.phase = Phase::Table(None);
        }
        Vec::new()
    }

    fn row(&self, id: &Id) -> Option<usize> {
        (0..self.rules.parts.len()).find(|row| row_id(*row) == *id)
    }

    /// Takes one of the words of a row.
    fn put(&mut self, row: &Id, word: &Id) {
        let Some(row) = self.row(row) else {
            return;
        };
        let mut words = 0..self.rules.parts.get(row).map_or(0, Vec::len);
        if let Some(place) = words.find(|place| word_id(*place) == *word) {
            self.take(row, place);
        }
    }

    /// Whoever mixes a name anew needs the typed one no more.
    fn take(&mut self, row: usize, place: usize) {
        if let Some(taken) = self.way.parts.get_mut(row) {
            *taken = place;
        }
        self.typing.clear();
        self.phase = Phase::Table(None);
    }

    fn is_typed(&self) -> bool {
        !self.typing.is_empty()
    }

    fn verdict(&self) -> Verdict {
        if self.is_typed() {
            self.way.verdict_with(&self.rules, self.typing.expose())
        } else {
            self.way.verdict(&self.rules)
        }
    }

    fn show(&mut self, context: &Context<'_>) -> Vec<Effect> {
        let deed = speeches::child(told::chosen(&table::SHOW_IT));
        let verdict = self.verdict();
        // A typed name is not kept, not even to know it again.
        let is_again = !self.is_typed() && !self.tried.insert(self.way.clone());
        if is_again && !verdict.is_good() {
            self.phase = Phase::Table(Some(Tried { again: true }));
            return vec![deed, speeches::child(self.because())];
        }
        let decision = Decision {
            item: String::new(),
            verdict,
            risk: true,
            refusal: true,
        };
        let mut effects = vec![Effect::Decide(decision), deed];
        match verdict {
            Verdict::Safe | Verdict::AlsoFine => {
                self.phase = Phase::Told;
                effects.push(Effect::Turn);
                effects.push(speeches::child(self.rules.because.clone()));
            }
            Verdict::Risky => {
                effects.extend(self.rules.oops.clone().map(Effect::Oops));
                effects.extend(self.leak(0, context));
            }
            Verdict::TooCareful => effects.extend(self.told_off()),
        }
        effects
    }

    /// Goes to a speech about what was told, or back to the table when there is none left.
    fn leak(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        if speech < self.rules.leaked.len() {
            self.phase = Phase::Leaked { speech };
            return speeches::turn_to(&self.rules.leaked, speech, context);
        }
        self.told_off()
    }

    fn told_off(&mut self) -> Vec<Effect> {
        self.phase = Phase::Table(Some(Tried { again: false }));
        vec![Effect::Turn, speeches::child(self.because())]
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.typing.clear();
        self.phase = Phase::Won { speech };
        effects
    }

    /// What came of showing it.
    fn because(&self) -> Text {
        let name = if self.is_typed() {
            self.typing.expose()
        } else {
            &self.way.name(&self.rules)
        };
        wording::because(&self.rules, &self.way, name)
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Table(tried) => {
                let mut stage = table::stage(self, context);
                if let Some(tried) = tried {
                    // The task is known by now, and the card needs the room.
                    (stage.speech, stage.ask) = (None, None);
                    stage.feedback = Some(self.feedback(tried, context));
                }
                stage
            }
            Phase::Typing => table::typing(self, context),
            Phase::Leaked { speech } => speeches::stage(&self.rules.leaked, speech, context),
            Phase::Told => {
                let mut stage = Context::scene();
                stage.card = Some(table::card(self, context));
                let face = told::face(None, Verdict::Safe, context);
                let because = &self.rules.because;
                let feedback = told::feedback(Judged::Move, Verdict::Safe, because, Some(face));
                stage.feedback = Some(feedback);
                stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
                stage
            }
            Phase::Won { speech } => speeches::stage(&self.rules.won, speech, context),
        }
    }

    fn feedback(&self, tried: Tried, context: &Context<'_>) -> Feedback {
        let verdict = self.verdict();
        let face = told::face(None, verdict, context);
        let feedback = told::feedback(Judged::Move, verdict, &self.because(), Some(face));
        if tried.again {
            told::again(feedback)
        } else {
            feedback
        }
    }

    fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: None,
        }
    }

    pub(super) fn hints(&self) -> &[Text] {
        match self.phase {
            Phase::Table(_) | Phase::Typing => &self.rules.hints,
            Phase::Leaked { .. } | Phase::Told | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }

    pub(super) fn forget_typed(&mut self) {
        self.typing.clear();
    }
}

#[cfg(test)]
mod tests;
