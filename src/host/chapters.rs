//! What to say where a chapter is asked for that a course does not have.

use super::HostError;
use crate::content::{Chapter, Course, nearest};

/// The error for a chapter that is not there.
pub(super) fn unknown(course: &Course, asked: &str) -> HostError {
    let chapters = course.places().iter().flat_map(|place| &place.chapters);
    let chapters: Vec<&Chapter> = chapters.collect();
    if chapters.is_empty() {
        return HostError::NoChapters;
    }
    let meant = nearest(asked, chapters.iter().copied().flat_map(names)).and_then(|name| {
        chapters
            .iter()
            .find(|chapter| names(chapter).contains(&name))
    });
    let known: Vec<&str> = chapters.iter().map(|chapter| chapter.id.as_str()).collect();
    HostError::NoSuchChapter {
        asked: asked.to_owned(),
        meant: meant.map_or_else(String::new, |chapter| {
            format!("did you mean {}? ", chapter.id)
        }),
        known: known.join(", "),
    }
}

/// What a chapter can be asked for by: its id, and its title where somebody takes that for it.
fn names(chapter: &Chapter) -> [&str; 2] {
    [&chapter.id, chapter.title.source()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{embedded, read_course};

    fn said(asked: &str) -> String {
        let course = read_course(&embedded()).unwrap();
        unknown(&course, asked).to_string()
    }

    #[test]
    fn a_chapter_that_is_nearly_right_is_suggested_and_all_are_listed() {
        let known = "the chapters are: passwords-1";
        for nearly in ["pasword-1", "Passwords-1", "doors and guesser"] {
            let said = said(nearly);
            assert!(said.contains("did you mean passwords-1? "), "{said}");
            assert!(said.contains(known), "{said}");
        }
        let far = said("zebra");
        assert!(!far.contains("did you mean"), "{far}");
        assert!(far.contains("there is no chapter zebra"), "{far}");
        assert!(far.contains(known), "{far}");
    }

    #[test]
    fn a_course_without_chapters_says_so() {
        let course = Course::sample(std::collections::BTreeMap::new(), Vec::new());
        let error = unknown(&course, "passwords-1");
        assert!(matches!(error, HostError::NoChapters));
    }
}
