//! A level, as a checked type.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Jigsaw, Position, Step};
use crate::words::Text;

/// Names a level by its file: `passwords/03-noticeboard`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LevelId(String);

impl LevelId {
    /// Wraps a name. Whether there is such a level is another question.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LevelId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A level. Only this room makes one, after checking that every jump and id is known.
#[derive(Debug, Clone)]
pub struct Level {
    pub(super) id: LevelId,
    /// Of the file's text: another text is another level to somebody who left in the middle.
    pub(super) hash: u64,
    pub(super) title: Text,
    pub(super) minutes: u8,
    pub(super) ages: (u8, u8),
    pub(super) objectives: Vec<String>,
    pub(super) scenes: BTreeMap<String, Scene>,
    pub(super) oops: BTreeMap<String, OopsCard>,
    pub(super) words: BTreeMap<String, Text>,
    pub(super) jigsaw: Option<Jigsaw>,
    pub(super) grown_ups: GrownUps,
    /// Where in the file each path ("start › step 3 › option 2 › because") begins.
    pub(super) positions: BTreeMap<String, Position>,
}

/// A run of steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// A funny disaster to collect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OopsCard {
    /// What it is called.
    pub title: Text,
    /// What happened, and its clue.
    pub text: Text,
    /// Whether the album shows a question mark until it is found.
    pub secret: bool,
}

/// What a level gives to the grown-ups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrownUps {
    /// Questions to talk about; the first one is shown at the end of the level.
    pub talk: Vec<Text>,
    /// What to listen for in the answers.
    pub listen_for: Vec<Text>,
    /// What an adult should know.
    pub note: Text,
}

impl Level {
    /// The scene that a level begins with.
    pub const START: &'static str = "start";

    /// Its name.
    pub const fn id(&self) -> &LevelId {
        &self.id
    }

    /// Changes with the file's text.
    pub const fn hash(&self) -> u64 {
        self.hash
    }

    /// What it is called.
    pub const fn title(&self) -> &Text {
        &self.title
    }

    /// How long it takes, about.
    pub const fn minutes(&self) -> u8 {
        self.minutes
    }

    /// For whom, in years: from, to.
    pub const fn ages(&self) -> (u8, u8) {
        self.ages
    }

    /// Ids of the objectives it teaches, as in the course.
    pub fn objectives(&self) -> &[String] {
        &self.objectives
    }

    /// A scene by its name.
    pub fn scene(&self, name: &str) -> Option<&Scene> {
        self.scenes.get(name)
    }

    /// All scenes by name.
    pub const fn scenes(&self) -> &BTreeMap<String, Scene> {
        &self.scenes
    }

    /// A step by scene and place in it, from 0.
    pub fn step(&self, scene: &str, index: usize) -> Option<&Step> {
        self.scenes.get(scene)?.steps.get(index)
    }

    /// Its cards of the Oops album, by id.
    pub const fn oops(&self) -> &BTreeMap<String, OopsCard> {
        &self.oops
    }

    /// Its hard words and what they mean.
    pub const fn words(&self) -> &BTreeMap<String, Text> {
        &self.words
    }

    /// What its photos tell together, if they tell something.
    pub const fn jigsaw(&self) -> Option<&Jigsaw> {
        self.jigsaw.as_ref()
    }

    /// What it gives to the grown-ups.
    pub const fn grown_ups(&self) -> &GrownUps {
        &self.grown_ups
    }

    /// Where in the file something stands, by its path; the nearest part of the path that is
    /// known, the beginning of the file if none is.
    pub fn position(&self, path: &str) -> Position {
        let mut path = path;
        loop {
            if let Some(position) = self.positions.get(path) {
                return *position;
            }
            match path.rsplit_once(" › ") {
                Some((parent, _)) => path = parent,
                None => return Position::BEGINNING,
            }
        }
    }
}

#[cfg(test)]
impl Level {
    /// A level of these scenes, whose hash changes with them. It has two cards ("jam" and the
    /// secret "moss"), a hard word, one objective and something to talk about.
    pub(crate) fn sample(id: &str, scenes: Vec<(&str, Vec<Step>)>) -> Self {
        let text = |words: &str| Text::from_data(words);
        let card = |title: &str, secret| OopsCard {
            title: text(title),
            text: text("It stuck."),
            secret,
        };
        Self {
            id: LevelId::new(id),
            hash: super::fingerprint(&format!("{scenes:?}")),
            title: text(&format!("Level {id}")),
            minutes: 4,
            ages: (7, 12),
            objectives: vec!["can".into()],
            scenes: scenes
                .into_iter()
                .map(|(name, steps)| (name.to_owned(), Scene { steps }))
                .collect(),
            oops: [
                ("jam".to_owned(), card("The jam", false)),
                ("moss".to_owned(), card("The moss", true)),
            ]
            .into(),
            words: [("firm".to_owned(), text("people who sell things"))].into(),
            jigsaw: None,
            grown_ups: GrownUps {
                talk: vec![text("What would you do?"), text("And then?")],
                listen_for: Vec::new(),
                note: text("Nothing."),
            },
            positions: BTreeMap::new(),
        }
    }

    /// The same with another hard word.
    pub(crate) fn with_word(mut self, word: &str, meaning: &str) -> Self {
        let meaning = Text::from_data(meaning);
        self.words.insert(word.to_owned(), meaning);
        self
    }

    /// The same with a jigsaw.
    pub(crate) fn with_jigsaw(mut self, jigsaw: Jigsaw) -> Self {
        self.jigsaw = Some(jigsaw);
        self
    }

    /// The same without anything that a level need not have.
    pub(crate) fn bare(mut self) -> Self {
        self.objectives.clear();
        self.oops.clear();
        self.words.clear();
        self.grown_ups.talk.clear();
        self
    }
}
