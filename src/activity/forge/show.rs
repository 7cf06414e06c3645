//! The guesser's show: its plan for a password, as beats in character.

use crate::activity::{Context, Line};
use crate::content::Mood;
use crate::password::{Attempt, Outcome, Strength, Trick};
use crate::stage::{Beat, Picture, PieceMark, Reveal};
use crate::words::Text;

/// Who guesses: a person of the course.
pub(in crate::activity) const GUESSER: &str = "guessatron";
/// How long a beat stands, in milliseconds: long enough to read six words, and under the two
/// seconds that a beat may take.
const BEAT: u32 = 1_700;
/// The last beat needs no waiting after it.
const LAST_BEAT: u32 = 400;

/// The beats of the show.
pub(super) fn reveal(strength: &Strength, context: &Context<'_>) -> Reveal {
    let plan = strength.plan();
    let mut fallen = Vec::new();
    let mut beats = Vec::new();
    for attempt in &plan.attempts {
        fallen.extend(attempt.fallen.iter().copied());
        let mood = if attempt.fallen.is_empty() {
            Mood::Straining
        } else {
            Mood::Smug
        };
        let speech = context.speech(GUESSER, mood, &remark(attempt));
        beats.push(Beat {
            line: speech.text,
            portrait: speech.portrait,
            counter: Some(tries(attempt.guesses_log10, Place::Alone)),
            fallen: fallen.clone(),
            milliseconds: BEAT,
        });
    }
    let (mood, line, guesses) = ending(plan.outcome);
    let last = context.speech(GUESSER, mood, &line);
    beats.push(Beat {
        line: last.text,
        portrait: last.portrait,
        counter: Some(guesses),
        fallen,
        milliseconds: LAST_BEAT,
    });
    Reveal {
        name: last.name,
        beats,
    }
}

/// The guesser's face when the show is over.
pub(super) fn last_face(strength: &Strength, context: &Context<'_>) -> Option<Picture> {
    let beats = reveal(strength, context).beats;
    beats.last().map(|beat| beat.portrait.clone())
}

/// Lights up the pieces that have fallen in the end.
pub(super) fn light_up(pieces: &mut [PieceMark], strength: &Strength) {
    for attempt in strength.plan().attempts {
        for index in attempt.fallen {
            if let Some(piece) = pieces.get_mut(index) {
                piece.fallen = true;
            }
        }
    }
}

/// The show as lines of the transcript.
pub(super) fn lines(strength: &Strength, context: &Context<'_>) -> impl Iterator<Item = Line> {
    let Reveal { name, beats } = reveal(strength, context);
    beats.into_iter().map(move |beat| Line {
        by: Some(name.clone()),
        text: beat.line,
    })
}

fn ending(outcome: Outcome) -> (Mood, Text, Text) {
    match outcome {
        Outcome::Opened { guesses_log10 } => (
            Mood::Smug,
            Text::new("Ping! I am in. Easy as toast."),
            tries(guesses_log10, Place::Alone),
        ),
        Outcome::GivesUp { guesses_log10 } => (
            Mood::Shocked,
            Text::new("I give up! My crumbs hurt. How did you do that?"),
            not_in(guesses_log10),
        ),
    }
}

/// What the guesser says about a trick: when it works, when it half works, when it does not.
fn remark(attempt: &Attempt) -> Text {
    if !attempt.fallen.is_empty() {
        return worked(attempt.trick);
    }
    if attempt.recognised.is_empty() {
        in_vain(attempt.trick)
    } else {
        half_worked(attempt.trick)
    }
}

fn worked(trick: Trick) -> Text {
    match trick {
        Trick::TopList => Text::new("My top list! It is right there. Everybody picks that."),
        Trick::Noticeboard => Text::new("I have seen that before. Thank you for the clue!"),
        Trick::Sequences => Text::new("One after the other, in order. I can count too!"),
        Trick::Repeats => Text::new("The same again? And again? I like it short."),
        Trick::Names => Text::new("A name! I know all the names."),
        Trick::Keyboard => Text::new("A walk along the keys. I know that path."),
        Trick::Favourites => Text::new("Ha! I have a list of all that children love."),
        Trick::Endings => Text::new("And a bit stuck on. I stick on bits all day."),
        Trick::Phrases => Text::new("I know that line. I can sing it, too!"),
        Trick::DiceList => Text::new("Dice words! I own that list. I roll and roll."),
        Trick::Dates => Text::new("A year or a date. I own a calendar, you know."),
        Trick::Words => Text::new("That word is in my word book. Pop!"),
        Trick::Backwards => Text::new("Backwards! I read that in the mirror of my chrome."),
        Trick::Swaps => Text::new("You swapped letters. I swap them back. Old trick!"),
        Trick::BruteForce => Text::new("I try all that is left, bit by bit. Click, click, click."),
    }
}

