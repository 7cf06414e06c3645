//! The levels that come inside the program.

use rust_embed::RustEmbed;

use super::SourceFile;

// A tree without the folder still builds; that the course is there is for a test of the levels.
#[derive(RustEmbed)]
#[folder = "levels/"]
#[allow_missing = true]
struct Levels;

/// All files of the course that comes with the program.
pub fn embedded() -> Vec<SourceFile> {
    Levels::iter()
        .filter(|name| name.ends_with(".ron"))
        .filter_map(|name| {
            let text = String::from_utf8_lossy(&Levels::get(&name)?.data).into_owned();
            let name = name.into_owned();
            Some(SourceFile { name, text })
        })
        .collect()
}
