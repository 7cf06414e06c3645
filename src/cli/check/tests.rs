//! What the check of levels prints, and how it ends.

use std::fs;

use super::*;
use crate::content::{Code, Position};

const GOOD_COURSE: &str = include_str!("../../../tests/bad_levels_quality/course.ron");
const GOOD: &str = include_str!("../../../tests/bad_levels_quality/good.ron");
const TEXT: Format = Format::Text { colour: false };

/// A folder with a course whose only level is this one.
fn folder_with(level: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("course.ron"), GOOD_COURSE).unwrap();
    fs::write(folder.path().join("good.ron"), level).unwrap();
    folder
}

fn checked(paths: &[PathBuf], format: Format, deny: bool) -> (Verdict, String) {
    let mut out = Vec::new();
    let checked = find(paths).unwrap();
    checked.print(format, deny, &mut out).unwrap();
    (checked.verdict(deny), String::from_utf8(out).unwrap())
}

#[test]
fn a_good_folder_and_a_good_file_are_clean() {
    let folder = folder_with(GOOD);
    let clean = (Verdict::Clean, "1 level, no problems\n".to_owned());
    assert_eq!(checked(&[folder.path().into()], TEXT, true), clean);
    let file = folder.path().join("good.ron");
    assert_eq!(checked(&[file], TEXT, true), clean);
    let course = folder.path().join("course.ron");
    assert_eq!(checked(&[course], TEXT, true), clean);
    let json = (Verdict::Clean, "[]\n".to_owned());
    assert_eq!(checked(&[folder.path().into()], Format::Json, true), json);
}

#[test]
fn problems_are_shown_in_their_line_and_counted() {
    let bad = GOOD.replace("It looked at my board!", "Ring 555 0199 for my board!!");
    let folder = folder_with(&bad);
    let file = folder.path().join("good.ron");
    let (verdict, told) = checked(&[folder.path().into()], TEXT, false);
    assert_eq!(verdict, Verdict::Problems);
    assert!(told.contains(&format!("{}:12:", file.display())), "{told}");
    assert!(told.contains("Ring 555 0199"), "{told}");
    assert!(told.ends_with("\n2 problems in 1 of 2 files\n"), "{told}");
    let (verdict, told) = checked(&[file], TEXT, false);
    assert_eq!(verdict, Verdict::Problems);
    assert!(told.ends_with("\n2 problems in 1 of 1 file\n"), "{told}");
}

#[test]
fn warnings_are_problems_only_if_they_are_denied() {
    let brief = "brief: \"It saw it and it saw it and it saw it all.\"";
    let warned = GOOD
        .replace(
            "It looked at my board!",
            "It looked at my board! It did so for as long as it could.",
        )
        .replace("brief: \"It saw my board!\"", brief);
    let folder = folder_with(&warned);
    let paths = [folder.path().to_path_buf()];
    let (verdict, told) = checked(&paths, TEXT, false);
    assert_eq!(verdict, Verdict::Clean, "{told}");
    assert!(told.starts_with("warning[C125]"), "{told}");
    assert!(told.ends_with("\n1 warning in 1 of 2 files\n"), "{told}");
    let (verdict, told) = checked(&paths, TEXT, true);
    assert_eq!(verdict, Verdict::Problems);
    let denied = "\n1 denied warning in 1 of 2 files\n";
    assert!(told.ends_with(denied), "{told}");

    let bad = warned.replace("It looked at my board!", "Ring 555 0199 for my board!!");
    fs::write(folder.path().join("good.ron"), bad).unwrap();
    let (verdict, told) = checked(&paths, TEXT, false);
    assert_eq!(verdict, Verdict::Problems);
    let both = "\n2 problems and 1 warning in 1 of 2 files\n";
    assert!(told.ends_with(both), "{told}");
}

#[test]
fn a_path_that_leads_nowhere_is_misuse() {
    let folder = folder_with(GOOD);
    let paths = [
        folder.path().to_path_buf(),
        folder.path().join("nothing.ron"),
    ];
    let nowhere = find(&paths).unwrap_err().to_string();
    assert!(nowhere.contains("nothing.ron; name a level"), "{nowhere}");
}

#[test]
fn the_file_of_a_course_means_its_folder() {
    for (path, folder) in [
        ("levels/course.ron", Some("levels")),
        ("course.ron", Some(".")),
        ("..", Some("..")),
        ("levels/one.ron", None),
    ] {
        assert_eq!(folder_of(Path::new(path)), folder.map(Path::new), "{path}");
    }
}

#[test]
fn files_that_cannot_be_read_are_problems() {
    let folder = folder_with(GOOD);
    let large = folder.path().join("large.ron");
    fs::write(&large, " ".repeat(256 * 1024 + 1)).unwrap();
    let (verdict, told) = checked(std::slice::from_ref(&large), TEXT, false);
    assert_eq!(verdict, Verdict::Problems);
    assert!(told.contains("larger than 256 KiB"), "{told}");
    fs::write(&large, " ".repeat(256 * 1024)).unwrap();
    let (_, told) = checked(std::slice::from_ref(&large), TEXT, false);
    assert!(!told.contains("larger than"), "{told}");
    fs::write(&large, [0xff, 0x00]).unwrap();
    let (_, told) = checked(&[large], TEXT, false);
    assert!(told.contains("error[F001]"), "{told}");
    assert!(told.ends_with("\n1 problem in 1 of 1 file\n"), "{told}");
}

#[test]
fn without_a_path_the_course_of_the_program_is_checked_and_clean() {
    let (verdict, told) = checked(&[], TEXT, false);
    assert_eq!(verdict, Verdict::Clean, "{told}");
    assert!(told.ends_with(" levels, no problems\n"), "{told}");
}

#[test]
fn a_problem_of_a_picture_is_one_of_the_course() {
    let problem = Problem {
        code: Code::Unreadable,
        file: "art/otter.svg".to_owned(),
        at: Position::BEGINNING,
        path: None,
        what: "This has no title.".to_owned(),
        why: "It is read aloud.".to_owned(),
        how: "Give it one.".to_owned(),
    };
    let pictures = Report {
        problems: vec![problem.clone()],
    };
    let file = |name: &str, text: &str| SourceFile {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let files = vec![file("course.ron", GOOD_COURSE), file("good.ron", GOOD)];
    let checked = course_with(files, pictures);
    assert_eq!(checked.problems, [problem]);
    assert_eq!(checked.verdict(false), Verdict::Problems);
}

#[test]
fn each_verdict_has_its_exit_code() {
    let codes = [Verdict::Clean, Verdict::Problems].map(Verdict::exit_code);
    assert_eq!(codes, [0, 1]);
}
