//! What the rules of a step are told about the moment.

use std::collections::BTreeMap;

use rand::seq::SliceRandom as _;
use rand::{SeedableRng as _, rngs::ChaCha8Rng};

use super::{Line, Pieces};
use crate::content::{Jigsaw, Mood, Person, Say};
use crate::password::{Made, Phrases};
use crate::stage::{Layout, Picture, Speech, Stage};
use crate::words::Text;

/// What the rules of a step are told about the moment.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Everybody who can speak, by id.
    pub people: &'a BTreeMap<String, Person>,
    /// The phrases that this keeper has rolled, by name.
    pub phrases: &'a Phrases,
    /// The passwords that were made earlier in this play of the level.
    pub made: &'a Made,
    /// The pieces of the jigsaw that were found or told earlier in this play of the level.
    pub pieces: &'a Pieces,
    /// The level's jigsaw, if it has one.
    pub jigsaw: Option<&'a Jigsaw>,
    /// Whether the shorter forms of texts are shown.
    pub fewer_words: bool,
    /// Whether typed passwords begin hidden.
    pub veil: bool,
    /// What this step's chance begins from; the same after a rewind and a resume.
    pub chance: u64,
}

impl Context<'_> {
    /// An empty stage of a level; the session numbers it.
    pub(super) const fn scene() -> Stage {
        Stage::new(0, Layout::Scene)
    }

    /// The form of a text that is to be shown.
    pub(super) fn form<'t>(&self, full: &'t Text, brief: Option<&'t Text>) -> &'t Text {
        match brief {
            Some(brief) if self.fewer_words => brief,
            Some(_) | None => full,
        }
    }

    /// Somebody says something.
    pub(super) fn speech(&self, by: &str, mood: Mood, text: &Text) -> Speech {
        Speech {
            name: self.name(by),
            portrait: self.portrait(by, mood),
            text: text.clone(),
        }
    }

    /// Somebody's face.
    pub(super) fn portrait(&self, of: &str, mood: Mood) -> Picture {
        self.portrait_as(of, mood.id())
    }

    /// Somebody's face as it usually is.
    pub(super) fn portrait_at_rest(&self, of: &str) -> Picture {
        let portrait = self.people.get(of).map_or(of, |person| &person.portrait);
        Picture::new(portrait)
    }

    /// Somebody's picture in a state that only a show has.
    pub(super) fn portrait_as(&self, of: &str, state: &str) -> Picture {
        self.portrait_at_rest(of).in_mood(state)
    }

    /// A stage on which somebody says what the file says.
    pub(super) fn said(&self, say: &Say) -> Stage {
        let mut stage = Self::scene();
        let text = self.form(&say.text, say.brief.as_ref());
        stage.speech = Some(self.speech(&say.by, say.mood, text));
        stage.picture = say.picture.as_deref().map(picture);
        stage
    }

    /// A stage that asks something: somebody's words if there is somebody, else words alone.
    pub(super) fn asked(&self, asker: Asker<'_>) -> Stage {
        let mut stage = Self::scene();
        let text = self.form(asker.ask, asker.brief);
        match asker.by {
            Some(by) => stage.speech = Some(self.speech(by, asker.mood, text)),
            None => stage.ask = Some(text.clone()),
        }
        stage.picture = asker.picture.map(picture);
        stage
    }

    /// A question as a line of the transcript.
    pub(super) fn asked_line(&self, asker: Asker<'_>) -> Line {
        Line {
            by: asker.by.map(|by| self.name(by)),
            text: self.form(asker.ask, asker.brief).clone(),
        }
    }

    /// A speech as a line of the transcript.
    pub(super) fn said_line(&self, say: &Say) -> Line {
        Line {
            by: Some(self.name(&say.by)),
            text: self.form(&say.text, say.brief.as_ref()).clone(),
        }
    }

    /// The order in which `count` things are shown: as they are, or shuffled by the step's chance
    /// and `salt`, which tells several shuffles of a step apart.
    pub(super) fn order(&self, count: usize, keep: bool, salt: u64) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        if !keep {
            let mut chance = ChaCha8Rng::seed_from_u64(self.chance.wrapping_add(salt));
            order.shuffle(&mut chance);
        }
        order
    }

    pub(super) fn name(&self, by: &str) -> Text {
        self.people
            .get(by)
            .map_or_else(|| Text::verbatim(by), |person| person.name.clone())
    }
}

/// A drawing as a level names it: `locker`, or `locker/open` for one of its states.
pub(super) fn picture(named: &str) -> Picture {
    match named.split_once('/') {
        Some((name, state)) => Picture::new(name).in_mood(state),
        None => Picture::new(named),
    }
}

/// Who asks what.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asker<'a> {
    pub(super) by: Option<&'a str>,
    pub(super) mood: Mood,
    pub(super) ask: &'a Text,
    pub(super) brief: Option<&'a Text>,
    pub(super) picture: Option<&'a str>,
}

#[cfg(test)]
mod tests;
