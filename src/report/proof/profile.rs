//! The kind of step in which a name and a card are made, as a reader follows it.

use super::page::Page;
use super::parts::{Asked, asked, card, help, name, speeches};
use crate::content::{Course, Level, Profile, ProfileFact, ProfileLine};
use crate::words::Text;

pub(super) fn profile(page: &mut Page, (course, level): (&Course, &Level), rules: &Profile) {
    let Profile {
        by,
        mood,
        ask,
        brief,
        who,
        old,
        facts,
        parts,
        lines,
        at_least,
        because,
        leaked,
        won,
        oops,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    page.entry(&format!("The card of: {}", name(course, who)));
    if let Some(old) = old {
        page.entry(&format!("The name so far: {}", old.source()));
    }
    page.paragraph("What must not be told:");
    for fact in facts {
        let ProfileFact {
            key: _,
            words,
            tells,
        } = fact;
        let words = if words.is_empty() {
            "only by lines".to_owned()
        } else {
            words.join(", ")
        };
        page.entry(&format!("They learn {} ({words})", tells.source()));
    }
    page.paragraph("Words for a name, one of each row, unless the child makes one up:");
    for row in parts {
        let row: Vec<&str> = row.iter().map(Text::source).collect();
        page.entry(&row.join(" / "));
    }
    page.paragraph(&format!("Lines, at least {at_least}:"));
    for (index, line) in lines.iter().enumerate() {
        let ProfileLine { say, laughs, tells } = line;
        let how = if *laughs { " (funny)" } else { "" };
        page.numbered(index + 1, &format!("{}{how}", say.source()));
        if let Some((key, because)) = tells {
            let fact = facts.iter().find(|fact| fact.key == *key);
            let told = fact.map_or(key.as_str(), |fact| fact.tells.source());
            page.inner(&format!("They learn {told}"));
            page.inner(&format!("Because: {}", because.source()));
        }
    }
    page.entry(&format!("When all is well: {}", because.source()));
    speeches(page, course, ("When something is told", leaked));
    card(level, oops.as_deref(), |words| page.entry(words));
    speeches(page, course, ("When all is well", won));
    help(page, hints, auntie.as_ref());
}

/// The lines that may stand on the card.
pub(super) fn answers(rules: &Profile) -> Vec<String> {
    let fine = rules.lines.iter().filter(|line| line.tells.is_none());
    let fine: Vec<&str> = fine.map(|line| line.say.source()).collect();
    vec![format!(
        "a name that tells nothing, and of {}",
        fine.join(" / ")
    )]
}
