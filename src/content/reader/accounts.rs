//! Sees that a password is only compared with, or tried at, one that another step makes.

use std::collections::{BTreeMap, BTreeSet};

use super::notes::{MOST_PROBLEMS, Mentioned, Notes};
use crate::content::mistakes::{forge, leak};

/// Notes every account of a `DiffersFrom`, a `Leak` or a `twin_of` that no other `Forge` of the level
/// makes a password for.
pub(super) fn check_accounts(notes: &mut Notes<'_>) {
    let mentions = notes.mentions.clone();
    let of = |kind| mentions.iter().filter(move |mention| mention.kind == kind);
    let mut made: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for account in of(Mentioned::Account) {
        let steps = made.entry(account.name.as_str()).or_default();
        steps.insert(step(&account.path));
    }
    for compared in of(Mentioned::OtherAccount) {
        let own = step(&compared.path);
        let is_elsewhere = |steps: &BTreeSet<&str>| steps.iter().any(|step| *step != own);
        let mistake = match made.get(compared.name.as_str()) {
            Some(steps) if is_elsewhere(steps) => continue,
            Some(_) => forge::differs_from_itself(&compared.name),
            // To suggest one, each account is looked at: not for problems that nobody is told.
            None if notes.problems.len() > MOST_PROBLEMS => continue,
            None => {
                let others = made.iter().filter(|(_, steps)| is_elsewhere(steps));
                forge::unknown_account(&compared.name, others.map(|(account, _)| *account))
            }
        };
        notes.report(compared.at, &compared.path, mistake);
    }
    for named in mentions.iter().filter(|mention| is_of_leak(mention.kind)) {
        let own = step(&named.path);
        let is_elsewhere = |steps: &BTreeSet<&str>| steps.iter().any(|step| *step != own);
        let is_twin = named.kind == Mentioned::TwinAccount;
        let mistake = match made.get(named.name.as_str()) {
            Some(steps) if is_elsewhere(steps) && !is_twin => continue,
            Some(steps) if is_elsewhere(steps) => {
                // Its own account has to have an earlier password, too.
                let mut accounts = made.iter().filter(|(_, steps)| steps.contains(own));
                match accounts.next() {
                    Some((account, _)) if *account == named.name => leak::twin_of_nothing(account),
                    Some((account, steps)) if !is_elsewhere(steps) => {
                        leak::twin_of_nothing(account)
                    }
                    Some(_) | None => continue,
                }
            }
            None if notes.problems.len() > MOST_PROBLEMS => continue,
            Some(_) | None => {
                let others = made.iter().filter(|(_, steps)| is_elsewhere(steps));
                leak::unknown_door(&named.name, others.map(|(account, _)| *account))
            }
        };
        notes.report(named.at, &named.path, mistake);
    }
}

const fn is_of_leak(kind: Mentioned) -> bool {
    matches!(kind, Mentioned::MadeAccount | Mentioned::TwinAccount)
}

/// The path of the step in which something stands.
fn step(path: &str) -> &str {
    path.rsplit_once(" › ").map_or(path, |(step, _)| step)
}

#[cfg(test)]
mod tests {
    use super::MOST_PROBLEMS;
    use crate::content::{Code, Step, read_level};

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

    #[test]
    fn thousands_of_comparisons_are_told_of_in_one_go() {
        let one = |number| format!("DiffersFrom(\"{number}\"),\n");
        let compared: Vec<String> = (0..2_000).map(one).collect();
        let text = LEVEL.replace("DiffersFrom(\"The dairy\")", &compared.concat());
        assert_ne!(text, LEVEL);
        let problems = read_level("shed.ron", &text).unwrap_err();
        let unknown = problems.iter().map(|problem| problem.code);
        let unknown = unknown.filter(|code| *code == Code::UnknownAccount).count();
        assert!(unknown > MOST_PROBLEMS / 2, "{unknown}");
        let last = problems.last().unwrap();
        assert!(last.what.contains("more than 200"), "{last}");
    }
}
