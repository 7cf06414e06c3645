//! Talking in a messenger: what is seen of it, and what keys and clicks do there.

use std::time::{Duration, Instant};

use ratatui::style::Color;

use super::super::trials::{OPTIONS, Trial};
use super::super::{Depth, Key, Options, samples};
use super::chat_answers::face_columns;
use super::pick;
use crate::stage::{Chat, ChatMark, ChatMessage, Id, Stage};
use crate::words::Text;

pub(super) fn with(mut stage: Stage, change: impl FnOnce(&mut Chat)) -> Stage {
    if let Some(chat) = &mut stage.chat {
        change(chat);
    }
    stage
}

pub(super) fn at(stage: &Stage, options: Options, (columns, rows): (u16, u16)) -> Trial {
    let mut trial = Trial::new(options, columns, rows);
    trial.draw(stage);
    trial
}

pub(super) fn place(trial: &Trial, words: &str) -> (u16, u16) {
    let found = trial.find(words);
    found.unwrap_or_else(|| panic!("no {words:?} in\n{}", trial.screen()))
}

pub(super) fn ink(trial: &Trial, words: &str) -> Color {
    trial.buffer()[place(trial, words)].fg
}

/// A talk of so many messages, each by another than the one before.
pub(super) fn long(count: usize) -> Stage {
    with(samples::chat(), |chat| {
        let first = chat.messages[0].clone();
        chat.messages = (1..=count)
            .map(|number| ChatMessage {
                id: Id::from(format!("m-{number}")),
                text: Text::from_data(format!("Message {number}.")),
                ..first.clone()
            })
            .collect();
    })
}

#[test]
fn rooms_are_tabs_of_which_the_open_one_has_another_sign_and_a_note_stands_beside() {
    let trial = Trial::of(&samples::chat());
    for words in ["○ Kai ", "● Soup Night ", "○ GlitterNewt (muted)"] {
        assert_eq!(place(&trial, words).1, 1);
    }
    let plain = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    let trial = at(&samples::chat(), plain, (80, 24));
    assert!(trial.row(1).contains(" . Kai -[x Soup Night]- . Glitter"));
}

#[test]
fn in_a_narrow_window_the_open_room_keeps_its_title_longest() {
    let trial = at(&samples::arriving(), OPTIONS, (40, 12));
    let row = trial.row(1);
    assert!(
        row.contains("● Soup Night") && row.contains("○ Glitt…"),
        "{row}"
    );
    let trial = at(&samples::chat(), OPTIONS, (40, 12));
    let row = trial.row(1);
    assert!(row.ends_with("▾ more: PageDown"), "{row}");
    assert!(row.contains("● Soup") && !row.contains("Glitt"), "{row}");
    assert_eq!(row.matches('○').count(), 2, "{row}");
}

#[test]
fn those_who_read_along_are_named_where_they_have_room() {
    let few = with(samples::chat(), |chat| {
        chat.messages.truncate(1);
        chat.rooms.truncate(2);
    });
    let trial = Trial::of(&few);
    assert_eq!(place(&trial, "here: Kai, Maya, GlitterNewt").1, 1);
    let alone = with(few, |chat| chat.people.truncate(1));
    assert!(Trial::of(&alone).find("here:").is_none());
}

#[test]
fn others_speak_at_the_left_and_the_own_side_at_the_right_with_another_edge() {
    let few = with(samples::chat(), |chat| chat.messages.truncate(3));
    let trial = Trial::of(&few);
    let (others, y) = place(&trial, "▌ Look at my new hat!");
    assert!(trial.row(y - 1).contains("  Kai"), "{}", trial.screen());
    let own = trial.row(place(&trial, "It has a carrot!").1);
    assert!(own.ends_with('▐') && !own.contains('▌'), "{own}");
    assert!(place(&trial, "It has a carrot!").0 > others + 2);
    assert!(place(&trial, "It has a carrot!").1 > y);
    assert!(trial.row(y + 1).ends_with("Juno"), "{}", trial.screen());
    let ground = |words| trial.buffer()[place(&trial, words)].bg;
    assert_ne!(ground("Look at my"), ground("It has a carrot"));
}

#[test]
fn everybody_has_a_steady_colour_of_their_own() {
    let stage = with(samples::chat(), |chat| {
        chat.messages
            .retain(|message| !message.mine && message.by.is_some());
        chat.messages.truncate(3);
    });
    let trial = at(&stage, OPTIONS, (120, 40));
    let names = ["─ Kai ─", "─ Maya ─", "─ GlitterNewt ─"];
    let inks = names.map(|name| ink(&trial, name));
    assert!(inks[0] != inks[1] && inks[1] != inks[2] && inks[0] != inks[2]);
    let alone = with(stage, |chat| {
        chat.messages.remove(0);
        chat.rooms.pop();
    });
    assert_eq!(ink(&at(&alone, OPTIONS, (120, 40)), "─ Maya ─"), inks[1]);
}

