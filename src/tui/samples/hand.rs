//! Hands of cards.

use super::scenes::{level_keys, scene};
use crate::stage::{
    Action, Body, Hand, HandCard, HandRow, Id, KeyHint, Mark, Paragraph, Picture, Speech, Stage,
};
use crate::words::Text;

fn card(id: &'static str, label: &'static str, note: Option<&'static str>) -> HandCard {
    HandCard {
        id: Id::new(id),
        label: Text::new(label),
        note: note.map(Text::new),
        held: false,
        mark: Mark::None,
    }
}

/// Three words, of which "pond" is held up, and two tricks, of which "twice" was tried.
pub(in crate::tui) fn hand() -> Stage {
    let mut stage = scene(31);
    stage.speech = Some(Speech {
        name: Text::new("Guessatron 3000"),
        portrait: Picture::new("guessatron").in_mood("smug"),
        text: Text::new("Today you are me. Which cards open the tin?"),
    });
    stage.paragraphs = vec![
        Paragraph::Heading(Text::new("Clues about Grandad Toad")),
        Paragraph::Entry(Text::new("It has never been on anybody's feet.")),
        Paragraph::Entry(Text::new("Grandad says everything once.")),
    ];
    let mut words = vec![
        card("melon", "melon", None),
        card("pond", "pond", None),
        card("slippers", "slippers", None),
    ];
    words[1].held = true;
    let mut tricks = vec![
        card("twice", "twice", Some("two times")),
        card("swaps", "swap letters", Some("a4 e3 i1 o0")),
    ];
    tricks[0].mark = Mark::NotYet;
    stage.body = Body::Hand(Hand {
        rows: vec![
            HandRow {
                label: Text::new("Word cards: pick one"),
                takes: 1,
                cards: words,
            },
            HandRow {
                label: Text::new("Trick cards: pick one"),
                takes: 1,
                cards: tricks,
            },
        ],
        made: Some(Text::new("pond")),
        ready: false,
        left: 3,
        of: 4,
        tries: Text::new("3 tries left"),
    });
    stage.keys = level_keys(Some(KeyHint::new(Action::Submit, Text::new("try it"))));
    stage
}

/// As many cards as there are digits, and as many clues as there can be.
pub(in crate::tui) fn hand_full() -> Stage {
    let mut stage = hand();
    for clue in [
        "He never types with wet feet.",
        "It does not fit into a pocket, not even into his.",
        "He gets dizzy when he reads from the end.",
        "His number keys are full of jam.",
    ] {
        stage.paragraphs.push(Paragraph::Entry(Text::new(clue)));
    }
    if let Body::Hand(hand) = &mut stage.body {
        hand.rows[0]
            .cards
            .push(card("marmalade", "marmaladejar", None));
        let more = [
            card("back", "backwards", Some("end to front")),
            card("year", "add 1952", Some("at the end")),
            card("bang", "add a shout", Some("! at the end")),
        ];
        hand.rows[1].cards.extend(more);
    }
    stage
}
