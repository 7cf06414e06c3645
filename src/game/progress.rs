//! All that is kept of a keeper. No typed text ever gets here, and no time of day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{KeeperName, Settings};
use crate::content::LevelId;
use crate::password::Phrases;

/// The format that this program writes. A file with a higher number is newer than we are.
pub const FORMAT: u32 = 1;

/// All that is kept of a keeper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Progress {
    /// The format of the file.
    pub format: u32,
    /// The nickname.
    pub name: KeeperName,
    /// The seat in a classroom, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<u16>,
    /// What all chance of this keeper begins from.
    pub seed: u64,
    /// What they have set.
    #[serde(default)]
    pub settings: Settings,
    /// How each level went that was finished.
    #[serde(default)]
    pub levels: BTreeMap<LevelId, Record>,
    /// Cards of the Oops album, as `level#card`.
    #[serde(default)]
    pub oops: BTreeSet<String>,
    /// Phrases rolled by dice, by the names that levels give them: numbers of words of the
    /// game's own list.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub phrases: Phrases,
    /// The day of the last daily puzzle that was solved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub daily: Option<Date>,
    /// The level that was left in the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resume: Option<Resume>,
}

/// How a level went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The most stars, 1 to 3.
    pub stars: u8,
    /// How often it was finished.
    pub times: u32,
    /// When it was first finished.
    pub first: Date,
    /// When it was last finished.
    pub last: Date,
    /// First answers that missed a danger, of the last time.
    pub missed: Figure,
    /// First answers that refused something harmless, of the last time.
    pub refused: Figure,
}

/// "n of m chances".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// How often.
    pub n: u32,
    /// Of how many chances.
    pub of: u32,
}

/// Where a level was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// The level.
    pub level: LevelId,
    /// The level's text at that time; another text begins anew.
    pub hash: u64,
    /// The step and what led there.
    pub checkpoint: super::Checkpoint,
}

impl Progress {
    /// A keeper who has not played yet.
    pub const fn new(name: KeeperName, seat: Option<u16>, seed: u64, settings: Settings) -> Self {
        Self {
            format: FORMAT,
            name,
            seat,
            seed,
            settings,
            levels: BTreeMap::new(),
            oops: BTreeSet::new(),
            phrases: Phrases::new(),
            daily: None,
            resume: None,
        }
    }

    /// Notes how a level went, once more.
    pub fn finish(&mut self, level: LevelId, mut record: Record) {
        let merged = match self.levels.remove(&level) {
            Some(before) => {
                record.times += before.times;
                before.merge(&record)
            }
            None => record,
        };
        self.levels.insert(level, merged);
    }

    /// How often a level was finished.
    pub fn times(&self, level: &LevelId) -> u32 {
        self.levels.get(level).map_or(0, |record| record.times)
    }

    /// Stars of a level; 0 if it was never finished.
    pub fn stars(&self, level: &LevelId) -> u8 {
        self.levels.get(level).map_or(0, |record| record.stars)
    }

    /// This game's view together with what another game has kept meanwhile: the most stars, the
    /// union of what was done; of settings, of a phrase rolled in both, and of the resume point,
    /// ours.
    #[must_use]
    pub fn merge(mut self, kept: &Self) -> Self {
        for (level, record) in &kept.levels {
            let merged = match self.levels.get(level) {
                Some(ours) => record.clone().merge(ours),
                None => record.clone(),
            };
            self.levels.insert(level.clone(), merged);
        }
        self.oops.extend(kept.oops.iter().cloned());
        for (phrase, rolls) in &kept.phrases {
            self.phrases
                .entry(phrase.clone())
                .or_insert_with(|| rolls.clone());
        }
        self.daily = self.daily.or(kept.daily);
        self
    }
}

impl Record {
    /// Two records of a level: the most stars, the earliest first day, and the figures of
    /// whichever was played last, `later` if on the same day.
    fn merge(self, later: &Self) -> Self {
        let newest = if later.last >= self.last {
            later
        } else {
            &self
        };
        Self {
            stars: self.stars.max(later.stars),
            times: self.times.max(later.times),
            first: self.first.min(later.first),
            last: newest.last,
            missed: newest.missed,
            refused: newest.refused,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn record(stars: u8, first: Date, last: Date, missed: u32) -> Record {
        Record {
            stars,
            times: 1,
            first,
            last,
            missed: Figure { n: missed, of: 5 },
            refused: Figure::default(),
        }
    }

    fn keeper() -> Progress {
        Progress::new(
            KeeperName::parse("Brave Pancake Otter").unwrap(),
            None,
            7,
            Settings::default(),
        )
    }

    #[test]
    fn merging_keeps_the_most_stars_and_everything_done() {
        let (a, b) = (LevelId::new("a"), LevelId::new("b"));
        let mut ours = keeper();
        ours.finish(a.clone(), record(1, date(2026, 5, 2), date(2026, 5, 4), 1));
        ours.oops.insert("a#jam".into());
        let mut kept = keeper();
        kept.finish(a.clone(), record(3, date(2026, 5, 1), date(2026, 5, 3), 2));
        kept.finish(b.clone(), record(2, date(2026, 5, 1), date(2026, 5, 1), 0));
        kept.oops.insert("b#tea".into());
        kept.daily = Some(date(2026, 5, 3));

        let merged = ours.merge(&kept);
        assert_eq!(
            merged.levels[&a],
            record(3, date(2026, 5, 1), date(2026, 5, 4), 1)
        );
        assert_eq!(merged.stars(&b), 2);
        assert_eq!(merged.daily, Some(date(2026, 5, 3)));
        assert_eq!(merged.oops.iter().collect::<Vec<_>>(), ["a#jam", "b#tea"]);
    }

    #[test]
    fn merging_keeps_every_phrase_and_of_one_rolled_twice_ours() {
        let rolls = |index| crate::password::Rolls::new(vec![index, 7]).unwrap();
        let mut ours = keeper();
        ours.phrases.insert("locker".into(), rolls(1));
        let mut kept = keeper();
        kept.phrases.insert("locker".into(), rolls(2));
        kept.phrases.insert("diary".into(), rolls(3));
        let merged = ours.merge(&kept);
        assert_eq!(
            merged.phrases,
            [
                ("diary".to_owned(), rolls(3)),
                ("locker".to_owned(), rolls(1))
            ]
            .into()
        );
    }

    #[test]
    fn playing_again_never_loses_a_star() {
        let level = LevelId::new("a");
        let mut keeper = keeper();
        keeper.finish(
            level.clone(),
            record(3, date(2026, 5, 1), date(2026, 5, 1), 0),
        );
        keeper.finish(
            level.clone(),
            record(1, date(2026, 5, 9), date(2026, 5, 9), 4),
        );
        let expected = Record {
            times: 2,
            ..record(3, date(2026, 5, 1), date(2026, 5, 9), 4)
        };
        assert_eq!(keeper.levels[&level], expected);
        assert_eq!(keeper.times(&level), 2);
    }

    #[test]
    fn a_level_never_finished_has_no_stars() {
        assert_eq!(keeper().stars(&LevelId::new("nowhere")), 0);
    }
}
