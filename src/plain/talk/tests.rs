//! What of a talk is news.

use crate::plain::samples::{self, face, message};
use crate::stage::{Chat, ChatMark, Stage};
use crate::words::Catalog;

/// The talk, a moment later, after something was done with it.
fn then(before: &Stage, change: impl FnOnce(&mut Chat)) -> Stage {
    let mut stage = before.clone();
    stage.moment += 1;
    if let Some(chat) = &mut stage.chat {
        change(chat);
    }
    stage
}

fn arrives(text: &'static str) -> impl FnOnce(&mut Chat) {
    move |chat| chat.messages.push(message(Some("Kai"), text))
}

const HEADING: &str = "In the chat";

#[test]
fn only_messages_that_are_new_are_read_and_the_menu_with_them() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    let said = face.speak(&first);
    assert!(
        said.contains(HEADING) && said.contains("Kai: New hat!"),
        "{said}"
    );
    assert!(
        said.contains("1. Why not?\n2. Type nothing.\nOr:\n3. Raise a flag."),
        "{said}"
    );
    let next = then(&first, arrives("It rains."));
    let said = face.speak(&next);
    assert!(said.starts_with("Kai: It rains.\n1. Why not?"), "{said}");
}

#[test]
fn what_can_be_done_beside_replying_is_read_in_full_once_and_then_in_short() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    assert!(!face.speak(&first).contains("Also: "));
    let next = then(&first, arrives("It rains."));
    let said = face.speak(&next);
    assert!(
        said.ends_with("2. Type nothing.\nAlso: 3 flag, 4 leave.\n"),
        "{said}"
    );
    let said = face.again(&next);
    assert!(
        said.contains("Or:\n3. Raise a flag.") && !said.contains("Also: "),
        "{said}"
    );
    let mut more = then(&next, arrives("It pours."));
    samples::menu(&mut more)
        .items
        .push(samples::item("tool-2", "Tell Gran"));
    let said = face.speak(&more);
    assert!(said.contains("5. Tell Gran."), "{said}");
}

#[test]
fn whoever_goes_back_hears_what_is_to_be_answered_and_then_all_that_follows() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    let next = then(&first, arrives("It rains."));
    face.speak(&next);
    face.hear(&next, "rewind");
    let mut back = first.clone();
    back.moment = next.moment + 1;
    let said = face.speak(&back);
    assert!(
        said.starts_with("Then: A bell rings.\nGlitterNewt: Don't tell anyone.\n1. "),
        "{said}"
    );
    let said = face.speak(&then(&back, arrives("It rains.")));
    assert!(said.starts_with("Kai: It rains.\n"), "{said}");
}

#[test]
fn again_reads_the_whole_room() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    let next = then(&first, arrives("It rains."));
    face.speak(&next);
    let said = face.again(&next);
    for line in [
        HEADING,
        "Kai: New hat!",
        "Then: A bell rings.",
        "Kai: It rains.",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn a_message_that_was_marked_is_read_again_alone() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    for place in [3, 0] {
        let saved = then(&first, |chat| chat.messages[place].mark = ChatMark::Saved);
        let said = face.speak(&saved);
        assert_eq!(said.matches("(saved)").count(), 1, "{said}");
        assert!(
            !said.contains("It has a carrot") && !said.contains(HEADING),
            "{said}"
        );
    }
}

#[test]
fn a_room_is_named_when_it_is_another_and_what_was_read_there_is_known() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    let other = then(&first, |chat| {
        chat.rooms.reverse();
        chat.rooms[0].open = false;
        chat.rooms[1].open = true;
        chat.people.pop();
        chat.messages = vec![message(Some("Kai"), "Psst!")];
    });
    let said = face.speak(&other);
    assert!(
        said.starts_with("In the chat “Kai”:\nKai: Psst!\n"),
        "{said}"
    );
    let back = then(&then(&first, |_| ()), arrives("Back again."));
    let said = face.speak(&back);
    let begins = "In the chat “Soup Night”, with Kai and GlitterNewt:\nKai: Back again.\n";
    assert!(said.starts_with(begins), "{said}");
}

#[test]
fn somebody_who_leaves_is_news_but_not_what_was_read_before() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    let left = then(&first, |chat| {
        chat.people.pop();
    });
    let said = face.speak(&left);
    assert!(said.starts_with("In the chat “Soup Night”:\n1. "), "{said}");
}

#[test]
fn another_step_reads_its_talk_anew() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    let mut next = then(&first, |_| ());
    next.trail = Some(crate::stage::Trail { done: 2, of: 3 });
    let said = face.speak(&next);
    assert!(
        said.contains(HEADING) && said.contains("Kai: New hat!"),
        "{said}"
    );
}

#[test]
fn after_a_rewind_the_other_way_is_read() {
    let mut face = face(Catalog::English);
    let first = samples::chat();
    face.speak(&first);
    face.speak(&then(&first, arrives("It rains.")));
    let said = face.speak(&first);
    assert!(!said.contains("New hat"), "{said}");
    let other = then(&first, arrives("The sun shines."));
    assert!(face.speak(&other).starts_with("Kai: The sun shines.\n"));
}

#[test]
fn what_is_being_written_is_not_said() {
    let mut stage = samples::chat();
    stage.reveal = samples::copies().reveal;
    let said = face(Catalog::English).speak(&stage);
    let without = face(Catalog::English).speak(&samples::chat());
    assert_eq!(said, without);
}
