//! Doors at which a lost password is tried.

use super::scenes::{level_keys, pip, scene};
use super::{hint, item};
use crate::stage::{
    Action, Attack, Beat, Body, Feedback, FieldText, Lane, Menu, Picture, Reveal, Siege, Stage,
    Tone,
};
use crate::words::Text;

/// How many of four doors does it open?
pub(in crate::tui) fn doors() -> Stage {
    let mut stage = scene(70);
    stage.speech = Some(pip("worried", "Which of my doors will it open?"));
    let owners = [
        "Pip's locker",
        "Pip's story page",
        "Pip's shed",
        "Pip's boat",
    ];
    let lane = |owner| Lane {
        owner: Text::new(owner),
        text: FieldText::new(""),
        typed: true,
        sealed: true,
        veiled: true,
        pieces: Vec::new(),
        attack: None,
    };
    stage.lanes = owners.map(lane).to_vec();
    stage.body = Body::Menu(Menu::new(vec![
        item("doors-0", "No door"),
        item("doors-1", "1 door"),
        item("doors-2", "2 doors"),
        item("doors-3", "3 doors"),
        item("doors-4", "All 4 doors"),
    ]));
    stage.keys = level_keys(None);
    stage
}

/// Two of them have fallen.
pub(in crate::tui) fn doors_over() -> Stage {
    let mut stage = doors();
    stage.moment += 200;
    stage.speech = None;
    stage.body = Body::Nothing;
    let attack = |siege| Attack {
        counter: None,
        fallen: Vec::new(),
        siege,
    };
    let attacks = [Siege::Opened, Siege::Holds, Siege::Opened, Siege::Holds].map(attack);
    for (lane, attack) in stage.lanes.iter_mut().zip(attacks.clone()) {
        lane.attack = Some(attack);
    }
    let face = Picture::new("guessatron").in_mood("popping");
    stage.reveal = Some(Reveal {
        name: Text::new("Guessatron 3000"),
        limit_log10: None,
        beats: vec![Beat {
            line: Text::new("I guessed nothing at all, and 2 doors are open. Toast!"),
            portrait: face.clone(),
            attacks: attacks.to_vec(),
            held: Vec::new(),
            arrived: None,
            milliseconds: 400,
        }],
    });
    stage.feedback = Some(Feedback {
        tone: Tone::NotYet,
        title: Text::new("Not yet: 2 doors are open"),
        because: Text::new("One key opens every door that shares it."),
        face: Some(face),
        oops: None,
    });
    stage.keys = level_keys(Some(hint(Action::Go, "go on")));
    stage
}
