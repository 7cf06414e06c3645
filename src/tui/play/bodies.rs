//! Cards into bins, and letters into a line.

use super::super::trials::Trial;
use super::super::{Input, Key, samples};
use super::{insert, put};
use crate::stage::{Action, Body, Edit, Id};

#[test]
fn cards_are_put_by_digits_arrows_and_clicks() {
    let stage = samples::sort();
    let mut trial = Trial::of(&stage);
    assert_eq!(
        trial.press(&stage, Key::Char('2')),
        Some(put("match", "no"))
    );
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(put("dice", "clue")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(put("dice", "no")));
    assert_eq!(trial.click(&stage, "Born in 2016").action, None);
    assert_eq!(
        trial.click(&stage, "A clue").action,
        Some(put("year", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Char('3')), None);
}

#[test]
fn a_card_that_lies_in_a_bin_is_passed_over() {
    let mut stage = samples::sort();
    let mut trial = Trial::of(&stage);
    if let Body::Bins(bins) = &mut stage.body {
        bins.cards[1].lies_in = Some(Id::new("no"));
    }
    trial.draw(&stage);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("dice", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Up), None);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("year", "clue"))
    );
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(
        trial.press(&stage, Key::Char('1')),
        Some(put("dice", "clue"))
    );
}

#[test]
fn in_a_field_every_letter_is_typed() {
    let stage = samples::field();
    let mut trial = Trial::of(&stage);
    for letter in ['h', 'a', 'r', 't', 'w', 'p', 'q', 'v', '?', ' ', '1', 'Ä'] {
        let typed = letter.to_string();
        assert_eq!(trial.press(&stage, Key::Char(letter)), Some(insert(&typed)));
    }
    for (key, edit) in [
        (Key::Backspace, Edit::Backspace),
        (Key::Delete, Edit::Delete),
        (Key::Left, Edit::Left),
        (Key::Right, Edit::Right),
        (Key::Home, Edit::Home),
        (Key::End, Edit::End),
    ] {
        assert_eq!(trial.press(&stage, key), Some(Action::Edit(edit)));
    }
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Submit));
    assert_eq!(trial.press(&stage, Key::Control('t')), Some(Action::Veil));
    assert_eq!(trial.press(&stage, Key::Function(2)), Some(Action::Hint));
}

#[test]
fn pasting_takes_the_first_line_without_control_characters() {
    let stage = samples::field();
    let mut trial = Trial::of(&stage);
    let mut paste = |pasted: &str| {
        trial
            .face
            .input(&stage, Input::Paste(pasted.to_owned()))
            .action
    };
    assert_eq!(
        paste("soggy pancake\u{1b}[31m\r\nmore"),
        Some(insert("soggy pancake[31m"))
    );
    assert_eq!(paste("\n\tkey"), Some(insert("key")));
    assert_eq!(paste("\n"), None);
    let choose = samples::choose();
    let mut trial = Trial::of(&choose);
    let outcome = trial.face.input(&choose, Input::Paste("1".to_owned()));
    assert_eq!(outcome.action, None);
}
