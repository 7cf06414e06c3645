//! What is told of a card that tells something, or too little.

use super::outcome::{Way, names_fact};
use crate::activity::joining::{listed, sentences};
use crate::content::{Profile, ProfileFact};
use crate::words::Text;

const HARDLY_ANYTHING: Text = Text::new(
    "Nothing true is on it, but there is hardly anything to read. So nobody stops to laugh.",
);

const NOBODY_LAUGHS: Text = Text::new("Nothing true is on it, but nobody laughs.");

pub(super) const REMINDER: Text = Text::new("Make one up, never your real name.");

/// What the village learns, or why nobody laughs.
pub(super) fn because(rules: &Profile, way: &Way, name: &str) -> Text {
    let (by_name, others): (Vec<_>, Vec<_>) =
        rules.facts.iter().partition(|fact| names_fact(fact, name));
    let by_lines = others
        .into_iter()
        .filter(|fact| way.lines_tell(rules, fact));
    let things = |facts: Vec<&ProfileFact>| listed(facts.iter().map(|fact| fact.tells.clone()));
    let learnt = match (things(by_name), things(by_lines.collect())) {
        (Some(by_name), Some(by_lines)) => Some(
            Text::new("The name tells {named}. What stands below it tells {things}.")
                .with("named", by_name)
                .with("things", by_lines),
        ),
        (Some(things), None) | (None, Some(things)) => {
            Some(Text::new("They learn {things}.").with("things", things))
        }
        (None, None) => None,
    };
    if let Some(learnt) = learnt {
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
