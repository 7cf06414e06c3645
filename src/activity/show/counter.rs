//! The number of guesses in words that a child can read, with something to picture it by.

use crate::stage::Counter;
use crate::words::Text;

/// Things of which there are about that many, as powers of ten, from few to many. Each stands
/// with the reckoning or the source that it comes from.
#[rustfmt::skip]
const RUNGS: [(f64, Text); 16] = [
    // Ten.
    (1.0, Text::new("your fingers")),
    // 60.
    (1.778, Text::new("the seconds in a minute")),
    // 365.
    (2.562, Text::new("the days in a year")),
    // 24 × 60 = 1,440.
    (3.158, Text::new("the minutes in a day")),
    // Half of the 9,100 stars down to magnitude 6.5 in the Yale Bright Star Catalogue stand
    // above the horizon at once.
    (3.653, Text::new("the stars you can see on a dark night")),
    // 7 × 1,440 = 10,080.
    (4.003, Text::new("the minutes in a week")),
    // 80,000 to 150,000; 100,000 is the usual figure.
    (5.0, Text::new("the hairs on your head")),
    // 300 pages of 30 lines of 50 letters.
    (5.653, Text::new("the letters in a thick book")),
    // 30 × 86,400 = 2,592,000.
    (6.414, Text::new("the seconds in a month")),
    // 365 × 86,400 = 31,536,000.
    (7.499, Text::new("the seconds in a year")),
    // Grains of half a millimetre: 8 in a cubic millimetre, so 8 million in a litre; 10 litres.
    (7.903, Text::new("the grains of sand in a bucket")),
    // 32 years of 31,557,600 seconds.
    (9.004, Text::new("the seconds in thirty-two years")),
    // United Nations: 8 billion since November 2022.
    (9.903, Text::new("all the people on Earth")),
    // 5 m × 3 m × 40 cm of such grains as in the bucket: 6 cubic metres of 8 billion.
    (10.681, Text::new("the grains in a big sandpit")),
    // NASA: 100 to 400 billion in the Milky Way; 200 billion.
    (11.301, Text::new("the stars in our galaxy")),
    // Crowther and others, Nature 525 (2015): 3.04 trillion.
    (12.483, Text::new("all the trees on Earth")),
];

/// The same, beyond what is reached by most passwords.
#[rustfmt::skip]
const HIGH_RUNGS: [(f64, Text); 3] = [
    // Hatton and others, PNAS 120 (2023): 17 trillion in a child of ten.
    (13.230, Text::new("the cells in your body")),
    // Schultheiss and others, PNAS 119 (2022): 20 thousand trillion.
    (16.301, Text::new("all the ants on Earth")),
    // University of Hawaii: 7.5 million trillion grains on all beaches.
    (18.875, Text::new("the sand on all the beaches")),
];

/// Up to 15 in a hundred more, as a power of ten, are still "about as many": log10 of 1.15.
const ABOUT: f64 = 0.060_7;

/// What is rounded up to a thousand of something, as a power of ten below it, is called one of
/// the next: 999,500 tries are about a million.
const ROUNDED_UP: f64 = 0.000_217;

/// Where a number of guesses is read.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// By itself.
    Alone,
    /// In the middle of a sentence.
    InSentence,
}

/// A number of guesses, given as a power of ten.
pub(in crate::activity) fn counter(guesses_log10: f64) -> Counter {
    Counter {
        text: tries(guesses_log10, Place::Alone),
        compared: Some(compared(guesses_log10)),
        log10: guesses_log10,
    }
}

/// A number of guesses that is more than the guesser has patience for.
pub(in crate::activity) fn not_in(guesses_log10: f64) -> Counter {
    let tries = tries_in_sentence(guesses_log10);
    Counter {
        text: Text::new("It would take {tries}").with("tries", tries),
        ..counter(guesses_log10)
    }
}

/// A number of guesses, given as a power of ten, in the middle of a sentence.
pub(in crate::activity) fn tries_in_sentence(guesses_log10: f64) -> Text {
    tries(guesses_log10, Place::InSentence)
}

/// What there is as much of, or less of.
fn compared(guesses_log10: f64) -> Text {
    let mut rungs = RUNGS.into_iter().chain(HIGH_RUNGS);
    let reached = rungs.rfind(|(rung, _)| *rung <= guesses_log10 + ABOUT);
    match reached {
        None => Text::new("fewer than your fingers"),
        Some((rung, things)) if guesses_log10 <= rung + ABOUT => {
            Text::new("about as many as {things}").with("things", things)
        }
        Some((_, things)) => Text::new("more than {things}").with("things", things),
    }
}

/// A number of guesses, given as a power of ten, in words that a child can read.
fn tries(guesses_log10: f64, place: Place) -> Text {
    let (over, steps) = match place {
        Place::Alone => (
            "Over 1,000 trillion tries",
            [
                (12.0, "About {number} trillion tries"),
                (9.0, "About {number} billion tries"),
                (6.0, "About {number} million tries"),
                (3.0, "About {number} thousand tries"),
            ],
        ),
        Place::InSentence => (
            "over 1,000 trillion tries",
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

    fn say(text: &Text) -> String {
        Catalog::English.say(text)
    }

    fn said(guesses_log10: f64) -> String {
        say(&counter(guesses_log10).text)
    }

    fn likened(guesses_log10: f64) -> String {
        say(&counter(guesses_log10).compared.unwrap())
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
        assert_eq!(said(15.0), "Over 1,000 trillion tries");
        assert_eq!(said(19.3), "Over 1,000 trillion tries");
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
            (15.0, "over 1,000 trillion tries"),
        ] {
            let counter = not_in(guesses_log10);
            assert_eq!(say(&counter.text), format!("It would take {tries}"));
            assert!((counter.log10 - guesses_log10).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn a_number_is_likened_to_what_there_is_as_much_of_and_never_to_more() {
        assert_eq!(likened(0.0), "fewer than your fingers");
        assert_eq!(likened(1.0), "about as many as your fingers");
        assert_eq!(
            likened(411_f64.log10()),
            "about as many as the days in a year"
        );
        assert_eq!(likened(13_f64.log10()), "more than your fingers");
        assert_eq!(likened(11_f64.log10()), "about as many as your fingers");
        assert_eq!(likened(8_f64.log10()), "fewer than your fingers");
        assert_eq!(
            likened(5_000_f64.log10()),
            "about as many as the stars you can see on a dark night"
        );
        assert_eq!(likened(9.35), "more than the seconds in thirty-two years");
        assert_eq!(likened(9.9), "about as many as all the people on Earth");
        assert_eq!(likened(15.7), "more than the cells in your body");
        assert_eq!(likened(19.3), "more than the sand on all the beaches");
    }

    #[test]
    fn rungs_go_up_and_none_is_far_from_the_next_where_passwords_fall() {
        let rungs = RUNGS.map(|(rung, _)| rung);
        for pair in rungs.windows(2) {
            assert!(pair[0] < pair[1] && pair[1] - pair[0] < 1.25, "{pair:?}");
        }
        let high = HIGH_RUNGS.map(|(rung, _)| rung);
        let all: Vec<f64> = rungs.into_iter().chain(high).collect();
        assert!(all.is_sorted());
    }
}
