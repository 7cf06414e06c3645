//! The course that comes with the program, and one bad level for each kind of problem.

use super::*;

#[test]
fn the_course_of_the_program_has_no_problems() {
    let report = course(&content::embedded());
    let told: Vec<String> = report.problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
