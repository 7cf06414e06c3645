//! First and final answers, and what follows from them: stars and the two figures.

use super::{Moment, Session};
use crate::activity::Decision;
use crate::content::{LevelId, Verdict};
use crate::game::{Answered, Figure};

/// How a level went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The level.
    pub level: LevelId,
    /// 1: finished. 2: and all final answers are well judged and no step was skipped. 3: and no hint that explains was
    /// opened.
    pub stars: u8,
    /// Whether any first answer was not well judged. With two stars it has been mended since.
    pub slipped: bool,
    /// First answers that missed a danger.
    pub missed: Figure,
    /// First answers that refused something harmless.
    pub refused: Figure,
    /// Whether a step was skipped. Then one star it is, and nothing new is learnt.
    pub skipped: bool,
    /// Cards of the album won in this play, by id.
    pub oops: Vec<String>,
}

impl Session {
    /// Takes a decision into the ledger; `before` is where a rewind leads. Of several decisions that
    /// are taken at once only the first has it.
    pub(super) fn decide(&mut self, before: Option<Moment>, decision: &Decision) {
        let spot = &self.now.spot;
        let id = format!("{} › {} › {}", spot.scene, spot.step + 1, decision.item);
        let answered = Answered {
            verdict: decision.verdict,
            risk: decision.risk,
            refusal: decision.refusal,
        };
        self.timeline.extend(before);
        self.first.entry(id.clone()).or_insert(answered);
        self.now.last.insert(id, answered);
    }

    /// How the level went so far.
    pub fn outcome(&self) -> Outcome {
        let right = self
            .now
            .last
            .values()
            .all(|answered| answered.verdict.is_good());
        Outcome {
            level: self.level.id().clone(),
            stars: match (right && self.now.skipped.is_empty(), self.explained) {
                (true, false) => 3,
                (true, true) => 2,
                (false, _) => 1,
            },
            slipped: self
                .first
                .values()
                .any(|answered| !answered.verdict.is_good()),
            missed: self.figure(Verdict::Risky, |answered| answered.risk),
            refused: self.figure(Verdict::TooCareful, |answered| answered.refusal),
            skipped: !self.now.skipped.is_empty(),
            oops: self.oops.iter().cloned().collect(),
        }
    }

    /// How many first answers had this fault, of those that could have had it.
    fn figure(&self, fault: Verdict, could: impl Fn(&Answered) -> bool) -> Figure {
        let mut figure = Figure::default();
        for answered in self.first.values().filter(|answered| could(answered)) {
            figure.of += 1;
            figure.n += u32::from(answered.verdict == fault);
        }
        figure
    }
}
