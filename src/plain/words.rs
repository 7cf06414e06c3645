//! Every word that the plain face says on its own, for translators in one place.

use crate::words::Text;

pub(super) const WELCOME: Text = Text::new(
    "Type a number, then Enter. With nothing to choose, Enter alone goes on. Commands: {commands}. Where you type your own \
     text, a command starts with a colon, like {example}.",
);

pub(super) const PAIR: Text = Text::new("{first} {second}");
pub(super) const SENTENCE: Text = Text::new("{words}.");
pub(super) const LIST: Text = Text::new("{before}, {last}");
pub(super) const EITHER: Text = Text::new("{before} or {last}");
pub(super) const BOTH: Text = Text::new("{before} and {last}");

pub(super) const STEP: Text = Text::new("Step {step} of {of}.");
pub(super) const PICTURE: Text = Text::new("Picture: {description}");
pub(super) const SAYS: Text = Text::new("{name}: {words}");
pub(super) const SAYS_IN_MOOD: Text = Text::new("{name}, {mood}: {words}");
pub(super) const ON_THE_MAP: Text = Text::new("You are on the map.");
pub(super) const NUMBERED: Text = Text::new("{number}. {words}");
pub(super) const MARKED: Text = Text::new("{words}, {mark}.");
pub(super) const MARKED_SENTENCE: Text = Text::new("{words} ({mark})");

pub(super) const NOW: Text = Text::new("Now: {words}.");
/// How else a switch can stand, or which words can be taken.
pub(super) const ELSE: Text = Text::new("Or: {words}.");
pub(super) const TAKE: Text = Text::new("To take one of these instead: {words}.");
pub(super) const CHANGES_SWITCH: Text = Text::new("A number changes its switch.");
pub(super) const CHANGES_CARD: Text = Text::new("A number changes its word or line.");
pub(super) const NAME_NOW: Text = Text::new("Name now: {name}.");
pub(super) const TYPED_NAME: Text = Text::new("a name that you typed");
pub(super) const ON_THE_CARD: Text = Text::new("On the card: {lines}");
pub(super) const EMPTY_CARD: Text = Text::new("Nothing else is on the card.");
pub(super) const FIRST: Text = Text::new("First: {words}").in_context("who comes by");
pub(super) const THEN: Text = Text::new("Then: {words}").in_context("who comes by");
/// What can be done in a talk beside replying, in short.
pub(super) const ALSO: Text = Text::new("Also: {things}.");
pub(super) const NUMBER_AND_NAME: Text = Text::new("{number} {name}");

pub(super) const CAPTION: Text = Text::new("Below it is written: “{caption}”");
pub(super) const PIECES_OUT: Text = Text::new("Pieces that are out: {pieces}.");
pub(super) const ALL_PIECES_OUT: Text = Text::new("All pieces are out.");
pub(super) const FOUND: Text = Text::new("found").in_context("a clue in a photo");

pub(super) const TALK: Text = Text::new("In the chat:");
pub(super) const ROOM: Text = Text::new("In the chat “{room}”:");
pub(super) const ROOM_WITH: Text = Text::new("In the chat “{room}”, with {people}:");
pub(super) const YOU: Text = Text::new("You").in_context("who wrote a message");
/// What happens in a talk that is talked. No brackets: screen readers skip what is in them.
pub(super) const HEARD: Text = Text::new("You hear: {words}");
/// What happens in a talk that is written.
pub(super) const HAPPENS: Text = Text::new("Then: {words}");
pub(super) const FLAGGED: Text = Text::new("red flag: {kind}");
pub(super) const MISSED: Text = Text::new("missed: {kind}").in_context("a red flag");
pub(super) const CHECKED: Text = Text::new("checked").in_context("a message that is harmless");
pub(super) const SAVED: Text = Text::new("saved").in_context("a message");

pub(super) const DONE: Text = Text::new("done");
pub(super) const RIGHT: Text = Text::new("right");
pub(super) const NOT_YET: Text = Text::new("not yet");
/// How to answer where some numbers switch something and others show the photo.
pub(super) const SWITCH_OR_SHOW: Text = Text::new(
    "Type {switches} to switch something on or off, {others} to show the photo. Then Enter.",
);
/// Numbers in a row.
pub(super) const FROM_TO: Text = Text::new("{first} to {last}");
pub(super) const ON: Text = Text::new("on").in_context("a switch");
pub(super) const OFF: Text = Text::new("off").in_context("a switch");
pub(super) const DARK: Text = Text::new("its lamp is dark");
pub(super) const LAMPS: Text = Text::new("{lit} of {of} lamps lit");
pub(super) const NO_STARS: Text = Text::new("no stars yet");
pub(super) const ONE_STAR: Text = Text::new("one star out of three");
pub(super) const TWO_STARS: Text = Text::new("two stars out of three");
pub(super) const THREE_STARS: Text = Text::new("three stars out of three");

