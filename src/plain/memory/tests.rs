//! What is news after what was said.

use crate::plain::samples::{self, face, item, menu};
use crate::stage::{Action, Dial, DialChoice, Feedback, Id, Mark, Paragraph, Stage, Tone};
use crate::words::{Catalog, Text};

#[test]
fn the_way_back_is_told_each_time_that_something_did_not_go_well() {
    let mut face = face(Catalog::English);
    face.speak(&samples::choose());
    let said = face.speak(&samples::chosen());
    assert!(said.ends_with("go on. Or type rewind to try another way.\n"));
    assert!(face.again(&samples::chosen()).contains("Or type rewind"));
    let mut stage = samples::chosen();
    stage.moment += 1;
    stage.feedback = stage.feedback.map(|feedback| Feedback {
        tone: Tone::Good,
        ..feedback
    });
    assert!(!face.speak(&stage).contains("rewind"));
}

#[test]
fn what_a_number_changes_is_told_once_and_after_a_change_that_line_alone_is_said() {
    let mut face = face(Catalog::English);
    let mut stage = samples::choose();
    let choice = |label| DialChoice {
        id: Id::new(label),
        label: Text::new(label),
    };
    menu(&mut stage).items[0].dial = Some(Dial {
        choices: ["Everyone", "Nobody"].map(choice).into(),
        at: 0,
    });
    assert!(face.speak(&stage).contains("A number changes its switch."));
    if let Some(dial) = &mut menu(&mut stage).items[0].dial {
        dial.at = 1;
    }
    assert_eq!(
        face.speak(&stage),
        "1. The fish's name. Now: Nobody. Or: Everyone.\n"
    );
    assert!(face.again(&stage).contains("A number changes its switch."));
}

#[test]
fn after_sealed_doors_there_is_only_another_guess() {
    let mut face = face(Catalog::English);
    let mut stage = samples::chosen();
    stage.lanes = samples::raced().lanes;
    assert!(
        face.speak(&stage)
            .contains("Or type rewind to try another way.")
    );
    for lane in &mut stage.lanes {
        lane.sealed = true;
    }
    assert!(
        face.again(&stage)
            .contains("Or type rewind to guess again.")
    );
}

#[test]
fn another_question_is_read_whole_even_with_feedback_on_the_last() {
    let mut face = face(Catalog::English);
    face.speak(&samples::choose());
    let mut stage = samples::chosen();
    stage.ask = Some(Text::new("And now?"));
    assert!(
        face.speak(&stage)
            .contains("And now?\n1. The fish's name.\n2. ")
    );
    stage.moment += 1;
    menu(&mut stage).items.push(item("new", "Wait"));
    assert!(
        face.speak(&stage)
            .contains("And now?\n1. The fish's name.\n2. ")
    );
}

#[test]
fn of_the_same_moment_only_the_prompt_is_said_again() {
    for stage in samples::all() {
        let mut face = face(Catalog::English);
        face.speak(&stage);
        assert_eq!(face.speak(&stage).lines().count(), 1);
    }
}

#[test]
fn again_says_everything_even_what_is_said_once() {
    let mut face = face(Catalog::English);
    let first = face.speak(&samples::choose());
    assert_eq!(
        face.again(&samples::choose()).lines().count() + 1,
        first.lines().count(),
        "all but who Pip is"
    );
    let again = face.again(&samples::choose());
    assert!(again.contains("Picture: a noticeboard.\nPip, worried: "));
    assert!(again.ends_with(
        "For a hint, type: hint. To ask Auntie Bo, type: ask. \
         To take your last answer back, type: rewind.\n"
    ));
    assert!(
        face.again(&samples::forge())
            .contains("\nHere a command needs a colon: :hint.\nFor a hint, type: a colon and")
    );
    assert!(!face.again(&samples::forge()).contains("full screen"));
}

#[test]
fn a_new_moment_with_nothing_new_is_said_whole() {
    let mut face = face(Catalog::English);
    face.speak(&samples::say());
    let mut stage = samples::say();
    stage.moment += 1;
    assert!(face.speak(&stage).contains("Pip: Guessatron only looked"));
}

#[test]
fn paragraphs_that_come_later_are_said_alone() {
    let mut stage = samples::result();
    let mut face = face(Catalog::English);
    face.speak(&stage);
    stage.moment += 1;
    stage
        .paragraphs
        .push(Paragraph::Plain(Text::new("One more")));
    let said = face.speak(&stage);
    assert_eq!(said, "One more.\nPress Enter: to the map.\n");
}

#[test]
fn a_switched_mark_is_said_alone_within_its_moment() {
    let mut stage = samples::page();
    let mut face = face(Catalog::English);
    face.speak(&stage);
    menu(&mut stage).items[0].mark = Mark::Off;
    assert_eq!(
        face.speak(&stage),
        "1. Motion, off.\nType 1 or 2, then Enter.\n"
    );
}

