//! Translates crossterm's events into ours. Pure: it reads nothing and remembers nothing.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::tui::key::{Input, Key, Pointer};

/// Our input for an event of crossterm's, or nothing if it means nothing to us.
pub(super) fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(event) => pressed(event),
        Event::Mouse(event) => pointer(event).map(Input::Pointer),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(columns, rows) => Some(Input::Resize { columns, rows }),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// A key that went down. This is the only place that drops releases, which Windows always sends.
fn pressed(event: KeyEvent) -> Option<Input> {
    let repeat = match event.kind {
        KeyEventKind::Press => false,
        KeyEventKind::Repeat => true,
        KeyEventKind::Release => return None,
    };
    let key = key(event.code, event.modifiers)?;
    Some(Input::Key { key, repeat })
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    match code {
        KeyCode::Char(character) => text(character, modifiers),
        KeyCode::Enter => Some(Key::Enter),
        KeyCode::Esc => Some(Key::Escape),
        KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => Some(Key::BackTab),
        KeyCode::Tab => Some(Key::Tab),
        KeyCode::BackTab => Some(Key::BackTab),
        KeyCode::Backspace => Some(Key::Backspace),
        KeyCode::Delete => Some(Key::Delete),
        KeyCode::Left => Some(Key::Left),
        KeyCode::Right => Some(Key::Right),
        KeyCode::Up => Some(Key::Up),
        KeyCode::Down => Some(Key::Down),
        KeyCode::Home => Some(Key::Home),
        KeyCode::End => Some(Key::End),
        KeyCode::PageUp => Some(Key::PageUp),
        KeyCode::PageDown => Some(Key::PageDown),
        KeyCode::F(number) => Some(Key::Function(number)),
        KeyCode::Insert
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => None,
    }
}

fn text(character: char, modifiers: KeyModifiers) -> Option<Key> {
    if modifiers.intersects(KeyModifiers::SUPER | KeyModifiers::HYPER | KeyModifiers::META) {
        return None;
    }
    let control = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    match (control, alt) {
        // Windows reports AltGr as Ctrl and Alt together: it types @, €, { on many keyboards.
        (false, false) | (true, true) => Some(Key::Char(character)),
        // Terminals whose Backspace sends ^H look like this, and so does Ctrl-Backspace.
        (true, false) if character == 'h' => Some(Key::Backspace),
        (true, false) => Some(Key::Control(character.to_ascii_lowercase())),
        // A shortcut of somebody else's, which must not type into a password.
        (false, true) => None,
    }
}

