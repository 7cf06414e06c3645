//! Ways of playing: what a player of a kind does next, whatever is on stage.

use std::collections::BTreeSet;

use crate::activity::{choose, forge, guess, sort};
use crate::content::{Card, Choice, Guess, Sort, Step, Verdict};
use crate::game::Spot;
use crate::stage::{Action, Bins, Body, Edit, Hand, Stage, Typed};

/// A kind of player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Does everything well at once.
    Winner,
    /// Misses every danger first.
    Careless,
    /// Refuses everything first.
    OverCareful,
    /// Opens all hints, asks the grown-up, then does well.
    Asker,
}

impl Manner {
    pub(super) const ALL: [Self; 4] =
        [Self::Winner, Self::Careless, Self::OverCareful, Self::Asker];

    /// As it is called in problems.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Winner => "who does everything well",
            Self::Careless => "who misses every danger first",
            Self::OverCareful => "who refuses everything first",
            Self::Asker => "who opens every hint",
        }
    }

    /// From the dearest verdict to the worst, for the first try of something.
    const fn first_wish(self) -> [Verdict; 4] {
        use Verdict::{AlsoFine, Risky, Safe, TooCareful};
        match self {
            Self::Winner | Self::Asker => WELL,
            Self::Careless => [Risky, TooCareful, AlsoFine, Safe],
            Self::OverCareful => [TooCareful, Risky, AlsoFine, Safe],
        }
    }

    const fn does_well(self) -> bool {
        match self {
            Self::Winner | Self::Asker => true,
            Self::Careless | Self::OverCareful => false,
        }
    }
}

/// The wish of every second try.
const WELL: [Verdict; 4] = [
    Verdict::Safe,
    Verdict::AlsoFine,
    Verdict::TooCareful,
    Verdict::Risky,
];

/// What the careless type, as so many do.
const CARELESS_PASSWORD: &str = "password";

/// A player with what they have tried so far.
pub(super) struct Player {
    manner: Manner,
    tried: BTreeSet<(String, usize, usize)>,
}

impl Player {
    pub(super) const fn new(manner: Manner) -> Self {
        Self {
            manner,
            tried: BTreeSet::new(),
        }
    }

    /// What the player does now; nothing if there is nothing that could be done.
    pub(super) fn next(&mut self, stage: &Stage, spot: &Spot, step: &Step) -> Option<Action> {
        if self.manner == Manner::Asker {
            if stage.offers(&Action::Hint) {
                return Some(Action::Hint);
            }
            if stage.offers(&Action::Ask) && self.is_first(spot, ASKED) {
                return Some(Action::Ask);
            }
        }
        match (&stage.body, step) {
            (Body::Menu(_), Step::Choose(rules)) => self.pick(spot, 0, &rules.options),
            (Body::Menu(_), Step::Teach(rules)) => {
                // One paragraph for each gap that is filled.
                let gap = stage.paragraphs.len();
                self.pick(spot, gap, &rules.slots.get(gap)?.options)
            }
            (Body::Menu(_), Step::Forge(_)) => Some(Action::Pick(forge::LEAVE_IT)),
            (Body::Bins(bins), Step::Sort(rules)) => {
                self.put(spot, bins, rules).or_else(|| go(stage))
            }
            (Body::Field(field), Step::Forge(rules)) if field.editable => {
                if field.text.expose().is_empty() {
                    let typed = if self.manner.does_well() {
                        &rules.example_solution
                    } else {
                        CARELESS_PASSWORD
                    };
                    Some(Action::Edit(Edit::Insert(Typed::new(typed))))
                } else {
                    Some(Action::Submit)
                }
            }
            (Body::Hand(hand), Step::Guess(rules)) => hold(self.manner, hand, rules),
            (Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_), _) => {
                go(stage)
            }
        }
    }

    fn is_first(&mut self, spot: &Spot, item: usize) -> bool {
        self.tried.insert((spot.scene.clone(), spot.step, item))
    }

    fn wish(&mut self, spot: &Spot, item: usize) -> [Verdict; 4] {
        if self.is_first(spot, item) {
            self.manner.first_wish()
        } else {
            WELL
        }
    }

    fn pick(&mut self, spot: &Spot, item: usize, options: &[Choice]) -> Option<Action> {
        let wish = self.wish(spot, item);
        let index = dearest(&wish, options.iter().map(|option| option.verdict))?;
        Some(Action::Pick(choose::option_id(index)))
    }

    /// Puts the first card that does not lie well yet.
    fn put(&mut self, spot: &Spot, bins: &Bins, rules: &Sort) -> Option<Action> {
        let card = bins.cards.iter().find(|card| card.lies_in.is_none())?;
        let index = (0..rules.cards.len()).find(|index| sort::card_id(*index) == card.id)?;
        let wish = self.wish(spot, index);
        let bin = dearest(&wish, verdicts(rules, rules.cards.get(index)?))?;
        Some(Action::Put {
            card: card.id.clone(),
            bin: sort::bin_id(bin),
        })
    }
}

