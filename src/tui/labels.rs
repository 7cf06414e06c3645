//! The few words that the full-screen face says by itself.

use crate::words::Text;

pub(super) const ENTER: Text = Text::new("Enter").in_context("a key");
pub(super) const ESCAPE: Text = Text::new("Esc").in_context("a key");
pub(super) const CONTROL: Text = Text::new("Ctrl").in_context("a key");
pub(super) const MORE_BELOW: Text = Text::new("more: PageDown");
pub(super) const MORE_ABOVE: Text = Text::new("back: PageUp");
pub(super) const MORE_BOTH: Text = Text::new("more: PageUp, PageDown");
pub(super) const TOO_SMALL: Text = Text::new("Please make the window bigger.");
pub(super) const LETTERS: Text =
    Text::new("letter keys").in_context("a button that shows letter keys");
pub(super) const HIDE_LETTERS: Text =
    Text::new("no letter keys").in_context("a button that hides letter keys");
pub(super) const TYPE_HERE: Text =
    Text::new("type here").in_context("in an empty line, until something is typed");
pub(super) const OTHER_WAY: Text = Text::new("try the other way");
pub(super) const SPACE: Text = Text::new("space").in_context("a letter key");
pub(super) const ERASE: Text = Text::new("erase").in_context("a letter key");
pub(super) const OOPS: Text = Text::new("New oops card").in_context("a card for the album was won");
pub(super) const NOTHING_MADE: Text = Text::new("Pick your cards.");
pub(super) const DONE: Text = Text::new("done").in_context("a mark beside an item");
pub(super) const NOT_YET: Text = Text::new("not yet").in_context("a mark beside an item");
pub(super) const SOON: Text =
    Text::new("soon").in_context("at a house on the map that can't be visited yet");
pub(super) const SOON_TO_OPEN: Text = Text::new("Soon: {place}");
pub(super) const ON: Text = Text::new("on").in_context("a switch");
pub(super) const OFF: Text = Text::new("off").in_context("a switch");
pub(super) const ANY_KEY: Text = Text::new("Any key shows it all");
pub(super) const EMPTY_BIN: Text = Text::new("empty").in_context("a bin without cards");
pub(super) const YOUR_ORDER: Text =
    Text::new("Your order").in_context("above the places of cards to put in order");
pub(super) const WHAT_FIRST: Text = Text::new("What comes first?");
pub(super) const WHAT_NEXT: Text = Text::new("What comes next?");
pub(super) const TAKE_BACK: Text = Text::new("Backspace takes one back.");
pub(super) const PAST_LONGEST: Text = Text::new("That is as long as it can be.");
pub(super) const ARROWS: Text = Text::new("Arrows").in_context("keys");
pub(super) const LOOK_AROUND: Text = Text::new("look around").in_context("with a magnifier");
pub(super) const TELLS: Text =
    Text::new("This is a clue").in_context("a button, of a thing in a photo");
pub(super) const TOO_MANY: Text =
    Text::new("too many for me").in_context("where the guesser gives up, on its ladder");
pub(super) const IT_IS_OPEN: Text = Text::new("it is open!").in_context("a lock");
pub(super) const IT_HOLDS: Text = Text::new("it holds!").in_context("a lock, on the ladder");
pub(super) const HELD_NOT_YET: Text = Text::new("not yet").in_context("who has the picture");
pub(super) const HELD_LOOKED: Text = Text::new("only looked").in_context("who has the picture");
pub(super) const HELD_KEPT: Text = Text::new("kept it").in_context("who has the picture");
pub(super) const HELD_DELETED: Text = Text::new("deleted it").in_context("who has the picture");
pub(super) const FROM: Text = Text::new("from {name}").in_context("who has the picture");

