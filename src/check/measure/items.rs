//! The scored items of a level: each decision, card and gap, as players see it who only go by
//! looks. A kind of step that asks in another way gets its arm in [`items_of`], no more.

mod talk;

use std::collections::BTreeSet;

use super::careful::careful_words;
use super::looks::ByLooks;
use super::points::ratio;
use super::verdicts::Verdicts;
use crate::activity::photo::{Switches, outcome};
use crate::activity::profile::Way;
use crate::content::{
    Card, Choice, Level, Match, Order, Pair, Panel, Photo, Profile, Sort, Spot, Step, TakeDown,
    Thing, Verdict,
};

/// Something that is asked, with how often each player is right. Shares are from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    /// For whoever picks blindly.
    pub(super) chance: f64,
    /// For each player, in the order of [`ByLooks::ALL`].
    pub(super) players: [f64; ByLooks::ALL.len()],
    /// Of its options; none in a riddle.
    pub(super) verdicts: Verdicts,
}

/// An option, as far as it is looked at.
struct Shown<'l> {
    text: &'l str,
    verdict: Verdict,
}

/// In which order options are seen.
#[derive(Clone, Copy)]
enum Placing {
    /// As they stand in the file.
    AsWritten,
    /// Another one for each child.
    Shuffled,
}

/// All items of a level.
pub(super) fn items(level: &Level) -> Vec<Item> {
    let steps = level.scenes().values().flat_map(|scene| &scene.steps);
    steps.flat_map(items_of).collect()
}

fn items_of(step: &Step) -> Vec<Item> {
    match step {
        Step::Choose(choose) => {
            let placing = Placing::of(choose.keep_order);
            let item = Item::of(&shown(&choose.options), placing);
            vec![item.in_riddle(choose.riddle)]
        }
        Step::Teach(teach) => {
            let placing = Placing::of(teach.keep_order);
            let slots = teach.slots.iter();
            slots
                .map(|slot| Item::of(&shown(&slot.options), placing))
                .collect()
        }
        // The cards may be shuffled, but the bins stand as in the file.
        Step::Sort(sort) => sort
            .cards
            .iter()
            .map(|card| Item::of(&bins(sort, card), Placing::AsWritten))
            .collect(),
        Step::Order(order) => vec![in_order(order).in_riddle(order.riddle)],
        Step::Match(pairs) => {
            let pair = |pair: &Pair| partners(pairs, pair).in_riddle(pairs.riddle);
            pairs.pairs.iter().map(pair).collect()
        }
        Step::Spot(spot) => vec![clues(spot); spot.clues()],
        Step::Photo(photo) => vec![shown_to(photo)],
        Step::Settings(panel) => vec![set_right(panel)],
        Step::Profile(profile) => vec![well_made(profile)],
        Step::Copies(copies) => copies.take_down.iter().map(times).collect(),
        Step::Chat(chat) => talk::items(chat),
        // Nothing to pick from by its looks: typed, rolled, or worked out from the passwords.
        Step::Say(_)
        | Step::Forge(_)
        | Step::Dice(_)
        | Step::Recall(_)
        | Step::Race(_)
        | Step::Guess(_)
        | Step::Leak(_)
        | Step::End(_)
        | Step::Go(_)
        | Step::Back => Vec::new(),
    }
}

fn shown(options: &[Choice]) -> Vec<Shown<'_>> {
    options
        .iter()
        .map(|option| Shown {
            text: option.say.source(),
            verdict: option.verdict,
        })
        .collect()
}

