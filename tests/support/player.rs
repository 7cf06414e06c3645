//! Players of habit, who don't know the levels: whatever they meet for the first time they answer by
//! their habit, and then well, so that each comes to the end.

use std::collections::BTreeSet;

use otterlock::activity::chat::{BACK, RAISE};
use otterlock::activity::panel::{Positions, TRY};
use otterlock::activity::profile::{SHOW, Way};
use otterlock::activity::{dice, forge, order, race};
use otterlock::content::{Chat, Panel, Photo, Profile, Verdict};
use otterlock::game::Game;
use otterlock::stage::{Action, Body, Id, Menu};

use super::{chat, panel, profile, ready, winner};

/// What such a child types as a password.
pub(crate) const CARELESS_PASSWORD: &str = "password";

/// What a player does without thinking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Habit {
    /// Misses every danger.
    Careless,
    /// Refuses everything.
    OverCareful,
    /// Takes the longest.
    Longest,
    /// Takes what stands first.
    First,
    /// Takes what stands last.
    Last,
    /// Takes what sounds most careful.
    MostCareful,
    /// Raises a flag on everything that is written, and does well else.
    Flagger,
}

impl Habit {
    pub(crate) const ALL: [Self; 7] = [
        Self::Careless,
        Self::OverCareful,
        Self::Longest,
        Self::First,
        Self::Last,
        Self::MostCareful,
        Self::Flagger,
    ];

    /// Brings options into the order in which they are taken.
    fn rank(self, options: &mut [Seen]) {
        match self {
            Self::Careless => options.sort_by_key(|seen| risk(seen.verdict)),
            Self::OverCareful => options.sort_by_key(|seen| refusal(seen.verdict)),
            Self::Longest => options.sort_by_key(|seen| usize::MAX - seen.words.chars().count()),
            Self::First => {}
            Self::Last => options.reverse(),
            Self::MostCareful => options.sort_by_key(|seen| usize::MAX - careful(&seen.words)),
            Self::Flagger => options.sort_by_key(|seen| !seen.verdict.is_good()),
        }
    }
}

/// Something that can be taken: how it is called, what it says, and what it means.
struct Seen {
    id: Id,
    words: String,
    verdict: Verdict,
}

/// A player of habit with what was met so far.
pub(crate) struct Player {
    habit: Habit,
    met: BTreeSet<String>,
}

impl Player {
    pub(crate) const fn new(habit: Habit) -> Self {
        Self {
            habit,
            met: BTreeSet::new(),
        }
    }

    /// The one who misses every danger.
    pub(crate) const fn careless() -> Self {
        Self::new(Habit::Careless)
    }

    /// What the player does now.
    pub(crate) fn choose(&mut self, game: &Game) -> Action {
        let stage = game.stage();
        let spot = game.session().expect("a level is played").spot();
        let here = format!("{} {}", spot.scene, spot.step);
        match &stage.body {
            Body::Nothing => Action::Go,
            Body::Menu(menu) if menu.is_order() => self.put_in_order(game, menu),
            Body::Menu(menu) if winner::rolls(menu) => {
                let words = format!("{here} {}", menu.items.len());
                Action::Pick(if self.met.insert(words) {
                    dice::TAKE
                } else {
                    winner::at_dice(game, menu)
                })
            }
            Body::Menu(menu) if winner::is_leak(game) => {
                Action::Pick(menu.items.last().expect("a menu has items").id.clone())
            }
            Body::Menu(_) if !stage.lanes.is_empty() => {
                let right = winner::right_prediction(game);
                let wrong = [race::FIRST, race::SECOND];
                let wrong = wrong.into_iter().find(|id| *id != right);
                Action::Pick(wrong.expect("one of two is wrong"))
            }
            Body::Menu(menu) if !stage.holders.is_empty() => {
                let asked = menu.items.iter().map(|item| item.id.to_string());
                let is_met = !self
                    .met
                    .insert(format!("{here} {:?}", asked.collect::<Vec<_>>()));
                // The earliest time is right, and it stands first.
                let item = match self.habit {
                    _ if is_met => &menu.items[0],
                    Habit::First | Habit::OverCareful | Habit::Flagger => &menu.items[0],
                    Habit::Careless | Habit::Longest | Habit::Last | Habit::MostCareful => {
                        menu.items.last().expect("a menu has items")
                    }
                };
                Action::Pick(item.id.clone())
            }
            Body::Menu(menu) if menu.items.iter().any(|item| item.id == forge::LEAVE_IT) => {
                Action::Pick(forge::LEAVE_IT)
            }
            Body::Menu(_) if winner::is_photo(game) && stage.offers(&Action::Go) => Action::Go,
            Body::Menu(menu) if let Some(rules) = chat::rules(game) => {
                Action::Pick(self.talk(game, &rules, menu))
            }
            Body::Menu(menu) if let Some(rules) = ready::photo(game) => {
                self.show(game, &rules, menu)
            }
            Body::Menu(menu) if let Some(rules) = panel::panel(game) => {
                self.set(&here, &rules, menu)
            }
            Body::Menu(menu) if let Some(rules) = profile::profile(game) => {
                self.make_card(&here, &rules, menu)
            }
            Body::Menu(menu) => {
                let labels: Vec<&str> = menu.items.iter().map(|item| item.label.source()).collect();
                let here = format!("{here} {}", labels.join("|"));
                let mut options: Vec<Seen> = winner::options(game, menu)
                    .into_iter()
                    .zip(labels)
                    .map(|((id, verdict), words)| seen(id, words, verdict))
                    .collect();
                self.habit.rank(&mut options);
                let mut open = options.into_iter();
                let taken = open.find(|seen| self.met.insert(format!("{here} {}", seen.id)));
                Action::Pick(taken.expect("a way that was not yet tried").id)
            }
            Body::Bins(bins) => match winner::first_open(bins) {
                Some(card) if self.met.insert(format!("{here} {}", card.id)) => {
                    let label = |id: &Id| bins.bins.iter().find(|bin| bin.id == *id);
                    let mut places: Vec<Seen> = winner::bins_for(game, bins, card)
                        .into_iter()
                        .map(|(id, verdict)| {
                            let words = label(&id).expect("a bin on stage").label.source();
                            seen(id, words, verdict)
                        })
                        .collect();
                    self.habit.rank(&mut places);
                    let bin = places.remove(0).id;
                    Action::Put {
                        card: card.id.clone(),
                        bin,
                    }
                }
                Some(card) => winner::put(game, bins, card),
                None => Action::Go,
            },
            // Until no try is left.
            Body::Hand(hand) => winner::hold(game, hand, false),
            Body::Field(field) => winner::fill_in(game, field, CARELESS_PASSWORD),
        }
    }

