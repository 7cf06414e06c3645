//! Looks at passwords on whole screens: their pieces, the names of these, advice and figure.

use super::Key;
use super::samples;
use super::screens::{STILL, shot};
use super::trials::{OPTIONS, Trial};
use crate::stage::{Body, FieldText, PieceMark};
use crate::words::Text;

#[test]
fn a_password_too_long_for_slices_is_a_line_with_brackets() {
    let mut stage = samples::reveal();
    if let Body::Field(field) = &mut stage.body {
        field.text =
            FieldText::new("bubbles bubbles bubbles bubbles bubbles bubbles bubbles bubbles!");
        let mark = |start| PieceMark {
            range: start..start + 8,
            ..field.pieces[0].clone()
        };
        field.pieces = (0..8).map(|piece| mark(piece * 8)).collect();
    }
    let mut trial = Trial::new(OPTIONS, 80, 24);
    trial.draw(&stage);
    assert!(
        trial.find("bubbles bubbles").is_some(),
        "{}",
        trial.screen()
    );
}

#[test]
fn in_the_smallest_window_the_advice_is_whole_and_the_main_button_in_sight() {
    let mut stage = samples::field();
    for asked in [true, false] {
        if !asked {
            stage.ask = None;
        }
        let screen = shot(OPTIONS, (40, 12), &stage);
        for words in ["three odd\n words.", "▸ try it"] {
            assert!(screen.contains(words), "{words}\n{screen}");
        }
    }
    if let Body::Field(field) = &mut stage.body {
        field.longest = 12;
    }
    let full = shot(OPTIONS, (40, 12), &stage);
    assert!(full.contains("as long as it can be"), "{full}");
    assert!(full.contains("▸ try it"), "{full}");
    if let Body::Field(field) = &mut stage.body {
        field.meter = None;
        field.text = FieldText::new("");
        field.pieces.clear();
    }
    let empty = shot(OPTIONS, (40, 12), &stage);
    assert!(empty.contains("password that you really use"), "{empty}");
    assert!(empty.contains("try it"), "{empty}");
}

#[test]
fn the_reminder_moves_up_for_the_advice_and_is_not_lost() {
    let stage = samples::field();
    let mut trial = Trial::new(OPTIONS, 40, 12);
    trial.draw(&stage);
    let mut pages = trial.screen();
    for _ in 0..8 {
        let _ = trial.key(&stage, Key::PageDown);
        trial.draw(&stage);
        pages.push_str(&trial.screen());
    }
    assert!(pages.contains("Never type a"), "{pages}");
}

#[test]
fn in_the_smallest_window_a_result_begins_with_its_figure() {
    let screen = shot(STILL, (40, 12), &samples::reveal());
    let place = |words| screen.find(words);
    let figure = place("About 1 thousand tries").expect("the figure");
    assert!(Some(figure) < place("Not yet"), "{screen}");
    assert!(screen.contains("go on"), "{screen}");
}

#[test]
fn gaps_have_no_name_and_neighbours_of_one_kind_share_theirs() {
    let mark = |range, label: &'static str, gap| PieceMark {
        range,
        label: Text::new(label),
        gap,
        fallen: false,
    };
    for mut stage in [samples::field(), samples::reveal()] {
        stage.reveal = None;
        stage.feedback = None;
        if let Body::Field(field) = &mut stage.body {
            field.text = FieldText::new("soggy robot 2016");
            field.pieces = vec![
                mark(0..5, "a dice word", false),
                mark(5..6, "a gap", true),
                mark(6..11, "a dice word", false),
                mark(11..12, "a gap", true),
                mark(12..16, "a year", false),
            ];
        }
        for size in [(80, 24), (40, 12)] {
            let screen = shot(OPTIONS, size, &stage);
            for (words, times) in [("a dice word", 1), ("a year", 1), ("a gap", 0)] {
                assert_eq!(screen.matches(words).count(), times, "{words}\n{screen}");
            }
            assert!(screen.contains('┴'), "{screen}");
        }
    }
}

#[test]
fn slices_of_one_kind_have_one_name_between_them() {
    let mut stage = samples::reveal();
    if let Body::Field(field) = &mut stage.body {
        field.pieces[1].label = field.pieces[0].label.clone();
    }
    let screen = shot(STILL, (80, 24), &stage);
    assert_eq!(screen.matches("a pet's name").count(), 1, "{screen}");
    assert!(screen.contains("═ a pet's name x2 ═"), "{screen}");
    assert!(screen.contains("one sign"), "{screen}");
}

#[test]
fn names_without_room_below_their_pieces_are_told_in_order() {
    let mut stage = samples::field();
    if let Body::Field(field) = &mut stage.body {
        let mark = |start: usize| PieceMark {
            range: start..start + 1,
            label: Text::from_data(format!("a very long name, number {start}")),
            gap: false,
            fallen: false,
        };
        field.pieces = (0..4).map(mark).collect();
    }
    let screen = shot(OPTIONS, (80, 24), &stage);
    assert!(screen.contains("number 0 + a very long"), "{screen}");
    assert!(screen.contains("number 2 + a very"), "{screen}");
}
