//! Choosing and going on by keys.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Key, samples};
use super::{insert, pick};
use crate::stage::{Action, Body};

#[test]
fn enter_and_space_pick_the_focused_item() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
    assert_eq!(trial.press(&stage, Key::Tab), None);
    assert_eq!(trial.press(&stage, Key::Char(' ')), Some(pick("score")));
    assert_eq!(trial.press(&stage, Key::BackTab), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
}

#[test]
fn the_focus_goes_round_at_both_ends() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Up), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    assert_eq!(trial.press(&stage, Key::End), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("list")));
}

#[test]
fn digits_pick_at_once_and_only_what_is_there() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("score")));
    assert_eq!(trial.press(&stage, Key::Char('9')), None);
    assert_eq!(trial.press(&stage, Key::Char('0')), None);
}

#[test]
fn a_held_key_moves_and_types_and_never_confirms() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert!(trial.held(&stage, Key::Down).redraw);
    for key in [
        Key::Enter,
        Key::Char(' '),
        Key::Char('1'),
        Key::Char('h'),
        Key::Escape,
    ] {
        assert_eq!(trial.held(&stage, key).action, None);
    }
    let field = samples::field();
    let mut trial = Trial::of(&field);
    assert_eq!(trial.held(&field, Key::Char('a')).action, Some(insert("a")));
    assert_eq!(trial.held(&field, Key::Enter).action, None);
}

#[test]
fn going_on_needs_enter_space_or_the_button() {
    let stage = samples::say();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    assert_eq!(trial.press(&stage, Key::Char(' ')), Some(Action::Go));
    assert_eq!(trial.press(&stage, Key::Char('1')), None);
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.click(&stage, "go on").action, Some(Action::Go));
}

#[test]
fn a_page_without_anything_to_do_is_left_by_enter() {
    let mut stage = samples::page();
    stage.body = Body::Nothing;
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Leave));
}

#[test]
fn what_is_not_offered_is_not_sent() {
    let stage = samples::title();
    let mut trial = Trial::of(&stage);
    for key in [
        Key::Char('h'),
        Key::Char('r'),
        Key::Control('z'),
        Key::Escape,
        Key::Char('v'),
    ] {
        assert_eq!(trial.press(&stage, key), None);
    }
    assert_eq!(trial.press(&stage, Key::Char('q')), Some(Action::Quit));
}

#[test]
fn q_quits_only_where_a_hint_says_so() {
    let stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Char('q')), None);
    assert_eq!(trial.press(&stage, Key::Function(10)), None);
}

#[test]
fn control_c_always_quits() {
    for (name, stage) in samples::all() {
        let mut trial = Trial::new(OPTIONS, 80, 24);
        let quit = trial.press(&stage, Key::Control('c'));
        assert_eq!(quit, Some(Action::Quit), "{name}");
    }
}
