//! Reads levels and the course strictly, keeps positions, and says all that is wrong.
//!
//! A [`Level`] or [`Course`] can only come from here, so whoever holds one knows that every jump
//! leads somewhere and every id is known.
//!
//! A text becomes an outline (what stands where), and the `reader` turns the outline into checked
//! types; `mistakes` holds the words for all that can be wrong.

mod ahead;
mod built;
mod chat;
mod copies;
mod course;
mod daily;
mod embed;
mod fingerprint;
mod folder;
mod guess;
mod helplines;
mod jigsaw;
mod lab;
mod leak;
mod level;
mod matching;
mod mistakes;
mod order;
mod outline;
mod panel;
mod photo;
mod problem;
mod profile;
mod race;
mod reader;
mod rolled;
mod spot;
mod steps;

pub use built::Solo;
pub use chat::{
    Change, Chat, ChatTool, Condition, Flag, Go, Judged, Message, Moment, Onward, Reply, Room,
    ToolUse,
};
pub use copies::{Copies, Keeps, Receiver, TakeDown};
pub use course::{Chapter, Course, Objective, Person, Place};
pub use daily::{DailyPool, Owner, PoolClue, TrickKind, daily_pool};
pub use embed::{built_in, embedded};
pub use fingerprint::fingerprint;
pub use folder::{file, folder};
pub use guess::{Clue, Combination, Guess, GuessCard, TrickCard};
pub use helplines::{Helpline, helplines, helplines_checked};
pub use jigsaw::{Jigsaw, JigsawPiece};
pub use lab::{Lab, LabLock, lab};
pub use leak::Leak;
pub use level::{GrownUps, Level, LevelId, OopsCard, Scene};
pub use matching::{Match, Pair};
pub use mistakes::nearest;
pub use order::{Order, OrderCard, OrderRule};
pub use panel::{Panel, Setting, Spills, Switch, Wish};
pub use photo::{Audience, ClueSource, Photo, PhotoClue, PhotoTool, Tells, View};
pub use problem::{Code, Position, Problem};
pub use profile::{Profile, ProfileFact, ProfileLine};
pub use race::{Lock, Race};
pub use reader::{Reading, SourceFile, read, read_course, read_level};
pub use rolled::{Dice, Recall};
pub use spot::{Spot, Thing};
pub use steps::{
    Answer, Bin, Card, Choice, Choose, Ending, Forge, Goal, Mood, Say, Slot, Sort, Step, Teach,
    Verdict,
};
