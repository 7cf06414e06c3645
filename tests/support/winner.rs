//! Players who know every level: one who wins, and one who is as careless as can be. They look up
//! answers in the level's checked types.

use std::collections::BTreeSet;

use otterlock::activity::{choose, dice, forge, guess, matching, order, race, sort};
use otterlock::content::{Answer, Choice, Order, Step, Verdict};
use otterlock::game::Game;
use otterlock::password::{self, Secret};
use otterlock::stage::{Action, Bins, Body, Card, Edit, Field, Hand, Id, Lane, Menu, Typed};

/// What a careless child types as a password.
pub(crate) const CARELESS_PASSWORD: &str = "password";

/// The best action now, in a level.
pub(crate) fn win(game: &Game) -> Action {
    let stage = game.stage();
    match &stage.body {
        Body::Nothing => Action::Go,
        Body::Menu(menu) if rolls(menu) => Action::Pick(at_dice(game, menu)),
        Body::Menu(_) if !stage.lanes.is_empty() => Action::Pick(right_prediction(game)),
        Body::Menu(menu) if menu.is_order() => put_in_order(game, menu, true),
        Body::Menu(menu) => {
            let options = options(game, menu);
            let good = options.iter().find(|(_, verdict)| verdict.is_good());
            Action::Pick(good.expect("a good option is on stage").0.clone())
        }
        Body::Bins(bins) => match first_open(bins) {
            Some(card) => put(game, card, Verdict::is_good),
            None => Action::Go,
        },
        Body::Hand(hand) => hold(game, hand, true),
        Body::Field(field) => fill_in(game, field, &solution(game)),
    }
}

/// Plays as badly as can be, but never the same way twice at the same spot, so that it ends.
#[derive(Default)]
pub(crate) struct Careless {
    tried: BTreeSet<String>,
}

impl Careless {
    /// The worst action now that was not yet tried here.
    pub(crate) fn choose(&mut self, game: &Game) -> Action {
        let stage = game.stage();
        let spot = game.session().expect("a level is played").spot();
        let here = format!("{} {}", spot.scene, spot.step);
        match &stage.body {
            Body::Nothing => Action::Go,
            Body::Menu(menu) if menu.is_order() => {
                let is_first = !self.tried.contains(&here);
                if menu.is_ordered() {
                    self.tried.insert(here);
                }
                put_in_order(game, menu, !is_first)
            }
            Body::Menu(menu) => {
                if rolls(menu) {
                    let words = format!("{here} {}", menu.items.len());
                    return Action::Pick(if self.tried.insert(words) {
                        dice::TAKE
                    } else {
                        at_dice(game, menu)
                    });
                }
                if !stage.lanes.is_empty() {
                    let right = right_prediction(game);
                    let wrong = [race::FIRST, race::SECOND];
                    let wrong = wrong.into_iter().find(|id| *id != right);
                    return Action::Pick(wrong.expect("one of two is wrong"));
                }
                if menu.items.iter().any(|item| item.id == forge::LEAVE_IT) {
                    return Action::Pick(forge::LEAVE_IT);
                }
                let mut options = options(game, menu);
                options.sort_by_key(|(_, verdict)| badness(*verdict));
                let labels: Vec<&str> = menu.items.iter().map(|item| item.label.source()).collect();
                let mut untried = options.iter().filter(|(id, _)| {
                    self.tried
                        .insert(format!("{here} {id} {}", labels.join("|")))
                });
                let (worst, _) = untried.next().expect("a way that was not yet tried");
                Action::Pick(worst.clone())
            }
            Body::Bins(bins) => match first_open(bins) {
                Some(card) if self.tried.insert(format!("{here} {}", card.id)) => {
                    put(game, card, |verdict| !verdict.is_good())
                }
                Some(card) => put(game, card, Verdict::is_good),
                None => Action::Go,
            },
            // Until no try is left.
            Body::Hand(hand) => hold(game, hand, false),
            Body::Field(field) => fill_in(game, field, CARELESS_PASSWORD),
        }
    }
}

/// The password that the level itself gives as an example.
pub(crate) fn solution(game: &Game) -> String {
    match step(game) {
        Step::Forge(forge) => forge.example_solution.clone(),
        Step::Recall(recall) => {
            let phrases = game.session().expect("a level is played").phrases();
            phrases[&recall.phrase].phrase()
        }
        Step::Race(_) => "soggy pancake robot wobble".to_owned(),
        other => panic!("no password is made in {other:?}"),
    }
}

/// What is right to say of the two locks on stage.
fn right_prediction(game: &Game) -> Id {
    let Step::Race(rules) = step(game) else {
        panic!("locks stand side by side only in a Race");
    };
    let judged = |lane: &Lane| {
        let secret = Secret::from_typed(lane.text.expose());
        password::strength(&secret, &rules.known)
    };
    let stage = game.stage();
    race::answer(&judged(&stage.lanes[0]), &judged(&stage.lanes[1]))
}

/// The first card that still waits.
pub(crate) fn first_open(bins: &Bins) -> Option<&Card> {
    bins.cards.iter().find(|card| card.lies_in.is_none())
}

/// Whether words that were rolled lie on the table.
fn rolls(menu: &Menu) -> bool {
    menu.items.iter().any(|item| item.dice.is_some())
}

