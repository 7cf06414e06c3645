//! Walking about the map.

use super::super::trials::Trial;
use super::super::{Key, samples};
use super::pick;

#[test]
fn on_the_map_arrows_walk_to_the_neighbour() {
    let stage = samples::village();
    let mut trial = Trial::of(&stage);
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("fair")));
    assert_eq!(trial.press(&stage, Key::Right), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("treehouse")));
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("settings")));
    assert_eq!(trial.press(&stage, Key::Left), None);
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("logbook")));
    assert_eq!(trial.press(&stage, Key::Char('1')), Some(pick("workshop")));
    assert_eq!(trial.click(&stage, "Photo Fair").action, Some(pick("fair")));
}

#[test]
fn the_text_about_the_focused_place_is_shown() {
    let stage = samples::village();
    let mut trial = Trial::of(&stage);
    assert!(trial.find("Passwords that nobody guesses").is_some());
    let _ = trial.key(&stage, Key::Right);
    assert!(trial.find("What a picture tells").is_some());
}

#[test]
fn what_somebody_says_on_the_map_or_the_title_is_shown() {
    for mut stage in [samples::village(), samples::title()] {
        stage.speech = samples::say().speech;
        let trial = Trial::of(&stage);
        assert!(trial.find("Pip:").is_some(), "{}", trial.screen());
        stage.speech = None;
        stage.feedback = samples::good().feedback;
        let trial = Trial::of(&stage);
        assert!(trial.find("Well spotted:").is_some(), "{}", trial.screen());
    }
}

#[test]
fn a_long_text_below_the_map_is_paged() {
    let mut stage = samples::village();
    stage.paragraphs = samples::long_story().paragraphs;
    let mut trial = Trial::of(&stage);
    assert!(trial.find("The start").is_some());
    assert!(trial.find("The end").is_none());
    while trial.key(&stage, Key::PageDown).redraw {}
    assert!(trial.find("The end").is_some(), "{}", trial.screen());
    assert!(trial.find("Lock Workshop:").is_some());
}