#[test]
fn no_two_who_read_along_share_a_colour_though_their_names_would() {
    // Letters in another order add up to the same.
    let stage = with(samples::chat(), |chat| {
        chat.messages.truncate(3);
        chat.messages.remove(1);
        for (person, name) in chat.people.iter_mut().zip(["Amy", "May"]) {
            person.name = Text::new(name);
        }
        for (message, name) in chat.messages.iter_mut().zip(["Amy", "May"]) {
            message.by = Some(Text::new(name));
        }
    });
    let trial = at(&stage, OPTIONS, (120, 40));
    assert_ne!(ink(&trial, "─ Amy ─"), ink(&trial, "─ May ─"));
}

#[test]
fn sounds_stand_in_the_middle_between_dots() {
    let stage = with(samples::chat(), |chat| {
        chat.messages.truncate(4);
        chat.messages[3].text = Text::new("A bell rings.");
    });
    let trial = Trial::of(&stage);
    let (x, y) = place(&trial, "• A bell rings. •");
    assert!(x > 35, "{}", trial.screen());
    assert!(!trial.row(y).contains('▌'));
    assert!(!trial.row(y - 1).contains('▌'), "air above");
    // However long it is, no dot stands alone.
    for words in 5..15 {
        let long = vec!["honk"; words].join(" ");
        let stage = with(samples::chat(), |chat| {
            chat.messages.truncate(4);
            chat.messages[3].text = Text::from_data(long);
        });
        let trial = Trial::of(&stage);
        let alone = |row: &str| row.contains('•') && !row.contains("honk");
        let screen = trial.screen();
        assert!(!screen.lines().any(alone), "{screen}");
    }
}

#[test]
fn among_those_who_talk_a_sound_is_said_to_be_heard() {
    let stage = with(samples::chat(), |chat| {
        chat.voice = true;
        chat.messages.truncate(4);
        chat.messages[3].text = Text::new("A bell rings.");
    });
    for size in [(80, 24), (40, 12)] {
        place(&at(&stage, OPTIONS, size), "• You hear: A bell rings. •");
    }
}

#[test]
fn the_task_stays_in_one_line_at_the_top_where_there_is_room() {
    let task = Text::from_data("Find out who this is. ".repeat(9));
    let stage = with(samples::chat(), |chat| chat.task = Some(task));
    for size in [(80, 24), (120, 40)] {
        let trial = at(&stage, OPTIONS, size);
        let (_, row) = place(&trial, "Find out who this is.");
        assert!(row < place(&trial, "● Soup Night").1, "{}", trial.screen());
        assert!(trial.row(row).trim_end().ends_with('…'));
        assert!(!trial.row(row + 1).contains("who this is"));
        assert!(trial.find("9 Tell a grown-up").is_some());
    }
    assert!(at(&stage, OPTIONS, (40, 12)).find("Find out").is_none());
    let mut full = stage;
    full.ask = Some(Text::from_data("What do I write? ".repeat(60)));
    let trial = Trial::of(&full);
    assert!(trial.find("Find out").is_none(), "{}", trial.screen());
}

#[test]
fn in_the_smallest_window_the_way_to_what_lies_below_is_named_and_paged_to() {
    let stage = samples::chat();
    let mut trial = at(&stage, OPTIONS, (40, 12));
    assert!(
        trial.find("Tell a grown-up").is_none(),
        "{}",
        trial.screen()
    );
    let row = trial.row(1);
    assert!(row.ends_with("▾ more: PageDown"), "{row}");
    for _ in 0..5 {
        trial.press(&stage, Key::PageDown);
    }
    for words in ["Leave this chat", "Tell a grown-up"] {
        assert!(trial.find(words).is_some(), "{}", trial.screen());
    }
    let mut trial = at(&stage, OPTIONS, (40, 12));
    for _ in 0..8 {
        trial.press(&stage, Key::Down);
    }
    assert!(trial.find("▸9 Tell a grown-up").is_some());
}

#[test]
fn whoever_is_known_by_a_screen_name_alone_has_no_face_where_colours_are_few() {
    let stranger = with(samples::chat(), |chat| {
        for message in &mut chat.messages {
            message.portrait = message
                .portrait
                .as_ref()
                .map(|_| crate::stage::Picture::new("stranger"));
        }
    });
    let columns = |stage: &Stage, depth| {
        let options = Options { depth, ..OPTIONS };
        face_columns(&at(stage, options, (80, 24)), 24)
    };
    assert!(columns(&stranger, Depth::Indexed256) >= 20);
    assert_eq!(columns(&stranger, Depth::Sixteen), 0);
    assert!(columns(&samples::chat(), Depth::Sixteen) > 0);
}

#[test]
fn somebody_who_goes_on_is_named_once() {
    let trial = Trial::of(&long(3));
    let column = place(&trial, "▌ Message 1.").0;
    let rows: Vec<u16> = (1..=3)
        .map(|number| place(&trial, &format!("▌ Message {number}.")).1)
        .collect();
    assert_eq!(rows, [rows[0], rows[0] + 2, rows[0] + 4]);
    let named = |row| trial.buffer()[(column + 2, row)].symbol() == "K";
    assert_eq!(
        [rows[0] - 1, rows[1] - 1, rows[2] - 1].map(named),
        [true, false, false]
    );
}

