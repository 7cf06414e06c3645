//! `otterlock proof`: a level or a course as one text to read.

use super::open::Opened;
use crate::report::proof;

/// The text of what was opened.
pub(super) fn text(opened: &Opened) -> String {
    match &opened.level {
        Some(level) => proof::level(&opened.course, level),
        None => proof::course(&opened.course),
    }
}
