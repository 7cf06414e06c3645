//! A level being played: a timeline that can be rewound, and a ledger of first answers that can't.

mod chrome;
mod effect;
mod flow;
mod ledger;
mod made;
mod pieces;
mod skip;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use self::effect::Effect;
use self::effect::passed_on;
pub use self::ledger::Outcome;
use self::made::Place;

use super::{Answers, Checkpoint, Settings, Spot};
use crate::activity::chat::Talk;
use crate::activity::{self, Line, Pieces, State};
use crate::content::{Course, Level};
use crate::password::{Made, Phrases};
use crate::stage::{Action, Stage};
use crate::words::Text;

/// A level being played.
pub struct Session {
    course: Arc<Course>,
    level: Arc<Level>,
    /// The keeper's seed.
    seed: u64,
    /// How often the level was finished before.
    attempt: u32,
    now: Moment,
    /// What a rewind goes back to, the latest last.
    timeline: Vec<Moment>,
    /// First answers; a rewind changes none.
    first: Answers,
    /// Whether a hint that explains was opened.
    explained: bool,
    transcript: Vec<Line>,
    /// The phrases that this keeper has rolled, this play's included.
    phrases: Arc<Phrases>,
    /// Cards won in this play; one that is met again is won no second time.
    oops: BTreeSet<String>,
}

/// A small copy of the state that a rewind restores.
#[derive(Clone)]
struct Moment {
    spot: Spot,
    /// Steps left behind.
    walked: usize,
    /// The step being played; `None` once the level has ended.
    state: Option<State>,
    /// Answers of the story as it stands.
    last: Answers,
    /// Steps that were skipped and not played since.
    skipped: Arc<BTreeSet<String>>,
    /// Hints open now.
    hints: usize,
    /// Whether the grown-up was asked about this.
    asked: bool,
    /// Whether the hint, or what the grown-up says, is on stage.
    hint_shown: bool,
    /// The card of the album that the latest decision won.
    card: Option<String>,
    /// Pieces of the level's jigsaw that were found or told so far.
    pieces: Arc<Pieces>,
    /// Those that were out when the present step began.
    pieces_before: Arc<Pieces>,
    /// The passwords that were made in this play and that some step compares with.
    made: Arc<Made>,
    /// Where to come back to, if not to the beginning of the present step.
    held: Option<Arc<Place>>,
}

impl Session {
    /// Begins a level, with the keeper's seed and how often it was finished before.
    pub fn begin(
        course: Arc<Course>,
        level: Arc<Level>,
        (seed, attempt): (u64, u32),
        phrases: Phrases,
        settings: Settings,
    ) -> Self {
        let spot = Spot {
            scene: Level::START.into(),
            step: 0,
            calls: Vec::new(),
        };
        let checkpoint = Checkpoint {
            spot,
            walked: 0,
            first: Answers::new(),
            last: Answers::new(),
            pieces: Pieces::new(),
            skipped: BTreeSet::new(),
            explained: false,
        };
        Self::resume(
            course,
            level,
            (seed, attempt),
            phrases,
            checkpoint,
            settings,
        )
    }

    /// Goes on where a level was left. A spot that the level does not have ends it at once, so
    /// compare the level's hash before.
    pub fn resume(
        course: Arc<Course>,
        level: Arc<Level>,
        (seed, attempt): (u64, u32),
        phrases: Phrases,
        checkpoint: Checkpoint,
        settings: Settings,
    ) -> Self {
        let now = Moment {
            spot: checkpoint.spot,
            walked: checkpoint.walked,
            state: None,
            last: checkpoint.last,
            skipped: Arc::new(checkpoint.skipped),
            hints: 0,
            asked: false,
            hint_shown: false,
            card: None,
            pieces: Arc::new(checkpoint.pieces),
            pieces_before: Arc::default(),
            made: Arc::default(),
            held: None,
        };
        let mut session = Self {
            course,
            level,
            seed,
            attempt,
            now,
            timeline: Vec::new(),
            first: checkpoint.first,
            explained: checkpoint.explained,
            transcript: Vec::new(),
            phrases: Arc::new(phrases),
            oops: BTreeSet::new(),
        };
        session.settle(settings);
        session
    }

    /// The level.
    pub const fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// What is needed to go on another day. It stands at the beginning of the step; but as long
    /// as a step ahead compares with a password of this play, before the first of these.
    pub fn checkpoint(&self) -> Checkpoint {
        let now = self.now.place();
        let place = self.now.held.as_deref().unwrap_or(&now);
        Checkpoint {
            spot: place.spot.clone(),
            walked: place.walked,
            first: self.first.clone(),
            last: place.last.clone(),
            pieces: Pieces::clone(&place.pieces),
            skipped: BTreeSet::clone(&place.skipped),
            explained: self.explained,
        }
    }

    /// Where the story stands: its scene and the step in it, from 0.
    pub fn spot(&self) -> &Spot {
        &self.now.spot
    }

    /// The phrases that this keeper has rolled, this play's included.
    pub fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Where the talk stands that is being played; nothing in any other step.
    pub fn talk(&self) -> Option<Talk> {
        self.now.state.as_ref().and_then(State::talk)
    }

    /// All that was said and done, in order; rewinds are part of it.
    pub fn transcript(&self) -> &[Line] {
        &self.transcript
    }

    /// Whether the level has ended.
    pub const fn is_over(&self) -> bool {
        self.now.state.is_none()
    }

