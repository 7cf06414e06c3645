//! Courses with one thing wrong as a whole, and the same just within bounds.

use std::sync::Arc;

use super::super::measure::samples::{choose, level, riddle, teach};
use super::*;
use crate::check::samples::{COURSE, GOOD, changed, files};
use crate::check::{self, is_warning, render_text};
use crate::content::{Code, LevelId, SourceFile, Step, Verdict, read_course};
use Verdict::{AlsoFine, Risky, Safe, TooCareful};

/// What is found in a course of one place with one level of these steps.
fn found_in(mut steps: Vec<Step>) -> Vec<(Code, String)> {
    // The sample's objective wants something to be explained back.
    steps.push(teach(false, 1, &[("same", Safe), ("size", AlsoFine)]));
    let course = Course::sample(BTreeMap::new(), vec![("yard", vec![level("one", steps)])]);
    told(look(&course, &Rows::new()))
}

fn told(problems: Vec<Problem>) -> Vec<(Code, String)> {
    let problems = problems.into_iter();
    problems
        .map(|problem| (problem.code, problem.what))
        .collect()
}

/// Gaps with options of one length, so that nobody can go by looks.
fn gaps(count: usize, verdicts: &[Verdict]) -> Step {
    let options: Vec<_> = verdicts.iter().map(|verdict| ("same", *verdict)).collect();
    teach(false, count, &options)
}

#[test]
fn a_place_whose_longest_options_are_right_is_told_with_player_and_figures() {
    let long = |count| {
        let options = [("the longest", Safe), ("bb", Risky), ("cc", TooCareful)];
        teach(false, count, &options)
    };
    let found = found_in(vec![long(39)]);
    let what = "In \"yard\" whoever always takes the longest option is right in 100.0 of 100, and chance in 35.0: more than ten points better.";
    assert_eq!(found, [(Code::AnswerableByLooks, what.to_owned())]);
    assert_eq!(
        found_in(vec![long(38)]),
        [],
        "39 items are too few to judge"
    );
}

#[test]
fn a_player_far_below_chance_is_told_too() {
    let options = [("ask, never tell", Risky), ("x", Safe), ("y", TooCareful)];
    let kept = vec![choose(true, &options); 40];
    let found = found_in(kept);
    let players: Vec<(Code, bool)> = found
        .iter()
        .map(|(code, what)| (*code, what.ends_with("more than ten points worse.")))
        .collect();
    assert_eq!(players, [(Code::AnswerableByLooks, true); 4], "{found:?}");
    for player in ["longest", "first", "last", "most careful"] {
        let told = found
            .iter()
            .filter(|(_, what)| what.contains(&format!("the {player} option")));
        assert_eq!(told.count(), 1, "{player}: {found:?}");
    }
}

#[test]
fn a_place_needs_both_kinds_of_wrong_answers() {
    let lacking = |rare: &str| {
        let what = format!("Of 100 answers in \"yard\" only 0.0 {rare}, fewer than 8.0.");
        [(Code::LopsidedVerdicts, what)]
    };
    let no_refusals = found_in(vec![gaps(40, &[Safe, Risky])]);
    assert_eq!(no_refusals, lacking("refuse too much (`TooCareful`)"));
    let no_dangers = found_in(vec![gaps(40, &[Safe, TooCareful])]);
    assert_eq!(no_dangers, lacking("miss a danger (`Risky`)"));
    assert_eq!(found_in(vec![gaps(38, &[Safe, Risky])]), []);
}

#[test]
fn eight_of_a_hundred_are_enough_of_a_kind() {
    // With the two options of the gap that comes along: 8 of 100, and 8 of 102.
    let most = |count| gaps(count, &[Safe, Risky]);
    let few = || gaps(4, &[TooCareful, TooCareful]);
    assert_eq!(found_in(vec![most(45), few()]), []);
    let codes: Vec<Code> = found_in(vec![most(46), few()])
        .into_iter()
        .map(|(code, _)| code)
        .collect();
    assert_eq!(codes, [Code::LopsidedVerdicts]);
}

#[test]
fn riddles_alone_are_no_lopsided_verdicts() {
    let riddles = riddle(&[("same", Safe), ("size", Risky)]);
    let course = Course::sample(
        BTreeMap::new(),
        vec![("yard", vec![level("one", vec![riddles; 40])])],
    );
    let found = told(look(&course, &Rows::new()));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, Code::ObjectiveNotExplained);
}

/// What is found in the good course with its course file changed.
fn in_file(from: &str, to: &str) -> Vec<Problem> {
    let mut files = files(GOOD);
    assert!(files[0].text.contains(from));
    files[0].text = files[0].text.replace(from, to);
    check::course(&files).problems
}

