//! The one table of keys. It decides what a key means and which key a hint on screen names.

use super::Key;
use super::labels::{CONTROL, ENTER, ESCAPE};
use super::pen::Pen;
use crate::stage::{Action, Body, Stage};

/// Where a key means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Everywhere.
    Everywhere,
    /// Everywhere but in a field that is being typed in.
    Outside,
    /// Only while typing in a field.
    Typing,
}

/// A key and what it does.
#[derive(Debug)]
pub(super) struct Binding {
    pub(super) key: Key,
    pub(super) place: Where,
    pub(super) action: Action,
}

const fn bind(key: Key, place: Where, action: Action) -> Binding {
    Binding { key, place, action }
}

/// Keys that do something at once. The first that fits is the one that hints name. Enter, Space,
/// arrows, Tab, digits and paging depend on what is on stage; see `input`.
pub(super) const KEYS: [Binding; 27] = [
    bind(Key::Char('h'), Where::Outside, Action::Hint),
    bind(Key::Char('a'), Where::Outside, Action::Ask),
    bind(Key::Char('r'), Where::Outside, Action::Rewind),
    bind(Key::Control('z'), Where::Everywhere, Action::Rewind),
    bind(Key::Char('s'), Where::Outside, Action::Skip),
    bind(Key::Char('w'), Where::Outside, Action::Words),
    bind(Key::Char('t'), Where::Outside, Action::Transcript),
    bind(Key::Char('v'), Where::Outside, Action::Veil),
    bind(Key::Control('t'), Where::Everywhere, Action::Veil),
    bind(Key::Char('p'), Where::Outside, Action::Plain),
    bind(Key::Char('?'), Where::Outside, Action::Help),
    bind(Key::Function(1), Where::Everywhere, Action::Help),
    bind(Key::Escape, Where::Everywhere, Action::Leave),
    bind(Key::Char('q'), Where::Outside, Action::Quit),
    bind(Key::Function(2), Where::Everywhere, Action::Hint),
    bind(Key::Function(3), Where::Everywhere, Action::Ask),
    bind(Key::Function(4), Where::Everywhere, Action::Words),
    bind(Key::Function(5), Where::Everywhere, Action::Transcript),
    bind(Key::Function(6), Where::Everywhere, Action::Plain),
    bind(Key::Function(7), Where::Everywhere, Action::Skip),
    bind(Key::Function(10), Where::Everywhere, Action::Quit),
    bind(Key::Enter, Where::Everywhere, Action::Submit),
    bind(Key::Enter, Where::Everywhere, Action::Go),
    bind(Key::Char(' '), Where::Outside, Action::Go),
    bind(Key::Control('r'), Where::Typing, Action::Rewind),
    bind(Key::Control('s'), Where::Typing, Action::Skip),
    bind(Key::Control('c'), Where::Everywhere, Action::Quit),
];

/// Whether letters are being typed now.
pub(super) fn is_typing(stage: &Stage) -> bool {
    match &stage.body {
        Body::Field(field) => field.editable,
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => false,
    }
}

const fn holds(place: Where, typing: bool) -> bool {
    match place {
        Where::Everywhere => true,
        Where::Outside => !typing,
        Where::Typing => typing,
    }
}

/// The action that a key stands for by itself, if a hint on screen says so: Q quits only where
/// that is to be read. Letters count in both cases.
pub(super) fn action_of(stage: &Stage, key: Key) -> Option<Action> {
    let typing = is_typing(stage);
    let key = if let Key::Char(letter) = key {
        Key::Char(letter.to_ascii_lowercase())
    } else {
        key
    };
    KEYS.iter()
        .filter(|binding| binding.key == key && holds(binding.place, typing))
        .map(|binding| &binding.action)
        .find(|action| stage.keys.iter().any(|hint| hint.action == **action))
        .cloned()
}

/// How the key of an action is called on screen.
pub(super) fn name_of(pen: &Pen<'_>, stage: &Stage, action: &Action) -> Option<String> {
    let typing = is_typing(stage);
    KEYS.iter()
        .find(|binding| binding.action == *action && holds(binding.place, typing))
        .map(|binding| key_name(pen, binding.key))
}

fn key_name(pen: &Pen<'_>, key: Key) -> String {
    match key {
        Key::Char(letter) => letter.to_uppercase().to_string(),
        Key::Function(number) => format!("F{number}"),
        Key::Control(letter) => {
            format!("{}-{}", pen.key_name(&CONTROL), letter.to_ascii_uppercase())
        }
        Key::Enter => pen.key_name(&ENTER),
        Key::Escape => pen.key_name(&ESCAPE),
        Key::Tab
        | Key::BackTab
        | Key::Backspace
        | Key::Delete
        | Key::Left
        | Key::Right
        | Key::Up
        | Key::Down
        | Key::Home
        | Key::End
        | Key::PageUp
        | Key::PageDown => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::*;

    #[test]
    fn every_action_with_a_key_hint_has_a_key_in_fields_and_outside() {
        let actions = [
            Action::Go,
            Action::Submit,
            Action::Hint,
            Action::Ask,
            Action::Rewind,
            Action::Skip,
            Action::Leave,
            Action::Help,
            Action::Transcript,
            Action::Words,
            Action::Veil,
            Action::Plain,
            Action::Quit,
        ];
        for action in actions {
            for typing in [true, false] {
                let found = KEYS
                    .iter()
                    .any(|binding| binding.action == action && holds(binding.place, typing));
                assert!(found, "{action:?}, typing: {typing}");
            }
        }
    }

    #[test]
    fn no_letter_is_a_command_while_typing() {
        for binding in &KEYS {
            if matches!(binding.key, Key::Char(_)) {
                assert_eq!(binding.place, Where::Outside, "{binding:?}");
            }
        }
    }

    #[test]
    fn keys_do_what_the_table_says_where_it_is_offered() {
        let scene = samples::choose();
        for (key, action) in [
            (Key::Char('h'), Action::Hint),
            (Key::Char('H'), Action::Hint),
            (Key::Char('a'), Action::Ask),
            (Key::Char('r'), Action::Rewind),
            (Key::Control('z'), Action::Rewind),
            (Key::Escape, Action::Leave),
            (Key::Char('?'), Action::Help),
            (Key::Function(1), Action::Help),
            (Key::Char('s'), Action::Skip),
            (Key::Function(7), Action::Skip),
            (Key::Char('t'), Action::Transcript),
            (Key::Char('w'), Action::Words),
            (Key::Char('p'), Action::Plain),
        ] {
            assert_eq!(action_of(&scene, key), Some(action), "{key:?}");
        }
        assert_eq!(action_of(&scene, Key::Char('q')), None);
        assert_eq!(action_of(&scene, Key::Char('x')), None);
    }

    #[test]
    fn in_a_field_letters_are_letters_and_function_keys_help() {
        let field = samples::field();
        assert_eq!(action_of(&field, Key::Char('h')), None);
        assert_eq!(action_of(&field, Key::Function(1)), Some(Action::Help));
        assert_eq!(action_of(&field, Key::Control('z')), Some(Action::Rewind));
        assert_eq!(action_of(&field, Key::Control('s')), Some(Action::Skip));
        assert_eq!(action_of(&field, Key::Function(7)), Some(Action::Skip));
        assert_eq!(action_of(&field, Key::Control('t')), Some(Action::Veil));
        assert_eq!(action_of(&field, Key::Escape), Some(Action::Leave));
    }
}