    /// Sets a panel: by habit first, and then well. Whoever goes by looks leaves it as it stands.
    fn set(&mut self, here: &str, rules: &Panel, menu: &Menu) -> Action {
        let tried = format!("{here} tried");
        let first = Positions::first(rules);
        let wanted = match self.habit {
            _ if self.met.contains(&tried) => panel::well(rules),
            Habit::Flagger => panel::well(rules),
            Habit::Careless => panel::standing(rules, Verdict::Risky, first),
            Habit::OverCareful => {
                panel::standing(rules, Verdict::TooCareful, Positions::closed(rules))
            }
            Habit::Longest | Habit::First | Habit::Last | Habit::MostCareful => first,
        };
        let action = panel::toward(menu, &wanted);
        if action == Action::Pick(TRY) {
            self.met.insert(tried);
        }
        action
    }

    /// Answers by habit; of the tools only those are taken that are poorly judged.
    fn talk(&mut self, game: &Game, rules: &Chat, menu: &Menu) -> Id {
        if self.habit == Habit::Flagger {
            return self.flag(game, rules, menu);
        }
        let mut ways = chat::ways(game, rules, menu);
        ways.retain(|way| match (self.habit, way.kind) {
            (_, chat::Kind::Reply) => true,
            (Habit::Careless | Habit::OverCareful, _) => !way.is_good(),
            (_, chat::Kind::Leads | chat::Kind::Stays) => false,
        });
        // With those the talk stays, so that there is time for the others.
        ways.sort_by_key(|way| way.kind != chat::Kind::Stays);
        let label = |id: &Id| {
            let mut items = menu.items.iter();
            items.find(|item| item.id == *id).expect("it is offered")
        };
        let ways = ways.into_iter().map(|way| {
            // Small talk is as good as anything that is good.
            let verdict = way.verdict.unwrap_or(Verdict::AlsoFine);
            let words = label(&way.id).label.source();
            seen(way.id, words, verdict)
        });
        let mut options: Vec<Seen> = ways.collect();
        self.habit.rank(&mut options);
        options.swap_remove(0).id
    }

    /// Raises a flag of the first kind on whatever can be flagged, and then answers well.
    fn flag(&mut self, game: &Game, rules: &Chat, menu: &Menu) -> Id {
        let spot = game.session().expect("a level is played").spot();
        let flagged = |id: &Id| format!("{} {} flagged {id}", spot.scene, spot.step);
        let open = chat::open(game).into_iter().map(|message| message.id);
        let open: Vec<Id> = open.filter(|id| !self.met.contains(&flagged(id))).collect();
        match chat::asks(rules, menu) {
            chat::Asks::Flag => menu.items[0].id.clone(),
            chat::Asks::Message => {
                let is_offered = |id: &&Id| menu.items.iter().any(|item| item.id == **id);
                let picked = open.iter().find(is_offered).cloned();
                let done = open.iter().filter(|id| !is_offered(id));
                self.met.extend(done.chain(&picked).map(flagged));
                picked.unwrap_or(BACK)
            }
            chat::Asks::Answer => {
                let can_raise = menu.items.iter().any(|item| item.id == RAISE);
                if can_raise && !open.is_empty() {
                    RAISE
                } else {
                    chat::well(chat::ways(game, rules, menu))
                }
            }
        }
    }

