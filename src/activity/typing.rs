//! The line that is typed: its text, its cursor, and what is known of its strength.

use super::{Effect, show, wording};
use crate::password::{LONGEST, Secret, Strength};
use crate::stage::{Action, Edit, Field, FieldText, KeyHint, Meter};
use crate::words::Text;

/// A line being typed.
#[derive(Clone)]
pub(super) struct Typing {
    secret: Secret,
    /// In characters.
    cursor: usize,
    veiled: bool,
    /// Counts the texts that were asked about; the newest is the one that is waited for.
    ticket: u64,
    /// The newest judgement and the text that it speaks of.
    judged: Option<(u64, Strength)>,
    /// Whether something more was typed than fits.
    full: bool,
}

impl Typing {
    pub(super) fn new(veiled: bool) -> Self {
        Self {
            secret: Secret::new(),
            cursor: 0,
            veiled,
            ticket: 0,
            judged: None,
            full: false,
        }
    }

    /// Changes the text or moves the cursor; says whether the text is another one now.
    pub(super) fn edit(&mut self, edit: &Edit) -> bool {
        self.full = false;
        match edit {
            Edit::Insert(typed) => self.insert(typed.expose()),
            Edit::Replace(typed) => {
                self.secret.clear();
                self.cursor = 0;
                self.insert(typed.expose());
                true
            }
            Edit::Backspace => {
                let before = self.cursor.checked_sub(1);
                let removed = before.is_some_and(|index| self.secret.remove_at(index));
                if removed {
                    self.cursor -= 1;
                }
                removed
            }
            Edit::Delete => self.secret.remove_at(self.cursor),
            Edit::Left => self.move_to(self.cursor.saturating_sub(1)),
            Edit::Right => self.move_to(self.cursor + 1),
            Edit::Home => self.move_to(0),
            Edit::End => self.move_to(self.secret.len()),
        }
    }

    fn insert(&mut self, typed: &str) -> bool {
        let before = self.secret.len();
        for character in typed.chars().filter(|character| !character.is_control()) {
            if self.secret.insert_at(self.cursor, character) {
                self.cursor += 1;
            } else {
                self.full = true;
                break;
            }
        }
        self.secret.len() != before
    }

    fn move_to(&mut self, cursor: usize) -> bool {
        self.cursor = cursor.min(self.secret.len());
        false
    }

    /// Asks for the text as it is now to be judged.
    pub(super) fn request(&mut self, known: &[String]) -> Effect {
        self.ticket += 1;
        Effect::Score {
            ticket: self.ticket,
            secret: self.secret.clone(),
            known: known.to_vec(),
        }
    }

    /// Gives a ticket for another text than the line, such as the line and something more. What is
    /// known of the line stays as fresh as it is, and takes no answer to that ticket for its own.
    pub(super) fn ticket_for_another(&mut self) -> u64 {
        let newest = self.ticket;
        self.ticket += 1;
        if let Some((judged, _)) = &mut self.judged
            && *judged == newest
        {
            *judged = self.ticket;
        }
        self.ticket
    }

    /// Adds something at the end that was judged together with the line.
    pub(super) fn append(&mut self, added: &str, strength: Strength) {
        self.move_to(self.secret.len());
        self.insert(added);
        self.ticket += 1;
        self.judged = Some((self.ticket, strength));
    }

    /// Takes a judgement in; one that is older than what is known is dropped.
    pub(super) fn scored(&mut self, ticket: u64, strength: Strength) {
        let newest = self.judged.as_ref().map_or(0, |(newest, _)| *newest);
        if newest < ticket && ticket <= self.ticket {
            self.judged = Some((ticket, strength));
        }
    }

    /// The judgement of the text as it is now, if it is there.
    pub(super) fn fresh_strength(&self) -> Option<&Strength> {
        self.judged
            .as_ref()
            .filter(|(ticket, _)| *ticket == self.ticket)
            .map(|(_, strength)| strength)
    }

    pub(super) fn clear(&mut self) {
        self.secret.clear();
        self.cursor = 0;
        self.full = false;
        self.judged = None;
    }

    pub(super) fn toggle_veil(&mut self) {
        self.veiled = !self.veiled;
    }

    pub(super) fn veil_hint(&self) -> KeyHint {
        let label = if self.veiled {
            Text::new("show letters")
        } else {
            Text::new("hide letters")
        };
        KeyHint::new(Action::Veil, label)
    }

    /// What is typed, to be looked at and not kept.
    pub(super) fn expose(&self) -> &str {
        self.secret.expose()
    }

    /// What is typed, to be compared.
    pub(super) const fn typed(&self) -> &Secret {
        &self.secret
    }

    /// A copy of what is typed, to be judged or drawn.
    pub(super) fn secret(&self) -> Secret {
        self.secret.clone()
    }

    pub(super) const fn is_veiled(&self) -> bool {
        self.veiled
    }

    pub(super) fn is_empty(&self) -> bool {
        self.secret.is_empty()
    }

    pub(super) const fn is_full(&self) -> bool {
        self.full
    }

    /// In characters.
    pub(super) fn length(&self) -> usize {
        self.secret.len()
    }

    /// The line as it is shown, with what it is for, and without goals.
    pub(super) fn field(&self, label: Text, editable: bool) -> Field {
        let fresh = self.fresh_strength();
        let meter = self
            .judged
            .as_ref()
            .filter(|_| !self.is_empty())
            .map(|(_, strength)| Meter {
                level: strength.score(),
                label: wording::level(strength.score()),
                advice: wording::advice(strength.advice()),
                stale: fresh.is_none(),
            });
        Field {
            label,
            text: FieldText::new(self.secret.expose()),
            cursor: self.cursor,
            longest: LONGEST,
            veiled: self.veiled,
            editable,
            reminder: wording::REMINDER,
            meter,
            pieces: fresh.map(show::marks).unwrap_or_default(),
            goals: Vec::new(),
        }
    }
}
