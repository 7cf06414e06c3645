//! What is told of a card that tells something, or too little.

use super::outcome::{Way, names_fact};
use crate::activity::joining::{listed, sentences};
use crate::content::Profile;
use crate::words::Text;

const HARDLY_ANYTHING: Text = Text::new(
    "Nothing true is on it, but there is hardly anything to read. So nobody stops to laugh.",
);

const NOBODY_LAUGHS: Text = Text::new("Nothing true is on it, but nobody laughs.");

pub(super) const REMINDER: Text = Text::new("Make one up, never your real name.");

/// What the village learns, or why nobody laughs.
pub(super) fn because(rules: &Profile, way: &Way, name: &str) -> Text {
    let told = rules.facts.iter().filter(|fact| {
        let by_name = names_fact(fact, name);
        by_name || way.lines_tell(rules, fact)
    });
    if let Some(things) = listed(told.map(|fact| fact.tells.clone())) {
        let learnt = Text::new("They learn {things}.").with("things", things);
        let mut lines = way.lines(rules).filter_map(|line| line.tells.as_ref());
        let why = lines.next().map(|(_, because)| because.clone());
        let because = sentences(std::iter::once(learnt.clone()).chain(why));
        return because.unwrap_or(learnt);
    }
    if way.lacks_lines(rules) {
        HARDLY_ANYTHING
    } else {
        NOBODY_LAUGHS
    }
}
