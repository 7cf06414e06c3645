//! `Recall`: the child types a phrase again that the dice rolled earlier. What is typed is held
//! against the phrase and never kept.

mod matching;
mod wording;

use std::sync::Arc;

use self::matching::{Found, compare};
use super::context::Asker;
use super::dice::{roll, wording as dice_wording};
use super::forge::{AFRESH, LEAVE_IT, MEND};
use super::typing::Typing;
use super::{Context, Decision, Effect, Line, say, speeches, told, villager};
use crate::content::{Recall, Verdict};
use crate::password::Rolls;
use crate::stage::{Action, Body, Id, Item, KeyHint, Menu, Stage};
use crate::words::Text;

/// Shows the phrase once more. Free, and no fault.
pub const SHOW: Id = Id::new("show");

/// A phrase being recalled.
#[derive(Clone)]
pub struct State {
    rules: Arc<Recall>,
    /// `None` only if no phrase could be rolled, which never happens.
    rolls: Option<Rolls>,
    typing: Typing,
    phase: Phase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// The phrase was rolled just now, and is shown for the first time.
    First,
    /// The child types.
    Typing,
    /// The phrase is shown because the child wished it.
    Shown,
    /// It was not the phrase: what now?
    Missed { found: Found },
    /// It was.
    Told,
    /// What follows, or the end for those who go on without it.
    Won { speech: usize },
}

impl State {
    pub(super) fn begin(rules: &Recall, context: &Context<'_>) -> Self {
        let known = context.phrases.get(&rules.phrase).cloned();
        let phase = if known.is_some() {
            Phase::Typing
        } else {
            Phase::First
        };
        Self {
            rolls: known.or_else(|| Rolls::new(roll::phrase(context, rules.words)).ok()),
            rules: Arc::new(rules.clone()),
            // These words are no secret of the child's; hiding them is still a keypress away.
            typing: Typing::new(context.veil),
            phase,
        }
    }

    pub(super) fn opening(&self, context: &Context<'_>) -> Line {
        context.asked_line(self.asker())
    }

    pub(super) fn update(&mut self, action: &Action, context: &Context<'_>) -> Vec<Effect> {
        match (self.phase, action) {
            (Phase::First, Action::Go) => {
                self.phase = Phase::Typing;
                let rolled = self.rolls.clone().map(|rolls| Effect::Rolled {
                    phrase: self.rules.phrase.clone(),
                    rolls,
                });
                std::iter::once(Effect::Turn).chain(rolled).collect()
            }
            (Phase::Shown, Action::Go) => {
                self.phase = Phase::Typing;
                vec![Effect::Turn]
            }
            (Phase::Typing, Action::Edit(edit)) => {
                // Nobody judges this line, so nothing is asked for.
                self.typing.edit(edit);
                Vec::new()
            }
            (Phase::Typing, Action::Submit) => self.submit(),
            (Phase::Typing, Action::Veil) => {
                self.typing.toggle_veil();
                Vec::new()
            }
            (Phase::Missed { .. }, Action::Pick(id)) => self.decide_what_now(id),
            (Phase::Told, Action::Go) => self.win(0, context),
            (Phase::Won { speech }, Action::Go) => self.win(speech + 1, context),
            (
                Phase::First
                | Phase::Typing
                | Phase::Shown
                | Phase::Missed { .. }
                | Phase::Told
                | Phase::Won { .. },
                _,
            ) => Vec::new(),
        }
    }

    fn submit(&mut self) -> Vec<Effect> {
        if self.typing.is_empty() {
            return self.show();
        }
        let words: Vec<&str> = self.rolls.iter().flat_map(Rolls::words).collect();
        let found = compare(self.typing.expose(), &words);
        if found == Found::All {
            self.typing.clear();
            self.phase = Phase::Told;
            return vec![
                decided(Verdict::Safe),
                Effect::Turn,
                speeches::child(Text::new("You typed the dice words again.")),
            ];
        }
        self.phase = Phase::Missed { found };
        vec![
            Effect::Turn,
            speeches::child(wording::there(found, words.len())),
        ]
    }

