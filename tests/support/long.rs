//! A course of two places: the letter box with its one level, and a workshop with twelve levels
//! in four chapters, all of them the same level under other names. It stays as it is whatever
//! becomes of the course that comes with the program.

use std::path::Path;
use std::sync::Arc;

use otterlock::content::{Course, SourceFile, embedded, read_course};

/// The titles of the levels, in their order.
pub(crate) const TITLES: [&str; 12] = [
    "The wrong door",
    "The doorbell that looks",
    "What the board tells",
    "Grandad's melon",
    "Three little locks",
    "Roll the dice",
    "One key, ten doors",
    "The great race",
    "The sticky note",
    "Auntie Bo is busy",
    "A key to lend",
    "The night of the storm",
];

const CHAPTERS: [(&str, &str); 4] = [
    ("locks-1", "Doors and guessers"),
    ("locks-2", "Words from dice"),
    ("locks-3", "One key for each lock"),
    ("locks-4", "When a lock breaks"),
];

const LETTER: &str = "prologue/01-letter";
const COPIED: &str = "passwords/03-noticeboard";

/// The name of a level of the workshop, by its place from 0.
pub(crate) fn level(index: usize) -> String {
    format!("long/{:02}-copy", index + 1)
}

/// Its files.
pub(crate) fn files() -> Vec<SourceFile> {
    let known = embedded();
    let text = |name: &str| {
        let mut files = known.iter();
        let file = files.find(|file| file.name == format!("{name}.ron"));
        file.unwrap_or_else(|| panic!("{name} is there"))
            .text
            .clone()
    };
    let course = text("course");
    let (people, _) = course.split_once("    places: [").expect("places");
    let chapters = CHAPTERS.iter().enumerate().map(|(number, (id, title))| {
        let levels = (number * 3..number * 3 + 3).map(|index| format!("{:?}", level(index)));
        let levels = levels.collect::<Vec<_>>().join(", ");
        format!("(id: {id:?}, title: {title:?}, levels: [{levels}]),\n")
    });
    let chapters: String = chapters.collect();
    let places = format!(
        "    places: [
        (id: \"letterbox\", title: \"Pip's letter box\", about: \"A letter.\", levels: [{LETTER:?}]),
        (id: \"workshop\", title: \"Lock Workshop\",
         about: \"Make locks that even a smug toaster can't guess.\", chapters: [{chapters}]),
    ],
)
"
    );
    let file = |name: String, text: String| SourceFile { name, text };
    let mut files = vec![
        file("course.ron".into(), format!("{people}{places}")),
        file(format!("{LETTER}.ron"), text(LETTER)),
    ];
    let copied = text(COPIED);
    let (before, rest) = copied.split_once("title: \"").expect("a title");
    let (_, after) = rest.split_once('"').expect("the end of the title");
    files.extend(TITLES.iter().enumerate().map(|(index, title)| {
        let text = format!("{before}title: \"{title}\"{after}");
        file(format!("{}.ron", level(index)), text)
    }));
    files
}

/// The course.
pub(crate) fn course() -> Arc<Course> {
    Arc::new(read_course(&files()).expect("a sound course"))
}

/// Writes its files below a folder, for the program.
pub(crate) fn write(folder: &Path) {
    for file in files() {
        let path = folder.join(&file.name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, file.text).expect("written");
    }
}