/// Words until the guesser gives up, if that is asked for.
fn at_dice(game: &Game, menu: &Menu) -> Id {
    let Step::Dice(rules) = step(game) else {
        panic!("dice lie only in a Dice");
    };
    let words = menu.items.iter().filter(|item| item.dice.is_some()).count();
    if rules.guesser_gives_up && words < 4 {
        dice::MORE
    } else {
        dice::TAKE
    }
}

fn badness(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Risky => 0,
        Verdict::TooCareful => 1,
        Verdict::AlsoFine => 2,
        Verdict::Safe => 3,
    }
}

fn step(game: &Game) -> Step {
    let session = game.session().expect("a level is played");
    let spot = session.spot();
    let step = session.level().step(&spot.scene, spot.step);
    step.expect("a step is played").clone()
}

/// Every item of the menu with its verdict.
fn options(game: &Game, menu: &Menu) -> Vec<(Id, Verdict)> {
    let choices = match step(game) {
        Step::Choose(choose) => choose.options,
        Step::Teach(teach) => {
            let slot = teach
                .slots
                .iter()
                .find(|slot| is_shown(&slot.options, menu));
            slot.expect("the menu shows a slot").options.clone()
        }
        other => panic!("nothing is chosen in {other:?}"),
    };
    let verdict = |id: &Id| {
        let mut named = choices.iter().enumerate();
        let found = named.find(|(index, _)| choose::option_id(*index) == *id);
        found.expect("an item is an option").1.verdict
    };
    let items = menu.items.iter();
    items
        .map(|item| (item.id.clone(), verdict(&item.id)))
        .collect()
}

/// Whether a menu shows just these options.
fn is_shown(options: &[Choice], menu: &Menu) -> bool {
    options.len() == menu.items.len()
        && options.iter().enumerate().all(|(index, option)| {
            let mut items = menu.items.iter();
            let item = items.find(|item| item.id == choose::option_id(index));
            item.is_some_and(|item| {
                item.label == option.say || Some(&item.label) == option.brief.as_ref()
            })
        })
}

/// Puts a card where the verdict is such; anywhere if it is so nowhere.
fn put(game: &Game, card: &Card, wanted: impl Fn(Verdict) -> bool) -> Action {
    let rules = match step(game) {
        Step::Sort(rules) => rules,
        Step::Match(_) => return join(game, card, wanted(Verdict::Safe)),
        other => panic!("no cards lie in {other:?}"),
    };
    let mut known = rules.cards.iter().enumerate();
    let found = known.find(|(index, _)| sort::card_id(*index) == card.id);
    let answers = &found.expect("a card of the level").1.answers;
    let answer = |key: &str| -> &Answer { &answers[key] };
    let place = rules
        .bins
        .iter()
        .position(|bin| wanted(answer(&bin.key).verdict));
    Action::Put {
        card: card.id.clone(),
        bin: sort::bin_id(place.unwrap_or(0)),
    }
}

/// Joins a card to what belongs to it, or to something else if there is something.
fn join(game: &Game, card: &Card, right: bool) -> Action {
    let stage = game.stage();
    let Body::Bins(bins) = &stage.body else {
        panic!("pairs are joined with bins");
    };
    let mut known = 0..bins.cards.len();
    let index = known.find(|index| matching::card_id(*index) == card.id);
    let own = matching::side_id(index.expect("a card of the level"));
    let mut open = bins.bins.iter().filter(|bin| bins.takes(bin));
    let other = open.find(|bin| bin.id != own).filter(|_| !right);
    Action::Put {
        card: card.id.clone(),
        bin: other.map_or(own, |bin| bin.id.clone()),
    }
}

/// Gives the next card its place, in an order that keeps all rules or breaks one.
fn put_in_order(game: &Game, menu: &Menu, right: bool) -> Action {
    if menu.is_ordered() {
        return Action::Submit;
    }
    let Step::Order(rules) = step(game) else {
        panic!("cards are put in order only in an Order");
    };
    let keeps = |rules: &Order, cards: &[usize]| rules.first_broken(cards).is_none();
    let orders = rules.orders();
    let order = orders.iter().find(|cards| keeps(&rules, cards) == right);
    let placed = menu.items.iter();
    let placed = placed.filter(|item| item.place_in_order().is_some());
    let card = order.expect("such an order")[placed.count()];
    Action::Pick(order::card_id(card))
}

/// Holds up the next card, right or wrong, and tries them when there are enough.
fn hold(game: &Game, hand: &Hand, right: bool) -> Action {
    if hand.ready {
        return Action::Submit;
    }
    let Step::Guess(rules) = step(game) else {
        panic!("cards are held up only in a Guess");
    };
    let answer = guess::ids(&rules, &rules.answer.word, &rules.answer.tricks);
    let row = hand.rows.iter().find(|row| row.held() < row.takes);
    let row = row.expect("a row that lacks a card");
    let open = || row.cards.iter().filter(|card| !card.held);
    let card = open().find(|card| answer.contains(&card.id) == right);
    let card = card.or_else(|| open().next());
    Action::Pick(card.expect("a card to hold up").id.clone())
}

fn fill_in(game: &Game, field: &Field, password: &str) -> Action {
    if !field.editable {
        Action::Go
    } else if field.text.expose() == password {
        Action::Submit
    } else {
        assert!(game.stage().offers(&Action::Submit));
        Action::Edit(Edit::Replace(Typed::new(password)))
    }
}
