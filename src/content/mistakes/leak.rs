//! Words for a `Leak` or a `twin_of` whose passwords nobody makes, or that names a door twice.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_door<'k>(
    account: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownDoor,
        format!("No other `Forge` of this level has `account: \"{account}\"`."),
        "A lost password and the doors that it opens are those that the child made earlier in the level.",
        suggestion(account, known),
    )
}

pub(in crate::content) fn twin_of_nothing(account: &str) -> Mistake {
    Mistake::new(
        Code::TwinOfNothing,
        format!(
            "`twin_of` has nothing to compare with: only this step makes a password for `\"{account}\"`."
        ),
        "`twin_of` holds the earlier password of this step's own account against another one; so an earlier `Forge` has to make it.",
        "Let an earlier `Forge` have the same `account`, or take `twin_of` out.",
    )
}

pub(in crate::content) fn door_twice(account: &str) -> Mistake {
    Mistake::new(
        Code::DoorTwice,
        format!("`\"{account}\"` stands here twice."),
        "The lost password always opens the door that it belongs to, and each other door is tried once.",
        "Name each of `account` and `doors` once.",
    )
}
