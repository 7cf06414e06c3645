//! What sample stages sound like: transcripts to be read aloud, and what must hold of each.

mod after;

use insta::assert_snapshot;

use super::samples::{self, TYPED, face, field, item, menu};
use crate::stage::{Action, Body, FieldText, Layout, Mark, Meter, Picture, Stage, Tone, Trail};
use crate::words::{Catalog, Text};

/// What is heard of stages that follow one another.
fn heard(stages: impl IntoIterator<Item = Stage>) -> String {
    let mut face = face(Catalog::English);
    stages
        .into_iter()
        .map(|stage| face.speak(&stage))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_welcome_says_how_to_answer_and_how_to_command() {
    assert_snapshot!(face(Catalog::English).welcome());
}

#[test]
fn a_level_is_heard_from_title_to_result() {
    let level: [fn() -> Stage; 13] = [
        samples::title,
        samples::village,
        samples::say,
        samples::choose,
        samples::hinted,
        samples::chosen,
        samples::choose,
        samples::sort,
        samples::sorted,
        samples::forge,
        samples::forged,
        samples::result,
        samples::village,
    ];
    assert_snapshot!(heard(level.into_iter().map(|sample| sample())));
}

#[test]
fn pages_are_heard() {
    assert_snapshot!(heard([
        samples::page(),
        samples::help(),
        Stage::new(13, Layout::Scene)
    ]));
}

#[test]
fn not_yet_is_heard_whatever_the_title_and_other_titles_stand_alone() {
    let mut stage = samples::forged();
    assert!(heard([stage.clone()]).contains("\nNot yet. Toast everywhere! The fish's"));
    let mut feedback = stage.feedback.take().unwrap();
    feedback.tone = Tone::Good;
    stage.feedback = Some(feedback);
    assert!(heard([stage]).contains("\nToast everywhere! The fish's"));
    assert!(heard([samples::chosen()]).contains("\nNot yet. Dice words"));
}

#[test]
fn what_a_grown_up_says_has_no_number() {
    let mut stage = samples::hinted();
    let mut hint = stage.hint.take().unwrap();
    hint.number = 0;
    hint.by = Text::new("Auntie Bo");
    stage.hint = Some(hint);
    assert!(heard([stage]).contains("\nAuntie Bo: Look at"));
}

#[test]
fn how_to_play_is_told_in_the_words_of_this_face() {
    let mut stage = samples::help();
    stage.paragraphs = vec![crate::stage::Paragraph::Controls];
    assert_snapshot!(heard([stage]));
}

#[test]
fn a_note_is_a_sentence_of_its_own() {
    let mut stage = samples::choose();
    menu(&mut stage).items = vec![item("seat", "Seat: none").noted(Text::new("for classes"))];
    assert!(heard([stage]).contains("\n1. Seat: none. For classes.\n"));
}

#[test]
fn what_was_typed_is_never_said() {
    for catalog in [Catalog::English, Catalog::Pseudo] {
        let mut face = face(catalog);
        assert!(!face.speak(&samples::forged()).contains(TYPED));
        assert!(!face.again(&samples::forged()).contains(TYPED));
    }
}

#[test]
fn the_last_step_is_not_counted_past_the_end() {
    let mut stage = samples::say();
    let mut trail = |done, of| {
        stage.trail = Some(Trail { done, of });
        heard([stage.clone()])
    };
    assert!(trail(3, 4).contains("Step 4 of 4."));
    assert!(trail(4, 4).contains("Step 4 of 4."));
    assert!(!trail(0, 0).contains("Step"));
}

#[test]
fn every_mark_has_its_words() {
    let marks = [
        (Mark::None, "1. Fish."),
        (Mark::Done, "1. Fish, right."),
        (Mark::NotYet, "1. Fish, not yet."),
        (Mark::On, "1. Fish, on."),
        (Mark::Off, "1. Fish, off."),
        (Mark::Stars(0), "1. Fish, no stars yet."),
        (Mark::Stars(1), "1. Fish, one star out of three."),
        (Mark::Stars(2), "1. Fish, two stars out of three."),
        (Mark::Stars(3), "1. Fish, three stars out of three."),
    ];
    for (mark, said) in marks {
        let mut stage = samples::choose();
        menu(&mut stage).items = vec![item("fish", "Fish").marked(mark)];
        assert!(heard([stage]).contains(&format!("\n{said}\n")), "{said}");
    }
    let mut stage = samples::choose();
    menu(&mut stage).items = vec![item("fish", "A fish?").marked(Mark::Done)];
    assert!(heard([stage]).contains("\n1. A fish? (right)\n"));
}

#[test]
fn the_question_stands_right_before_the_options() {
    for stage in samples::all() {
        let said = heard([stage.clone()]);
        let (Some(ask), Body::Menu(_)) = (&stage.ask, &stage.body) else {
            continue;
        };
        assert!(said.contains(&format!("{}\n1. ", Catalog::English.say(ask))));
    }
}

#[test]
fn lines_are_plain_and_each_has_its_end() {
    let mut face = face(Catalog::English);
    for mut stage in samples::all() {
        stage.notice = Some(Text::from_data("Evil \u{1b}[2Jtext\u{9b}1m\n---"));
        let said = face.speak(&stage);
        assert!(said.ends_with('\n'));
        assert!(said.lines().all(|line| !line.trim().is_empty()));
        assert!(
            said.chars()
                .all(|letter| letter == '\n' || !letter.is_control())
        );
    }
}

#[test]
fn no_plain_letter_escapes_the_catalogue_but_in_commands_and_list_letters() {
    let mut face = face(Catalog::Pseudo);
    let mut said = face.welcome();
    for stage in samples::all() {
        said += &face.speak(&stage);
        said += &face.again(&stage);
        if let super::Heard::Unclear(text) = face.hear(&stage, ":nonsense") {
            said += &face.tell(&text);
        }
    }
    let plain: std::collections::BTreeSet<&str> = said
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()))
        .collect();
    let mut expected = vec!["a", "b", "c", "a2"];
    expected.extend(super::command::Command::ALL.map(super::command::Command::word));
    let leaked: Vec<_> = plain
        .into_iter()
        .filter(|word| !expected.contains(word))
        .collect();
    assert_eq!(leaked, Vec::<&str>::new());
}

