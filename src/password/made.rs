//! The passwords that were made in this play of a level. Must never give one of them away.

use std::collections::BTreeMap;

use super::twins::likeness;
use super::{Likeness, Secret};

/// What was made for which account in this play of a level: only to say whether another password
/// is like it. Wiped when dropped.
///
/// Nothing that it holds can be read, printed or saved:
///
/// ```compile_fail
/// println!("{:?}", otterlock::password::Made::new());
/// ```
///
/// ```compile_fail
/// fn save<T: serde::Serialize>(_: &T) {}
/// save(&otterlock::password::Made::new());
/// ```
#[derive(Clone, Default)]
pub struct Made {
    by_account: BTreeMap<String, Secret>,
}

impl Made {
    /// Nothing was made yet.
    pub const fn new() -> Self {
        Self {
            by_account: BTreeMap::new(),
        }
    }

    /// Keeps the newest password of an account.
    pub fn keep(&mut self, account: impl Into<String>, secret: Secret) {
        self.by_account.insert(account.into(), secret);
    }

    /// Whether a password was made for an account.
    pub fn has(&self, account: &str) -> bool {
        self.by_account.contains_key(account)
    }

    /// How the passwords of two accounts are like each other; `None` if they are not, or if one of
    /// them was not made.
    pub fn alike(&self, one: &str, other: &str) -> Option<Likeness> {
        likeness(self.by_account.get(one)?, self.by_account.get(other)?)
    }

    /// How a password is like the one of an account; `None` if it is a new one, or if none was
    /// made.
    pub fn likeness(&self, account: &str, secret: &Secret) -> Option<Likeness> {
        likeness(secret, self.by_account.get(account)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_account_has_its_newest_password() {
        let secret = Secret::from_typed;
        let mut made = Made::new();
        assert!(!made.has("door"));
        assert_eq!(made.likeness("door", &secret("moss")), None);
        made.keep("door", secret("moss"));
        made.keep("gate", secret("custard"));
        assert!(made.has("door") && made.has("gate") && !made.has("shed"));
        assert_eq!(made.likeness("door", &secret("moss")), Some(Likeness::Same));
        assert_eq!(made.likeness("gate", &secret("moss")), None);
        made.keep("door", secret("walrus"));
        assert_eq!(made.likeness("door", &secret("moss")), None);
    }
}
