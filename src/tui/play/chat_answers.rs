//! Answering in a messenger: replies, tools, messages that are picked, and the face beside them.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Key, Options, samples};
use super::chat::{at, place, with};
use super::pick;
use crate::stage::{Body, Stage};
use crate::words::Text;

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

/// How many columns the face has that is seen.
pub(super) fn face_columns(trial: &Trial, rows: u16) -> usize {
    let rows = (0..rows).map(|row| trial.row(row).matches(['▀', '▄']).count());
    rows.max().unwrap_or(0)
}

#[test]
fn the_face_of_who_wrote_last_is_seen_where_there_is_room() {
    let stage = samples::chat();
    for (size, least) in [((80, 24), 20), ((120, 40), 32)] {
        let columns = face_columns(&at(&stage, OPTIONS, size), size.1);
        assert!(columns >= least, "{columns}");
    }
    assert_eq!(face_columns(&at(&stage, OPTIONS, (40, 12)), 12), 0);
    let plate = |stage: &Stage| {
        let trial = Trial::of(stage);
        let (_, row) = place(&trial, "▸ 1  ");
        trial.row(row - 2).trim().to_owned()
    };
    assert_eq!(plate(&stage), "Kai");
    let by_maya = with(samples::chat(), |chat| chat.messages.truncate(3));
    assert_eq!(plate(&by_maya), "Maya");
    // Who has only listened so far is seen before anybody has written.
    let silent = with(samples::chat(), |chat| chat.messages.clear());
    assert_eq!(plate(&silent), "Kai");
    // The own side is never the other one.
    let own = with(samples::chat(), |chat| chat.messages.truncate(2));
    assert_eq!(plate(&own), "Kai");
    let mut sad = Trial::of(&samples::chat());
    let worried = sad.buffer().clone();
    let mut happy = with(samples::chat(), |chat| {
        let portrait = chat.messages[0].portrait.clone();
        chat.messages[6].portrait = portrait;
    });
    happy.moment += 1;
    sad.draw(&happy);
    assert_ne!(&worried, sad.buffer());
}

#[test]
fn whoever_is_writing_is_seen() {
    let mut stage = samples::arriving();
    if let Some(reveal) = &mut stage.reveal
        && let Some(arrived) = &mut reveal.beats[0].arrived
    {
        arrived.messages = 1;
        arrived.writing = Some(Text::new("Maya"));
    }
    let trial = Trial::of(&stage);
    let (_, row) = place(&trial, "▌ • • •");
    assert!(
        trial.row(row + 1).trim().starts_with("Maya"),
        "{}",
        trial.screen()
    );
}
