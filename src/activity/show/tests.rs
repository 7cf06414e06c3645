//! The guesser's show, beat by beat.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{Pick, lines, reveal};
use crate::activity::Context;
use crate::activity::samples::{UNROLLED, any_strength, judged, people, piece, words};
use crate::password::{Advice, PieceKind, Strength, Trick};
use crate::stage::{Beat, Reveal, Siege};

fn shown_in(strength: &Strength, round: u64) -> Reveal {
    let people = people();
    let context = Context {
        people: &people,
        phrases: UNROLLED,
        made: crate::activity::samples::UNMADE,
        pieces: crate::activity::samples::NO_PIECES,
        jigsaw: None,
        fewer_words: false,
        veil: false,
        chance: 0,
    };
    reveal(strength, Pick { chance: 0, round }, &context)
}

fn shown(strength: &Strength) -> Reveal {
    shown_in(strength, 0)
}

fn beat(beat: &Beat) -> String {
    let attacks: Vec<String> = beat
        .attacks
        .iter()
        .map(|attack| {
            let counter = attack.counter.as_ref().unwrap();
            format!(
                "{:?} {} {:?} {:?}",
                attack.siege,
                words(&counter.text),
                attack.fallen,
                words(counter.compared.as_ref().unwrap())
            )
        })
        .collect();
    format!(
        "{} {}: {} [{}] {} ms",
        beat.portrait.name,
        beat.portrait.mood.as_deref().unwrap_or_default(),
        words(&beat.line),
        attacks.join(", "),
        beat.milliseconds
    )
}

#[test]
fn the_show_tries_in_vain_takes_piece_by_piece_and_ends_inside() {
    let pieces = vec![
        piece(0..5, PieceKind::Word, 3.0),
        piece(5..9, PieceKind::Year, 2.0),
    ];
    let reveal = shown(&Strength::recorded(1, 5.3, pieces, Advice::YearAdded));
    assert_eq!(words(&reveal.name), "Guessatron 3000");
    assert_eq!(
        reveal.beats.iter().map(beat).collect::<Vec<_>>(),
        [
            "robot straining: My top ten list first … nothing. Hmf. [Going 10 tries [] \"about as many as your fingers\"] 1700 ms",
            "robot straining: Pets, aunts, cousins … nobody is home. [Going 110 tries [] \"more than the seconds in a minute\"] 1700 ms",
            "robot smug: A plain word. I like them plain. [Going About 1 thousand tries [0] \"more than the days in a year\"] 1700 ms",
            "robot smug: A year or a date. I own a calendar. [Going About 200 thousand tries [0, 1] \"more than the hairs on your head\"] 1700 ms",
            "robot springing: Ping! [Opened About 200 thousand tries [0, 1] \"more than the hairs on your head\"] 600 ms",
            "robot popping: I am in. Guessatron one, lock nil. [Opened About 200 thousand tries [0, 1] \"more than the hairs on your head\"] 400 ms",
        ]
    );
}

#[test]
fn the_show_smells_pieces_but_gives_up_at_a_strong_password() {
    let pieces = vec![
        piece(0..5, PieceKind::Word, 3.0),
        piece(5..9, PieceKind::Name, 3.0),
        piece(9..14, PieceKind::Keyboard, 3.0),
    ];
    let reveal = shown(&Strength::recorded(4, 12.0, pieces, Advice::Strong));
    assert_eq!(
        reveal.beats.iter().map(beat).collect::<Vec<_>>(),
        [
            "robot straining: My top ten list first … nothing. Hmf. [Going 10 tries [] \"about as many as your fingers\"] 1700 ms",
            "robot straining: A name, yes. But who are the others? [Going About 1 thousand tries [] \"more than the days in a year\"] 1700 ms",
            "robot straining: I know these words! But which ones, and in what order? [Going About 2 thousand tries [] \"more than the minutes in a day\"] 1700 ms",
            "robot straining: A key row. But it stops too soon. [Going About 3 thousand tries [] \"more than the minutes in a day\"] 1700 ms",
            "robot straining: I try it all, one by one … too many! [Going About 10 billion tries [] \"more than all the people on Earth\"] 1700 ms",
            "robot shocked: I give up! How did you do that? [Holds It would take about 1 trillion tries [] \"more than the stars in our galaxy\"] 1700 ms",
            "robot sulking: One point for the lock. I don't want to talk about it. [Holds It would take about 1 trillion tries [] \"more than the stars in our galaxy\"] 400 ms",
        ]
    );
}

#[test]
fn every_trick_that_works_has_words_of_its_own() {
    let said: BTreeSet<String> = PieceKind::ALL
        .iter()
        .map(|kind| {
            let reveal = shown(&judged(1, *kind, 5));
            let worked = reveal
                .beats
                .iter()
                .find(|beat| !beat.attacks[0].fallen.is_empty());
            words(&worked.unwrap().line)
        })
        .collect();
    assert_eq!(said.len(), Trick::ALL.len());
}

#[test]
fn the_transcript_holds_the_lines_of_the_show() {
    let reveal = shown(&judged(1, PieceKind::Name, 5));
    let noted: Vec<_> = lines(&reveal)
        .map(|line| (words(&line.by.unwrap()), words(&line.text)))
        .collect();
    let expected: Vec<_> = reveal
        .beats
        .iter()
        .map(|beat| ("Guessatron 3000".to_owned(), words(&beat.line)))
        .collect();
    assert_eq!(noted, expected);
}

#[test]
fn the_next_show_of_the_same_password_has_other_lines_throughout() {
    let pieces = vec![
        piece(0..5, PieceKind::Word, 3.0),
        piece(5..9, PieceKind::Year, 2.0),
    ];
    let strength = Strength::recorded(1, 5.3, pieces, Advice::YearAdded);
    let (one, next) = (shown_in(&strength, 0), shown_in(&strength, 1));
    assert_eq!(one.beats.len(), next.beats.len());
    for (one, next) in one.beats.iter().zip(&next.beats) {
        assert_ne!(one.line, next.line);
        assert_eq!(one.attacks, next.attacks);
    }
    assert_eq!(one, shown_in(&strength, 0));
}

proptest! {
    #[test]
    fn a_show_never_outstays_two_seconds_a_beat_and_pieces_stay_fallen(
        strength in any_strength(),
        round in 0_u64..5,
    ) {
        let reveal = shown_in(&strength, round);
        let mut fallen = 0;
        for pair in reveal.beats.windows(2) {
            prop_assert!(pair[0].line != pair[1].line);
        }
        for beat in &reveal.beats {
            prop_assert!(beat.milliseconds <= 2_000);
            prop_assert!(beat.attacks[0].fallen.len() >= fallen);
            fallen = beat.attacks[0].fallen.len();
        }
        let strong = strength.score() == Strength::BEST;
        prop_assert_eq!(fallen, if strong { 0 } else { strength.pieces().len() });
        let end = reveal.beats.last().unwrap().attacks[0].siege;
        prop_assert_eq!(end, if strong { Siege::Holds } else { Siege::Opened });
    }
}
