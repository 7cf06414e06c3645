//! Reads the source: its files, their rooms, and the paths that their code names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the source.
pub(crate) struct File {
    /// Its way below `src`.
    pub(crate) name: String,
    /// The room that it belongs to.
    pub(crate) room: String,
    /// Its module, as in `game::session::flow`.
    pub(crate) module: Vec<String>,
    /// The text without comments, strings and tests.
    pub(crate) code: String,
}

pub(crate) fn source() -> Vec<File> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&top, &mut paths);
    paths.sort();
    let tests = tests_only(&paths);
    paths
        .iter()
        .filter(|path| !tests.iter().any(|test| path.starts_with(test)))
        .map(|path| file(&top, path))
        .collect()
}

pub(crate) fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|end| end == "rs") {
            paths.push(path);
        }
    }
}

/// Files and folders of modules that are declared under `#[cfg(test)]`.
fn tests_only(paths: &[PathBuf]) -> BTreeSet<PathBuf> {
    let mut tests = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(path).unwrap();
        let stem = path.file_stem().unwrap();
        let folder = if ["mod", "lib", "main"].iter().any(|top| stem == *top) {
            path.parent().unwrap().to_owned()
        } else {
            path.with_extension("")
        };
        for after in text.split("#[cfg(test)]").skip(1) {
            let declared = after.trim_start();
            let declared = declared.strip_prefix("pub(crate) ").unwrap_or(declared);
            let declared = declared.strip_prefix("pub(super) ").unwrap_or(declared);
            let name = declared
                .strip_prefix("mod ")
                .and_then(|rest| rest.split_once(';'));
            if let Some((name, _)) = name.filter(|(name, _)| is_name(name)) {
                tests.insert(folder.join(name));
                tests.insert(folder.join(format!("{name}.rs")));
            }
        }
    }
    tests
}

fn is_name(text: &str) -> bool {
    text.chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn file(top: &Path, path: &Path) -> File {
    let text = fs::read_to_string(path).unwrap();
    let below = path.strip_prefix(top).unwrap().with_extension("");
    let mut module: Vec<String> = below
        .components()
        .map(|part| part.as_os_str().to_str().unwrap().to_owned())
        .collect();
    let room = module[0].clone();
    if module.len() > 1 && module.last().unwrap() == "mod" {
        module.pop();
    }
    File {
        name: path.strip_prefix(top).unwrap().display().to_string(),
        room,
        module,
        code: without_tests(&without_words(&text)),
    }
}

/// The code without comments and with empty strings.
pub(crate) fn without_words(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if let Some((marks, body)) = raw_string(rest) {
            let end = format!("\"{marks}");
            rest = body.split_once(&end).map_or("", |(_, after)| after);
            code.push_str("\"\"");
        } else if letter == '"' {
            rest = &rest[string_end(rest)..];
            code.push_str("\"\"");
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest = &rest[rest[1..].find('\'').unwrap() + 2..];
            if rest.starts_with('\'') {
                rest = &rest[1..];
            }
        } else {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    code
}

/// The marks and what follows the opening quote, at a raw string.
fn raw_string(text: &str) -> Option<(&str, &str)> {
    let after = text.strip_prefix("r")?;
    let marks = after.len() - after.trim_start_matches('#').len();
    let body = after[marks..].strip_prefix('"')?;
    Some((&after[..marks], body))
}

/// Where a string ends that begins here.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (index, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

/// The code without the item behind each `#[cfg(test)]`.
pub(crate) fn without_tests(code: &str) -> String {
    let mut parts = code.split("#[cfg(test)]");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(&part[item_end(part)..]);
    }
    kept
}

/// Where an item ends: at its semicolon or at the brace that closes it.
fn item_end(code: &str) -> usize {
    let mut depth = 0;
    for (index, letter) in code.char_indices() {
        match letter {
            ';' if depth == 0 => return index + 1,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// Every path of the code, `use` groups written out: `crate::{a::B, c}` is `crate::a::B` and
/// `crate::c`.
pub(crate) fn paths(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    let mut rest = code;
    let mut before = ' ';
    while let Some(letter) = rest.chars().next() {
        let begins = letter.is_ascii_alphabetic() || letter == '_';
        if begins && !(before.is_alphanumeric() || before == '_' || before == ':') {
            let length = path(rest, "", &mut paths);
            before = ' ';
            rest = &rest[length..];
        } else {
            before = letter;
            rest = &rest[letter.len_utf8()..];
        }
    }
    paths
}

/// Notes the path that begins here behind `stem`, and says how long it is.
fn path(code: &str, stem: &str, paths: &mut Vec<String>) -> usize {
    let end = code
        .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .unwrap_or(code.len());
    let whole = format!("{stem}{}", &code[..end]);
    let Some(after) = code[end..].strip_prefix("::") else {
        paths.push(whole);
        return end;
    };
    let start = end + 2;
    if let Some(group) = after.strip_prefix('{') {
        start + 1 + self::group(group, &format!("{whole}::"), paths)
    } else if after.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') {
        start + path(after, &format!("{whole}::"), paths)
    } else {
        // A glob or a turbofish.
        paths.push(whole);
        start
    }
}

/// Notes the paths of a group and says where it ends, its closing brace included.
fn group(code: &str, stem: &str, paths: &mut Vec<String>) -> usize {
    let mut index = 0;
    while let Some(letter) = code[index..].chars().next() {
        if letter == '}' {
            return index + 1;
        }
        if letter.is_alphabetic() || letter == '_' {
            index += path(&code[index..], stem, paths);
            // The new name behind `as` is no path.
            if let Some(renamed) = code[index..].strip_prefix(" as ") {
                index += 4 + renamed.find([',', '}']).unwrap_or(renamed.len());
            }
        } else {
            index += letter.len_utf8();
        }
    }
    index
}

/// A path from the crate's root, if it begins with `crate` or leads there by `super`. Inline
/// modules may be one deeper than their file, so too many `super` count as the root.
pub(crate) fn from_root(path: &str, module: &[String]) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    match parts.first()? {
        &"crate" | &"otterlock" => Some(parts[1..].join("::")),
        &"super" => {
            let up = parts.iter().take_while(|part| **part == "super").count();
            let kept = module.len().saturating_sub(up);
            let mut whole: Vec<&str> = module[..kept].iter().map(String::as_str).collect();
            whole.extend(&parts[up..]);
            Some(whole.join("::"))
        }
        _ => None,
    }
}

/// Rooms that a file uses.
pub(crate) fn used(file: &File, rooms: &BTreeSet<String>) -> BTreeSet<String> {
    paths(&file.code)
        .iter()
        .filter_map(|path| from_root(path, &file.module))
        .filter_map(|path| path.split("::").next().map(str::to_owned))
        .filter(|room| rooms.contains(room))
        .collect()
}