    /// The card that was won just now is no news to this keeper: this play did not win it.
    pub fn had_card(&mut self) {
        if let Some(card) = self.now.card.take() {
            self.oops.remove(&card);
        }
    }

    /// How often a rewind is possible.
    pub fn rewinds(&self) -> usize {
        self.timeline.len()
    }

    /// Does what the input asks for.
    #[must_use]
    pub fn update(&mut self, input: activity::Input, settings: Settings) -> Vec<Effect> {
        match input {
            activity::Input::Act(Action::Hint) => self.open_hint(),
            activity::Input::Act(Action::Ask) => self.ask(),
            activity::Input::Act(Action::Rewind) => self.rewind(),
            activity::Input::Act(Action::Skip) => self.skip(settings),
            input @ (activity::Input::Act(_) | activity::Input::Scored { .. }) => {
                self.play(input, settings)
            }
        }
    }

    fn play(&mut self, input: activity::Input, settings: Settings) -> Vec<Effect> {
        let mut before = Some(self.now.clone());
        let course = Arc::clone(&self.course);
        let phrases = Arc::clone(&self.phrases);
        let made = Arc::clone(&self.now.made);
        let pieces = Arc::clone(&self.now.pieces);
        let level = Arc::clone(&self.level);
        let around = (&*course, &*phrases, &*made, &*pieces);
        let context = self.context((&level, around), settings);
        let Some(state) = &mut self.now.state else {
            return Vec::new();
        };
        let mut effects = Vec::new();
        let is_put = matches!(
            input,
            activity::Input::Act(Action::Put { .. } | Action::Pick(_))
        );
        let led_to = state.update(input, &context);
        if is_put && !led_to.is_empty() {
            // A card that is put once more where it came back from is no decision.
            self.now.card = None;
        }
        for effect in led_to {
            match effect {
                activity::Effect::Turn => effects.push(Effect::Turn),
                activity::Effect::Decide(decision) => {
                    self.now.hints = 0;
                    self.now.asked = false;
                    self.now.hint_shown = false;
                    self.now.card = None;
                    self.decide(before.take(), &decision);
                }
                activity::Effect::Oops(card) => {
                    if self.oops.insert(card.clone()) {
                        self.now.card = Some(card.clone());
                        effects.push(Effect::Oops(card));
                    }
                }
                activity::Effect::Rolled { phrase, rolls } => {
                    Arc::make_mut(&mut self.phrases).insert(phrase.clone(), rolls.clone());
                    effects.push(Effect::Rolled { phrase, rolls });
                }
                activity::Effect::Made { account, secret } => self.keep_made(account, secret),
                activity::Effect::Piece { key } => self.keep_found(key),
                activity::Effect::Told { pieces } => self.keep_told(pieces),
                activity::Effect::Learnt { by } => self.keep_learnt(by),
                asked @ activity::Effect::Score { .. } => effects.extend(passed_on(asked)),
                activity::Effect::Note(line) => self.transcript.push(line),
                activity::Effect::Finish { then } => {
                    self.note_played();
                    effects.extend(self.finish_step(then, settings));
                }
            }
        }
        effects
    }

    fn open_hint(&mut self) -> Vec<Effect> {
        let hints = self.now.state.as_ref().map_or(&[][..], State::hints);
        let of = hints.len();
        if self.now.hints < of {
            let hint = hints.get(self.now.hints).cloned();
            self.now.hints += 1;
            self.now.asked = false;
            self.now.hint_shown = true;
            self.explained |= self.now.hints == of;
            self.transcript.extend(hint.map(|text| Line {
                by: Some(chrome::hint_title()),
                text,
            }));
        }
        Vec::new()
    }

    fn ask(&mut self) -> Vec<Effect> {
        let answer = self.now.state.as_ref().and_then(chrome::answer).cloned();
        self.now.asked = answer.is_some();
        self.now.hint_shown = answer.is_some();
        self.transcript.extend(answer.map(|text| Line {
            by: Some(chrome::grown_up()),
            text,
        }));
        Vec::new()
    }

    /// Takes a hint off the stage; false if there was none.
    #[must_use]
    pub fn close_hint(&mut self) -> bool {
        std::mem::take(&mut self.now.hint_shown)
    }

    fn rewind(&mut self) -> Vec<Effect> {
        let Some(before) = self.timeline.pop() else {
            return Vec::new();
        };
        self.now = before;
        self.transcript.push(Line {
            by: None,
            text: Text::new("You rewind."),
        });
        let asked = self.now.state.as_mut().and_then(State::rewound);
        [Effect::Turn, Effect::Checkpoint]
            .into_iter()
            .chain(asked.and_then(passed_on))
            .collect()
    }

    /// Asks once more for a judgement that is still missing.
    #[must_use]
    pub fn ask_again(&mut self) -> Vec<Effect> {
        let asked = self.now.state.as_mut().and_then(State::ask_again);
        asked.and_then(passed_on).into_iter().collect()
    }

    /// Describes what is on stage. The game numbers it.
    pub fn stage(&self, settings: Settings) -> Stage {
        let context = self.here(settings);
        let mut stage = self
            .now
            .state
            .as_ref()
            .map_or_else(activity::empty, |state| state.stage(&context));
        self.dress(&mut stage);
        stage
    }
}

#[cfg(test)]
mod tests;
