//! What a game begins with, is told, and asks for.

use std::sync::Arc;

use jiff::civil::Date;

use crate::content::{Course, LevelId};
use crate::game::{Progress, Settings};
use crate::password::{Secret, Strength};
use crate::stage::Action;
use crate::words::Text;

/// What a game begins with.
pub struct Setup {
    /// The course to play.
    pub course: Arc<Course>,
    /// The local date.
    pub today: Date,
    /// What new keepers' chance begins from.
    pub dice: u64,
    /// Everybody who has played here.
    pub keepers: Vec<Progress>,
    /// Settings until somebody has settings of their own.
    pub settings: Settings,
    /// Whether nothing is to be kept.
    pub guest: bool,
    /// Something that must be said at once.
    pub notice: Option<Text>,
    /// Where to begin.
    pub start: Start,
}

/// Where a game begins.
#[derive(Debug, Clone)]
pub enum Start {
    /// At the title.
    Title,
    /// On the map, with this keeper.
    Village(Box<Progress>),
    /// In a level, with this keeper.
    Level(Box<Progress>, LevelId),
    /// At a lesson on one chapter, by its id, with this keeper.
    Lesson(Box<Progress>, String),
}

/// What a game is told.
#[derive(Debug, Clone)]
pub enum Input {
    /// The child does something.
    Act(Action),
    /// A password was judged.
    Scored {
        /// Which request this answers.
        ticket: u64,
        /// The judgement.
        strength: Strength,
    },
    /// A save has succeeded; this is what is kept now, another game's doings included.
    Saved(Box<Progress>),
    /// A save has failed, for this reason.
    NotSaved(Text),
}

/// What a game asks its host for.
#[derive(Clone)]
pub enum Effect {
    /// Keep this.
    Save(Box<Progress>),
    /// Judge a password and answer with the ticket.
    Score {
        /// Comes back with the judgement.
        ticket: u64,
        /// What was typed.
        secret: Secret,
        /// The character's facts.
        known: Vec<String>,
    },
    /// Settings have changed.
    Apply(Settings),
    /// Go on in plain mode.
    Plain,
    /// Leave.
    Quit,
}
