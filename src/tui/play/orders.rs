//! Cards to put in order, and pairs to join.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Key, Options, samples};
use super::{pick, put};
use crate::stage::{Action, Body, Id, KeyHint, Mark, Menu, Stage};
use crate::words::Text;

fn menu(stage: &mut Stage) -> &mut Menu {
    match &mut stage.body {
        Body::Menu(menu) => menu,
        Body::Nothing | Body::Bins(_) | Body::Field(_) | Body::Hand(_) => panic!("a menu"),
    }
}

fn hint(action: Action, label: &'static str) -> KeyHint {
    KeyHint::new(action, Text::new(label))
}

/// Gives a card its place, as the rules would.
fn place(stage: &mut Stage, card: usize, place: Option<u8>) {
    menu(stage).items[card].mark = Mark::Place(place);
}

#[test]
fn cards_are_picked_by_digits_clicks_and_enter() {
    let stage = samples::order();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('4')), Some(pick("tea")));
    assert_eq!(trial.press(&stage, Key::Char('1')), Some(pick("change")));
    assert_eq!(trial.press(&stage, Key::Char('5')), None);
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("twins")));
    assert_eq!(
        trial.click(&stage, "3  Tell a grown-up").action,
        Some(pick("tell"))
    );
}

#[test]
fn a_card_that_takes_its_place_hands_the_focus_on_to_one_that_waits() {
    let mut stage = samples::order();
    let mut trial = Trial::of(&stage);
    trial.press(&stage, Key::Down);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("twins")));
    place(&mut stage, 1, Some(2));
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("tea")));
}

#[test]
fn picking_a_card_that_has_its_place_keeps_the_focus() {
    let stage = samples::order();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("tell")));
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("tell")));
}

#[test]
fn backspace_takes_the_last_card_back() {
    let mut stage = samples::order();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Backspace), Some(pick("change")));
    place(&mut stage, 0, None);
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Delete), Some(pick("tell")));
    place(&mut stage, 2, None);
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Backspace), None);
    let choose = samples::choose();
    let mut trial = Trial::of(&choose);
    assert_eq!(trial.press(&choose, Key::Backspace), None);
}

#[test]
fn once_every_card_has_its_place_enter_tries_the_order() {
    let mut stage = samples::order();
    place(&mut stage, 1, Some(2));
    let mut trial = Trial::of(&stage);
    assert!(trial.find("try it").is_none());
    assert_eq!(trial.press(&stage, Key::Char('4')), Some(pick("tea")));
    place(&mut stage, 3, Some(4));
    stage.keys.insert(0, hint(Action::Submit, "try it"));
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
    assert_eq!(trial.click(&stage, "try it").action, Some(Action::Submit));
}

#[test]
fn whoever_comes_back_to_an_order_can_change_it_at_once() {
    let stage = samples::order_full();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("change")));
}

#[test]
fn a_click_on_a_place_takes_its_card_back() {
    let stage = samples::order();
    let mut trial = Trial::of(&stage);
    let outcome = trial.click(&stage, "1st  Tell");
    assert_eq!(outcome.action, Some(pick("tell")));
}

#[test]
fn what_to_do_next_is_said_and_how_to_take_a_card_back() {
    let mut stage = samples::order();
    let trial = Trial::of(&stage);
    assert!(
        trial
            .find("What comes next?  Backspace takes one back.")
            .is_some()
    );
    assert!(trial.find("2nd  ?").is_some());
    for card in 0..4 {
        place(&mut stage, card, None);
    }
    let trial = Trial::of(&stage);
    assert!(trial.find("What comes first?").is_some());
    assert!(trial.find("Backspace").is_none());
}

#[test]
fn places_stand_beside_the_cards_or_below_them_or_nowhere_as_there_is_room() {
    let stage = samples::order();
    let shown = |columns, rows| {
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        trial
    };
    let row_of = |trial: &Trial, words: &str| trial.find(words).map(|(_, row)| row);
    let wide = shown(80, 24);
    assert_eq!(
        row_of(&wide, "1st  Tell a grown-up"),
        row_of(&wide, "1  Change that password")
    );
    let high = shown(50, 30);
    assert!(row_of(&high, "Your order") > row_of(&high, "4  Make some tea"));
    let small = shown(40, 12);
    assert_eq!(row_of(&small, "Your order"), None);
    assert_eq!(row_of(&small, "1st"), row_of(&small, "Tell a grown-up"));
}

#[test]
fn a_pair_that_is_joined_stands_in_the_list_and_takes_no_other_card() {
    let stage = samples::pairs();
    let mut trial = Trial::of(&stage);
    assert!(trial.find("✓ nogard ── Back to front").is_some());
    assert_eq!(trial.press(&stage, Key::Char('1')), None);
    assert_eq!(
        trial.press(&stage, Key::Enter),
        Some(put("dragon", "melon")),
        "the first side that waits is chosen"
    );
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(put("dragon", "end")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(
        trial.press(&stage, Key::Enter),
        Some(put("dragon", "melon"))
    );
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(
        trial.press(&stage, Key::Char('4')),
        Some(put("year", "end"))
    );
    assert_eq!(
        trial.click(&stage, "Swapped letters").action,
        Some(put("year", "swaps"))
    );
    assert_eq!(trial.click(&stage, "nogard").action, None);
}

#[test]
fn when_all_are_joined_the_pairs_stand_alone_above_the_way_on() {
    let mut stage = samples::pairs();
    if let Body::Bins(bins) = &mut stage.body {
        for (card, side) in bins.cards.iter_mut().zip(["swaps", "back", "end"]) {
            card.lies_in = Some(Id::new(side));
            card.mark = Mark::Done;
        }
    }
    stage.keys.insert(0, hint(Action::Go, "go on"));
    for ascii in [false, true] {
        let mut trial = Trial::new(Options { ascii, ..OPTIONS }, 80, 24);
        trial.draw(&stage);
        for pair in ["dr4g0n", "nogard", "dragon2016"] {
            let (column, _) = trial.find(pair).expect("the pair is shown");
            assert!(column < 10, "{}", trial.screen());
        }
        assert!(trial.find("2 A melon").is_some());
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    }
}

/// A heap of cards that need two lines each.
fn wordy() -> Stage {
    let mut stage = samples::sort();
    if let Body::Bins(bins) = &mut stage.body {
        for (card, end) in bins
            .cards
            .iter_mut()
            .zip(["FISH", "SCORE", "ROBOT", "YEAR"])
        {
            card.text = Text::from_data(format!("Tell a teacher that it goes round by {end}"));
        }
    }
    stage
}

#[test]
fn cards_that_wait_or_lie_in_a_bin_are_read_to_their_ends() {
    let screen = Trial::of(&wordy()).screen();
    for end in ["FISH", "SCORE", "ROBOT", "YEAR"] {
        assert!(screen.contains(end), "{end}\n{screen}");
    }
}

#[test]
fn where_rows_are_short_an_ellipsis_says_that_a_card_goes_on() {
    let mut stage = samples::sort_much();
    if let Body::Bins(bins) = &mut stage.body {
        for card in &mut bins.cards {
            card.text = Text::from_data("Tell a teacher that it goes round, LAST".to_owned());
        }
    }
    let screen = Trial::of(&stage).screen();
    assert!(screen.contains('…'), "{screen}");
    let whole = screen.matches("LAST").count();
    assert!((2..8).contains(&whole), "{whole}\n{screen}");
}
