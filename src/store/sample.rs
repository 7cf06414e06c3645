//! Keepers for the tests of this room.

use super::file::ron;
use crate::game::{KeeperName, Progress, Settings};

pub(super) fn name(name: &str) -> KeeperName {
    KeeperName::parse(name).unwrap()
}

/// A keeper who has not played yet.
pub(super) fn new(keeper: &str) -> Progress {
    Progress::new(name(keeper), None, 7, Settings::default())
}

/// A keeper who has finished one level.
pub(super) fn with_stars(keeper: &str, level: &str, stars: u8) -> Progress {
    ron()
        .from_str(&format!(
            r#"(
            format: 1,
            name: "{keeper}",
            seed: 7,
            levels: {{ "{level}": (
                stars: {stars},
                times: 1,
                first: "2026-05-01",
                last: "2026-05-02",
                missed: (n: 1, of: 5),
                refused: (n: 0, of: 5),
            ) }},
        )"#
        ))
        .unwrap()
}

/// A keeper of whom everything is kept that can be.
pub(super) fn full(keeper: &str) -> Progress {
    let mut progress = with_stars(keeper, "passwords/03-noticeboard", 3);
    progress.oops.insert("passwords/03-noticeboard#jam".into());
    progress.phrases = ron()
        .from_str(r#"{ "pip-locker": [3, 14, 159, 1295] }"#)
        .unwrap();
    progress.settings.fewer_words = true;
    progress.daily = Some(jiff::civil::date(2026, 5, 2));
    progress.resume = Some(
        ron()
            .from_str(
                r#"(
                level: "photos/01-fair",
                hash: 18446744073709551615,
                checkpoint: (
                    spot: (scene: "look-again", step: 2, calls: [("start", 4)]),
                    walked: 6,
                    first: { "start/1": (verdict: Risky, risk: true, refusal: false) },
                    last: { "start/1": (verdict: Safe, risk: true, refusal: false) },
                    explained: true,
                ),
            )"#,
            )
            .unwrap(),
    );
    progress
}

/// The stars of a level by its name.
pub(super) fn stars(progress: &Progress, level: &str) -> u8 {
    let found = progress.levels.iter().find(|(id, _)| id.as_str() == level);
    found.map_or(0, |(_, record)| record.stars)
}
