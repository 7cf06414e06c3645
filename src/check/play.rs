//! Ways of playing: what a player of a kind does next, whatever is on stage.

mod cards;
mod chat;
mod copies;
mod panels;
mod photos;
mod profiles;
mod shown;

use std::collections::BTreeSet;

use crate::activity::{choose, dice, forge, guess, leak, race, sort};
use crate::content::{Card, Choice, Dice, Guess, Level, Race, Recall, Sort, Step, Verdict};
use crate::game::{Session, Spot};
use crate::password::{self, Phrases, Secret, dice_hold};
use crate::stage::{Action, Bins, Body, Edit, Field, Hand, Id, Lane, Menu, Stage, Typed};

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
    /// Raises a flag on everything that is written, and does well else.
    Flagger,
}

impl Manner {
    pub(super) const ALL: [Self; 5] = [
        Self::Winner,
        Self::Careless,
        Self::OverCareful,
        Self::Asker,
        Self::Flagger,
    ];

    /// Whether somebody of this manner plays a level in another way than all others do.
    pub(super) fn is_for(self, level: &Level) -> bool {
        match self {
            Self::Winner | Self::Careless | Self::OverCareful | Self::Asker => true,
            Self::Flagger => {
                let scenes = level.scenes().values();
                let mut steps = scenes.flat_map(|scene| &scene.steps);
                steps.any(|step| matches!(step, Step::Chat(_)))
            }
        }
    }

