//! The guesser at one door after the other with a password that was lost. Nothing is guessed here,
//! so there is no figure: it fits, fits once it is bent a little, or does not.

use super::Door;
use crate::activity::Context;
use crate::activity::show::{BEAT, Face, GUESSER, LAST_BEAT, SPRING, portrait};
use crate::content::Mood;
use crate::password::Likeness;
use crate::stage::{Attack, Beat, Reveal, Siege};
use crate::words::Text;

pub(super) fn reveal(doors: &[Door], context: &Context<'_>) -> Reveal {
    let mut attacks: Vec<Attack> = doors
        .iter()
        .map(|_| Attack {
            counter: None,
            fallen: Vec::new(),
            siege: Siege::Going,
        })
        .collect();
    let mut beats = Vec::new();
    let mut beat = |face, line, attacks: &[Attack], milliseconds| {
        beats.push(Beat {
            line,
            portrait: portrait(face, context),
            attacks: attacks.to_vec(),
            held: Vec::new(),
            arrived: None,
            milliseconds,
        });
    };
    for (index, door) in doors.iter().enumerate() {
        let line = Text::new("I take the lost one to {door} …").with("door", door.account.clone());
        beat(Face::Of(Mood::Straining), line, &attacks, BEAT);
        let (siege, face, line, milliseconds) = outcome(door.likeness);
        if let Some(attack) = attacks.get_mut(index) {
            attack.siege = siege;
        }
        beat(face, line, &attacks, milliseconds);
    }
    let opened = doors.iter().filter(|door| door.likeness.is_some()).count();
    let (face, line) = if opened == 0 {
        (
            Face::Of(Mood::Sulking),
            Text::new("One lost key, and not one door. I need a crumpet."),
        )
    } else {
        (
            Face::Popping,
            Text::counted(
                "I guessed nothing at all, and {number} door is open. Toast!",
                "I guessed nothing at all, and {number} doors are open. Toast!",
                opened as u64,
            ),
        )
    };
    beat(face, line, &attacks, LAST_BEAT);
    Reveal {
        name: context.name(GUESSER),
        limit_log10: None,
        beats,
    }
}

fn outcome(likeness: Option<Likeness>) -> (Siege, Face, Text, u32) {
    match likeness {
        Some(Likeness::Same) => (
            Siege::Opened,
            Face::Springing,
            Text::new("It fits! The very same one."),
            SPRING * 2,
        ),
        Some(Likeness::Near) => (
            Siege::Opened,
            Face::Springing,
            Text::new("I bend it a little. It fits!"),
            SPRING * 2,
        ),
        None => (
            Siege::Holds,
            Face::Of(Mood::Shocked),
            Text::new("It does not fit. How rude."),
            BEAT,
        ),
    }
}
