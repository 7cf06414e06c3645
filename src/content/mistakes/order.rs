//! Words for rules of `Order` that name no card or contradict each other.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_card<'k>(
    key: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownOrderCard,
        format!("There is no card with the key `\"{key}\"`."),
        "A rule says which card comes before which, and names both by their keys.",
        suggestion(key, known),
    )
}

pub(in crate::content) fn before_itself(key: &str) -> Mistake {
    Mistake::new(
        Code::RulesContradict,
        format!("This rule lets the card `\"{key}\"` come before itself."),
        "No order could keep it, so nobody could win.",
        "Name another card in `first` or `then`, or take the rule out.",
    )
}

pub(in crate::content) fn contradiction(first: &str, then: &str) -> Mistake {
    Mistake::new(
        Code::RulesContradict,
        format!(
            "By the rules above, `\"{then}\"` comes before `\"{first}\"`; this one wants it the other way round."
        ),
        "No order could keep all rules, so nobody could win.",
        "Turn this rule round, or take one of the rules out.",
    )
}
