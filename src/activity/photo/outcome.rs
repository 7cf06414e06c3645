//! The core of `Photo`: what comes of showing it to somebody, with some tools on.

use std::collections::BTreeSet;

use super::Switches;
use crate::content::{Audience, ClueSource, Photo, PhotoClue, PhotoTool, Tells, Verdict};

/// What comes of showing a photo to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<'r> {
    /// The facts that they learn, each with the first clue that tells it, in the order of the
    /// clues.
    pub leaks: Vec<Leak<'r>>,
    /// The pieces of the jigsaw that they get to see and did not know.
    pub pieces: Vec<&'r str>,
    /// Whether with those all pieces are out, so that somebody can put them together.
    pub joined: bool,
    /// The places of the subject that are not to be seen any more.
    pub lost: Vec<&'r str>,
    /// Whether it does not do what was wanted, whatever is to be seen.
    pub narrow: bool,
}

/// A fact that somebody learns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leak<'r> {
    /// The key of the fact.
    pub fact: &'r str,
    /// The clue that tells it.
    pub clue: &'r PhotoClue,
}

impl Outcome<'_> {
    /// How well judged that was: whatever leaks is worse than whatever is lost.
    pub const fn verdict(&self) -> Verdict {
        if !self.leaks.is_empty() || self.joined {
            Verdict::Risky
        } else if self.narrow || !self.lost.is_empty() {
            Verdict::TooCareful
        } else {
            Verdict::Safe
        }
    }
}

/// What comes of showing the photo to an audience. `kept_back` are those pieces of the level's
/// jigsaw that nobody was given before.
pub fn outcome<'r>(
    rules: &'r Photo,
    switches: &Switches,
    audience: &Audience,
    kept_back: &BTreeSet<String>,
) -> Outcome<'r> {
    let mut leaks: Vec<Leak<'r>> = Vec::new();
    let mut pieces = Vec::new();
    let told = rules.clues.iter().filter(|clue| {
        // Who is shown it only for nothing to happen learns nothing that was not known.
        !audience.narrow
            && !is_ended(rules, switches, clue)
            && !audience.knows.iter().any(|known| known == clue.tells.key())
    });
    for clue in told {
        match &clue.tells {
            Tells::Fact(fact) => {
                if !leaks.iter().any(|leak| leak.fact == fact) {
                    leaks.push(Leak { fact, clue });
                }
            }
            Tells::Piece(piece) => {
                if !pieces.contains(&piece.as_str()) {
                    pieces.push(piece.as_str());
                }
            }
        }
    }
    let is_given = |piece: &String| pieces.contains(&piece.as_str());
    let subject = rules.subject.keys().map(String::as_str);
    Outcome {
        joined: !kept_back.is_empty() && kept_back.iter().all(is_given),
        leaks,
        pieces,
        lost: subject
            .filter(|place| covered(rules, switches, place).is_some())
            .collect(),
        narrow: audience.narrow,
    }
}

/// Whether nobody can learn anything from a clue any more.
pub fn is_ended(rules: &Photo, switches: &Switches, clue: &PhotoClue) -> bool {
    let mut tools = switches.tools(rules);
    match &clue.source {
        ClueSource::Place { place, say: _ } => covered(rules, switches, place).is_some(),
        ClueSource::Note(_) => tools.any(|tool| matches!(tool, PhotoTool::Scrub)),
        ClueSource::Moment(_) => tools.any(|tool| matches!(tool, PhotoTool::Wait { .. })),
        ClueSource::Caption => tools.any(|tool| matches!(tool, PhotoTool::Reword { .. })),
    }
}

/// Why a place is not to be seen any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Covered {
    /// It lies outside the part that is kept.
    Cut,
    /// Something else is there instead.
    Swapped,
    /// It is blurred.
    Blurred,
}

/// Why a place is not to be seen any more, if it isn't; of several reasons the plainest.
pub fn covered(rules: &Photo, switches: &Switches, place: &str) -> Option<Covered> {
    let why = |tool: &PhotoTool| match tool {
        PhotoTool::Crop { cuts, .. } if cuts.iter().any(|cut| cut == place) => Some(Covered::Cut),
        PhotoTool::Swap { place: of, .. } if of == place => Some(Covered::Swapped),
        PhotoTool::Blur { place: of, .. } if of == place => Some(Covered::Blurred),
        PhotoTool::Crop { .. }
        | PhotoTool::Swap { .. }
        | PhotoTool::Blur { .. }
        | PhotoTool::Wait { .. }
        | PhotoTool::Scrub
        | PhotoTool::Reword { .. } => None,
    };
    let found: Vec<Covered> = switches.tools(rules).filter_map(why).collect();
    [Covered::Cut, Covered::Swapped, Covered::Blurred]
        .into_iter()
        .find(|reason| found.contains(reason))
}
