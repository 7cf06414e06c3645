//! Answering in a messenger: replies, tools, and messages that are picked.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Key, Options, samples};
use super::chat::{at, place};
use super::pick;
use crate::stage::Body;

#[test]
fn tools_stand_apart_from_the_replies_side_by_side_in_the_same_menu() {
    let stage = samples::chat();
    let mut trial = Trial::of(&stage);
    let reply = place(&trial, "3  Type nothing").1;
    let flag = place(&trial, "4 Raise a flag");
    assert_eq!(flag.1, reply + 2);
    assert_eq!(place(&trial, "5 Save these words").1, flag.1);
    assert_eq!(place(&trial, "9 Tell a grown-up").1, flag.1 + 1);
    assert_eq!(trial.press(&stage, Key::Char('8')), Some(pick("tool-4")));
    assert!(trial.find("▸8 Block GlitterNewt").is_some());
    assert_eq!(trial.press(&stage, Key::Home), None);
    for _ in 0..3 {
        trial.press(&stage, Key::Down);
    }
    assert!(trial.find("▸4 Raise a flag").is_some());
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("raise-flag")));
    let clicked = trial.click(&stage, "Mute this chat");
    assert_eq!(clicked.action, Some(pick("tool-2")));
    let colourless = Options {
        depth: Depth::None,
        ..OPTIONS
    };
    let trial = at(&stage, colourless, (80, 24));
    assert!(
        trial
            .find("[4 Raise a flag] [5 Save these words]")
            .is_some()
    );
}

#[test]
fn a_menu_in_one_part_is_a_list() {
    let mut stage = samples::chat();
    if let Body::Menu(menu) = &mut stage.body {
        menu.items[3].heading = None;
    }
    let trial = Trial::of(&stage);
    let (x, y) = place(&trial, "4  Raise a flag");
    assert_eq!(place(&trial, "5  Save these words"), (x, y + 1));
}

#[test]
fn a_message_that_can_be_picked_has_its_number_and_is_picked_by_click_digit_or_arrows() {
    let stage = samples::flagging();
    let mut trial = Trial::of(&stage);
    assert!(
        trial.find("▸ 1 ▌ Look at my new hat!").is_some(),
        "{}",
        trial.screen()
    );
    assert!(trial.find("2 ▌ I'd wear").is_some());
    // Nothing is listed twice.
    assert_eq!(trial.screen().matches("Look at my new hat!").count(), 1);
    assert_eq!(trial.press(&stage, Key::Down), None);
    assert!(trial.find("▸ 2 ▌ I'd wear").is_some(), "{}", trial.screen());
    assert_eq!(trial.press(&stage, Key::Enter), Some(pick("message-3")));
    let clicked = trial.click(&stage, "Look at my");
    assert_eq!(clicked.action, Some(pick("message-1")));
    let own = trial.click(&stage, "It has a carrot");
    assert_eq!(own.action, None);
    assert_eq!(trial.press(&stage, Key::Char('3')), Some(pick("message-4")));
    let chip = trial.click(&stage, "No flag after all");
    assert_eq!(chip.action, Some(pick("back")));
}

#[test]
fn the_focus_among_messages_is_kept_in_sight() {
    let stage = samples::flagging();
    for size in [(80, 24), (40, 12), (120, 40)] {
        let mut trial = at(&stage, OPTIONS, size);
        let seen = [
            "Look at my",
            "I'd wear it",
            "Psst. I have",
            "It rains.",
            "My carrot",
            "No flag",
        ];
        for words in seen {
            assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
            assert!(trial.screen().contains('▸'));
            trial.press(&stage, Key::Down);
        }
    }
}