pub(super) const CARD: Text = Text::new("Card {letter}: {words}");
pub(super) const CARD_BACK: Text = Text::new("Card {letter} comes back: {words}");
pub(super) const BIN: Text = Text::new("Bin {number}: {words}");
pub(super) const IN_BIN: Text = Text::new("in bin {number}");

pub(super) const WITH_NUMBER: Text = Text::new("with {number}");

pub(super) const MADE: Text = Text::new("Your cards make: {made}");
pub(super) const HELD: Text = Text::new("held up");
pub(super) const PUT_BACK: Text = Text::new("put back");
pub(super) const HELD_SO_FAR: Text = Text::new("Held up so far: {cards}.");
pub(super) const NOT_THIS_ONE: Text = Text::new("not this one");
pub(super) const WITH_NOTE: Text = Text::new("{label} ({note})");

pub(super) const GOAL: Text = Text::new("Goal: {goal}");
pub(super) const GOAL_MET: Text = Text::new("Goal met: {goal}");
pub(super) const ALL_GOALS_MET: Text = Text::new("All goals met.");
pub(super) const GOAL_NOT_MET: Text = Text::new("Goal not met yet: {goal}");
pub(super) const LETTER: Text = Text::new("Letter {first}");
pub(super) const LETTERS: Text = Text::new("Letters {first} to {last}");
pub(super) const PIECE: Text = Text::new("{letters}: {piece}.");
pub(super) const SEVERAL: Text = Text::new("{piece}, {number} times");
pub(super) const PIECE_FALLEN: Text = Text::new("{letters}: {piece}, guessed.");
pub(super) const LANE: Text = Text::new("Lock {number}, {owner}: {password}");
pub(super) const LANE_TYPED: Text = Text::new("Lock {number}, {owner}: you made it up.");
pub(super) const DOOR: Text = Text::new("Door {number}: {owner}.");
pub(super) const LANE_NEWS: Text = Text::new("{owner}: {news}");
pub(super) const LANE_OPEN: Text = Text::new("The lock is open.");
pub(super) const LANE_HOLDS: Text = Text::new("The lock holds.");
pub(super) const THAT_IS: Text = Text::new("That is {compared}");
pub(super) const HOLDERS_NOT_YET: Text = Text::new("Not reached yet: {names}.");
pub(super) const HOLDERS_LOOKED: Text = Text::new("Only looked: {names}.");
pub(super) const HOLDERS_KEPT: Text = Text::new("With a copy: {names}.");
pub(super) const HOLDERS_DELETED: Text = Text::new("Have deleted it: {names}.");
pub(super) const HAS_THING: Text = Text::new("{name} ({thing})");

/// How many copies there are, now that there are more.
pub(super) fn more_copies(number: usize) -> Text {
    Text::counted(
        "That makes {number} copy.",
        "That makes {number} copies.",
        number as u64,
    )
}

/// How many copies there are, now that there are fewer.
pub(super) fn fewer_copies(number: usize) -> Text {
    Text::counted(
        "That leaves {number} copy.",
        "That leaves {number} copies.",
        number as u64,
    )
}

/// "one, two": a list that goes on.
pub(super) fn listed(before: Text, last: Text) -> Text {
    LIST.with("before", before).with("last", last)
}

pub(super) const SOON: Text = Text::new("Soon: {place}");
pub(super) const VEILED: Text = Text::new("What you type is hidden on the full screen.");
pub(super) const UNVEILED: Text = Text::new("What you type is shown on the full screen.");

pub(super) const NOT_YET_TONE: Text = Text::new("Not yet.");
pub(super) const OOPS: Text = Text::new("New card for the Oops album: {card}");
pub(super) const HINT: Text = Text::new("Hint {number} of {of}: {words}");

pub(super) const TYPE_ONE: Text = Text::new("Type {numbers}, then Enter.");
pub(super) const TYPE_UP_TO: Text = Text::new("Type a number from {first} to {last}, then Enter.");
pub(super) const TYPE_CARD: Text =
    Text::new("Type a card's letter and a bin's number, like {example}, then Enter.");
pub(super) const STILL_TO_SORT: Text = Text::new("Still to sort: {cards}.");
pub(super) const TYPE_NEXT_CARD: Text =
    Text::new("Type a card's letter and a bin's number, then Enter.");
pub(super) const ALL_SORTED: Text = Text::new("All sorted.");
pub(super) const TYPE_HAND: Text =
    Text::new("Pick {cards}. Type their numbers with a space between, then Enter.");
