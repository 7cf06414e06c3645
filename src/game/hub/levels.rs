//! Starting, playing and finishing a level.

use std::sync::Arc;

use super::{Effect, Game};
use crate::activity;
use crate::content::LevelId;
use crate::game::screens::Screen;
use crate::game::{Outcome, Record, Resume, Session, SessionEffect};
use crate::password::Rolls;
use crate::words::Text;

impl Game {
    /// Starts a level, or goes on with it where it was left.
    pub(in crate::game) fn play(&mut self, id: &LevelId) -> Vec<Effect> {
        let Some(level) = self.course.level(id).cloned() else {
            return Vec::new();
        };
        let settings = self.settings();
        let chance = self.progress.as_ref().map_or((self.dice, 0), |progress| {
            (progress.seed, progress.times(id))
        });
        let phrases = self
            .progress
            .as_ref()
            .map(|progress| progress.phrases.clone())
            .unwrap_or_default();
        let course = Arc::clone(&self.course);
        let resume = self
            .progress
            .as_ref()
            .and_then(|progress| progress.resume.clone())
            .filter(|resume| resume.level == *id);
        let mut news = None;
        let session = match resume {
            Some(resume) if resume.hash == level.hash() => {
                Session::resume(course, level, chance, phrases, resume.checkpoint, settings)
            }
            changed => {
                news = changed.map(|_| {
                    Text::new("This level was made better since you left. It begins anew.")
                });
                Session::begin(course, level, chance, phrases, settings)
            }
        };
        let over = session.is_over().then(|| session.outcome());
        self.session = Some(session);
        let mut effects = self.open(Screen::Level);
        effects.extend(match over {
            Some(outcome) => self.finish(outcome),
            None => self.checkpoint(),
        });
        self.news = news;
        effects
    }

    /// Tells the level being played.
    pub(super) fn tell(&mut self, input: activity::Input) -> Vec<Effect> {
        let settings = self.settings();
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let effects = session.update(input, settings);
        self.relay(effects)
    }

    /// Asks once more for judgements that are still missing: whoever was asked has gone.
    #[must_use]
    pub fn ask_again(&mut self) -> Vec<Effect> {
        self.waited.clear();
        let effects = self.session.as_mut().map(Session::ask_again);
        self.relay(effects.unwrap_or_default())
    }

    /// Does what a session asks for, or hands it on.
    fn relay(&mut self, asked: Vec<SessionEffect>) -> Vec<Effect> {
        let mut effects = Vec::new();
        for effect in asked {
            match effect {
                SessionEffect::Turn => self.turn(),
                SessionEffect::Checkpoint => effects.extend(self.checkpoint()),
                SessionEffect::Oops(card) => self.collect(&card),
                SessionEffect::Score {
                    ticket,
                    secret,
                    known,
                } => {
                    self.ticket += 1;
                    self.waited.insert(self.ticket, ticket);
                    effects.push(Effect::Score {
                        ticket: self.ticket,
                        secret,
                        known,
                    });
                }
                SessionEffect::Rolled { phrase, rolls } => self.keep_phrase(phrase, rolls),
                SessionEffect::Ended(outcome) => effects.extend(self.finish(outcome)),
            }
        }
        effects
    }

    /// Notes where the level stands. What was asked about before is of no use here.
    pub(super) fn checkpoint(&mut self) -> Vec<Effect> {
        self.waited.clear();
        // What is built by the game begins anew, and takes no level's place.
        let session = self.session.as_ref();
        let session = session.filter(|session| !session.is_over() && self.is_of_course());
        if let (Some(session), Some(progress)) = (session, &mut self.progress) {
            progress.resume = Some(Resume {
                level: session.level().id().clone(),
                hash: session.level().hash(),
                checkpoint: session.checkpoint(),
            });
        }
        self.save()
    }

    /// Whether what is played is a level of the course, and not one that the game has built.
    fn is_of_course(&self) -> bool {
        self.session.as_ref().is_some_and(|session| {
            let known = self.course.level(session.level().id());
            known.is_some_and(|known| Arc::ptr_eq(known, session.level()))
        })
    }

    fn collect(&mut self, card: &str) {
        if let (Some(session), Some(progress)) = (&mut self.session, &mut self.progress) {
            let card = format!("{}#{card}", session.level().id());
            let is_new = progress.oops.insert(card);
            if !is_new {
                session.had_card();
            }
        }
    }

    fn keep_phrase(&mut self, phrase: String, rolls: Rolls) {
        if let Some(progress) = &mut self.progress {
            progress.phrases.insert(phrase, rolls);
        }
    }

    fn finish(&mut self, outcome: Outcome) -> Vec<Effect> {
        if !self.is_of_course() {
            return if self.is_at_bench() {
                self.back_to_bench()
            } else {
                self.finish_daily(&outcome)
            };
        }
        let record = Record {
            stars: outcome.stars,
            times: 1,
            first: self.today,
            last: self.today,
            missed: outcome.missed,
            refused: outcome.refused,
        };
        if let Some(progress) = &mut self.progress {
            progress.finish(outcome.level.clone(), record);
            progress.resume = None;
        }
        let mut effects = self.change(Screen::Result(outcome));
        effects.extend(self.save());
        effects
    }
}
