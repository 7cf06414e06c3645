//! What an addition does to a password, in the guesser's terms: worked out from both judgements.
//! Must never advise a sign or a digit: they are there to show how little they help.

use super::what_if::Experiment;
use crate::activity::show;
use crate::password::Strength;
use crate::stage::Tone;
use crate::words::Text;

/// From so many times the tries on, as a power of ten, an addition is a jump: a thousand times,
/// about what one dice word is worth. A digit at the end is worth ten.
pub(super) const JUMP_LOG10: f64 = 3.0;

/// Up to so many tries in all, as a power of ten, more of them are a blink of a machine's eye.
const BLINK_LOG10: f64 = 6.0;

/// What an addition does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// The guesser gave up before, and does so again.
    Already,
    /// Now it gives up.
    GivesUp,
    /// It gets in sooner.
    Less,
    /// As many tries as before.
    Nothing,
    /// More, but not many times as many, and few all the same.
    Blink,
    /// More, but not many times as many.
    Crumb,
    /// Many times as many, and still not enough.
    Jump,
}

fn change(before: &Strength, after: &Strength) -> Change {
    let gained = after.guesses_log10() - before.guesses_log10();
    if after.score() == Strength::BEST {
        if before.score() == Strength::BEST {
            Change::Already
        } else {
            Change::GivesUp
        }
    } else if tries(before) == tries(after) {
        Change::Nothing
    } else if gained < 0.0 {
        Change::Less
    } else if gained >= JUMP_LOG10 {
        Change::Jump
    } else if after.guesses_log10() < BLINK_LOG10 {
        Change::Blink
    } else {
        Change::Crumb
    }
}

fn tries(strength: &Strength) -> Text {
    show::tries_in_sentence(strength.guesses_log10())
}

/// What the addition did: how it is told, and in which words.
pub(super) fn told(experiment: Experiment, before: &Strength, after: &Strength) -> (Tone, Text) {
    let change = change(before, after);
    let tone = match change {
        Change::Already | Change::GivesUp => Tone::Good,
        Change::Less | Change::Nothing | Change::Blink | Change::Crumb | Change::Jump => {
            Tone::Neutral
        }
    };
    let form = match experiment {
        Experiment::Number | Experiment::Year | Experiment::Bang => of_a_bit(change),
        Experiment::Word => of_a_word(change),
        Experiment::Words => of_two_words(change),
    };
    let text = Text::new(form)
        .with("from", tries(before))
        .with("to", tries(after));
    (tone, text)
}

const ALREADY: &str = "Guessatron gave up on yours already. Look at the goal that is still open.";

const fn of_a_bit(change: Change) -> &'static str {
    match change {
        Change::Already => ALREADY,
        Change::GivesUp => {
            "From {from} to {to}: that last crumb tips it. Your long part did the work."
        }
        Change::Less => "From {from} to {to}: oh! That made it easier. Guessatron expects it.",
        Change::Nothing => "Still {to}. Guessatron knows that trick by heart.",
        Change::Blink => "From {from} to {to}: a blink more. That hardly helps.",
        Change::Crumb => "From {from} to {to}: a crumb more. That hardly helps.",
        Change::Jump => "From {from} to {to}: what a jump! A silly word is harder to guess.",
    }
}

const fn of_a_word(change: Change) -> &'static str {
    match change {
        Change::Already => ALREADY,
        Change::GivesUp => "From {from} to {to}: Guessatron gives up. A silly word beats a sign.",
        Change::Less => "From {from} to {to}: oh! Guessatron saw that coming. Try another word.",
        Change::Nothing => "Still {to}. Guessatron saw that coming. Try another word.",
        Change::Blink => "From {from} to {to}: a blink more. It hardly helps. What if you add two?",
        Change::Crumb => "From {from} to {to}: a crumb more. It hardly helps. What if you add two?",
        Change::Jump => "From {from} to {to}: what a jump! What if you add two?",
    }
}

const fn of_two_words(change: Change) -> &'static str {
    match change {
        Change::Already => ALREADY,
        Change::GivesUp => "From {from} to {to}: Guessatron gives up. Silly words beat signs.",
        Change::Less => "From {from} to {to}: oh! Guessatron saw that coming. Try other words.",
        Change::Nothing => "Still {to}. Guessatron saw that coming. Try other words.",
        Change::Blink => "From {from} to {to}: a blink more. It hardly helps. Try other words.",
        Change::Crumb => "From {from} to {to}: a crumb more. It hardly helps. Try other words.",
        Change::Jump => "From {from} to {to}: what a jump! Keep it, and try one more.",
    }
}

/// What can be added, as an item and in the middle of a sentence.
pub(super) const fn label(experiment: Experiment) -> Text {
    match experiment {
        Experiment::Number => Text::new("a number: 7"),
        Experiment::Year => Text::new("a year: 2015"),
        Experiment::Bang => Text::new("an exclamation mark"),
        Experiment::Word => Text::new("one silly word"),
        Experiment::Words => Text::new("two silly words"),
    }
}

/// Names what was added.
pub(super) fn title(experiment: Experiment, added: &str) -> Text {
    match experiment {
        Experiment::Number => Text::new("With a 7"),
        Experiment::Year => Text::new("With a year"),
        Experiment::Bang => Text::new("With an exclamation mark"),
        Experiment::Word | Experiment::Words => {
            Text::new("With “{words}”").with("words", Text::verbatim(added))
        }
    }
}

/// What the guesser says before each experiment.
pub(super) const fn dare(trials: u8) -> Text {
    match trials % 4 {
        0 => Text::new("Go on, add something. I love a snack between meals."),
        1 => Text::new("More? My slots are warm. Surprise me!"),
        2 => Text::new("Is that all in your lunch box? Go on."),
        _ => Text::new("I could do this all day. I am plugged in."),
    }
}
