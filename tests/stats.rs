//! `otterlock stats`, and what `check` says of a course as a whole, as people use them.

#![expect(
    clippy::unwrap_used,
    reason = "a test may fail loudly, in its helpers too"
)]

mod support;

use std::fs;
use std::path::Path;

use assert_cmd::assert::Assert;
use tempfile::TempDir;

use support::house::{course, levels};
use support::talk::otterlock;

const COURSE: &str = include_str!("bad_levels_quality/course.ron");
const GOOD: &str = include_str!("bad_levels_quality/good.ron");

fn run(arguments: &[&str]) -> Assert {
    let home = TempDir::new().unwrap();
    otterlock(home.path()).args(arguments).assert()
}

fn out(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

fn err(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The good level with forty decisions more, in each of which the longest option is right.
fn answerable_by_looks() -> String {
    let decision = r#"Choose(ask: "Which?", options: [
        (say: "this long one", verdict: Safe, because: "So."),
        (say: "no", verdict: Risky, because: "So."),
        (say: "it", verdict: TooCareful, because: "So."),
    ], hints: ["One.", "Two.", "Three."]),"#;
    let first = "            Sort(";
    assert!(GOOD.contains(first));
    GOOD.replacen(first, &format!("{}\n{first}", decision.repeat(40)), 1)
}

fn lines_within(printed: &str, width: usize) {
    for line in printed.lines() {
        assert!(line.chars().count() <= width, "{line}");
        assert_eq!(line, line.trim_end());
    }
}

#[test]
fn the_tables_of_a_course_read_well() {
    let folder = folder(&[("course.ron", COURSE), ("good.ron", GOOD)]);
    let assert = run(&["stats", shown(folder.path())]).success();
    assert_eq!(err(&assert), "");
    lines_within(&out(&assert), 100);
    insta::assert_snapshot!(out(&assert));
}

#[test]
fn the_course_of_the_program_is_measured_level_by_level() {
    let printed = out(&run(&["stats"]).success());
    lines_within(&printed, 100);
    let course = course();
    for level in levels(&course) {
        let rows = printed
            .lines()
            .filter(|line| line.starts_with(level.as_str()));
        assert_eq!(
            rows.count(),
            4,
            "{level}: reading, steps, answers, objectives"
        );
    }
    for place in course.places() {
        assert!(printed.contains(&format!("\n{}", place.id)), "{}", place.id);
    }
    for objective in course.objectives().keys() {
        assert!(printed.contains(&format!("\n{objective}")), "{objective}");
    }
}

#[test]
fn programs_read_one_object() {
    let folder = folder(&[("course.ron", COURSE), ("good.ron", GOOD)]);
    let course_file = folder.path().join("course.ron");
    for path in [folder.path(), &course_file] {
        let printed = out(&run(&["stats", shown(path), "--format", "json"]).success());
        let json: serde_json::Value = serde_json::from_str(&printed).unwrap();
        assert_eq!(json["levels"][0]["id"], "good");
        assert_eq!(json["levels"][0]["minutes"], 4);
        assert_eq!(json["places"][0]["looks"]["chance"], 45.8);
        assert_eq!(json["objectives"][0]["id"], "passwords.guessable");
        assert!(printed.ends_with("}\n"), "{printed}");
    }
}

#[test]
fn a_level_alone_has_no_objectives_of_a_course() {
    let folder = folder(&[("good.ron", GOOD)]);
    let path = folder.path().join("good.ron");
    let printed = out(&run(&["stats", shown(&path)]).success());
    lines_within(&printed, 100);
    assert!(printed.contains("Pip's noticeboard"), "{printed}");
    assert!(printed.contains("\nPlayers who never read\n"), "{printed}");
    assert!(!printed.contains("\nObjectives\n"), "{printed}");
    let proof = out(&run(&["proof", shown(&path)]).success());
    assert!(proof.starts_with("# Pip's noticeboard\n"), "{proof}");
}

#[test]
fn a_place_that_can_be_answered_by_looks_is_seen_in_stats_and_told_by_check() {
    let folder = folder(&[("course.ron", COURSE), ("good.ron", &answerable_by_looks())]);
    let printed = out(&run(&["stats", shown(folder.path())]).success());
    lines_within(&printed, 100);
    let row = printed
        .lines()
        .find(|line| line.starts_with("workshop") && line.ends_with("  longest careful"))
        .unwrap_or_else(|| panic!("{printed}"));
    // The short ones say no in one of three, so the careful are astray. By chance (41 × 1/3 + 3 × 1/2) / 44 are right.
    assert!(row.contains("  44  "), "{row}");
    assert!(row.contains("  34.5  "), "{row}");
    let assert = run(&["check", shown(folder.path())]).code(1);
    let told = out(&assert);
    assert!(told.contains("C180"), "{told}");
    assert!(told.contains("\"workshop\""), "{told}");
    assert!(
        told.contains("the longest option is right in 95.5 of 100"),
        "{told}"
    );
    assert!(
        told.contains("the most careful option is right in 3.4 of 100"),
        "{told}"
    );
    assert!(told.contains("course.ron:11:"), "at the place: {told}");
    let explained = out(&run(&["explain", "C180"]).success());
    assert!(explained.contains("the most careful"), "{explained}");
}

#[test]
fn a_level_alone_is_not_held_to_what_a_course_must_be() {
    let folder = folder(&[("good.ron", &answerable_by_looks())]);
    let told = out(&run(&["check", shown(&folder.path().join("good.ron"))]));
    assert!(!told.contains("C180"), "{told}");
}

#[test]
fn what_cannot_be_read_is_told_on_standard_error_with_its_place() {
    let bad = GOOD.replacen("verdict: Safe", "verdict: Save", 1);
    let folder = folder(&[("course.ron", COURSE), ("good.ron", &bad)]);
    let file = folder.path().join("good.ron");
    for command in ["stats", "proof"] {
        for path in [folder.path(), &file] {
            let assert = run(&[command, shown(path)]).code(1);
            assert_eq!(out(&assert), "");
            let told = err(&assert);
            assert!(
                told.contains("F014") && told.contains(shown(&file)),
                "{told}"
            );
            assert!(told.contains("verdict: Save"), "shows the line: {told}");
        }
    }
    let empty = TempDir::new().unwrap();
    assert!(err(&run(&["proof", shown(empty.path())]).code(1)).contains("course.ron"));
}

#[test]
fn a_built_in_level_is_measured_by_its_name_unless_there_is_such_a_file() {
    let said = out(&run(&["stats", "passwords/03-noticeboard"]).success());
    assert!(said.contains("Pip's noticeboard"), "{said}");
    assert!(!said.contains("The letter"), "{said}");
    let proof = out(&run(&["proof", "passwords/03-noticeboard"]).success());
    assert!(proof.contains("Pip's noticeboard"), "{proof}");
    let nowhere = run(&["proof", "passwords/nowhere"]).code(2);
    assert!(err(&nowhere).contains("passwords/nowhere"));
}
