//! Keys that come in a clump must not decide anything: a slow line hands over the repeats of a
//! held Enter all at once, and of a screen that the first of them brings the others know nothing.

use std::time::{Duration, Instant};

use crate::tui::{Input, Key};

/// Keys of one clump come within a millisecond or two of each other; fingers, and scripts that
/// wait for a screen, need longer.
const CLUMP: Duration = Duration::from_millis(5);

/// Remembers when a confirming key arrived last.
#[derive(Debug, Default)]
pub(super) struct Held {
    last: Option<Instant>,
}

impl Held {
    /// Marks an input as a repeat if it is a confirming key that arrived in one clump with
    /// another one.
    pub(super) fn mark(&mut self, input: Input, arrived: Instant) -> Input {
        let Input::Key { key, repeat } = input else {
            return input;
        };
        let confirms = matches!(key, Key::Enter | Key::Char(' '));
        let close = confirms
            && self
                .last
                .is_some_and(|last| arrived.saturating_duration_since(last) < CLUMP);
        self.last = confirms.then_some(arrived);
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
    fn a_clump_of_enters_confirms_once_and_two_presses_twice() {
        let clump = [(Key::Enter, 0), (Key::Enter, 1), (Key::Enter, 5)];
        assert_eq!(marks(&clump), [false, true, true]);
        let pressed = [(Key::Enter, 0), (Key::Enter, 5), (Key::Enter, 60)];
        assert_eq!(marks(&pressed), [false, false, false]);
    }

    #[test]
    fn other_keys_are_as_quick_as_they_like() {
        let keys = [(Key::Char('o'), 0), (Key::Char('o'), 1), (Key::Enter, 2)];
        assert_eq!(marks(&keys), [false, false, false]);
        let mixed = [(Key::Enter, 0), (Key::Down, 1), (Key::Enter, 2)];
        assert_eq!(marks(&mixed), [false, false, false]);
    }
}
