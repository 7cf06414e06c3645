//! Walking about the map.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Key, Options, samples};
use super::pick;
use crate::stage::{Body, Id, Item, Stage};
use crate::words::Text;

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
fn houses_that_no_item_leads_to_are_marked_as_soon() {
    let mut stage = samples::village();
    let soon = |stage: &Stage| Trial::of(stage).screen().matches(" soon ").count();
    assert_eq!(soon(&stage), 2, "the letter box and the tower");
    let Body::Menu(menu) = &mut stage.body else {
        panic!("a menu")
    };
    menu.items.extend(["letterbox", "tower"].map(|place| Item {
        place: Some(place.to_owned()),
        ..Item::new(Id::new(place), Text::new("New"))
    }));
    assert_eq!(soon(&stage), 0);
}

#[test]
fn in_characters_the_houses_to_come_are_told_below_the_drawing_where_it_fits() {
    let options = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    let seen = |rows| {
        let mut trial = Trial::new(options, 80, rows);
        trial.draw(&samples::village());
        (
            trial.find("TOWER").is_some(),
            trial.find("Soon: Blinkyboo Tower").is_some(),
        )
    };
    assert_eq!(seen(24), (false, false));
    assert_eq!(seen(44), (true, true));
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
