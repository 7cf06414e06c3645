//! Every mistake that a level can have, one a file, with what its author is told.
//!
//! Read the snapshots as a teacher who never saw RON: is it clear what broke, why, and what to do?

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly, in its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};

use otterlock::content::{SourceFile, folder, read, read_course};

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad_levels")
}

fn text(name: &str) -> String {
    fs::read_to_string(home().join(name)).unwrap()
}

/// A course whose one level is in this file.
fn course_with(level: &str) -> Vec<SourceFile> {
    let listed = format!("\"{}\"", level.trim_end_matches(".ron"));
    vec![
        SourceFile {
            name: "course.ron".into(),
            text: text("course.ron").replace("\"good\"", &listed),
        },
        SourceFile {
            name: level.into(),
            text: text(level),
        },
    ]
}

#[test]
fn the_good_level_has_no_problem() {
    let problems = read_course(&course_with("good.ron")).err();
    assert_eq!(problems, None);
}

#[test]
fn each_mistake_is_told_once_and_clearly() {
    let mut names: Vec<String> = fs::read_dir(home())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "ron"))
        .filter(|name| name != "good.ron" && name != "course.ron")
        .collect();
    names.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("bad_levels/messages");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut miscounted = Vec::new();
    settings.bind(|| {
        for name in &names {
            let problems = read(&course_with(name)).problems;
            let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
            insta::assert_snapshot!(name.trim_end_matches(".ron"), told.join("\n"));
            if told.len() != 1 {
                miscounted.push(name);
            }
        }
    });
    assert!(
        miscounted.is_empty(),
        "each has one mistake: {miscounted:?}"
    );
    assert!(names.len() > 50, "found only {names:?}");
}

/// What reading a folder with this one file says.
fn told(bytes: &[u8]) -> String {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("level.ron"), bytes).unwrap();
    let problems = folder(place.path()).unwrap_err();
    assert_eq!(problems.len(), 1);
    problems[0].to_string()
}

#[test]
fn files_that_are_not_text_are_refused_with_what_to_do() {
    let utf16: Vec<u8> = "(format: 1)"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let marked = [&[0xff, 0xfe], utf16.as_slice()].concat();
    for bytes in [utf16, marked] {
        let told = told(&bytes);
        assert!(
            told.contains("UTF-16") && told.contains("save it as UTF-8"),
            "{told}"
        );
    }
    assert!(told(b"(title: \"a\0b, and so on\")").contains("zero bytes"));
    let latin = told(b"(\n  title: \"caf\xe9\",\n)");
    assert!(latin.contains("level.ron:2:14"), "{latin}");
    assert!(latin.contains("save it as UTF-8"), "{latin}");
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let place = tempfile::tempdir().unwrap();
    let huge = fs::File::create(place.path().join("huge.ron")).unwrap();
    huge.set_len(300 * 1024 * 1024).unwrap();
    let problems = folder(place.path()).unwrap_err();
    assert!(
        problems[0].what.contains("larger than 256 KiB"),
        "{}",
        problems[0]
    );
}

#[test]
fn a_file_may_be_just_as_large_as_the_limit() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("full.ron"), " ".repeat(256 * 1024)).unwrap();
    assert_eq!(folder(place.path()).map(|files| files.len()), Ok(1));
    fs::write(place.path().join("full.ron"), " ".repeat(256 * 1024 + 1)).unwrap();
    assert!(folder(place.path()).is_err());
}

#[test]
fn a_folder_is_read_by_name_without_marks_and_other_files() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("passwords")).unwrap();
    fs::write(place.path().join("passwords/02-b.ron"), "b").unwrap();
    fs::write(place.path().join("passwords/01-a.ron"), "\u{feff}a").unwrap();
    fs::write(place.path().join("course.ron"), "c").unwrap();
    fs::write(place.path().join("notes.txt"), [0xff]).unwrap();
    let files = folder(place.path()).unwrap();
    let found: Vec<(&str, &str)> = files
        .iter()
        .map(|file| (file.name.as_str(), file.text.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("course.ron", "c"),
            ("passwords/01-a.ron", "a"),
            ("passwords/02-b.ron", "b")
        ]
    );
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let problems = folder(Path::new("/there/is/no/such/folder")).unwrap_err();
    assert_eq!(problems[0].file, "/there/is/no/such/folder");
}

#[test]
fn folders_nested_too_deep_are_refused() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir_all(place.path().join("a/b/c/d/e/f/g/h")).unwrap();
    assert!(folder(place.path()).is_ok());
    fs::create_dir_all(place.path().join("a/b/c/d/e/f/g/h/i")).unwrap();
    assert!(folder(place.path()).is_err());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let place = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(place.path(), place.path().join("loop")).unwrap();
    assert_eq!(folder(place.path()), Ok(Vec::new()));
    std::os::unix::fs::symlink("/etc/hostname", place.path().join("sly.ron")).unwrap();
    let problems = folder(place.path()).unwrap_err();
    assert!(problems[0].what.contains("a link"), "{}", problems[0]);
}
