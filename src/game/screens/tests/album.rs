//! The Oops album.

use super::{alone, village};
use crate::game::samples::{keeper, story};

#[test]
fn the_album_shows_found_cards_names_open_ones_and_hides_secret_ones() {
    let mut evening = village(keeper("Fizzy Sock Yak"));
    evening.pick("album");
    let seen = evening.seen();
    assert_eq!(
        seen[1..5],
        [
            "You have 0 of 6.",
            "# Level place/story",
            "- The jam: not found yet.",
            "- ? ? ? A secret one is still hidden.",
        ]
    );
    let mut progress = keeper("Fizzy Sock Yak");
    progress.oops.insert("place/story#moss".into());
    progress.oops.insert("place/work#jam".into());
    // A card of a level that is no longer there is no card of this album.
    progress.oops.insert("place/gone#jam".into());
    progress.oops.insert("place/story#gone".into());
    let mut evening = village(progress);
    evening.pick("album");
    assert_eq!(
        evening.seen()[1..8],
        [
            "You have 2 of 6.",
            "# Level place/story",
            "- The jam: not found yet.",
            "- The moss: It stuck.",
            "# Level place/work",
            "- The jam: It stuck.",
            "- ? ? ? A secret one is still hidden.",
        ]
    );
}

#[test]
fn a_level_without_cards_is_not_in_the_album() {
    let mut evening = alone(story().bare());
    evening.leave();
    evening.pick("album");
    assert_eq!(evening.seen().len(), 3, "{:?}", evening.seen());
}
