//! The word lists that come with the program, as one index. Their format is in CONTRIBUTING.md.

use std::sync::OnceLock;

use super::index::{Index, IndexBuilder};
use super::unit::Class;
use crate::packed::Folder;

/// All lists as one index, built at the first call.
pub(in crate::password) fn book() -> &'static Index {
    static BOOK: OnceLock<Index> = OnceLock::new();
    BOOK.get_or_init(|| {
        let mut builder = IndexBuilder::default();
        for file in Folder::Words.files() {
            add_list(&mut builder, &file.name, &file.text);
        }
        builder.build()
    })
}

/// Adds the words of a list: `[topic]` begins a topic, `#` a remark, and every other line that is
/// not empty is a word or several.
fn add_list(builder: &mut IndexBuilder, file: &str, text: &str) {
    let mut topic = builder.topic(class(file, ""));
    let mut rank = 0;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            topic = builder.topic(class(file, name));
            rank = 0;
        } else if !line.is_empty() && !line.starts_with('#') {
            builder.add(line, topic, rank);
            rank += 1;
        }
    }
}

/// What the words of a topic are to the guesser.
fn class(file: &str, topic: &str) -> Class {
    match (file, topic) {
        ("dice.txt", _) => Class::Dice,
        ("names.txt", _) => Class::Name,
        ("pets.txt", _) => Class::Pet,
        ("everyday.txt", "joining") => Class::Joining,
        (_, topic) if topic.starts_with("joining-") => Class::Particle,
        ("everyday.txt", _) => Class::Everyday,
        ("phrases.txt", "keyboards") => Class::Walk,
        ("phrases.txt", "openers" | "endings") => Class::Opener,
        ("phrases.txt", "passwordy") | ("favourites.txt", "secrets") => Class::Password,
        ("phrases.txt", _) | (_, "songs") => Class::Phrase,
        ("favourites.txt" | "languages.txt", _) => Class::Favourite,
        (_, "gamer") => Class::Gamer,
        _ => Class::Culture,
    }
}
