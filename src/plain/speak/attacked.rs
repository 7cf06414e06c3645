//! Says what a beat of the show changes about a password: its figure, the pieces that fall.

use super::Voice;
use super::field::described;
use crate::stage::{Attack, Body, Counter, PieceMark};
use crate::words::Text;

/// A password on stage, and what has been said of it so far.
pub(super) struct Attacked<'a> {
    pieces: &'a [PieceMark],
    fallen: Vec<usize>,
    counter: Option<&'a Counter>,
}

/// The passwords on stage, in order.
pub(super) fn of(body: &Body) -> Vec<Attacked<'_>> {
    let attacked = |pieces| Attacked {
        pieces,
        fallen: Vec::new(),
        counter: None,
    };
    match body {
        Body::Field(field) => vec![attacked(field.pieces.as_slice())],
        Body::Nothing | Body::Menu(_) | Body::Bins(_) => Vec::new(),
    }
}

impl<'a> Attacked<'a> {
    /// What has changed, each as a sentence. A figure that has not grown is not said again.
    pub(super) fn news(&mut self, attack: &'a Attack, voice: &Voice) -> Vec<Text> {
        let counter = attack.counter.as_ref();
        let mut news = Vec::new();
        if let Some(counter) = counter.filter(|_| counter != self.counter) {
            news.push(counter.text.clone());
            news.extend(counter.compared.clone());
        }
        self.counter = counter;
        for index in &attack.fallen {
            if !self.fallen.contains(index) {
                self.fallen.push(*index);
                let piece = self.pieces.get(*index);
                news.extend(piece.and_then(|piece| described(piece, true)));
            }
        }
        news.into_iter().map(|text| voice.whole(text)).collect()
    }
}
