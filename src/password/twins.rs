//! Whether two passwords are so alike that who has one has both. Must not say what they are.

use strsim::generic_levenshtein;
use zeroize::Zeroizing;

use super::Secret;
use super::guesser::Letters;

/// So many characters more around a password are a hat on the old one, not a new one: `2016!`, or
/// `12345`.
const HAT: usize = 6;
/// A shorter password would stand in others by chance.
const SHORTEST: usize = 3;
/// So many letters changed, added or left out are a slip or a trick, not a new password.
const CHANGES: usize = 2;

/// One of so many old words that stay is a word by chance, two are half of the old password.
const HALF: usize = 2;

/// How a password is like another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The very same.
    Same,
    /// Nearly: in another case, with swaps or gaps, with a little more, a little changed, or with
    /// half of its words kept.
    Near,
}

/// How a password is like another; `None` if it is a new one. Takes microseconds, so it may be
/// asked at every key.
///
/// ```
/// use otterlock::password::{Likeness, Secret, likeness};
/// let old = Secret::from_typed("soggy pancake robot");
/// let like = |typed| likeness(&Secret::from_typed(typed), &old);
/// assert_eq!(like("soggy pancake robot"), Some(Likeness::Same));
/// assert_eq!(like("SoggyPancak3Robot!"), Some(Likeness::Near));
/// assert_eq!(like("grumpy walrus custard"), None);
/// ```
pub fn likeness(one: &Secret, other: &Secret) -> Option<Likeness> {
    if one.expose() == other.expose() {
        return Some(Likeness::Same);
    }
    let is_near = is_near(&folded(one.expose()), &folded(other.expose()))
        || keeps_half(&words(one), &words(other));
    is_near.then_some(Likeness::Near)
}

/// Whether half of the words, or more, stand in both. A single word is for [`is_near`] to compare.
fn keeps_half(one: &[Zeroizing<Vec<char>>], other: &[Zeroizing<Vec<char>>]) -> bool {
    let fewer = one.len().min(other.len());
    let kept = one.iter().filter(|word| other.contains(word)).count();
    fewer >= HALF && kept * HALF >= fewer
}

