//! What is found wrong with cards.

use crate::check::panel::tests::{found, found_with};
use crate::content::Code;

#[test]
fn a_card_without_lines_enough_is_found() {
    let wrong = found("at_least: 2, because", "at_least: 4, because");
    assert_eq!(wrong, [Code::ProfileNotWon]);
}

#[test]
fn a_card_on_which_nothing_makes_anybody_laugh_is_found() {
    let wrong = found("(say: \"I giggle.\", laughs: true)", "(say: \"I giggle.\")");
    assert_eq!(wrong, [Code::ProfileNotWon]);
}

#[test]
fn a_card_that_cannot_tell_anything_is_found() {
    // The fact keeps its line, but the line is worth nothing without the part that tells a name.
    let wrong = found("words: [\"pip\"]", "words: [\"melon\"]");
    assert_eq!(wrong, [], "a line still tells something");
    let line = "(say: \"Out on Tuesdays!\", tells: \"plans\", because: \"It's a wave to friends. But all can read it.\")";
    let wordy = "words: [], tells: \"when Pip is out\"";
    let wrong = found_with(&[
        ("words: [\"pip\"]", "words: [\"melon\"]"),
        (line, "(say: \"Out like a lamp!\")"),
        (wordy, "words: [\"tuesday\"], tells: \"when Pip is out\""),
    ]);
    assert_eq!(wrong, [Code::ProfileTellsNothing]);
}
