//! Help lines by country, from a dated file that an adult can edit.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

/// The file, in the program.
const FILE: &str = include_str!("../../assets/helplines.ron");

/// Somebody to ring.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// Where the number works.
    pub country: String,
    /// What the service is called.
    pub name: String,
    /// The number, as people write it there.
    pub number: String,
    /// Where the number was last seen.
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Helplines {
    checked: Date,
    lines: Vec<Helpline>,
}

static HELPLINES: LazyLock<Option<Helplines>> = LazyLock::new(|| ron::from_str(FILE).ok());

/// All help lines, by country.
pub fn helplines() -> &'static [Helpline] {
    HELPLINES.as_ref().map_or(&[], |file| &file.lines)
}

/// The day on which the help lines were last checked.
pub fn helplines_checked() -> Option<Date> {
    HELPLINES.as_ref().map(|file| file.checked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_every_line_is_whole() {
        ron::from_str::<Helplines>(FILE).unwrap();
        assert!(helplines_checked().is_some());
        assert!(helplines().len() >= 6);
        for line in helplines() {
            assert!(
                !line.country.is_empty() && !line.name.is_empty(),
                "{line:?}"
            );
            assert!(!line.source.is_empty(), "{line:?}");
            let digits = line.number.chars().filter(char::is_ascii_digit).count();
            assert!(digits >= 3, "{line:?}");
        }
        assert!(helplines().is_sorted_by_key(|line| &line.country));
    }
}
