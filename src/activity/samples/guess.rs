//! A lock to crack, for tests.

use super::{hints, say, text};
use crate::content::{Clue, Combination, Guess, GuessCard, Mood, Step, TrickCard};

/// It opens with "pond" backwards. Four tries; "soup" and "sofa" are dry, "twice" is loud.
pub(crate) fn guess() -> Guess {
    let word = |word: &str| GuessCard::Word(word.into());
    let clue = |said: &str, rules_out| Clue {
        say: text(said),
        rules_out,
    };
    Guess {
        by: Some("guessatron".into()),
        mood: Mood::Smug,
        ask: text("Which cards?"),
        brief: Some(text("Which?")),
        picture: Some("letter".into()),
        owner: text("Grandad"),
        words: vec!["soup".into(), "pond".into(), "sofa".into()],
        tricks: vec![
            TrickCard::Backwards,
            TrickCard::Twice,
            TrickCard::Year("1952".into()),
        ],
        uses: 1,
        answer: Combination {
            word: "pond".into(),
            tricks: vec![TrickCard::Backwards],
        },
        clues: vec![
            clue("Frogs live in it.", vec![word("soup"), word("sofa")]),
            clue("He says it once.", vec![GuessCard::Trick(TrickCard::Twice)]),
            clue(
                "He can't count.",
                vec![GuessCard::Trick(TrickCard::Year("1952".into()))],
            ),
        ],
        tries: 3,
        because: text("Ponds are wet."),
        won: vec![say("guessatron", "Beep")],
        lost: vec![say("guessatron", "Crumbs"), say("pip", "Oh")],
        oops: Some("jam".into()),
        hints: hints(),
        auntie: Some(text("Read them aloud.")),
    }
}

/// The same with two tricks a try: backwards and the year.
pub(crate) fn guess_two() -> Guess {
    let mut rules = guess();
    rules.uses = 2;
    rules.answer.tricks = vec![TrickCard::Year("1952".into()), TrickCard::Backwards];
    rules.clues.pop();
    rules.won.clear();
    rules.lost.clear();
    rules.oops = None;
    rules
}

impl From<Guess> for Step {
    fn from(rules: Guess) -> Self {
        Self::Guess(rules)
    }
}