fn half_worked(trick: Trick) -> Text {
    match trick {
        Trick::Names => Text::new("I smell a name in there. But what goes with it?"),
        Trick::Words => Text::new("I know these words! But which ones, and in what order?"),
        Trick::Favourites => Text::new("I spy a favourite thing. But what else is there?"),
        Trick::DiceList => Text::new("Dice words! I own the list. But there are so many ways!"),
        Trick::TopList
        | Trick::Noticeboard
        | Trick::Phrases
        | Trick::Endings
        | Trick::Sequences
        | Trick::Repeats
        | Trick::Keyboard
        | Trick::Dates
        | Trick::Backwards
        | Trick::Swaps => Text::new("I know a bit of this. But the rest? Hmm."),
        Trick::BruteForce => Text::new("I try everything. Everything! My slots are smoking."),
    }
}

fn in_vain(trick: Trick) -> Text {
    match trick {
        Trick::TopList => Text::new("My top ten list first … nothing. Hmf."),
        Trick::Noticeboard => Text::new("I try every clue I have seen … nothing."),
        Trick::Names => Text::new("Now all the names I know … no, not one."),
        Trick::Favourites => Text::new("Now all that children love … nothing. How odd."),
        Trick::Sequences
        | Trick::Repeats
        | Trick::Keyboard
        | Trick::Dates
        | Trick::Endings
        | Trick::Phrases
        | Trick::DiceList
        | Trick::Words
        | Trick::Backwards
        | Trick::Swaps => Text::new("I try an old trick … nothing. Odd."),
        Trick::BruteForce => Text::new("I try everything. Everything! My slots are smoking."),
    }
}

/// A number of guesses that was not enough: all that the guesser has patience for.
fn not_in(guesses_log10: f64) -> Text {
    let tries = tries_in_sentence(guesses_log10);
    Text::new("It would take {tries}").with("tries", tries)
}

/// A number of guesses, given as a power of ten, in the middle of a sentence.
pub(in crate::activity) fn tries_in_sentence(guesses_log10: f64) -> Text {
    tries(guesses_log10, Place::InSentence)
}

/// Where a number of guesses is read.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// By itself.
    Alone,
    /// In the middle of a sentence.
    InSentence,
}

/// What is rounded up to a thousand of something, as a power of ten below it, is called one of
/// the next: 999,500 tries are about a million.
const ROUNDED_UP: f64 = 0.000_217;

/// A number of guesses, given as a power of ten, in words that a child can read.
fn tries(guesses_log10: f64, place: Place) -> Text {
    let (over, steps) = match place {
        Place::Alone => (
            "Over a thousand trillion tries",
            [
                (12.0, "About {number} trillion tries"),
                (9.0, "About {number} billion tries"),
                (6.0, "About {number} million tries"),
                (3.0, "About {number} thousand tries"),
            ],
        ),
        Place::InSentence => (
            "over a thousand trillion tries",
            [
                (12.0, "about {number} trillion tries"),
                (9.0, "about {number} billion tries"),
                (6.0, "about {number} million tries"),
                (3.0, "about {number} thousand tries"),
            ],
        ),
    };
    let reached = |power: f64| guesses_log10 + ROUNDED_UP >= power;
    if reached(15.0) {
        return Text::new(over);
    }
    for (power, words) in steps {
        if reached(power) {
            return Text::new(words).with("number", whole(guesses_log10 - power));
        }
    }
    Text::counted("{number} try", "{number} tries", whole(guesses_log10))
}

/// Ten to a power from 0 to 3, as a whole number.
fn whole(log10: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 1,000"
    )]
    let number = 10_f64.powf(log10.clamp(0.0, 3.0)).round() as u64;
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Catalog;

    fn said(guesses_log10: f64) -> String {
        Catalog::English.say(&tries(guesses_log10, Place::Alone))
    }

    fn said_within(guesses_log10: f64) -> String {
        Catalog::English.say(&not_in(guesses_log10))
    }

    #[test]
    fn tries_are_read_in_words_a_child_knows() {
        assert_eq!(said(0.0), "1 try");
        assert_eq!(said(411_f64.log10()), "411 tries");
        assert_eq!(said(3.0), "About 1 thousand tries");
        assert_eq!(said(14_158_f64.log10()), "About 14 thousand tries");
        assert_eq!(said(6.0), "About 1 million tries");
        assert_eq!(said(9.3), "About 2 billion tries");
        assert_eq!(said(12.48), "About 3 trillion tries");
        assert_eq!(said(14.9), "About 794 trillion tries");
        assert_eq!(said(15.0), "Over a thousand trillion tries");
        assert_eq!(said(19.3), "Over a thousand trillion tries");
    }

    #[test]
    fn what_rounds_up_to_a_thousand_is_one_of_the_next() {
        assert_eq!(said(999_f64.log10()), "999 tries");
        assert_eq!(said(999_400_f64.log10()), "About 999 thousand tries");
        assert_eq!(said(999_600_f64.log10()), "About 1 million tries");
    }

    #[test]
    fn tries_stand_in_a_sentence_without_a_capital() {
        for (guesses_log10, tries) in [
            (0.0, "1 try"),
            (1.0, "10 tries"),
            (4.0, "about 10 thousand tries"),
            (6.0, "about 1 million tries"),
            (10.0, "about 10 billion tries"),
            (12.0, "about 1 trillion tries"),
            (15.0, "over a thousand trillion tries"),
        ] {
            assert_eq!(said_within(guesses_log10), format!("It would take {tries}"));
        }
    }
}
