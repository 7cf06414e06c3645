//! The plain and the full-screen face give the same results for the same actions: any actions on
//! offer, one game played by lines and its twin by keys.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a step that fails is a test that fails"
)]

mod support;

use otterlock::content::LevelId;
use otterlock::game::Game;
use otterlock::stage::{Action, Body, Edit, HandRow, Stage, Typed};
use otterlock::words::Catalog;
use proptest::prelude::*;

use support::house::House;
use support::player::{Habit, Player};
use support::talk::Talk;
use support::twin::Twin;

/// What can be done now in both faces. Quitting ends a game; going on in plain text is one face's.
fn on_offer(stage: &Stage, typed: &str) -> Vec<Action> {
    let mut actions: Vec<Action> = stage
        .keys
        .iter()
        .map(|hint| hint.action.clone())
        .filter(|action| !matches!(action, Action::Plain | Action::Quit | Action::Submit))
        .collect();
    match &stage.body {
        Body::Menu(menu) => {
            let items = menu.items.iter().filter(|item| item.id.as_str() != "quit");
            // Picks come often, so that much is seen.
            let picks: Vec<Action> = items.map(|item| Action::Pick(item.id.clone())).collect();
            actions.extend(picks.iter().cloned().cycle().take(picks.len() * 3));
        }
        Body::Bins(bins) => {
            let open = bins.cards.iter().filter(|card| card.lies_in.is_none());
            for card in open {
                let places = bins.bins.iter().filter(|bin| bins.takes(bin));
                actions.extend(places.map(|bin| Action::Put {
                    card: card.id.clone(),
                    bin: bin.id.clone(),
                }));
            }
        }
        Body::Field(field) if field.editable => {
            let text = || Action::Edit(Edit::Replace(Typed::new(typed)));
            actions.extend([text(), text(), text(), text()]);
        }
        // The plain face tries cards as soon as there are enough, so only the first ones are held
        // up by both in the same way.
        Body::Hand(hand) => {
            let lacking = |row: &HandRow| row.takes - row.held();
            let open: usize = hand.rows.iter().map(lacking).sum();
            let rows = hand.rows.iter().filter(|row| open > 1 && lacking(row) > 0);
            let cards = rows.flat_map(|row| row.cards.iter().filter(|card| !card.held));
            actions.extend(cards.map(|card| Action::Pick(card.id.clone())));
        }
        Body::Nothing | Body::Field(_) => {}
    }
    actions
}

