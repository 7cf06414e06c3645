//! Words whose syllables are counted as one hears them.

use proptest::prelude::*;

use super::*;

/// Words by how many syllables one hears.
const HEARD: [(usize, &str); 4] = [
    (
        1,
        "a I cat fish yes the make names walked combed friend guard quack it's \
         they're don't aren't toes used fries pie coin clothes hugged bled shoes toe passed \
         freed free rules ruled rule eye weren't I'd I'm we'll we've dogs' they'll you're we're she's want",
    ),
    (
        2,
        "wanted boxes wishes pages apple bubbles giggled otter locker lion people trying \
         going seeing quiet diet question special something safety password sandwich \
         well-known didn't wasn't café cafe glasses being create every poem really science homework \
         storey sharing firewall trial social partial region mission neon gorgeous dual \
         equal language boing gluing tables mazes foxes dances catches hinted sided yo-yo \
         isn't o'clock don't-know cab4 parent student",
    ),
    (
        3,
        "pebblebrook video radio actual somebody everyone noticeboard guessatron banana \
         idea ideas Blinkyboo's area everything recipe stereo",
    ),
    (4, "information 2016 everybody variety society"),
];

#[test]
fn words_have_the_syllables_that_one_hears() {
    let wrong: Vec<_> = HEARD
        .into_iter()
        .flat_map(|(count, words)| words.split(' ').map(move |word| (word, count)))
        .map(|(word, count)| (word, count, syllables(word)))
        .filter(|(_, count, counted)| count != counted)
        .collect();
    assert_eq!(wrong, [], "word, heard, counted");
}

#[test]
fn a_few_words_are_counted_short() {
    let counted = ["rhythm", "ruin", "giant", "yoyo"].map(syllables);
    assert_eq!(counted, [1; 4], "one hears two");
}

#[test]
fn nothing_has_no_syllable_and_every_word_has_one() {
    assert_eq!(syllables(""), 0);
    assert_eq!(syllables("…"), 0);
    assert_eq!(syllables("hm"), 1);
    assert_eq!(syllables("e"), 1);
}

proptest! {
    #[test]
    fn any_text_can_be_counted(text in ".{0,40}") {
        let counted = syllables(&text);
        prop_assert!(counted <= 2 * text.chars().count());
    }
}