/// Only the main button and the wheel mean something in the game.
fn pointer(event: MouseEvent) -> Option<Pointer> {
    let (column, row) = (event.column, event.row);
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Pointer::Press { column, row }),
        MouseEventKind::Up(MouseButton::Left) => Some(Pointer::Release { column, row }),
        MouseEventKind::Drag(MouseButton::Left) | MouseEventKind::Moved => {
            Some(Pointer::Move { column, row })
        }
        MouseEventKind::ScrollUp => Some(Pointer::ScrollUp { column, row }),
        MouseEventKind::ScrollDown => Some(Pointer::ScrollDown { column, row }),
        MouseEventKind::Down(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::Up(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::Drag(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Input, Key, Pointer, input};
    use crossterm::event::{
        Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
        MouseEventKind,
    };

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CONTROL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;

    fn key_for(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        let input = input(Event::Key(KeyEvent::new(code, modifiers)))?;
        if let Input::Key { key, repeat: false } = input {
            return Some(key);
        }
        panic!("not a pressed key: {input:?}")
    }

    #[test]
    fn each_key_keeps_its_meaning() {
        let table = [
            (KeyCode::Enter, NONE, Key::Enter),
            (KeyCode::Esc, NONE, Key::Escape),
            (KeyCode::Tab, NONE, Key::Tab),
            (KeyCode::Tab, SHIFT, Key::BackTab),
            (KeyCode::BackTab, SHIFT, Key::BackTab),
            (KeyCode::Backspace, NONE, Key::Backspace),
            (KeyCode::Delete, NONE, Key::Delete),
            (KeyCode::Left, NONE, Key::Left),
            (KeyCode::Right, NONE, Key::Right),
            (KeyCode::Up, NONE, Key::Up),
            (KeyCode::Down, NONE, Key::Down),
            (KeyCode::Home, NONE, Key::Home),
            (KeyCode::End, NONE, Key::End),
            (KeyCode::PageUp, NONE, Key::PageUp),
            (KeyCode::PageDown, NONE, Key::PageDown),
            (KeyCode::F(1), NONE, Key::Function(1)),
        ];
        for (code, modifiers, expected) in table {
            assert_eq!(key_for(code, modifiers), Some(expected), "{code:?}");
        }
        assert_eq!(key_for(KeyCode::Insert, NONE), None);
        assert_eq!(key_for(KeyCode::CapsLock, NONE), None);
    }

    #[test]
    fn a_character_is_text_unless_a_modifier_makes_it_a_command() {
        let table = [
            ('a', NONE, Some(Key::Char('a'))),
            ('A', SHIFT, Some(Key::Char('A'))),
            ('ß', NONE, Some(Key::Char('ß'))),
            ('@', CONTROL | ALT, Some(Key::Char('@'))),
            ('{', CONTROL | ALT | SHIFT, Some(Key::Char('{'))),
            ('c', CONTROL, Some(Key::Control('c'))),
            ('C', CONTROL | SHIFT, Some(Key::Control('c'))),
            ('z', CONTROL, Some(Key::Control('z'))),
            ('h', CONTROL, Some(Key::Backspace)),
            ('h', NONE, Some(Key::Char('h'))),
            ('x', ALT, None),
            ('x', KeyModifiers::SUPER, None),
            ('x', KeyModifiers::HYPER, None),
            ('x', KeyModifiers::META, None),
        ];
        for (character, modifiers, expected) in table {
            assert!(
                key_for(KeyCode::Char(character), modifiers) == expected,
                "{character} with {modifiers:?}"
            );
        }
    }

    #[test]
    fn releases_are_dropped_and_repeats_are_marked() {
        let of_kind = |kind| {
            input(Event::Key(KeyEvent::new_with_kind(
                KeyCode::Enter,
                NONE,
                kind,
            )))
        };
        assert_eq!(of_kind(KeyEventKind::Release), None);
        assert_eq!(
            of_kind(KeyEventKind::Repeat),
            Some(Input::Key {
                key: Key::Enter,
                repeat: true
            })
        );
    }

    #[test]
    fn the_main_button_and_the_wheel_arrive_with_their_place() {
        let (column, row) = (7, 3);
        let table = [
            (
                MouseEventKind::Down(MouseButton::Left),
                Some(Pointer::Press { column, row }),
            ),
            (
                MouseEventKind::Up(MouseButton::Left),
                Some(Pointer::Release { column, row }),
            ),
            (
                MouseEventKind::Drag(MouseButton::Left),
                Some(Pointer::Move { column, row }),
            ),
            (MouseEventKind::Moved, Some(Pointer::Move { column, row })),
            (
                MouseEventKind::ScrollUp,
                Some(Pointer::ScrollUp { column, row }),
            ),
            (
                MouseEventKind::ScrollDown,
                Some(Pointer::ScrollDown { column, row }),
            ),
            (MouseEventKind::ScrollLeft, None),
            (MouseEventKind::Down(MouseButton::Right), None),
            (MouseEventKind::Up(MouseButton::Middle), None),
            (MouseEventKind::Drag(MouseButton::Right), None),
        ];
        for (kind, expected) in table {
            let event = Event::Mouse(MouseEvent {
                kind,
                column,
                row,
                modifiers: NONE,
            });
            assert_eq!(input(event), expected.map(Input::Pointer), "{kind:?}");
        }
    }

    #[test]
    fn paste_and_size_arrive_whole_and_focus_means_nothing() {
        assert!(
            input(Event::Paste("two\rlines".into())) == Some(Input::Paste("two\rlines".into()))
        );
        assert_eq!(
            input(Event::Resize(100, 30)),
            Some(Input::Resize {
                columns: 100,
                rows: 30
            })
        );
        assert_eq!(input(Event::FocusGained), None);
        assert_eq!(input(Event::FocusLost), None);
    }
}