#[test]
fn an_objective_that_no_level_teaches_is_told_where_it_stands() {
    let problems = in_file(
        "objectives: {",
        "objectives: {\n        \"passwords.unique\": (i_can: \"I can.\"),",
    );
    let [problem] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    assert_eq!(problem.code, Code::ObjectiveNotTaught);
    assert_eq!(problem.file, "course.ron");
    assert_eq!(
        problem.path.as_deref(),
        Some("objectives › passwords.unique")
    );
    assert_eq!(
        problem.at.line,
        COURSE
            .lines()
            .position(|line| line.contains("objectives"))
            .unwrap()
            + 2
    );
    assert_eq!(
        problem.what,
        "No level teaches the objective \"passwords.unique\"."
    );
    assert!(!is_warning(problem.code));
}

#[test]
fn an_objective_that_is_never_explained_back_is_a_warning() {
    let without = super::super::cases::without_steps(&["            Teach("]);
    let problems = check::course(&files(&without)).problems;
    let [problem] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    assert_eq!(problem.code, Code::ObjectiveNotExplained);
    assert_eq!(problem.file, "course.ron");
    assert!(is_warning(problem.code));
}

#[test]
fn a_course_that_was_not_read_whole_is_not_measured() {
    let mut files = files(&changed("verdict: Safe", "verdict: Save"));
    files[0].text = files[0].text.replace(
        "objectives: {",
        "objectives: { \"other\": (i_can: \"I can.\"),",
    );
    let problems = check::course(&files).problems;
    assert!(!problems.is_empty());
    let wide = problems
        .iter()
        .find(|problem| problem.code == Code::ObjectiveNotTaught);
    assert_eq!(wide, None);
}

/// What is told of levels with these rows, in this order.
fn shapes(rows: &[&str]) -> Vec<String> {
    let ids: Vec<String> = (0..rows.len())
        .map(|index| format!("level-{index:04}"))
        .collect();
    let levels = ids.iter().map(|id| level(id, Vec::new())).collect();
    let course = Course::sample(BTreeMap::new(), vec![("yard", levels)]);
    let rows = ids
        .iter()
        .zip(rows)
        .map(|(id, row)| (LevelId::new(id), Row::sample(row)))
        .collect();
    let problems = same_shapes(&course, &rows).into_iter();
    problems.map(|problem| problem.file).collect()
}

#[test]
fn rows_with_three_steps_of_difference_are_far_enough_and_nearer_ones_are_not() {
    assert_eq!(shapes(&["CSFT", "CDRLCT"]), Vec::<String>::new());
    assert_eq!(shapes(&["CSFT", "CSFTCSF"]), Vec::<String>::new());
    assert_eq!(shapes(&["CSFTCSF", "CSFT"]), Vec::<String>::new());
    assert_eq!(shapes(&["CSFT", "CSFTCS"]), ["level-0001.ron"]);
    assert_eq!(shapes(&["CSFTCS", "CSFT"]), ["level-0001.ron"]);
    assert_eq!(shapes(&["CSFT", "MDRLO", "CSFT"]), ["level-0002.ron"]);
}

#[test]
fn a_level_is_told_once_and_not_more_than_twenty_are() {
    assert_eq!(
        shapes(&["CSFT", "CSFT", "CSF"]),
        ["level-0001.ron", "level-0002.ron"]
    );
    assert_eq!(shapes(&["CSFT"; 50]).len(), 20);
}

#[test]
fn a_copied_level_is_told_with_both_names_and_rows() {
    let mut files = files(GOOD);
    files[0].text = files[0].text.replace("[\"good\"]", "[\"good\", \"copy\"]");
    files.push(SourceFile {
        name: "copy.ron".into(),
        text: GOOD.into(),
    });
    assert!(read_course(&files).is_ok());
    let problems = check::course(&files).problems;
    let [problem] = problems.as_slice() else {
        panic!("{problems:#?}");
    };
    assert!(is_warning(problem.code));
    insta::assert_snapshot!(render_text(problem, Some(GOOD), false));
}

#[test]
fn the_nearest_of_the_earlier_rows_is_named() {
    let ids = ["far", "near", "last"];
    let levels = ids.iter().map(|id| level(id, Vec::new())).collect();
    let course = Arc::new(Course::sample(BTreeMap::new(), vec![("yard", levels)]));
    let rows = ids
        .iter()
        .zip(["CSFTGG", "MSFT", "CSFT"])
        .map(|(id, row)| (LevelId::new(*id), Row::sample(row)))
        .collect();
    assert_eq!(same_shapes(&course, &rows).len(), 1);
    let told = &same_shapes(&course, &rows)[0].what;
    assert!(
        told.starts_with("The row of \"last\"") && told.contains("that of \"near\""),
        "{told}"
    );
}
