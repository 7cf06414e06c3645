//! What is found wrong with panels.

use crate::check::structure_and_words;
use crate::content::{Code, SourceFile};

/// The codes of panels and cards that are found in the level of all kinds with one thing changed.
pub(in crate::check) fn found(from: &str, to: &str) -> Vec<Code> {
    found_with(&[(from, to)])
}

/// The same with several things changed.
pub(in crate::check) fn found_with(changes: &[(&str, &str)]) -> Vec<Code> {
    const GOOD: &str = include_str!("../../../tests/bad_levels/good.ron");
    const COURSE: &str = include_str!("../../../tests/bad_levels/course.ron");
    let mut level = GOOD.to_owned();
    for (from, to) in changes {
        assert!(level.contains(from), "{from}");
        level = level.replacen(from, to, 1);
    }
    let file = |name: &str, text: String| SourceFile {
        name: name.to_owned(),
        text,
    };
    let report = structure_and_words(&[
        file("course.ron", COURSE.to_owned()),
        file("good.ron", level),
    ]);
    let of_these = [
        Code::PanelNotWon,
        Code::PanelWonBlindly,
        Code::UnbreakableWish,
        Code::ProfileNotWon,
        Code::ProfileTellsNothing,
    ];
    let codes = report.problems.iter().map(|problem| problem.code);
    codes.filter(|code| of_these.contains(code)).collect()
}

const GOOSE: &str = r#"{"door": ["friends", "none"], "place": ["none"]}"#;

#[test]
fn a_panel_that_takes_thought_is_good() {
    assert_eq!(found("", ""), []);
}

#[test]
fn wishes_that_pull_a_switch_both_ways_are_found() {
    let to = r#"{"door": ["friends", "none"], "find": ["none"]}"#;
    assert_eq!(found(GOOSE, to), [Code::PanelNotWon]);
}

#[test]
fn a_panel_that_is_right_without_a_thought_is_found() {
    let as_it_stands = r#"{"find": ["all"]}"#;
    // As it stands is also as open as can be.
    let blindly = [Code::PanelWonBlindly, Code::PanelWonBlindly];
    assert_eq!(found(GOOSE, as_it_stands), blindly);
    let gran = r#"{"door": ["all", "friends"], "find": ["all"]}"#;
    let shut = r#"{"place": ["none"]}"#;
    assert_eq!(found(gran, shut), [Code::PanelWonBlindly]);
}

#[test]
fn a_wish_that_cannot_be_broken_is_found() {
    let gran = r#"{"door": ["all", "friends"], "find": ["all"]}"#;
    let to = r#"{"find": ["all", "none"]}"#;
    let wrong = found(gran, to);
    assert!(wrong.contains(&Code::UnbreakableWish), "{wrong:?}");
}
