//! New moments, pages, and windows that change.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Input, Key, Outcome, samples};
use super::pick;
use crate::stage::{Action, Body};

#[test]
fn keys_from_before_a_new_moment_was_drawn_are_dropped() {
    let first = samples::say();
    let mut trial = Trial::of(&first);
    let next = samples::choose();
    let early = Input::Key {
        key: Key::Enter,
        repeat: false,
    };
    let outcome = trial.face.input(&next, early);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
    trial.draw(&next);
    assert_eq!(trial.press(&next, Key::Enter), Some(pick("fish")));
}

#[test]
fn a_new_moment_starts_at_the_top_and_the_same_one_keeps_its_focus() {
    let mut stage = samples::choose();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Down), None);
    stage.hint.clone_from(&samples::good().hint);
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("dice")));
    stage.moment += 100;
    trial.draw(&stage);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
}

#[test]
fn paging_shows_the_rest_and_keeps_the_focus_in_sight() {
    let stage = samples::long_story();
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    assert!(trial.find("more: PageDown").is_some());
    assert!(trial.find("The end of the story.").is_none());
    let mut turns = 0;
    while trial.key(&stage, Key::PageDown).redraw {
        assert!(trial.find("▸ go on").is_some(), "{}", trial.screen());
        turns += 1;
    }
    assert!(turns > 1);
    assert!(
        trial.find("The end of the story.").is_some(),
        "{}",
        trial.screen()
    );
    assert!(trial.find("back: PageUp").is_some());
    assert!(trial.click(&stage, "back: PageUp").redraw);
    assert!(trial.key(&stage, Key::PageUp).redraw);
    while trial.key(&stage, Key::PageUp).redraw {}
    assert!(trial.find("The start of the story.").is_some());
    assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
}

#[test]
fn what_was_paged_away_is_brought_back_before_it_is_picked() {
    let mut stage = samples::choose();
    if let Body::Menu(menu) = &mut stage.body {
        let more: Vec<_> = menu.items.iter().cycle().take(24).cloned().collect();
        menu.items = more;
    }
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    while trial.key(&stage, Key::PageDown).redraw {}
    assert!(trial.find("▸").is_none(), "{}", trial.screen());
    let outcome = trial.key(&stage, Key::Enter);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
    assert!(trial.find("▸ 1").is_some(), "{}", trial.screen());
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fish")));
    for _ in 0..20 {
        assert_eq!(trial.press(&stage, Key::Down), None);
        assert!(trial.find("▸").is_some(), "the focus stays in sight");
    }
}

#[test]
fn a_resize_is_drawn_and_means_nothing_else() {
    let stage = samples::say();
    let mut trial = Trial::of(&stage);
    let resize = Input::Resize {
        columns: 100,
        rows: 30,
    };
    let outcome = trial.face.input(&stage, resize);
    assert_eq!(
        outcome,
        Outcome {
            action: None,
            redraw: true
        }
    );
}
