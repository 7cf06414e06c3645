//! What of a lost password is on stage: the doors, how many it may open, and how it went.

use super::{Door, Phase, State, doors_id, show};
use crate::activity::{Context, say, speeches};
use crate::stage::{
    Action, Body, Feedback, FieldText, Item, KeyHint, Lane, Menu, Reveal, Stage, Tone,
};
use crate::words::Text;

impl State {
    pub(in crate::activity) fn stage(&self, context: &Context<'_>) -> Stage {
        match self.phase {
            Phase::Guessing => {
                let mut stage = context.asked(self.asker());
                stage.lanes = self.lanes(None);
                let of = self.doors.len();
                let item = |count| Item::new(doors_id(count), count_label(count, of));
                stage.body = Body::Menu(Menu::new((0..=of).map(item).collect()));
                stage
            }
            Phase::Shown { guessed } => {
                let mut stage = Context::scene();
                let reveal = show::reveal(&self.doors, context);
                stage.lanes = self.lanes(Some(&reveal));
                let last = reveal.beats.last();
                let fallen = self.fallen();
                stage.feedback = Some(Feedback {
                    tone: if fallen == 0 {
                        Tone::Good
                    } else {
                        Tone::NotYet
                    },
                    title: title(fallen),
                    because: self.because(guessed),
                    face: last.map(|beat| beat.portrait.clone()),
                    oops: None,
                });
                stage.reveal = Some(reveal);
                stage.keys = vec![KeyHint::new(Action::Go, say::GO_ON)];
                stage
            }
            Phase::Told { speech } => speeches::stage(self.speeches(), speech, context),
        }
    }

    /// How the guess went, and why the doors fell or held.
    pub(super) fn because(&self, guessed: usize) -> Text {
        let fallen = self.fallen();
        let because = if fallen == 0 {
            &self.rules.held_because
        } else {
            &self.rules.because
        };
        let text = if guessed == fallen {
            Text::new("Just as you said. {because}")
        } else {
            Text::new("You said: {guessed} {because}").with("guessed", said(guessed))
        };
        text.with("because", because.clone())
    }

    /// The doors; with how they ended once the guesser has been there.
    fn lanes(&self, reveal: Option<&Reveal>) -> Vec<Lane> {
        let last = reveal.and_then(|reveal| reveal.beats.last());
        let lane = |(index, door): (usize, &Door)| Lane {
            owner: door.account.clone(),
            text: FieldText::new(""),
            typed: true,
            sealed: true,
            veiled: true,
            pieces: Vec::new(),
            attack: last.and_then(|beat| beat.attacks.get(index).cloned()),
        };
        self.doors.iter().enumerate().map(lane).collect()
    }
}

fn title(fallen: usize) -> Text {
    if fallen == 0 {
        Text::new("Every door holds")
    } else {
        Text::counted(
            "Not yet: {number} door is open",
            "Not yet: {number} doors are open",
            fallen as u64,
        )
    }
}

/// What stands in the menu for so many doors.
pub(super) fn count_label(count: usize, of: usize) -> Text {
    match count {
        0 => Text::new("No door"),
        _ if count == of && of == 2 => Text::new("Both doors"),
        _ if count == of && of > 2 => Text::new("All {number} doors").with("number", count as u64),
        _ => Text::counted("{number} door", "{number} doors", count as u64),
    }
}

fn said(count: usize) -> Text {
    if count == 0 {
        Text::new("no door.")
    } else {
        Text::counted("{number} door.", "{number} doors.", count as u64)
    }
}
