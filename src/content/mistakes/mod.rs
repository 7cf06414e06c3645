//! The words for everything that can be wrong with a file, for a teacher who never saw RON.
//!
//! Each says what broke, why it matters, and how to mend it. Nothing is decided here.

pub(super) mod chat;
pub(super) mod copies;
pub(super) mod course;
pub(super) mod file;
pub(super) mod forge;
pub(super) mod guess;
pub(super) mod leak;
pub(super) mod order;
pub(super) mod panel;
pub(super) mod photo;
pub(super) mod profile;
mod purpose;
pub(super) mod shape;
pub(super) mod spot;
pub(super) mod story;
pub(super) mod syntax;

use super::Code;

/// What is wrong, without where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) code: Code,
    pub(super) what: String,
    pub(super) why: String,
    pub(super) how: String,
}

impl Mistake {
    fn new(
        code: Code,
        what: impl Into<String>,
        why: impl Into<String>,
        how: impl Into<String>,
    ) -> Self {
        Self {
            code,
            what: what.into(),
            why: why.into(),
            how: how.into(),
        }
    }
}

/// The known name that is most like a wrong one, whatever its case, if any is like it at all.
pub fn nearest<'k>(wrong: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // Below 0.6, "did you mean" reads like a joke.
    const LIKE: f64 = 0.6;
    let small = wrong.to_lowercase();
    known
        .into_iter()
        .map(|name| {
            (
                strsim::normalized_damerau_levenshtein(&small, &name.to_lowercase()),
                name,
            )
        })
        .filter(|(likeness, _)| *likeness >= LIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, name)| name)
}

/// "Did you mean `x`?" if something is like it, else what can be used.
fn suggestion<'k>(wrong: &str, known: impl IntoIterator<Item = &'k str> + Clone) -> String {
    if let Some(name) = nearest(wrong, known.clone()) {
        return format!("Did you mean `{name}`?");
    }
    let names: Vec<String> = known.into_iter().map(|name| format!("`{name}`")).collect();
    if names.is_empty() {
        return "There are none yet that could stand here.".into();
    }
    format!("What can stand here: {}.", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_similar_name_is_suggested_whatever_its_case() {
        assert_eq!(nearest("TEXT", ["title", "text"]), Some("text"));
        assert_eq!(nearest("becuase", ["brief", "because"]), Some("because"));
        assert_eq!(nearest("zebra", ["brief", "because"]), None);
    }

    #[test]
    fn without_a_similar_name_all_are_listed() {
        assert_eq!(
            suggestion("zebra", ["a", "b"]),
            "What can stand here: `a`, `b`."
        );
        assert_eq!(suggestion("ab", ["abc"]), "Did you mean `abc`?");
        assert_eq!(
            suggestion("ab", []),
            "There are none yet that could stand here."
        );
    }
}
