//! Says what a beat of the show changes about a password: its figure, the pieces that fall.

use super::Voice;
use super::field::told;
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
    /// The beat that tells the last figure: what it is like is said once, there.
    last_figure: Option<usize>,
    compared: Option<&'a Text>,
    siege: Siege,
}

/// The passwords on stage, in order.
pub(super) fn of(stage: &Stage) -> Vec<Attacked<'_>> {
    let attacked = |owner, pieces| Attacked {
        owner,
        pieces,
        fallen: Vec::new(),
        counter: None,
        last_figure: None,
        compared: None,
        siege: Siege::Going,
    };
    let mut all = match &stage.body {
        Body::Field(field) => vec![attacked(None, field.pieces.as_slice())],
        Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => stage
            .lanes
            .iter()
            .map(|lane| attacked(Some(&lane.owner), lane.pieces.as_slice()))
            .collect(),
    };
    let beats = stage.reveal.iter().flat_map(|reveal| &reveal.beats);
    for (number, beat) in beats.enumerate() {
        for (attacked, attack) in all.iter_mut().zip(&beat.attacks) {
            if is_other_figure(attacked.counter, attack.counter.as_ref()) {
                attacked.last_figure = Some(number);
            }
            attacked.counter = attack.counter.as_ref();
            attacked.compared = attack
                .counter
                .as_ref()
                .and_then(|counter| counter.compared.as_ref());
        }
    }
    for attacked in &mut all {
        attacked.counter = None;
    }
    all
}

/// Whether there is a figure to say. What it is like is none.
fn is_other_figure(before: Option<&Counter>, now: Option<&Counter>) -> bool {
    let text = |counter: Option<&Counter>| counter.map(|counter| counter.text.clone());
    now.is_some() && text(before) != text(now)
}

impl<'a> Attacked<'a> {
    /// Whether it stands side by side with others.
    pub(super) const fn is_lane(&self) -> bool {
        self.owner.is_some()
    }

    /// What has changed at this beat, each as a sentence. A figure that has not grown is not said
    /// again.
    pub(super) fn news(&mut self, number: usize, attack: &'a Attack, voice: &Voice) -> Vec<Text> {
        let counter = attack.counter.as_ref();
        let mut news = Vec::new();
        if let Some(counter) = counter.filter(|_| is_other_figure(self.counter, counter)) {
            news.push(counter.text.clone());
            let compared = self.compared.filter(|_| self.last_figure == Some(number));
            news.extend(compared.map(|compared| words::THAT_IS.with("compared", compared.clone())));
        }
        self.counter = counter;
        let mut fresh = Vec::new();
        for index in &attack.fallen {
            if !self.fallen.contains(index) {
                self.fallen.push(*index);
                fresh.push(*index);
            }
        }
        let pieces = self.pieces.iter().enumerate();
        // Those that fell before or stand still are no neighbours of those that fall now.
        let is_told = |index, piece: &PieceMark| piece.gap || fresh.contains(&index);
        let seen = pieces.map(|(index, piece)| is_told(index, piece).then_some((piece, true)));
        news.extend(told(seen));
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
