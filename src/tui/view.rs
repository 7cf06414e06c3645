//! What only the face knows: where the focus is, which page is open, how far a show has run.

use super::reveal::Play;
use crate::stage::Action;
use crate::stage::{Bins, Body, Card, KeyHint, Layout, Stage};

/// The private state of the face.
#[derive(Debug, Default)]
pub(super) struct View {
    /// The moment that was drawn last.
    pub(super) moment: Option<u64>,
    /// The focused item of a menu, with the big button behind the last; or the focused card.
    pub(super) focus: usize,
    /// The chosen bin.
    pub(super) bin: usize,
    /// The first row of the text that is shown.
    pub(super) reading_first: u16,
    /// Whether a talk shows its end, whatever comes to it.
    pub(super) follows: bool,
    /// The first row of the body that is shown.
    pub(super) body_first: u16,
    /// Whether the body was paged by hand, so that it need not follow the focus.
    pub(super) body_paged: bool,
    /// Whether the letter keys for the pointer are shown.
    pub(super) letters: bool,
    /// Where the hand of cards stands.
    pub(super) hand: HandView,
    /// The show that plays.
    pub(super) play: Play,
}

/// What is remembered of a hand of cards.
#[derive(Debug, Default)]
pub(super) struct HandView {
    /// Whether it could be tried when it was drawn last.
    pub(super) ready: bool,
    /// Whether a card was just picked by its digit.
    pub(super) by_digit: bool,
}

impl View {
    /// Takes in a stage: a new moment starts at the top, everything else stays.
    pub(super) fn meet(&mut self, stage: &Stage, motion: bool) {
        let is_new = self.moment != Some(stage.moment);
        if is_new {
            self.moment = Some(stage.moment);
            self.focus = first_focus(&stage.body);
            self.bin = 0;
            self.reading_first = 0;
            self.follows = true;
            self.body_first = 0;
            self.body_paged = false;
        }
        self.meet_cards(&stage.body, is_new);
        self.focus = kept_focus(stage, self.focus);
        self.bin = match &stage.body {
            Body::Bins(bins) => kept_bin(bins, self.bin),
            Body::Nothing | Body::Menu(_) | Body::Field(_) | Body::Hand(_) => 0,
        };
        let motion = motion && matches!(stage.layout, Layout::Scene | Layout::Photo | Layout::Chat);
        self.play.meet(stage.reveal.as_ref(), motion);
    }

    /// Once the last card of a try is held up or has its place, the focus goes to the button, so that Enter tries
    /// it. Whoever types digits is taken there every time.
    fn meet_cards(&mut self, body: &Body, is_new: bool) {
        let by_digit = std::mem::take(&mut self.hand.by_digit);
        let was_ready = std::mem::take(&mut self.hand.ready);
        if let Body::Hand(hand) = body {
            self.hand.ready = hand.ready;
            if hand.ready && (by_digit || !was_ready) {
                self.focus = hand.cards().count();
            }
        }
        if let Body::Menu(menu) = body {
            self.hand.ready = menu.is_ordered();
            // Whoever comes back to an order wants to change it.
            if menu.is_ordered() && !was_ready && !is_new {
                self.focus = menu.items.len();
            }
        }
    }
}

fn first_focus(body: &Body) -> usize {
    match body {
        Body::Menu(menu) => menu.first,
        Body::Bins(bins) => bins.cards.iter().position(in_the_pile).unwrap_or(0),
        Body::Nothing | Body::Field(_) | Body::Hand(_) => 0,
    }
}

/// The focus, moved to something that can have it.
fn kept_focus(stage: &Stage, focus: usize) -> usize {
    match &stage.body {
        Body::Menu(_) | Body::Nothing | Body::Field(_) | Body::Hand(_) => {
            focus.min(seats(stage).saturating_sub(1))
        }
        Body::Bins(bins) => {
            let pile = |(_, card): &(usize, &Card)| in_the_pile(card);
            let mut open = bins.cards.iter().enumerate().filter(pile);
            let next = open.clone().find(|(index, _)| *index >= focus);
            next.or_else(|| open.next_back())
                .map_or(bins.cards.len(), |(index, _)| index)
        }
    }
}

/// The chosen bin, or the next one that takes a card.
fn kept_bin(bins: &Bins, bin: usize) -> usize {
    let count = bins.bins.len();
    let bin = bin.min(count.saturating_sub(1));
    let mut others = (bin..count).chain(0..bin);
    others.find(|index| takes(bins, *index)).unwrap_or(bin)
}

/// Whether a bin is there and takes a card now.
pub(super) fn takes(bins: &Bins, bin: usize) -> bool {
    bins.bins.get(bin).is_some_and(|bin| bins.takes(bin))
}

/// Whether a card still waits to be put somewhere.
pub(super) const fn in_the_pile(card: &Card) -> bool {
    card.lies_in.is_none()
}

/// How many things can have the focus.
pub(super) fn seats(stage: &Stage) -> usize {
    let button = usize::from(main_hint(stage).is_some());
    match &stage.body {
        Body::Menu(menu) => menu.items.len() + button,
        Body::Bins(bins) => bins.cards.iter().filter(|card| in_the_pile(card)).count(),
        Body::Hand(hand) => hand.cards().count() + button,
        Body::Nothing | Body::Field(_) => button,
    }
}

/// What the big button does: goes on, or hands in. Where there is only reading it is whatever
/// comes first, such as going back, but never leaving the game.
pub(super) fn main_hint(stage: &Stage) -> Option<&KeyHint> {
    let named = |wanted: &Action| stage.keys.iter().find(|hint| hint.action == *wanted);
    match &stage.body {
        Body::Field(_) => named(&Action::Submit).or_else(|| named(&Action::Go)),
        Body::Menu(menu) if menu.is_order() => named(&Action::Submit),
        Body::Menu(_) | Body::Bins(_) => named(&Action::Go),
        Body::Hand(_) => named(&Action::Submit),
        Body::Nothing => named(&Action::Go).or_else(|| {
            let first = stage.keys.first();
            first.filter(|hint| hint.action != Action::Quit)
        }),
    }
}
