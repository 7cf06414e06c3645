//! Says what a beat of the show changes about a password: its figure, the pieces that fall.

use super::Voice;
use super::field::described;
use crate::plain::words;
use crate::stage::{Attack, Body, Counter, PieceMark, Siege, Stage};
use crate::words::Text;

/// A password on stage, and what has been said of it so far.
pub(super) struct Attacked<'a> {
    /// Whose it is, where there are several.
    owner: Option<&'a Text>,
    pieces: &'a [PieceMark],
    fallen: Vec<usize>,
    counter: Option<&'a Counter>,
    siege: Siege,
}

/// The passwords on stage, in order.
pub(super) fn of(stage: &Stage) -> Vec<Attacked<'_>> {
    let attacked = |owner, pieces| Attacked {
        owner,
        pieces,
        fallen: Vec::new(),
        counter: None,
        siege: Siege::Going,
    };
    match &stage.body {
        Body::Field(field) => vec![attacked(None, field.pieces.as_slice())],
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => stage
            .lanes
            .iter()
            .map(|lane| attacked(Some(&lane.owner), lane.pieces.as_slice()))
            .collect(),
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
        if self.owner.is_some() && attack.siege != self.siege {
            news.extend(match attack.siege {
                Siege::Going => None,
                Siege::Opened => Some(words::LANE_OPEN),
                Siege::Holds => Some(words::LANE_HOLDS),
            });
        }
        self.siege = attack.siege;
        let mut said: Vec<Text> = news.into_iter().map(|text| voice.whole(text)).collect();
        if let (Some(owner), Some(first)) = (self.owner, said.first_mut()) {
            *first = words::LANE_NEWS
                .with("owner", owner.clone())
                .with("news", first.clone());
        }
        said
    }
}
