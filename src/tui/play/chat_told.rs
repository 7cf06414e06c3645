//! What is told below a talk, and how the talk makes room for it.

use super::super::trials::{OPTIONS, Trial};
use super::super::{Face, Key, samples};
use super::chat::{at, long, place, with};
use crate::stage::{Action, Body, Id, Item, Layout, Menu};
use crate::words::Text;

#[test]
fn how_it_went_stands_below_the_talk_which_keeps_its_end() {
    let stage = samples::answered();
    for size in [(80, 24), (120, 40), (40, 12)] {
        let mut trial = at(&stage, OPTIONS, size);
        let told = place(&trial, "↺ Not yet").1;
        assert!(place(&trial, "My carrot is").1 < told, "{}", trial.screen());
        assert!(place(&trial, "A newt at the pool").1 > told);
        assert!(trial.find("try the other way").is_some());
        assert_eq!(trial.press(&stage, Key::Enter), Some(Action::Go));
    }
}

#[test]
fn in_the_smallest_window_what_was_told_is_read_from_its_beginning() {
    let mut stage = samples::answered();
    if let Some(feedback) = &mut stage.feedback {
        feedback.because = Text::from_data("Because of this and that. ".repeat(20));
    }
    let mut trial = at(&stage, OPTIONS, (40, 12));
    assert!(
        trial.find("Not yet: Because").is_some(),
        "{}",
        trial.screen()
    );
    for _ in 0..9 {
        trial.press(&stage, Key::PageDown);
    }
    assert!(trial.find("A newt").is_some(), "{}", trial.screen());
    for _ in 0..9 {
        trial.press(&stage, Key::PageUp);
    }
    assert!(
        trial.find("Look at my new hat!").is_some(),
        "{}",
        trial.screen()
    );
}

#[test]
fn a_long_talk_is_no_want_of_room_but_much_to_be_told_is() {
    assert_eq!(Face::fits(&long(60), 80, 24, OPTIONS), Ok(()));
    assert_eq!(Face::fits(&samples::flagging(), 80, 24, OPTIONS), Ok(()));
    let mut wordy = samples::answered();
    if let Some(feedback) = &mut wordy.feedback {
        feedback.because = Text::from_data("So much to read. ".repeat(60));
    }
    assert!(Face::fits(&wordy, 80, 24, OPTIONS).is_err());
    let mut asking = samples::chat();
    asking.ask = Some(Text::from_data("What do I write? ".repeat(60)));
    assert!(Face::fits(&asking, 80, 24, OPTIONS).is_err());
}

#[test]
fn what_is_told_loses_its_frames_before_the_talk_loses_its_rows() {
    let mut stage = samples::chat();
    stage.feedback = samples::answered().feedback;
    let trial = Trial::of(&stage);
    assert!(
        trial.find("↺ Not yet: It feels kind").is_some(),
        "{}",
        trial.screen()
    );
    assert!(trial.find("My carrot is").is_some());
    assert!(
        at(&stage, OPTIONS, (120, 40))
            .find("─ ↺ Not yet ─")
            .is_some()
    );
}

#[test]
fn no_line_of_a_talk_is_longer_than_reads_well() {
    let stage = with(long(1), |chat| {
        chat.messages[0].text = Text::from_data("wide words ".repeat(30));
    });
    let trial = at(&stage, OPTIONS, (200, 60));
    let lines = trial.screen();
    let longest = lines.lines().filter(|line| line.contains("wide words"));
    for line in longest {
        let words = line.split('│').nth(1).unwrap_or_default();
        assert!(words.trim().chars().count() <= 66, "{words}");
    }
}

#[test]
fn what_the_pieces_tell_is_seen_with_the_talk_or_without() {
    let mut stage = samples::answered();
    stage.jigsaw = samples::spotted().jigsaw;
    stage.feedback = None;
    for has_talk in [true, false] {
        if !has_talk {
            stage.chat = None;
        }
        let trial = Trial::of(&stage);
        assert!(trial.find("On Fridays").is_some(), "{}", trial.screen());
        assert!(trial.find("▸ go on").is_some());
    }
}

#[test]
fn a_step_without_its_talk_is_a_scene() {
    let mut stage = samples::choose();
    let scene = Trial::of(&stage).screen();
    stage.layout = Layout::Chat;
    assert_eq!(Trial::of(&stage).screen(), scene);
}

#[test]
fn in_the_smallest_window_a_question_about_what_was_written_stands_with_its_answers() {
    let mut stage = samples::flagging();
    stage.ask = Some(Text::new("Which flag is it?"));
    if let Some(chat) = &mut stage.chat {
        chat.new = 0;
    }
    let kinds = ["Too nice, too fast", "Don't tell anyone", "Back"];
    let items = kinds.map(|kind| Item::new(Id::new(kind), Text::new(kind)));
    stage.body = Body::Menu(Menu::new(items.to_vec()));
    let trial = at(&stage, OPTIONS, (40, 12));
    let (_, question) = place(&trial, "Which flag is it?");
    let (_, first) = place(&trial, "Too nice, too fast");
    assert!(question < first, "{}", trial.screen());
}
