//! A player who knows every level and wins: answers are looked up in the level's checked types.

use otterlock::activity::{choose, dice, guess, leak, matching, order, race, sort, spot};
use otterlock::content::{Choice, Order, Step, Verdict};
use otterlock::game::Game;
use otterlock::password::{self, Secret};
use otterlock::stage::{Action, Bins, Body, Card, Edit, Field, Hand, Id, Lane, Mark, Menu, Typed};

use super::{chat, panel, profile, ready};

/// The best action now, in a level.
pub(crate) fn win(game: &Game) -> Action {
    let stage = game.stage();
    match &stage.body {
        Body::Nothing => Action::Go,
        Body::Menu(menu) if rolls(menu) => Action::Pick(at_dice(game, menu)),
        Body::Menu(_) if is_leak(game) => Action::Pick(leak::doors_id(0)),
        Body::Menu(_) if !stage.lanes.is_empty() => Action::Pick(right_prediction(game)),
        Body::Menu(menu) if menu.is_order() => put_in_order(menu, &right_order(&order_rules(game))),
        Body::Menu(_) if is_photo(game) => look(game),
        Body::Menu(menu) if let Some(rules) = chat::rules(game) => chat::win(game, &rules, menu),
        Body::Menu(menu) if let Some(rules) = ready::photo(game) => {
            ready::toward(&rules, menu, &ready::well(game, &rules))
        }
        Body::Menu(menu) if let Some(rules) = panel::panel(game) => {
            panel::toward(menu, &panel::well(&rules))
        }
        Body::Menu(menu) if let Some(rules) = profile::profile(game) => {
            profile::toward(menu, &profile::way(&rules, Verdict::Safe))
        }
        Body::Menu(menu) if !stage.holders.is_empty() => Action::Pick(menu.items[0].id.clone()),
        Body::Menu(menu) => {
            let options = options(game, menu);
            let good = options.iter().find(|(_, verdict)| verdict.is_good());
            Action::Pick(good.expect("a good option is on stage").0.clone())
        }
        Body::Bins(bins) => match first_open(bins) {
            Some(card) => put(game, bins, card),
            None => Action::Go,
        },
        Body::Hand(hand) => hold(game, hand, true),
        Body::Field(field) => fill_in(game, field, &solution(game)),
    }
}

/// Whether a lost password is tried at doors.
pub(super) fn is_leak(game: &Game) -> bool {
    matches!(step(game), Step::Leak(_))
}

/// Whether a photo is looked into.
pub(super) fn is_photo(game: &Game) -> bool {
    matches!(step(game), Step::Spot(_))
}

/// The next clue of a photo, or on if all are found.
fn look(game: &Game) -> Action {
    let Body::Menu(menu) = game.stage().body else {
        panic!("things to look at");
    };
    let mut options = options(game, &menu).into_iter();
    let is_open = |id: &Id| {
        let mut items = menu.items.iter();
        items.any(|item| item.id == *id && item.mark != Mark::Done)
    };
    let clue = options.find(|(id, verdict)| *verdict == Verdict::Safe && is_open(id));
    clue.map_or(Action::Go, |(id, _)| Action::Pick(id))
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
        Step::Profile(_) => "SoggyPancake".to_owned(),
        other => panic!("no password is made in {other:?}"),
    }
}