#[test]
fn a_long_talk_shows_its_end_and_is_paged_back_and_on() {
    let stage = long(30);
    let mut trial = Trial::of(&stage);
    assert!(trial.find("Message 30.").is_some());
    assert!(trial.find("Message 1.").is_none());
    assert!(trial.row(1).ends_with("▴ back: PageUp"));
    assert_eq!(trial.press(&stage, Key::PageUp), None);
    assert!(trial.find("Message 30.").is_none());
    assert!(trial.row(1).ends_with("▾ more: PageUp, PageDown"));
    for _ in 0..9 {
        trial.press(&stage, Key::PageUp);
    }
    assert!(trial.find("Message 1.").is_some());
    assert!(trial.row(1).ends_with("▾ more: PageDown"));
    for _ in 0..9 {
        trial.press(&stage, Key::PageDown);
    }
    assert!(trial.find("Message 30.").is_some());
    trial.press(&stage, Key::PageUp);
    let mut next = long(31);
    next.moment += 1;
    trial.draw(&next);
    assert!(trial.find("Message 31.").is_some(), "{}", trial.screen());
}

#[test]
fn the_newest_message_stands_at_the_foot_of_the_talk() {
    let trial = Trial::of(&long(1));
    let (_, row) = place(&trial, "Message 1.");
    assert_eq!(place(&trial, "▸ 1  Put it").1, row + 3);
}

#[test]
fn messages_arrive_while_three_dots_say_who_writes_and_any_key_shows_all() {
    let stage = samples::arriving();
    let mut trial = Trial::of(&stage);
    for words in [
        "Kai is writing",
        "▌ • • •",
        "Any key shows it all",
        "Pip: Kai writes",
    ] {
        assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
    }
    for words in ["Look at", "Put it under", "Raise a flag", "hint"] {
        assert!(trial.find(words).is_none(), "{words}\n{}", trial.screen());
    }
    let talk = place(&trial, "▌ • • •").1;
    let start = Instant::now();
    trial.face.tick(start);
    trial.face.tick(start + Duration::from_millis(950));
    trial.draw(&stage);
    assert!(trial.find("Look at").is_some() && trial.find("• • •").is_some());
    assert_eq!(place(&trial, "▌ • • •").1, talk);
    assert_eq!(trial.press(&stage, Key::Char('1')), None);
    assert!(trial.find("• • •").is_none());
    for words in [
        "Look at",
        "My carrot",
        "Put it under",
        "Raise a flag",
        "hint",
    ] {
        assert!(trial.find(words).is_some(), "{words}\n{}", trial.screen());
    }
    assert_eq!(trial.press(&stage, Key::Char('1')), Some(pick("reply-1")));
    let still = Options {
        motion: false,
        ..OPTIONS
    };
    assert!(at(&stage, still, (80, 24)).find("My carrot").is_some());
}

#[test]
fn what_is_heard_is_talked_and_not_written() {
    let stage = with(samples::arriving(), |chat| chat.voice = true);
    for size in [(80, 24), (40, 12)] {
        let trial = at(&stage, OPTIONS, size);
        assert!(trial.find("Kai is talking").is_some());
        assert!(trial.find("writing").is_none());
        let row = trial.row(place(&trial, "• • •").1);
        assert!(
            size.0 == 80 || row.contains("▌ Kai is talking • • •"),
            "{row}"
        );
    }
}

#[test]
fn what_was_done_with_a_message_is_a_sign_and_a_word_on_it() {
    let last = |mark: ChatMark| {
        with(samples::chat(), |chat| {
            chat.messages.truncate(1);
            chat.messages[0].mark = mark;
        })
    };
    let ascii = Options {
        ascii: true,
        depth: Depth::None,
        ..OPTIONS
    };
    let marks = [
        (
            ChatMark::Flagged(Text::new("Mean words")),
            "▌ │► Mean words",
            "| |> Mean words",
        ),
        (
            ChatMark::Missed(Text::new("Mean words")),
            "▌ │► missed: Mean words",
            "| |> missed: Mean words",
        ),
        (ChatMark::Checked, "▌ ✓ checked", "| + checked"),
        (ChatMark::Saved, "▌ ■ saved", "| # saved"),
    ];
    for (mark, rich, plain) in marks {
        for (options, words) in [(OPTIONS, rich), (ascii, plain)] {
            for size in [(80, 24), (40, 12)] {
                let trial = at(&last(mark.clone()), options, size);
                let (_, row) = place(&trial, words);
                assert!(trial.row(row - 1).contains("Look at my new hat!"));
            }
        }
    }
    assert!(Trial::of(&last(ChatMark::None)).find("checked").is_none());
}
