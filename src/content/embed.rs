//! The levels that come inside the program.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::reader::read_frame;
use super::{Course, Level, LevelId, Problem, SourceFile, read};
use crate::packed::{Folder, PackedFile};

/// All files of the course that comes with the program.
pub fn embedded() -> Vec<SourceFile> {
    let files = Folder::Levels.files().into_iter();
    let source = |file: PackedFile| SourceFile {
        name: file.name,
        text: file.text,
    };
    files.map(source).collect()
}

/// The course that comes with the program, for playing. Its levels are read when the first of them
/// is asked for, so that nobody waits for them at the title; that they can be read is for tests.
/// Whoever wants to know of all problems calls [`read`] on [`embedded`].
pub fn built_in() -> Result<Course, Vec<Problem>> {
    let text = Folder::Levels.file(Course::FILE);
    let file = text.map(|text| SourceFile {
        name: Course::FILE.to_owned(),
        text,
    });
    read_frame(file.as_slice())
}

/// The levels of the course that comes with the program.
pub(super) fn levels() -> BTreeMap<LevelId, Arc<Level>> {
    let course = read(&embedded()).course;
    let levels = course.and_then(|course| course.levels.into_inner());
    levels.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::read_course;
    use super::*;

    #[test]
    fn the_built_in_course_is_the_whole_course_and_reads_its_levels_when_asked() {
        let course = built_in().unwrap();
        let whole = read_course(&embedded()).unwrap();
        assert!(whole.has_read_levels());
        assert!(!course.has_read_levels());
        assert_eq!(course.places(), whole.places());
        assert!(!course.has_read_levels());
        assert!(!course.levels().is_empty());
        assert!(course.has_read_levels());
        assert_eq!(format!("{course:?}"), format!("{whole:?}"));
    }
}
