//! What is on stage while a password is made up and tried. Changes nothing.

use super::super::context::Asker;
use super::super::show::{self, Pick};
use super::super::wording::{full, nothing_typed};
use super::super::{Context, say, speeches};
use super::twin::Twin;
use super::{AFRESH, LEAVE_IT, MEND, Phase, State, WHAT_IF, goals, wording};
use crate::content::Mood;
use crate::password::Strength;
use crate::stage::{Action, Body, Feedback, Item, KeyHint, Menu, Stage, Tone};
use crate::words::Text;

impl State {
    pub(in crate::activity) fn stage(&self, context: &Context<'_>) -> Stage {
        match &self.phase {
            Phase::Typing { nudged } => {
                let mut stage = self.field_stage(context, true);
                if *nudged {
                    stage.feedback = Some(nothing_typed());
                } else if self.typing.is_full() {
                    stage.feedback = Some(full());
                }
                stage.keys = vec![
                    KeyHint::new(Action::Submit, Text::new("let Guessatron try")),
                    self.typing.veil_hint(),
                ];
                stage
            }
            Phase::Waiting => {
                let mut stage = self.field_stage(context, false);
                stage.ask = Some(Text::new("Guessatron warms up …"));
                stage.keys = vec![self.typing.veil_hint()];
                stage
            }
            Phase::Shown { strength } => self.shown(strength, context),
            Phase::WhatNow => self.what_now(context),
            Phase::Adding => self.adding(context),
            Phase::Weighing(trial) => self.weighing(trial),
            Phase::Weighed { trial, strength } => self.compared(trial, strength, context),
            Phase::Won { speech } => speeches::stage(&self.rules.won, *speech, context),
            Phase::Left { speech } => speeches::stage(&self.rules.left, *speech, context),
        }
    }

    fn what_now(&self, context: &Context<'_>) -> Stage {
        let mut stage = Context::scene();
        let ask = Text::new("What now?");
        match &self.rules.by {
            Some(by) => stage.speech = Some(context.speech(by, Mood::Thinking, &ask)),
            None => stage.ask = Some(ask),
        }
        let mut items = Vec::new();
        if !self.is_twin(context) {
            let mend = Text::new("Change this one a little");
            items.push(Item::new(MEND, mend));
        }
        items.push(Item::new(AFRESH, Text::new("Make up a fresh one")));
        if self.can_add(context) {
            items.push(Item::new(WHAT_IF, Text::new("What if I add …")));
        }
        items.push(Item::new(LEAVE_IT, Text::new("Leave it like this for now")));
        stage.body = Body::Menu(Menu::new(items));
        stage
    }

    fn field_stage(&self, context: &Context<'_>, editable: bool) -> Stage {
        let mut stage = context.asked(self.asker());
        let label =
            Text::new("A new password for {account}").with("account", self.rules.account.clone());
        let mut field = self.typing.field(label, editable);
        let fresh = self.typing.fresh_strength();
        let entry = fresh.map(|strength| self.entry(strength, context));
        let twin = entry.and_then(|entry| Twin::of(&self.rules, entry));
        if let (Some(twin), Some(_)) = (twin, &field.meter) {
            field.meter = Some(twin.meter());
            field.pieces = twin.piece(&field.pieces);
        }
        field.goals = goals::shown(&self.rules.goals, &self.rules.account, entry);
        stage.body = Body::Field(field);
        stage
    }

    fn shown(&self, strength: &Strength, context: &Context<'_>) -> Stage {
        let mut stage = self.field_stage(context, false);
        stage.speech = None;
        let entry = self.entry(strength, context);
        let twin = Twin::of(&self.rules, entry);
        if let Body::Field(field) = &mut stage.body {
            match twin {
                Some(_) => show::light_all_up(&mut field.pieces),
                None => show::light_up(&mut field.pieces, strength),
            }
            // The feedback says it all.
            field.meter = None;
        }
        let reveal = self.reveal(strength, context);
        let met = goals::all_met(&self.rules.goals, entry);
        stage.feedback = Some(Feedback {
            tone: if met { Tone::Good } else { Tone::NotYet },
            title: wording::outcome(strength, met, twin),
            because: twin.map_or_else(|| wording::because(strength, met), Twin::because),
            face: reveal.beats.last().map(|beat| beat.portrait.clone()),
            oops: None,
        });
        stage.reveal = Some(reveal);
        let on = if met {
            say::GO_ON
        } else {
            Text::new("choose what to do")
        };
        stage.keys = vec![KeyHint::new(Action::Go, on), self.typing.veil_hint()];
        stage
    }

    pub(super) fn pick(&self, context: &Context<'_>) -> Pick {
        Pick {
            chance: context.chance,
            round: self.shows,
        }
    }

    pub(super) fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: None,
        }
    }
}
