//! A key that is held down must not decide anything. Most terminals send its repeats as presses,
//! so they are told by how close they follow each other.

use std::time::{Duration, Instant};

use crate::tui::{Input, Key};

/// Repeats of a held key come every 30 to 40 ms on most systems; nobody presses Enter twice
/// within 50 ms on purpose.
const CLOSE: Duration = Duration::from_millis(50);

/// Remembers when a confirming key came last.
#[derive(Debug, Default)]
pub(super) struct Held {
    last: Option<Instant>,
}

impl Held {
    /// Marks an input as a repeat if it is a confirming key that follows another one too closely.
    pub(super) fn mark(&mut self, input: Input, now: Instant) -> Input {
        let Input::Key { key, repeat } = input else {
            return input;
        };
        let confirms = matches!(key, Key::Enter | Key::Char(' '));
        let close = confirms
            && self
                .last
                .is_some_and(|last| now.saturating_duration_since(last) < CLOSE);
        self.last = confirms.then_some(now);
        Input::Key {
            key,
            repeat: repeat || close,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(keys: &[(Key, u64)]) -> Vec<bool> {
        let start = Instant::now();
        let mut held = Held::default();
        keys.iter()
            .map(|(key, at)| {
                let input = Input::Key {
                    key: *key,
                    repeat: false,
                };
                match held.mark(input, start + Duration::from_millis(*at)) {
                    Input::Key { repeat, .. } => repeat,
                    Input::Pointer(_) | Input::Paste(_) | Input::Resize { .. } => false,
                }
            })
            .collect()
    }

    #[test]
    fn a_held_enter_confirms_once_and_two_presses_twice() {
        let held = [(Key::Enter, 0), (Key::Enter, 33), (Key::Enter, 66)];
        assert_eq!(marks(&held), [false, true, true]);
        let pressed = [(Key::Enter, 0), (Key::Enter, 50), (Key::Enter, 110)];
        assert_eq!(marks(&pressed), [false, false, false]);
    }

    #[test]
    fn other_keys_are_as_quick_as_they_like() {
        let keys = [(Key::Char('o'), 0), (Key::Char('o'), 5), (Key::Enter, 8)];
        assert_eq!(marks(&keys), [false, false, false]);
        let mixed = [(Key::Enter, 0), (Key::Down, 10), (Key::Enter, 20)];
        assert_eq!(marks(&mixed), [false, false, false]);
    }
}