/// A photo: what is done to it has no looks, whom it is shown to has. Right is whomever it can be
/// made ready for; its verdicts are those of showing it as it is.
fn shown_to(photo: &Photo) -> Item {
    let audiences = photo.audiences.iter().map(|audience| Shown {
        text: audience.say.source(),
        verdict: if audience.narrow {
            Verdict::TooCareful
        } else {
            Verdict::Safe
        },
    });
    let audiences: Vec<Shown<'_>> = audiences.collect();
    let as_it_is = Switches::off(photo);
    let none = BTreeSet::new();
    let comes_to = |audience| outcome(photo, &as_it_is, audience, &none).verdict();
    Item {
        verdicts: Verdicts::of(photo.audiences.iter().map(comes_to)),
        ..Item::of(&audiences, Placing::Shuffled)
    }
}

fn bins<'l>(sort: &'l Sort, card: &'l Card) -> Vec<Shown<'l>> {
    let bins = sort.bins.iter();
    bins.filter_map(|bin| {
        Some(Shown {
            text: bin.label.source(),
            verdict: card.answers.get(&bin.key)?.verdict,
        })
    })
    .collect()
}

/// Times to take something down, which stand as in the file: the earliest is right.
fn times(take_down: &TakeDown) -> Item {
    let times = take_down.times.iter().enumerate();
    let options: Vec<Shown<'_>> = times
        .map(|(index, time)| Shown {
            text: time.source(),
            verdict: if index == 0 {
                Verdict::Safe
            } else {
                Verdict::Risky
            },
        })
        .collect();
    Item::of(&options, Placing::AsWritten)
}

/// Cards in order look alike in every order, so all players are right by chance alone. Its answers
/// are a right order and, for each rule, one that breaks it.
fn in_order(order: &Order) -> Item {
    let mut orders = order.orders();
    let all = orders.len();
    orders.retain(|cards| order.first_broken(cards).is_none());
    let chance = if all == 0 {
        0.0
    } else {
        ratio(orders.len(), all)
    };
    let wrong = order.rules.iter().map(|rule| rule.verdict);
    Item {
        chance,
        players: [chance; ByLooks::ALL.len()],
        verdicts: Verdicts::of(wrong.chain([Verdict::Safe])),
    }
}

/// A panel to set right: switches have no looks, so all players are right by chance alone. Its
/// answers are the right one and, for each wish, one that breaks it.
fn set_right(panel: &Panel) -> Item {
    let switches = panel.switches.iter();
    let shares = switches.map(|switch| ratio(panel.right(switch).len(), switch.choices.len()));
    let chance = shares.product();
    let wrong = panel.wishes.iter().map(|wish| wish.verdict);
    Item {
        chance,
        players: [chance; ByLooks::ALL.len()],
        verdicts: Verdicts::of(wrong.chain([Verdict::Safe])),
    }
}

/// A name and a card to make, which have no looks either: right is the share of names and cards that
/// are well judged. Its answers are one of each kind.
fn well_made(profile: &Profile) -> Item {
    let all = Way::every(profile).count();
    let right = Way::every(profile).filter(|way| way.verdict(profile).is_good());
    let chance = if all == 0 {
        0.0
    } else {
        ratio(right.count(), all)
    };
    let answers = [Verdict::Safe, Verdict::Risky, Verdict::TooCareful];
    Item {
        chance,
        players: [chance; ByLooks::ALL.len()],
        verdicts: Verdicts::of(answers.into_iter()),
    }
}

/// A card to join: its options are all right sides, which are always shuffled. Its answers are the
/// right one and the wrong one that the level has words for.
fn partners(pairs: &Match, pair: &Pair) -> Item {
    let sides = pairs.pairs.iter().map(|pair| &pair.with);
    let right_sides = sides.chain(&pairs.extra);
    let options: Vec<Shown<'_>> = right_sides
        .map(|side| Shown {
            text: side.source(),
            verdict: if *side == pair.with {
                Verdict::Safe
            } else {
                pair.verdict
            },
        })
        .collect();
    Item {
        verdicts: Verdicts::of([Verdict::Safe, pair.verdict].into_iter()),
        ..Item::of(&options, Placing::Shuffled)
    }
}

