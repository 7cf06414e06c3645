//! New messages as a show: who is writing, and what has arrived, beat by beat.

use super::{State, wording};
use crate::activity::Context;
use crate::activity::told::GUIDE;
use crate::content::Mood;
use crate::stage::{Arrived, Beat, Picture, Reveal};
use crate::words::Text;

/// How long somebody is seen writing, in milliseconds.
const WRITING: u32 = 900;

/// How long a message stands alone before the next begins, in milliseconds.
const STANDS: u32 = 1_100;

impl State {
    /// The last messages of the open room as they arrive; nothing if none is new.
    pub(super) fn arriving(&self, new: usize, context: &Context<'_>) -> Option<Reveal> {
        let here = self.log.iter();
        let here: Vec<_> = here
            .filter(|entry| entry.room(&self.rules) == self.room)
            .collect();
        let before = here.len().checked_sub(new)?;
        let mut beats = Vec::new();
        for (number, entry) in here.iter().enumerate().skip(before) {
            let Some(message) = entry.message(&self.rules) else {
                continue;
            };
            let by = message.by.as_deref();
            let face = match by {
                Some(by) => self.face(by, entry.mood, context),
                None => context.portrait(self.rules.by.as_deref().unwrap_or(GUIDE), Mood::Thinking),
            };
            if let Some(name) = by.map(|by| self.name(by, context)) {
                let line = wording::is_writing(name.clone(), self.rules.voice);
                beats.push(beat(line, face.clone(), (number, Some(name)), WRITING));
            }
            let text = context.form(&message.text, message.brief.as_ref());
            beats.push(beat(text.clone(), face, (number + 1, None), STANDS));
        }
        (!beats.is_empty()).then_some(Reveal {
            name: wording::NEW_MESSAGES,
            limit_log10: None,
            beats,
        })
    }
}

fn beat(
    line: Text,
    portrait: Picture,
    (messages, writing): (usize, Option<Text>),
    milliseconds: u32,
) -> Beat {
    Beat {
        line,
        portrait,
        attacks: Vec::new(),
        held: Vec::new(),
        arrived: Some(Arrived { messages, writing }),
        milliseconds,
    }
}
