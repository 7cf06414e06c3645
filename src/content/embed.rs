//! The levels that come inside the program.

use super::SourceFile;
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