/// Its different words, each as a guesser reads it; those too short to tell are left out.
fn words(secret: &Secret) -> Vec<Zeroizing<Vec<char>>> {
    let mut words = Vec::new();
    for word in secret
        .expose()
        .split(|letter: char| !letter.is_alphanumeric())
    {
        let word = folded(word);
        if word.len() >= SHORTEST && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

fn is_near(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if short == long {
        return true;
    }
    let is_inside = short.len() >= SHORTEST && long.windows(short.len()).any(|part| part == short);
    if is_inside && long.len() - short.len() <= HAT {
        return true;
    }
    // Of a word of three letters, two changed ones leave nothing that could be called the same.
    let changes = generic_levenshtein(&Chars(short), &Chars(long));
    changes <= CHANGES && changes * 2 < short.len()
}

/// The letters that a guesser reads: no capitals, accents and gaps, and one sign for all that are
/// swapped for each other.
fn folded(text: &str) -> Zeroizing<Vec<char>> {
    let letters = Letters::of(text);
    // A vector that grows leaves its old place unwiped.
    let mut folded = Zeroizing::new(Vec::with_capacity(letters.len()));
    folded.extend(letters.unswapped());
    folded
}

/// Characters as strsim takes them: without a copy that nobody wipes.
struct Chars<'a>(&'a [char]);

impl<'a> IntoIterator for &'a Chars<'_> {
    type Item = &'a char;
    type IntoIter = std::slice::Iter<'a, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn like(one: &str, other: &str) -> Option<Likeness> {
        let secret = Secret::from_typed;
        likeness(&secret(one), &secret(other))
    }

    const OLD: &str = "nine tubas chew fog";

    #[test]
    fn only_the_very_same_text_is_the_same() {
        assert_eq!(like(OLD, OLD), Some(Likeness::Same));
        assert_eq!(like("moss", "Moss"), Some(Likeness::Near));
    }

    #[test]
    fn what_children_do_to_an_old_password_makes_no_new_one() {
        for typed in [
            "Nine Tubas Chew Fog",
            "ninetubaschewfog",
            "nine-tubas-chew-fog",
            "n1ne tub4s ch3w f0g",
            "nine tubas chew fog1",
            "nine tubas chew fog!",
            "nine tubas chew fog 2016",
            "1 nine tubas chew fog !",
            "nine tubas chew dog",
            "nine tubas chews fog",
            "nine tuba chew fog",
            "níne tubas chew fog",
        ] {
            assert_eq!(like(typed, OLD), Some(Likeness::Near), "{typed}");
        }
    }

    #[test]
    fn a_new_password_is_like_no_other() {
        for typed in [
            "grumpy walrus irons custard",
            "nine walrus irons custard",
            "custard irons walrus nine",
            "fog",
            "",
        ] {
            assert_eq!(like(typed, OLD), None, "{typed}");
        }
    }

    #[test]
    fn who_keeps_half_of_the_old_words_has_no_new_password() {
        for typed in [
            "nine walrus irons fog",
            "fog, chew, walrus, irons",
            "nine tubas",
            "nine tubas chew fog quietly",
            "TUB4S CH3W custard gravel",
        ] {
            assert_eq!(like(typed, OLD), Some(Likeness::Near), "{typed}");
        }
        // Words of two letters are in many passwords.
        assert_eq!(like("we go to it", "it is as we"), None);
    }

    #[test]
    fn six_letters_more_are_a_hat_and_seven_are_not() {
        assert_eq!(like("Walrus2016!", "walrus"), Some(Likeness::Near));
        assert_eq!(like("mosswxyzab", "moss"), Some(Likeness::Near));
        assert_eq!(like("mosswxyzabc", "moss"), None);
        assert_eq!(like("wxmossya", "moss"), Some(Likeness::Near));
    }

    #[test]
    fn two_letters_changed_are_a_slip_and_three_are_not() {
        assert_eq!(like("soggy robot", "foggy robin"), None);
        assert_eq!(like("soggy robot", "foggy robob"), Some(Likeness::Near));
        assert_eq!(like("soggyrobot", "sgogyrobot"), Some(Likeness::Near));
    }

    #[test]
    fn short_ones_are_alike_only_if_most_of_them_stays() {
        assert_eq!(like("cat", "cot"), Some(Likeness::Near));
        assert_eq!(like("ca", "co"), None);
        assert_eq!(like("moon", "moth"), None);
        assert_eq!(like("at", "cats"), None);
        assert_eq!(like("cat", "cats"), Some(Likeness::Near));
        assert_eq!(like("", "cat"), None);
    }

    #[test]
    fn gaps_alone_are_all_alike() {
        assert_eq!(like(" ", "   "), Some(Likeness::Near));
    }

    proptest! {
        #[test]
        fn likeness_is_mutual(one in ".{0,20}", other in ".{0,20}") {
            prop_assert_eq!(like(&one, &other), like(&other, &one));
        }

        #[test]
        fn any_password_is_the_same_as_itself(typed in ".{0,70}") {
            prop_assert_eq!(like(&typed, &typed), Some(Likeness::Same));
        }

        #[test]
        fn capitals_and_gaps_make_no_new_password(typed in "[a-z]{1,12}( [a-z]{1,12}){0,3}") {
            for other in [typed.to_uppercase(), typed.replace(' ', ""), typed.replace(' ', "-")] {
                prop_assert!(like(&typed, &other).is_some(), "{typed} {other}");
            }
        }

        #[test]
        fn a_hat_makes_no_new_password(typed in "[a-z]{3,30}", before in "[0-9!?]{0,2}", behind in "[0-9!?]{0,4}") {
            let other = format!("{before}{typed}{behind}");
            prop_assert!(like(&typed, &other).is_some(), "{}", other);
        }

        #[test]
        fn one_slip_makes_no_new_password(typed in "[a-z]{4,40}", at in 0..40_usize, put in "[a-z]?") {
            let at = at % typed.len();
            let mut other = typed.clone();
            other.replace_range(at..=at, &put);
            prop_assert!(like(&typed, &other).is_some(), "{}", other);
        }

        #[test]
        fn other_letters_make_a_new_password(one in "[abde]{3,40}", other in "[mnpr]{3,40}") {
            prop_assert_eq!(like(&one, &other), None);
        }
    }
}