/// The line for an action in plain text.
fn line_for(stage: &Stage, action: &Action) -> String {
    let command = match action {
        Action::Hint => "hint",
        Action::Ask => "ask",
        Action::Rewind => "rewind",
        Action::Skip => "skip",
        Action::Leave => "back",
        Action::Help => "help",
        Action::Transcript => "transcript",
        Action::Words => "words",
        Action::Veil => match &stage.body {
            Body::Field(field) if field.veiled => "show",
            Body::Field(_) | Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {
                "hide"
            }
        },
        other => return support::talk::line_for(stage, other),
    };
    match &stage.body {
        Body::Field(field) if field.editable => format!(":{command}"),
        Body::Field(_) | Body::Nothing | Body::Menu(_) | Body::Bins(_) | Body::Hand(_) => {
            command.to_owned()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_same_actions_lead_to_the_same_results(turns in turns(1..120)) {
        same_results(House::title, turns)?;
    }

    #[test]
    fn the_same_actions_lead_to_the_same_results_in_every_kind_of_step(turns in turns(40..160)) {
        same_results(House::every_kind, turns)?;
    }
}

/// What may be done and typed, turn by turn.
type Turns = Vec<(prop::sample::Index, String)>;

fn turns(count: std::ops::Range<usize>) -> impl Strategy<Value = Turns> {
    let turn = (any::<prop::sample::Index>(), "[a-z]{1,9}( [a-z]{1,9}){0,3}");
    prop::collection::vec(turn, count)
}

/// Does the same in both faces and compares what came of it after each turn.
fn same_results(begin: fn() -> House, turns: Turns) -> Result<(), TestCaseError> {
    let mut talk = Talk::begin(begin(), Catalog::English);
    let mut twin = Twin::begin(begin());
    for (turn, typed) in turns {
        let stage = talk.house.stage();
        let actions = on_offer(&stage, &typed);
        if actions.is_empty() {
            break;
        }
        let action = turn.get(&actions);
        talk.say(&line_for(&stage, action));
        twin.act(action);
        prop_assert_eq!(
            talk.house.game.progress(),
            twin.house.game.progress(),
            "{:?}",
            action
        );
        let spot = |house: &House| house.game.session().map(|session| session.spot().clone());
        prop_assert_eq!(spot(&talk.house), spot(&twin.house), "{:?}", action);
        let (one, other) = (talk.house.stage(), twin.house.stage());
        // Into which pieces a password falls varies from call to call, also where that is told.
        let steady = !matches!(one.body, Body::Field(_)) && one.lanes.is_empty();
        let steady = steady && *action != Action::Transcript;
        prop_assert!(!steady || one == other, "{:?}", action);
    }
    let (one, other) = (&talk.house.asked, &twin.house.asked);
    prop_assert_eq!(one.saves.last(), other.saves.last());
    Ok(())
}

/// Plays a level in both faces; gives the stars that are won in both.
fn stars(id: &LevelId, player: impl Fn() -> Box<dyn FnMut(&Game) -> Action>) -> u8 {
    let settings = otterlock::game::Settings::default();
    let mut talk = Talk::begin(House::level(id, settings), Catalog::English);
    talk.play(player());
    let mut twin = Twin::begin(House::level(id, settings));
    let mut player = player();
    while twin.house.stage().layout != otterlock::stage::Layout::Result {
        let action = player(&twin.house.game);
        twin.act(&action);
    }
    assert_eq!(talk.house.progress(), twin.house.progress(), "{id}");
    twin.house.progress().stars(id)
}

#[test]
fn both_faces_win_every_level_alike() {
    let course = support::house::course();
    for id in support::house::levels(&course) {
        assert_eq!(stars(&id, || Box::new(support::winner::win)), 3, "{id}");
    }
}

#[test]
fn both_faces_come_to_the_same_end_with_players_of_every_habit() {
    let course = support::house::course();
    for id in support::house::levels(&course) {
        for habit in Habit::ALL {
            let stars = stars(&id, || {
                let mut player = Player::new(habit);
                Box::new(move |game| player.choose(game))
            });
            assert!((1..=3).contains(&stars), "{id} {habit:?}");
        }
    }
}

#[test]
fn both_faces_win_every_kind_of_step_alike() {
    let mut talk = Talk::begin(House::every_kind(), Catalog::English);
    talk.play(support::winner::win);
    let mut twin = Twin::begin(House::every_kind());
    while twin.house.stage().layout != otterlock::stage::Layout::Result {
        let action = support::winner::win(&twin.house.game);
        twin.act(&action);
    }
    assert_eq!(talk.house.progress(), twin.house.progress());
    let levels = &twin.house.progress().levels;
    assert_eq!(levels.values().map(|level| level.stars).max(), Some(3));
}

#[test]
fn whoever_plays_every_kind_of_step_by_a_poor_habit_comes_to_the_end_with_fewer_stars() {
    for (habit, order, broken) in [
        (
            Habit::Careless,
            "You: “Change its twins”, then “Tell a grown-up”, then “Change that password”.",
            "Not yet. The firm lost that one. Its twins can wait a minute.",
        ),
        (
            Habit::OverCareful,
            "You: “Change its twins”, then “Change that password”, then “Tell a grown-up”.",
            "Not yet: too careful. Two heads see more than one.",
        ),
    ] {
        let mut player = Player::new(habit);
        let mut talk = Talk::begin(House::every_kind(), Catalog::English);
        talk.play(|game| player.choose(game));
        let levels = &talk.house.progress().levels;
        assert_eq!(levels.values().map(|level| level.stars).max(), Some(1));
        for said in [
            order,
            broken,
            "Bzzt!\n",
            "Not yet. It has numbers. But look which letters are gone.",
            "It looks like nonsense. Read it from the end.",
        ] {
            assert!(talk.said.contains(said), "{said}\n{}", talk.said);
        }
    }
}
