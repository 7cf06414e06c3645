//! Cards of a hand: picked by arrows, digits and clicks, and tried by the button.

use super::super::theme::{Role, Surface, Theme};
use super::super::trials::{OPTIONS, Trial};
use super::super::{Key, Options, samples};
use super::pick;
use crate::stage::{Action, Body, Stage};
use crate::words::Text;

fn ready(stage: &mut Stage, ready: bool) {
    if let Body::Hand(hand) = &mut stage.body {
        hand.ready = ready;
    }
}

#[test]
fn cards_are_picked_by_digits_enter_and_clicks() {
    let stage = samples::hand();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("slippers")));
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("slippers")));
    assert_eq!(trial.press(&stage, Key::Char('5')), Some(pick("swaps")));
    assert_eq!(trial.press(&stage, Key::Char(' ')), Some(pick("swaps")));
    assert_eq!(trial.press(&stage, Key::Char('6')), None);
    assert_eq!(trial.click(&stage, "melon").action, Some(pick("melon")));
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("melon")));
    assert_eq!(trial.click(&stage, "try it").action, Some(Action::Submit));
}

#[test]
fn arrows_go_through_rows_and_up_and_down_between_them() {
    let stage = samples::hand();
    let mut trial = Trial::of(&stage);
    for (key, focused) in [
        (Key::Right, "pond"),
        (Key::Down, "swaps"),
        (Key::Up, "pond"),
        (Key::Right, "slippers"),
        (Key::Down, "swaps"),
        (Key::Left, "twice"),
        (Key::Left, "slippers"),
        (Key::Home, "melon"),
        (Key::Tab, "pond"),
        (Key::BackTab, "melon"),
    ] {
        assert_eq!(trial.press(&stage, key), None);
        let picked = trial.press(&stage, Key::Enter);
        assert_eq!(picked, Some(pick(focused)), "{key:?}");
    }
    for (key, other) in [(Key::Up, Key::Down), (Key::Left, Key::Right)] {
        trial.press(&stage, key);
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
        trial.press(&stage, other);
        assert_eq!(trial.press(&stage, Key::Enter), Some(pick("melon")));
    }
    trial.press(&stage, Key::End);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
}

#[test]
fn the_cursor_stands_on_the_focused_card() {
    let stage = samples::hand();
    let mut trial = Trial::of(&stage);
    trial.press(&stage, Key::Down);
    let (column, row) = trial.find("1 melon").unwrap();
    trial.press(&stage, Key::Up);
    let cursor = trial.cursor();
    assert_eq!((cursor.x + 1, cursor.y), (column, row));
}

#[test]
fn once_there_are_cards_enough_enter_tries_them() {
    let mut stage = samples::hand();
    let mut trial = Trial::of(&stage);
    trial.press(&stage, Key::Char('5'));
    ready(&mut stage, true);
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
    // By arrows one can go back to the cards; digits lead to the button again.
    trial.press(&stage, Key::Home);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("melon")));
    assert_eq!(trial.press(&stage, Key::Char('1')), Some(pick("melon")));
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
    ready(&mut stage, false);
    trial.draw(&stage);
    trial.press(&stage, Key::Char('2'));
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("pond")));
}

#[test]
fn a_hand_shows_what_it_makes_and_the_tries_that_are_left() {
    let stage = samples::hand();
    let trial = Trial::of(&stage);
    assert!(trial.find("Your try: pond").is_some());
    assert!(trial.find("█ █ █ ░  3 tries left").is_some());
    assert!(trial.find("↺4 twice").is_some());
    assert!(trial.find("✓2 pond").is_some());
    let mut empty = stage.clone();
    if let Body::Hand(hand) = &mut empty.body {
        hand.made = None;
    }
    assert!(Trial::of(&empty).find("Pick your cards.").is_some());
}

#[test]
fn cards_have_frames_where_there_is_room_and_share_lines_where_there_is_none() {
    let stage = samples::hand();
    let shown = |columns, rows| {
        let mut trial = Trial::new(OPTIONS, columns, rows);
        trial.draw(&stage);
        trial.screen()
    };
    let roomy = shown(100, 40);
    assert!(roomy.contains("│ 1 melon"), "{roomy}");
    let small = shown(40, 12);
    assert!(small.contains(" 1 melon  ✓2 pond   3 slippers"), "{small}");
}

#[test]
fn a_title_that_is_longer_than_its_line_is_not_cut_off() {
    let mut stage = samples::not_yet();
    if let Some(feedback) = &mut stage.feedback {
        feedback.title = Text::new("a title that goes on and on and on and ends at last");
    }
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    let shown = trial
        .screen()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(
        shown.contains("on and on and on and ends at last:"),
        "{shown}"
    );
}

#[test]
fn a_card_that_is_held_up_differs_from_the_focus_by_sign_and_colour() {
    let stage = samples::hand();
    for (ascii, sign) in [(false, "✓2 pond"), (true, "[x]2 pond")] {
        let options = Options { ascii, ..OPTIONS };
        for rows in [24, 30] {
            let mut trial = Trial::new(options, 80, rows);
            trial.draw(&stage);
            let (column, row) = trial.find(sign).expect("the card is held up");
            let (other, other_row) = trial.find("1 melon").expect("the focus is here");
            let cell = |x, y| trial.buffer()[(x, y)].clone();
            let (held, focused) = (cell(column, row), cell(other, other_row));
            assert_ne!(held.bg, focused.bg);
            let theme = Theme {
                name: options.theme,
                depth: options.depth,
            };
            let good = theme.style(Role::Good, Surface::Raised);
            assert_eq!((Some(held.fg), Some(held.bg)), (good.fg, good.bg));
        }
    }
}

#[test]
fn there_is_air_around_the_button_below_the_cards() {
    let trial = Trial::of(&samples::hand());
    let (_, row) = trial.find("Your try").expect("the button's line");
    for beside in [row - 1, row + 1] {
        assert_eq!(trial.row(beside).trim(), "", "{}", trial.screen());
    }
}
