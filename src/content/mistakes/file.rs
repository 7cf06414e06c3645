//! Words for files that can't be read at all, and for lists of problems that grow too long.

use super::Mistake;
use crate::content::Code;

fn unreadable(what: impl Into<String>, why: impl Into<String>, how: impl Into<String>) -> Mistake {
    Mistake::new(Code::Unreadable, what, why, how)
}

pub(in crate::content) fn cannot_open(reason: &str) -> Mistake {
    unreadable(
        format!("This can't be opened: {reason}."),
        "The game has to read it to play its levels.",
        "Check that it is there, that its name is right, and that you may read it.",
    )
}

pub(in crate::content) fn too_large(limit: u64) -> Mistake {
    unreadable(
        format!("This file is larger than {} KiB.", limit / 1024),
        "A level has a few pages of text. So large a file is something else, or would take too long to read.",
        "Check that it is the right file. If it really is a level, make two levels of it.",
    )
}

pub(in crate::content) fn not_utf8() -> Mistake {
    unreadable(
        "From here on, this is not text that the game can read.",
        "The game reads text that is saved as UTF-8, the usual way; this part is saved in another.",
        "Open it in your text editor, and save it as UTF-8.",
    )
}

pub(in crate::content) fn utf16() -> Mistake {
    unreadable(
        "This file is saved as UTF-16.",
        "The game reads text that is saved as UTF-8, the usual way. Some Windows programs call the other way \"Unicode\".",
        "Open it in your text editor, choose Save as, and save it as UTF-8.",
    )
}

pub(in crate::content) fn zero_bytes() -> Mistake {
    unreadable(
        "This is not text: it holds zero bytes.",
        "Such bytes stand in programs, pictures and damaged files, never in a level.",
        "Check that it is the right file, or take it from a copy that is whole.",
    )
}

pub(in crate::content) fn a_link() -> Mistake {
    unreadable(
        "This is a link to another file.",
        "Levels can come from anybody, so the game reads only what really lies in their folder.",
        "Copy the file itself to here.",
    )
}

pub(in crate::content) fn too_deep_folder(limit: usize) -> Mistake {
    unreadable(
        format!("Folders are nested more than {limit} deep here."),
        "A course has one folder for each place. So deep a folder is probably something else.",
        "Check that it is the right folder.",
    )
}

pub(in crate::content) fn too_many_problems(limit: usize) -> Mistake {
    Mistake::new(
        Code::TooManyProblems,
        format!("There are more than {limit} problems. The rest is not listed."),
        "Many problems often come from one cause, and go away together.",
        "Mend the first ones, then check again.",
    )
}
