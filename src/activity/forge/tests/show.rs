//! The guesser's show, beat by beat.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::show;
use super::facts::any_strength;
use crate::activity::Context;
use crate::activity::samples::{UNROLLED, judged, people, words};
use crate::password::{Advice, Piece, PieceKind, Strength, Trick};
use crate::stage::{Beat, Reveal};

fn shown(strength: &Strength) -> Reveal {
    let people = people();
    show::reveal(
        strength,
        &Context {
            people: &people,
            phrases: UNROLLED,
            fewer_words: false,
            veil: false,
            chance: 1,
        },
    )
}

fn beat(beat: &Beat) -> String {
    format!(
        "{} {}: {} ({}) {:?} {} ms",
        beat.portrait.name,
        beat.portrait.mood.as_deref().unwrap_or_default(),
        words(&beat.line),
        beat.counter.as_ref().map(words).unwrap_or_default(),
        beat.fallen,
        beat.milliseconds
    )
}

pub(super) fn piece(range: std::ops::Range<usize>, kind: PieceKind, guesses_log10: f64) -> Piece {
    Piece {
        range,
        kind,
        guesses_log10,
    }
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
            "robot straining: My top ten list first … nothing. Hmf. (10 tries) [] 1700 ms",
            "robot straining: Now all the names I know … no, not one. (110 tries) [] 1700 ms",
            "robot smug: That word is in my word book. Pop! (About 1 thousand tries) [0] 1700 ms",
            "robot smug: A year or a date. I own a calendar, you know. (About 200 thousand tries) [0, 1] 1700 ms",
            "robot smug: Ping! I am in. Easy as toast. (About 200 thousand tries) [0, 1] 400 ms",
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
            "robot straining: My top ten list first … nothing. Hmf. (10 tries) [] 1700 ms",
            "robot straining: I smell a name in there. But what goes with it? (About 1 thousand tries) [] 1700 ms",
            "robot straining: I know these words! But which ones, and in what order? (About 2 thousand tries) [] 1700 ms",
            "robot straining: I know a bit of this. But the rest? Hmm. (About 3 thousand tries) [] 1700 ms",
            "robot straining: I try everything. Everything! My slots are smoking. (About 10 billion tries) [] 1700 ms",
            "robot shocked: I give up! My crumbs hurt. How did you do that? (It would take about 1 trillion tries) [] 400 ms",
        ]
    );
}

#[test]
fn every_trick_that_works_has_words_of_its_own() {
    let said: BTreeSet<String> = PieceKind::ALL
        .iter()
        .map(|kind| {
            let reveal = shown(&judged(1, *kind, 5));
            let worked = reveal.beats.iter().find(|beat| !beat.fallen.is_empty());
            words(&worked.unwrap().line)
        })
        .collect();
    assert_eq!(said.len(), Trick::ALL.len());
}

#[test]
fn the_transcript_holds_the_lines_of_the_show() {
    let people = people();
    let context = Context {
        people: &people,
        phrases: UNROLLED,
        fewer_words: false,
        veil: false,
        chance: 1,
    };
    let strength = judged(1, PieceKind::Name, 5);
    let lines: Vec<_> = show::lines(&strength, &context)
        .map(|line| (words(&line.by.unwrap()), words(&line.text)))
        .collect();
    let reveal = shown(&strength);
    let expected: Vec<_> = reveal
        .beats
        .iter()
        .map(|beat| ("Guessatron 3000".to_owned(), words(&beat.line)))
        .collect();
    assert_eq!(lines, expected);
}

proptest! {
    #[test]
    fn a_show_never_outstays_two_seconds_a_beat_and_pieces_stay_fallen(strength in any_strength()) {
        let reveal = shown(&strength);
        let mut fallen = 0;
        for beat in &reveal.beats {
            prop_assert!(beat.milliseconds <= 2_000);
            prop_assert!(beat.fallen.len() >= fallen);
            fallen = beat.fallen.len();
        }
        let expected = if strength.score() == Strength::BEST { 0 } else { strength.pieces().len() };
        prop_assert_eq!(fallen, expected);
    }
}
