//! What a child types into a password field. Must not be shown, stored or compared by accident.

use zeroize::{Zeroize, Zeroizing};

/// The most characters that a field takes. zxcvbn's worst case grows steeply with the length:
/// 64 characters take up to a quarter of a second, 100 take half a second (measured).
pub const LONGEST: usize = 64;

/// Room for [`LONGEST`] characters of any kind, so that the buffer never moves while it grows
/// and leaves an unwiped copy behind.
const BYTES: usize = LONGEST * 4;

/// A typed password: at most [`LONGEST`] characters, none of them a control character.
///
/// Its buffer is wiped when it is cleared or dropped; each clone wipes its own.
///
/// ```
/// use otterlock::password::Secret;
/// let secret = Secret::from_typed("soggy pancake");
/// assert_eq!(secret.len(), 13);
/// ```
///
/// It can't be printed, saved or compared, so that it can't slip into a log or a file:
///
/// ```compile_fail
/// use otterlock::password::Secret;
/// let secret = Secret::from_typed("soggy pancake");
/// println!("{secret:?}");
/// ```
///
/// ```compile_fail
/// use otterlock::password::Secret;
/// let secret = Secret::from_typed("soggy pancake");
/// println!("{secret}");
/// ```
///
/// ```compile_fail
/// use otterlock::password::Secret;
/// fn save<T: serde::Serialize>(_: &T) {}
/// let secret = Secret::from_typed("soggy pancake");
/// save(&secret);
/// ```
///
/// ```compile_fail
/// use otterlock::password::Secret;
/// let secret = Secret::from_typed("soggy pancake");
/// let _ = secret == secret;
/// ```
pub struct Secret {
    text: Zeroizing<String>,
}

impl Secret {
    /// An empty field.
    pub fn new() -> Self {
        Self {
            text: Zeroizing::new(String::with_capacity(BYTES)),
        }
    }

    /// Takes typed or pasted text, without its control characters and cut off at [`LONGEST`].
    /// The caller still owns `typed` and has to wipe it.
    pub fn from_typed(typed: &str) -> Self {
        let mut secret = Self::new();
        for character in typed.chars().filter(|character| !character.is_control()) {
            if !secret.push(character) {
                break;
            }
        }
        secret
    }

    /// Adds a character at the end. False, and nothing done, when the field is full or the
    /// character is a control character.
    pub fn push(&mut self, character: char) -> bool {
        self.insert_at(self.len(), character)
    }

    /// Takes the last character away. False when there is none.
    pub fn pop(&mut self) -> bool {
        self.text.pop().is_some()
    }

    /// Puts a character before the one that is now at `index`, in characters; at [`Self::len`]
    /// it goes to the end. False, and nothing done, when the field is full, the index lies
    /// beyond the end, or the character is a control character.
    pub fn insert_at(&mut self, index: usize, character: char) -> bool {
        if self.len() >= LONGEST || character.is_control() {
            return false;
        }
        let Some(byte) = self.byte_at(index) else {
            return false;
        };
        self.text.insert(byte, character);
        true
    }

    /// Takes away the character at `index`, in characters. False when there is none.
    pub fn remove_at(&mut self, index: usize) -> bool {
        if index >= self.len() {
            return false;
        }
        let Some(byte) = self.byte_at(index) else {
            return false;
        };
        self.text.remove(byte);
        true
    }

    /// Empties the field and wipes its buffer.
    pub fn clear(&mut self) {
        self.text.zeroize();
    }

