//! What a keeper is called: a nickname, never a real name, and perhaps a seat number.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A nickname of plain letters, digits, spaces and hyphens.
///
/// In the game it is rolled by dice; on the command line `--keeper` gives it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeeperName(String);

/// Why something can't be a keeper's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameError {
    /// No letter and no digit.
    #[error("a keeper's name needs at least one letter or digit")]
    Empty,
    /// Over [`KeeperName::LONGEST`].
    #[error("a keeper's name has at most {} characters", KeeperName::LONGEST)]
    TooLong,
    /// Something else than plain letters, digits, spaces and hyphens.
    #[error("a keeper's name has plain letters, digits, spaces and hyphens only, and not {0:?}")]
    Character(char),
    /// What Windows calls a device by: no file there can have that name, whatever its ending.
    #[error(
        "a keeper can't have this name, which Windows keeps for devices; please choose another"
    )]
    Device,
}

/// See "Naming Files, Paths, and Namespaces" in Microsoft's documentation of Windows.
const DEVICES: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

impl KeeperName {
    /// The most characters.
    pub const LONGEST: usize = 40;

    /// Reads a name; runs of spaces become one.
    ///
    /// Fails on anything but plain letters, digits, spaces and hyphens, and on names of devices, so
    /// that a name is a safe file name everywhere.
    pub fn parse(written: &str) -> Result<Self, NameError> {
        let name = written.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(strange) = name
            .chars()
            .find(|letter| !(letter.is_ascii_alphanumeric() || matches!(letter, ' ' | '-')))
        {
            return Err(NameError::Character(strange));
        }
        if name.len() > Self::LONGEST {
            return Err(NameError::TooLong);
        }
        if !name.chars().any(|letter| letter.is_ascii_alphanumeric()) {
            return Err(NameError::Empty);
        }
        let keeper = Self(name);
        if DEVICES.contains(&keeper.slug().as_str()) {
            return Err(NameError::Device);
        }
        Ok(keeper)
    }

    /// The name as it is shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as a file name: small letters, hyphens for spaces. Names that differ only in
    /// case are the same keeper.
    pub fn slug(&self) -> String {
        self.0.to_ascii_lowercase().replace(' ', "-")
    }
}

impl fmt::Display for KeeperName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl TryFrom<String> for KeeperName {
    type Error = NameError;

    fn try_from(written: String) -> Result<Self, NameError> {
        Self::parse(&written)
    }
}

impl From<KeeperName> for String {
    fn from(name: KeeperName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tidied_and_become_safe_file_names() {
        let name = KeeperName::parse("  Brave   Pancake Otter ").unwrap();
        assert_eq!(name.as_str(), "Brave Pancake Otter");
        assert_eq!(name.slug(), "brave-pancake-otter");
    }

    #[test]
    fn what_could_leave_the_folder_is_refused() {
        assert_eq!(KeeperName::parse("../etc"), Err(NameError::Character('.')));
        assert_eq!(KeeperName::parse("a/b"), Err(NameError::Character('/')));
        assert_eq!(KeeperName::parse(" - "), Err(NameError::Empty));
        assert_eq!(KeeperName::parse(&"x".repeat(41)), Err(NameError::TooLong));
        assert!(KeeperName::parse(&"x".repeat(40)).is_ok());
    }

    #[test]
    fn what_windows_takes_for_a_device_is_refused() {
        for device in ["con", "PRN", " Aux ", "nul", "COM1", "com9", "Lpt1", "lpt9"] {
            assert_eq!(
                KeeperName::parse(device),
                Err(NameError::Device),
                "{device}"
            );
        }
        for name in ["Con Otter", "com", "com0", "lpt10", "null"] {
            assert!(KeeperName::parse(name).is_ok(), "{name}");
        }
    }
}
