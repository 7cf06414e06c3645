//! Words for a `Forge` whose password is to differ from one that isn't there.

use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_account<'k>(
    account: &str,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Mistake {
    Mistake::new(
        Code::UnknownAccount,
        format!("No other `Forge` of this level has `account: \"{account}\"`."),
        "`DiffersFrom` compares with the password that the child made there earlier.",
        suggestion(account, known),
    )
}

pub(in crate::content) fn differs_from_itself(account: &str) -> Mistake {
    Mistake::new(
        Code::UnknownAccount,
        format!("Only this very step makes a password for `\"{account}\"`."),
        "`DiffersFrom` compares with the password that the child made in an earlier `Forge`, and there is none.",
        "Name the account of the other `Forge`, or take the goal out.",
    )
}