    /// How many characters there are.
    pub fn len(&self) -> usize {
        self.text.chars().count()
    }

    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The text itself: the one door. Keep the borrow short, and wipe what you copy from it.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// Where the character at `index` begins; the end of the text counts as a beginning.
    fn byte_at(&self, index: usize) -> Option<usize> {
        self.text
            .char_indices()
            .map(|(byte, _)| byte)
            .chain(std::iter::once(self.text.len()))
            .nth(index)
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Secret {
    /// Made by hand: a derived copy would have a smaller buffer, which moves when it grows.
    fn clone(&self) -> Self {
        let mut copy = Self::new();
        copy.text.push_str(&self.text);
        copy
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use zeroize::ZeroizeOnDrop;

    use super::*;

    fn assert_wipes_on_drop<T: ZeroizeOnDrop>(_: &T) {}

    #[test]
    fn a_secret_wipes_its_buffer_when_dropped_and_when_cleared() {
        let mut secret = Secret::from_typed("soggy pancake");
        assert_wipes_on_drop(&secret.text);
        secret.clear();
        assert!(secret.is_empty());
        assert_eq!(secret.expose(), "");
    }

    #[test]
    fn the_buffer_never_moves_so_no_copy_stays_behind() {
        let mut secret = Secret::new();
        let start = secret.expose().as_ptr();
        while secret.push('🦦') {}
        assert_eq!(secret.len(), LONGEST);
        assert_eq!(secret.expose().as_ptr(), start);

        let mut copy = Secret::from_typed("a").clone();
        let start = copy.expose().as_ptr();
        while copy.push('🦦') {}
        assert_eq!(copy.expose().as_ptr(), start);
    }

    #[test]
    fn a_copy_is_its_own_text() {
        let mut first = Secret::from_typed("melon");
        let copy = first.clone();
        first.clear();
        assert_eq!(copy.expose(), "melon");
    }

    #[test]
    fn a_new_field_is_empty() {
        assert!(Secret::new().is_empty());
        assert!(Secret::default().is_empty());
        assert_eq!(Secret::new().len(), 0);
        assert!(!Secret::from_typed("x").is_empty());
    }

    #[test]
    fn control_characters_are_left_out() {
        assert_eq!(Secret::from_typed("so\tggy\n\u{1b}[A").expose(), "soggy[A");
        let mut secret = Secret::new();
        assert!(!secret.push('\n'));
        assert!(!secret.insert_at(0, '\u{7f}'));
        assert!(secret.is_empty());
    }

    #[test]
    fn typed_text_is_cut_off_at_the_longest_length() {
        let typed: String = "ü".repeat(LONGEST + 5);
        let mut secret = Secret::from_typed(&typed);
        assert_eq!(secret.len(), LONGEST);
        assert!(!secret.push('x'));
        assert!(!secret.insert_at(0, 'x'));
        assert_eq!(secret.expose(), "ü".repeat(LONGEST));
    }

    #[test]
    fn a_full_field_takes_a_character_again_after_one_is_removed() {
        let mut secret = Secret::from_typed(&"z".repeat(LONGEST));
        assert!(secret.remove_at(0));
        assert!(secret.push('!'));
        assert_eq!(secret.len(), LONGEST);
    }

    #[test]
    fn editing_counts_characters_not_bytes() {
        let mut secret = Secret::from_typed("mürz🦦!");
        assert!(secret.insert_at(2, 'ß'));
        assert_eq!(secret.expose(), "müßrz🦦!");
        assert!(secret.remove_at(5));
        assert_eq!(secret.expose(), "müßrz!");
        assert!(secret.insert_at(6, '?'));
        assert_eq!(secret.expose(), "müßrz!?");
        assert!(secret.pop());
        assert_eq!(secret.expose(), "müßrz!");
    }

    #[test]
    fn editing_beyond_the_end_does_nothing() {
        let mut secret = Secret::from_typed("üx");
        assert!(!secret.insert_at(3, 'y'));
        assert!(!secret.remove_at(2));
        assert_eq!(secret.expose(), "üx");
        assert!(secret.pop());
        assert!(secret.pop());
        assert!(!secret.pop());
        assert!(!secret.remove_at(0));
    }

    proptest! {
        #[test]
        fn editing_agrees_with_a_list_of_characters(
            typed in proptest::collection::vec(any::<char>(), 0..=LONGEST + 4),
            edits in proptest::collection::vec((0..LONGEST + 4, any::<char>(), 0..4_u8), 0..40),
        ) {
            let mut secret = Secret::from_typed(&typed.iter().collect::<String>());
            let mut expected: Vec<char> =
                typed.into_iter().filter(|c| !c.is_control()).take(LONGEST).collect();
            for (index, character, edit) in edits {
                let fits = expected.len() < LONGEST && !character.is_control();
                let (done, should) = match edit {
                    0 => (secret.push(character), fits),
                    1 => (secret.insert_at(index, character), fits && index <= expected.len()),
                    2 => (secret.remove_at(index), index < expected.len()),
                    _ => (secret.pop(), !expected.is_empty()),
                };
                prop_assert_eq!(done, should);
                if should {
                    match edit {
                        0 => expected.push(character),
                        1 => expected.insert(index, character),
                        2 => { expected.remove(index); }
                        _ => { expected.pop(); }
                    }
                }
                prop_assert!(secret.len() <= LONGEST);
                prop_assert_eq!(secret.expose(), expected.iter().collect::<String>());
            }
        }
    }
}
