//! What is on stage: whom the picture may reach, the travel, the question when to take it down.

use super::spread::{copies, last_round};
use super::{Guessed, Phase, State, time_id, wording};
use crate::activity::context::Asker;
use crate::activity::joining::listed;
use crate::activity::told::Judged;
use crate::activity::{Context, say, speeches, told};
use crate::content::{Mood, TakeDown, Verdict};
use crate::stage::{
    Action, Body, Feedback, Held, Holder, Item, KeyHint, Mark, Menu, Picture, Reveal, Stage, Tone,
};
use crate::words::Text;

impl State {
    pub(in crate::activity) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Asking => {
                let mut stage = context.asked(self.asker());
                stage.holders = self.holders(&self.spread.untouched(), context);
                if self.rules.guess {
                    stage.body = Body::Menu(Guessed::menu());
                } else {
                    stage.keys.push(KeyHint::new(Action::Go, wording::SEND));
                }
                stage
            }
            Phase::Spread { guessed } => {
                let held = self.spread.held(self.seen());
                let told = self.how_many(guessed, context);
                self.shown(self.travel(context), &held, told, context)
            }
            Phase::Choosing => self.choosing(context),
            Phase::Told { time } => self.told_of(time, context),
            Phase::Done { speech } => speeches::stage(&self.rules.done, speech, context),
        }
    }

    /// A show, and what came of it.
    fn shown(
        &self,
        reveal: Reveal,
        held: &[Held],
        feedback: Feedback,
        context: &Context<'_>,
    ) -> Stage {
        let mut stage = Context::scene();
        stage.holders = self.holders(held, context);
        stage.reveal = Some(reveal);
        stage.feedback = Some(feedback);
        stage.keys.push(KeyHint::new(Action::Go, say::GO_ON));
        stage
    }

    fn choosing(&self, context: &Context<'_>) -> Stage {
        let Some(take_down) = &self.rules.take_down else {
            return Context::scene();
        };
        let mut stage = context.asked(Asker {
            ask: &take_down.ask,
            brief: None,
            picture: None,
            ..self.asker()
        });
        stage.holders = self.holders(&self.spread.held(self.seen()), context);
        let item = |(index, time): (usize, &Text)| {
            let mut item = Item::new(time_id(index), time.clone());
            if self.tried.contains(&index) {
                item.mark = Mark::NotYet;
            }
            item
        };
        let times = take_down.times.iter().enumerate();
        stage.body = Body::Menu(Menu::new(times.map(item).collect()));
        stage
    }

    fn told_of(&self, time: usize, context: &Context<'_>) -> Stage {
        let (Some(take_down), Some(reveal)) = (&self.rules.take_down, self.cut(time, context))
        else {
            return Context::scene();
        };
        let held = self
            .spread
            .taken_down(last_round(time), &take_down.keeps_after);
        let feedback = self.compared(take_down, time, context);
        let mut stage = self.shown(reveal, &held, feedback, context);
        if !self.verdict(time).is_good() {
            stage.keys = vec![KeyHint::new(Action::Go, wording::CHOOSE_AGAIN)];
        }
        stage.ask = take_down.times.get(time).map(told::chosen);
        stage
    }

    /// How many copies are left though the picture has gone, and how the guess did.
    pub(super) fn how_many(&self, guessed: Option<Guessed>, context: &Context<'_>) -> Feedback {
        let held = self.spread.held(self.seen());
        let number = copies(&held);
        let is_over = self.rules.take_down.is_none();
        let named = wording::named(is_over, listed(self.left(&held, context)));
        let remark = guessed.map(|guessed| guessed.remark(number));
        let because = match (named, remark) {
            (Some(named), remark) => wording::and_then(named, remark),
            (None, remark) => remark.unwrap_or_else(|| self.rules.vanish.clone()),
        };
        Feedback {
            tone: Tone::Neutral,
            title: if is_over {
                wording::copies_left(number)
            } else {
                wording::copies_so_far(number)
            },
            because,
            face: self.face(Mood::Surprised, context),
            oops: None,
        }
    }

    /// What early and late make of it, side by side, and why the choice was well judged or not.
    pub(super) fn compared(
        &self,
        rules: &TakeDown,
        time: usize,
        context: &Context<'_>,
    ) -> Feedback {
        let made = |time| copies(&self.spread.held(Some(last_round(time))));
        let stays = |time| {
            let held = self.spread.taken_down(last_round(time), &rules.keeps_after);
            copies(&held)
        };
        // The latest shows best what the earliest is good for.
        let other = if time == 0 {
            rules.times.len().saturating_sub(1)
        } else {
            time
        };
        let at = |time| Some(wording::at(rules.times.get(time)?, made(time), stays(time)));
        let verdict = self.verdict(time);
        let why = match verdict {
            Verdict::Safe => rules.because.clone(),
            Verdict::AlsoFine => wording::LUCK,
            Verdict::Risky | Verdict::TooCareful => rules.late.clone(),
        };
        let numbers = at(0).map(|early| wording::and_then(early, at(other)));
        let because = match numbers {
            Some(numbers) => wording::and_then(numbers, Some(why)),
            None => why,
        };
        let face = told::face(self.rules.by.as_deref(), verdict, context);
        told::feedback(Judged::Move, verdict, &because, Some(face))
    }

    fn holders(&self, held: &[Held], context: &Context<'_>) -> Vec<Holder> {
        let sources = self.spread.sources();
        let holder = |(who, held): (usize, &Held)| {
            let receiver = self.rules.people.get(who)?;
            let from = sources.get(who).copied().flatten();
            let from = if let Some(from) = from {
                self.name(from, context)
            } else {
                let sender = self.rules.sender();
                sender.map(|sender| wording::name(&context.name(sender)))
            };
            Some(Holder {
                name: context.name(&receiver.person),
                portrait: self.portrait(who, context)?,
                held: *held,
                thing: receiver.thing.clone(),
                from: from.filter(|_| *held != Held::NotYet),
            })
        };
        held.iter().enumerate().filter_map(holder).collect()
    }

    /// Those of whom it is said, by name.
    pub(super) fn names(&self, held: &[Held], of: Held, context: &Context<'_>) -> Vec<Text> {
        let all = held.iter().enumerate().filter(|(_, held)| **held == of);
        all.filter_map(|(who, _)| self.name(who, context)).collect()
    }

    /// Every copy there is, as it is called.
    pub(super) fn left(&self, held: &[Held], context: &Context<'_>) -> Vec<Text> {
        let kept = held
            .iter()
            .enumerate()
            .filter(|(_, held)| **held == Held::Kept);
        kept.filter_map(|(who, _)| {
            let thing = self.rules.people.get(who)?.thing.as_ref();
            Some(wording::copy(self.name(who, context)?, thing))
        })
        .collect()
    }

    /// What somebody is called inside a sentence.
    pub(super) fn name(&self, who: usize, context: &Context<'_>) -> Option<Text> {
        let receiver = self.rules.people.get(who)?;
        Some(wording::name(&context.name(&receiver.person)))
    }

    pub(super) fn portrait(&self, who: usize, context: &Context<'_>) -> Option<Picture> {
        let receiver = self.rules.people.get(who)?;
        Some(context.portrait_at_rest(&receiver.person))
    }

    fn face(&self, mood: Mood, context: &Context<'_>) -> Option<Picture> {
        let by = self.rules.by.as_deref()?;
        Some(context.portrait(by, mood))
    }

    pub(super) fn asker(&self) -> Asker<'_> {
        Asker {
            by: self.rules.by.as_deref(),
            mood: self.rules.mood,
            ask: &self.rules.ask,
            brief: self.rules.brief.as_ref(),
            picture: self.rules.picture.as_deref(),
        }
    }
}
