//! Whether all that is seen in a play fits the usual window without turning pages.

use std::collections::BTreeMap;

use super::findings::Findings;
use super::kinds::{DOES_NOT_FIT, HINT_DOES_NOT_FIT};
use super::players::Seen;
use crate::stage::{Body, Stage};
use crate::tui::{Depth, Face, Options, Overflow, ThemeName};
use crate::words::Catalog;

/// The size of the usual window, in cells.
const WINDOW: (u16, u16) = (80, 24);

const OPTIONS: Options = Options {
    depth: Depth::True,
    ascii: false,
    theme: ThemeName::Dusk,
    motion: false,
    catalog: Catalog::English,
};

/// Notes for each step the page that needs most room, and the page with a hint that does.
pub(super) fn look(findings: &mut Findings<'_>, seen: &[Seen]) {
    let mut worst: BTreeMap<(&str, bool), (Overflow, &Seen)> = BTreeMap::new();
    for page in seen.iter().filter(|page| !is_typed_under_hint(&page.stage)) {
        let Err(overflow) = fits(&page.stage) else {
            continue;
        };
        let key = (page.path.as_str(), page.stage.hint.is_some());
        let known = worst.get(&key);
        if known.is_none_or(|(other, _)| other.missing_rows < overflow.missing_rows) {
            worst.insert(key, (overflow, page));
        }
    }
    for ((path, with_hint), (overflow, page)) in worst {
        let rows = if overflow.missing_rows == 1 {
            "row"
        } else {
            "rows"
        };
        let form = if page.fewer_words {
            " with fewer words"
        } else {
            ""
        };
        let what = format!(
            "The page {}{form} needs {} {rows} more than there are at {} by {}.",
            name(&page.stage),
            overflow.missing_rows,
            overflow.columns,
            overflow.rows
        );
        let kind = if with_hint {
            &HINT_DOES_NOT_FIT
        } else {
            &DOES_NOT_FIT
        };
        findings.report(kind, path, what);
    }
}

/// A hint is read before something is typed. With the meter, all goals and a hint at once a page
/// turns, however short the texts are, so no level could mend it.
fn is_typed_under_hint(stage: &Stage) -> bool {
    let is_typed = match &stage.body {
        Body::Field(field) => !field.text.expose().is_empty(),
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => false,
    };
    is_typed && stage.hint.is_some()
}

/// Measures a page as a level makes it. A show is left out: its lines are the game's own, and a
/// face plays them one after the other.
fn fits(stage: &Stage) -> Result<(), Overflow> {
    let mut still = stage.clone();
    still.reveal = None;
    Face::fits(&still, WINDOW.0, WINDOW.1, OPTIONS)
}

/// Which page of the step it is.
fn name(stage: &Stage) -> &'static str {
    match (&stage.hint, &stage.feedback) {
        (Some(hint), _) if hint.number == 0 => "on which Auntie Bo answers",
        (Some(_), _) => "with a hint",
        (None, Some(_)) => "that tells how it went",
        (None, None) => "that is seen first",
    }
}