#[test]
fn a_page_without_any_answer_names_its_commands() {
    let mut stage = Stage::new(1, Layout::Page);
    stage.keys = vec![
        samples::key(Action::Help, "help"),
        samples::key(Action::Leave, "back"),
    ];
    assert_eq!(
        heard([stage]),
        "Type again, back, help or quit, then Enter.\n"
    );
}

#[test]
fn a_picture_is_described_again_when_it_looks_different_but_a_backdrop_only_once() {
    let mut face = face(Catalog::English);
    let mut stage = samples::choose();
    let look = |stage: &mut Stage, name: &str| {
        stage.moment += 1;
        stage.picture = Some(Picture::new(name));
    };
    assert!(face.speak(&stage).contains("Picture: a noticeboard."));
    stage.moment += 1;
    assert!(!face.speak(&stage).contains("Picture:"));
    look(&mut stage, "locker");
    assert!(face.speak(&stage).contains("Picture: a locker."));
    look(&mut stage, "noticeboard");
    assert!(face.speak(&stage).contains("Picture: a noticeboard."));
    assert!(
        face.speak(&samples::village())
            .contains("Picture: Pebblebrook")
    );
    face.speak(&samples::choose());
    assert!(
        !face
            .speak(&samples::village())
            .contains("Picture: Pebblebrook")
    );
}

#[test]
fn a_mood_is_said_when_it_changes_or_somebody_else_spoke() {
    let mut face = face(Catalog::English);
    face.speak(&samples::say());
    assert!(
        face.speak(&samples::choose())
            .contains("Pip: What did I do")
    );
    assert!(face.speak(&samples::result()).contains("Pip, happy: Thank"));
    face.speak(&samples::forged());
    let mut stage = samples::result();
    stage.moment += 1;
    assert!(face.speak(&stage).contains("Pip, happy: Thank"));
}

#[test]
fn hiding_what_is_typed_is_confirmed_and_showing_it_too() {
    let mut stage = samples::forge();
    let mut face = face(Catalog::English);
    assert!(!face.speak(&stage).contains("full screen"));
    field(&mut stage).veiled = true;
    assert!(face.speak(&stage).starts_with("What you type is hidden"));
    field(&mut stage).veiled = false;
    assert!(face.speak(&stage).starts_with("What you type is shown"));
}

#[test]
fn without_cards_or_bins_nothing_can_be_put() {
    let mut stage = samples::sort();
    assert!(heard([stage.clone()]).contains("Type a card's letter"));
    let bins = samples::bins(&mut stage);
    let cards = std::mem::take(&mut bins.cards);
    assert!(!heard([stage.clone()]).contains("Type a card's letter"));
    let bins = samples::bins(&mut stage);
    bins.cards = cards;
    bins.bins.clear();
    assert!(!heard([stage]).contains("Type a card's letter"));
}
