//! Editing the line, at all of its borders.

use proptest::prelude::*;

use crate::activity::samples::{Played, forge};
use crate::content::Goal;
use crate::stage::{Body, Edit, Typed};

fn begin(text: &str) -> Played {
    let mut played = Played::begin(forge(vec![Goal::GuesserGivesUp]));
    played.edit(Edit::Replace(Typed::new(text)));
    played
}

/// The text with its cursor, as in `mo|ss`.
fn line(played: &Played) -> String {
    let Body::Field(field) = played.stage().body else {
        panic!("a field")
    };
    let mut line: Vec<char> = field.text.expose().chars().collect();
    line.insert(field.cursor, '|');
    line.into_iter().collect()
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut played = begin(text);
    for edit in edits {
        played.edit(edit.clone());
    }
    line(&played)
}

fn insert(typed: &str) -> Edit {
    Edit::Insert(Typed::new(typed))
}

#[test]
fn letters_go_in_at_the_cursor() {
    use Edit::{Home, Left};
    assert_eq!(edited("", &[insert("mo"), insert("ss")]), "moss|");
    assert_eq!(edited("moss", &[Left, Left, insert("é")]), "moé|ss");
    assert_eq!(edited("moss", &[Home, insert("a b")]), "a b|moss");
}

#[test]
fn the_cursor_stops_at_both_ends() {
    use Edit::{End, Home, Left, Right};
    assert_eq!(edited("ab", &[Right]), "ab|");
    assert_eq!(edited("ab", &[Left]), "a|b");
    assert_eq!(edited("ab", &[Left, Left, Left]), "|ab");
    assert_eq!(edited("ab", &[Home, Right]), "a|b");
    assert_eq!(edited("ab", &[Home, End]), "ab|");
    assert_eq!(edited("", &[Left, Right, Home, End]), "|");
}

#[test]
fn backspace_takes_the_letter_before_and_delete_the_one_under_the_cursor() {
    use Edit::{Backspace, Delete, Home, Left};
    assert_eq!(edited("äbc", &[Left, Backspace]), "ä|c");
    assert_eq!(edited("äbc", &[Left, Delete]), "äb|");
    assert_eq!(edited("äbc", &[Home, Backspace]), "|äbc");
    assert_eq!(edited("äbc", &[Delete]), "äbc|");
    assert_eq!(edited("äbc", &[Home, Delete]), "|bc");
    assert_eq!(edited("", &[Backspace, Delete]), "|");
}

#[test]
fn only_what_changes_the_text_is_asked_about() {
    use Edit::{Backspace, Delete, End, Home, Left, Right};
    let mut played = begin("ab");
    for edit in [
        Left,
        Right,
        Home,
        Backspace,
        End,
        Delete,
        insert(""),
        insert("\t\n"),
    ] {
        assert!(played.edit(edit).is_empty());
    }
    for edit in [Backspace, insert("x"), Edit::Replace(Typed::new(""))] {
        assert_eq!(played.edit(edit).len(), 1);
    }
}

#[test]
fn a_whole_line_takes_the_place_of_what_was_there() {
    assert_eq!(
        edited("moss", &[Edit::Left, Edit::Replace(Typed::new("jam"))]),
        "jam|"
    );
    assert_eq!(edited("moss", &[Edit::Replace(Typed::new(""))]), "|");
}

#[test]
fn control_characters_are_left_out() {
    assert_eq!(edited("", &[insert("a\u{7}b\r\nc\u{1b}[d")]), "abc[d|");
    assert_eq!(edited("", &[Edit::Replace(Typed::new("\ta\0"))]), "a|");
}

#[test]
fn the_line_is_full_at_64_letters_and_says_so_only_when_more_is_typed() {
    let full = |played: &Played| {
        let told = "Neutral That is long enough: The line is full. So many letters are plenty!";
        played.seen().contains(&told.to_owned())
    };
    let mut played = begin(&"é".repeat(64));
    assert!(!full(&played));
    assert!(played.insert("x").is_empty());
    assert!(full(&played));
    assert_eq!(line(&played), "é".repeat(64) + "|");
    played.edit(Edit::Left);
    assert!(!full(&played));
    played.insert("x");
    assert!(full(&played));
    played.edit(Edit::Backspace);
    assert!(!full(&played));
    assert_eq!(
        played.insert("xy").len(),
        1,
        "one letter fits, one does not"
    );
    assert!(full(&played));
    assert_eq!(line(&played), "é".repeat(62) + "x|é");

    played.edit(Edit::Replace(Typed::new("z".repeat(65))));
    assert!(full(&played));
    assert_eq!(line(&played), "z".repeat(64) + "|");
}

#[test]
fn a_fresh_line_is_not_full() {
    let mut played = begin(&"z".repeat(65));
    played.state.forget_typed();
    assert_eq!(line(&played), "|");
    assert!(!played.seen().concat().contains("The line is full"));
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => ".{0,20}".prop_map(|typed| Edit::Insert(Typed::new(typed))),
        1 => ".{0,80}".prop_map(|typed| Edit::Replace(Typed::new(typed))),
        2 => Just(Edit::Backspace),
        2 => Just(Edit::Delete),
        2 => Just(Edit::Left),
        2 => Just(Edit::Right),
        1 => Just(Edit::Home),
        1 => Just(Edit::End),
    ]
}

proptest! {
    #[test]
    fn any_editing_does_what_a_plain_list_of_letters_does(
        edits in proptest::collection::vec(any_edit(), 0..60),
    ) {
        let mut played = begin("");
        let (mut letters, mut cursor) = (Vec::<char>::new(), 0);
        for edit in edits {
            played.edit(edit.clone());
            let mut typed = Vec::new();
            match &edit {
                Edit::Insert(new) => typed = new.expose().chars().collect(),
                Edit::Replace(new) => {
                    letters.clear();
                    cursor = 0;
                    typed = new.expose().chars().collect();
                }
                Edit::Backspace if cursor > 0 => {
                    cursor -= 1;
                    letters.remove(cursor);
                }
                Edit::Delete if cursor < letters.len() => {
                    letters.remove(cursor);
                }
                Edit::Backspace | Edit::Delete => {}
                Edit::Left => cursor = cursor.max(1) - 1,
                Edit::Right => cursor = letters.len().min(cursor + 1),
                Edit::Home => cursor = 0,
                Edit::End => cursor = letters.len(),
            }
            for letter in typed.into_iter().filter(|letter| !letter.is_control()) {
                if letters.len() < 64 {
                    letters.insert(cursor, letter);
                    cursor += 1;
                }
            }
            let mut expected = letters.clone();
            expected.insert(cursor, '|');
            prop_assert_eq!(line(&played), expected.into_iter().collect::<String>());
        }
    }
}
