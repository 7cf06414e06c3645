//! What must not stand in a level: real places of the internet, addresses, phone numbers, and
//! requests for anything real about the player.
//!
//! Patterns are kept narrow, since a check that cries wolf is switched off. Notes for grown-ups
//! are not looked at: they may name sources and help lines.

mod addresses;
mod numbers;
mod requests;

use self::addresses::{email_address, real_domain};
use self::numbers::phone_number;
use self::requests::{request, without_quotes};
use super::findings::Findings;
use super::kinds::{ASKS_FOR_REAL_DATA, EMAIL_ADDRESS, Kind, PHONE_NUMBER, REAL_DOMAIN};
use super::texts::{Part, Told, step_path, texts};
use crate::content::{Race, Step};

const ADDRESS: &str = "This is an e-mail address";
const DOMAIN: &str = "This can be a real place in the internet";

pub(super) fn look(findings: &mut Findings<'_>) {
    for told in texts(findings.level()) {
        text(findings, &told, &told.path, told.text.source());
        if let Some((path, brief)) = &told.brief {
            text(findings, &told, path, brief.source());
        }
    }
    for (name, scene) in findings.level().scenes() {
        for (index, step) in scene.steps.iter().enumerate() {
            if let Step::Race(race) = step {
                passwords(findings, &step_path(name, index), race);
            }
        }
    }
}

/// A password that a level shows may be typed in elsewhere: it must not lead to anybody.
fn passwords(findings: &mut Findings<'_>, path: &str, race: &Race) {
    for (index, lock) in race.locks.iter().enumerate() {
        let path = format!("{path} › lock {} › password", index + 1);
        let shown = lock.password.as_deref().unwrap_or_default();
        for (kind, name, found) in [
            (&EMAIL_ADDRESS, ADDRESS, email_address(shown)),
            (&REAL_DOMAIN, DOMAIN, real_domain(shown)),
        ] {
            if let Some(found) = found {
                findings.report(kind, &path, format!("{name}: \"{found}\"."));
            }
        }
    }
}

fn text(findings: &mut Findings<'_>, told: &Told<'_>, path: &str, source: &str) {
    let mut report = |kind: &Kind, name: &str, found: Option<&str>| {
        if let Some(found) = found {
            findings.report(kind, path, format!("{name}: \"{found}\"."));
        }
    };
    report(&EMAIL_ADDRESS, ADDRESS, email_address(source));
    report(&REAL_DOMAIN, DOMAIN, real_domain(source));
    report(
        &PHONE_NUMBER,
        "This looks like a phone number",
        phone_number(source),
    );
    if is_trusted(told) {
        let unquoted = without_quotes(source);
        let asked = request(&unquoted);
        report(
            &ASKS_FOR_REAL_DATA,
            "The player is asked for something real",
            asked,
        );
    }
}

/// Those whose word a child takes for the game's own.
const TRUSTED: [&str; 3] = ["auntie-bo", "grandad-toad", "pip"];

/// Whether a text is said to the player by the narrator or by somebody whom the player trusts.
/// Others, and everything in quote marks, may be tricks: they are what a level is about.
fn is_trusted(told: &Told<'_>) -> bool {
    match told.part {
        Part::Speech | Part::Ask => told.by.is_none_or(|by| TRUSTED.contains(&by)),
        Part::Title
        | Part::Label
        | Part::Because
        | Part::Hint
        | Part::Oops
        | Part::Meaning
        | Part::Talk => false,
    }
}