/// What is to be picked of a hand, by how many trick cards are to be held up.
pub(super) const ONE_OF_EACH: Text = Text::new("one word card and one trick card");
pub(super) const WITH_TWO_TRICKS: Text = Text::new("one word card and two trick cards");
pub(super) const TYPE_PAIR: Text = Text::new(
    "Type a card's letter and the number that belongs to it, like {example}, then Enter.",
);
pub(super) const STILL_TO_JOIN: Text = Text::new("Still to join: {cards}.");
/// Said before the cards and numbers that are left, one after the other.
pub(super) const THESE_ARE_LEFT: Text = Text::new("These are left.");
/// Said before all cards of an order.
pub(super) const THE_CARDS: Text = Text::new("The cards:");
pub(super) const STILL_FREE: Text = Text::new("Still free: {numbers}.");
pub(super) const TYPE_NEXT_PAIR: Text =
    Text::new("Type a card's letter and its number, then Enter.");
pub(super) const ALL_JOINED: Text = Text::new("All joined.");
/// No numbers: an example could be the right order.
pub(super) const TYPE_ORDER: Text = Text::new(
    "Type all {count} numbers in your order, with a space between, then Enter. Or one at a time.",
);
pub(super) const TYPE_TEXT: Text = Text::new("Type your text, then Enter.");
pub(super) const TYPE_TEXT_AGAIN: Text = Text::new(
    "Type the whole line again, with your change, then Enter. Enter alone tries it as it is.",
);
pub(super) const PRESS_ENTER: Text = Text::new("Press Enter: {label}");
pub(super) const ONLY_ENTER: Text = Text::new("Or only Enter: {label}");
pub(super) const TYPE_COMMAND: Text = Text::new("Type {commands}, then Enter.");
pub(super) const OR_REWIND: Text = Text::new("Or type {rewind} to try another way.");
pub(super) const OR_GUESS_AGAIN: Text = Text::new("Or type {rewind} to guess again.");
pub(super) const COLON: Text = Text::new("Here a command needs a colon: {example}.");
pub(super) const DID_YOU_MEAN: Text = Text::new(
    "Did you mean {command}? Type it with the colon. To really use “{word}” as the password, type \
     it once more.",
);
pub(super) const AFTER_COLON: Text = Text::new("a colon and then {command}");
pub(super) const FOR_HINT: Text = Text::new("For a hint, type: {command}.");
pub(super) const FOR_ASKING: Text = Text::new("To ask Auntie Bo, type: {command}.");
pub(super) const FOR_REWIND: Text = Text::new("To take your last answer back, type: {command}.");
pub(super) const FOR_SKIP: Text = Text::new("To skip this part, type: {command}.");
pub(super) const FOR_WORDS: Text = Text::new("For hard words, type: {command}.");
pub(super) const FOR_BACK: Text = Text::new("To go back, type: {command}.");
pub(super) const FOR_HELP: Text = Text::new("Type {command} for more.");

pub(super) const NOT_UNDERSTOOD: Text = Text::new("I didn't get that.");
pub(super) const NOT_HERE: Text = Text::new("That does nothing here.");
pub(super) const CHOOSE_FIRST: Text = Text::new("Choose a number first.");
pub(super) const NO_SUCH_NUMBER: Text = Text::new("There is no such number here.");
pub(super) const ONLY_ONE: Text = Text::new("Only one, please.");
pub(super) const NO_SUCH_CARD: Text = Text::new("There is no such card or bin here.");
pub(super) const TOO_MANY_WORD_CARDS: Text = Text::new("Those are {number} word cards.");
pub(super) const TOO_MANY_TRICK_CARDS: Text = Text::new("Those are {number} trick cards.");
pub(super) const SORTED_ALREADY: Text = Text::new("Card {letters} is sorted already.");
pub(super) const ALL_SORTED_ALREADY: Text = Text::new("Cards {letters} are sorted already.");
pub(super) const JOINED_ALREADY: Text = Text::new("Card {letters} is joined already.");
pub(super) const ALL_JOINED_ALREADY: Text = Text::new("Cards {letters} are joined already.");
pub(super) const TAKEN: Text = Text::new("Number {number} is joined already.");
pub(super) const NUMBER_TWICE: Text = Text::new("Number {number} stands there twice.");
pub(super) const NUMBERS_MISSING: Text = Text::new("Still missing: {numbers}.");
pub(super) const NO_MORE_HINTS: Text = Text::new("No more hints.");
pub(super) const SEVERAL_FIT: Text = Text::new("More than one begins like that.");
pub(super) const TOO_LONG: Text =
    Text::new("That is too long: {longest} letters fit. Try a shorter one.");

pub(super) const CONTROLS_ANSWER: Text =
    Text::new("Type a number to choose, then Enter. With nothing to choose, Enter alone goes on.");