/// What is right to say of the two locks on stage.
pub(super) fn right_prediction(game: &Game) -> Id {
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
pub(super) fn rolls(menu: &Menu) -> bool {
    menu.items.iter().any(|item| item.dice.is_some())
}

/// Words until the guesser gives up, if that is asked for.
pub(super) fn at_dice(game: &Game, menu: &Menu) -> Id {
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

pub(super) fn step(game: &Game) -> Step {
    let session = game.session().expect("a level is played");
    let spot = session.spot();
    let step = session.level().step(&spot.scene, spot.step);
    step.expect("a step is played").clone()
}

/// Every item of the menu with its verdict.
pub(super) fn options(game: &Game, menu: &Menu) -> Vec<(Id, Verdict)> {
    if let Step::Spot(rules) = step(game) {
        let verdict = |id: &Id| {
            let mut things = rules.things.iter().enumerate();
            let thing = things.find(|(index, _)| spot::thing_id(*index) == *id);
            match thing {
                Some((_, thing)) if thing.clue => Verdict::Safe,
                Some(_) => Verdict::AlsoFine,
                None => Verdict::Risky,
            }
        };
        let items = menu.items.iter();
        return items
            .map(|item| (item.id.clone(), verdict(&item.id)))
            .collect();
    }
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

/// Where a card may be put, with what it means.
pub(super) fn bins_for(game: &Game, bins: &Bins, card: &Card) -> Vec<(Id, Verdict)> {
    let open = bins.bins.iter().filter(|bin| bins.takes(bin));
    let ids: Vec<Id> = open.map(|bin| bin.id.clone()).collect();
    let verdict: Box<dyn Fn(&Id) -> Verdict> = match step(game) {
        Step::Sort(rules) => {
            let card = (0..rules.cards.len()).find(|index| sort::card_id(*index) == card.id);
            let card = rules.cards[card.expect("a card of the level")].clone();
            Box::new(move |id| {
                let bin = (0..rules.bins.len()).find(|index| sort::bin_id(*index) == *id);
                card.answers[&rules.bins[bin.expect("a bin of the level")].key].verdict
            })
        }
        Step::Match(rules) => {
            let pair = (0..rules.pairs.len()).find(|index| matching::card_id(*index) == card.id);
            let pair = pair.expect("a card of the level");
            let wrong = rules.pairs[pair].verdict;
            Box::new(move |id| {
                if *id == matching::side_id(pair) {
                    Verdict::Safe
                } else {
                    wrong
                }
            })
        }
        other => panic!("no cards lie in {other:?}"),
    };
    let meant = ids.iter().map(verdict);
    ids.iter().cloned().zip(meant).collect()
}

/// Puts a card where it lies well.
pub(super) fn put(game: &Game, bins: &Bins, card: &Card) -> Action {
    let places = bins_for(game, bins, card);
    let good = places.into_iter().find(|(_, verdict)| verdict.is_good());
    Action::Put {
        card: card.id.clone(),
        bin: good.expect("a card lies well somewhere").0,
    }
}

/// Gives the next card its place in an order, or takes one back that stands at a wrong place.
pub(super) fn put_in_order(menu: &Menu, order: &[usize]) -> Action {
    for (place, card) in (1..).zip(order) {
        let card = order::card_id(*card);
        match menu.at_place(place) {
            Some((_, item)) if item.id == card => {}
            Some((_, item)) => return Action::Pick(item.id.clone()),
            None => return Action::Pick(card),
        }
    }
    Action::Submit
}

/// The rules of the order on stage.
pub(super) fn order_rules(game: &Game) -> Order {
    match step(game) {
        Step::Order(rules) => rules,
        other => panic!("no cards are put in order in {other:?}"),
    }
}

/// An order that keeps all rules.
fn right_order(rules: &Order) -> Vec<usize> {
    let mut orders = rules.orders().into_iter();
    let right = orders.find(|cards| rules.first_broken(cards).is_none());
    right.expect("a right order")
}

/// Holds up the next card, right or wrong, and tries them when there are enough.
pub(super) fn hold(game: &Game, hand: &Hand, right: bool) -> Action {
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

pub(super) fn fill_in(game: &Game, field: &Field, password: &str) -> Action {
    if !field.editable {
        Action::Go
    } else if field.text.expose() == password {
        Action::Submit
    } else {
        assert!(game.stage().offers(&Action::Submit));
        Action::Edit(Edit::Replace(Typed::new(password)))
    }
}