    fn show(&mut self) -> Vec<Effect> {
        self.phase = Phase::Shown;
        let note = Text::new("You have the words shown.");
        vec![Effect::Turn, speeches::child(note)]
    }

    fn decide_what_now(&mut self, id: &Id) -> Vec<Effect> {
        if *id == SHOW {
            return self.show();
        }
        if *id == LEAVE_IT {
            self.typing.clear();
            return vec![decided(Verdict::Risky), Effect::Finish { then: None }];
        }
        if *id == AFRESH {
            self.typing.clear();
        } else if *id != MEND {
            return Vec::new();
        }
        self.phase = Phase::Typing;
        vec![Effect::Turn]
    }

    fn win(&mut self, speech: usize, context: &Context<'_>) -> Vec<Effect> {
        let effects = speeches::follow(&self.rules.won, speech, context);
        self.phase = Phase::Won { speech };
        effects
    }

    pub(super) fn stage(&self, context: &Context<'_>) -> Stage {
        let mut stage = match self.phase {
            Phase::First => self.shown(wording::look_well()),
            Phase::Shown => self.shown(wording::here_it_is()),
            Phase::Typing => self.typed(context),
            Phase::Missed { found } => self.missed(found, context),
            Phase::Told => {
                let mut stage = Context::scene();
                stage.ask = self.caption();
                let face = told::face(self.rules.by.as_deref(), Verdict::Safe, context);
                stage.feedback = Some(wording::recalled(face));
                stage.paragraphs.push(dice_wording::reminder());
                stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
                stage
            }
            Phase::Won { speech } => {
                return speeches::stage(&self.rules.won, speech, context);
            }
        };
        stage.picture = self.rolls.as_ref().map(villager);
        stage
    }

    /// The words, to look at.
    fn shown(&self, why: Text) -> Stage {
        let mut stage = Context::scene();
        stage.paragraphs = vec![
            crate::stage::Paragraph::Plain(why),
            dice_wording::reminder(),
        ];
        stage.ask = self.caption();
        stage
            .keys
            .push(KeyHint::new(Action::Go, Text::new("hide them")));
        stage
    }

    fn caption(&self) -> Option<Text> {
        let phrase = dice_wording::quoted(self.rolls.as_ref()?);
        Some(wording::caption(phrase, &self.rules.account))
    }

    fn typed(&self, context: &Context<'_>) -> Stage {
        let mut stage = context.asked(self.asker());
        let label =
            Text::new("The dice words for {account}").with("account", self.rules.account.clone());
        let mut field = self.typing.field(label, true);
        field.reminder = wording::REMINDER;
        stage.body = Body::Field(field);
        // An empty line is handed in to have the words shown.
        let submit = if self.typing.is_empty() {
            Text::new("show me the words")
        } else {
            Text::new("try it")
        };
        stage.keys = vec![
            KeyHint::new(Action::Submit, submit),
            self.typing.veil_hint(),
        ];
        stage
    }

    fn missed(&self, found: Found, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        let of = self.rolls.iter().flat_map(Rolls::words).count();
        let face = told::face(self.rules.by.as_deref(), Verdict::Risky, context);
        stage.feedback = Some(wording::missed(found, of, face));
        stage.body = Body::Menu(Menu::new(vec![
            Item::new(MEND, Text::new("Change it a little")),
            Item::new(AFRESH, Text::new("Type it afresh")),
            Item::new(SHOW, Text::new("Show me the words")),
            Item::new(LEAVE_IT, Text::new("Go on without it")),
        ]));
        stage
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
            Phase::Typing | Phase::Missed { .. } => &self.rules.hints,
            Phase::First | Phase::Shown | Phase::Told | Phase::Won { .. } => &[],
        }
    }

    pub(super) fn auntie(&self) -> Option<&Text> {
        self.rules.auntie.as_ref()
    }

    pub(super) fn forget_typed(&mut self) {
        self.typing.clear();
    }
}

/// Remembering or not counts for no figure.
fn decided(verdict: Verdict) -> Effect {
    Effect::Decide(Decision {
        item: String::new(),
        verdict,
        risk: false,
        refusal: false,
    })
}

#[cfg(test)]
mod tests;