    /// Makes a card: by habit first, and then well. Whoever goes by looks shows it as it is.
    fn make_card(&mut self, here: &str, rules: &Profile, menu: &Menu) -> Action {
        let shown = format!("{here} shown");
        let wanted = match self.habit {
            _ if self.met.contains(&shown) => profile::way(rules, Verdict::Safe),
            Habit::Flagger => profile::way(rules, Verdict::Safe),
            Habit::Careless => profile::way(rules, Verdict::Risky),
            Habit::OverCareful => profile::way(rules, Verdict::TooCareful),
            Habit::Longest | Habit::First | Habit::Last | Habit::MostCareful => Way::first(rules),
        };
        let action = profile::toward(menu, &wanted);
        if action == Action::Pick(SHOW) {
            self.met.insert(shown);
        }
        action
    }

    /// Makes a photo ready and shows it: by habit first, and then well.
    fn show(&mut self, game: &Game, rules: &Photo, menu: &Menu) -> Action {
        let spot = game.session().expect("a level is played").spot();
        let shown = format!("{} {} shown", spot.scene, spot.step);
        let way = if self.met.contains(&shown) {
            match self.habit {
                Habit::Careless => ready::just_well(game, rules),
                Habit::OverCareful
                | Habit::Longest
                | Habit::First
                | Habit::Last
                | Habit::MostCareful
                | Habit::Flagger => ready::well(game, rules),
            }
        } else {
            self.first_way(ready::ways(game, rules), menu)
        };
        let action = ready::toward(rules, menu, &way);
        if action == Action::Pick(way.audience) {
            self.met.insert(shown);
        }
        action
    }

    /// How a photo is shown without thinking: by those who go by looks, as it is.
    fn first_way(&self, mut ways: Vec<ready::Way>, menu: &Menu) -> ready::Way {
        match self.habit {
            Habit::Careless => {
                ways.sort_by_key(|way| (risk(way.verdict), usize::MAX - way.pieces));
            }
            Habit::OverCareful => ways.sort_by_key(|way| refusal(way.verdict)),
            Habit::Flagger => ways.sort_by_key(|way| !way.verdict.is_good()),
            Habit::Longest | Habit::First | Habit::Last | Habit::MostCareful => {
                let is_audience = |id: &Id| ways.iter().any(|way| way.audience == *id);
                let items = menu.items.iter().filter(|item| is_audience(&item.id));
                let mut audiences: Vec<Seen> = items
                    .map(|item| seen(item.id.clone(), item.label.source(), Verdict::Safe))
                    .collect();
                self.habit.rank(&mut audiences);
                let wanted = audiences.swap_remove(0).id;
                ways.retain(|way| way.audience == wanted);
            }
        }
        ways.swap_remove(0)
    }

    /// Gives the next card its place: as the habit ranks them, or breaking a rule of its verdict.
    fn put_in_order(&self, game: &Game, menu: &Menu) -> Action {
        let rules = winner::order_rules(game);
        let cards = 0..rules.cards.len();
        let order = match self.habit {
            Habit::Careless | Habit::OverCareful | Habit::Flagger => {
                let badness = |cards: &Vec<usize>| {
                    let broken = rules.first_broken(cards);
                    let verdict = broken.map_or(Verdict::Safe, |rule| rule.verdict);
                    match self.habit {
                        Habit::OverCareful => refusal(verdict),
                        Habit::Flagger => u8::from(!verdict.is_good()),
                        _ => risk(verdict),
                    }
                };
                rules.orders().into_iter().min_by_key(badness)
            }
            Habit::Longest | Habit::First | Habit::Last | Habit::MostCareful => {
                let items = menu.items.iter();
                let mut options: Vec<Seen> = items
                    .map(|item| seen(item.id.clone(), item.label.source(), Verdict::Safe))
                    .collect();
                self.habit.rank(&mut options);
                let index =
                    |seen: &Seen| cards.clone().find(|card| order::card_id(*card) == seen.id);
                options.iter().map(index).collect()
            }
        };
        winner::put_in_order(menu, &order.expect("an order"))
    }
}

fn seen(id: Id, words: &str, verdict: Verdict) -> Seen {
    Seen {
        id,
        words: words.to_owned(),
        verdict,
    }
}

fn risk(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Risky => 0,
        Verdict::TooCareful => 1,
        Verdict::AlsoFine => 2,
        Verdict::Safe => 3,
    }
}

fn refusal(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::TooCareful => 0,
        Verdict::Risky => 1,
        Verdict::AlsoFine => 2,
        Verdict::Safe => 3,
    }
}

/// How careful it sounds: a few words of the list that `CONTRIBUTING.md` publishes.
fn careful(words: &str) -> usize {
    const CAREFUL: [&str; 8] = [
        "no", "never", "ask", "tell", "nobody", "lock", "stay", "safe",
    ];
    let words = words.split(|letter: char| !letter.is_alphabetic());
    let words = words.map(str::to_lowercase);
    words
        .filter(|word| CAREFUL.contains(&word.as_str()))
        .count()
}