/// One clue of a photo, as good as any other: a player takes as many things as there are clues, and
/// is right as often as these are clues. Of a thing its name and what is read there are looked at.
fn clues(spot: &Spot) -> Item {
    let taken = spot.clues();
    let looks = |thing: &Thing| format!("{} {}", thing.say.source(), thing.near.source());
    let most = |measure: &dyn Fn(&str) -> usize| {
        let measured = spot.things.iter();
        let measured = measured.map(|thing| (measure(&looks(thing)), thing.clue));
        share_of_most(taken, &measured.collect::<Vec<_>>())
    };
    let chance = if spot.things.is_empty() {
        0.0
    } else {
        ratio(taken, spot.things.len())
    };
    let player = |player: ByLooks| match player {
        ByLooks::Longest => most(&|text| text.trim().chars().count()),
        ByLooks::MostCareful => most(&careful_words),
        // Things are always shuffled.
        ByLooks::First | ByLooks::Last => chance,
    };
    Item {
        chance,
        players: ByLooks::ALL.map(player),
        verdicts: Verdicts::of([Verdict::Safe, Verdict::Risky].into_iter()),
    }
}

/// The share of right ones among so many that have most of something. Those that tie for the last
/// places share them.
fn share_of_most(taken: usize, measured: &[(usize, bool)]) -> f64 {
    let mut sorted: Vec<usize> = measured.iter().map(|(measure, _)| *measure).collect();
    sorted.sort_unstable_by(|one, other| other.cmp(one));
    let Some(least) = taken.checked_sub(1).and_then(|last| sorted.get(last)) else {
        return 0.0;
    };
    let count = |among: &dyn Fn(usize) -> bool| {
        let among = measured.iter().filter(|(measure, _)| among(*measure));
        let right = among.clone().filter(|(_, right)| *right);
        (right.count(), among.count())
    };
    let (sure, above) = count(&|measure| measure > *least);
    let (right, tied) = count(&|measure| measure == *least);
    ratio(sure, taken) + ratio(right, tied) * ratio(taken - above, taken)
}

impl Placing {
    const fn of(keep_order: bool) -> Self {
        if keep_order {
            Self::AsWritten
        } else {
            Self::Shuffled
        }
    }
}

impl Item {
    /// The same where a wrong guess misses no danger and refuses nothing.
    fn in_riddle(self, riddle: bool) -> Self {
        let verdicts = if riddle {
            Verdicts::default()
        } else {
            self.verdicts
        };
        Self { verdicts, ..self }
    }

    fn of(options: &[Shown<'_>], placing: Placing) -> Self {
        let chance = share(options.iter());
        let player = |player: ByLooks| match (player, placing) {
            (ByLooks::Longest, _) => most(options, |text| text.trim().chars().count()),
            (ByLooks::MostCareful, _) => most(options, careful_words),
            (ByLooks::First, Placing::AsWritten) => share(options.first().into_iter()),
            (ByLooks::Last, Placing::AsWritten) => share(options.last().into_iter()),
            // Over all shufflings each option comes first, and last, equally often.
            (ByLooks::First | ByLooks::Last, Placing::Shuffled) => chance,
        };
        Self {
            chance,
            players: ByLooks::ALL.map(player),
            verdicts: Verdicts::of(options.iter().map(|option| option.verdict)),
        }
    }
}

/// The share of right ones among those that have most of something; ties share.
fn most(options: &[Shown<'_>], measure: impl Fn(&str) -> usize) -> f64 {
    let best = options.iter().map(|option| measure(option.text)).max();
    share(
        options
            .iter()
            .filter(|option| Some(measure(option.text)) == best),
    )
}

/// The share of right ones; 0 if there are none at all, which no level can have.
fn share<'o>(options: impl Iterator<Item = &'o Shown<'o>>) -> f64 {
    let (mut right, mut all) = (0, 0);
    for option in options {
        all += 1;
        right += usize::from(option.verdict.is_good());
    }
    if all == 0 { 0.0 } else { ratio(right, all) }
}