pub(super) const CONTROLS_HELPERS: Text =
    Text::new("Type {hint} for a clue, or {ask} for Auntie Bo.");
pub(super) const CONTROLS_WAYS: Text =
    Text::new("Type {rewind} to try another way, or {words} for hard words.");
pub(super) const CONTROLS_SKIPPING: Text =
    Text::new("Type {skip} to leave out a part. You can play it any time.");
pub(super) const CONTROLS_HEARING: Text =
    Text::new("Type {again} to hear it once more, or {transcript} for all that was said.");
pub(super) const CONTROLS_COLON: Text = Text::new(
    "Where you type your own text, a command needs a colon: {example}. Two colons begin a text \
     with one.",
);
pub(super) const CONTROLS_LEAVING: Text =
    Text::new("Type {back} to leave, or {quit} to stop playing.");

/// The places of an order, as what is said of a card.
const COMES: [Text; 6] = [
    Text::new("comes first"),
    Text::new("comes second"),
    Text::new("comes third"),
    Text::new("comes fourth"),
    Text::new("comes fifth"),
    Text::new("comes sixth"),
];

/// "comes second", of a place from 1.
pub(super) fn comes(place: u8) -> Text {
    let mut places = COMES.into_iter();
    let known = usize::from(place)
        .checked_sub(1)
        .and_then(|at| places.nth(at));
    known.unwrap_or_else(|| Text::verbatim(place.to_string()))
}

/// The moods that drawings have. Their sources are the names in `mood-…`.
const MOODS: [Text; 10] = [
    Text::new("happy").in_context("mood"),
    Text::new("worried").in_context("mood"),
    Text::new("surprised").in_context("mood"),
    Text::new("thinking").in_context("mood"),
    Text::new("smug").in_context("mood"),
    Text::new("straining").in_context("mood"),
    Text::new("shocked").in_context("mood"),
    Text::new("sulking").in_context("mood"),
    Text::new("springing").in_context("mood"),
    Text::new("popping").in_context("mood"),
];

/// A mood by the name that drawings give it; a mood that is not known is said as it is written.
pub(super) fn mood(name: &str) -> Text {
    MOODS
        .into_iter()
        .find(|mood| mood.source() == name)
        .unwrap_or_else(|| Text::from_data(name))
}

/// How many cards of one row are too many. More than three are named by nobody but a joker.
pub(super) fn many(count: usize) -> Text {
    match count {
        2 => Text::new("two"),
        3 => Text::new("three"),
        more => Text::verbatim(more.to_string()),
    }
}

/// Two texts, one after the other.
pub(super) fn pair(first: Text, second: Text) -> Text {
    PAIR.with("first", first).with("second", second)
}

/// "one, two or three"; `None` without any.
pub(super) fn either(texts: Vec<Text>) -> Option<Text> {
    join(texts, &EITHER)
}

/// "one, two, three"; `None` without any.
pub(super) fn list(texts: Vec<Text>) -> Option<Text> {
    join(texts, &LIST)
}

/// "one, two and three"; `None` without any.
pub(super) fn both(texts: Vec<Text>) -> Option<Text> {
    join(texts, &BOTH)
}

fn join(mut texts: Vec<Text>, at_last: &Text) -> Option<Text> {
    let last = texts.pop()?;
    let before = texts
        .into_iter()
        .reduce(|before, last| LIST.with("before", before).with("last", last));
    Some(match before {
        Some(before) => at_last.clone().with("before", before).with("last", last),
        None => last,
    })
}

/// "2 pieces are kept back."
pub(super) fn kept_back(number: u64) -> Text {
    Text::counted(
        "{number} piece is kept back.",
        "{number} pieces are kept back.",
        number,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Catalog;

    fn numbers(count: usize) -> Vec<Text> {
        (1..=count)
            .map(|number| Text::verbatim(number.to_string()))
            .collect()
    }

    #[test]
    fn lists_have_commas_and_at_last_an_or() {
        let said = |text: Option<Text>| text.map(|text| Catalog::English.say(&text));
        assert_eq!(said(either(numbers(0))), None);
        assert_eq!(said(either(numbers(1))).as_deref(), Some("1"));
        assert_eq!(said(either(numbers(2))).as_deref(), Some("1 or 2"));
        assert_eq!(said(either(numbers(4))).as_deref(), Some("1, 2, 3 or 4"));
        assert_eq!(said(list(numbers(3))).as_deref(), Some("1, 2, 3"));
        assert_eq!(said(both(numbers(3))).as_deref(), Some("1, 2 and 3"));
    }

    #[test]
    fn known_moods_carry_a_note_for_translators_and_others_are_said_as_written() {
        assert_eq!(mood("smug").context(), Some("mood"));
        assert_eq!(mood("dizzy").source(), "dizzy");
    }
}
