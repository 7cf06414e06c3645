//! Nicknames, rolled by dice: nothing is typed, and nobody's real name comes up.

use rand::seq::IndexedRandom as _;
use rand::{SeedableRng as _, rngs::ChaCha8Rng};

use super::KeeperName;

const HOW: [&str; 24] = [
    "Brave", "Bouncy", "Bubbly", "Cheery", "Clever", "Cosy", "Curious", "Daring", "Dizzy", "Fizzy",
    "Fluffy", "Giddy", "Happy", "Jolly", "Lucky", "Merry", "Mighty", "Nimble", "Perky", "Quiet",
    "Silly", "Sunny", "Swift", "Wobbly",
];
const WHAT: [&str; 24] = [
    "Acorn", "Biscuit", "Button", "Cactus", "Cloud", "Custard", "Dumpling", "Jelly", "Kettle",
    "Lantern", "Mango", "Marble", "Muffin", "Noodle", "Pancake", "Pebble", "Pepper", "Pickle",
    "Pudding", "Rocket", "Sock", "Thimble", "Toffee", "Waffle",
];
const WHO: [&str; 24] = [
    "Badger", "Beaver", "Camel", "Dolphin", "Duck", "Ferret", "Frog", "Gecko", "Goose", "Hamster",
    "Heron", "Koala", "Lemur", "Llama", "Mole", "Newt", "Octopus", "Otter", "Panda", "Penguin",
    "Puffin", "Robin", "Turtle", "Yak",
];

/// The nickname that a roll of the dice gives.
///
/// Fails never in fact: the lists hold plain letters only, which a test shows.
pub(super) fn roll(seed: u64) -> Option<KeeperName> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let (how, what, who) = (
        HOW.choose(&mut dice)?,
        WHAT.choose(&mut dice)?,
        WHO.choose(&mut dice)?,
    );
    KeeperName::parse(&format!("{how} {what} {who}")).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_same_roll_gives_the_same_name_and_others_vary() {
        assert_eq!(roll(7), roll(7));
        let names: BTreeSet<_> = (0..200).map(|seed| roll(seed).unwrap()).collect();
        assert!(names.len() > 190, "{}", names.len());
    }

    #[test]
    fn no_nickname_is_longer_than_a_name_may_be_and_no_word_stands_twice() {
        for words in [HOW, WHAT, WHO] {
            assert!(words.iter().all(|word| word.len() <= 8));
            assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
        }
    }
}