    /// As it is called in problems.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Winner => "who does everything well",
            Self::Careless => "who misses every danger first",
            Self::OverCareful => "who refuses everything first",
            Self::Asker => "who opens every hint",
            Self::Flagger => "who raises every flag",
        }
    }

    /// From the dearest verdict to the worst, for the first try of something.
    const fn first_wish(self) -> [Verdict; 4] {
        use Verdict::{AlsoFine, Risky, Safe, TooCareful};
        match self {
            Self::Winner | Self::Asker | Self::Flagger => WELL,
            Self::Careless => [Risky, TooCareful, AlsoFine, Safe],
            Self::OverCareful => [TooCareful, Risky, AlsoFine, Safe],
        }
    }

    const fn does_well(self) -> bool {
        match self {
            Self::Winner | Self::Asker | Self::Flagger => true,
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

/// What those type who do well, where a level gives no example.
const GOOD_PASSWORD: &str = "soggy pancake robot wobble";

/// A player with what they have tried so far.
pub(super) struct Player {
    manner: Manner,
    tried: BTreeSet<(String, usize, usize)>,
    /// With how many words a phrase was taken at the dice.
    dice_tried: BTreeSet<usize>,
    /// The messages for which a flag was raised, or none can be.
    flagged: BTreeSet<(String, usize, Id)>,
}

impl Player {
    pub(super) const fn new(manner: Manner) -> Self {
        Self {
            manner,
            tried: BTreeSet::new(),
            dice_tried: BTreeSet::new(),
            flagged: BTreeSet::new(),
        }
    }

    /// What the player does now; nothing if there is nothing that could be done.
    pub(super) fn next(
        &mut self,
        stage: &Stage,
        (spot, step): (&Spot, &Step),
        session: &Session,
    ) -> Option<Action> {
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
            (Body::Menu(menu), Step::Dice(rules)) => Some(Action::Pick(self.at_dice(menu, rules))),
            (Body::Menu(_), Step::Forge(_) | Step::Recall(_)) => {
                Some(Action::Pick(forge::LEAVE_IT))
            }
            (Body::Bins(bins), Step::Sort(rules)) => {
                self.put(spot, bins, rules).or_else(|| go(stage))
            }
            (Body::Bins(bins), Step::Match(rules)) => {
                self.join(spot, bins, rules).or_else(|| go(stage))
            }
            (Body::Menu(menu), Step::Spot(rules)) => {
                self.spot(spot, menu, rules).or_else(|| go(stage))
            }
            (Body::Menu(menu), Step::Order(rules)) => self.put_in_order(spot, menu, rules),
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
            (Body::Field(field), Step::Recall(rules)) => {
                self.recall(field, rules, session.phrases())
            }
            (Body::Menu(menu), Step::Photo(rules)) => self.photo(spot, menu, rules),
            (Body::Menu(_), Step::Race(rules)) => Some(self.predict(spot, stage, rules)),
            (Body::Field(field), Step::Race(_)) if field.editable => {
                if field.text.expose().is_empty() {
                    let typed = if self.manner.does_well() {
                        GOOD_PASSWORD
                    } else {
                        CARELESS_PASSWORD
                    };
                    Some(Action::Edit(Edit::Insert(Typed::new(typed))))
                } else {
                    Some(Action::Submit)
                }
            }
            (Body::Menu(menu), Step::Copies(_)) => self.at_copies(spot, menu),
            // A guess counts for nothing: those who think say none, the others all.
            (Body::Menu(menu), Step::Leak(_)) => {
                let counts = if self.manner.does_well() {
                    0
                } else {
                    menu.items.len() - 1
                };
                Some(Action::Pick(leak::doors_id(counts)))
            }
            (Body::Menu(menu), Step::Chat(rules)) => {
                self.chat(spot, (stage, menu), (rules, session.talk()?))
            }
            (Body::Menu(menu), Step::Settings(rules)) => Some(self.set_panel(spot, menu, rules)),
            (Body::Menu(menu), Step::Profile(rules)) => Some(self.make_card(spot, menu, rules)),
            (Body::Field(_), Step::Profile(_)) => Some(Action::Submit),
            (Body::Hand(hand), Step::Guess(rules)) => hold(self.manner, hand, rules),
            (Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Field(_) | Body::Hand(_), _) => {
                go(stage)
            }
        }
    }

    /// The careless roll a word again and take what comes; the others take words enough.
    fn at_dice(&mut self, menu: &Menu, rules: &Dice) -> Id {
        let words = menu.items.iter().filter(|item| item.dice.is_some()).count();
        let enough = !rules.guesser_gives_up || dice_hold(words);
        let is_told = self.manner.does_well() || !self.dice_tried.insert(words);
        if !enough && is_told {
            dice::MORE
        } else {
            dice::TAKE
        }
    }

    /// Types the phrase; the careless type something else first.
    fn recall(&self, field: &Field, rules: &Recall, phrases: &Phrases) -> Option<Action> {
        if !field.text.expose().is_empty() {
            return Some(Action::Submit);
        }
        let typed = if self.manner.does_well() {
            phrases.get(&rules.phrase)?.phrase()
        } else {
            CARELESS_PASSWORD.to_owned()
        };
        Some(Action::Edit(Edit::Insert(Typed::new(typed))))
    }

    /// Says which lock holds longer: who does well judges both as the game does.
    fn predict(&mut self, spot: &Spot, stage: &Stage, rules: &Race) -> Action {
        let judged = |lane: &Lane| {
            let secret = Secret::from_typed(lane.text.expose());
            password::strength(&secret, &rules.known)
        };
        let right = match stage.lanes.as_slice() {
            [first, second] => race::answer(&judged(first), &judged(second)),
            _ => race::SAME,
        };
        if self.manner.does_well() || !self.is_first(spot, PREDICTED) {
            return Action::Pick(right);
        }
        let wrong = [race::FIRST, race::SECOND]
            .into_iter()
            .find(|id| *id != right);
        Action::Pick(wrong.unwrap_or(right))
    }

    fn is_first(&mut self, spot: &Spot, item: usize) -> bool {
        self.tried.insert((spot.scene.clone(), spot.step, item))
    }

    fn has_met(&self, spot: &Spot, item: usize) -> bool {
        self.tried.contains(&(spot.scene.clone(), spot.step, item))
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
        Manner::Winner | Manner::Asker | Manner::Flagger => true,
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

/// Stands for having predicted, in the same way.
const PREDICTED: usize = usize::MAX - 1;

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
