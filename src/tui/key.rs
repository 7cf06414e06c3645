//! What a person does at the keyboard and with the pointer, in our own words. Knows no terminal
//! library, and never shows what was typed: it may be part of a password.

use std::fmt;

/// A key, by what it means and not by where it lies on the keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character of text, in the case in which it was typed.
    Char(char),
    /// Goes on, confirms.
    Enter,
    /// Leaves, cancels.
    Escape,
    /// To the next thing.
    Tab,
    /// To the thing before (Shift and Tab).
    BackTab,
    /// Deletes the character before the cursor.
    Backspace,
    /// Deletes the character under the cursor.
    Delete,
    /// Arrow to the left.
    Left,
    /// Arrow to the right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page back.
    PageUp,
    /// A page on.
    PageDown,
    /// A function key, counted from 1.
    Function(u8),
    /// A character together with Ctrl, always in lower case.
    Control(char),
}

/// Hides the character of [`Key::Char`], so that no message or panic can give a password away.
impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(_) => formatter.write_str("Char(…)"),
            Self::Enter => formatter.write_str("Enter"),
            Self::Escape => formatter.write_str("Escape"),
            Self::Tab => formatter.write_str("Tab"),
            Self::BackTab => formatter.write_str("BackTab"),
            Self::Backspace => formatter.write_str("Backspace"),
            Self::Delete => formatter.write_str("Delete"),
            Self::Left => formatter.write_str("Left"),
            Self::Right => formatter.write_str("Right"),
            Self::Up => formatter.write_str("Up"),
            Self::Down => formatter.write_str("Down"),
            Self::Home => formatter.write_str("Home"),
            Self::End => formatter.write_str("End"),
            Self::PageUp => formatter.write_str("PageUp"),
            Self::PageDown => formatter.write_str("PageDown"),
            Self::Function(number) => write!(formatter, "Function({number})"),
            Self::Control(character) => write!(formatter, "Control({character:?})"),
        }
    }
}

/// What the pointer does. Columns and rows are cells, counted from 0 at the upper left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pointer {
    /// The main button goes down.
    Press {
        /// Cells from the left edge.
        column: u16,
        /// Cells from the upper edge.
        row: u16,
    },
    /// The pointer moves, with the button held or not.
    Move {
        /// Cells from the left edge.
        column: u16,
        /// Cells from the upper edge.
        row: u16,
    },
    /// The main button comes up.
    Release {
        /// Cells from the left edge.
        column: u16,
        /// Cells from the upper edge.
        row: u16,
    },
    /// The wheel turns away from the person.
    ScrollUp {
        /// Cells from the left edge.
        column: u16,
        /// Cells from the upper edge.
        row: u16,
    },
    /// The wheel turns towards the person.
    ScrollDown {
        /// Cells from the left edge.
        column: u16,
        /// Cells from the upper edge.
        row: u16,
    },
}

/// One thing that a person did, or that happened to the window.
#[derive(Clone, PartialEq, Eq)]
pub enum Input {
    /// A key went down. Releases never arrive here.
    Key {
        /// Which key.
        key: Key,
        /// The key is held down and repeats by itself. Repeats move and type, and never confirm.
        /// Many terminals can't tell: there a held key looks like many presses.
        repeat: bool,
    },
    /// The pointer did something.
    Pointer(Pointer),
    /// Text was pasted, as the terminal sent it: it may hold line ends and control characters.
    Paste(String),
    /// The window has a new size, in cells. Either may be 0.
    Resize {
        /// Width in cells.
        columns: u16,
        /// Height in cells.
        rows: u16,
    },
}

/// Hides pasted text, as [`Key`] hides typed characters.
impl fmt::Debug for Input {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key { key, repeat } => formatter
                .debug_struct("Key")
                .field("key", key)
                .field("repeat", repeat)
                .finish(),
            Self::Pointer(pointer) => formatter.debug_tuple("Pointer").field(pointer).finish(),
            Self::Paste(_) => formatter.write_str("Paste(…)"),
            Self::Resize { columns, rows } => formatter
                .debug_struct("Resize")
                .field("columns", columns)
                .field("rows", rows)
                .finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Input, Key, Pointer};

    #[test]
    fn debug_output_never_shows_what_was_typed_or_pasted() {
        let typed = Input::Key {
            key: Key::Char('x'),
            repeat: false,
        };
        assert_eq!(format!("{typed:?}"), "Key { key: Char(…), repeat: false }");
        assert_eq!(format!("{:?}", Input::Paste("secret".into())), "Paste(…)");
    }

    #[test]
    fn debug_output_names_every_other_key() {
        let named = [
            (Key::Enter, "Enter"),
            (Key::Escape, "Escape"),
            (Key::Tab, "Tab"),
            (Key::BackTab, "BackTab"),
            (Key::Backspace, "Backspace"),
            (Key::Delete, "Delete"),
            (Key::Left, "Left"),
            (Key::Right, "Right"),
            (Key::Up, "Up"),
            (Key::Down, "Down"),
            (Key::Home, "Home"),
            (Key::End, "End"),
            (Key::PageUp, "PageUp"),
            (Key::PageDown, "PageDown"),
            (Key::Function(1), "Function(1)"),
            (Key::Control('c'), "Control('c')"),
        ];
        for (key, name) in named {
            assert_eq!(format!("{key:?}"), name);
        }
    }

    #[test]
    fn debug_output_shows_pointer_and_size() {
        let pointer = Input::Pointer(Pointer::Move { column: 3, row: 4 });
        assert_eq!(
            format!("{pointer:?}"),
            "Pointer(Move { column: 3, row: 4 })"
        );
        let size = Input::Resize {
            columns: 80,
            rows: 24,
        };
        assert_eq!(format!("{size:?}"), "Resize { columns: 80, rows: 24 }");
    }
}