/// Holds up cards until they can be tried: wrong ones first for those who don't think.
fn hold(manner: Manner, hand: &Hand, rules: &Guess) -> Option<Action> {
    if hand.ready {
        return Some(Action::Submit);
    }
    let row = hand.rows.iter().find(|row| row.held() < row.takes)?;
    let answer = guess::ids(rules, &rules.answer.word, &rules.answer.tricks);
    let does_well = match manner {
        Manner::Winner | Manner::Asker => true,
        Manner::Careless => hand.left < hand.of,
        // Somebody has to see what comes when no try is left.
        Manner::OverCareful => false,
    };
    let mut open = row.cards.iter().filter(|card| !card.held);
    let wished = open
        .clone()
        .find(|card| answer.contains(&card.id) == does_well);
    let card = wished.or_else(|| open.next())?;
    Some(Action::Pick(card.id.clone()))
}

/// Stands for having asked the grown-up, among the items of a step; cards and gaps are few.
const ASKED: usize = usize::MAX;

fn go(stage: &Stage) -> Option<Action> {
    stage.offers(&Action::Go).then_some(Action::Go)
}

/// What it means to put a card into each bin, in their order.
fn verdicts<'r>(rules: &'r Sort, card: &'r Card) -> impl Iterator<Item = Verdict> + 'r {
    rules
        .bins
        .iter()
        .filter_map(|bin| Some(card.answers.get(&bin.key)?.verdict))
}

/// Which comes first in the wish; the earlier one of equals.
fn dearest(wish: &[Verdict], verdicts: impl Iterator<Item = Verdict>) -> Option<usize> {
    let place = |verdict: Verdict| wish.iter().position(|wished| *wished == verdict);
    verdicts
        .enumerate()
        .min_by_key(|(_, verdict)| place(*verdict))
        .map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dearest_verdict_is_found_and_the_earlier_of_equals() {
        use Verdict::{AlsoFine, Risky, Safe, TooCareful};
        let pick = |manner: Manner, verdicts: &[Verdict]| {
            dearest(&manner.first_wish(), verdicts.iter().copied())
        };
        let all = [AlsoFine, TooCareful, Safe, Risky, Risky];
        assert_eq!(pick(Manner::Winner, &all), Some(2));
        assert_eq!(pick(Manner::Asker, &all), Some(2));
        assert_eq!(pick(Manner::Careless, &all), Some(3));
        assert_eq!(pick(Manner::OverCareful, &all), Some(1));
        assert_eq!(pick(Manner::Careless, &[Safe, TooCareful]), Some(1));
        assert_eq!(pick(Manner::OverCareful, &[Safe, Risky]), Some(1));
        assert_eq!(pick(Manner::Winner, &[]), None);
    }
}
