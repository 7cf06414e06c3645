//! The kinds of step with passwords: made up, rolled, typed again, raced, cracked.

use super::page::Page;
use super::parts::{Asked, asked, card, help, speeches};
use crate::content::{Course, Dice, Forge, Goal, Guess, GuessCard, Level, Race, Recall, TrickCard};

pub(super) fn forge(page: &mut Page, (course, level): (&Course, &Level), rules: &Forge) {
    let Forge {
        by,
        mood,
        ask,
        brief,
        account,
        known,
        goals,
        what_if,
        twin_of,
        example_solution,
        won,
        left,
        oops,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    page.entry(&format!("For: {}", account.source()));
    facts(page, known);
    for goal in goals {
        page.entry(&match goal {
            Goal::GuesserGivesUp => "Goal: the guesser gives up".to_owned(),
            Goal::AvoidsKnown => "Goal: nothing that the guesser knows".to_owned(),
            Goal::DiffersFrom(account) => {
                format!("Goal: not like the one made for {}", account.source())
            }
            Goal::AtLeast(count) => format!("Goal: {count} characters or more"),
        });
    }
    if *what_if {
        page.entry("What is not enough can be tried with something added");
    }
    if let Some(twin) = twin_of {
        page.entry(&format!(
            "Only if the one made before is like the one made for {}",
            twin.source()
        ));
    }
    page.entry(&format!("An example that does it: {example_solution}"));
    card(level, oops.as_deref(), |words| {
        page.entry(&format!("When the guesser opens it: {words}"));
    });
    speeches(page, course, ("When all goals are reached", won));
    speeches(page, course, ("When it is left as it is", left));
    help(page, hints, auntie.as_ref());
}

fn facts(page: &mut Page, known: &[String]) {
    if !known.is_empty() {
        page.entry(&format!("The guesser knows: {}", known.join(", ")));
    }
}

pub(super) fn dice(page: &mut Page, course: &Course, rules: &Dice) {
    let Dice {
        by,
        mood,
        ask,
        brief,
        picture,
        account,
        words,
        more,
        phrase,
        guesser_gives_up,
        won,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    page.entry(&format!("For: {}", account.source()));
    page.entry(&format!("Rolls {words} words, kept as \"{phrase}\""));
    if *more {
        page.entry("More words may be rolled");
    }
    if *guesser_gives_up {
        page.entry("Goal: the guesser gives up");
    }
    speeches(page, course, ("When the words are taken", won));
    help(page, hints, auntie.as_ref());
}

pub(super) fn recall(page: &mut Page, course: &Course, rules: &Recall) {
    let Recall {
        by,
        mood,
        ask,
        brief,
        account,
        phrase,
        words,
        won,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: None,
    };
    asked(page, course, &task);
    page.entry(&format!("For: {}", account.source()));
    page.entry(&format!(
        "The words kept as \"{phrase}\"; {words} are rolled if there are none yet"
    ));
    speeches(page, course, ("When they are typed", won));
    help(page, hints, auntie.as_ref());
}

pub(super) fn race(page: &mut Page, course: &Course, rules: &Race) {
    let Race {
        by,
        mood,
        ask,
        brief,
        picture,
        known,
        locks,
        because,
        won,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    facts(page, known);
    for lock in locks {
        let password = lock.password.as_deref();
        let password = password.unwrap_or("(the child makes it up)");
        page.entry(&format!("Lock of {}: {password}", lock.owner.source()));
    }
    if let Some(because) = because {
        page.entry(&format!("Because: {}", because.source()));
    }
    speeches(page, course, ("When the prediction was right", won));
    help(page, hints, auntie.as_ref());
}

pub(super) fn guess(page: &mut Page, (course, level): (&Course, &Level), rules: &Guess) {
    let Guess {
        by,
        mood,
        ask,
        brief,
        picture,
        owner,
        words,
        tricks,
        uses,
        answer: _,
        clues,
        tries,
        because,
        won,
        lost,
        oops,
        hints,
        auntie,
    } = rules;
    let task = Asked {
        by: by.as_deref(),
        mood: *mood,
        ask,
        brief: brief.as_ref(),
        picture: picture.as_deref(),
    };
    asked(page, course, &task);
    page.entry(&format!("Lock of {}", owner.source()));
    page.entry(&format!("Word cards: {}", words.join(", ")));
    let tricks: Vec<String> = tricks.iter().map(trick).collect();
    page.entry(&format!("Trick cards: {}", tricks.join(", ")));
    page.entry(&format!("Tricks in a try: {uses}; tries: {tries}"));
    page.gap();
    for (index, clue) in clues.iter().enumerate() {
        page.numbered(index + 1, &format!("Clue: {}", clue.say.source()));
        let cards: Vec<String> = clue.rules_out.iter().map(guess_card).collect();
        page.inner(&format!("Speaks against: {}", cards.join(", ")));
    }
    page.gap();
    page.entry(&format!("Because: {}", because.source()));
    card(level, oops.as_deref(), |words| {
        page.entry(&format!("When no try is left: {words}"));
    });
    speeches(page, course, ("When it is open", won));
    speeches(page, course, ("When no try is left", lost));
    help(page, hints, auntie.as_ref());
}

fn guess_card(card: &GuessCard) -> String {
    match card {
        GuessCard::Word(word) => word.clone(),
        GuessCard::Trick(card) => trick(card),
    }
}

/// A trick in words.
pub(super) fn trick(card: &TrickCard) -> String {
    match card {
        TrickCard::Backwards => "backwards".to_owned(),
        TrickCard::Twice => "twice".to_owned(),
        TrickCard::Capital => "a big first letter".to_owned(),
        TrickCard::Swaps => "swapped letters".to_owned(),
        TrickCard::Year(year) => format!("the year {year}"),
        TrickCard::Number(number) => format!("the number {number}"),
        TrickCard::Bang => "an exclamation mark".to_owned(),
    }
}