#[test]
fn commands_are_told_once_in_each_level() {
    let mut face = face(Catalog::English);
    face.speak(&samples::say());
    assert!(face.speak(&samples::choose()).contains("\nFor a hint, "));
    assert!(!face.speak(&samples::sort()).contains("For a hint"));
    face.speak(&samples::village());
    assert!(face.speak(&samples::choose()).contains("\nFor a hint, "));
}

#[test]
fn a_page_without_another_way_out_names_one() {
    let mut face = face(Catalog::English);
    let mut stage = samples::page();
    let said = "\nTo go back, type: back.\n";
    assert!(face.speak(&stage).ends_with(said));
    assert!(!face.speak(&stage).ends_with(said));
    assert!(!face.speak(&samples::help()).contains("type: back"));
    stage.layout = crate::stage::Layout::Scene;
    assert!(!face.speak(&stage).ends_with(said));
}

#[test]
fn that_a_command_needs_a_colon_is_told_at_the_first_field_alone() {
    let mut face = face(Catalog::English);
    let said = "\nHere a command needs a colon: :hint.\n";
    assert!(face.speak(&samples::forge()).contains(said));
    face.speak(&samples::village());
    assert!(!face.speak(&samples::forge()).contains("colon: "));
    let mut stage = samples::forge();
    stage.keys.push(samples::key(Action::Words, "words"));
    let said = samples::face(Catalog::English).speak(&stage);
    assert!(
        said.contains("a command needs a colon: :hint or :words.\n"),
        "{said}"
    );
}

/// The sample field, to be typed into once more.
fn retry() -> Stage {
    let mut stage = samples::forged();
    stage.moment = 20;
    stage.reveal = None;
    stage.feedback = None;
    stage.speech = samples::say().speech;
    stage
}

#[test]
fn who_tries_again_hears_only_what_is_still_wanted() {
    let mut face = face(Catalog::English);
    face.speak(&samples::forge());
    face.speak(&samples::forged());
    assert_eq!(
        face.speak(&retry()),
        "Goal not met yet: Guessatron gives up.\n\
         Type the whole line again, with your change, then Enter. Enter alone tries it as it is.\n"
    );
}

#[test]
fn who_begins_afresh_hears_the_goals_once_more() {
    let mut face = face(Catalog::English);
    face.speak(&samples::forged());
    let mut stage = samples::forge();
    stage.moment = 20;
    assert_eq!(
        face.speak(&stage),
        "Goal: Guessatron gives up.\nGoal: It works without the fish.\n\
         Type your text, then Enter.\n"
    );
}

#[test]
fn a_field_of_another_step_or_another_name_is_told_whole() {
    let mut face = face(Catalog::English);
    face.speak(&samples::forged());
    let mut stage = retry();
    stage.trail = None;
    assert!(face.speak(&stage).contains("\nMake up a password"));
    stage.moment += 1;
    samples::field(&mut stage).label = Text::new("The shed");
    assert!(face.speak(&stage).contains("The shed. Make one up."));
}

#[test]
fn what_leads_to_a_question_is_said_once_in_its_step() {
    let mut face = face(Catalog::English);
    face.speak(&samples::choose());
    let mut told = samples::chosen();
    told.speech = None;
    told.body = crate::stage::Body::Nothing;
    face.speak(&told);
    let mut follows = samples::say();
    follows.trail = told.trail;
    face.speak(&follows);
    let mut stage = samples::choose();
    stage.moment = 20;
    let said = face.speak(&stage);
    assert!(said.starts_with("What did Pip use as a password?\n1. "));
    face.speak(&told);
    stage.trail = None;
    assert!(face.speak(&stage).contains("What did I do wrong?"));
    stage.ask = None;
    face.speak(&told);
    stage.trail = told.trail;
    stage.moment += 1;
    face.speak(&stage);
    face.speak(&told);
    stage.moment += 1;
    assert!(face.speak(&stage).contains("What did I do wrong?"));
}

#[test]
fn the_same_poor_answer_again_is_judged_again() {
    let mut face = face(Catalog::English);
    let mut stage = samples::sort();
    stage.feedback = samples::chosen().feedback;
    face.speak(&stage);
    assert!(!face.speak(&stage).contains("Not yet."));
    face.hear(&stage, "a2");
    assert!(face.speak(&stage).contains("Not yet."));
    assert!(!face.speak(&stage).contains("Not yet."));
    face.hear(&stage, "hint");
    assert!(!face.speak(&stage).contains("Not yet."));
}

#[test]
fn a_card_that_was_taken_back_is_told_without_how_the_one_before_went() {
    let mut face = face(Catalog::English);
    let mut before = samples::sorted();
    before.feedback = samples::chosen().feedback;
    face.speak(&before);
    face.hear(&before, "c1");
    let mut after = before.clone();
    samples::bins(&mut after).cards[2].mark = Mark::NotYet;
    assert!(
        face.speak(&after)
            .contains("Card c comes back: A melon joke.\n")
    );
    before.moment += 1;
    let said = face.speak(&before);
    assert!(said.starts_with("Card c: A melon joke.\nStill to sort: c. "));
}
