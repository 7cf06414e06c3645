//! What is said of a picture that travels, and of the copies that stay.

use crate::content::Receiver;
use crate::words::Text;

/// Starts the travel where nothing is guessed.
pub(super) const SEND: Text = Text::new("see where it goes");

/// Goes back to the times after a late one.
pub(super) const CHOOSE_AGAIN: Text = Text::new("choose again");

/// What is performed.
pub(super) const TRAVEL: Text = Text::new("The picture travels");

/// A name inside a sentence: "the magpie".
pub(super) fn name(name: &Text) -> Text {
    match name.source().strip_prefix("The ") {
        Some(rest) => Text::from_data(format!("the {rest}")),
        None => name.clone(),
    }
}

/// Two sentences; one alone if the other is absent.
pub(super) fn and_then(first: Text, second: Option<Text>) -> Text {
    match second {
        Some(second) => Text::new("{first} {second}")
            .with("first", first)
            .with("second", second),
        None => first,
    }
}

/// Who gets it first.
pub(super) fn sends(by: Option<Text>, to: Text) -> Text {
    match by {
        Some(by) => Text::new("{who} sends it to {names}.").with("who", by),
        None => Text::new("It is sent to {names}."),
    }
    .with("names", to)
}

/// Somebody only looked.
pub(super) fn looked(who: Text) -> Text {
    Text::new("{who} only looked.").with("who", who)
}

/// Somebody kept it: in their own words if the level has any.
pub(super) fn kept(who: Text, receiver: &Receiver) -> Text {
    match (&receiver.says, &receiver.thing) {
        (Some(says), _) => Text::new("{who}: “{words}”").with("words", says.clone()),
        (None, Some(thing)) => Text::new("{who} kept it: {thing}.").with("thing", thing.clone()),
        (None, None) => Text::new("{who} kept it."),
    }
    .with("who", who)
}

/// Somebody passes it on.
pub(super) fn passes(who: Text, to: Text) -> Text {
    Text::new("{who} passes it to {names}.")
        .with("who", who)
        .with("names", to)
}

/// Everybody is asked to delete it.
pub(super) fn asks(time: Text, by: Option<Text>) -> Text {
    match by {
        Some(by) => Text::new("{time}: {who} asks everybody to delete it.").with("who", by),
        None => Text::new("{time}: everybody is asked to delete it."),
    }
    .with("time", time)
}

/// Who did so, and what is left.
pub(super) fn asked(deleted: Option<Text>, left: Option<Text>) -> Text {
    let deleted = deleted.map(|names| Text::new("{names}: deleted.").with("names", names));
    let left = left.map(|names| Text::new("No button deletes this: {names}.").with("names", names));
    match (deleted, left) {
        (Some(deleted), left) => and_then(deleted, left),
        (None, Some(left)) => left,
        (None, None) => Text::new("Nobody has a copy."),
    }
}

/// Somebody's copy as it is counted: "Maya's", "a mug".
pub(super) fn copy(who: Text, thing: Option<&Text>) -> Text {
    match thing {
        Some(thing) => thing.clone(),
        None => Text::new("{who}'s").with("who", who),
    }
}

/// How many copies.
pub(super) fn copies(number: usize) -> Text {
    Text::counted("{number} copy", "{number} copies", number as u64)
}

/// How many stay though the app has forgotten.
pub(super) fn copies_left(number: usize) -> Text {
    Text::counted(
        "{number} copy is left",
        "{number} copies are left",
        number as u64,
    )
}

/// How many there are so far, where it can still be taken down.
pub(super) fn copies_so_far(number: usize) -> Text {
    Text::counted(
        "{number} copy so far",
        "{number} copies so far",
        number as u64,
    )
}

/// What is left, or there so far, as a sentence.
pub(super) fn named(is_over: bool, names: Option<Text>) -> Option<Text> {
    let form = if is_over {
        Text::new("Left: {names}.")
    } else {
        Text::new("By now: {names}.")
    };
    names.map(|names| form.with("names", names))
}

/// How many copies there are at a time, and how many of them nobody can delete.
pub(super) fn at(time: &Text, made: usize, stays: usize) -> Text {
    let form = match stays {
        0 => Text::new("{time}: {copies}, and none stays."),
        1 => Text::new("{time}: {copies}, and 1 stays."),
        _ => Text::new("{time}: {copies}, and {stays} stay."),
    };
    form.with("time", time.clone())
        .with("copies", copies(made))
        .with("stays", stays as u64)
}

/// Why a later time was fine for once.
pub(super) const LUCK: Text =
    Text::new("Luck helped: waiting made no more copies this time. Next time it may.");
