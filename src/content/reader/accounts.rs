//! Sees that a password is only compared with one that another step makes.

use std::collections::BTreeSet;

use super::notes::{Mention, Mentioned, Notes};
use crate::content::mistakes::forge;

/// Notes every account of a `DiffersFrom` that no other `Forge` of the level makes a password for.
pub(super) fn check_accounts(notes: &mut Notes<'_>) {
    let mentions = notes.mentions.clone();
    let of = |kind| mentions.iter().filter(move |mention| mention.kind == kind);
    for compared in of(Mentioned::OtherAccount) {
        let own = |account: &&Mention| step(&account.path) == step(&compared.path);
        let others: BTreeSet<&str> = of(Mentioned::Account)
            .filter(|account| !own(account))
            .map(|account| account.name.as_str())
            .collect();
        if others.contains(compared.name.as_str()) {
            continue;
        }
        let is_own = of(Mentioned::Account)
            .filter(own)
            .any(|account| account.name == compared.name);
        let mistake = if is_own {
            forge::differs_from_itself(&compared.name)
        } else {
            forge::unknown_account(&compared.name, others.iter().copied())
        };
        notes.report(compared.at, &compared.path, mistake);
    }
}

/// The path of the step in which something stands.
fn step(path: &str) -> &str {
    path.rsplit_once(" › ").map_or(path, |(step, _)| step)
}

#[cfg(test)]
mod tests {
    use crate::content::{Step, read_level};

    /// A diary, and a shed that is to differ from "The dairy".
    const LEVEL: &str = include_str!("../../../tests/bad_levels/differs_from_unknown_account.ron");

    #[test]
    fn a_password_can_be_asked_to_differ_from_one_of_another_step() {
        let right = LEVEL.replace("The dairy", "The diary");
        let renewed = right.replace("The shed", "The diary");
        for (text, account) in [(right, "The shed"), (renewed, "The diary")] {
            let level = read_level("shed.ron", &text).unwrap();
            let steps = level.scenes().values().flat_map(|scene| &scene.steps);
            let mut forges = steps.filter_map(Step::as_forge);
            let forge = forges.find(|forge| forge.compared().next().is_some());
            let forge = forge.unwrap();
            assert_eq!(forge.account.source(), account);
            assert_eq!(forge.compared().collect::<Vec<_>>(), ["The diary"]);
        }
    }
}
