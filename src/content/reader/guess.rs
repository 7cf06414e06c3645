//! Reads `Guess`: cards, clues, and the answer that the clues lead to.

mod cards;

use super::form::{Count, Shape};
use super::notes::{Mentioned, Notes};
use super::speech::{help, question, speech};
use super::values::{mentioned, number, plain, text};
use crate::content::mistakes::{guess as mistakes, shape};
use crate::content::outline::{Kind, Node};
use crate::content::{Clue, Combination, Guess, GuessCard, TrickCard};

const GUESS: Shape = Shape {
    thing: "`Guess`",
    fields: &[
        "by", "mood", "ask", "brief", "picture", "owner", "words", "tricks", "uses", "answer",
        "clues", "tries", "because", "won", "lost", "oops", "hints", "auntie",
    ],
};

const ANSWER: Shape = Shape {
    thing: "`answer`",
    fields: &["word", "tricks"],
};

const CLUE: Shape = Shape {
    thing: "a clue",
    fields: &["say", "rules_out"],
};

const TWO_TO_SIX: Count = Count {
    least: 2,
    most: 6,
    wanted: "2 to 6",
    why: "One alone leaves nothing to think about, and more don't fit beside each other.",
};

const SOMETHING: Count = Count {
    least: 1,
    most: usize::MAX,
    wanted: "one or more",
    why: "A clue that speaks against no card brings nobody nearer.",
};

/// The most trick cards that a try can need.
const MOST_USES: u8 = 2;

/// The most tries: more are no riddle.
const MOST_TRIES: u8 = 6;

/// The longest word that fits on a card, in letters.
const LONGEST_WORD: usize = 12;

/// The longest number that is put behind a word, in digits.
const LONGEST_NUMBER: usize = 3;

const TRICKS: &[&str] = &[
    "Backwards",
    "Twice",
    "Capital",
    "Swaps",
    "Year",
    "Number",
    "Bang",
];

/// Reads `Guess(…)`.
pub(super) fn guess(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Guess> {
    let form = notes.named_form(node, path, &GUESS)?;
    let question = question(notes, &form);
    let owner = form.required(notes, "owner", text);
    form.expect_count(notes, "words", &TWO_TO_SIX);
    let words = form.list(notes, "words", "word", word_card);
    form.expect_count(notes, "tricks", &TWO_TO_SIX);
    let tricks = form.list(notes, "tricks", "trick", trick);
    let uses = form.required(notes, "uses", number(1, MOST_USES));
    let answer = form.required(notes, "answer", answer);
    form.expect_count(notes, "clues", &TWO_TO_SIX);
    let clues = form.list(notes, "clues", "clue", clue);
    let tries = form.required(notes, "tries", number(1, MOST_TRIES));
    let because = form.required(notes, "because", text);
    let won = form.optional_list(notes, "won", "won", speech);
    let lost = form.optional_list(notes, "lost", "lost", speech);
    let oops = form.optional(notes, "oops", mentioned(Mentioned::Oops));
    let help = help(notes, &form);
    let question = question?;
    let help = help?;
    let guess = Guess {
        by: question.by,
        mood: question.mood,
        ask: question.ask,
        brief: question.brief,
        picture: question.picture,
        owner: owner?,
        words: words?,
        tricks: tricks?,
        uses: uses?,
        answer: answer?,
        clues: clues?,
        tries: tries?,
        because: because?,
        won: won?,
        lost: lost?,
        oops: oops?,
        hints: help.hints,
        auntie: help.auntie,
    };
    cards::fit_together(notes, &form, &guess);
    Some(guess)
}

/// A word card: one short word, so that it fits and tricks can work on it.
fn word_card(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<String> {
    let word = plain(notes, node, path)?;
    if word.chars().count() > LONGEST_WORD || word.contains(char::is_whitespace) {
        notes.report(node.at, path, mistakes::long_word(LONGEST_WORD));
        return None;
    }
    Some(word)
}

fn trick(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<TrickCard> {
    let mistake = match (&node.kind, node.name()) {
        (Kind::Word("Backwards"), _) => return Some(TrickCard::Backwards),
        (Kind::Word("Twice"), _) => return Some(TrickCard::Twice),
        (Kind::Word("Capital"), _) => return Some(TrickCard::Capital),
        (Kind::Word("Swaps"), _) => return Some(TrickCard::Swaps),
        (Kind::Word("Bang"), _) => return Some(TrickCard::Bang),
        (Kind::Tuple(Some("Year"), items), _) if items.len() == 1 => {
            let digits = plain(notes, items.first()?, path)?;
            if digits.len() == 4 && is_digits(&digits) {
                return Some(TrickCard::Year(digits));
            }
            mistakes::not_digits("Year", "four digits", "1952")
        }
        (Kind::Tuple(Some("Number"), items), _) if items.len() == 1 => {
            let digits = plain(notes, items.first()?, path)?;
            if digits.len() <= LONGEST_NUMBER && is_digits(&digits) {
                return Some(TrickCard::Number(digits));
            }
            mistakes::not_digits("Number", "one to three digits", "7")
        }
        (_, Some(name)) if !TRICKS.contains(&name) => shape::unknown_word("trick", name, TRICKS),
        _ => shape::wrong_type(
            "tricks",
            "a trick such as `Backwards`, `Year(\"1952\")` or `Number(\"7\")`",
            &node.described(),
        ),
    };
    notes.report(node.at, path, mistake);
    None
}

fn is_digits(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn answer(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Combination> {
    let form = notes.form(node, path, &ANSWER)?;
    let word = form.required(notes, "word", plain);
    let tricks = form.list(notes, "tricks", "trick", trick);
    Some(Combination {
        word: word?,
        tricks: tricks?,
    })
}

fn clue(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<Clue> {
    let form = notes.form(node, path, &CLUE)?;
    let say = form.required(notes, "say", text);
    form.expect_count(notes, "rules_out", &SOMETHING);
    let rules_out = form.list(notes, "rules_out", "rules_out", card);
    Some(Clue {
        say: say?,
        rules_out: rules_out?,
    })
}

/// A word stands in quote marks, a trick does not.
fn card(notes: &mut Notes<'_>, node: &Node<'_>, path: &str) -> Option<GuessCard> {
    if let Kind::Text(_) = node.kind {
        plain(notes, node, path).map(GuessCard::Word)
    } else {
        trick(notes, node, path).map(GuessCard::Trick)
    }
}