pub(super) const WRITING: Text = Text::new("{name} is writing").in_context("in a messenger");
pub(super) const TALKING: Text = Text::new("{name} is talking").in_context("in a messenger");
pub(super) const MISSED: Text = Text::new("missed: {kind}").in_context("a red flag");
pub(super) const YOU_HEAR: Text = Text::new("You hear: {words}");
pub(super) const CHECKED: Text = Text::new("checked").in_context("a message that is harmless");
pub(super) const SAVED: Text = Text::new("saved").in_context("a message");
pub(super) const HERE: Text = Text::new("here: {names}").in_context("who reads along");

/// What stands below the number of copies.
pub(super) fn copies(number: usize) -> Text {
    Text::counted("copy", "copies", number as u64)
}

/// How many copies there are.
pub(super) fn number_of_copies(number: usize) -> Text {
    Text::counted("{number} copy", "{number} copies", number as u64)
}

/// The rungs of a ladder of figures, one for each thousand times as many.
pub(super) const RUNGS: [Text; 5] = [
    Text::new("1").in_context("on a ladder of figures"),
    Text::new("thousand").in_context("on a ladder of figures"),
    Text::new("million").in_context("on a ladder of figures"),
    Text::new("billion").in_context("on a ladder of figures"),
    Text::new("trillion").in_context("on a ladder of figures"),
];

/// The places of an order.
const PLACES: [Text; 6] = [
    Text::new("1st").in_context("a place in an order"),
    Text::new("2nd").in_context("a place in an order"),
    Text::new("3rd").in_context("a place in an order"),
    Text::new("4th").in_context("a place in an order"),
    Text::new("5th").in_context("a place in an order"),
    Text::new("6th").in_context("a place in an order"),
];

/// "2nd", of a place from 1.
pub(super) fn place(place: u8) -> Text {
    let mut places = PLACES.into_iter();
    let known = usize::from(place)
        .checked_sub(1)
        .and_then(|at| places.nth(at));
    known.unwrap_or_else(|| Text::verbatim(place.to_string()))
}

/// How to play with keys and mouse.
pub(super) const CONTROLS: [Text; 7] = [
    Text::new("Enter goes on. Arrows or digits choose. A mouse can do it all too."),
    Text::new("H gives a hint. A asks Auntie Bo."),
    Text::new("R rewinds, so that you can see what the other choice does."),
    Text::new("S skips a part that you don't like. You can play it any time."),
    Text::new("T shows what was said. W explains hard words. P goes on in plain text."),
    Text::new(
        "While you type a password, letters are letters. Then F1 is help, F2 a hint, F4 hard words, F7 skips.",
    ),
    Text::new("Esc leaves. PageUp and PageDown turn pages."),
];

/// "hint 1 of 3", with who gives it.
pub(super) fn hint_title(by: Text, number: usize, of: usize) -> Text {
    if number == 0 {
        return by;
    }
    Text::new("Hint {number} of {of}")
        .with("number", count(number))
        .with("of", count(of))
}

/// "5 cards left. Press 1 or 2."
pub(super) fn cards_left(cards: usize, bins: usize) -> Text {
    let last = if bins > 2 {
        Text::new("1 to {last}").with("last", count(bins))
    } else {
        Text::new("1 or 2")
    };
    Text::counted(
        "{number} card left. Press {keys}.",
        "{number} cards left. Press {keys}.",
        count(cards),
    )
    .with("keys", last)
}

/// "1 card" in a bin.
pub(super) fn cards_in(number: usize) -> Text {
    Text::counted("{number} card", "{number} cards", count(number))
}

/// "a word x4": neighbours of one kind.
pub(super) fn several(kind: Text, number: usize) -> Text {
    Text::new("{kind} x{number}")
        .with("kind", kind)
        .with("number", count(number))
}

/// The size now and the size needed.
pub(super) fn sizes(columns: u16, rows: u16, needed: (u16, u16)) -> Text {
    Text::new("Now {columns} x {rows}. Needed {wide} x {high}.")
        .with("columns", u64::from(columns))
        .with("rows", u64::from(rows))
        .with("wide", u64::from(needed.0))
        .with("high", u64::from(needed.1))
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// What the cards that are held up make.
pub(super) fn made(made: Text) -> Text {
    Text::new("Your try: {made}").with("made", made)
}
