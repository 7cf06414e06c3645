//! Words for fields, kinds of value, counts and numbers that are not as they should be.

use super::purpose::purpose;
use super::{Mistake, suggestion};
use crate::content::Code;

pub(in crate::content) fn unknown_field(name: &str, thing: &str, known: &[&str]) -> Mistake {
    Mistake::new(
        Code::UnknownField,
        format!("`{name}` is not a field of {thing}."),
        "The game would not use it, so what you wrote would be lost without a word.",
        suggestion(name, known.iter().copied()),
    )
}

pub(in crate::content) fn missing_field(name: &str, thing: &str) -> Mistake {
    Mistake::new(
        Code::MissingField,
        format!("The field `{name}` is missing from {thing}."),
        purpose(name),
        format!("Add `{name}: …,` inside these brackets."),
    )
}

pub(in crate::content) fn duplicate(what: &str, name: &str, first_line: usize) -> Mistake {
    Mistake::new(
        Code::Duplicate,
        format!("The {what} `{name}` was given already, in line {first_line}."),
        "The game could use only one of the two, and can't know which one you mean.",
        "Take one of them out, or give it another name.",
    )
}

pub(in crate::content) fn levels_twice() -> Mistake {
    Mistake::new(
        Code::UnknownField,
        "This place has `chapters` and `levels`.",
        "In a place of chapters each level stands in one of them.",
        "Move the levels into a chapter and delete this field.",
    )
}

pub(in crate::content) fn wrong_type(field: &str, wanted: &str, found: &str) -> Mistake {
    Mistake::new(
        Code::WrongType,
        format!("`{field}` should be {wanted}, but this is {found}."),
        "The game can only use each value in the form that is meant for it.",
        format!("Write {wanted}."),
    )
}

pub(in crate::content) fn name_before_brackets(name: &str, thing: &str) -> Mistake {
    Mistake::new(
        Code::WrongType,
        format!("The word `{name}` can't stand in front of {thing}."),
        "At this place there is only one kind of thing, so it has no name.",
        format!("Take out `{name}` and leave the brackets."),
    )
}

pub(in crate::content) fn unknown_word(field: &str, found: &str, known: &[&str]) -> Mistake {
    Mistake::new(
        Code::UnknownWord,
        format!("`{found}` is not a {field} that the game knows."),
        "The game has a fixed set of words for this, since each has a meaning in play.",
        suggestion(found, known.iter().copied()),
    )
}

pub(in crate::content) fn word_in_quotes(field: &str, found: &str) -> Mistake {
    Mistake::new(
        Code::WrongType,
        format!("The {field} `{found}` stands in quote marks."),
        "Quote marks are for texts that people read; this is one of the game's own words.",
        "Take the quote marks away.",
    )
}

pub(in crate::content) fn wrong_number(field: &str, found: &str, from: u8, to: u8) -> Mistake {
    Mistake::new(
        Code::WrongNumber,
        format!("`{field}` can't be {found}."),
        format!("It has to be a whole number from {from} to {to}."),
        format!("Write a number from {from} to {to}."),
    )
}

pub(in crate::content) fn ages_reversed() -> Mistake {
    Mistake::new(
        Code::WrongNumber,
        "The first age is higher than the second.",
        "Ages are given as from and to, the younger first.",
        "Swap the two numbers, as in `(7, 12)`.",
    )
}

pub(in crate::content) fn unknown_format(found: &str) -> Mistake {
    Mistake::new(
        Code::UnknownFormat,
        format!("This file has format {found}, and this game reads format 1."),
        "Another version of the game may give fields another meaning.",
        "Get the newest version of the game. If you write this file yourself, put `format: 1`.",
    )
}

pub(in crate::content) fn wrong_count(
    field: &str,
    found: usize,
    wanted: &str,
    why: &str,
) -> Mistake {
    let found = if found == 0 {
        "none".into()
    } else {
        found.to_string()
    };
    Mistake::new(
        Code::WrongCount,
        format!("`{field}` should have {wanted} entries, but has {found}."),
        why,
        format!("Make it {wanted}."),
    )
}

pub(in crate::content) fn long_password(found: usize, longest: u8) -> Mistake {
    Mistake::new(
        Code::WrongCount,
        format!("This password has {found} characters."),
        format!("The game's own fields end at {longest}, so nobody could type it."),
        format!("Shorten it to {longest} characters or fewer."),
    )
}

pub(in crate::content) fn empty_text(field: &str) -> Mistake {
    let mend = if matches!(field, "auntie" | "brief" | "picture") {
        "Write the words between the quote marks, or leave the field out."
    } else {
        "Write the words between the quote marks."
    };
    Mistake::new(
        Code::EmptyText,
        format!("`{field}` is empty."),
        purpose(field),
        mend,
    )
}

pub(in crate::content) fn hidden_character(character: char) -> Mistake {
    Mistake::new(
        Code::HiddenCharacter,
        format!(
            "This text holds an invisible character (U+{:04X}).",
            u32::from(character)
        ),
        "Such characters can hide words or upset the screen of whoever plays the level.",
        "Delete the text and type it again. For a gap use spaces, for a new line `\\n`.",
    )
}
